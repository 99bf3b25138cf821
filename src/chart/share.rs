//! How many States have which standing, over time: areas that add up to all of them.

use chrono::NaiveDate;

use super::climb::{shown_line, span};
use super::plot::{HEAD, Place, Plot};
use super::wording::{ROW, Wording, apart};
use super::{Stroke, days, drawn, tick};
use crate::figure::{Anchor, Direction, Figure, Shape};

/// The height of the plot in pixels.
const HEIGHT: f64 = 220.0;

/// The counts at the end of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareRow {
    /// The day from which they hold.
    pub day: NaiveDate,
    /// How many States in each band, from the lowest: those that have deposited, those that have
    /// signed only, those that withdrew, those that have not signed.
    pub states: [u32; 4],
}

/// What the chart is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Share<'a> {
    /// One row for each day on which they changed, in order.
    pub rows: &'a [ShareRow],
    /// How many States there are.
    pub all: u32,
    /// The first day for signature.
    pub opened: NaiveDate,
    /// The last day that is drawn.
    pub as_of: NaiveDate,
    /// The date shown.
    pub shown: NaiveDate,
    /// On which side it begins.
    pub direction: Direction,
}

/// What is written on it.
pub struct ShareWords<'a> {
    /// What is counted.
    pub upright: String,
    /// What lies across.
    pub across: String,
    /// The name of a month on the axis.
    pub month: &'a dyn Fn(NaiveDate) -> String,
    /// In each band at its end; `None` for a band that is empty then.
    pub bands: [Option<Wording>; 4],
}

const AREAS: [&str; 4] =
    ["share share--party", "share share--signatory", "share share--withdrawn", "share share--outside"];
const EDGES: [&str; 3] = ["share__edge", "share__edge share__edge--signatory", "share__edge"];

impl Share<'_> {
    /// The chart.
    #[must_use]
    pub fn figure(&self, words: &ShareWords<'_>) -> Figure {
        let (first, last) = span(self.opened, self.as_of);
        let plot = Plot {
            across: (days(first), days(last)),
            top: f64::from(self.all.max(1)),
            head: HEAD,
            height: HEIGHT,
            direction: self.direction,
        };
        let mut shapes = vec![drawn(&plot, &self.strokes(days(first)), 1)];
        shapes.extend(plot.grid(&self.numbers()));
        shapes.extend(plot.ticks(&tick::calendar((first, last), words.month)));
        shapes.extend(shown_line(&plot, self.shown, self.as_of));
        shapes.extend(plot.names(&words.upright, &words.across));
        shapes.extend(self.labels(&plot, words));
        plot.figure(shapes)
    }

    /// Round numbers, and that of all States in the place of those near it.
    fn numbers(&self) -> Vec<u32> {
        let mut numbers = tick::numbers(f64::from(self.all), HEIGHT);
        numbers.retain(|number| f64::from(self.all - number) / f64::from(self.all.max(1)) * HEIGHT >= ROW);
        numbers.push(self.all);
        numbers
    }

    /// How many States are in the bands up to and with `band`, after each row.
    fn heap(row: &ShareRow, band: usize) -> u32 {
        row.states[..=band].iter().sum()
    }

    /// Areas from the upper one, each down to nought and covered by the next; then their edges.
    fn strokes(&self, first: f64) -> Vec<Stroke> {
        let mut strokes = Vec::new();
        for (band, area) in AREAS.into_iter().enumerate().rev() {
            let mut corners = self.outline(first, band);
            let is_empty = band < 3 && self.rows.iter().all(|row| row.states[band] == 0);
            if is_empty || corners.is_empty() {
                continue;
            }
            let edge = corners.clone();
            corners.extend([(days(self.as_of), 0.0), (first, 0.0)]);
            strokes.push(Stroke::area(corners, area));
            if let Some(class) = EDGES.get(band) {
                strokes.push(Stroke::line(edge, class));
            }
        }
        strokes
    }

    /// The upper edge of a band: before the first row all States are in the last one.
    fn outline(&self, first: f64, band: usize) -> Vec<(f64, f64)> {
        let mut level = if band == 3 { f64::from(self.all) } else { 0.0 };
        let mut corners = vec![(first, level)];
        for row in self.rows.iter().filter(|row| row.day <= self.as_of) {
            let next = f64::from(Self::heap(row, band));
            if next != level {
                corners.extend([(days(row.day), level), (days(row.day), next)]);
                level = next;
            }
        }
        corners.push((days(self.as_of), level));
        corners
    }

    /// The words in each band where it ends, each in a row of its own.
    fn labels(&self, plot: &Plot, words: &ShareWords<'_>) -> Vec<Shape> {
        let none = ShareRow { day: self.opened, states: [0, 0, 0, self.all] };
        let row = self.rows.iter().rfind(|row| row.day <= self.as_of).unwrap_or(&none);
        let bands: Vec<(usize, &Wording)> = words
            .bands
            .iter()
            .enumerate()
            .filter_map(|(band, words)| Some((band, words.as_ref()?)))
            .collect();
        let wish = |band: usize| {
            let upper = plot.y(f64::from(Self::heap(row, band)));
            let high = plot.height * f64::from(row.states[band]) / plot.top;
            // A band too thin for its words has them above it, and stays in sight.
            if high < ROW + 4.0 { upper - 5.0 } else { (upper + high / 2.0 + 4.0).round() }
        };
        let wishes: Vec<f64> = bands.iter().map(|(band, _)| wish(*band)).collect();
        let ys = apart(&wishes, plot.head + 12.0, plot.base() - 5.0);
        let along = plot.along(days(self.as_of));
        let labels = bands.into_iter().zip(ys).flat_map(|((_, words), y)| {
            plot.wording(Place { along, y, anchor: Anchor::End, gap: 6.0 }, words, "chart__name")
        });
        labels.collect()
    }
}
