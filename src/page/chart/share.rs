//! The share of standings over time, told.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::chart::{Share, ShareRow, ShareWords};
use crate::treaty::{Board, Counts, Phase, Reading, Standings};

use super::age::month_name;
use super::{Facts, Told, counted, direction, heads, seen};

pub(super) fn told(facts: &Facts<'_>, board: &Board) -> Told {
    let Facts { text, treaty, .. } = *facts;
    let rows = rows(facts);
    let all = u32::try_from(facts.catalog.states().count()).unwrap_or(u32::MAX);
    let share = Share {
        rows: &rows,
        all,
        opened: treaty.opened,
        as_of: treaty.as_of,
        shown: board.date,
        direction: direction(facts),
    };
    let [deposited, signed, withdrawn, outside] = rows.last().map_or([0, 0, 0, all], |row| row.states);
    let band = |key: &str, n: u32| (n > 0).then(|| counted(facts, key, key, n));
    let words = ShareWords {
        upright: text.say("chart-share-upright", &[]),
        across: text.say("chart-date", &[]),
        month: &|day| month_name(text, day),
        bands: [
            band("chart-share-deposited", deposited),
            band("chart-share-signed", signed),
            band("chart-share-withdrawn", withdrawn),
            band("chart-share-outside", outside),
        ],
    };
    Told {
        figure: share.figure(&words),
        reading: reading(facts, board),
        key: Vec::new(),
        notes: vec![text.say("chart-share-note", &[])],
        evidence: None,
        heads: heads(
            facts,
            &["chart-date", "chart-deposited", "chart-signed", "standing-withdrawn", "standing-outside"],
        ),
        rows: rows.iter().map(|row| table_row(facts, row)).collect(),
    }
}

/// A row for each day on which a count changed, up to the day of the facts.
fn rows(facts: &Facts<'_>) -> Vec<ShareRow> {
    let treaty = facts.treaty;
    let standings = Standings::new(facts.catalog, treaty, Reading::Confirmed);
    let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
    for state in facts.catalog.states() {
        if let Some(history) = standings.history(state.code) {
            days.extend(history.changes().iter().map(|(day, _)| *day));
        }
    }
    let mut rows: Vec<ShareRow> = Vec::new();
    for day in days.into_iter().filter(|day| *day <= treaty.as_of) {
        let states = bands(&standings.board(day).counts);
        // A State that becomes a party stays among those that have deposited.
        if rows.last().is_none_or(|row| row.states != states) {
            rows.push(ShareRow { day, states });
        }
    }
    rows
}

fn bands(counts: &Counts) -> [u32; 4] {
    [counts.party + counts.contracting, counts.signatory, counts.withdrawn, counts.outside]
}

fn table_row(facts: &Facts<'_>, row: &ShareRow) -> Vec<String> {
    std::iter::once(facts.text.day(row.day)).chain(row.states.map(|states| states.to_string())).collect()
}

fn reading(facts: &Facts<'_>, board: &Board) -> String {
    let text = facts.text;
    let date = text.day(seen(facts, board));
    if board.phase == Phase::NotOpen {
        let opened = text.day(facts.treaty.opened);
        return text.say("chart-early", &[("date", date.into()), ("opened", opened.into())]);
    }
    let [deposited, signed, withdrawn, outside] = bands(&board.counts);
    text.say(
        "chart-share-reading",
        &[
            ("date", date.into()),
            ("all", (deposited + signed + withdrawn + outside).into()),
            ("signed", signed.into()),
            ("n", deposited.into()),
            ("withdrawn", withdrawn.into()),
            ("rest", outside.into()),
        ],
    )
}
