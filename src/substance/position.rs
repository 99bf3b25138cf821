//! What States and others said, in our own words.

use crate::treaty::{Certainty, Code, SourceId};

/// A statement on record, attributed and dated.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Position {
    /// Whose.
    #[serde(flatten)]
    pub voice: Voice,
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
