//! One scene.

use crate::treaty::SourceId;

/// A state of the page; its words are the lesson's, under `<id>-title`, `<id>-text` and `<id>-notes`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Its name in links, e.g. `mandate`.
    pub id: String,
    /// What the page shows, as a link without `?`, e.g. `t=2019-12-27&layer=vote-74-247`.
    pub link: String,
    /// Which part of the page is in front.
    pub show: Show,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// A part of the page that can be in front of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// The map.
    Map,
    /// The time axis.
    Axis,
    /// How near entry into force is.
    Near,
    /// The projection.
    Forecast,
    /// From vote to commitment.
    Flow,
    /// Nothing but the words.
    Words,
}

impl Show {
    /// All, with their words in data and style sheets.
    pub const WORDS: [(&str, Self); 6] = [
        ("map", Self::Map),
        ("axis", Self::Axis),
        ("near", Self::Near),
        ("forecast", Self::Forecast),
        ("flow", Self::Flow),
        ("words", Self::Words),
    ];

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Axis => "axis",
            Self::Near => "near",
            Self::Forecast => "forecast",
            Self::Flow => "flow",
            Self::Words => "words",
        }
    }
}
