//! Every State's standing on one date, and the counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Catalog, Code, Phase, Reading, Signatories, Standing, Standings, Treaty};

/// All standings towards one treaty at the end of one date.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// The date shown.
    pub date: NaiveDate,
    /// The phase of the treaty on that date.
    pub phase: Phase,
    /// The standing of each of the 197 States and of each organization.
    pub standings: BTreeMap<Code, Standing>,
    /// How many States have each standing.
    pub counts: Counts,
    /// How many have signed.
    pub signatories: Signatories,
    /// Deposits of States that the depositary has confirmed.
    pub deposited_confirmed: u32,
    /// Deposits of States that only others report.
    pub deposited_reported: u32,
}

/// How many States (never organizations) have each standing; they add up to 197.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Bound, and in force for them.
    pub party: u32,
    /// Bound, not in force for them yet.
    pub contracting: u32,
    /// Signed only.
    pub signatory: u32,
    /// Left.
    pub withdrawn: u32,
    /// No act.
    pub outside: u32,
}

impl Counts {
    /// How many States have `standing`.
    #[must_use]
    pub fn of(&self, standing: Standing) -> u32 {
        match standing {
            Standing::Party => self.party,
            Standing::Contracting => self.contracting,
            Standing::Signatory => self.signatory,
            Standing::Withdrawn => self.withdrawn,
            Standing::Outside => self.outside,
        }
    }

    pub(super) fn add(&mut self, standing: Standing) {
        match standing {
            Standing::Party => self.party += 1,
            Standing::Contracting => self.contracting += 1,
            Standing::Signatory => self.signatory += 1,
            Standing::Withdrawn => self.withdrawn += 1,
            Standing::Outside => self.outside += 1,
        }
    }
}

impl Board {
    /// The board of `treaty` at the end of `date`. Whoever asks for many dates keeps the
    /// [`Standings`], which cost most of the work.
    #[must_use]
    pub fn new(catalog: &Catalog, treaty: &Treaty, date: NaiveDate, reading: Reading) -> Self {
        Standings::new(catalog, treaty, reading).board(date)
    }

    /// The same of some States alone: their standings and counts. Phase, signatories and deposits stay
    /// those of all.
    #[must_use]
    pub fn among(&self, members: &BTreeSet<Code>) -> Self {
        // Written as loops: to filter a map in place is 2 kB of the app.
        let mut some = Self { counts: Counts::default(), standings: BTreeMap::new(), ..*self };
        for (who, standing) in &self.standings {
            if members.contains(who) {
                some.standings.insert(*who, *standing);
                if !who.is_organization() {
                    some.counts.add(*standing);
                }
            }
        }
        some
    }

    /// The States with `standing`, in order of code.
    pub fn with(&self, standing: Standing) -> impl Iterator<Item = Code> + '_ {
        self.standings
            .iter()
            .filter(move |(who, has)| **has == standing && !who.is_organization())
            .map(|(who, _)| *who)
    }
}
