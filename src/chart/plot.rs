//! The frame which charts share: where a value lies, the grid, the ticks, the names of the axes.
//!
//! Every x is a percentage of the width, so a chart fills whatever it stands in. Areas and lines
//! are drawn by plotters and stretched; words are not, and so keep their size.

use super::tick::Tick;
use super::wording::SIZE;
use crate::figure::{Anchor, At, Direction, Figure, From, Length, Shape, Tag, Text};

/// Pixels before the plot, for the numbers on the upright axis. The style sheet keeps them free.
pub const MARGIN: f64 = 28.0;

/// The narrowest plot: what a screen of 320 pixels leaves beside the page's margins and
/// [`MARGIN`].
pub const LEAST: f64 = 264.0;

/// Pixels below the plot: a line of ticks and the name of the axis.
const FOOT: f64 = 40.0;

/// Pixels above the plot: the name of the upright axis.
pub const HEAD: f64 = 24.0;

/// A rectangle with two scales.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plot {
    /// The first and the last value across, in the direction of reading; in order.
    pub across: (f64, f64),
    /// The number at the upper edge; more than nought. Nought is at the lower edge.
    pub top: f64,
    /// Pixels above the plot.
    pub head: f64,
    /// The height of the plot in pixels.
    pub height: f64,
    /// On which side it begins.
    pub direction: Direction,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Beside which part of the width, 0 at the start to 1 at the end.
    pub along: f64,
    /// Its base line.
    pub y: f64,
    /// On which side.
    pub anchor: Anchor,
    /// Pixels between the place and the text.
    pub gap: f64,
}

impl Plot {
    /// How far a value lies along the width: 0 at the start, 1 at the end; those outside at the
    /// ends.
    #[must_use]
    pub fn along(&self, value: f64) -> f64 {
        let (first, last) = self.across;
        if last > first { ((value - first) / (last - first)).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// The same from the left edge.
    #[must_use]
    pub fn from_left(&self, value: f64) -> f64 {
        self.mirrored(self.along(value))
    }

    /// The y of a number, in pixels from the upper edge of the figure.
    #[must_use]
    pub fn y(&self, number: f64) -> f64 {
        (self.head + self.height * (1.0 - number / self.top)).round()
    }

    /// The y of the lower edge of the plot.
    #[must_use]
    pub fn base(&self) -> f64 {
        self.head + self.height
    }

    fn mirrored(&self, along: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => along,
            Direction::RightToLeft => 1.0 - along,
        }
    }

    fn at(&self, along: f64, y: f64) -> At {
        At::percent((self.mirrored(along) * 1000.0).round() / 10.0, y)
    }

    /// A line upright.
    #[must_use]
    pub fn upright(&self, along: f64, top: f64, bottom: f64, class: &str) -> Shape {
        Shape::Line { from: self.at(along, top), to: self.at(along, bottom), tag: Tag::class(class) }
    }

    /// A line across the whole width.
    #[must_use]
    pub fn level(&self, y: f64, class: &str) -> Shape {
        Shape::Line { from: At::percent(0.0, y), to: At::percent(100.0, y), tag: Tag::class(class) }
    }

    /// A rectangle between two parts of the width.
    #[must_use]
    pub fn bar(&self, (start, end): (f64, f64), top: f64, height: f64, class: &str) -> Shape {
        let (one, two) = (self.at(start, top), self.at(end, top));
        let left = if self.direction == Direction::LeftToRight { one } else { two };
        let width = Length::Percent((one.x.px(100.0) - two.x.px(100.0)).abs());
        Shape::Rect { at: left, width, height, tag: Tag::class(class) }
    }

    /// A dot.
    #[must_use]
    pub fn dot(&self, along: f64, y: f64, radius: f64, class: &str) -> Shape {
        Shape::Circle { at: self.at(along, y), radius, tag: Tag::class(class) }
    }

    /// One line of text.
    #[must_use]
    pub fn text(&self, place: Place, words: &str, tag: Tag) -> Shape {
        let gap = match place.anchor {
            Anchor::Start => place.gap,
            Anchor::Middle => 0.0,
            Anchor::End => -place.gap,
        };
        let dx = if self.direction == Direction::LeftToRight { gap } else { -gap };
        let at = self.at(place.along, place.y);
        Shape::Text(Text { at, dx, anchor: place.anchor, size: SIZE, words: words.to_owned(), tag })
    }

    /// A line for each number, with the number before it.
    #[must_use]
    pub fn grid(&self, numbers: &[u32]) -> Vec<Shape> {
        let line = |number: &u32| {
            let y = self.y(f64::from(*number));
            let class = if *number == 0 { "chart__base" } else { "chart__grid" };
            let place = Place { along: 0.0, y: y + 4.0, anchor: Anchor::End, gap: 5.0 };
            [self.level(y, class), self.text(place, &number.to_string(), Tag::default())]
        };
        numbers.iter().flat_map(line).collect()
    }

    /// The ticks under the plot.
    #[must_use]
    pub fn ticks(&self, ticks: &[Tick]) -> Vec<Shape> {
        let foot = self.base();
        let mut shapes = Vec::new();
        for tick in ticks {
            let class = shown("chart__tick", tick.from);
            shapes.push(self.upright(tick.at, foot, foot + 5.0, &class));
            let place = Place { along: tick.at, y: foot + 17.0, anchor: Anchor::Middle, gap: 0.0 };
            shapes.push(self.text(place, &tick.words, Tag::class(shown("", tick.from))));
        }
        shapes
    }

    /// The names of both axes: of the upright one above it, of the other below its end.
    #[must_use]
    pub fn names(&self, upright: &str, across: &str) -> Vec<Shape> {
        let above = Place { along: 0.0, y: 12.0, anchor: Anchor::Start, gap: -MARGIN };
        let below = Place { along: 1.0, y: self.base() + FOOT - 6.0, anchor: Anchor::End, gap: 0.0 };
        let name = |place, words| self.text(place, words, Tag::class("chart__axis"));
        vec![name(above, upright), name(below, across)]
    }

    /// The picture of these shapes.
    #[must_use]
    pub fn figure(&self, shapes: Vec<Shape>) -> Figure {
        Figure {
            width: Length::Percent(100.0),
            height: self.base() + FOOT,
            tag: Tag::class("chart__picture"),
            label: None,
            direction: self.direction,
            shapes,
        }
    }
}

/// A class, and from which width on; what is always shown needs none.
pub(super) fn shown(class: &str, from: From) -> String {
    match from {
        From::Width(320) => class.to_owned(),
        From::Width(_) | From::Never => format!("{class} {}", from.class()).trim_start().to_owned(),
    }
}

/// The least of the widths at which `fits`; the least stands for [`LEAST`].
pub(super) fn least(fits: impl Fn(f64) -> bool) -> From {
    From::least(|width| fits(if width <= 320.0 { LEAST } else { width }))
}
