//! The classes with their counts: in a row, or as a column of large numbers.

use crate::figure::Direction;
use crate::map::Entry;
use crate::theme::Role;

use super::canvas::{Area, Canvas, Fill};
use super::style::{LEADING, Style};
use super::wrap;
use crate::figure::svg::Weight;

/// Width and height of a swatch beside running text.
const SWATCH: (f64, f64) = (26.0, 17.0);

/// The gap between two entries of a row.
const GAP: f64 = 28.0;

/// The entries that have somebody in them, and those that are always shown.
fn shown(legend: &[Entry]) -> impl Iterator<Item = &Entry> {
    legend.iter().filter(|entry| entry.count > 0 || entry.class.is_some())
}

/// In rows from the top of `area` on, letters of that size; gives where the next may begin.
pub fn rows(canvas: &mut Canvas, area: Area, legend: &[Entry], size: f64) -> f64 {
    let (mut x, mut y) = (area.x, area.y);
    let step = SWATCH.1.max(size) * LEADING + 4.0;
    for entry in shown(legend) {
        let count = entry.count.to_string();
        let name = wrap::measured(&entry.name, size, Weight::Regular);
        let width = SWATCH.0 + 8.0 + name + 8.0 + wrap::measured(&count, size, Weight::Bold);
        if x > area.x && x + width > area.right() {
            (x, y) = (area.x, y + step);
        }
        swatch(canvas, Area { x, y, width: SWATCH.0, height: SWATCH.1 }, &entry.key);
        let base = y + SWATCH.1 / 2.0 + size * 0.36;
        canvas.words((x + SWATCH.0 + 8.0, base), &entry.name, Style::text(size));
        canvas.words((x + SWATCH.0 + 16.0 + name, base), &count, Style::bold(size));
        x += width + GAP;
    }
    y + step
}

/// How high the rows are in an area of that width.
pub fn rows_height(width: f64, legend: &[Entry], size: f64) -> f64 {
    let area = Area { x: 0.0, y: 0.0, width, height: 0.0 };
    rows(
        &mut Canvas::new((width, 1.0), crate::theme::Light::Day, String::new(), Direction::LeftToRight),
        area,
        legend,
        size,
    )
}

/// One under the other, each with a large number; as many as have room.
pub fn column(canvas: &mut Canvas, area: Area, legend: &[Entry]) -> f64 {
    let entries: Vec<&Entry> = shown(legend).collect();
    let step = (area.height / entries.len().max(1) as f64).min(92.0);
    let number = (step * 0.46).min(42.0);
    let mut y = area.y;
    for entry in entries {
        swatch(
            canvas,
            Area { x: area.x, y: y + number * 0.22, width: 34.0, height: number * 0.62 },
            &entry.key,
        );
        canvas.words((area.x + 46.0, y + number * 0.84), &entry.count.to_string(), Style::heading(number));
        let size = (step * 0.2).clamp(13.0, 18.0);
        let name = wrap::cut(&entry.name, size, Weight::Regular, area.width);
        canvas.words((area.x, y + number + size), &name, Style::text(size));
        y += step;
    }
    y
}

/// A small area filled as a class.
pub fn swatch(canvas: &mut Canvas, area: Area, key: &str) {
    canvas.rect(area, Fill::Class(key));
    canvas.edge(area, Role::Rule, 1.0);
}
