//! What fills the gaps of a sentence.

use chrono::NaiveDate;

use crate::treaty::{ActDate, Precision};

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count: written with the language's groups of digits, and chooses a plural form.
    Number(i64),
    /// A number that is a name, such as a year: written without groups.
    Digits(i64),
    /// A text that is not ours to change: a name, a code, what a link said. Chooses by its word.
    Text(String),
    /// A date, as exactly as it is known. Chooses by its precision: `day`, `month` or `by`.
    Date(ActDate),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i32> for Arg {
    fn from(count: i32) -> Self {
        Self::Number(count.into())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

impl From<usize> for Arg {
    /// More than nine quintillion is written as that.
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Date(ActDate { day, precision: Precision::Day })
    }
}

impl From<ActDate> for Arg {
    fn from(date: ActDate) -> Self {
        Self::Date(date)
    }
}
