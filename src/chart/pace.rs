//! Deposits since opening: one treaty beside others, all aligned at the day on which they opened.

use super::plot::{HEAD, Place, Plot};
use super::wording::{ROW, Wording, roomier};
use super::{Stroke, YEAR, drawn, tick};
use crate::figure::{Direction, Figure, Shape};
use crate::treaty::put_in_order;

/// The years across at least, and at most unless the treaty itself is older.
const YEARS: (f64, f64) = (8.0, 12.0);

/// Pixels between the threshold and the words above it: half of the bar of an interval.
pub(super) const CLEAR: f64 = 12.0;

/// The height of the plot in pixels: a deposit is six.
const HEIGHT: f64 = 240.0;

/// The deposits of one treaty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curve {
    /// The name in data, e.g. `untoc`.
    pub id: String,
    /// The name in sentences, e.g. "Palermo Convention".
    pub name: String,
    /// Days from opening to the first deposit, the second …; ascending.
    pub days: Vec<u32>,
    /// How it is drawn.
    pub emphasis: Emphasis,
}

/// How a curve is drawn among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Emphasis {
    /// One of many.
    Plain,
    /// Stronger, with its name.
    Named,
}

impl Curve {
    /// How many deposits there were at an age in days.
    #[must_use]
    pub fn deposits(&self, age: u32) -> u32 {
        u32::try_from(self.days.partition_point(|day| *day <= age)).unwrap_or(u32::MAX)
    }

    /// The age in days at which there were `deposits`; `None` while there are fewer.
    #[must_use]
    pub fn reached(&self, deposits: u32) -> Option<u32> {
        self.days.get(usize::try_from(deposits.checked_sub(1)?).ok()?).copied()
    }

    /// The steps to `threshold`, up to `until` days: a corner where the number changes.
    fn steps(&self, threshold: u32, until: f64) -> Vec<(f64, f64)> {
        let counted = self.days.iter().take(threshold as usize).zip(1u32..);
        let mut corners = vec![(0.0, 0.0)];
        let mut level = 0.0;
        for (day, nth) in counted.filter(|(day, _)| f64::from(**day) <= until) {
            let (day, nth) = (f64::from(*day), f64::from(nth));
            corners.extend([(day, level), (day, nth)]);
            level = nth;
        }
        if level < f64::from(threshold) {
            corners.push((until, level));
        }
        corners
    }
}

/// What the chart is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Pace<'a> {
    /// The treaties compared.
    pub curves: &'a [Curve],
    /// The treaty itself.
    pub own: &'a Curve,
    /// Its age in days; `None` before it opened.
    pub age: Option<u32>,
    /// How many deposits are needed; at least one.
    pub threshold: u32,
    /// On which side it begins.
    pub direction: Direction,
}

/// What is written on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PaceWords {
    /// What is counted.
    pub upright: String,
    /// What lies across.
    pub across: String,
    /// Beside the treaty's own curve.
    pub own: Wording,
    /// Beside the named curves, in their order.
    pub named: Vec<Wording>,
}

impl Pace<'_> {
    /// The chart.
    #[must_use]
    pub fn figure(&self, words: &PaceWords) -> Figure {
        let plot = self.plot(0.0, 0);
        let mut shapes = self.frame(&plot, words);
        shapes.push(drawn(&plot, &self.others(&plot), 1));
        shapes.extend(self.foreground(&plot, words, 0));
        plot.figure(shapes)
    }

    /// The days across: whole years that hold `needed` days and all curves that reach the
    /// threshold, but for the slowest of twenty: one that takes decades would squeeze the others.
    #[must_use]
    pub fn across(&self, needed: f64) -> f64 {
        let mut reached: Vec<u32> =
            self.curves.iter().filter_map(|curve| curve.reached(self.threshold)).collect();
        put_in_order(&mut reached, |one, other| one < other);
        let slowest = reached.iter().rev().nth(reached.len() / 20).copied().unwrap_or(0);
        let longest = needed.max(f64::from(slowest)) / YEAR;
        let own = f64::from(self.age.unwrap_or(0)) / YEAR + 1.0;
        longest.ceil().clamp(YEARS.0, YEARS.1).max(own.ceil()) * YEAR
    }

    /// The curves that reach the threshold only beyond the edge, or have not reached it.
    pub fn beyond(&self, across: f64) -> impl Iterator<Item = &Curve> {
        self.curves
            .iter()
            .filter(move |curve| curve.reached(self.threshold).is_none_or(|day| f64::from(day) > across))
    }

    fn named(&self) -> impl Iterator<Item = &Curve> {
        self.curves.iter().filter(|curve| curve.emphasis == Emphasis::Named)
    }

    /// The frame, with room above for the named curves and for so many rows more.
    pub(super) fn plot(&self, needed: f64, rows: usize) -> Plot {
        let rows = self.named().count() + rows;
        Plot {
            across: (0.0, self.across(needed)),
            top: f64::from(self.threshold.max(1)),
            head: HEAD + ROW * rows as f64 + CLEAR,
            height: HEIGHT,
            direction: self.direction,
        }
    }

    pub(super) fn frame(&self, plot: &Plot, words: &PaceWords) -> Vec<Shape> {
        let mut shapes = plot.grid(&tick::numbers(plot.top, plot.height));
        shapes.push(plot.level(plot.head, "chart__threshold"));
        shapes.extend(plot.ticks(&tick::ages(plot.across.1)));
        shapes.extend(plot.names(&words.upright, &words.across));
        shapes
    }

    /// The curves of the others, the named ones in front.
    pub(super) fn others(&self, plot: &Plot) -> Vec<Stroke> {
        let plain = self.curves.iter().filter(|curve| curve.emphasis == Emphasis::Plain);
        let line = |curve: &Curve, class| Stroke::line(curve.steps(self.threshold, plot.across.1), class);
        let mut strokes: Vec<Stroke> = plain.map(|curve| line(curve, "curve")).collect();
        let dashed = ["curve curve--named", "curve curve--dashed"];
        strokes.extend(self.named().zip(dashed.into_iter().cycle()).map(|(curve, class)| line(curve, class)));
        strokes
    }

    /// How many deposits the treaty has; none before it opened.
    #[must_use]
    pub fn deposits(&self) -> u32 {
        self.age.map_or(0, |age| self.own.deposits(age))
    }

    /// Where the treaty stands: its age, or that at which it reached the threshold, and its
    /// deposits; `None` before it opened.
    pub(super) fn here(&self) -> Option<(f64, f64)> {
        let now = self.age?;
        let age = self.own.reached(self.threshold).map_or(now, |day| day.min(now));
        Some((f64::from(age), f64::from(self.own.deposits(age).min(self.threshold))))
    }

    /// The treaty's own curve, and the words, which begin so many rows above the threshold.
    pub(super) fn foreground(&self, plot: &Plot, words: &PaceWords, rows: usize) -> Vec<Shape> {
        let mut shapes = self.names(plot, words, rows);
        let Some((age, deposits)) = self.here() else { return shapes };
        let own = Stroke::line(self.own.steps(self.threshold, age), "curve curve--own");
        shapes.push(drawn(plot, &[own], 1));
        let (along, y) = (plot.along(age), plot.y(deposits));
        shapes.push(plot.dot(along, y, 4.0, "chart__dot"));
        // Below the line that it may have reached, above the line on which it began.
        let y = (y + 4.0).clamp(plot.head + 14.0, plot.base() - 6.0);
        let place = Place { along, y, anchor: roomier(along), gap: 8.0 };
        shapes.extend(plot.wording(place, &words.own, "chart__name is-own"));
        shapes
    }

    /// The names of the curves above the threshold, each in its row at a pole. The earlier a curve
    /// ends, the higher its name: so no pole crosses a name that begins at another.
    fn names(&self, plot: &Plot, words: &PaceWords, rows: usize) -> Vec<Shape> {
        let end = |curve: &Curve| curve.reached(self.threshold).map_or(plot.across.1, f64::from);
        let mut named: Vec<(f64, &Wording)> =
            self.named().zip(&words.named).map(|(curve, words)| (plot.along(end(curve)), words)).collect();
        put_in_order(&mut named, |one, other| one.0 > other.0);
        let names = named.into_iter().enumerate().flat_map(|(row, (along, words))| {
            let y = plot.head - CLEAR - ROW * (rows + row) as f64;
            let place = Place { along, y, anchor: roomier(along), gap: 4.0 };
            let mut shapes = vec![plot.upright(along, y - 9.0, plot.head, "chart__pole")];
            shapes.extend(plot.wording(place, words, "chart__name"));
            shapes
        });
        names.collect()
    }
}
