//! How far a treaty has come on a day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::ForecastError;
use crate::treaty::{Change, Code, Reading, Treaty, put_in_order};

/// How far a treaty has come at the end of a day: its age, and the days of the deposits that count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    age: u32,
    days: Vec<u32>,
}

impl Moment {
    /// The greatest age that is answered, in days: five centuries.
    pub const MOST: u32 = 182_625;

    /// `age` and `days` are days since the opening for signature, which is day 0. The order of
    /// `days` does not matter; those after `age` had not happened and are left out. None at all is
    /// an answer: nobody has deposited.
    ///
    /// # Errors
    ///
    /// A negative age or one above [`Moment::MOST`]; a deposit before the opening.
    pub fn new(age: i64, days: &[i64]) -> Result<Self, ForecastError> {
        if let Some(day) = days.iter().find(|day| **day < 0) {
            return Err(ForecastError::BeforeOpening { whose: "the treaty".to_owned(), day: *day });
        }
        let known = checked(age)?;
        let days = days.iter().filter_map(|day| u32::try_from(*day).ok());
        Ok(Self::of_days(known, days))
    }

    /// How far `treaty` has come at the end of `on`, by the deposits which `reading` believes: each
    /// State once, and not those that have withdrawn.
    ///
    /// # Errors
    ///
    /// A day before the opening or centuries after it; a deposit before the opening.
    pub fn of_treaty(treaty: &Treaty, on: NaiveDate, reading: Reading) -> Result<Self, ForecastError> {
        let since_opening = |day: NaiveDate| day.signed_duration_since(treaty.opened).num_days();
        let age = checked(since_opening(on))?;
        let mut inside: BTreeMap<Code, i64> = BTreeMap::new();
        for deposit in treaty.deposits(reading) {
            if deposit.day > on {
                break;
            }
            match deposit.change {
                Change::In => inside.insert(deposit.who, since_opening(deposit.day)),
                Change::Out => inside.remove(&deposit.who),
            };
        }
        if let Some(day) = inside.values().find(|day| **day < 0) {
            return Err(ForecastError::BeforeOpening { whose: treaty.id.clone(), day: *day });
        }
        Ok(Self::of_days(age, inside.values().filter_map(|day| u32::try_from(*day).ok())))
    }

    /// Of days that were checked.
    pub(super) fn of_days(age: u32, days: impl Iterator<Item = u32>) -> Self {
        let mut days: Vec<u32> = days.filter(|day| *day <= age).collect();
        put_in_order(&mut days, |a, b| a < b);
        Self { age, days }
    }

    /// Days since the opening for signature.
    #[must_use]
    pub fn age(&self) -> u32 {
        self.age
    }

    /// The days of the deposits, in order.
    #[must_use]
    pub fn days(&self) -> &[u32] {
        &self.days
    }

    /// How many have deposited.
    #[must_use]
    pub fn deposits(&self) -> usize {
        self.days.len()
    }
}

fn checked(age: i64) -> Result<u32, ForecastError> {
    let known = u32::try_from(age).map_err(|_| match age {
        ..0 => ForecastError::Age { age },
        _ => ForecastError::Late { age, most: Moment::MOST },
    })?;
    if known > Moment::MOST { Err(ForecastError::Late { age, most: Moment::MOST }) } else { Ok(known) }
}
