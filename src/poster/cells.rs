//! The world of cells: every State as large as the others.

use crate::carto::Rect;
use crate::figure::svg::number;
use crate::map::cells::{COLUMNS, ROW_STEP, ROWS};
use crate::page::Asked;
use crate::theme::Role;

use super::Shape;
use super::board::Classes;
use super::canvas::{Area, Canvas, Fill};
use super::map::{beside_legend, fitted};
use super::style::{End, Style};

/// The least width of a cell in which its code has room.
const LEGIBLE: f64 = 26.0;

/// Draws it; nothing where the places of the cells are not there.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>, shape: Shape) {
    let Some(cells) = asked.further.cells.as_ref() else { return };
    let classes = Classes::of(asked);
    let area = beside_legend(canvas, body, &classes, shape);
    let wide = f64::from(COLUMNS) + 0.5;
    let high = f64::from(ROWS - 1) * ROW_STEP + 1.16;
    let area = fitted(area, Rect { left: 0.0, top: 0.0, right: wide, bottom: high });
    let unit = area.width / wide;
    canvas.upright(area, |canvas| {
        canvas.group(&format!("transform=\"translate({} {})\"", number(area.x), number(area.y)), |canvas| {
            for (code, cell) in cells {
                let fill = Some(Fill::Class(classes.word(*code)));
                if classes.is_faint(*code) {
                    canvas.group("opacity=\".16\"", |canvas| canvas.path(&cell.path(area.width), fill, None));
                } else {
                    canvas.path(&cell.path(area.width), fill, None);
                }
            }
        });
        for (code, cell) in cells.iter().filter(|_| unit >= LEGIBLE) {
            let (x, y) = cell.centre();
            let size = unit * 0.3;
            let at = (area.x + x * unit, area.y + y * unit + size * 0.36);
            // A seam of paper keeps the letters legible on any pattern.
            let role = if classes.is_faint(*code) { Role::InkSoft } else { Role::Ink };
            canvas.seamed(at, &code.to_string(), Style::bold(size).in_role(role).by(End::Middle));
        }
    });
}
