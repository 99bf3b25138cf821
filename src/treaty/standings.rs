//! What does not depend on a date, worked out once: from here a board is a few searches.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::binding::Binding;
use super::phase::Phases;
use super::{
    Act, Board, Catalog, Certainty, Code, Counts, History, Kind, Reading, Signatories, Standing, Tally,
    Treaty, put_in_order,
};

/// The histories of all participants towards one treaty, in one reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Standings {
    /// In the catalog's order, without States that no longer exist.
    rows: Vec<Row>,
    /// The signatures that count, in order of day.
    signed: Vec<(NaiveDate, Kind, Certainty)>,
    tally: Tally,
    phases: Phases,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    who: Code,
    kind: Kind,
    history: History,
}

impl Standings {
    /// Works out every history towards `treaty`.
    #[must_use]
    pub fn new(catalog: &Catalog, treaty: &Treaty, reading: Reading) -> Self {
        let binding = Binding::new(treaty, reading);
        let mut acts: BTreeMap<Code, Vec<&Act>> = BTreeMap::new();
        for act in treaty.acts.iter().filter(|act| reading.believes(act)) {
            acts.entry(act.who).or_default().push(act);
        }
        // One by one: `collect` would sort first, by a sort of its own.
        let mut kinds: BTreeMap<Code, Kind> = BTreeMap::new();
        kinds.extend(catalog.participants.iter().map(|participant| (participant.code, participant.kind)));
        let row = |(who, kind): (&Code, &Kind)| Row {
            who: *who,
            kind: *kind,
            history: History::new(treaty, binding, acts.remove(who).unwrap_or_default()),
        };
        let rows = kinds.iter().filter(|(_, kind)| **kind != Kind::Former).map(row).collect();
        let signature = |act: &Act| Some((act.date.day, *kinds.get(&act.who)?, act.certainty));
        let mut signed: Vec<_> = treaty.signatures(NaiveDate::MAX).filter_map(signature).collect();
        put_in_order(&mut signed, |a, b| a < b);
        Self { rows, signed, tally: Tally::new(treaty), phases: Phases::new(treaty, binding) }
    }

    /// The history of `who`; `None` for those who are not in the catalog.
    #[must_use]
    pub fn history(&self, who: Code) -> Option<&History> {
        let row = self.rows.binary_search_by_key(&who, |row| row.who).ok()?;
        Some(&self.rows[row].history)
    }

    /// The board at the end of `date`.
    #[must_use]
    pub fn board(&self, date: NaiveDate) -> Board {
        let mut counts = Counts::default();
        let mut standings: BTreeMap<Code, Standing> = BTreeMap::new();
        for row in &self.rows {
            let standing = row.history.on(date);
            if row.kind.is_state() {
                counts.add(standing);
            }
            standings.insert(row.who, standing);
        }
        let mut signatories = Signatories::default();
        for (_, kind, certainty) in self.signed.iter().take_while(|(day, _, _)| *day <= date) {
            signatories.add(*kind, *certainty);
        }
        let totals = self.tally.on(date);
        Board {
            date,
            phase: self.phases.on(date),
            standings,
            counts,
            signatories,
            deposited_confirmed: totals.deposits,
            deposited_reported: totals.deposits_reported.saturating_sub(totals.deposits),
        }
    }
}
