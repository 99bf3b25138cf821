//! Which labels have room at which width, found once and for all, so that a page without scripts
//! can show and hide them by its width alone.
//!
//! Positions are parts of the width and texts are pixels, so what has room at one width has room
//! at every greater one: a label that has come never goes.

use crate::figure::Anchor;

/// The widths of the axis, in pixels, from which more labels may be shown.
pub const WIDTHS: [u32; 6] = [320, 480, 640, 800, 960, 1200];

/// Free pixels between a label and its neighbour.
pub const GAP: f64 = 6.0;

/// Pixels between a pole and the text beside it.
pub const POLE_GAP: f64 = 4.0;

/// The least width from which something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum From {
    /// From so many pixels on; one of [`WIDTHS`].
    Width(u32),
    /// At none of them.
    Never,
}

impl From {
    /// The least of [`WIDTHS`] at which `fits`.
    #[must_use]
    pub fn least(fits: impl Fn(f64) -> bool) -> Self {
        let least = WIDTHS.into_iter().find(|width| fits(f64::from(*width)));
        least.map_or(Self::Never, Self::Width)
    }

    /// The class by which a style sheet shows it.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Width(0..=320) => "from-320",
            Self::Width(321..=480) => "from-480",
            Self::Width(481..=640) => "from-640",
            Self::Width(641..=800) => "from-800",
            Self::Width(801..=960) => "from-960",
            Self::Width(961..) => "from-1200",
            Self::Never => "from-never",
        }
    }

    /// Whether it is shown at a width.
    #[must_use]
    pub fn shows_at(self, width: f64) -> bool {
        match self {
            Self::Width(from) => f64::from(from) <= width,
            Self::Never => false,
        }
    }
}

/// A label that would like to be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish {
    /// Where its pole stands, from 0 at the start of the axis to 1 at its end.
    pub at: f64,
    /// The width of its text in pixels.
    pub text: f64,
    /// 1 comes first, 3 last.
    pub rank: u8,
}

/// Where a label stands: beside its pole, in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The row, 0 at the top.
    pub row: usize,
    /// Whether the text begins at the pole or ends there; never [`Anchor::Middle`].
    pub anchor: Anchor,
    /// From which width on.
    pub from: From,
}

/// An interval of pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// Where it begins.
    pub start: f64,
    /// Where it ends.
    pub end: f64,
}

impl Extent {
    /// Whether there are fewer than `gap` pixels between the two.
    #[must_use]
    pub fn touches(self, other: Self, gap: f64) -> bool {
        self.start < other.end + gap && other.start < self.end + gap
    }
}

impl Wish {
    /// The pixels that the text takes on an axis `width` wide.
    #[must_use]
    pub fn extent(&self, anchor: Anchor, width: f64) -> Extent {
        let pole = self.at * width;
        let start = match anchor {
            Anchor::Start => pole + POLE_GAP,
            Anchor::Middle => pole - self.text / 2.0,
            Anchor::End => pole - POLE_GAP - self.text,
        };
        Extent { start, end: start + self.text }
    }

    /// The pixels of the pole, which runs from the row of the label down to the marks.
    fn pole(&self, width: f64) -> Extent {
        Extent { start: self.at * width, end: self.at * width }
    }
}

/// From which width on labels of a rank may be shown at all: a narrow axis with every label that
/// has room is a crowded one.
fn admitted(rank: u8, width: u32) -> bool {
    match rank {
        0 | 1 => true,
        2 => width >= 640,
        3.. => width >= 960,
    }
}

/// A seat for each wish, `None` for those that find none at any width. Greedy: narrow widths
/// first, then by rank, then in order of time.
#[must_use]
pub fn seats(wishes: &[Wish], rows: usize) -> Vec<Option<Seat>> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| {
        let key = |index: usize| (wishes[index].rank, wishes[index].at);
        key(*a).0.cmp(&key(*b).0).then(key(*a).1.total_cmp(&key(*b).1))
    });
    let mut seats: Vec<Option<Seat>> = vec![None; wishes.len()];
    for width in WIDTHS {
        for &index in order.iter().filter(|index| admitted(wishes[**index].rank, width)) {
            if seats[index].is_none() {
                seats[index] = seat(wishes, &seats, index, rows, width);
            }
        }
    }
    seats
}

/// A free seat for one wish at a width. The upper rows first: below a label there is room for
/// others to its right, whose poles need not cross it.
fn seat(wishes: &[Wish], seats: &[Option<Seat>], index: usize, rows: usize, width: u32) -> Option<Seat> {
    let candidates = (0..rows).flat_map(|row| {
        [Anchor::Start, Anchor::End].map(|anchor| Seat { row, anchor, from: From::Width(width) })
    });
    let mut free = candidates.filter(|seat| {
        let extent = wishes[index].extent(seat.anchor, f64::from(width));
        let inside = extent.start >= 0.0 && extent.end <= f64::from(width);
        let taken = wishes.iter().zip(seats).filter_map(|(wish, seat)| Some((wish, (*seat)?)));
        let mut others = taken;
        inside && others.all(|(wish, other)| !clash((&wishes[index], *seat), (wish, other), f64::from(width)))
    });
    free.next()
}

/// Whether two seated labels touch on an axis `width` wide: text on text in one row, or the pole
/// of the upper on the text of the lower.
#[must_use]
pub fn clash(one: (&Wish, Seat), two: (&Wish, Seat), width: f64) -> bool {
    let (upper, lower) = if one.1.row <= two.1.row { (one, two) } else { (two, one) };
    let below = lower.0.extent(lower.1.anchor, width);
    if upper.1.row == lower.1.row {
        upper.0.extent(upper.1.anchor, width).touches(below, GAP)
    } else {
        upper.0.pole(width).touches(below, POLE_GAP / 2.0)
    }
}
