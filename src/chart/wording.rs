//! Words beside lines: in full where there is room, in short where there is not, and never on one
//! another.

use super::Plot;
use super::plot::{Place, least, shown};
use crate::figure::{Anchor, From, Shape, Tag, measure};
use crate::treaty::put_in_order;

/// The font size of all words in a chart, in pixels.
pub const SIZE: f64 = 12.0;

/// The height of a row of words in pixels.
pub const ROW: f64 = 16.0;

/// Pixels by which words may stand out at the end of a plot.
const SPILL: f64 = 4.0;

/// Words in two lengths.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// In full.
    pub long: String,
    /// Where that has no room: at most some thirty letters, which fit everywhere.
    pub short: String,
}

impl Wording {
    /// Words of both lengths.
    #[must_use]
    pub fn new(long: impl Into<String>, short: impl Into<String>) -> Self {
        Self { long: long.into(), short: short.into() }
    }
}

impl Plot {
    /// Words at a place: in full from the width on which has room for them, in short before; and
    /// where not even that has room, at the end of the line.
    #[must_use]
    pub fn wording(&self, place: Place, words: &Wording, class: &str) -> Vec<Shape> {
        let fits = |text: &str, width: f64| {
            let text = measure::bold_width(text, SIZE) + place.gap;
            match place.anchor {
                Anchor::Start => (1.0 - place.along) * width + SPILL >= text,
                Anchor::Middle => place.along.min(1.0 - place.along) * width + SPILL >= text / 2.0,
                // Not into the margin: there stand the numbers of the upright axis.
                Anchor::End => place.along * width >= text,
            }
        };
        let pinned = Place { along: 1.0, anchor: Anchor::End, gap: 0.0, ..place };
        let [short, long] = [&words.short, &words.long].map(|text| least(|width| fits(text, width)));
        // The same words, or shorter ones that come no earlier, need no turn of their own.
        let short = short.min(long);
        let turns = [
            (pinned, &words.short, From::Width(320), short),
            (place, &words.short, short, long),
            (place, &words.long, long, From::Never),
        ];
        let shapes = turns.into_iter().filter(|(_, _, from, to)| from < to).map(|(place, text, from, to)| {
            let class = match to {
                From::Width(width) => format!("{class} to-{width}"),
                From::Never => class.to_owned(),
            };
            self.text(place, text, Tag::class(shown(&class, from)))
        });
        shapes.collect()
    }
}

/// On which side of a part of the width there is more room.
#[must_use]
pub fn roomier(along: f64) -> Anchor {
    if along <= 0.5 { Anchor::Start } else { Anchor::End }
}

/// The base lines nearest to the wished ones that are a row apart from one another and lie between
/// `top` and `bottom`; in the order of the wishes. More than have room there stand out above.
#[must_use]
pub fn apart(wishes: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    put_in_order(&mut order, |a, b| wishes[*a] < wishes[*b]);
    let mut ys = wishes.to_vec();
    let mut free = top;
    for at in &order {
        ys[*at] = ys[*at].max(free);
        free = ys[*at] + ROW;
    }
    free = bottom;
    for at in order.iter().rev() {
        ys[*at] = ys[*at].min(free);
        free = ys[*at] - ROW;
    }
    ys
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn words_in_a_column_are_a_row_apart_and_keep_their_order(
            wishes in proptest::collection::vec(-50.0..400.0f64, 0..8)
        ) {
            let ys = apart(&wishes, 20.0, 200.0);
            for (i, y) in ys.iter().enumerate() {
                assert!((20.0 - 1e-9..=200.0).contains(y), "{y}");
                for (j, other) in ys.iter().enumerate().skip(i + 1) {
                    assert!((y - other).abs() >= ROW - 1e-9, "{ys:?}");
                    assert!(wishes[i] == wishes[j] || (wishes[i] < wishes[j]) == (y < other), "{ys:?}");
                }
            }
        }
    }

    #[test]
    fn words_that_do_not_touch_stay_where_they_are() {
        assert_eq!(apart(&[30.0, 60.0, 90.0], 0.0, 100.0), [30.0, 60.0, 90.0]);
    }
}
