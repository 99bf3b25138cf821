//! The projection, told.

use crate::chart::{Fan, FanLevel, FanWords, MEDIAN, QUANTILES, Wording};
use crate::treaty::{Board, Phase};

use super::age::{is_far, month, short_month};
use super::{Facts, Pacing, Told, heads, pace, seen};

/// The places of the tenth and the ninetieth of a hundred among [`QUANTILES`].
const ENDS: (usize, usize) = (1, 5);

pub(super) fn told(facts: &Facts<'_>, board: &Board, pacing: &Pacing<'_>) -> Told {
    let own = pace::own(facts, board, pacing.reading);
    let pace = pace::pace(facts, board, pacing, &own);
    let fan = Fan { pace, levels: pacing.levels };
    let words = pace::words(facts, &pace, pacing.reading);
    let words = match fan.goal() {
        Some(goal) => dated(facts, goal, words),
        None => FanWords { pace: words, ..FanWords::default() },
    };
    let mut notes: Vec<String> = fan
        .beyond()
        .map(|quantile| facts.text.say("chart-fan-beyond", &[("n", (100 - quantile).into())]))
        .into_iter()
        .collect();
    notes.extend(pace::beyond(facts, &pace, fan.across()));
    Told {
        figure: fan.figure(&words),
        reading: reading(facts, board, &fan, pacing),
        key: Vec::new(),
        notes,
        evidence: None,
        heads: heads(facts, &["chart-fan-chance", "chart-fan-by"]),
        rows: fan.goal().map(|goal| rows(facts, goal)).unwrap_or_default(),
    }
}

fn dated(facts: &Facts<'_>, goal: &FanLevel, pace: crate::chart::PaceWords) -> FanWords {
    let Facts { text, treaty, .. } = *facts;
    let short = |quantile: usize| short_month(text, treaty.opened, goal.days[quantile]);
    let median = [("date", short(MEDIAN).into())];
    let range = [("low", short(ENDS.0).into()), ("high", short(ENDS.1).into())];
    FanWords {
        pace,
        median: Wording::new(text.say("chart-fan-median", &median), short(MEDIAN)),
        range: Wording::new(text.say("chart-fan-range", &range), text.say("chart-fan-range-short", &range)),
    }
}

fn reading(facts: &Facts<'_>, board: &Board, fan: &Fan<'_>, pacing: &Pacing<'_>) -> String {
    let Facts { text, treaty, .. } = *facts;
    let date = text.day(seen(facts, board));
    if board.phase == Phase::NotOpen {
        let opened = text.day(treaty.opened);
        return text.say("chart-early", &[("date", date.into()), ("opened", opened.into())]);
    }
    if let Some(met) = pace::met(facts, &fan.pace) {
        return met;
    }
    let Some(goal) = fan.goal() else {
        return text.say("chart-fan-none", &[("date", date.into())]);
    };
    let at = |quantile: usize| month(text, treaty.opened, goal.days[quantile]);
    let far = match [MEDIAN, ENDS.1].map(|quantile| is_far(goal.days[quantile])) {
        [true, _] => "median",
        [false, true] => "high",
        [false, false] => "no",
    };
    text.say(
        "chart-fan-reading",
        &[
            ("date", date.into()),
            ("n", fan.pace.deposits().into()),
            ("reading", pace::word(pacing.reading).into()),
            ("needed", treaty.entry.instruments.into()),
            ("median", at(MEDIAN).into()),
            ("low", at(ENDS.0).into()),
            ("high", at(ENDS.1).into()),
            ("far", far.into()),
        ],
    )
}

fn rows(facts: &Facts<'_>, goal: &FanLevel) -> Vec<Vec<String>> {
    let row = |(quantile, days): (u32, f64)| {
        let chance = facts.text.say("chart-fan-of", &[("n", quantile.into())]);
        vec![chance, month(facts.text, facts.treaty.opened, days)]
    };
    QUANTILES.into_iter().zip(goal.days).map(row).collect()
}
