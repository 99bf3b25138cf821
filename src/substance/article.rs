//! Articles of the Convention.

use crate::treaty::{Certainty, SourceId};

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Chapter {
    /// Its number, from 1.
    pub number: u32,
    /// Its title.
    pub title: String,
}

/// An article, in our own words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Article {
    /// Its number, 1 to 68.
    #[serde(rename = "article")]
    pub number: u32,
    /// A paragraph that has an entry of its own; `None` for the article as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// The number of its chapter.
    pub chapter: u32,
    /// What it is about.
    pub theme: Theme,
    /// The mechanism that it creates, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<Mechanism>,
    /// A short title; ours, not the official one.
    pub title: String,
    /// What it says, in one sentence.
    pub summary: String,
    /// How sure it is that the Convention has an article on this.
    pub subject: Certainty,
    /// How sure its number is. The official text could not be read.
    #[serde(rename = "number")]
    pub number_certainty: Certainty,
    /// Who says so.
    pub source: SourceId,
}

impl Article {
    /// How sure the entry is as a whole: as its weaker part.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        self.subject.max(self.number_certainty)
    }
}

/// What an article is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Purpose, terms, scope.
    General,
    /// A crime against systems or data.
    CyberDependent,
    /// An old crime by means of systems.
    CyberEnabled,
    /// Sexual exploitation of children.
    ChildSexualExploitation,
    /// Intimate images.
    IntimateImages,
    /// Laundering of proceeds.
    Laundering,
    /// What all offences have in common.
    Criminalization,
    /// Who may judge.
    Jurisdiction,
    /// Powers to investigate.
    Procedure,
    /// Human rights and limits to the powers.
    Safeguards,
    /// Help between States.
    Cooperation,
    /// Contact points at all hours.
    Network,
    /// Prevention.
    Prevention,
    /// Technical assistance.
    Assistance,
    /// The conference and its secretariat.
    Mechanism,
    /// Final clauses.
    Final,
}

impl Theme {
    /// All.
    pub const ALL: [Self; 16] = [
        Self::General,
        Self::CyberDependent,
        Self::CyberEnabled,
        Self::ChildSexualExploitation,
        Self::IntimateImages,
        Self::Laundering,
        Self::Criminalization,
        Self::Jurisdiction,
        Self::Procedure,
        Self::Safeguards,
        Self::Cooperation,
        Self::Network,
        Self::Prevention,
        Self::Assistance,
        Self::Mechanism,
        Self::Final,
    ];

    /// The word in data, e.g. `cyber-dependent`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::CyberDependent => "cyber-dependent",
            Self::CyberEnabled => "cyber-enabled",
            Self::ChildSexualExploitation => "child-sexual-exploitation",
            Self::IntimateImages => "intimate-images",
            Self::Laundering => "laundering",
            Self::Criminalization => "criminalization",
            Self::Jurisdiction => "jurisdiction",
            Self::Procedure => "procedure",
            Self::Safeguards => "safeguards",
            Self::Cooperation => "cooperation",
            Self::Network => "network",
            Self::Prevention => "prevention",
            Self::Assistance => "assistance",
            Self::Mechanism => "mechanism",
            Self::Final => "final",
        }
    }

    /// The group of offences; `None` where the article makes nothing of its own a crime.
    #[must_use]
    pub fn offence_group(self) -> Option<OffenceGroup> {
        match self {
            Self::CyberDependent => Some(OffenceGroup::CyberDependent),
            Self::CyberEnabled => Some(OffenceGroup::CyberEnabled),
            Self::ChildSexualExploitation => Some(OffenceGroup::ChildSexualExploitation),
            Self::IntimateImages => Some(OffenceGroup::IntimateImages),
            Self::General
            | Self::Laundering
            | Self::Criminalization
            | Self::Jurisdiction
            | Self::Procedure
            | Self::Safeguards
            | Self::Cooperation
            | Self::Network
            | Self::Prevention
            | Self::Assistance
            | Self::Mechanism
            | Self::Final => None,
        }
    }
}

/// The four groups of what the Convention makes a crime; laundering comes on top of all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OffenceGroup {
    /// Only possible by means of systems.
    CyberDependent,
    /// Old crimes by new means.
    CyberEnabled,
    /// Sexual exploitation of children.
    ChildSexualExploitation,
    /// Intimate images.
    IntimateImages,
}

impl OffenceGroup {
    /// All.
    pub const ALL: [Self; 4] =
        [Self::CyberDependent, Self::CyberEnabled, Self::ChildSexualExploitation, Self::IntimateImages];
}

/// What the Convention sets up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mechanism {
    /// Redress for victims.
    Redress,
    /// Electronic evidence shared between States.
    Evidence,
    /// The network of contact points.
    Network,
    /// Technical assistance.
    Assistance,
    /// The Conference of the States Parties.
    Conference,
    /// The secretariat.
    Secretariat,
}

impl Mechanism {
    /// All.
    pub const ALL: [Self; 6] =
        [Self::Redress, Self::Evidence, Self::Network, Self::Assistance, Self::Conference, Self::Secretariat];

    /// The word in data, e.g. `redress`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Redress => "redress",
            Self::Evidence => "evidence",
            Self::Network => "network",
            Self::Assistance => "assistance",
            Self::Conference => "conference",
            Self::Secretariat => "secretariat",
        }
    }
}
