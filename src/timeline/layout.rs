//! Events and a treaty to an axis: where everything lies and from which width it is shown.
//!
//! Places are parts of the width in the direction of reading, from 0 at the start to 1 at the end.

use super::label::{Seat, Wish, seats};
use super::{Era, From, Lane, Phrase, Scale, Sign, Span, Words, eras, new_year, told_from};
use crate::figure::{Direction, measure};
use crate::treaty::{Certainty, Event, EventKind, Treaty, put_in_order};
use chrono::NaiveDate;

/// The font size of labels, in pixels.
pub const LABEL_SIZE: f64 = 12.0;

/// The font size of ticks, lanes, eras and notes, in pixels.
pub const SMALL_SIZE: f64 = 11.0;

/// How many rows of labels there are.
pub const ROWS: usize = 3;

/// Free pixels before and after a text in the bar of an era.
pub const ERA_GAP: f64 = 4.0;

/// Free pixels between a tick and its year, and after the year.
pub const TICK_GAP: f64 = 4.0;

/// The axis, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Which day lies where.
    pub scale: Scale,
    /// The day on which the facts were compiled: after it the axis shows the future.
    pub as_of: NaiveDate,
    /// What it shows, read aloud.
    pub label: Option<String>,
    /// The years.
    pub ticks: Vec<Tick>,
    /// The names of the lanes.
    pub lanes: Vec<LaneName>,
    /// The eras, in order.
    pub eras: Vec<EraBar>,
    /// The events that have a day, the most important last, so that it is drawn on top.
    pub marks: Vec<Mark>,
}

/// The first of January of a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The year, written after the tick.
    pub year: i32,
    /// Where the tick is.
    pub at: f64,
    /// From which width on the year is written.
    pub from: From,
}

/// The name of a lane, written at its end: there the future is, and so there is room.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneName {
    /// Which.
    pub lane: Lane,
    /// Its name.
    pub name: String,
    /// From which width on it is written.
    pub from: From,
}

/// The bar of an era.
#[derive(Debug, Clone, PartialEq)]
pub struct EraBar {
    /// The era.
    pub era: Era,
    /// Where it begins.
    pub start: f64,
    /// Where it ends, or the end of the axis for one that is open.
    pub end: f64,
    /// Where the future begins, if that is within the era.
    pub future: Option<f64>,
    /// Its names, each for a range of widths.
    pub labels: Vec<FittingWords>,
}

/// Words for a range of widths.
#[derive(Debug, Clone, PartialEq)]
pub struct FittingWords {
    /// The words.
    pub text: String,
    /// From which width on they are shown.
    pub from: From,
    /// From which width on they no longer are, because the longer ones are.
    pub to: From,
}

/// The mark of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The event's name in links.
    pub event: String,
    /// The day to which the slider goes for it.
    pub day: NaiveDate,
    /// Where it is.
    pub at: f64,
    /// Where its last day is, for what lasted longer than a day.
    pub until: Option<f64>,
    /// Its lane.
    pub lane: Lane,
    /// What kind of event it is.
    pub kind: EventKind,
    /// The form by which the kind is told.
    pub sign: Sign,
    /// How sure it is.
    pub certainty: Certainty,
    /// How important, 1 first.
    pub rank: u8,
    /// The headline.
    pub title: String,
    /// The label on the axis.
    pub label: String,
    /// Where the label stands; `None` if there is no room for it at any width.
    pub seat: Option<Seat>,
}

impl Mark {
    /// What the mark's label asks for.
    #[must_use]
    pub fn wish(&self) -> Wish {
        // The style sheet sets those of the first rank in bold.
        let text = match self.rank {
            0 | 1 => measure::bold_width(&self.label, LABEL_SIZE),
            2.. => measure::width(&self.label, LABEL_SIZE),
        };
        Wish { at: self.at, text, rank: self.rank }
    }
}

/// Lays out the axis of a treaty. Events without a day are not on it. The span is the usual one,
/// longer if something lies outside.
#[must_use]
pub fn layout(events: &[Event], treaty: &Treaty, words: &Words, direction: Direction) -> Axis {
    let scale = scale(events, treaty, direction);
    let marks = marks(events, scale);
    Axis {
        scale,
        as_of: treaty.as_of,
        label: words.label.clone(),
        ticks: ticks(scale),
        lanes: Lane::ALL.map(|lane| lane_name(lane, words.lane(lane), &marks)).to_vec(),
        eras: eras(treaty, events).into_iter().map(|era| bar(era, scale, treaty.as_of, words)).collect(),
        marks,
    }
}

/// The scale of that axis, for what needs no more of it.
#[must_use]
pub fn scale(events: &[Event], treaty: &Treaty, direction: Direction) -> Scale {
    let acts = treaty.acts.iter().map(|act| act.date.day);
    let dated = events.iter().flat_map(|event| [told_from(event), event.until]).flatten();
    let own = [Some(treaty.opened), treaty.closes, treaty.adopted].into_iter().flatten();
    Scale { span: Span::covering(acts.chain(dated).chain(own)), direction }
}

fn marks(events: &[Event], scale: Scale) -> Vec<Mark> {
    let mut marks: Vec<Mark> = events.iter().filter_map(|event| mark(event, scale)).collect();
    let wishes: Vec<Wish> = marks.iter().map(Mark::wish).collect();
    for (mark, seat) in marks.iter_mut().zip(seats(&wishes, ROWS)) {
        mark.seat = seat;
    }
    put_in_order(&mut marks, |a, b| a.rank > b.rank);
    marks
}

fn mark(event: &Event, scale: Scale) -> Option<Mark> {
    let day = told_from(event)?;
    Some(Mark {
        event: event.id.clone(),
        day,
        at: scale.along(day),
        until: event.until.filter(|until| *until > day).map(|until| scale.along(until)),
        lane: Lane::of(event.kind),
        kind: event.kind,
        sign: Sign::of(event.kind),
        certainty: event.certainty,
        rank: event.rank,
        title: event.title.clone(),
        label: event.label.clone(),
        seat: None,
    })
}

/// The years, with every fourth, every second or each of them written as there is room. The last
/// tick has none: its year lies behind the end of the axis.
fn ticks(scale: Scale) -> Vec<Tick> {
    let years: Vec<i32> = scale.span.years().collect();
    let text = years.iter().map(|year| measure::width(&year.to_string(), SMALL_SIZE)).fold(0.0, f64::max);
    let year = 365.0 / (scale.span.last() - scale.span.first()).num_days() as f64;
    let every = |step: i32| From::least(|width| year * f64::from(step) * width >= text + 2.0 * TICK_GAP);
    let first = years.first().copied().unwrap_or_default();
    let tick = |year: i32| {
        let steps = [1, 2, 4, 8].into_iter().filter(|step| (year - first) % step == 0);
        let at = scale.along(new_year(year));
        let has_room = at < 1.0;
        let from = steps.map(every).min().filter(|_| has_room);
        Tick { year, at, from: from.unwrap_or(From::Never) }
    };
    years.iter().copied().map(tick).collect()
}

/// A name at the end of its lane, where it does not touch the last mark.
fn lane_name(lane: Lane, name: &str, marks: &[Mark]) -> LaneName {
    let in_lane = marks.iter().filter(|mark| mark.lane == lane);
    let last = in_lane.map(|mark| mark.until.unwrap_or(mark.at)).fold(0.0, f64::max);
    let text = measure::width(name, SMALL_SIZE);
    /// Half a mark, and the space of a letter.
    const CLEAR: f64 = 12.0;
    let from = From::least(|width| (1.0 - last) * width >= text + CLEAR);
    LaneName { lane, name: name.to_owned(), from }
}

fn bar(era: Era, scale: Scale, as_of: NaiveDate, words: &Words) -> EraBar {
    let start = scale.along(era.from);
    let end = era.until.and_then(|last| last.succ_opt()).map_or(1.0, |day| scale.along(day));
    let now = scale.along(as_of);
    let future = (now < end).then_some(now.max(start));
    EraBar { era, start, end, future, labels: fitting(words.era(era.kind), end - start, 2.0 * ERA_GAP) }
}

/// The long words where they have room in a part of the axis, the short ones below that; both
/// with `gap` free pixels.
pub fn fitting(Phrase { long, short }: &Phrase, part: f64, gap: f64) -> Vec<FittingWords> {
    let fits = |text: &str| {
        let text = measure::width(text, SMALL_SIZE) + gap;
        From::least(|width| part * width >= text)
    };
    let (long_from, short_from) = (fits(long), fits(short));
    let mut labels = vec![FittingWords { text: long.clone(), from: long_from, to: From::Never }];
    if short_from < long_from {
        labels.push(FittingWords { text: short.clone(), from: short_from, to: long_from });
    }
    labels.retain(|label| label.from != From::Never && !label.text.is_empty());
    labels
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, hanoi, story, words};
    use super::*;

    fn axis() -> Axis {
        let story = story();
        layout(&story.events, hanoi(&story), &words(), Direction::LeftToRight)
    }

    #[test]
    fn every_dated_event_has_a_mark_inside_the_span() {
        let (axis, story) = (axis(), story());
        let dated = story.events.iter().filter(|event| event.day.is_some()).count();
        assert_eq!(axis.marks.len(), dated);
        for mark in &axis.marks {
            assert!((0.0..=1.0).contains(&mark.at), "{}", mark.event);
            assert!(mark.until.is_none_or(|until| mark.at < until && until <= 1.0), "{}", mark.event);
        }
    }

    #[test]
    fn a_mark_stands_where_the_slider_stops() {
        let axis = axis();
        for mark in &axis.marks {
            assert_eq!(axis.scale.day(axis.scale.across(mark.day)), mark.day);
            assert_eq!(axis.scale.along(mark.day), mark.at);
        }
    }

    #[test]
    fn the_future_begins_on_the_day_of_the_facts() {
        let axis = axis();
        let now = axis.scale.along(day("2026-11-21"));
        let future: Vec<Option<f64>> = axis.eras.iter().map(|bar| bar.future).collect();
        assert_eq!(future, [None, Some(now), Some(axis.scale.along(day("2027-01-01")))]);
    }

    #[test]
    fn one_name_of_an_era_is_shown_at_a_time_and_fits_its_bar() {
        for bar in axis().eras {
            for width in (320..1600).step_by(10).map(f64::from) {
                let shown =
                    bar.labels.iter().filter(|label| label.from.shows_at(width) && !label.to.shows_at(width));
                let shown: Vec<&FittingWords> = shown.collect();
                assert!(shown.len() <= 1, "{shown:?} at {width}");
                for label in shown {
                    let text = measure::width(&label.text, SMALL_SIZE);
                    assert!(text <= (bar.end - bar.start) * width, "{label:?} at {width}");
                }
            }
        }
    }

    #[test]
    fn years_never_touch() {
        let ticks = axis().ticks;
        for width in (320..1600).step_by(10).map(f64::from) {
            let shown: Vec<&Tick> = ticks.iter().filter(|tick| tick.from.shows_at(width)).collect();
            assert!(shown.len() >= 3, "{} at {width}", shown.len());
            for pair in shown.windows(2) {
                let text = measure::width(&pair[0].year.to_string(), SMALL_SIZE);
                assert!(pair[0].at * width + TICK_GAP + text < pair[1].at * width, "{pair:?} at {width}");
            }
        }
    }

    #[test]
    fn an_old_treaty_makes_the_axis_longer() {
        let story = story();
        let mut treaty = hanoi(&story).clone();
        treaty.opened = day("2001-11-23");
        let axis = layout(&[], &treaty, &words(), Direction::LeftToRight);
        assert_eq!(axis.scale.span.first(), new_year(2001));
        assert_eq!(axis.marks, []);
    }
}
