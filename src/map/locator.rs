//! A small map that shows where one State is: a piece of the page's map, cut round it.

use std::fmt::Write as _;

use crate::carto::{AreaKind, Rect};
use crate::decimal::{held, written};
use crate::treaty::{Board, Code, Standing};

use super::{Outline, Outlines, definitions};

/// Width to height of the piece.
const SHAPE: f64 = 1.5;
/// The piece is so many times as wide as the State, so that neighbours are seen.
const ROUND: f64 = 2.4;
/// The least width of the piece, in pixels of the page's map: for islands.
const LEAST: f64 = 130.0;
/// The width in CSS pixels at which the piece is shown, for the size of its patterns.
const SHOWN: f64 = 420.0;
/// A State that is less than so many hundredths of the piece wide has a ring round it.
const SMALL: f64 = 0.06;

/// The piece of the map round `who`, with the standings of `board`, as SVG; `None` if it has no shape.
/// `name` is its text alternative, already escaped.
#[must_use]
pub fn locator(outlines: &Outlines, board: &Board, who: Code, name: &str) -> Option<String> {
    let here = outlines.areas.iter().find(|area| area.code == Some(who))?;
    let piece = piece(outlines, here);
    let steps = outlines.view.steps;
    let mut shapes = String::new();
    for area in outlines.areas.iter().filter(|area| meets(area.bounds.whole, piece) && area.code != Some(who))
    {
        shapes.push_str(&shape(area, board, ""));
    }
    shapes.push_str(&shape(here, board, " is-selected"));
    if let Some(at) = here.label.filter(|_| width(here.bounds.largest) < SMALL * width(piece)) {
        let radius = SMALL / 2.0 * width(piece) * steps;
        let _ = write!(
            shapes,
            "<circle class=\"map__ring\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            written(at.x * steps, 0),
            written(at.y * steps, 0),
            written(radius, 0)
        );
    }
    let length = |pixels: f64| written(pixels * steps, 0);
    Some(format!(
        "<svg class=\"map__sheet\" viewBox=\"{} {} {} {}\" role=\"img\" aria-label=\"{name}\">{}{shapes}</svg>",
        length(piece.left),
        length(piece.top),
        length(width(piece)),
        length(piece.bottom - piece.top),
        definitions(width(piece) * steps / SHOWN),
    ))
}

/// The piece of the map round `who`, in pixels of the page's map; `None` if it has no shape.
#[must_use]
pub fn around(outlines: &Outlines, who: Code) -> Option<Rect> {
    outlines.areas.iter().find(|area| area.code == Some(who)).map(|here| piece(outlines, here))
}

fn width(rect: Rect) -> f64 {
    rect.right - rect.left
}

/// The rectangle that is cut out: round the State's largest part, within the map where that is possible.
fn piece(outlines: &Outlines, here: &Outline) -> Rect {
    let part = here.bounds.largest;
    let (frame_width, frame_height) = (outlines.view.width, outlines.view.height);
    let needed = width(part).max((part.bottom - part.top) * SHAPE) * ROUND;
    let wide = held(needed, LEAST, frame_width.min(frame_height * SHAPE));
    let high = wide / SHAPE;
    let left = held((part.left + part.right - wide) / 2.0, 0.0, frame_width - wide);
    let top = held((part.top + part.bottom - high) / 2.0, 0.0, (frame_height - high).max(0.0));
    Rect { left, top, right: left + wide, bottom: top + high }
}

fn meets(a: Rect, b: Rect) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

fn shape(area: &Outline, board: &Board, mark: &str) -> String {
    let path = &area.path;
    match (area.kind, area.code) {
        (AreaKind::State, Some(code)) => {
            let class = board.standings.get(&code).copied().unwrap_or(Standing::Outside).word();
            format!("<path class=\"s{mark}\" data-class=\"{class}\" d=\"{path}\"/>")
        }
        (AreaKind::Disputed, _) => format!("<path class=\"d\" d=\"{path}\"/>"),
        (AreaKind::State | AreaKind::Territory, _) => format!("<path class=\"t\" d=\"{path}\"/>"),
    }
}
