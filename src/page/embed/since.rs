//! What has changed since an edition that an article quotes: one quiet line.

use crate::text::{Text, list};
use crate::treaty::{Act, ActKind, Certainty, Revised, Revision};

use super::super::escape;

/// What kind of news a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum News {
    Signature,
    Deposit,
    ReportedDeposit,
    Other,
    Correction,
}

/// The kinds in the order in which they are told, and the key of each.
const TOLD: [(News, &str); 5] = [
    (News::Signature, "since-signatures"),
    (News::Deposit, "since-deposits"),
    (News::ReportedDeposit, "since-reported"),
    (News::Other, "since-others"),
    (News::Correction, "since-corrections"),
];

/// The line, with a link to the newest facts at `newest`.
#[must_use]
pub fn since_html(text: &Text, revision: &Revision, newest: &str) -> String {
    let day = || ("day", text.day(revision.to.day).into());
    let news: Vec<News> = revision.changes.iter().filter_map(news).collect();
    let told = TOLD.iter().filter_map(|(kind, key)| {
        let n = news.iter().filter(|one| *one == kind).count();
        (n > 0).then(|| text.say(key, &[("n", n.into())]))
    });
    let told: Vec<String> = told.collect();
    let sentence = if told.is_empty() {
        text.say("since-same", &[day()])
    } else {
        text.say("since-changed", &[day(), ("what", list(text, &told).into())])
    };
    format!(
        "{} <a href=\"{}\">{}</a>",
        escape(&sentence),
        escape(newest),
        escape(&text.say("since-link", &[]))
    )
}

fn news(change: &Revised) -> Option<News> {
    match change {
        Revised::Added(act) => Some(kind(act)),
        // A deposit that was only reported and is now confirmed begins to count.
        Revised::Altered { before, after } if counts(after) && !counts(before) => Some(News::Deposit),
        Revised::Altered { .. } | Revised::Removed(_) => Some(News::Correction),
        Revised::Annotated { .. } => None,
    }
}

fn counts(act: &Act) -> bool {
    act.kind.is_consent() && act.certainty == Certainty::Confirmed
}

fn kind(act: &Act) -> News {
    if act.kind == ActKind::Signature {
        News::Signature
    } else if counts(act) {
        News::Deposit
    } else if act.kind.is_consent() {
        News::ReportedDeposit
    } else {
        News::Other
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::treaty::Catalog;

    /// The facts that are packed, and the same with what `change` makes of them.
    fn since(change: impl FnOnce(&mut Vec<Act>)) -> String {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1/atlas.json");
        let mut catalog = Catalog::from_json(&std::fs::read_to_string(file).unwrap()).unwrap();
        let earlier = catalog.treaties["hanoi"].clone();
        let later = catalog.treaties.get_mut("hanoi").unwrap();
        later.as_of = "2027-01-03".parse().unwrap();
        change(&mut later.acts);
        since_html(&Text::english(), &Revision::new(&earlier, &catalog.treaties["hanoi"]), "../")
    }

    fn act(who: &str, kind: ActKind, certainty: Certainty) -> Act {
        let day = "2026-12-30".parse().unwrap();
        let date = crate::treaty::ActDate { day, precision: crate::treaty::Precision::Day };
        let source = "untc".parse().unwrap();
        Act { who: who.parse().unwrap(), kind, date, certainty, source, also: None, doubt: None }
    }

    #[test]
    fn what_came_is_counted_by_its_kind() {
        let line = since(|acts| {
            acts.push(act("IND", ActKind::Signature, Certainty::Confirmed));
            acts.push(act("BTN", ActKind::Signature, Certainty::Reported));
            acts.push(act("BRA", ActKind::Ratification, Certainty::Confirmed));
            acts.push(act("CHN", ActKind::Ratification, Certainty::Reported));
        });
        let expected = "Since then, by 3 January 2027: 2 signatures, one confirmed deposit and one reported deposit. \
                        <a href=\"../\">See the newest</a>";
        assert_eq!(line, expected);
    }

    #[test]
    fn a_report_that_was_confirmed_is_a_deposit_and_what_went_is_a_correction() {
        let line = since(|acts| {
            let reported = acts.iter_mut().find(|act| act.who.as_str() == "QAT" && act.kind.is_consent());
            reported.unwrap().certainty = Certainty::Confirmed;
            acts.retain(|act| act.who.as_str() != "CAN");
        });
        assert!(line.contains("one confirmed deposit and one correction."), "{line}");
    }

    #[test]
    fn newer_facts_without_news_are_said_to_tell_the_same() {
        assert!(since(|_| ()).starts_with("Newer facts, of 3 January 2027, tell the same."));
    }
}
