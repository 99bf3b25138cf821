//! One class of the legend.

use super::Layer;
use crate::treaty::{Standing, Vote};

/// A class of the legend: a standing, or a vote, as the layer has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Of the layer [`Layer::Standing`].
    Standing(Standing),
    /// Of the layer [`Layer::Vote74_247`].
    Vote(Vote),
}

const VOTES: [(&str, Vote); 4] =
    [("yes", Vote::Yes), ("no", Vote::No), ("abstain", Vote::Abstain), ("absent", Vote::Absent)];

impl Class {
    /// The word in links, e.g. `signatory` or `abstain`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Standing(standing) => standing.word(),
            Self::Vote(vote) => VOTES.iter().find(|(_, of)| *of == vote).map_or("", |(word, _)| word),
        }
    }

    /// The class of that word in `layer`; `None` if it has none. `holdout` is an old word for
    /// `outside`.
    #[must_use]
    pub fn from_word(word: &str, layer: Layer) -> Option<Self> {
        let word = word.to_ascii_lowercase();
        match layer {
            Layer::Standing if word == "holdout" => Some(Self::Standing(Standing::Outside)),
            Layer::Standing => Standing::from_word(&word).map(Self::Standing),
            Layer::Vote74_247 => VOTES.iter().find(|(of, _)| *of == word).map(|(_, vote)| Self::Vote(*vote)),
            // Their legends only count.
            Layer::Beside(_) => None,
        }
    }

    /// The words of all classes of `layer`.
    #[must_use]
    pub fn words(layer: Layer) -> Vec<&'static str> {
        match layer {
            Layer::Standing => Standing::ALL.map(Standing::word).to_vec(),
            Layer::Vote74_247 => VOTES.map(|(word, _)| word).to_vec(),
            Layer::Beside(_) => Vec::new(),
        }
    }

    /// The layer in whose legend it stands.
    #[must_use]
    pub fn layer(self) -> Layer {
        match self {
            Self::Standing(_) => Layer::Standing,
            Self::Vote(_) => Layer::Vote74_247,
        }
    }
}
