//! Treaties side by side, subject by subject.

use crate::treaty::{Certainty, SourceId};

/// What treaties are compared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Entering a system without right.
    IllegalAccess,
    /// Listening in on a transmission.
    IllegalInterception,
    /// Damaging data.
    DataInterference,
    /// Hindering a system.
    SystemInterference,
    /// Tools made for such crimes.
    MisuseOfDevices,
    /// Inauthentic data meant to pass as genuine.
    Forgery,
    /// Loss of property by manipulation.
    Fraud,
    /// Material that shows the abuse of children.
    ChildSexualAbuseMaterial,
    /// Approaching a child for such a crime.
    Grooming,
    /// Intimate images spread without consent.
    IntimateImages,
    /// Extradition.
    Extradition,
    /// Stored data kept quickly.
    Preservation,
    /// Contact points at all hours.
    #[serde(rename = "network-24-7")]
    Network,
    /// Conditions and human rights.
    Safeguards,
}

impl Subject {
    /// All.
    pub const ALL: [Self; 14] = [
        Self::IllegalAccess,
        Self::IllegalInterception,
        Self::DataInterference,
        Self::SystemInterference,
        Self::MisuseOfDevices,
        Self::Forgery,
        Self::Fraud,
        Self::ChildSexualAbuseMaterial,
        Self::Grooming,
        Self::IntimateImages,
        Self::Extradition,
        Self::Preservation,
        Self::Network,
        Self::Safeguards,
    ];

    /// The word in data, e.g. `illegal-access`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::IllegalAccess => "illegal-access",
            Self::IllegalInterception => "illegal-interception",
            Self::DataInterference => "data-interference",
            Self::SystemInterference => "system-interference",
            Self::MisuseOfDevices => "misuse-of-devices",
            Self::Forgery => "forgery",
            Self::Fraud => "fraud",
            Self::ChildSexualAbuseMaterial => "child-sexual-abuse-material",
            Self::Grooming => "grooming",
            Self::IntimateImages => "intimate-images",
            Self::Extradition => "extradition",
            Self::Preservation => "preservation",
            Self::Network => "network-24-7",
            Self::Safeguards => "safeguards",
        }
    }
}

/// Whether a treaty covers a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// It does.
    Present,
    /// It covers a part.
    Partly,
    /// It does not.
    Absent,
    /// The text could not be read.
    NotChecked,
}

impl Extent {
    /// All.
    pub const ALL: [Self; 4] = [Self::Present, Self::Partly, Self::Absent, Self::NotChecked];

    /// The word in data, e.g. `not-checked`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Partly => "partly",
            Self::Absent => "absent",
            Self::NotChecked => "not-checked",
        }
    }
}

/// What one treaty says of one subject.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Finding {
    /// The subject.
    pub subject: Subject,
    /// The treaty, by its `id`.
    pub treaty: String,
    /// Whether it covers it.
    pub extent: Extent,
    /// The articles, e.g. `29(1)(a)`; empty where their numbers are not sure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<String>,
    /// How sure it is; `None` where it was not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// Where it was read; `None` where it was not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// What a reader should know, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
