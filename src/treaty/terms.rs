//! Who may join a treaty, and on whose word its standings rest.

use chrono::NaiveDate;

use super::{Certainty, Code, Precision, Reading, SourceId};

/// What a treaty's acts do not say: which of them are believed, and to whom it is open.
///
/// Without terms on record a treaty is open to all, and only confirmed deposits count.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Terms {
    /// Which acts its standings rest on, where nothing else is asked for.
    #[serde(default)]
    pub reading: Reading,
    /// Who may join.
    #[serde(default)]
    pub open_to: OpenTo,
    /// Who was invited, in order of code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<Invitation>,
    /// What else is worth knowing, as text for the reader.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
}

/// To whom a treaty is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct OpenTo {
    /// The lists whose members may join of their own will, by their `id`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Further States that may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<Code>,
    /// What all others may do.
    pub others: Others,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
}

/// What those may do to whom a treaty is not expressly open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// The treaty is open to all States.
    #[default]
    Welcome,
    /// They may accede when they are invited.
    ByInvitation,
    /// They cannot join.
    Nobody,
}

impl Others {
    /// All.
    pub const ALL: [Self; 3] = [Self::Welcome, Self::ByInvitation, Self::Nobody];

    /// The word in data, e.g. `by-invitation`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::ByInvitation => "by-invitation",
            Self::Nobody => "nobody",
        }
    }
}

/// An invitation to accede.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Invitation {
    /// Who was invited.
    pub who: Code,
    /// The first day on which it had certainly been made; shown from here on.
    pub day: NaiveDate,
    /// What `day` stands for.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// The last day on which it stands; `None` where no source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who says so.
    pub source: SourceId,
    /// What is doubtful about it, as a sentence; `None` where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt: Option<String>,
}

/// Something beside the acts that a reader should know.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Note {
    /// What it is about.
    pub title: String,
    /// The sentences.
    pub text: String,
    /// The day for which it speaks.
    pub as_of: NaiveDate,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who says so.
    pub source: SourceId,
}

impl Invitation {
    /// Whether the invitation stands at the end of `date`.
    #[must_use]
    pub fn stands(&self, date: NaiveDate) -> bool {
        self.day <= date && self.until.is_none_or(|last| date <= last)
    }
}

impl Terms {
    /// The invitation of `who` that stands at the end of `date`, if the reading believes it.
    #[must_use]
    pub fn invitation(&self, who: Code, date: NaiveDate) -> Option<&Invitation> {
        self.invitations.iter().find(|invitation| {
            invitation.who == who && invitation.stands(date) && self.believes(invitation.certainty)
        })
    }

    /// Whether what is so sure is shown: what is only from memory where the reading takes everything.
    #[must_use]
    pub fn believes(&self, certainty: Certainty) -> bool {
        match certainty {
            Certainty::Confirmed | Certainty::Reported => true,
            Certainty::Unverified => self.reading == Reading::Everything,
        }
    }
}
