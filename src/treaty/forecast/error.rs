//! Why there is no forecast.

use chrono::NaiveDate;

/// Why there is no forecast.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ForecastError {
    /// The day lies before the treaty could be signed.
    #[error("an age of `{age}` days; expected 0 or more: the treaty was not open for signature yet")]
    Age {
        /// Days since the opening.
        age: i64,
    },
    /// So late that a projection would leave the calendar.
    #[error("an age of `{age}` days; expected at most {most}: nothing can be said of a date centuries away")]
    Late {
        /// Days since the opening.
        age: i64,
        /// The most that is answered.
        most: u32,
    },
    /// A deposit from before the treaty could be signed.
    #[error(
        "`{whose}` has a deposit on day `{day}`; expected day 0, that of the opening for signature, or later"
    )]
    BeforeOpening {
        /// The treaty.
        whose: String,
        /// Days since the opening.
        day: i64,
    },
    /// A reference treaty without deposits.
    #[error("`{id}` has no deposit; expected a list that reaches the {needed}th, or leave the treaty out")]
    Empty {
        /// The treaty.
        id: String,
        /// How many are needed.
        needed: u32,
    },
    /// A reference treaty whose list ends too early.
    #[error("`{id}` has `{found}` deposits; expected at least {needed}, or leave the treaty out")]
    Short {
        /// The treaty.
        id: String,
        /// How many there are.
        found: usize,
        /// How many are needed.
        needed: u32,
    },
    /// A reference treaty of which too much was only remembered.
    #[error(
        "`{id}` has `{found}` deposits that nobody has verified; expected at most {most}, or leave it out"
    )]
    Unverified {
        /// The treaty.
        id: String,
        /// How many there are.
        found: usize,
        /// How many may be.
        most: usize,
    },
    /// Two treaties of one name.
    #[error("`{id}` is there twice; expected each reference treaty once")]
    Twice {
        /// The treaty.
        id: String,
    },
    /// Too few to learn from.
    #[error("`{found}` reference treaties; expected at least {least}: from fewer nothing can be learnt")]
    FewReferences {
        /// How many there are.
        found: usize,
        /// How many are needed.
        least: usize,
    },
    /// The deposits are enough already: the law answers.
    #[error("`{deposits}` deposits of the `{needed}` needed: the day is known, ask the law for it")]
    Met {
        /// How many there are.
        deposits: usize,
        /// How many are needed.
        needed: u32,
    },
    /// A rule that asks which States, not only how many.
    #[error("`{id}` needs instruments of named States; forecasts know only how many")]
    Quota {
        /// The treaty.
        id: String,
    },
    /// Numbers with which more deposits could mean a later day, or no day at all.
    #[error(
        "`{name}` is `{value}`; expected {expected}, else more deposits could make the day later: fit again"
    )]
    Number {
        /// Which number.
        name: &'static str,
        /// What it is.
        value: f64,
        /// What it could have been.
        expected: &'static str,
    },
    /// A day past the end of the calendar.
    #[error("`{on}` is too late for a projection; expected a day before the year 9000")]
    Calendar {
        /// The day.
        on: NaiveDate,
    },
}
