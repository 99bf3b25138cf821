//! Progress as a chart that stands alone: its steps on a calendar, with ticks and words.

use chrono::NaiveDate;

use super::plot::{HEAD, Place, Plot};
use super::wording::{ROW, Wording, apart};
use super::{Progress, days, tick};
use crate::figure::{Anchor, At, Direction, Figure, Length, Shape};

/// What the chart is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Climb<'a> {
    /// The steps; their height is that of the plot.
    pub progress: Progress<'a>,
    /// The first day for signature.
    pub opened: NaiveDate,
    /// The date shown.
    pub shown: NaiveDate,
    /// On which side it begins.
    pub direction: Direction,
}

/// What is written on it.
pub struct ClimbWords<'a> {
    /// What is counted.
    pub upright: String,
    /// What lies across.
    pub across: String,
    /// The name of a month on the axis.
    pub month: &'a dyn Fn(NaiveDate) -> String,
    /// At the threshold.
    pub threshold: Wording,
    /// At the last number of signatures; `None` where there are none.
    pub signatures: Option<Wording>,
    /// At the last number of deposits.
    pub deposits: Wording,
    /// At the last number of deposits with the reported ones; `None` where that is the same.
    pub reported: Option<Wording>,
}

impl Climb<'_> {
    /// The first and the last day: whole quarters round what is known.
    fn span(&self) -> (NaiveDate, NaiveDate) {
        span(self.opened, self.progress.as_of)
    }

    /// The chart.
    #[must_use]
    pub fn figure(&self, words: &ClimbWords<'_>) -> Figure {
        let (first, last) = self.span();
        let plot = Plot {
            across: (days(first), days(last)),
            top: self.progress.top(),
            head: HEAD,
            height: self.progress.height,
            direction: self.direction,
        };
        let mut shapes = plot.grid(&tick::numbers(plot.top, plot.height));
        shapes.extend(plot.ticks(&tick::calendar((first, last), words.month)));
        shapes.push(Shape::Inset {
            at: At::px(0.0, plot.head),
            width: Length::Percent(100.0),
            height: plot.height,
            figure: self.progress.figure(&|day| plot.from_left(days(day))),
        });
        shapes.extend(shown_line(&plot, self.shown, self.progress.as_of));
        shapes.extend(plot.names(&words.upright, &words.across));
        shapes.extend(self.labels(&plot, words));
        plot.figure(shapes)
    }

    /// The words at the ends of the lines, and at the threshold: each in a row of its own, standing
    /// on its line.
    fn labels(&self, plot: &Plot, words: &ClimbWords<'_>) -> Vec<Shape> {
        let now = self.progress.tally.on(self.progress.as_of);
        let line = |number: u32| plot.y(f64::from(number)) - 5.0;
        let threshold = line(self.progress.threshold);
        // Words that would run into those at the threshold stand above them.
        let clear = |y: f64| if (y - threshold).abs() < ROW { threshold - ROW } else { y };
        let (mut own, mut reported) = (line(now.deposits), clear(line(now.deposits_reported)));
        if words.reported.is_some() && own - reported < 2.0 * ROW {
            // Both above the upper line, which they would cover.
            (own, reported) = (reported, reported - ROW);
        }
        own = clear(own);
        let end = plot.along(days(self.progress.as_of));
        let at_end = |y: f64, words, class| Label { y, along: end, anchor: Anchor::End, words, class };
        let goal = Label {
            y: threshold,
            along: 0.0,
            anchor: Anchor::Start,
            words: &words.threshold,
            class: "chart__goal",
        };
        let mut labels = vec![goal, at_end(own, &words.deposits, "chart__name is-own")];
        let others = [(clear(line(now.signatures)), &words.signatures), (reported, &words.reported)];
        labels.extend(
            others.into_iter().filter_map(|(y, words)| Some(at_end(y, words.as_ref()?, "chart__name"))),
        );
        let wishes: Vec<f64> = labels.iter().map(|label| label.y).collect();
        let ys = apart(&wishes, plot.head + 10.0, plot.base() - 5.0);
        let shapes = labels.into_iter().zip(ys).flat_map(|(Label { along, anchor, words, class, .. }, y)| {
            plot.wording(Place { along, y, anchor, gap: 2.0 }, words, class)
        });
        shapes.collect()
    }
}

/// Words beside a line, where they would like to stand.
struct Label<'a> {
    y: f64,
    along: f64,
    anchor: Anchor,
    words: &'a Wording,
    class: &'static str,
}

/// Whole quarters round the opening and what is known.
pub(super) fn span(opened: NaiveDate, as_of: NaiveDate) -> (NaiveDate, NaiveDate) {
    (tick::quarter_start(opened), tick::quarter_end(opened.max(as_of)))
}

/// A line at the date shown, where that is not the last on record.
pub(super) fn shown_line(plot: &Plot, shown: NaiveDate, as_of: NaiveDate) -> Option<Shape> {
    let (first, last) = plot.across;
    let is_inside = days(shown) >= first && days(shown) <= last && shown != as_of;
    is_inside.then(|| plot.upright(plot.along(days(shown)), plot.head, plot.base() + 5.0, "chart__shown"))
}
