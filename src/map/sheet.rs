//! The map as SVG text: outlines drawn once, the class of each State as an attribute.
//!
//! Dates change attributes only, so the app can adopt the sheet which the page came with and never
//! draws it a second time. All lengths are in steps of the outlines' grid.

use std::collections::BTreeMap;

use crate::carto::{AreaKind, Screen};
use crate::treaty::{Board, Code, Standing};

use super::{Mark, Outline, Outlines, Spacing, definitions, marks};

/// The sheet with the standings of `board`. `name` is its text alternative, already escaped;
/// `order` is the order of the States in the document, by which screen readers go.
#[must_use]
pub fn sheet(outlines: &Outlines, board: &Board, name: &str, order: &[Code]) -> String {
    let marks = marks(outlines, Spacing::PAGE);
    let steps = outlines.view.steps;
    let places: BTreeMap<Code, usize> = order.iter().enumerate().map(|(at, code)| (*code, at)).collect();
    let place = |area: &&Outline| area.code.and_then(|code| places.get(&code).copied());
    let mut areas: Vec<&Outline> = outlines.areas.iter().collect();
    areas.sort_by_key(|area| (area.code.is_some(), place(area)));
    let marked: BTreeMap<Code, &Mark> = marks.iter().map(|mark| (mark.code, mark)).collect();
    let shapes: String = areas.into_iter().map(|area| area_svg(area, &marked, board, steps)).collect();
    let hits: String = marks.iter().map(|mark| hit_svg(mark, steps)).collect();
    let leaders: String = marks.iter().filter_map(|mark| leader_svg(mark, steps)).collect();
    format!(
        "<svg class=\"map__sheet\" id=\"sheet\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{name}\">\
         {}<g id=\"hits\">{hits}</g><g id=\"leaders\">{leaders}</g><g id=\"areas\">{shapes}</g></svg>",
        outlines.view.width * steps,
        outlines.view.height * steps,
        definitions(steps),
    )
}

/// One area: a State with its class and, where it is small, its mark; or one without a standing.
fn area_svg(area: &Outline, marks: &BTreeMap<Code, &Mark>, board: &Board, steps: f64) -> String {
    let path = &area.path;
    match (area.kind, area.code) {
        (AreaKind::State, Some(code)) => {
            let class = board.standings.get(&code).copied().unwrap_or(Standing::Outside).word();
            match marks.get(&code) {
                None => format!("<path id=\"{code}\" class=\"s\" data-class=\"{class}\" d=\"{path}\"/>"),
                Some(mark) => format!(
                    "<g id=\"{code}\" class=\"s\" data-class=\"{class}\"><path d=\"{path}\"/>{}</g>",
                    mark_svg(mark, steps)
                ),
            }
        }
        (AreaKind::Disputed, _) => format!("<path data-area=\"{}\" class=\"d\" d=\"{path}\"/>", area.id),
        (AreaKind::State | AreaKind::Territory, _) => {
            format!("<path data-area=\"{}\" class=\"t\" d=\"{path}\"/>", area.id)
        }
    }
}

/// The circle of a small State.
fn mark_svg(mark: &Mark, steps: f64) -> String {
    let (x, y) = in_steps(mark.at, steps);
    let radius = (Spacing::PAGE.radius * steps).round();
    format!("<circle class=\"map__mark\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>")
}

/// What can be pressed round it: under all shapes, so that no larger State is covered by the
/// surroundings of small ones. How large it must be follows from the width at which the map is
/// shown, so the app says it to the style sheet.
fn hit_svg(mark: &Mark, steps: f64) -> String {
    let (x, y) = in_steps(mark.at, steps);
    format!("<circle class=\"map__hit\" data-for=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"24\"/>", mark.code)
}

/// The line from a mark that was moved to the place of its State.
fn leader_svg(mark: &Mark, steps: f64) -> Option<String> {
    let line = mark.leader?;
    let ((x1, y1), (x2, y2)) = (in_steps(line.from, steps), in_steps(line.to, steps));
    Some(format!("<path class=\"map__leader\" data-leader=\"{}\" d=\"M{x1} {y1}L{x2} {y2}\"/>", mark.code))
}

fn in_steps(at: Screen, steps: f64) -> (f64, f64) {
    ((at.x * steps).round(), (at.y * steps).round())
}
