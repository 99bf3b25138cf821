//! Marks for States too small to be seen or hit.

use crate::carto::Screen;
use crate::treaty::Code;

use super::Outlines;

/// A circle that stands for a State.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The State.
    pub code: Code,
    /// Where the circle is drawn, in pixels of the outlines' frame.
    pub at: Screen,
    /// Where the State is.
    pub anchor: Screen,
    /// The line between the two, if they are far enough apart to need one.
    pub leader: Option<Line>,
}

/// A straight line on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Its one end.
    pub from: Screen,
    /// Its other end.
    pub to: Screen,
}

/// How large marks are and how far apart they stay, on a screen of a given width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// The width at which the frame is shown, in CSS pixels.
    pub shown: f64,
    /// The radius of a circle, in CSS pixels.
    pub radius: f64,
    /// How far the centres of two marks stay apart, in CSS pixels.
    pub apart: f64,
}

/// The marks of all small States among the outlines, in the order of the outlines.
#[must_use]
pub fn marks(outlines: &Outlines, spacing: Spacing) -> Vec<Mark> {
    let _ = spacing;
    let small = outlines.areas.iter().filter(|area| is_small(area));
    small
        .filter_map(|area| {
            let (code, anchor) = (area.code?, area.label?);
            Some(Mark { code, at: anchor, anchor, leader: None })
        })
        .collect()
}

fn is_small(area: &super::Outline) -> bool {
    area.km2 < 3000 || area.bounds.width().max(area.bounds.height()) < 8.0
}
