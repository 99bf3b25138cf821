//! The world with its classes, and a piece of it round one State.

use crate::carto::{AreaKind, Rect};
use crate::decimal::written;
use crate::figure::svg::number;
use crate::map::{Outline, Outlines, Spacing, marks};
use crate::page::Asked;
use crate::theme::Role;
use crate::treaty::Code;

use super::Shape;
use super::board::Classes;
use super::canvas::{Area, Canvas, Fill};
use super::legend;

/// The width of the column of classes beside the map.
const COLUMN: f64 = 210.0;

/// How much finer patterns are on a map than in a bar.
const FINER: f64 = 0.78;

/// How strongly a State is seen that is not among those shown alone.
const FAINT: &str = ".16";

/// The map with its legend: beside it where the sheet is low, else under it.
pub fn world(canvas: &mut Canvas, body: Area, asked: &Asked<'_>, outlines: &Outlines, shape: Shape) {
    let classes = Classes::of(asked);
    let area = beside_legend(canvas, body, &classes, shape);
    let view = Rect { left: 0.0, top: 0.0, right: outlines.view.width, bottom: outlines.view.height };
    let placed = fitted(area, view);
    draw(canvas, placed, view, outlines, &classes, None);
}

/// Draws the legend, and gives the area that it leaves.
pub fn beside_legend(canvas: &mut Canvas, body: Area, classes: &Classes, shape: Shape) -> Area {
    match shape {
        Shape::Link => {
            let (left, right) = body.split(COLUMN, 12.0);
            legend::column(canvas, left, &classes.legend);
            right
        }
        Shape::Square | Shape::Print => {
            let size = 22.0;
            let height = legend::rows_height(body.width, &classes.legend, size);
            let above = Area { height: (body.height - height - 10.0).max(0.0), ..body };
            legend::rows(canvas, body.below(body.bottom() - height), &classes.legend, size);
            above
        }
    }
}

/// The largest area of the form of `view` within `area`, in its middle.
pub fn fitted(area: Area, view: Rect) -> Area {
    let scale = (area.width / view.width()).min(area.height / view.height());
    let (width, height) = (view.width() * scale, view.height() * scale);
    Area { x: area.x + (area.width - width) / 2.0, y: area.y + (area.height - height) / 2.0, width, height }
}

/// The part `view` of the map, in pixels of its frame, in an area of the same form. `chosen` has an
/// edge of ink, and a ring where it is small.
pub fn draw(
    canvas: &mut Canvas,
    area: Area,
    view: Rect,
    outlines: &Outlines,
    classes: &Classes,
    chosen: Option<Code>,
) {
    let cut = canvas.cut(area);
    let scale = area.width / view.width();
    let steps = outlines.view.steps;
    let (x, y) = (area.x - view.left * scale, area.y - view.top * scale);
    let place =
        format!("transform=\"translate({} {}) scale({})\"", number(x), number(y), written(scale / steps, 5));
    canvas.upright(area, |canvas| {
        canvas.group(&format!("clip-path=\"url(#{cut})\""), |canvas| {
            let pixel = steps / scale;
            canvas.scaled(pixel, FINER, |canvas| {
                canvas.group(&place, |canvas| {
                    let seen = |area: &&Outline| meets(area.bounds.whole, view);
                    for area in outlines
                        .areas
                        .iter()
                        .filter(seen)
                        .filter(|area| area.code != chosen || chosen.is_none())
                    {
                        outline(canvas, area, classes, pixel);
                    }
                    if let Some(here) =
                        outlines.areas.iter().find(|area| chosen.is_some() && area.code == chosen)
                    {
                        outline(canvas, here, classes, pixel);
                        canvas.path(&here.path, None, Some((Role::Ink, 1.8 * pixel)));
                    }
                    small(canvas, outlines, classes, area.width / view.width(), pixel, chosen);
                })
            });
        })
    });
}

fn outline(canvas: &mut Canvas, area: &Outline, classes: &Classes, pixel: f64) {
    let (path, hairline) = (area.path.as_str(), 0.7 * pixel);
    match (area.kind, area.code) {
        (AreaKind::State, Some(code)) => {
            let fill = Some(Fill::Class(classes.word(code)));
            let edge = Some((Role::Paper, hairline));
            if classes.is_faint(code) {
                canvas.group(&format!("opacity=\"{FAINT}\""), |canvas| canvas.path(path, fill, edge));
            } else {
                canvas.path(path, fill, edge);
            }
        }
        (AreaKind::Disputed, _) => {
            canvas.path(path, Some(Fill::Class("disputed")), Some((Role::Disputed, hairline)));
        }
        (AreaKind::State | AreaKind::Territory, _) => {
            canvas.path(path, Some(Fill::Plain(Role::NoStatus)), Some((Role::Rule, hairline)));
        }
    }
}

/// The circles of small States; round a chosen one, its own alone as a ring.
fn small(
    canvas: &mut Canvas,
    outlines: &Outlines,
    classes: &Classes,
    scale: f64,
    pixel: f64,
    chosen: Option<Code>,
) {
    let steps = outlines.view.steps;
    let spacing = Spacing { shown: outlines.view.width * scale, ..Spacing::PAGE };
    for mark in marks(outlines, spacing) {
        let at = (mark.at.x * steps, mark.at.y * steps);
        match chosen {
            None => {
                if let Some(line) = mark.leader {
                    let ends =
                        ((line.from.x * steps, line.from.y * steps), (line.to.x * steps, line.to.y * steps));
                    canvas.line(ends.0, ends.1, Role::InkSoft, 0.7 * pixel, "");
                }
                let edge = Some((Role::InkSoft, 0.8 * pixel));
                let fill = Some(Fill::Class(classes.word(mark.code)));
                let radius = Spacing::PAGE.radius * pixel;
                if classes.is_faint(mark.code) {
                    canvas.group(&format!("opacity=\"{FAINT}\""), |canvas| {
                        canvas.circle(at, radius, fill, edge)
                    });
                } else {
                    canvas.circle(at, radius, fill, edge);
                }
            }
            Some(chosen) if chosen == mark.code => {
                let place = (mark.anchor.x * steps, mark.anchor.y * steps);
                canvas.circle(place, 15.0 * pixel, None, Some((Role::Accent, 2.2 * pixel)));
            }
            Some(_) => {}
        }
    }
}

fn meets(a: Rect, b: Rect) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
