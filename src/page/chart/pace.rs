//! The pace beside other treaties, told.

use crate::chart::{Curve, Emphasis, Pace, PaceWords, Wording};
use crate::text::list;
use crate::treaty::{Board, Change, Reading, put_in_order};

use super::age::age;
use super::{Facts, Pacing, Told, direction, heads, seen};

pub(super) fn told(facts: &Facts<'_>, board: &Board, pacing: &Pacing<'_>) -> Told {
    let own = own(facts, board, pacing.reading);
    let pace = pace(facts, board, pacing, &own);
    let across = pace.across(0.0);
    Told {
        figure: pace.figure(&words(facts, &pace, pacing.reading)),
        reading: reading(facts, board, &pace, pacing.reading),
        key: Vec::new(),
        notes: beyond(facts, &pace, across).into_iter().chain(survivors(facts, &pace)).collect(),
        evidence: None,
        heads: heads(facts, &["chart-treaty", "chart-pace-then", "chart-pace-reached"]),
        rows: rows(facts, &pace),
    }
}

/// The treaty's own curve: the days on which its count first reached each number, by the date
/// shown.
pub(super) fn own(facts: &Facts<'_>, board: &Board, reading: Reading) -> Curve {
    let treaty = facts.treaty;
    let mut days: Vec<u32> = Vec::new();
    let mut inside = 0usize;
    let last = seen(facts, board);
    for deposit in treaty.deposits(reading).iter().filter(|deposit| deposit.day <= last) {
        match deposit.change {
            Change::In => inside += 1,
            Change::Out => inside = inside.saturating_sub(1),
        }
        if inside > days.len() {
            days.push(u32::try_from((deposit.day - treaty.opened).num_days()).unwrap_or(0));
        }
    }
    Curve { id: treaty.id.clone(), name: treaty.short.clone(), days, emphasis: Emphasis::Named }
}

pub(super) fn pace<'a>(facts: &Facts<'_>, board: &Board, pacing: &Pacing<'a>, own: &'a Curve) -> Pace<'a> {
    let age = (seen(facts, board) - facts.treaty.opened).num_days();
    Pace {
        curves: pacing.curves,
        own,
        age: u32::try_from(age).ok(),
        threshold: facts.treaty.entry.instruments,
        direction: direction(facts),
    }
}

pub(super) fn words(facts: &Facts<'_>, pace: &Pace<'_>, reading: Reading) -> PaceWords {
    let text = facts.text;
    let named = pace.curves.iter().filter(|curve| curve.emphasis == Emphasis::Named);
    let named = named.map(|curve| match curve.reached(pace.threshold) {
        Some(day) => {
            let args = [("name", curve.name.as_str().into()), ("age", age(text, day).into())];
            Wording::new(text.say("chart-pace-named", &args), curve.name.clone())
        }
        None => Wording::new(curve.name.clone(), curve.name.clone()),
    });
    let n = pace.deposits();
    let args = [("name", pace.own.name.as_str().into()), ("n", n.into()), ("reading", word(reading).into())];
    PaceWords {
        upright: text.say("chart-pace-upright", &[]),
        across: text.say("chart-pace-across", &[]),
        own: Wording::new(text.say("chart-pace-own", &args), pace.own.name.clone()),
        named: named.collect(),
    }
}

/// The word by which sentences tell the readings apart.
pub(super) fn word(reading: Reading) -> &'static str {
    match reading {
        Reading::Confirmed => "confirmed",
        Reading::Reported | Reading::Everything => "reported",
    }
}

fn reading(facts: &Facts<'_>, board: &Board, pace: &Pace<'_>, counted: Reading) -> String {
    let Facts { text, treaty, .. } = *facts;
    let Some(now) = pace.age else {
        let (date, opened) = (text.day(board.date), text.day(treaty.opened));
        return text.say("chart-early", &[("date", date.into()), ("opened", opened.into())]);
    };
    let n = pace.deposits();
    let others =
        |is_ahead: &dyn Fn(&Curve) -> bool| pace.curves.iter().filter(|curve| is_ahead(curve)).count();
    if let Some(met) = met(facts, pace) {
        return met;
    }
    text.say(
        "chart-pace-reading",
        &[
            ("age", age(text, now).into()),
            ("name", treaty.short.as_str().into()),
            ("n", n.into()),
            ("reading", word(counted).into()),
            ("all", pace.curves.len().into()),
            ("more", others(&|curve| curve.deposits(now) > n).into()),
        ],
    )
}

/// What is said once the threshold has been reached; `None` before.
pub(super) fn met(facts: &Facts<'_>, pace: &Pace<'_>) -> Option<String> {
    let reached = pace.own.reached(pace.threshold).filter(|day| Some(*day) <= pace.age)?;
    let faster = |curve: &&Curve| curve.reached(pace.threshold).is_some_and(|day| day < reached);
    Some(facts.text.say(
        "chart-pace-met",
        &[
            ("age", age(facts.text, reached).into()),
            ("name", pace.own.name.as_str().into()),
            ("needed", pace.threshold.into()),
            ("all", pace.curves.len().into()),
            ("faster", pace.curves.iter().filter(faster).count().into()),
        ],
    ))
}

/// The treaties whose curves leave the chart before they reach the threshold.
pub(super) fn beyond(facts: &Facts<'_>, pace: &Pace<'_>, across: f64) -> Option<String> {
    let names: Vec<String> = pace
        .beyond(across)
        .map(|curve| match curve.reached(pace.threshold) {
            Some(day) => facts.text.say(
                "chart-pace-named",
                &[("name", curve.name.as_str().into()), ("age", age(facts.text, day).into())],
            ),
            None => facts.text.say("chart-pace-never", &[("name", curve.name.as_str().into())]),
        })
        .collect();
    (!names.is_empty())
        .then(|| facts.text.say("chart-pace-beyond", &[("who", list(facts.text, &names).into())]))
}

/// That those compared are no fair sample, where there are any.
pub(super) fn survivors(facts: &Facts<'_>, pace: &Pace<'_>) -> Option<String> {
    let all_reached = pace.curves.iter().all(|curve| curve.reached(pace.threshold).is_some());
    (all_reached && !pace.curves.is_empty()).then(|| facts.text.say("chart-survivors", &[]))
}

/// The treaties from the fastest to the slowest, with the treaty itself before them.
fn rows(facts: &Facts<'_>, pace: &Pace<'_>) -> Vec<Vec<String>> {
    let mut curves: Vec<&Curve> = pace.curves.iter().collect();
    let reached = |curve: &Curve| curve.reached(pace.threshold).unwrap_or(u32::MAX);
    put_in_order(&mut curves, |one, other| reached(one) < reached(other));
    let row = |curve: &Curve| {
        let reached = curve.reached(pace.threshold).map(|day| age(facts.text, day)).unwrap_or_default();
        let then = pace.age.map(|age| curve.deposits(age).to_string()).unwrap_or_default();
        vec![curve.name.clone(), then, reached]
    };
    std::iter::once(pace.own).chain(curves).map(row).collect()
}
