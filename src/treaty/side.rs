//! A treaty together with the terms on which it is judged.

use chrono::NaiveDate;

use super::{Board, Catalog, Standings, Terms, Treaty};

/// A treaty, and on what terms: one side of a comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side<'a> {
    /// The treaty.
    pub treaty: &'a Treaty,
    /// Its terms.
    pub terms: &'a Terms,
}

/// No such treaty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is no treaty of the record; known: {known}")]
pub struct UnknownTreaty {
    /// What was asked for.
    pub found: String,
    /// The treaties there are, each in backticks.
    pub known: String,
}

impl Side<'_> {
    /// Every history, in the reading that the terms name.
    #[must_use]
    pub fn standings(&self, catalog: &Catalog) -> Standings {
        Standings::new(catalog, self.treaty, self.terms.reading)
    }

    /// The board at the end of `date`, in that reading.
    #[must_use]
    pub fn board(&self, catalog: &Catalog, date: NaiveDate) -> Board {
        self.standings(catalog).board(date)
    }

    /// The day of entry into force, in that reading; `None` while the condition is not met.
    #[must_use]
    pub fn entry_into_force(&self) -> Option<NaiveDate> {
        self.treaty.entry_into_force(self.terms.reading)
    }
}
