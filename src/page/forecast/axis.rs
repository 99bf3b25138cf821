//! The projection on the time axis: on the line of the threshold, thin for four fifths of the chances,
//! thick for half, with a mark at the middle.

use chrono::NaiveDate;

use crate::figure::{Anchor, At, Length, Shape, Tag, Text};
use crate::timeline::Scale;
use crate::treaty::forecast::Outlook;

use super::super::Asked;
use super::ahead::outlook;

/// Half the height of the bars for four fifths and for half, and of the mark, in pixels.
const THIN: f64 = 1.5;
const THICK: f64 = 4.0;
const MARK: f64 = 8.0;

/// Above the line, in pixels, and the size of the letters.
const RISE: f64 = 11.0;
const SIZE: f64 = 11.0;

/// The shapes, on the line at `y`.
pub fn shapes(asked: &Asked<'_>, scale: Scale, y: f64) -> Vec<Shape> {
    let Some(fitted) = asked.further.fitted.as_ref() else { return Vec::new() };
    let text = asked.facts.text;
    match outlook(asked, fitted, asked.viewpoint.reading) {
        Some(Outlook::Projected(projection)) => {
            let day = |share: f64| projection.quantile(share).met;
            let mut shapes = bar(scale, (day(0.1), day(0.9)), y, THIN);
            shapes.extend(bar(scale, (day(0.25), day(0.75)), y, THICK));
            shapes.extend(mark(scale, day(0.5), y));
            let words = text.say("axis-forecast", &[("median", text.short_day(day(0.5)).into())]);
            shapes.push(label(scale, day(0.5), y, words));
            shapes
        }
        Some(Outlook::Met(known) | Outlook::InForce(known)) => {
            let words = text.say("axis-law", &[("entry", text.short_day(known.entry).into())]);
            let mut shapes: Vec<Shape> = mark(scale, known.entry, y).into_iter().collect();
            shapes.push(label(scale, known.entry, y, words));
            shapes
        }
        None => Vec::new(),
    }
}

/// A bar between two days, cut off at the end of the axis; none where all of it lies beyond.
fn bar(scale: Scale, (from, to): (NaiveDate, NaiveDate), y: f64, half: f64) -> Vec<Shape> {
    let (a, b) = (scale.across(from) * 100.0, scale.across(to) * 100.0);
    let width = (a - b).abs();
    if width <= 0.0 {
        return Vec::new();
    }
    let at = At { x: Length::Percent(a.min(b)), y: y - half };
    let tag = Tag::class("axis__chance");
    vec![Shape::Rect { at, width: Length::Percent(width), height: 2.0 * half, tag }]
}

fn mark(scale: Scale, day: NaiveDate, y: f64) -> Option<Shape> {
    let x = Length::Percent(scale.across(day) * 100.0);
    let tag = Tag::class("axis__median");
    (day < scale.span.last()).then_some(Shape::Line {
        from: At { x, y: y - MARK },
        to: At { x, y: y + MARK },
        tag,
    })
}

/// The words end at the mark where there is more room before it.
fn label(scale: Scale, day: NaiveDate, y: f64, words: String) -> Shape {
    let along = scale.along(day);
    let anchor = if along > 0.7 { Anchor::End } else { Anchor::Start };
    Shape::Text(Text {
        at: At { x: Length::Percent(scale.across(day) * 100.0), y: y - RISE },
        dx: 0.0,
        anchor,
        size: SIZE,
        words,
        tag: Tag::class("note note--forecast"),
    })
}
