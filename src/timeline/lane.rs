//! In which lane an event runs, and by which sign it is told from others without colour.

use crate::treaty::{Certainty, EventKind};

/// The lanes of the axis, from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// What the United Nations decide: proposals, resolutions, the adoption.
    Process,
    /// Where it is negotiated: sessions and the steps between them.
    Sessions,
    /// What States do: signatures, deposits, deadlines.
    Signing,
}

impl Lane {
    /// All, from the top.
    pub const ALL: [Self; 3] = [Self::Process, Self::Sessions, Self::Signing];

    /// The lane of a kind of event.
    #[must_use]
    pub fn of(kind: EventKind) -> Self {
        match kind {
            EventKind::Proposal | EventKind::Resolution | EventKind::Adoption => Self::Process,
            EventKind::Session | EventKind::Negotiation => Self::Sessions,
            EventKind::Signature | EventKind::Ratification | EventKind::Deadline | EventKind::Conditional => {
                Self::Signing
            }
        }
    }

    /// The word in style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Sessions => "sessions",
            Self::Signing => "signing",
        }
    }
}

/// The form of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// For steps of a negotiation; a session of more than a day is drawn as long as it was.
    Circle,
    /// For decisions.
    Square,
    /// For signatures and deposits.
    Diamond,
    /// For what somebody put forward.
    Triangle,
    /// For the last day for something.
    Bar,
}

impl Sign {
    /// The sign of a kind of event.
    #[must_use]
    pub fn of(kind: EventKind) -> Self {
        match kind {
            EventKind::Session | EventKind::Negotiation => Self::Circle,
            EventKind::Resolution | EventKind::Adoption => Self::Square,
            EventKind::Signature | EventKind::Ratification => Self::Diamond,
            EventKind::Proposal => Self::Triangle,
            EventKind::Deadline | EventKind::Conditional => Self::Bar,
        }
    }
}

/// The class that says how sure an event is: what is not confirmed is drawn hollow.
#[must_use]
pub fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "is-confirmed",
        Certainty::Reported => "is-reported",
        Certainty::Unverified => "is-unverified",
    }
}
