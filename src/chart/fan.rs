//! The pace with a projection ahead: bands that hold four fifths and half of it, and its median.

use super::pace::CLEAR;
use super::plot::{Place, Plot};
use super::wording::{ROW, Wording, roomier};
use super::{Pace, PaceWords, Stroke, drawn};
use crate::figure::{Figure, Shape};

/// How many in a hundred lie before each day of a level.
pub const QUANTILES: [u32; 7] = [5, 10, 25, 50, 75, 90, 95];

/// The place of the median among [`QUANTILES`].
pub const MEDIAN: usize = 3;

/// Units for a deposit: bands are cut off between deposits.
const GRAIN: u32 = 10;

/// When a number of deposits is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FanLevel {
    /// The number.
    pub deposits: u32,
    /// Days from opening, one for each of [`QUANTILES`]; ascending.
    pub days: [f64; 7],
}

/// What the chart is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Fan<'a> {
    /// The treaty beside others.
    pub pace: Pace<'a>,
    /// What is ahead, by number of deposits, ascending; the last is the threshold. With that alone
    /// the fan is a wedge; without any there is none.
    pub levels: &'a [FanLevel],
}

/// What is written on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FanWords {
    /// As on the pace.
    pub pace: PaceWords,
    /// At the median day of the threshold.
    pub median: Wording,
    /// At the interval round it.
    pub range: Wording,
}

impl Fan<'_> {
    /// The chart.
    #[must_use]
    pub fn figure(&self, words: &FanWords) -> Figure {
        let rows = if self.goal().is_some() { 2 } else { 0 };
        let plot = self.pace.plot(self.needed(), rows);
        let mut shapes = self.pace.frame(&plot, &words.pace);
        shapes.push(drawn(&plot, &self.pace.others(&plot), 1));
        if let Some(goal) = self.goal() {
            shapes.push(drawn(&plot, &self.bands(&plot), GRAIN));
            shapes.extend(interval(&plot, goal));
        }
        shapes.extend(self.pace.foreground(&plot, &words.pace, rows));
        if let Some(goal) = self.goal() {
            shapes.extend(dates(&plot, goal, words));
        }
        plot.figure(shapes)
    }

    /// The days across.
    #[must_use]
    pub fn across(&self) -> f64 {
        self.pace.across(self.needed())
    }

    /// The days to which four fifths of the projection reach.
    fn needed(&self) -> f64 {
        self.goal().map_or(0.0, |goal| goal.days[5])
    }

    /// The projection of the threshold; `None` where there is none, where it has been reached, and
    /// before the treaty opened.
    #[must_use]
    pub fn goal(&self) -> Option<&FanLevel> {
        let is_reached =
            self.pace.here().is_none_or(|(_, deposits)| deposits >= f64::from(self.pace.threshold));
        let last = self.levels.last().filter(|level| level.deposits == self.pace.threshold);
        last.filter(|level| !is_reached && level.days.iter().all(|day| day.is_finite()))
    }

    /// The least of [`QUANTILES`] that lies beyond the edge; `None` if none does.
    #[must_use]
    pub fn beyond(&self) -> Option<u32> {
        let edge = self.across();
        let goal = self.goal()?;
        QUANTILES.into_iter().zip(goal.days).find(|(_, day)| *day > edge).map(|(quantile, _)| quantile)
    }

    fn bands(&self, plot: &Plot) -> Vec<Stroke> {
        vec![
            Stroke::area(self.band(plot, 1, 5), "fan"),
            Stroke::area(self.band(plot, 2, 4), "fan"),
            Stroke::line(self.path(plot, MEDIAN), "curve curve--median"),
        ]
    }

    /// The area between two quantiles.
    fn band(&self, plot: &Plot, early: usize, late: usize) -> Vec<(f64, f64)> {
        let mut corners = self.path(plot, early);
        let top = plot.top;
        let back = self.path(plot, late);
        // Where the later one leaves at the edge, the band goes round the corner.
        let is_cut = |path: &[(f64, f64)]| path.last().is_some_and(|(_, deposits)| *deposits < top);
        if is_cut(&back) && !is_cut(&corners) {
            corners.push((plot.across.1, top));
        }
        corners.extend(back.into_iter().rev());
        corners
    }

    /// The path of one quantile from where the treaty stands, cut off at the edge.
    fn path(&self, plot: &Plot, quantile: usize) -> Vec<(f64, f64)> {
        let edge = plot.across.1;
        let Some(mut from) = self.pace.here() else { return Vec::new() };
        let mut corners = vec![from];
        let ahead = self.levels.iter().filter(|level| f64::from(level.deposits) > from.1);
        for level in ahead.collect::<Vec<_>>() {
            // Never back in time, whatever the numbers say.
            let to = (level.days[quantile].max(from.0), f64::from(level.deposits));
            if to.0 > edge {
                let part = (edge - from.0) / (to.0 - from.0);
                corners.push((edge, from.1 + part * (to.1 - from.1)));
                break;
            }
            corners.push(to);
            from = to;
        }
        corners
    }
}

/// The interval on the line of the threshold: thin for four fifths, thick for half, a mark at the
/// median.
fn interval(plot: &Plot, goal: &FanLevel) -> Vec<Shape> {
    let [_, tenth, quarter, median, three, ninety, _] = goal.days.map(|day| plot.along(day));
    let y = plot.head;
    let mut shapes = vec![
        plot.bar((tenth, ninety), y - 2.0, 4.0, "chart__bar"),
        plot.bar((quarter, three), y - 5.0, 10.0, "chart__bar"),
    ];
    if goal.days[MEDIAN] <= plot.across.1 {
        shapes.push(plot.upright(median, y - 9.0, y + 9.0, "chart__mark"));
    }
    shapes
}

/// The dates above the interval, each in its row, where the median is.
fn dates(plot: &Plot, goal: &FanLevel, words: &FanWords) -> Vec<Shape> {
    let along = plot.along(goal.days[MEDIAN]);
    let label = |row: f64, words, class| {
        let y = plot.head - CLEAR - ROW * row;
        plot.wording(Place { along, y, anchor: roomier(along), gap: 0.0 }, words, class)
    };
    let mut shapes = label(0.0, &words.median, "chart__name is-own");
    shapes.extend(label(1.0, &words.range, "chart__name"));
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::legible::assert_legible;
    use crate::chart::{Curve, Emphasis, LEAST, MARGIN};
    use crate::figure::{Direction, svg};
    use proptest::prelude::*;

    fn curve(days: Vec<u32>, emphasis: Emphasis) -> Curve {
        let mut days = days;
        days.sort_unstable();
        Curve { id: "made-up".to_owned(), name: "Convention".to_owned(), days, emphasis }
    }

    fn words() -> FanWords {
        let name =
            Wording::new("A Convention of Some Length, 12 years 11 months", "A Convention of Some Length");
        let pace = PaceWords {
            upright: "instruments deposited".to_owned(),
            across: "years since opening for signature".to_owned(),
            own: Wording::new("Hanoi Convention: 39 confirmed or reported", "Hanoi Convention"),
            named: vec![name.clone(), name],
        };
        let median = Wording::new("Sep 2030: as likely before as after", "Sep 2030");
        let range =
            Wording::new("four chances in five: Apr 2028 to Sep 2039", "4 in 5: Apr 2028 to Sep 2039");
        FanWords { pace, median, range }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_numbers_give_a_chart_whose_words_can_be_read(
            (named, plain, own) in (
                proptest::collection::vec(0..9000u32, 0..50),
                proptest::collection::vec(0..9000u32, 0..50),
                proptest::collection::vec(0..9000u32, 0..50),
            ),
            age in proptest::option::of(0..9000u32),
            threshold in 0..60u32,
            deposits in 1..60u32,
            days in proptest::array::uniform7(prop_oneof![
                0.0..20_000.0f64, Just(f64::NAN), Just(f64::INFINITY), Just(-5.0), Just(1e300)
            ]),
            direction in prop_oneof![Just(Direction::LeftToRight), Just(Direction::RightToLeft)],
        ) {
            let own = curve(own, Emphasis::Named);
            let curves = [
                curve(named.clone(), Emphasis::Named),
                curve(plain.clone(), Emphasis::Plain),
                curve(plain, Emphasis::Named),
            ];
            let pace = Pace { curves: &curves, own: &own, age, threshold, direction };
            for levels in [vec![], vec![FanLevel { deposits, days }], vec![FanLevel { deposits: threshold, days }]] {
                let figure = Fan { pace, levels: &levels }.figure(&words());
                assert_legible(&figure, MARGIN, LEAST);
                let text = svg::page(&figure);
                prop_assert!(!text.contains("inf") && !text.contains("e300"), "{text}");
            }
        }
    }

    #[test]
    fn the_band_that_leaves_at_the_edge_goes_round_the_corner() {
        let own = curve(vec![], Emphasis::Named);
        let pace =
            Pace { curves: &[], own: &own, age: Some(365), threshold: 40, direction: Direction::LeftToRight };
        let levels =
            [FanLevel { deposits: 40, days: [400.0, 800.0, 1000.0, 2000.0, 3000.0, 9000.0, 99_000.0] }];
        let fan = Fan { pace, levels: &levels };
        let plot = pace.plot(fan.needed(), 2);
        let edge = plot.across.1;
        let band = fan.band(&plot, 1, 5);
        assert_eq!(&band[..3], &[(365.0, 0.0), (800.0, 40.0), (edge, 40.0)]);
        assert!(band[3].0 == edge && band[3].1 > 0.0 && band[3].1 < 40.0, "{band:?}");
        assert_eq!(fan.beyond(), Some(90));
    }

    #[test]
    fn a_projection_in_the_past_or_out_of_order_never_goes_back_in_time() {
        let own = curve(vec![], Emphasis::Named);
        let pace =
            Pace { curves: &[], own: &own, age: Some(900), threshold: 40, direction: Direction::LeftToRight };
        let levels =
            [FanLevel { deposits: 20, days: [1200.0; 7] }, FanLevel { deposits: 40, days: [100.0; 7] }];
        let fan = Fan { pace, levels: &levels };
        let path = fan.path(&pace.plot(0.0, 2), MEDIAN);
        assert!(path.is_sorted_by(|one, other| one.0 <= other.0 && one.1 <= other.1), "{path:?}");
    }
}
