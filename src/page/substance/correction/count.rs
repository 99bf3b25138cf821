//! Signatures, ratifications and countries are three numbers.

use chrono::NaiveDate;

use crate::text::list;
use crate::treaty::{ActKind, Board, Kind};

use super::super::Matter;
use super::{Correction, source_of};

/// An article whose title says "ratify" of what was signed.
const EXAMPLE: &str = "newshour";

/// Signed is not ratified.
pub(super) fn ratified(matter: &Matter<'_>, board: &Board) -> Correction {
    let text = matter.facts.text;
    let counted = text.say(
        "fix-ratified-count",
        &[
            ("date", text.day(board.date).into()),
            ("signed", board.signatories.total.into()),
            ("n", board.deposited_confirmed.into()),
            ("reported", board.deposited_reported.into()),
        ],
    );
    let approved = approved_at_home(matter, board.date);
    let at_home = if approved.is_empty() {
        String::new()
    } else {
        text.say("fix-ratified-home", &[("who", list(text, &approved).into())])
    };
    let example = super::hanoi::ceremony(matter).and_then(|_| matter.facts.catalog.sources.get(EXAMPLE));
    let headline = example.map(|_| text.say("fix-ratified-example", &[])).unwrap_or_default();
    let reported = (board.deposited_reported > 0).then(|| source_of(matter, "three-deposits-reported"));
    Correction::new(
        text,
        "fix-ratified",
        text.say("fix-ratified", &[]),
        &[text.say("fix-ratified-law", &[]), counted, at_home, headline],
        &[
            source_of(matter, "entry-into-force"),
            reported.flatten(),
            home_source(matter, board.date),
            example.map(|source| &source.id),
        ],
    )
}

fn approved_at_home(matter: &Matter<'_>, date: NaiveDate) -> Vec<String> {
    let acts = matter.facts.treaty.acts.iter();
    let approvals = acts.filter(|act| act.kind == ActKind::ApprovalAtHome && act.date.day <= date);
    approvals.filter_map(|act| Some(matter.facts.catalog.participant(act.who)?.short.clone())).collect()
}

fn home_source<'a>(matter: &Matter<'a>, date: NaiveDate) -> Option<&'a String> {
    let acts = &matter.facts.treaty.acts;
    let mut approvals = acts.iter().filter(|act| act.kind == ActKind::ApprovalAtHome);
    approvals.find(|act| act.date.day <= date).map(|act| &act.source)
}

/// The signatories of the ceremony are not as many countries; `None` before it was over.
pub(super) fn countries(matter: &Matter<'_>) -> Option<Correction> {
    let text = matter.facts.text;
    let closed = super::hanoi::ceremony(matter)?;
    let (then, now) = (who_signed(matter, closed), who_signed(matter, matter.known()));
    let later = if now.0 > then.0 {
        let args =
            [("date", text.day(matter.known()).into()), ("n", now.0.into()), ("who", now.1.as_str().into())];
        text.say("fix-countries-later", &args)
    } else {
        String::new()
    };
    let ceremony = [("date", text.day(closed).into()), ("n", then.0.into()), ("who", then.1.as_str().into())];
    Some(Correction::new(
        text,
        "fix-countries",
        text.say("fix-countries", &[("n", then.0.into())]),
        &[text.say("fix-countries-then", &ceremony), later],
        &[source_of(matter, "hanoi-closes")],
    ))
}

/// How many had signed by `date`, and who: member States by number, all others by name.
fn who_signed(matter: &Matter<'_>, date: NaiveDate) -> (usize, String) {
    let text = matter.facts.text;
    let mut members = 0usize;
    let mut others = Vec::new();
    for act in matter.facts.treaty.signatures(date) {
        match matter.facts.catalog.participant(act.who).map(|found| found.kind) {
            Some(Kind::Member) => members += 1,
            Some(Kind::Observer | Kind::Other | Kind::Organization | Kind::Former) | None => {
                others.push(text.say(&format!("sum-name-{}", act.who), &[]));
            }
        }
    }
    let count = members + others.len();
    let members = (members > 0).then(|| text.say("sum-members", &[("n", members.into())]));
    let parts: Vec<String> = members.into_iter().chain(others).collect();
    (count, list(text, &parts))
}
