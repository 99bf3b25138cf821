//! What entry into force takes, and that it has not come.

use crate::treaty::{Board, Phase, Wait};

use super::super::Matter;
use super::{Correction, source_of};

/// Instruments are needed, not signatures.
pub(super) fn instruments(matter: &Matter<'_>, board: &Board) -> Correction {
    let text = matter.facts.text;
    let rule = &matter.facts.treaty.entry;
    let needed = rule.instruments;
    let law = match rule.first.wait {
        Wait::Days(days) => text.say(
            "fix-instruments-law",
            &[("days", days.into()), ("needed", needed.into()), ("article", rule.article.as_str().into())],
        ),
        // The Convention counts days; of months nothing is said here.
        Wait::Months(_) => String::new(),
    };
    let counted = text.say(
        "fix-instruments-count",
        &[
            ("date", text.day(board.date).into()),
            ("signed", board.signatories.total.into()),
            ("n", board.deposited_confirmed.into()),
            ("needed", needed.into()),
        ],
    );
    Correction::new(
        text,
        "fix-instruments",
        text.say("fix-instruments", &[("needed", needed.into())]),
        &[law, counted],
        &[source_of(matter, "entry-into-force")],
    )
}

/// It is not in force; `None` once it is.
pub(super) fn not_in_force(matter: &Matter<'_>, board: &Board) -> Option<Correction> {
    let text = matter.facts.text;
    let date = text.day(board.date);
    let needed = matter.facts.treaty.entry.instruments;
    let sentence = match board.phase {
        Phase::InForce { .. } => return None,
        Phase::Waiting { on } => {
            text.say("fix-force-waiting", &[("date", date.into()), ("on", text.day(on).into())])
        }
        Phase::NotOpen | Phase::OpenForSignature { .. } | Phase::AccessionOnly => text.say(
            "fix-force-missing",
            &[("date", date.into()), ("n", board.deposited_confirmed.into()), ("needed", needed.into())],
        ),
    };
    let until = matter.facts.treaty.evidence_until;
    let evidence = if board.date > until {
        text.say("sum-evidence", &[("until", text.day(until).into())])
    } else {
        String::new()
    };
    Some(Correction::new(
        text,
        "fix-force",
        text.say("fix-force", &[]),
        &[sentence, evidence],
        &[source_of(matter, "entry-into-force")],
    ))
}
