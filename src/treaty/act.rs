//! What a State does towards a treaty: who, what, when, and on whose word.

use chrono::NaiveDate;

use super::{Code, SourceId};

/// One act on record (the United Nations say "treaty action").
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Act {
    /// Who acted.
    pub who: Code,
    /// What was done.
    pub kind: ActKind,
    /// When, as far as it is known.
    pub date: ActDate,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who says so.
    pub source: SourceId,
    /// A second source that agrees, or `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<SourceId>,
    /// What is doubtful about it, as a sentence for the reader; `None` where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt: Option<String>,
}

/// The kinds of act. The depositary's marks for them are in `docs/data.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActKind {
    /// Signature; usually does not bind.
    Signature,
    /// Definitive signature; binds, and counts as a deposit.
    DefinitiveSignature,
    /// A parliament's or government's vote; nothing in international law until deposit.
    ApprovalAtHome,
    /// Deposit of an instrument of ratification.
    Ratification,
    /// Deposit of an instrument of acceptance (A).
    Acceptance,
    /// Deposit of an instrument of approval (AA).
    Approval,
    /// Deposit of an instrument of accession (a).
    Accession,
    /// Deposit of a notification of succession (d).
    Succession,
    /// An organization's word for ratification (c).
    FormalConfirmation,
    /// Notice of withdrawal; the treaty's rule says when it takes effect.
    Withdrawal,
}

impl ActKind {
    /// Whether the act expresses consent to be bound, and so counts towards a threshold when a
    /// State performs it.
    #[must_use]
    pub fn is_consent(self) -> bool {
        match self {
            Self::DefinitiveSignature
            | Self::Ratification
            | Self::Acceptance
            | Self::Approval
            | Self::Accession
            | Self::Succession
            | Self::FormalConfirmation => true,
            Self::Signature | Self::ApprovalAtHome | Self::Withdrawal => false,
        }
    }
}

/// A civil date as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ActDate {
    /// The first day on which the act had certainly happened: the day itself, the last day of the
    /// month, or the day by which somebody said so. A State is shown as having acted from here on.
    pub day: NaiveDate,
    /// What `day` stands for.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
}

/// How exactly a date is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// To the day.
    #[default]
    Day,
    /// To the month; [`ActDate::day`] is its last day.
    Month,
    /// Only that it had happened by [`ActDate::day`].
    By,
}

impl Precision {
    /// The word in data, e.g. `month`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::By => "by",
        }
    }

    pub(super) fn is_day(&self) -> bool {
        *self == Self::Day
    }
}

/// How sure a fact is. Kept apart everywhere, in words and on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read at the depositary or in a register that copies it.
    Confirmed,
    /// Said by others: governments, news, organizations.
    Reported,
    /// From memory, or not checked by anybody.
    Unverified,
}

impl Certainty {
    /// All, the surest first.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Reported, Self::Unverified];

    /// The word in data, e.g. `reported`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reported => "reported",
            Self::Unverified => "unverified",
        }
    }
}

impl ActKind {
    /// All.
    pub const ALL: [Self; 10] = [
        Self::Signature,
        Self::DefinitiveSignature,
        Self::ApprovalAtHome,
        Self::Ratification,
        Self::Acceptance,
        Self::Approval,
        Self::Accession,
        Self::Succession,
        Self::FormalConfirmation,
        Self::Withdrawal,
    ];

    /// The word in data, e.g. `approval-at-home`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::DefinitiveSignature => "definitive-signature",
            Self::ApprovalAtHome => "approval-at-home",
            Self::Ratification => "ratification",
            Self::Acceptance => "acceptance",
            Self::Approval => "approval",
            Self::Accession => "accession",
            Self::Succession => "succession",
            Self::FormalConfirmation => "formal-confirmation",
            Self::Withdrawal => "withdrawal",
        }
    }
}
