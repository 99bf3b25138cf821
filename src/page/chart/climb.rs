//! The progress to the threshold, told.

use crate::chart::{Climb, ClimbWords, Progress};
use crate::treaty::{Board, Phase, Reading, Step, Tally};

use super::age::month_name;
use super::{Facts, Told, counted, direction, heads, seen};

/// The height of the plot in pixels.
const HEIGHT: f64 = 220.0;

pub(super) fn told(facts: &Facts<'_>, board: &Board) -> Told {
    let Facts { text, treaty, .. } = *facts;
    let tally = Tally::new(treaty);
    let progress = Progress::of(treaty, &tally, HEIGHT);
    let climb = Climb { progress, opened: treaty.opened, shown: board.date, direction: direction(facts) };
    let now = tally.on(treaty.as_of);
    let words = ClimbWords {
        upright: text.say("chart-progress-upright", &[]),
        across: text.say("chart-date", &[]),
        month: &|day| month_name(text, day),
        threshold: counted(facts, "axis-threshold", "axis-threshold", progress.threshold),
        signatures: (now.signatures > 0)
            .then(|| counted(facts, "axis-step-signatures", "axis-step-signatures", now.signatures)),
        deposits: counted(facts, "axis-step-deposits", "axis-step-deposits", now.deposits),
        reported: (now.deposits_reported > now.deposits)
            .then(|| counted(facts, "chart-with-reported", "chart-with-reported", now.deposits_reported)),
    };
    Told {
        figure: climb.figure(&words),
        reading: reading(facts, board, &tally.on(seen(facts, board))),
        key: Vec::new(),
        notes: Vec::new(),
        evidence: None,
        heads: heads(facts, &["chart-date", "chart-signatures", "chart-confirmed", "chart-and-reported"]),
        rows: tally.steps.iter().map(|step| row(facts, step)).collect(),
    }
}

fn row(facts: &Facts<'_>, step: &Step) -> Vec<String> {
    let numbers = [step.signatures, step.deposits, step.deposits_reported];
    std::iter::once(facts.text.day(step.day)).chain(numbers.map(|number| number.to_string())).collect()
}

fn reading(facts: &Facts<'_>, board: &Board, now: &Step) -> String {
    let Facts { text, treaty, .. } = *facts;
    let date = text.day(seen(facts, board));
    if board.phase == Phase::NotOpen {
        let opened = text.day(treaty.opened);
        return text.say("chart-early", &[("date", date.into()), ("opened", opened.into())]);
    }
    let met = treaty.entry.met_on(&treaty.deposits(Reading::Confirmed));
    if let Some(met) = met.filter(|met| *met <= board.date) {
        return text.say(
            "chart-progress-met",
            &[
                ("met", text.day(met).into()),
                ("date", date.into()),
                ("n", now.deposits.into()),
                ("signatures", now.signatures.into()),
                ("needed", treaty.entry.instruments.into()),
            ],
        );
    }
    text.say(
        "chart-progress-reading",
        &[
            ("date", date.into()),
            ("signatures", now.signatures.into()),
            ("n", now.deposits.into()),
            ("needed", treaty.entry.instruments.into()),
            ("reported", now.deposits_reported.saturating_sub(now.deposits).into()),
        ],
    )
}
