//! The date shown.

use chrono::NaiveDate;

use crate::treaty::civil_day;

/// Which date is asked for. `Latest` is a value of its own, not today: a link without a date
/// follows the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// The last day of the facts.
    #[default]
    Latest,
    /// The first day of the axis.
    Earliest,
    /// One day.
    On(NaiveDate),
}

/// The time axis: where it begins, how far the facts reach, where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day of the axis.
    pub first: NaiveDate,
    /// The last day of the facts.
    pub latest: NaiveDate,
    /// The last day of the axis; after `latest` where it shows a future.
    pub last: NaiveDate,
}

impl Shown {
    /// The day itself, held within `span`.
    #[must_use]
    pub fn day(self, span: Span) -> NaiveDate {
        let day = match self {
            Self::Latest => span.latest,
            Self::Earliest => span.first,
            Self::On(day) => day,
        };
        day.min(span.last).max(span.first)
    }

    /// Reads `latest`, `earliest`, or a day as `2025-10-25`; `None` for anything else.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "latest" => Some(Self::Latest),
            "earliest" => Some(Self::Earliest),
            _ => civil_day(word).map(Self::On),
        }
    }

    /// The word in links.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Latest => "latest".to_owned(),
            Self::Earliest => "earliest".to_owned(),
            Self::On(day) => day.to_string(),
        }
    }
}
