//! For tests: whether all words of a chart can be read at a width.

use super::wording::SIZE;
use crate::figure::{Anchor, Direction, Figure, Length, Shape, Text, measure};

/// Every line of text of a figure `width` pixels wide: its box, left, right, top and bottom.
fn boxes(figure: &Figure, width: f64) -> Vec<([f64; 4], &Text)> {
    let texts = figure.shapes.iter().filter_map(|shape| match shape {
        Shape::Text(text) => Some(text),
        Shape::Line { .. }
        | Shape::Path { .. }
        | Shape::Rect { .. }
        | Shape::Circle { .. }
        | Shape::Group { .. }
        | Shape::Inset { .. } => None,
    });
    let is_shown = |text: &&Text| {
        let limit = |prefix: &str| {
            let class = text.tag.class.split(' ').find_map(|class| class.strip_prefix(prefix));
            class.map(|number| number.parse::<f64>().unwrap_or(f64::INFINITY))
        };
        limit("from-").is_none_or(|from| width >= from) && limit("to-").is_none_or(|to| width < to)
    };
    texts.filter(is_shown).map(|text| (bounds(text, figure.direction, width), text)).collect()
}

fn bounds(text: &Text, direction: Direction, width: f64) -> [f64; 4] {
    let is_bold = text.tag.class.contains("is-own") || text.tag.class.contains("goal");
    let long =
        if is_bold { measure::bold_width(&text.words, SIZE) } else { measure::width(&text.words, SIZE) };
    let x = text.at.x.px(width) + text.dx;
    let before = match (text.anchor, direction) {
        (Anchor::Start, Direction::LeftToRight) | (Anchor::End, Direction::RightToLeft) => 0.0,
        (Anchor::Middle, _) => long / 2.0,
        (Anchor::End, Direction::LeftToRight) | (Anchor::Start, Direction::RightToLeft) => long,
    };
    [x - before, x - before + long, text.at.y - 10.0, text.at.y + 2.0]
}

/// Fails where two texts touch, one stands out of the chart (`margin` pixels before it are free),
/// or a number is none.
pub fn assert_legible(figure: &Figure, margin: f64, least: f64) {
    assert!(!crate::figure::svg::page(figure).contains("NaN"));
    assert!(matches!(figure.width, Length::Percent(_)));
    let widths = (0..).map(|step| least + 8.0 * f64::from(step)).take_while(|width| *width <= 1440.0);
    for width in widths {
        let all = boxes(figure, width);
        for (at, (one, text)) in all.iter().enumerate() {
            let (before, after) = match figure.direction {
                Direction::LeftToRight => (margin, 8.0),
                Direction::RightToLeft => (8.0, margin),
            };
            assert!(one[0] >= -before - 0.5 && one[1] <= width + after + 0.5, "{text:?} at {width}: {one:?}");
            assert!(one[2] >= 0.0 && one[3] <= figure.height, "{text:?}");
            for (other, beside) in &all[at + 1..] {
                let apart =
                    one[1] <= other[0] || other[1] <= one[0] || one[3] <= other[2] || other[3] <= one[2];
                assert!(apart, "`{}` and `{}` touch at {width}", text.words, beside.words);
            }
        }
    }
}
