//! The fitted numbers, and what they say of a moment.

use super::signals::{SIGNALS, signals};
use super::{ForecastError, Moment, Remaining};

/// The natural logarithm of the days to go is `constant`, plus each slope times its signal, plus an
/// error of `width`.
///
/// More deposits never make a day later, by construction: one more makes the missing fewer and the
/// recent more, `missing` is not negative and `recent` not positive, and the width depends on
/// neither.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Model {
    /// The logarithm of days when every signal is nought.
    pub constant: f64,
    /// For the logarithm of the deposits still missing; nought or more.
    pub missing: f64,
    /// For the logarithm of recent deposits; nought or less.
    pub recent: f64,
    /// For the logarithm of the age.
    pub age: f64,
    /// The width of the early side of the error; above nought.
    pub width: f64,
}

/// A slope or a constant beyond this is no result of a fit, and could leave the range of numbers.
const MOST: f64 = 1000.0;

impl Model {
    /// The same, if more deposits cannot make a day later and every number is one.
    ///
    /// # Errors
    ///
    /// The first number that is not as it must be.
    pub fn checked(self) -> Result<Self, ForecastError> {
        let Self { constant, missing, recent, age, width } = self;
        let rules = [
            ("constant", constant, constant.abs() <= MOST, "a number between -1000 and 1000"),
            ("missing", missing, (0.0..=MOST).contains(&missing), "a number from 0 to 1000"),
            ("recent", recent, (-MOST..=0.0).contains(&recent), "a number from -1000 to 0"),
            ("age", age, age.abs() <= MOST, "a number between -1000 and 1000"),
            ("width", width, width > 0.0 && width <= MOST, "a number above 0, at most 1000"),
        ];
        match rules.into_iter().find(|(_, _, holds, _)| !holds) {
            Some((name, value, _, expected)) => Err(ForecastError::Number { name, value, expected }),
            None => Ok(self),
        }
    }

    /// The days from `moment` to the deposit that makes them `count`.
    ///
    /// # Errors
    ///
    /// [`ForecastError::Met`] if there are as many already.
    pub fn remaining(&self, moment: &Moment, count: u32) -> Result<Remaining, ForecastError> {
        let met = || ForecastError::Met { deposits: moment.deposits(), needed: count };
        let signals = signals(moment, count).ok_or_else(met)?;
        let slopes = self.slopes();
        let centre = (0..SIGNALS).map(|at| slopes[at] * signals[at]).sum();
        Ok(Remaining { centre, width: self.width })
    }

    fn slopes(&self) -> [f64; SIGNALS] {
        [self.constant, self.missing, self.recent, self.age]
    }
}
