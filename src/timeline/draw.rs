//! The axis as a figure. Every x is a percentage, so the picture fills whatever it stands in, and
//! it carries no script and no style of its own.

use chrono::NaiveDate;

use super::label::POLE_GAP;
use super::layout::{ERA_GAP, LABEL_SIZE, ROWS, SMALL_SIZE, TICK_GAP, fitting};
use super::{Axis, Burst, EraBar, From, Lane, LaneName, Mark, Phrase, Sign, certainty_word};
use crate::figure::{Anchor, At, Direction, Figure, Length, Outline, Point, Shape, Tag, Text};

/// A chart laid into the axis, and what is written beside its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Inset {
    /// The figures, from the back to the front; each is stretched to the width of the axis and to
    /// `height`.
    pub figures: Vec<Figure>,
    /// The height of the chart in pixels.
    pub height: f64,
    /// What is written beside them.
    pub notes: Vec<Note>,
    /// What lies over them all; its y are pixels from the upper edge of the chart.
    pub over: Vec<Shape>,
    /// Where nought lies, from the upper edge, in pixels.
    pub base: f64,
    /// How many pixels one act is high.
    pub unit: f64,
}

/// Words beside a line of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Beside which day.
    pub day: NaiveDate,
    /// Before it or after it: [`Anchor::Start`] lets the words begin there.
    pub anchor: Anchor,
    /// From the upper edge of the chart to the line that they speak of, in pixels.
    pub y: f64,
    /// The words.
    pub words: Phrase,
    /// The class of the text, e.g. `note--signatures`.
    pub class: &'static str,
}

/// Height of a row of labels.
const ROW: f64 = 16.0;
/// Height of a lane.
const LANE: f64 = 13.0;
/// Height of the bar of an era.
const ERA: f64 = 16.0;
/// Height of the line of years.
const YEARS: f64 = 18.0;
/// Space between two bands.
const SPACE: f64 = 5.0;
/// From the middle of a small text to its base line: a third of its size.
const SMALL_BASE: f64 = 4.0;
/// The width of the block of a burst.
const BLOCK: f64 = 4.0;
/// Pixels between a place in the chart and the words beside it.
const NOTE_GAP: f64 = 5.0;
/// Pixels between a line of the chart and the base line of the words above it.
const NOTE_RISE: f64 = 3.5;
/// Pixels between the name of a lane and the end of the axis.
const LANE_GAP: f64 = 3.0;

const LANES_TOP: f64 = ROW * ROWS as f64 + SPACE;
const ERAS_TOP: f64 = LANES_TOP + LANE * Lane::ALL.len() as f64 + SPACE;
const CHART_TOP: f64 = ERAS_TOP + ERA + SPACE;

/// The axis with the chart in it and the playhead on `shown`.
#[must_use]
pub fn axis_figure(axis: &Axis, bursts: &[Burst], inset: &Inset, shown: NaiveDate) -> Figure {
    let pen = Pen { axis };
    let foot = CHART_TOP + inset.height;
    let mut shapes = vec![pen.future(foot)];
    shapes.extend(pen.years(foot));
    shapes.extend(axis.eras.iter().flat_map(|bar| pen.era(bar)));
    shapes.extend(inset.figures.iter().map(|figure| Shape::Inset {
        at: At::px(0.0, CHART_TOP),
        width: Length::Percent(100.0),
        height: inset.height,
        figure: figure.clone(),
    }));
    shapes.extend(bursts.iter().map(|burst| pen.burst(burst, inset)));
    shapes.extend(inset.notes.iter().flat_map(|note| pen.note(note)));
    shapes.push(Shape::Group {
        at: Some(At::px(0.0, CHART_TOP)),
        title: None,
        shapes: inset.over.clone(),
        tag: Tag::default(),
    });
    shapes.extend(axis.lanes.iter().map(|name| pen.lane_name(name)));
    shapes.extend(axis.marks.iter().filter_map(|mark| pen.pole(mark)));
    shapes.extend(axis.marks.iter().map(|mark| pen.mark(mark)));
    // The playhead cuts through all but the labels, which would not be legible.
    shapes.push(pen.playhead(shown, foot));
    shapes.extend(axis.marks.iter().filter_map(|mark| pen.label(mark)));
    Figure {
        width: Length::Percent(100.0),
        height: foot + YEARS,
        tag: Tag::class("axis__picture"),
        label: axis.label.clone(),
        direction: axis.scale.direction,
        shapes,
    }
}

/// The middle of a lane.
fn lane_y(lane: Lane) -> f64 {
    let above = Lane::ALL.iter().take_while(|other| **other != lane).count();
    LANES_TOP + LANE * (above as f64 + 0.5)
}

/// Classes that belong to a width, e.g. `era__name from-480 to-1200`.
fn shown(class: &str, from: From, to: From) -> Tag {
    let until = match to {
        From::Width(width) => format!(" to-{width}"),
        From::Never => String::new(),
    };
    Tag::class(format!("{class} {}{until}", from.class()))
}

/// Where a text stands.
struct Place {
    /// Beside which part of the axis.
    along: f64,
    /// Its base line.
    y: f64,
    /// On which side.
    anchor: Anchor,
    /// Pixels between the place and the text.
    gap: f64,
    /// The font size.
    size: f64,
}

/// What all shapes need to know.
struct Pen<'a> {
    axis: &'a Axis,
}

impl Pen<'_> {
    /// A part of the axis as a percentage from the left edge.
    fn percent(&self, along: f64) -> f64 {
        self.axis.scale.mirrored(along) * 100.0
    }

    /// So many pixels in the direction of reading.
    fn dx(&self, pixels: f64) -> f64 {
        match self.axis.scale.direction {
            Direction::LeftToRight => pixels,
            Direction::RightToLeft => -pixels,
        }
    }

    fn vertical(&self, along: f64, top: f64, bottom: f64, tag: Tag) -> Shape {
        let x = self.percent(along);
        Shape::Line { from: At::percent(x, top), to: At::percent(x, bottom), tag }
    }

    fn bar(&self, start: f64, end: f64, top: f64, height: f64, tag: Tag) -> Shape {
        let left = self.percent(start).min(self.percent(end));
        let width = Length::Percent((end - start) * 100.0);
        Shape::Rect { at: At::percent(left, top), width, height, tag }
    }

    fn text(&self, place: Place, words: &str, tag: Tag) -> Shape {
        let Place { along, y, anchor, gap, size } = place;
        let gap = match anchor {
            Anchor::Start => gap,
            Anchor::Middle => 0.0,
            Anchor::End => -gap,
        };
        let at = At::percent(self.percent(along), y);
        Shape::Text(Text { at, dx: self.dx(gap), anchor, size, words: words.to_owned(), tag })
    }

    fn future(&self, foot: f64) -> Shape {
        let now = self.axis.scale.along(self.axis.as_of);
        self.bar(now, 1.0, LANES_TOP, foot - LANES_TOP, Tag::class("axis__future"))
    }

    fn years(&self, foot: f64) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for tick in &self.axis.ticks {
            shapes.push(self.vertical(tick.at, LANES_TOP, foot + 5.0, Tag::class("axis__tick")));
            if tick.from != From::Never {
                let tag = shown("axis__year", tick.from, From::Never);
                let base = foot + YEARS - SMALL_BASE;
                let year = tick.year.to_string();
                shapes.push(self.text(small(tick.at, base, Anchor::Start, TICK_GAP), &year, tag));
            }
        }
        shapes
    }

    fn era(&self, bar: &EraBar) -> Vec<Shape> {
        let word = bar.era.kind.word();
        let past_end = bar.future.unwrap_or(bar.end);
        let mut shapes = Vec::new();
        if past_end > bar.start {
            let tag = Tag::class(format!("era era--{word}"));
            shapes.push(self.bar(bar.start, past_end, ERAS_TOP, ERA, tag));
        }
        if let Some(future) = bar.future {
            let open = if bar.era.until.is_none() { " era--unending" } else { "" };
            let tag = Tag::class(format!("era era--{word} era--future{open}"));
            shapes.push(self.bar(future, bar.end, ERAS_TOP, ERA, tag));
        }
        let base = ERAS_TOP + ERA / 2.0 + SMALL_BASE;
        shapes.extend(bar.labels.iter().map(|label| {
            let tag = shown("era__name", label.from, label.to);
            self.text(small(bar.start, base, Anchor::Start, ERA_GAP), &label.text, tag)
        }));
        shapes
    }

    fn lane_name(&self, LaneName { lane, name, from }: &LaneName) -> Shape {
        let base = lane_y(*lane) + SMALL_BASE;
        let tag = shown("axis__lane", *from, From::Never);
        self.text(small(1.0, base, Anchor::End, LANE_GAP), name, tag)
    }

    /// A bar as high as the acts of the day are many, standing on what was there before.
    fn burst(&self, burst: &Burst, inset: &Inset) -> Shape {
        let height = burst.count() as f64 * inset.unit;
        let top = CHART_TOP + inset.base - height;
        let at = self.percent(self.axis.scale.along(burst.day));
        let block = Shape::Rect {
            at: At::px(-BLOCK / 2.0, 0.0),
            width: Length::Px(BLOCK),
            height,
            tag: Tag::class("burst__block"),
        };
        let tag = Tag::class("burst").with("burst", burst.day.to_string());
        Shape::Group { at: Some(At::percent(at, top)), title: None, shapes: vec![block], tag }
    }

    /// Words beside the chart, as long as they have room.
    fn note(&self, note: &Note) -> Vec<Shape> {
        let along = self.axis.scale.along(note.day);
        let room = match note.anchor {
            Anchor::Start => 1.0 - along,
            Anchor::Middle => 2.0 * along.min(1.0 - along),
            Anchor::End => along,
        };
        let base = CHART_TOP + note.y - NOTE_RISE;
        let labels = fitting(&note.words, room, NOTE_GAP).into_iter().map(|label| {
            let tag = shown(&format!("note {}", note.class), label.from, label.to);
            self.text(small(along, base, note.anchor, NOTE_GAP), &label.text, tag)
        });
        labels.collect()
    }

    fn pole(&self, mark: &Mark) -> Option<Shape> {
        let seat = mark.seat?;
        let tag = shown("axis__pole", seat.from, From::Never);
        Some(self.vertical(mark.at, ROW * seat.row as f64 + 3.0, lane_y(mark.lane), tag))
    }

    fn label(&self, mark: &Mark) -> Option<Shape> {
        let seat = mark.seat?;
        let rank = mark.rank;
        let tag = shown(&format!("axis__label axis__label--{rank}"), seat.from, From::Never);
        let tag = tag.with("event", &mark.event);
        let base = ROW * seat.row as f64 + 12.0;
        let place = Place { along: mark.at, y: base, anchor: seat.anchor, gap: POLE_GAP, size: LABEL_SIZE };
        Some(self.text(place, &mark.label, tag))
    }

    fn mark(&self, mark: &Mark) -> Shape {
        let sure = certainty_word(mark.certainty);
        let tag = Tag::class(format!("mark mark--{} rank-{} {sure}", mark.kind.word(), mark.rank))
            .with("event", &mark.event)
            .with("day", mark.day.to_string());
        let y = lane_y(mark.lane);
        let title = Some(mark.title.clone());
        let Some(until) = mark.until else {
            let at = Some(At::percent(self.percent(mark.at), y));
            return Shape::Group { at, title, shapes: vec![sign(mark.sign, half(mark.rank))], tag };
        };
        let line = |class: &str| Shape::Line {
            from: At::percent(self.percent(mark.at), y),
            to: At::percent(self.percent(until), y),
            tag: Tag::class(class),
        };
        // A line with round ends: as long as the event, but never shorter than it is thick.
        let shapes = vec![line("mark__edge"), line("mark__span"), line("mark__core")];
        Shape::Group { at: None, title, shapes, tag }
    }

    fn playhead(&self, day: NaiveDate, foot: f64) -> Shape {
        let tag = Tag::class("axis__playhead").id("playhead");
        self.vertical(self.axis.scale.along(day), 0.0, foot + 5.0, tag)
    }
}

/// A place for small text.
fn small(along: f64, y: f64, anchor: Anchor, gap: f64) -> Place {
    Place { along, y, anchor, gap, size: SMALL_SIZE }
}

/// Half the size of a mark in pixels: what matters more is bigger.
fn half(rank: u8) -> f64 {
    match rank {
        0 | 1 => 4.0,
        2 => 3.5,
        3.. => 2.5,
    }
}

/// The form of a mark round its place.
fn sign(sign: Sign, half: f64) -> Shape {
    let tag = Tag::class("mark__sign");
    let ring = |corners: &[(f64, f64)]| Shape::Path {
        rings: vec![corners.iter().map(|(x, y)| Point { x: x * half, y: y * half }).collect()],
        outline: Outline::Closed,
        tag: tag.clone(),
    };
    match sign {
        Sign::Circle => Shape::Circle { at: At::px(0.0, 0.0), radius: half, tag },
        Sign::Square => ring(&[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]),
        Sign::Diamond => ring(&[(0.0, -1.4), (1.4, 0.0), (0.0, 1.4), (-1.4, 0.0)]),
        Sign::Triangle => ring(&[(0.0, -1.2), (1.2, 1.0), (-1.2, 1.0)]),
        Sign::Bar => ring(&[(-0.4, -1.6), (0.4, -1.6), (0.4, 1.6), (-0.4, 1.6)]),
    }
}
