//! How near it is: one square for each instrument that is needed, and the figures of the page.

use crate::figure::svg::Weight;
use crate::page::{Asked, Figure, near_figures};
use crate::theme::Role;

use super::canvas::{Area, Canvas, Fill};
use super::style::Style;
use super::wrap;

/// Squares in a row.
const ACROSS: u32 = 10;

/// Squares on the left, figures on the right; one under the other on a high sheet.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let figures = near_figures(&asked.facts, asked.board);
    if body.width > body.height * 1.4 {
        let (left, right) = body.split(body.width * 0.42, 44.0);
        squares(canvas, left, asked);
        told(canvas, right, &figures);
    } else {
        let upper = Area { height: body.height * 0.48, ..body };
        squares(canvas, upper, asked);
        told(canvas, body.below(upper.bottom() + 24.0), &figures);
    }
}

/// Filled where the deposit is confirmed, with an edge where it is only reported.
fn squares(canvas: &mut Canvas, area: Area, asked: &Asked<'_>) {
    let needed = asked.facts.treaty.entry.instruments;
    let down = needed.div_ceil(ACROSS).max(1);
    let step = (area.width / f64::from(ACROSS)).min((area.height - 90.0) / f64::from(down));
    let side = step * 0.84;
    let confirmed = asked.board.deposited_confirmed;
    let reported = confirmed + asked.board.deposited_reported;
    for at in 0..needed {
        let (x, y) = (f64::from(at % ACROSS) * step, f64::from(at / ACROSS) * step);
        let square = Area { x: area.x + x, y: area.y + y, width: side, height: side };
        if at < confirmed {
            canvas.rect(square, Fill::Class("party"));
        } else {
            canvas.rect(square, Fill::Class("outside"));
        }
        if at >= confirmed && at < reported {
            let inner = Area { x: square.x + 2.0, y: square.y + 2.0, width: side - 4.0, height: side - 4.0 };
            canvas.edge(inner, Role::Party, 4.0);
        }
    }
    let key = asked.facts.text.say("poster-squares", &[]);
    let under = area.below(area.y + f64::from(down) * step + 4.0);
    canvas.block(Area { width: step * f64::from(ACROSS), ..under }, &key, Style::soft(15.0), 4);
}

fn told(canvas: &mut Canvas, area: Area, figures: &[Figure]) {
    let step = area.height / figures.len().max(1) as f64;
    let number = (step * 0.32).clamp(22.0, 44.0);
    let help = (step * 0.17).clamp(14.0, 19.0);
    for (at, Figure { figure, help: words }) in figures.iter().enumerate() {
        let y = area.y + step * at as f64;
        let size = wrap::size(figure, &[number, number * 0.8, 20.0], Weight::Bold, area.width, 1);
        let next = canvas.block(Area { y, ..area }, figure, Style::heading(size), 1);
        let room = ((step - (next - y)) / (help * super::style::LEADING)).floor().max(1.0) as usize;
        canvas.block(Area { y: next, ..area }, words, Style::text(help), room);
    }
}
