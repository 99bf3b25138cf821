//! Marks for States too small to be seen or hit.

use crate::carto::{Rect, Screen};
use crate::treaty::Code;

use super::{Outline, Outlines};

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
///
/// All but `shown` are in CSS pixels of the screen, not of the frame: the same map needs other
/// places on a telephone than on a wall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// The width at which the frame is shown, in CSS pixels.
    pub shown: f64,
    /// The radius of a circle.
    pub radius: f64,
    /// How far the centres of two marks stay apart; at least twice `radius`.
    pub apart: f64,
}

/// A State less than this many pixels wide and high gets a mark.
const SMALL: f64 = 8.0;

/// So does one whose largest island is less than this many pixels wide and high.
const SPECK: f64 = 4.0;

/// So does one of less than this many square kilometres on any screen: it cannot be found there
/// by looking. The source's 31 smallest are below it.
const TINY_KM2: u32 = 3000;

/// A mark that was moved by more than this many pixels gets a line to where the State is.
const FAR: f64 = 6.0;

impl Spacing {
    /// For the map as it stands in the page, 960 pixels wide: circles of 4 pixels' radius with a gap
    /// between them. Their targets, 24 pixels wide, may overlap, and the circle itself must win:
    /// to keep the targets apart too, Liechtenstein would have to stand in Denmark.
    pub const PAGE: Self = Self { shown: 960.0, radius: 4.0, apart: 12.0 };
}

/// The marks of all small States among the outlines, in the order of the outlines.
///
/// No two are closer than `spacing.apart`, as long as the frame has room for that; the same input
/// always gives the same places. On a screen 360 pixels wide 24 pixels are 64 of the frame: then
/// ask for less, or zoom.
#[must_use]
pub fn marks(outlines: &Outlines, spacing: Spacing) -> Vec<Mark> {
    let view = &outlines.view;
    // Pixels of the frame to a pixel of the screen.
    let pixel = view.width / spacing.shown;
    let placed = |area: &Outline| Some((area.code?, area.label?));
    let small = outlines.areas.iter().filter(|area| is_small(area, pixel));
    let homes: Vec<(Code, Screen)> = small.filter_map(placed).collect();
    let edge = spacing.radius * pixel;
    let inside = Rect { left: edge, top: edge, right: view.width - edge, bottom: view.height - edge };
    let anchors: Vec<Screen> = homes.iter().map(|(_, at)| *at).collect();
    let places = super::relax::relaxed(&anchors, spacing.apart * pixel, &inside);
    let mark = |((code, anchor), at)| mark(code, anchor, at, spacing.radius * pixel, FAR * pixel);
    homes.into_iter().zip(places).map(mark).collect()
}

/// Whether a State needs a mark where a pixel of the screen is `pixel` of the frame.
fn is_small(area: &Outline, pixel: f64) -> bool {
    let extent = |rect: Rect| rect.width().max(rect.height()) / pixel;
    let bounds = &area.bounds;
    area.km2 < TINY_KM2 || extent(bounds.whole) < SMALL || extent(bounds.largest) < SPECK
}

/// A mark with its line, which ends at the circle's edge.
fn mark(code: Code, anchor: Screen, at: Screen, radius: f64, far: f64) -> Mark {
    let way = at.distance(anchor);
    let leader = (way > far).then(|| {
        let share = radius / way;
        let edge = Screen { x: at.x + (anchor.x - at.x) * share, y: at.y + (anchor.y - at.y) * share };
        Line { from: anchor, to: edge }
    });
    Mark { code, at, anchor, leader }
}
