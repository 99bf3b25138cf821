//! Which numbers stand beside an axis, and from which width on.

use chrono::{Datelike, Months, NaiveDate};

use super::days;
use super::plot::{MARGIN, least};
use super::wording::SIZE;
use crate::figure::{From, measure};

/// Free pixels between two ticks' words.
const GAP: f64 = 8.0;

/// Pixels by which words may stand out at the end of a plot.
const SPILL: f64 = 8.0;

/// The least distance of two lines of the grid, in pixels.
const GRID: f64 = 24.0;

/// A tick with its words under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Its part of the width.
    pub at: f64,
    /// What is written there.
    pub words: String,
    /// From which width on.
    pub from: From,
}

/// Round numbers from nought to `top`, at most six, on an axis `height` pixels high.
#[must_use]
pub fn numbers(top: f64, height: f64) -> Vec<u32> {
    const STEPS: [u32; 12] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    let fits = |step: &u32| {
        let step = f64::from(*step);
        top / step < 6.0 && height * step / top >= GRID
    };
    let step = STEPS.into_iter().find(fits).unwrap_or(10_000);
    (0..).map(|nth| nth * step).take_while(|number| f64::from(*number) <= top).collect()
}

/// Whole years from the start, on an axis so many days long.
#[must_use]
pub fn ages(last: f64) -> Vec<Tick> {
    let years = (0..).take_while(|year| f64::from(*year) * super::YEAR <= last + 0.5);
    thinned(years.map(|year| (f64::from(year) * super::YEAR / last, year.to_string())).collect())
}

/// Quarters of a year, or years where there would be too many; `month` names the first of one.
#[must_use]
pub fn calendar((first, last): (NaiveDate, NaiveDate), month: &dyn Fn(NaiveDate) -> String) -> Vec<Tick> {
    let length = (days(last) - days(first)).max(1.0);
    let is_long = length > 3.0 * super::YEAR;
    let step = Months::new(if is_long { 12 } else { 3 });
    let start = if is_long { first.with_month(1) } else { quarter(first) }.and_then(|day| day.with_day(1));
    let all = std::iter::successors(start, |day| day.checked_add_months(step));
    let within = all.take_while(|day| *day <= last).filter(|day| *day >= first);
    let name = |day: NaiveDate| if is_long { day.year().to_string() } else { month(day) };
    thinned(within.map(|day| ((days(day) - days(first)) / length, name(day))).collect())
}

/// The first month of the quarter in which `day` lies.
fn quarter(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.with_month(day.month0() / 3 * 3 + 1)
}

/// The first day of the quarter in which `day` lies.
#[must_use]
pub fn quarter_start(day: NaiveDate) -> NaiveDate {
    quarter(day).unwrap_or(day)
}

/// The first day of the next quarter.
#[must_use]
pub fn quarter_end(day: NaiveDate) -> NaiveDate {
    quarter_start(day).checked_add_months(Months::new(3)).unwrap_or(day)
}

/// Each, every second, every fourth … of the ticks, as there is room; in order.
fn thinned(all: Vec<(f64, String)>) -> Vec<Tick> {
    let text = all.iter().map(|(_, words)| measure::width(words, SIZE)).fold(0.0, f64::max);
    let apart = all.windows(2).map(|pair| pair[1].0 - pair[0].0).fold(1.0, f64::min);
    let from = |nth: usize, at: f64, own: f64| {
        least(|width| {
            let step = (0..8).map(|power| 1usize << power).find(|step| {
                // The least distance of two that are so many apart; months differ by a day or two.
                apart * *step as f64 * width >= text + GAP
            });
            let inside = at * width + MARGIN >= own / 2.0 && (1.0 - at) * width + SPILL >= own / 2.0;
            inside && step.is_some_and(|step| nth.is_multiple_of(step))
        })
    };
    let ticks = all.into_iter().enumerate().map(|(nth, (at, words))| {
        let from = from(nth, at, measure::width(&words, SIZE));
        Tick { at, words, from }
    });
    ticks.filter(|tick| tick.from != From::Never).collect()
}
