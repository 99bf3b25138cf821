//! Which acts are believed.

use super::{Act, ActKind, Certainty};

/// Which acts are believed. Signatures count when confirmed or reported in every reading but
/// `Everything`; the readings differ in the deposits they count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// A deposit counts only when confirmed by the depositary or a register that copies it.
    #[default]
    Confirmed,
    /// A deposit that others report counts too.
    Reported,
    /// Every act on record counts, unverified ones too; for checking older treaties.
    Everything,
}

impl Reading {
    /// All, from the strictest to the most trusting.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Reported, Self::Everything];

    /// The word in data, e.g. `reported`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reported => "reported",
            Self::Everything => "everything",
        }
    }

    /// Whether this reading believes `act`.
    #[must_use]
    pub fn believes(self, act: &Act) -> bool {
        let at_most = match self {
            Self::Confirmed if act.kind == ActKind::Signature => Certainty::Reported,
            Self::Confirmed => Certainty::Confirmed,
            Self::Reported => Certainty::Reported,
            Self::Everything => Certainty::Unverified,
        };
        act.certainty <= at_most
    }
}
