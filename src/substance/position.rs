//! What States and others said, in our own words.

use crate::treaty::{Certainty, Code, SourceId};

/// A statement on record, attributed and dated.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Position {
    /// Whose.
    #[serde(flatten)]
    pub voice: Voice,
    /// Which way it leans. Our reading of the statement; neither the vote nor the signature.
    pub stance: Stance,
    /// What was said, in neutral words of ours.
    pub position: String,
    /// The day or span for which it speaks, as text.
    pub when: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who reports it.
    pub source: SourceId,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Voice {
    /// A State, or an organization that takes part beside its members.
    #[serde(rename = "who")]
    Participant(Code),
    /// Anybody else, by name.
    #[serde(rename = "speaker")]
    Other(String),
}

/// Which way a statement leans, by what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It speaks, or its speaker acted, for the Convention or its mandate.
    Support,
    /// It names a concern or a reservation, or its speaker acted against.
    Criticism,
    /// It says neither, or leaves it open.
    Neither,
}

impl Stance {
    /// All, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Support, Self::Criticism, Self::Neither];

    /// The word in data, e.g. `support`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Criticism => "criticism",
            Self::Neither => "neither",
        }
    }
}
