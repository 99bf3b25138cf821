//! Who is in which treaty: a row for each combination, with dots, number and bar.

use crate::figure::svg::Weight;
use crate::page::{Asked, COMPARED, Links, Neighbourhood, set_id, set_name};
use crate::theme::Role;
use crate::treaty::{Bond, Combination, Comparison, Side};

use super::canvas::{Area, Canvas, Fill};
use super::style::{End, Style};
use super::wrap;

/// What stands beside the treaty shown; `None` where it did not arrive.
pub fn neighbourhood<'a>(asked: &Asked<'a>) -> Option<Neighbourhood<'a>> {
    let beside = asked.further.beside.as_ref()?;
    Some(Neighbourhood { facts: asked.facts, beside, links: Links::default() })
}

/// Draws it; nothing where the other treaties are not there.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let Some(beside) = neighbourhood(asked) else { return };
    let catalog = asked.facts.catalog;
    let sides: Vec<Side<'_>> =
        COMPARED.iter().filter_map(|id| beside.beside.side(catalog, id).ok()).collect();
    let comparison = Comparison::new(catalog, &sides, asked.board.date, Bond::Signed);
    let rows: Vec<&Combination> =
        comparison.combinations.iter().filter(|all| !all.states.is_empty()).collect();
    let most = rows.iter().map(|all| all.states.len()).max().unwrap_or(0).max(1) as f64;
    let size = 19.0;
    let head = 34.0;
    let step = ((body.height - head) / rows.len().max(1) as f64).min(92.0);
    let names = body.width * 0.36;
    let column = 104.0;
    for (at, id) in comparison.treaties.iter().enumerate() {
        let x = body.x + names + 20.0 + column * (at as f64 + 0.5);
        let name = asked.facts.text.say(&format!("beside-name-{id}"), &[]);
        let name = wrap::cut(&name, 17.0, Weight::Bold, column - 6.0);
        canvas.words((x, body.y + 17.0), &name, Style::bold(17.0).by(End::Middle));
    }
    for (at, all) in rows.iter().enumerate() {
        let middle = body.y + head + step * (at as f64 + 0.5);
        let name = set_name(&beside, &set_id(&comparison, all));
        let lines = wrap::at_most(&name, size, Weight::Regular, names, 2);
        let top = middle - size * 1.15 * (lines.len() as f64 - 1.0) / 2.0 + size * 0.36;
        for (line, words) in lines.iter().enumerate() {
            canvas.words((body.x, top + size * 1.15 * line as f64), words, Style::text(size));
        }
        let dots = body.x + names + 20.0;
        chain(canvas, all, (dots, column), middle);
        let left = dots + column * comparison.treaties.len() as f64 + 16.0;
        let width = (body.right() - left - 74.0) * all.states.len() as f64 / most;
        let high = (step * 0.56).min(40.0);
        canvas.rect(Area { x: left, y: middle - high / 2.0, width, height: high }, Fill::Plain(Role::Party));
        let n = all.states.len().to_string();
        canvas.words((left + width + 12.0, middle + 8.0), &n, Style::bold(22.0));
    }
}

/// A dot for each treaty, filled where its row is in it; those that are filled hang together.
fn chain(canvas: &mut Canvas, all: &Combination, (x, column): (f64, f64), y: f64) {
    let centre = |at: usize| x + column * (at as f64 + 0.5);
    let inside: Vec<usize> = (0..all.inside.len()).filter(|at| all.inside[*at]).collect();
    if let [first, .., last] = inside[..] {
        canvas.line((centre(first), y), (centre(last), y), Role::Party, 3.0, "");
    }
    for (at, inside) in all.inside.iter().enumerate() {
        let (fill, edge) = if *inside { (Role::Party, Role::Party) } else { (Role::Paper, Role::Rule) };
        canvas.circle((centre(at), y), 9.0, Some(Fill::Plain(fill)), Some((edge, 2.0)));
    }
}
