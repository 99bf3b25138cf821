//! The steps of signatures and deposits towards the threshold.
//!
//! Made to be stretched under a time axis: it has no axes, no words and no margins of its own,
//! and where a day lies is told by the axis.

use chrono::NaiveDate;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

use crate::figure::backend::{FigureBackend, colour_of};
use crate::figure::{Figure, Length, Tag};
use crate::treaty::{Step, Tally, Treaty};

/// The width of the chart in units, for the whole of the axis. plotters draws on whole units, so
/// this is how exactly a day is placed: half a day on an axis of fourteen years.
pub const UNITS: f64 = 10_000.0;

/// The height of the chart in units: so many that every single act is a step of its own.
pub const UNITS_HIGH: f64 = 1_000.0;

/// The least distance of two levels with a number beside them, in pixels: one line of small text.
const APART: f64 = 13.0;

/// What the steps are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Progress<'a> {
    /// The running totals.
    pub tally: &'a Tally,
    /// How many instruments are needed.
    pub threshold: u32,
    /// The day of the latest evidence: up to here the steps are known.
    pub evidence_until: NaiveDate,
    /// The day on which the facts were compiled: up to here the last step is carried on.
    pub as_of: NaiveDate,
    /// The height in pixels to which the chart will be stretched.
    pub height: f64,
}

/// A level that deserves a number beside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// The number.
    pub value: u32,
    /// From the upper edge of the chart, in pixels.
    pub y: f64,
}

/// The classes of the shapes, by the number under which plotters knows them.
const CLASSES: [&str; 6] = [
    "step step--base",
    "step step--threshold",
    "step step--signatures",
    "step step--reported",
    "step step--deposits",
    "step step--unread",
];
const BASE: u8 = 0;
const THRESHOLD: u8 = 1;
const SIGNATURES: u8 = 2;
const REPORTED: u8 = 3;
const DEPOSITS: u8 = 4;
const UNREAD: u8 = 5;

impl<'a> Progress<'a> {
    /// Of a treaty, with its running totals, for that height.
    #[must_use]
    pub fn of(treaty: &Treaty, tally: &'a Tally, height: f64) -> Self {
        Self {
            tally,
            threshold: treaty.entry.instruments,
            evidence_until: treaty.evidence_until,
            as_of: treaty.as_of,
            height,
        }
    }
}

impl Progress<'_> {
    /// The chart, [`UNITS`] wide and [`UNITS_HIGH`] high, on the scale of the axis: `at` gives a day's place from 0 at its
    /// left edge to 1 at its right.
    #[must_use]
    pub fn figure(&self, at: &dyn Fn(NaiveDate) -> f64) -> Figure {
        let mut figure = Figure {
            width: Length::Px(UNITS),
            height: UNITS_HIGH,
            tag: Tag::class("progress"),
            ..Figure::default()
        };
        let drawn = self.draw(FigureBackend::new(&mut figure, &CLASSES), at);
        drawn.expect("drawing into a figure cannot fail, and the area is not empty");
        figure
    }

    /// The levels to number, from the lowest: nought, the threshold, the signatures of today;
    /// without those that would touch a more important one.
    #[must_use]
    pub fn levels(&self) -> Vec<Level> {
        let mut levels = vec![self.level(self.threshold), self.level(0)];
        let signatures = self.level(self.tally.on(self.as_of).signatures);
        if levels.iter().all(|level| (level.y - signatures.y).abs() >= APART) {
            levels.push(signatures);
        }
        levels.sort_by_key(|level| level.value);
        levels
    }

    /// Where `value` lies.
    #[must_use]
    pub fn level(&self, value: u32) -> Level {
        Level { value, y: self.height * (1.0 - f64::from(value) / self.top()) }
    }

    /// The number at the upper edge: a quarter above the highest, so that words have room above
    /// its line.
    #[must_use]
    pub fn top(&self) -> f64 {
        let steps = self.tally.steps.iter();
        let highest = steps.map(|step| step.signatures.max(step.deposits_reported)).max();
        f64::from(highest.unwrap_or(0).max(self.threshold).max(1)) * 1.25
    }

    fn draw<DB: DrawingBackend>(
        &self,
        backend: DB,
        at: &dyn Fn(NaiveDate) -> f64,
    ) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
        let area = backend.into_drawing_area();
        // plotters puts the end of a range on the last pixel, not on its far edge; with ranges one
        // shorter, a unit is a pixel and the left edge is nought. It rounds down, so we round.
        let (xs, ys) = (0.0..UNITS - 1.0, 0.0..UNITS_HIGH - 1.0);
        let (pixels_across, pixels_down) = area.get_pixel_range();
        // Upwards, as numbers grow. Not by a chart builder: it is 3 kB for labels which are not here.
        let upwards = pixels_down.end - 1..pixels_down.start;
        let pixels = (pixels_across.start..pixels_across.end - 1, upwards);
        let area = area.apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(xs, ys, pixels));
        let line = |corners: Vec<(f64, f64)>, class: u8| {
            let on_units: Vec<(f64, f64)> = corners
                .into_iter()
                .map(|(part, level)| ((part * UNITS).round(), (level / self.top() * UNITS_HIGH).round()))
                .collect();
            if on_units.is_empty() {
                return Ok(());
            }
            area.draw(&PathElement::new(on_units, colour_of(class).stroke_width(1)))
        };
        let threshold = f64::from(self.threshold);
        line(vec![(0.0, 0.0), (1.0, 0.0)], BASE)?;
        line(vec![(0.0, threshold), (1.0, threshold)], THRESHOLD)?;
        for (class, value) in self.series() {
            line(self.known(at, value), class)?;
        }
        if self.as_of > self.evidence_until {
            for (_, value) in self.series() {
                line(self.carried(at, value), UNREAD)?;
            }
        }
        Ok(())
    }

    /// The series from the back to the front. Reported deposits only where they are more than the
    /// confirmed ones: the same line twice would say nothing.
    fn series(&self) -> Vec<(u8, Value)> {
        let differs = self.tally.steps.iter().any(|step| step.deposits_reported != step.deposits);
        let mut series: Vec<(u8, Value)> = vec![(SIGNATURES, |step| step.signatures)];
        if differs {
            series.push((REPORTED, |step| step.deposits_reported));
        }
        series.push((DEPOSITS, |step| step.deposits));
        series
    }

    /// The corners of a series, as parts of the width and numbers, from its first rise to the latest evidence; none before it rises.
    fn known(&self, at: &dyn Fn(NaiveDate) -> f64, value: Value) -> Vec<(f64, f64)> {
        let mut corners = Vec::new();
        let mut level = 0.0;
        for step in self.tally.steps.iter().filter(|step| step.day <= self.last_known()) {
            let next = f64::from(value(step));
            if next != level {
                let x = at(step.day);
                corners.extend([(x, level), (x, next)]);
                level = next;
            }
        }
        if !corners.is_empty() {
            corners.push((at(self.last_known()), level));
        }
        corners
    }

    /// The last level of a series, carried on over the days for which nothing was read; nothing
    /// where it never rose.
    fn carried(&self, at: &dyn Fn(NaiveDate) -> f64, value: Value) -> Vec<(f64, f64)> {
        let level = f64::from(value(&self.tally.on(self.last_known())));
        if level == 0.0 {
            return Vec::new();
        }
        [self.last_known(), self.as_of].map(|day| (at(day), level)).to_vec()
    }

    /// The latest evidence, or an act on record after it.
    fn last_known(&self) -> NaiveDate {
        let last_step = self.tally.steps.last().map(|step| step.day);
        last_step
            .filter(|day| *day <= self.as_of)
            .map_or(self.evidence_until, |day| day.max(self.evidence_until))
    }
}

/// Which total of a step is drawn.
type Value = fn(&Step) -> u32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Point, Shape};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test writes real days")
    }

    fn step(day_text: &str, signatures: u32, deposits: u32, deposits_reported: u32) -> Step {
        Step { day: day(day_text), signatures, deposits, deposits_reported }
    }

    fn progress(tally: &Tally) -> Progress<'_> {
        Progress {
            tally,
            threshold: 40,
            evidence_until: day("2026-08-01"),
            as_of: day("2026-11-21"),
            height: 88.0,
        }
    }

    /// Fourteen years, as the axis.
    fn at(day_shown: NaiveDate) -> f64 {
        let first = day("2017-01-01");
        (day_shown - first).num_days() as f64 / (day("2031-01-01") - first).num_days() as f64
    }

    fn corners(figure: &Figure, class: &str) -> Vec<Point> {
        let mut all = Vec::new();
        for shape in &figure.shapes {
            if let Shape::Path { rings, tag, .. } = shape
                && tag.class.ends_with(class)
            {
                all.extend(rings.concat());
            }
        }
        all
    }

    #[test]
    fn a_step_stands_where_the_axis_has_its_day() {
        let tally = Tally { steps: vec![step("2025-10-25", 69, 0, 0), step("2025-10-26", 72, 0, 0)] };
        let figure = progress(&tally).figure(&at);
        let steps = corners(&figure, "signatures");
        for (corner, shown) in [(1, "2025-10-25"), (3, "2025-10-26"), (4, "2026-08-01")] {
            let exact = at(day(shown)) * UNITS;
            assert!((steps[corner].x - exact).abs() <= 0.5, "{} {exact}", steps[corner].x);
        }
    }

    #[test]
    fn levels_stand_where_the_lines_do() {
        let tally = Tally { steps: vec![step("2025-10-25", 75, 0, 0)] };
        let progress = progress(&tally);
        let figure = progress.figure(&at);
        for (class, value) in [("base", 0), ("threshold", 40), ("signatures", 75)] {
            let last = *corners(&figure, class).last().expect("every line has corners");
            let level = progress.level(value);
            let y = last.y / UNITS_HIGH * progress.height;
            assert!((y - level.y).abs() <= 0.2, "{class}: {y} {}", level.y);
        }
        let numbers: Vec<u32> = progress.levels().iter().map(|level| level.value).collect();
        assert_eq!(numbers, [0, 40, 75]);
    }

    #[test]
    fn without_acts_there_is_the_threshold_and_nothing_else() {
        let tally = Tally::default();
        let figure = progress(&tally).figure(&at);
        assert!(corners(&figure, "signatures").is_empty());
        assert!(corners(&figure, "deposits").is_empty());
        assert_eq!(corners(&figure, "threshold").len(), 2);
    }

    #[test]
    fn days_for_which_nothing_was_read_are_drawn_apart() {
        let tally = Tally { steps: vec![step("2025-10-25", 75, 0, 3)] };
        let figure = progress(&tally).figure(&at);
        let known = corners(&figure, "signatures").last().map(|point| point.x);
        let carried = corners(&figure, "unread").first().map(|point| point.x);
        assert_eq!(known, carried);
        assert!(corners(&figure, "reported").len() > 2);
    }

    #[test]
    fn two_numbers_never_touch() {
        let tally = Tally { steps: vec![step("2025-10-25", 42, 0, 0)] };
        let numbers: Vec<u32> = progress(&tally).levels().iter().map(|level| level.value).collect();
        assert_eq!(numbers, [0, 40]);
    }
}
