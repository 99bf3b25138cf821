//! Who was not among the signatories of Hanoi, and which treaty is not replaced.

use chrono::NaiveDate;

use crate::treaty::{Act, ActKind, Certainty, Code, Side, SourceId, Standing};

use super::super::{Matter, article, cite};
use super::{Correction, source_of};

/// Who is often said to have signed in Hanoi.
const SAID: [&str; 2] = ["CAN", "USA"];

/// The article on other agreements.
const OTHERS: u32 = 60;

/// The last day of the ceremony in Hanoi; `None` where it lies after the date shown.
pub(super) fn ceremony(matter: &Matter<'_>) -> Option<NaiveDate> {
    let events = &matter.facts.catalog.events;
    let closed = events.iter().find(|event| event.id == "hanoi-closes")?.day?;
    (closed <= matter.known()).then_some(closed)
}

/// Canada and the United States did not sign there; `None` before the ceremony was over, and if the
/// record has that one of them did.
pub(super) fn absent(matter: &Matter<'_>) -> Option<Correction> {
    let text = matter.facts.text;
    let closed = ceremony(matter)?;
    let codes: Vec<Code> = SAID.iter().filter_map(|code| code.parse().ok()).collect();
    let signed = |who: Code| {
        let acts = matter.facts.treaty.acts_of(who, matter.known());
        acts.into_iter().find(|act| act.kind == ActKind::Signature)
    };
    if codes.iter().any(|who| signed(*who).is_some_and(|act| act.date.day <= closed)) {
        return None;
    }
    let n = matter.facts.treaty.signatures(closed).count();
    let mut sentences = vec![text.say("fix-absent-then", &[("n", n.into())])];
    let mut sources: Vec<Option<&SourceId>> = vec![source_of(matter, "hanoi-closes")];
    for who in codes {
        sentences.push(since(matter, who, signed(who)));
        sources.push(signed(who).map(|act| &act.source));
        sources.push(matter.substance.position_of(who).map(|position| &position.source));
    }
    Some(Correction::new(text, "fix-absent", text.say("fix-absent", &[]), &sentences, &sources))
}

/// What `who` has done since.
fn since(matter: &Matter<'_>, who: Code, signed: Option<&Act>) -> String {
    let text = matter.facts.text;
    let name = text.say(&format!("fix-name-{who}"), &[]);
    match signed {
        Some(act) => text.say(
            "fix-absent-signed",
            &[
                ("name", name.into()),
                ("when", act.date.into()),
                ("sure", cite::sure(matter, act.certainty).into()),
            ],
        ),
        None => {
            text.say("fix-absent-none", &[("name", name.into()), ("date", text.day(matter.known()).into())])
        }
    }
}

/// It stands beside the Budapest Convention.
pub(super) fn budapest(matter: &Matter<'_>) -> Correction {
    let text = matter.facts.text;
    let article = matter.substance.articles.iter().find(|article| article.number == OTHERS);
    let law = article.map(|article| {
        text.say(
            "fix-budapest-law",
            &[
                ("number", article.number.into()),
                ("summary", article.summary.as_str().into()),
                ("sure", article::sure(matter, article).into()),
            ],
        )
    });
    let canada = ceremony(matter).and_then(|_| matter.substance.position_of(SAID[0].parse().ok()?));
    let said = canada.map(|position| {
        text.say("fix-budapest-canada", &[("sure", cite::sure(matter, position.certainty).into())])
    });
    let counted = beside(matter).and_then(|side| last_source(&side, matter.known()));
    Correction::new(
        text,
        "fix-budapest",
        text.say("fix-budapest", &[]),
        &[both(matter).unwrap_or_default(), said.unwrap_or_default(), law.unwrap_or_default()],
        &[canada.map(|position| &position.source), counted],
    )
}

/// How many of the parties to the one have signed the other; `None` without the other treaties.
fn both(matter: &Matter<'_>) -> Option<String> {
    let text = matter.facts.text;
    let side = beside(matter)?;
    let board = side.board(matter.facts.catalog, matter.known());
    let parties: Vec<Code> = board.with(Standing::Party).collect();
    let signed = matter.facts.treaty.signatures(matter.known());
    let both = signed.filter(|act| parties.contains(&act.who)).count();
    let left = board.with(Standing::Withdrawn).count();
    let date = text.day(matter.known()).into();
    let args = [("date", date), ("all", parties.len().into()), ("n", both.into()), ("left", left.into())];
    Some(text.say("fix-budapest-both", &args))
}

fn beside<'a>(matter: &Matter<'a>) -> Option<Side<'a>> {
    matter.beside?.side(matter.facts.catalog, "budapest").ok()
}

/// The source of the latest confirmed deposit: it speaks for the list of parties as it was then.
fn last_source<'a>(side: &Side<'a>, date: NaiveDate) -> Option<&'a SourceId> {
    let counts =
        |act: &&Act| act.kind.is_consent() && act.date.day <= date && act.certainty == Certainty::Confirmed;
    side.treaty.acts.iter().rfind(counts).map(|act| &act.source)
}
