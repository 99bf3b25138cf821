//! Recorded votes of the General Assembly.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Certainty, Code, SourceId};

/// How a member voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vote {
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Abstained.
    Abstain,
    /// No vote recorded.
    Absent,
}

/// One recorded vote, by member.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Ballot {
    /// The resolution, e.g. `74/247`.
    pub resolution: String,
    /// The day of the vote.
    pub day: NaiveDate,
    /// How each member voted; States that were not members are not in it.
    pub votes: BTreeMap<Code, Vote>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read.
    pub source: SourceId,
}

impl Ballot {
    /// The votes of some members alone.
    #[must_use]
    pub fn among(&self, members: &BTreeSet<Code>) -> Self {
        let mut some = self.clone();
        some.votes = BTreeMap::new();
        for (who, vote) in &self.votes {
            if members.contains(who) {
                some.votes.insert(*who, *vote);
            }
        }
        some
    }

    /// How many voted so.
    #[must_use]
    pub fn count(&self, vote: Vote) -> usize {
        self.votes.values().filter(|cast| **cast == vote).count()
    }
}

impl Vote {
    /// All ways to vote, as the record of a vote lists them.
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::Abstain, Self::Absent];

    /// The word in data and style sheets, e.g. `abstain`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Abstain => "abstain",
            Self::Absent => "absent",
        }
    }
}
