//! When the last instrument that is needed may be deposited: the chance of each year.

use chrono::{Datelike, NaiveDate};

use crate::page::Asked;
use crate::text::forecast::outlook as told;
use crate::theme::Role;
use crate::treaty::forecast::{Outlook, Projection};

use super::canvas::{Area, Canvas, Fill};
use super::style::{End, Style};

/// The most years that are shown one by one.
const MOST: i32 = 14;

/// The sentence that is said on the page; `None` without the fitted numbers, and before the opening.
pub fn sentence(asked: &Asked<'_>) -> Option<String> {
    let outlook = outlook(asked)?;
    Some(told(asked.facts.text, &asked.facts.treaty.short, &outlook, asked.viewpoint.reading))
}

/// What can be said at the date shown; a date in the future is answered as of the facts.
fn outlook(asked: &Asked<'_>) -> Option<Outlook> {
    let on = asked.board.date.min(asked.facts.treaty.as_of);
    let fitted = asked.further.fitted.as_ref()?;
    Outlook::of(asked.facts.treaty, on, asked.viewpoint.reading, &fitted.model).ok()
}

/// What is projected; `None` where the day is known, or nothing can be said.
pub fn projection(asked: &Asked<'_>) -> Option<Projection> {
    match outlook(asked)? {
        Outlook::Projected(projection) => Some(projection),
        Outlook::Met(_) | Outlook::InForce(_) => None,
    }
}

/// Draws it; nothing where nothing is projected.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let Some(projection) = projection(asked) else { return };
    let chances = chances(&projection);
    let highest = chances.iter().map(|(_, chance)| *chance).fold(0.01, f64::max);
    let step = body.width / (chances.len() + 1) as f64;
    let floor = body.bottom() - 58.0;
    let room = floor - body.y - 26.0;
    let column = |at: usize, chance: f64| {
        let height = room * chance / highest;
        Area { x: body.x + step * (at as f64 + 0.1), y: floor - height, width: step * 0.8, height }
    };
    let middle = projection.quantile(0.5).met.year();
    for (at, (year, chance)) in chances.iter().enumerate() {
        let area = column(at, *chance);
        canvas.rect(area, Fill::Class(if *year == middle { "party" } else { "signatory" }));
        label(canvas, area, floor, *chance, &year.to_string(), step);
    }
    let later = 1.0 - chances.iter().map(|(_, chance)| chance).sum::<f64>();
    // As high as the highest at most: it stands for many years.
    let area = column(chances.len(), later.min(highest));
    canvas.rect(area, Fill::Class("outside"));
    label(canvas, area, floor, later, &asked.facts.text.say("poster-later", &[]), step);
    canvas.line((body.x, floor), (body.right(), floor), Role::InkSoft, 1.0, "");
    let said = asked.facts.text.say("poster-chance", &[("needed", projection.needed().into())]);
    canvas.block(body.below(body.bottom() - 24.0), &said, Style::soft(15.0), 1);
}

/// The chance of each year, from that of the projection on.
fn chances(projection: &Projection) -> Vec<(i32, f64)> {
    let first = projection.on().year();
    let last = projection.quantile(0.9).met.year().min(first + MOST);
    let until =
        |year: i32| NaiveDate::from_ymd_opt(year, 12, 31).map_or(0.0, |day| projection.chance_met_by(day));
    (first..=last)
        .map(|year| (year, until(year) - if year == first { 0.0 } else { until(year - 1) }))
        .collect()
}

fn label(canvas: &mut Canvas, area: Area, floor: f64, chance: f64, name: &str, step: f64) {
    let size = (step * 0.26).clamp(11.0, 18.0);
    let middle = area.x + area.width / 2.0;
    let percent = if chance > 0.0 && chance < 0.005 {
        String::from("<1 %")
    } else {
        format!("{:.0} %", chance * 100.0)
    };
    canvas.words((middle, area.y - 7.0), &percent, Style::bold(size).by(End::Middle));
    canvas.words((middle, floor + size + 5.0), name, Style::soft(size).by(End::Middle));
}
