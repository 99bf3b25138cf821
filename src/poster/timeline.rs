//! The turning points over the steps of signatures and deposits, on one axis.

use chrono::NaiveDate;

use crate::figure::svg::{Weight, number};
use crate::page::{Asked, axis_scale};
use crate::text::Text;
use crate::theme::Role;
use crate::timeline::Scale;
use crate::treaty::{ActDate, Event, Precision, Tally};

use super::canvas::{Area, Canvas, Fill};
use super::forecast::projection;
use super::style::{End, Style};
use super::wrap;

/// The size of the labels of events.
const LABEL: f64 = 15.0;

/// The height of one row of labels.
const ROW: f64 = 40.0;

/// Draws it, whatever the date shown.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let scale = axis_scale(&asked.facts);
    let steps = Area { y: body.y + body.height * 0.52, height: body.height * 0.48 - 24.0, ..body };
    future(canvas, body, scale, asked);
    years(canvas, body, scale);
    climb(canvas, steps, scale, asked);
    let x = body.x + body.width * scale.along(asked.board.date);
    canvas.line((x, steps.y - 10.0), (x, body.bottom() - 22.0), Role::Accent, 2.0, "");
    turning_points(canvas, body, steps.y - 10.0, scale, asked);
}

/// What lies after the facts.
fn future(canvas: &mut Canvas, body: Area, scale: Scale, asked: &Asked<'_>) {
    let x = body.x + body.width * scale.along(asked.facts.treaty.as_of);
    canvas.rect(
        Area { x, width: body.right() - x, height: body.height - 22.0, ..body },
        Fill::Plain(Role::Future),
    );
}

fn years(canvas: &mut Canvas, body: Area, scale: Scale) {
    let wide = body.width / scale.span.years().count().max(1) as f64;
    let every = if wide < 44.0 { 2 } else { 1 };
    for year in scale.span.years() {
        let Some(day) = NaiveDate::from_ymd_opt(year, 1, 1) else { continue };
        let x = body.x + body.width * scale.along(day);
        canvas.line((x, body.bottom() - 22.0), (x, body.bottom() - 16.0), Role::InkSoft, 1.0, "");
        let words = x + 3.0 + wrap::measured("2000", 14.0, Weight::Regular);
        if year % every == every - 1 && words <= body.right() {
            canvas.words((x + 3.0, body.bottom() - 4.0), &year.to_string(), Style::soft(14.0));
        }
    }
    canvas.line((body.x, body.bottom() - 22.0), (body.right(), body.bottom() - 22.0), Role::InkSoft, 1.0, "");
}

/// The steps of signatures and deposits, and the line that the deposits must reach.
fn climb(canvas: &mut Canvas, area: Area, scale: Scale, asked: &Asked<'_>) {
    let (text, treaty) = (asked.facts.text, asked.facts.treaty);
    let tally = Tally::new(treaty);
    let needed = treaty.entry.instruments;
    let now = tally.on(treaty.as_of);
    let top = f64::from(now.signatures.max(needed)) * 1.12;
    let y = |n: u32| area.bottom() - area.height * f64::from(n) / top;
    let x = |day: NaiveDate| area.x + area.width * scale.along(day);
    let outline = |of: &dyn Fn(NaiveDate) -> u32| {
        let mut d = format!("M{} {}", number(area.x), number(y(0)));
        let mut before = 0;
        for step in tally.steps.iter().filter(|step| step.day <= treaty.as_of) {
            let after = of(step.day);
            d.push_str(&format!("L{} {}V{}", number(x(step.day)), number(y(before)), number(y(after))));
            before = after;
        }
        d.push_str(&format!("H{}V{}Z", number(x(treaty.as_of)), number(y(0))));
        d
    };
    canvas.path(&outline(&|day| tally.on(day).signatures), Some(Fill::Class("signatory")), None);
    canvas.path(&outline(&|day| tally.on(day).deposits), Some(Fill::Class("party")), None);
    canvas.line((area.x, y(needed)), (area.right(), y(needed)), Role::Accent, 1.5, "6 5");
    ahead(canvas, area, scale, asked, y(needed));
    let threshold = text.say("axis-threshold", &[("n", needed.into())]);
    canvas.seamed((area.x, y(needed) - 6.0), &threshold, Style::bold(15.0).in_role(Role::Accent));
    let beside = x(treaty.as_of) + 10.0;
    for (key, n) in [("axis-step-signatures", now.signatures), ("axis-step-deposits", now.deposits)] {
        let words = text.say(key, &[("n", n.into())]);
        let words = wrap::cut(&words, 15.0, Weight::Bold, area.right() - beside);
        canvas.seamed((beside, (y(n) + 5.0).min(area.bottom() - 5.0)), &words, Style::bold(15.0));
    }
}

/// The projection, on the line that must be reached: thin for four fifths of the chances, thick for half.
fn ahead(canvas: &mut Canvas, area: Area, scale: Scale, asked: &Asked<'_>, y: f64) {
    let Some(projection) = projection(asked) else { return };
    let x = |share: f64| area.x + area.width * scale.along(projection.quantile(share).met);
    for (from, to, high) in [(0.1, 0.9, 4.0), (0.25, 0.75, 10.0)] {
        let bar = Area { x: x(from), y: y - high / 2.0, width: x(to) - x(from), height: high };
        canvas.rect(bar, Fill::Plain(Role::Accent));
    }
    let middle = projection.quantile(0.5).met;
    let words =
        asked.facts.text.say("axis-forecast", &[("median", asked.facts.text.short_day(middle).into())]);
    canvas.circle((x(0.5), y), 7.0, Some(Fill::Plain(Role::Paper)), Some((Role::Accent, 3.0)));
    canvas.seamed((area.right(), y - 14.0), &words, Style::bold(15.0).in_role(Role::Accent).by(End::Right));
}

/// A label that has its place.
struct Seated {
    /// Where its pole stands.
    x: f64,
    /// From where to where its words reach.
    span: (f64, f64),
    /// From the lowest up.
    row: usize,
}

/// The events of the first rank, then those of the second that have room, each at its day, in rows that
/// keep their labels apart. From the last to the first: so no pole cuts through words.
fn turning_points(canvas: &mut Canvas, body: Area, floor: f64, scale: Scale, asked: &Asked<'_>) {
    let rows = ((floor - body.y) / ROW).floor().max(1.0) as usize;
    let mut seated: Vec<Seated> = Vec::new();
    for rank in 1..=2 {
        let of_rank = |event: &&Event| event.rank == rank && event.day.is_some();
        for event in asked.facts.catalog.events.iter().rev().filter(of_rank) {
            let Some(day) = event.day else { continue };
            let x = body.x + body.width * scale.along(day);
            let date = when(asked.facts.text, day);
            let width = wrap::measured(&event.label, LABEL, Weight::Bold).max(wrap::measured(
                &date,
                LABEL - 2.0,
                Weight::Regular,
            ));
            let is_last = x + 5.0 + width > body.right();
            let span = if is_last { (x - 5.0 - width, x) } else { (x, x + 5.0 + width) };
            let Some(row) = (0..rows).find(|row| has_room(&seated, x, span, *row)) else { continue };
            seated.push(Seated { x, span, row });
            let base = floor - 16.0 - ROW * row as f64;
            canvas.line((x, base - 28.0), (x, floor), Role::InkSoft, 1.0, "");
            let (at, end) = if is_last { (x - 5.0, End::Right) } else { (x + 5.0, End::Left) };
            let style = if rank == 1 { Style::bold(LABEL) } else { Style::text(LABEL) };
            canvas.words((at, base - 16.0), &event.label, style.by(end));
            canvas.words((at, base), &date, Style::soft(LABEL - 2.0).by(end));
        }
    }
}

/// Whether words in that row touch no others, their pole cuts through none, and none cuts through them.
fn has_room(seated: &[Seated], x: f64, (from, to): (f64, f64), row: usize) -> bool {
    seated.iter().all(|other| {
        let (left, right) = (other.span.0 - 8.0, other.span.1 + 8.0);
        let apart = other.row != row || to < left || right < from;
        let pole = other.row >= row || x < left || right < x;
        let is_cut = other.row > row && from < other.x && other.x < to;
        apart && pole && !is_cut
    })
}

/// Month and year are enough on an axis of years.
fn when(text: &Text, day: NaiveDate) -> String {
    text.date(ActDate { day, precision: Precision::Month })
}
