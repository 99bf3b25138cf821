//! From where so many went where: banks on either side, and between them ribbons as wide as many
//! States as they stand for, each with its number.

use super::plot::{Place, Plot};
use super::wording::{ROW, apart};
use crate::figure::{Anchor, At, Direction, Figure, Length, Outline, Point, Shape, Tag};

/// Pixels a State is high.
const STATE: f64 = 2.0;
/// Pixels above a bank, for its name.
const HEAD: f64 = 19.0;
/// Pixels below a bank.
const GAP: f64 = 7.0;
/// How far a bank reaches into the picture, in parts of its width.
const BANK: f64 = 0.02;
/// The width of what is stretched between the banks; any.
const ACROSS: f64 = 1000.0;
/// Corners of the edge of a ribbon.
const STEPS: u32 = 14;

/// Where ribbons begin or end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bank {
    /// Its name with its number: at most some twenty letters, which have room everywhere.
    pub name: String,
    /// Its class in style sheets.
    pub class: String,
}

/// A number of States that went from one bank to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ribbon {
    /// The place of its first bank among the sources.
    pub from: usize,
    /// The place of its second among the targets.
    pub to: usize,
    /// How many.
    pub states: u32,
}

/// What the picture is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Ribbons<'a> {
    /// The banks at the start.
    pub sources: &'a [Bank],
    /// The banks at the end.
    pub targets: &'a [Bank],
    /// The ribbons, by source and then by target; those of no States are not drawn.
    pub ribbons: &'a [Ribbon],
    /// On which side it begins.
    pub direction: Direction,
}

/// A bank in its place: the upper edge of its block, and how high the block is.
#[derive(Clone, Copy)]
struct Placed {
    top: f64,
    high: f64,
}

impl Ribbons<'_> {
    /// The picture. A bank at the end takes the class of its ribbons.
    #[must_use]
    pub fn figure(&self) -> Figure {
        let sources = self.sources();
        let least =
            sources.last().map_or(0.0, |last| last.top + self.room(last.high, self.sources.len() - 1));
        let targets = self.targets(least);
        let end = |banks: &[Placed]| banks.last().map_or(0.0, |last| last.top + last.high);
        let height = least.max(end(&targets)) + GAP;
        let plot = Plot { across: (0.0, 1.0), top: 1.0, head: 0.0, height, direction: self.direction };
        let mut shapes = vec![self.between(&sources, &targets, height)];
        for (bank, placed) in self.sources.iter().zip(&sources) {
            shapes.push(plot.bar((0.0, BANK), placed.top, placed.high, &bank.class));
        }
        for (bank, placed) in self.targets.iter().zip(&targets) {
            shapes.push(plot.bar((1.0 - BANK, 1.0), placed.top, placed.high, &bank.class));
        }
        shapes.extend(names(&plot, self.sources, &sources, 0.0, Anchor::Start));
        shapes.extend(names(&plot, self.targets, &targets, 1.0, Anchor::End));
        shapes.extend(self.counts(&plot, &sources));
        Figure { height, ..plot.figure(shapes) }
    }

    fn of_source(&self, at: usize) -> impl Iterator<Item = &Ribbon> {
        self.ribbons.iter().filter(move |ribbon| ribbon.from == at && ribbon.states > 0)
    }

    /// The height that a source takes: its States, and a row for the number of each of its ribbons.
    fn room(&self, high: f64, at: usize) -> f64 {
        high.max(ROW * self.of_source(at).count() as f64)
    }

    fn sources(&self) -> Vec<Placed> {
        let mut top = HEAD;
        let place = |at: usize| {
            let high = STATE * f64::from(self.of_source(at).map(|ribbon| ribbon.states).sum::<u32>());
            let placed = Placed { top, high };
            top += self.room(high, at) + GAP + HEAD;
            placed
        };
        (0..self.sources.len()).map(place).collect()
    }

    /// The banks at the end, spread over the height that those at the start need.
    fn targets(&self, least: f64) -> Vec<Placed> {
        let high = |at: usize| {
            let into = self.ribbons.iter().filter(|ribbon| ribbon.to == at);
            STATE * f64::from(into.map(|ribbon| ribbon.states).sum::<u32>())
        };
        let all: f64 = (0..self.targets.len()).map(high).sum();
        let gaps = self.targets.len().saturating_sub(1).max(1) as f64;
        let gap = ((least - HEAD - all) / gaps).max(GAP + HEAD);
        let mut top = HEAD;
        let place = |at: usize| {
            let placed = Placed { top, high: high(at) };
            top += placed.high + gap;
            placed
        };
        (0..self.targets.len()).map(place).collect()
    }

    /// The ribbons, stretched between the banks.
    fn between(&self, sources: &[Placed], targets: &[Placed], height: f64) -> Shape {
        let mut left: Vec<f64> = sources.iter().map(|bank| bank.top).collect();
        let mut right: Vec<f64> = targets.iter().map(|bank| bank.top).collect();
        let mut shapes = Vec::new();
        for ribbon in self.ribbons.iter().filter(|ribbon| ribbon.states > 0) {
            let high = STATE * f64::from(ribbon.states);
            let (from, to) = (left[ribbon.from], right[ribbon.to]);
            left[ribbon.from] += high;
            right[ribbon.to] += high;
            let class = format!("ribbon {}", self.targets[ribbon.to].class);
            let rings = vec![self.ring(from, to, high)];
            shapes.push(Shape::Path { rings, outline: Outline::Closed, tag: Tag::class(class) });
        }
        let figure = Figure { width: Length::Px(ACROSS), height, shapes, ..Figure::default() };
        let width = Length::Percent(100.0 * (1.0 - 2.0 * BANK));
        Shape::Inset { at: At::percent(100.0 * BANK, 0.0), width, height, figure }
    }

    /// The outline of a ribbon: level at both ends, steepest in the middle.
    fn ring(&self, from: f64, to: f64, high: f64) -> Vec<Point> {
        let corner = |step: u32, down: f64| {
            let part = f64::from(step) / f64::from(STEPS);
            let eased = part * part * (3.0 - 2.0 * part);
            let along = if self.direction == Direction::LeftToRight { part } else { 1.0 - part };
            Point { x: (along * ACROSS).round(), y: from + (to - from) * eased + down }
        };
        let upper = (0..=STEPS).map(|step| corner(step, 0.0));
        upper.chain((0..=STEPS).rev().map(|step| corner(step, high))).collect()
    }

    /// The number on each ribbon, where it begins.
    fn counts(&self, plot: &Plot, sources: &[Placed]) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for (at, bank) in sources.iter().enumerate() {
            let mut top = bank.top;
            let mut wishes = Vec::new();
            for ribbon in self.of_source(at) {
                let high = STATE * f64::from(ribbon.states);
                wishes.push((top + high / 2.0 + 4.0).round());
                top += high;
            }
            let bottom = bank.top + self.room(bank.high, at) - 2.0;
            for (ribbon, y) in self.of_source(at).zip(apart(&wishes, bank.top + 11.0, bottom)) {
                let place = Place { along: BANK, y, anchor: Anchor::Start, gap: 6.0 };
                shapes.push(plot.text(place, &ribbon.states.to_string(), Tag::class("chart__name is-own")));
            }
        }
        shapes
    }
}

fn names(plot: &Plot, banks: &[Bank], placed: &[Placed], along: f64, anchor: Anchor) -> Vec<Shape> {
    let name = |(bank, placed): (&Bank, &Placed)| {
        let place = Place { along, y: placed.top - 6.0, anchor, gap: 0.0 };
        plot.text(place, &bank.name, Tag::class("chart__name"))
    };
    banks.iter().zip(placed).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::legible::assert_legible;

    fn bank(name: &str) -> Bank {
        Bank { name: name.to_owned(), class: String::new() }
    }

    fn drawn(counts: &[(usize, usize, u32)], direction: Direction) -> Figure {
        let sources =
            ["in favour: 79", "against: 60", "abstained: 33", "no vote cast: 21", "no member: 4"].map(bank);
        let targets = ["deposited: 0", "signed: 74", "acceded: 0", "not signed: 123"].map(bank);
        let ribbons: Vec<Ribbon> = counts
            .iter()
            .map(|(from, to, states)| Ribbon { from: *from, to: *to, states: *states })
            .collect();
        Ribbons { sources: &sources, targets: &targets, ribbons: &ribbons, direction }.figure()
    }

    proptest::proptest! {
        #[test]
        fn numbers_and_names_never_touch_whatever_they_are(
            states in proptest::collection::vec(0u32..80, 20),
            leftwards in proptest::bool::ANY,
        ) {
            let places = (0..5).flat_map(|from| (0..4).map(move |to| (from, to)));
            let counts: Vec<_> = places.zip(states).map(|((from, to), n)| (from, to, n)).collect();
            let direction = if leftwards { Direction::RightToLeft } else { Direction::LeftToRight };
            assert_legible(&drawn(&counts, direction), 0.0, 292.0);
        }
    }

    #[test]
    fn nobody_anywhere_is_a_picture_without_ribbons() {
        let figure = drawn(&[(0, 1, 0)], Direction::LeftToRight);
        assert!(!crate::figure::svg::page(&figure).contains("ribbon"));
        assert_legible(&figure, 0.0, 292.0);
    }
}
