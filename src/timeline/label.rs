//! Which labels have room at which width, found once and for all, so that a page without scripts
//! can show and hide them by its width alone.
//!
//! Positions are parts of the width and texts are pixels, so what has room at one width has room
//! at every greater one: a label that has come never goes.

use crate::figure::{Anchor, From, WIDTHS};
use crate::treaty::put_in_order;

/// Free pixels between a label and its neighbour.
pub const GAP: f64 = 6.0;

/// Pixels between a pole and the text beside it.
pub const POLE_GAP: f64 = 4.0;

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

/// In which order seats are tried. No order is best for every crowd, so all are tried and the one
/// that seats most is kept.
#[derive(Debug, Clone, Copy)]
struct Plan {
    time: Time,
    rows: Rows,
    sides: [Anchor; 2],
}

/// Which of two labels of a rank chooses first.
#[derive(Debug, Clone, Copy)]
enum Time {
    EarlierFirst,
    LaterFirst,
}

/// Which row is tried first.
#[derive(Debug, Clone, Copy)]
enum Rows {
    /// Leaves room below for poles further on.
    FromTop,
    /// Keeps poles short.
    FromBottom,
}

/// Every plan; of equals the first wins, so the ones that look best stand first.
fn plans() -> impl Iterator<Item = Plan> {
    let sides = [[Anchor::Start, Anchor::End], [Anchor::End, Anchor::Start]];
    let times = [Time::EarlierFirst, Time::LaterFirst];
    let rows = [Rows::FromTop, Rows::FromBottom];
    sides.into_iter().flat_map(move |sides| {
        times.into_iter().flat_map(move |time| rows.map(|rows| Plan { time, rows, sides }))
    })
}

/// A seat for each wish, `None` for those that find none at any width.
///
/// Seats are found at the greatest of [`WIDTHS`], where most labels have one; at the lesser widths
/// those are shown that do not touch one another there, the latest of a rank first.
#[must_use]
pub fn seats(wishes: &[Wish], rows: usize) -> Vec<Option<Seat>> {
    let tried = plans().flat_map(|first| plans().map(move |rest| fill(wishes, rows, first, rest)));
    let fullest =
        tried.reduce(|best, next| if seated(wishes, &next) > seated(wishes, &best) { next } else { best });
    let mut seats = fullest.unwrap_or_default();
    let mut shown = Vec::new();
    let order = by_rank(wishes, Time::LaterFirst);
    for width in WIDTHS {
        for index in &order {
            show_from(wishes, &mut seats, &mut shown, *index, width);
        }
    }
    seats
}

/// A seat that is taken: by which wish, and which. There is room for so many on the axis, however many
/// wishes there are, and only these are asked.
type Taken = (usize, Seat);

/// How many of each rank have a seat, the first rank first: more of it is better than any number
/// of the next.
fn seated(wishes: &[Wish], seats: &[Option<Seat>]) -> [usize; 3] {
    let mut count = [0; 3];
    for (wish, _) in wishes.iter().zip(seats).filter(|(_, seat)| seat.is_some()) {
        count[usize::from(wish.rank.clamp(1, 3)) - 1] += 1;
    }
    count
}

/// The seats at the greatest width, shown at none yet: by one plan for the first rank, by another
/// for the rest.
fn fill(wishes: &[Wish], rows: usize, first: Plan, rest: Plan) -> Vec<Option<Seat>> {
    let [.., widest] = WIDTHS;
    let mut seats = vec![None; wishes.len()];
    let mut taken: Vec<Taken> = Vec::new();
    for (plan, is_first) in [(first, true), (rest, false)] {
        for index in by_rank(wishes, plan.time) {
            if (wishes[index].rank <= 1) == is_first {
                let mut free =
                    candidates(plan, rows).filter(|seat| is_free(wishes, &taken, index, *seat, widest));
                seats[index] = free.next();
                taken.extend(seats[index].map(|seat| (index, seat)));
            }
        }
    }
    seats
}

/// The order in which wishes choose.
fn by_rank(wishes: &[Wish], time: Time) -> Vec<usize> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    put_in_order(&mut order, |a, b| {
        let (one, two) = (&wishes[*a], &wishes[*b]);
        let in_time = match time {
            Time::EarlierFirst => one.at.total_cmp(&two.at),
            Time::LaterFirst => two.at.total_cmp(&one.at),
        };
        one.rank.cmp(&two.rank).then(in_time).is_lt()
    });
    order
}

/// Shows a seated label from `width` on if it touches none of those `shown` there.
fn show_from(wishes: &[Wish], seats: &mut [Option<Seat>], shown: &mut Vec<Taken>, index: usize, width: u32) {
    let Some(seat) = seats[index].filter(|seat| seat.from == From::Never) else { return };
    if admitted(wishes[index].rank, width) && is_free(wishes, shown, index, seat, width) {
        let seat = Seat { from: From::Width(width), ..seat };
        seats[index] = Some(seat);
        shown.push((index, seat));
    }
}

/// The seats to try, in the order of the plan.
fn candidates(plan: Plan, rows: usize) -> impl Iterator<Item = Seat> {
    (0..rows).flat_map(move |index| {
        let row = match plan.rows {
            Rows::FromTop => index,
            Rows::FromBottom => rows - 1 - index,
        };
        plan.sides.map(|anchor| Seat { row, anchor, from: From::Never })
    })
}

/// Whether a seat lies on the axis and touches none that is taken.
fn is_free(wishes: &[Wish], taken: &[Taken], index: usize, seat: Seat, width: u32) -> bool {
    let width = f64::from(width);
    let extent = wishes[index].extent(seat.anchor, width);
    let inside = extent.start >= 0.0 && extent.end <= width;
    let meets = |other: &Taken| clash((&wishes[index], seat), (&wishes[other.0], other.1), width);
    inside && !taken.iter().any(meets)
}

/// Whether two seated labels touch on an axis `width` wide, or would on a wider one: text on text
/// in one row, or the pole of the upper on the text of the lower.
///
/// Texts stand in the order of their poles. Two that had crossed, each on the far side of the
/// other's pole, would run into one another as the axis grows.
#[must_use]
pub fn clash(one: (&Wish, Seat), two: (&Wish, Seat), width: f64) -> bool {
    if one.1.row == two.1.row {
        let (earlier, later) = if one.0.at <= two.0.at { (one, two) } else { (two, one) };
        let [before, after] = [earlier, later].map(|(wish, seat)| wish.extent(seat.anchor, width));
        let crossed = earlier.0.at < later.0.at && before.start > after.start;
        return crossed || before.touches(after, GAP);
    }
    let (upper, lower) = if one.1.row < two.1.row { (one, two) } else { (two, one) };
    pole_meets_text(upper.0, lower.0, lower.1.anchor, width)
}

/// Whether the pole of `upper` stands in the text of `lower`, or between that and its pole.
fn pole_meets_text(upper: &Wish, lower: &Wish, anchor: Anchor, width: f64) -> bool {
    let pole = upper.at * width;
    let text = lower.extent(anchor, width);
    match anchor {
        Anchor::Start => upper.at > lower.at && pole < text.end + POLE_GAP / 2.0,
        Anchor::End => upper.at < lower.at && pole > text.start - POLE_GAP / 2.0,
        Anchor::Middle => pole > text.start && pole < text.end,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{hanoi, story, words};
    use super::super::{Mark, layout};
    use super::*;
    use crate::figure::Direction;

    /// Steps of one pixel between two thresholds too: what holds at both must hold between.
    fn widths() -> impl Iterator<Item = f64> {
        (320..=1600).step_by(5).map(f64::from)
    }

    fn assert_none_touch(wishes: &[Wish], seats: &[Option<Seat>], width: f64) {
        let shown: Vec<(&Wish, Seat)> = wishes
            .iter()
            .zip(seats)
            .filter_map(|(wish, seat)| Some((wish, (*seat).filter(|seat| seat.from.shows_at(width))?)))
            .collect();
        for (index, one) in shown.iter().enumerate() {
            let extent = one.0.extent(one.1.anchor, width);
            assert!(extent.start >= 0.0 && extent.end <= width, "{one:?} at {width}");
            for two in &shown[index + 1..] {
                assert!(!clash(*one, *two, width), "{one:?} and {two:?} at {width}");
            }
        }
    }

    #[test]
    fn labels_of_the_story_never_touch_at_any_width() {
        let story = story();
        let axis = layout(&story.events, hanoi(&story), &words(), Direction::LeftToRight);
        let wishes: Vec<Wish> = axis.marks.iter().map(Mark::wish).collect();
        let seats: Vec<Option<Seat>> = axis.marks.iter().map(|mark| mark.seat).collect();
        for width in widths() {
            assert_none_touch(&wishes, &seats, width);
        }
    }

    #[test]
    fn every_turning_point_of_the_story_is_named_from_640_pixels_on() {
        let story = story();
        let axis = layout(&story.events, hanoi(&story), &words(), Direction::LeftToRight);
        for mark in axis.marks.iter().filter(|mark| mark.rank == 1) {
            let seat = mark.seat.map(|seat| seat.from);
            assert!(seat.is_some_and(|from| from.shows_at(640.0)), "{}: {seat:?}", mark.event);
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn labels_of_any_crowd_never_touch(
            crowd in proptest::collection::vec((0.0..=1.0f64, 10.0..200.0f64, 1..=3u8), 0..24)
        ) {
            let wishes: Vec<Wish> =
                crowd.into_iter().map(|(at, text, rank)| Wish { at, text, rank }).collect();
            let seats = seats(&wishes, 3);
            for width in widths().step_by(8) {
                assert_none_touch(&wishes, &seats, width);
            }
        }
    }

    #[test]
    fn a_label_alone_is_shown_everywhere() {
        let wish = Wish { at: 0.5, text: 100.0, rank: 1 };
        let seat = Seat { row: 0, anchor: Anchor::Start, from: From::Width(320) };
        assert_eq!(seats(&[wish], 3), [Some(seat)]);
        assert_eq!(seats(&[], 3), []);
    }

    #[test]
    fn a_label_near_the_end_stands_before_its_pole() {
        let seats = seats(&[Wish { at: 0.99, text: 100.0, rank: 1 }], 1);
        assert_eq!(seats[0].map(|seat| seat.anchor), Some(Anchor::End));
    }

    #[test]
    fn a_label_longer_than_the_axis_has_no_seat() {
        assert_eq!(seats(&[Wish { at: 0.5, text: 2000.0, rank: 1 }], 3), [None]);
    }
}
