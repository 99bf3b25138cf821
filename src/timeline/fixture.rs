//! The story as it stood on 21 November 2026, frozen for tests: facts may change, tests should not.

use chrono::NaiveDate;

use super::{Phrase, Words};
use crate::treaty::{Catalog, Treaty};

/// The frozen story, without texts that no test reads.
pub fn story() -> Catalog {
    Catalog::from_json(include_str!("../../tests/golden/story.json")).expect("the story is written by us")
}

/// Its treaty.
pub fn hanoi(story: &Catalog) -> &Treaty {
    &story.treaties["hanoi"]
}

/// A day, as `2025-10-25`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// Words in English.
pub fn words() -> Words {
    Words {
        label: None,
        process: "Decisions".to_owned(),
        sessions: "Sessions".to_owned(),
        signing: "Signatures".to_owned(),
        negotiation: Phrase::new("Negotiation", ""),
        open: Phrase::new("Open for signature", "Open"),
        waiting: Phrase::new("Not in force before 40 deposits", "Waiting"),
        in_force: Phrase::new("In force", ""),
    }
}
