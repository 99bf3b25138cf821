//! What somebody has chosen for a frame in their own page.

use crate::viewpoint::{Theme, Viewpoint, Word, decoded};

use super::Embed;

/// As many letters as a title in a link may have.
const LONGEST_TITLE: usize = 120;

/// Which facts a frame shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// The newest, always.
    #[default]
    Newest,
    /// Those of the day on which it was chosen.
    Frozen,
}

/// Which question a frame opens with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Opening {
    /// The picture as it is published.
    #[default]
    Published,
    /// What the page shows where the frame is chosen.
    AsHere,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// The view.
    pub view: Embed,
    /// Its facts.
    pub kept: Kept,
    /// Its question.
    pub opening: Opening,
    /// Its colours.
    pub theme: Theme,
    /// Its width, for which the height is reserved.
    pub width: Width,
    /// Its title; empty for that of the view.
    pub title: String,
}

/// The widths of a column for which heights are known, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// A telephone.
    Narrow,
    /// A column of text.
    #[default]
    Column,
    /// A page.
    Wide,
}

impl Width {
    /// Every width, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Column, Self::Wide];

    /// In CSS pixels.
    #[must_use]
    pub fn pixels(self) -> u32 {
        match self {
            Self::Narrow => 320,
            Self::Column => 600,
            Self::Wide => 900,
        }
    }
}

impl Choice {
    /// Reads the fields of the form, which stand as parameters behind the question. What is none of the
    /// choices is as if nothing had been chosen.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let field = |name: &str| {
            let value = query
                .split('&')
                .find_map(|pair| pair.strip_prefix("embed-")?.strip_prefix(name)?.strip_prefix('='));
            value.and_then(decoded).unwrap_or_default()
        };
        let width = Width::ALL.into_iter().find(|width| width.pixels().to_string() == field("width"));
        Self {
            view: Embed::named(&field("view")).unwrap_or_default(),
            kept: if field("facts") == "frozen" { Kept::Frozen } else { Kept::Newest },
            opening: if field("opening") == "here" { Opening::AsHere } else { Opening::Published },
            theme: Theme::from_word(&field("theme")).unwrap_or_default(),
            width: width.unwrap_or_default(),
            title: field("title").trim().chars().take(LONGEST_TITLE).collect(),
        }
    }

    /// What the frame's link asks of the app, of what `here` shows.
    #[must_use]
    pub fn question(&self, here: &Viewpoint) -> Viewpoint {
        let asked = match self.opening {
            Opening::Published => Viewpoint::default(),
            Opening::AsHere => Viewpoint {
                selected: here.selected.clone(),
                isolated: here.isolated.clone(),
                layer: here.layer,
                projection: here.projection,
                rotation: here.rotation,
                frame: here.frame,
                edition: None,
                ..here.for_panels()
            },
        };
        Viewpoint { theme: self.theme, ..asked }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_read_and_what_is_none_of_the_choices_is_not() {
        let read = Choice::read(
            "t=2025-10-26&embed-view=table&embed-facts=frozen&embed-width=320&embed-title=%3Cb%3E%20",
        );
        assert_eq!((read.view, read.kept, read.width), (Embed::Table, Kept::Frozen, Width::Narrow));
        assert_eq!(read.title, "<b>");
        assert_eq!(
            Choice::read("embed-view=globe&embed-width=321&embed-theme=pink&embed-title=%FF"),
            Choice::default()
        );
        let long = format!("embed-title={}", "é".repeat(500));
        assert_eq!(Choice::read(&long).title.chars().count(), LONGEST_TITLE);
    }

    #[test]
    fn a_frame_opens_as_it_is_published_or_as_the_page_is() {
        let (here, _) = Viewpoint::from_query("t=2025-10-26&c=VNM&q=x&plain=1&asof=2026-11-21");
        let choice = Choice { theme: Theme::Dark, ..Choice::default() };
        assert_eq!(choice.question(&here).to_query(), "theme=dark");
        let choice = Choice { opening: Opening::AsHere, ..choice };
        assert_eq!(choice.question(&here).to_query(), "t=2025-10-26&c=VNM&theme=dark");
    }
}
