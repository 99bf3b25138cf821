//! Named lists of States: the members of an organization, a region, a category.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Certainty, Code, SourceId};

/// Every list by its `id`.
pub type Blocs = BTreeMap<String, Bloc>;

/// A named list of participants, as it was on one day. When each joined is not on record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Bloc {
    /// The word in links and on the command line, e.g. `eu`.
    #[serde(default)]
    pub id: String,
    /// The name, e.g. "European Union".
    pub name: String,
    /// What sort of list it is.
    pub kind: BlocKind,
    /// The day for which the list was given.
    pub as_of: NaiveDate,
    /// How sure it is; [`Certainty::Confirmed`] where those who keep the list were read themselves.
    pub certainty: Certainty,
    /// Where it was read.
    pub source: SourceId,
    /// A second source, for a part of it or for the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<SourceId>,
    /// What a reader should know of it, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who is on it, in order of code, each once.
    pub members: Vec<Code>,
}

/// What sort of list a [`Bloc`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlocKind {
    /// A regional group of the United Nations, in which States are elected.
    UnGroup,
    /// A region of the United Nations' statistical standard M49.
    Region,
    /// The members of an organization founded by treaty.
    Organization,
    /// A circle of governments without a founding treaty.
    Forum,
    /// States that the United Nations count as alike.
    Category,
}

impl BlocKind {
    /// All.
    pub const ALL: [Self; 5] = [Self::UnGroup, Self::Region, Self::Organization, Self::Forum, Self::Category];

    /// The word in data, e.g. `un-group`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::UnGroup => "un-group",
            Self::Region => "region",
            Self::Organization => "organization",
            Self::Forum => "forum",
            Self::Category => "category",
        }
    }
}

impl Bloc {
    /// Whether `who` is on the list.
    #[must_use]
    pub fn has(&self, who: Code) -> bool {
        self.members.binary_search(&who).is_ok()
    }
}
