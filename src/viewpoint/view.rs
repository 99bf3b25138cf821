//! Which picture of the record: view, layer, projection, region.

use super::Word;
use crate::carto::ProjectionKind as Projection;
use crate::treaty::{Group, Reading};

/// Which view is in front. A globe is the map in the projection [`Projection::Globe`]: `view=globe`
/// is read as that, so that there is one way to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// The map of the world.
    #[default]
    Map,
    /// The events and acts in order of time.
    Timeline,
    /// Every State in a row.
    Table,
    /// The map with one cell for each State.
    Cells,
}

impl Word for View {
    const WORDS: &'static [(&'static str, Self)] =
        &[("map", Self::Map), ("timeline", Self::Timeline), ("table", Self::Table), ("hex", Self::Cells)];
}

/// What fills the States on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layer {
    /// Their standing towards the treaty on the date shown.
    #[default]
    Standing,
    /// Their vote on General Assembly resolution 74/247, which set up the committee.
    Vote74_247,
    /// Their footing towards a treaty beside the one shown.
    Beside(Neighbour),
}

/// A treaty beside the one shown that can fill the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Neighbour {
    /// The Budapest Convention.
    Budapest,
    /// The Malabo Convention.
    Malabo,
    /// The Convention against Transnational Organized Crime.
    Untoc,
    /// The Convention against Corruption.
    Uncac,
}

impl Word for Layer {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("standing", Self::Standing),
        ("vote-74-247", Self::Vote74_247),
        ("budapest", Self::Beside(Neighbour::Budapest)),
        ("malabo", Self::Beside(Neighbour::Malabo)),
        ("untoc", Self::Beside(Neighbour::Untoc)),
        ("uncac", Self::Beside(Neighbour::Uncac)),
    ];
}

impl Layer {
    /// The treaty beside the one shown that fills the States; `None` for its own record and the vote.
    #[must_use]
    pub fn treaty(self) -> Option<&'static str> {
        match self {
            Self::Standing | Self::Vote74_247 => None,
            Self::Beside(_) => Some(self.word()),
        }
    }
}

impl Word for Projection {
    const WORDS: &'static [(&'static str, Self)] = &[
        (Self::EqualEarth.word(), Self::EqualEarth),
        (Self::NaturalEarth.word(), Self::NaturalEarth),
        (Self::Robinson.word(), Self::Robinson),
        (Self::Globe.word(), Self::Globe),
    ];
}

/// Which States are in question: all, or one regional group of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Region {
    /// All of them.
    #[default]
    World,
    /// The members of one group.
    Of(Group),
}

impl Word for Region {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("world", Self::World),
        ("africa", Self::Of(Group::African)),
        ("asia-pacific", Self::Of(Group::AsiaPacific)),
        ("eastern-europe", Self::Of(Group::EasternEuropean)),
        ("grulac", Self::Of(Group::LatinAmericanCaribbean)),
        ("weog", Self::Of(Group::WesternEuropeanOther)),
    ];
}

impl Word for Reading {
    const WORDS: &'static [(&'static str, Self)] =
        &[("confirmed", Self::Confirmed), ("reported", Self::Reported)];
}
