//! The parts of the page that are written anew as a whole, each by its name.
//!
//! The published page has them all. The annex, a program of its own that is fetched when it is first
//! wanted, writes them again; so what draws them is no part of what a reader waits for.

use crate::treaty::{Board, Kind};

use super::{Facts, axis, sources, story, table};

/// The files that the annex is given, in this order.
pub const ANNEX_FILES: [&str; 2] = ["data/v1/atlas.json", "data/v1/words.en.json"];

/// One such part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The time axis with its steps.
    Axis,
    /// The days on which many acted.
    Bursts,
    /// The story by years.
    Story,
    /// The table's rows of States.
    Rows,
    /// The table's rows beside the States.
    RowsBeside,
    /// What the sources are, in words.
    SourceProse,
    /// The list of the sources.
    SourceList,
}

impl Panel {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Axis,
        Self::Bursts,
        Self::Story,
        Self::Rows,
        Self::RowsBeside,
        Self::SourceProse,
        Self::SourceList,
    ];

    /// The id of its element in the page.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Axis => "axis-picture",
            Self::Bursts => "bursts",
            Self::Story => "story",
            Self::Rows => "rows",
            Self::RowsBeside => "rows-beside",
            Self::SourceProse => "source-prose",
            Self::SourceList => "source-list",
        }
    }

    /// The part whose element has that id; `None` if there is none.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.id() == id)
    }

    /// What is inside its element, with these standings.
    #[must_use]
    pub fn html(self, facts: &Facts<'_>, board: &Board) -> String {
        match self {
            Self::Axis => axis::picture(facts, board.date),
            Self::Bursts => axis::bursts_html(facts),
            Self::Story => story::years(facts),
            Self::Rows => table::rows(facts, board, Kind::is_state),
            Self::RowsBeside => table::rows(facts, board, |kind| kind == Kind::Organization),
            Self::SourceProse => sources::prose(facts),
            Self::SourceList => sources::list(facts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_is_found_by_its_id_and_no_two_share_one() {
        for panel in Panel::ALL {
            assert_eq!(Panel::named(panel.id()), Some(panel));
        }
        assert_eq!(Panel::named("rows "), None);
    }
}
