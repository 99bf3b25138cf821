//! Where a State stands towards a treaty on a date.

/// A standing in law; the same words for every treaty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Has consented, and the treaty is in force for it (VCLT 2(1)(g)).
    Party,
    /// Has consented; the treaty is not in force for it yet (VCLT 2(1)(f)).
    Contracting,
    /// Has signed; no consent on record.
    Signatory,
    /// Had consented and withdrew.
    Withdrawn,
    /// Entitled to join; no act on record. On screen: "not signed".
    Outside,
}

impl Standing {
    /// All, from the most bound to the least.
    pub const ALL: [Self; 5] =
        [Self::Party, Self::Contracting, Self::Signatory, Self::Withdrawn, Self::Outside];

    /// The word in links, data and style sheets, e.g. `signatory`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Contracting => "contracting",
            Self::Signatory => "signatory",
            Self::Withdrawn => "withdrawn",
            Self::Outside => "outside",
        }
    }

    /// The standing of that word; `None` if there is none.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.word() == word)
    }
}

impl Standing {
    /// Whether an act may lead from here to `next`. A signature does not undo consent, and an
    /// entry into force does not bind a State that has withdrawn.
    pub(super) fn may_become(self, next: Self) -> bool {
        match next {
            Self::Outside => false,
            Self::Signatory => self == Self::Outside,
            Self::Contracting => self != Self::Contracting && self != Self::Party,
            Self::Party => self == Self::Contracting,
            Self::Withdrawn => self == Self::Contracting || self == Self::Party,
        }
    }
}
