//! What happened, apart from the acts of States: sessions, resolutions, deadlines.

use chrono::NaiveDate;

use super::{Certainty, Precision, SourceId};

/// A dated event of the treaty's history.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Event {
    /// Its name in links, e.g. `resolution-74-247`.
    pub id: String,
    /// The day, or the first day of a span or month; `None` for what depends on something that
    /// has not happened ("ninety days after the fortieth instrument").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
    /// The last day of a span; `None` for a single day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How exactly `day` is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// What kind of event it is; decides its lane.
    pub kind: EventKind,
    /// How much room it deserves on a crowded axis: 1 first, 3 last.
    pub rank: u8,
    /// A headline of at most 60 characters.
    pub title: String,
    /// A label of at most 22 characters for the axis.
    pub label: String,
    /// One or two sentences.
    pub detail: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who says so.
    pub source: SourceId,
}

/// The kinds of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// A draft or an idea put forward.
    Proposal,
    /// A resolution or decision of the General Assembly or its committee.
    Resolution,
    /// A negotiating session.
    Session,
    /// Another step of the negotiation.
    Negotiation,
    /// The text is established.
    Adoption,
    /// Signature: its opening, its closing ceremony, single States.
    Signature,
    /// Ratification, at home or by deposit.
    Ratification,
    /// The last day for something.
    Deadline,
    /// What follows from a condition that has not been met yet.
    Conditional,
}

impl EventKind {
    /// All.
    pub const ALL: [Self; 9] = [
        Self::Proposal,
        Self::Resolution,
        Self::Session,
        Self::Negotiation,
        Self::Adoption,
        Self::Signature,
        Self::Ratification,
        Self::Deadline,
        Self::Conditional,
    ];

    /// The word in data and style sheets, e.g. `adoption`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::Resolution => "resolution",
            Self::Session => "session",
            Self::Negotiation => "negotiation",
            Self::Adoption => "adoption",
            Self::Signature => "signature",
            Self::Ratification => "ratification",
            Self::Deadline => "deadline",
            Self::Conditional => "conditional",
        }
    }
}
