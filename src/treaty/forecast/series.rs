//! The deposits of an older treaty.

use std::collections::BTreeSet;

use super::{COUNT, ForecastError, Moment};
use crate::treaty::{Act, Certainty, Change, Code, Reading, Treaty};

/// So many deposits may be unverified: those of former States without which the published day of
/// entry into force would not come out. A series with more is not learnt from.
pub const MOST_UNVERIFIED: usize = 2;

/// The days of the deposits that counted for an older treaty, each State once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    id: String,
    days: Vec<u32>,
}

impl Series {
    /// `days` are days since the opening for signature, in any order.
    ///
    /// # Errors
    ///
    /// None, fewer than [`COUNT`], or one before the opening.
    pub fn new(id: &str, days: &[i64]) -> Result<Self, ForecastError> {
        let id = id.to_owned();
        if let Some(day) = days.iter().find(|day| **day < 0) {
            return Err(ForecastError::BeforeOpening { whose: id, day: *day });
        }
        if days.is_empty() {
            return Err(ForecastError::Empty { id, needed: COUNT });
        }
        if days.len() < COUNT as usize {
            return Err(ForecastError::Short { id, found: days.len(), needed: COUNT });
        }
        let mut days: Vec<u32> = days.iter().map(|day| u32::try_from(*day).unwrap_or(u32::MAX)).collect();
        days.sort_unstable();
        Ok(Self { id, days })
    }

    /// The first deposit of each State on record, surely or not.
    ///
    /// # Errors
    ///
    /// More than [`MOST_UNVERIFIED`] deposits that nobody has verified; those of [`Series::new`].
    pub fn of_treaty(treaty: &Treaty) -> Result<Self, ForecastError> {
        let unverified = |act: &&Act| act.kind.is_consent() && act.certainty == Certainty::Unverified;
        let found = treaty.acts.iter().filter(unverified).count();
        if found > MOST_UNVERIFIED {
            return Err(ForecastError::Unverified { id: treaty.id.clone(), found, most: MOST_UNVERIFIED });
        }
        let mut seen: BTreeSet<Code> = BTreeSet::new();
        let mut days = Vec::new();
        for deposit in treaty.deposits(Reading::Everything) {
            if deposit.change == Change::In && seen.insert(deposit.who) {
                days.push(deposit.day.signed_duration_since(treaty.opened).num_days());
            }
        }
        Self::new(&treaty.id, &days)
    }

    /// The treaty.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Every day, in order.
    #[must_use]
    pub fn days(&self) -> &[u32] {
        &self.days
    }

    /// The day of the deposit that made them `count`; `None` for none and for more than there are.
    #[must_use]
    pub fn day_of(&self, count: u32) -> Option<u32> {
        self.days.get((count as usize).checked_sub(1)?).copied()
    }

    /// How far the treaty had come at that age.
    #[must_use]
    pub fn moment(&self, age: u32) -> Moment {
        let so_far = self.days.partition_point(|day| *day <= age);
        Moment::of_days(age, self.days[..so_far].iter().copied())
    }
}
