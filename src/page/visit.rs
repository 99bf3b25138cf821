//! Where and when a reader has the page open: what a snippet or a citation names and no fact tells.

use chrono::NaiveDate;

/// Where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The address of the atlas, with `/` at the end; without a question.
    pub address: String,
    /// The reader's own day.
    pub today: NaiveDate,
}
