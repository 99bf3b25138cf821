//! The one time axis: events, eras and steps on one scale, and what is said of the date shown.

use chrono::NaiveDate;

use crate::chart::progress::Progress;
use crate::figure::{Anchor, Shape, Tag, svg};
use crate::text::Text;
use crate::timeline::{
    self, Axis, Burst, Deed, Inset, Note, Phrase, Scale, Words, axis_figure, bursts, event_on, layout, scale,
};
use crate::treaty::{Certainty, Tally, Treaty};
use crate::viewpoint::Span;

use super::languages::reading;
use super::row::certainty_key;
use super::story::event_date;
use super::table::by_name;
use super::{Asked, Facts, controls, escape};

/// The height of the steps under the events, in pixels.
const STEPS: f64 = 92.0;

/// The axis's part of the page.
pub(super) fn section(asked: &Asked<'_>) -> String {
    let Asked { facts, board, .. } = asked;
    let say = |key| escape(&facts.text.say(key, &[]));
    let span = axis_scale(facts).span;
    format!(
        "<section class=\"axis\" id=\"axis-section\" aria-label=\"{name}\">\
         <div class=\"axis__controls needs-app\" id=\"axis-controls\">{controls}</div>\
         <div class=\"axis__frame\" id=\"axis\"><div id=\"axis-picture\">{picture}</div><div class=\"needs-app\">{slider}</div></div>\
         <div class=\"axis__event\" id=\"event\">{event}</div><div id=\"bursts\">{bursts}</div>\
         <p class=\"small\">{note}</p></section>",
        name = say("axis-name"),
        controls = controls::axis(facts.text, span, board.date),
        slider = controls::slider(facts.text, span, board.date),
        picture = picture(asked),
        note = say("map-boundaries"),
        event = event_html(facts, board.date),
        bursts = bursts_html(facts),
    )
}

/// Where everything lies on the axis.
#[must_use]
pub fn axis(facts: &Facts<'_>) -> Axis {
    layout(&facts.catalog.events, facts.treaty, &words(facts), reading(facts.text))
}

/// Where days lie on it.
#[must_use]
pub fn axis_scale(facts: &Facts<'_>) -> Scale {
    scale(&facts.catalog.events, facts.treaty, reading(facts.text))
}

/// The days that a link can show, of an axis with these ends.
#[must_use]
pub fn span(treaty: &Treaty, ends: timeline::Span) -> Span {
    Span { first: ends.first(), latest: treaty.as_of, last: ends.last() }
}

fn words(facts: &Facts<'_>) -> Words {
    let say = |key| facts.text.say(key, &[]);
    let needed = [("needed", facts.treaty.entry.instruments.into())];
    Words {
        label: Some(say("axis-name")),
        process: say("axis-lane-process"),
        sessions: say("axis-lane-sessions"),
        signing: say("axis-lane-signing"),
        negotiation: Phrase::new(say("axis-era-negotiation"), say("axis-era-negotiation-short")),
        open: Phrase::new(say("axis-era-signature"), say("axis-era-signature-short")),
        waiting: Phrase::new(facts.text.say("axis-open-end", &needed), say("axis-open-end-short")),
        in_force: Phrase::new(say("axis-era-force"), say("axis-era-force")),
    }
}

/// The picture with the playhead on the date shown.
pub(super) fn picture(asked: &Asked<'_>) -> String {
    let Asked { facts, board, .. } = asked;
    let axis = axis(facts);
    let bursts = bursts(facts.catalog, facts.treaty);
    let tally = Tally::new(facts.treaty);
    let progress = Progress::of(facts.treaty, &tally, STEPS);
    let (nought, one) = (progress.level(0).y, progress.level(1).y);
    let inset = Inset {
        figures: vec![progress.figure(&|day| axis.scale.across(day))],
        height: STEPS,
        notes: notes(facts, &progress, &axis),
        over: vec![Shape::Group {
            at: None,
            title: None,
            shapes: super::forecast::axis_shapes(asked, axis.scale, progress.level(progress.threshold).y),
            tag: Tag::default().id("axis-forecast").with("live", ""),
        }],
        base: nought,
        unit: nought - one,
    };
    svg::page(&axis_figure(&axis, &bursts, &inset, board.date))
}

/// What of the picture says what is ahead.
pub(super) fn forecast(asked: &Asked<'_>) -> String {
    let tally = Tally::new(asked.facts.treaty);
    let progress = Progress::of(asked.facts.treaty, &tally, STEPS);
    let y = progress.level(progress.threshold).y;
    svg::shapes(&super::forecast::axis_shapes(asked, axis_scale(&asked.facts), y))
}

/// What is written beside the steps: the threshold where the axis begins, the last number of
/// signatures and of deposits where the future begins.
fn notes(facts: &Facts<'_>, progress: &Progress<'_>, axis: &Axis) -> Vec<Note> {
    let Facts { text, treaty, .. } = *facts;
    let now = progress.tally.on(treaty.as_of);
    let note = |key: &str, class, value: u32, day| {
        let short = text.say("axis-step-short", &[("n", value.into())]);
        let words = Phrase::new(text.say(key, &[("n", value.into())]), short);
        Note { day, anchor: Anchor::Start, y: progress.level(value).y, words, class }
    };
    vec![
        note("axis-threshold", "note--threshold", progress.threshold, axis.scale.span.first()),
        note("axis-step-signatures", "note--signatures", now.signatures, treaty.as_of),
        note("axis-step-deposits", "note--deposits", now.deposits, treaty.as_of),
    ]
}

/// What happened last at the date shown, as HTML.
#[must_use]
pub fn event_html(facts: &Facts<'_>, shown: NaiveDate) -> String {
    let text = facts.text;
    let Some(event) = event_on(&facts.catalog.events, shown) else {
        return format!("<p>{}</p>", escape(&text.say("axis-no-event", &[])));
    };
    let number =
        super::sources::numbers(facts).iter().position(|id| **id == event.source).map_or(0, |at| at + 1);
    let doubt = match event.certainty {
        Certainty::Confirmed => String::new(),
        Certainty::Reported | Certainty::Unverified => {
            let sure = format!("<i>{}</i>", escape(&text.say(certainty_key(event.certainty), &[])));
            text.brackets("", &sure)
        }
    };
    format!(
        "<p><span class=\"axis__event-date\">{date}</span> <b>{title}</b> {detail}{doubt} \
         <a href=\"#source-{number}\">{source} {number}</a></p>",
        date = escape(&event_date(text, event)),
        title = escape(&event.title),
        detail = escape(&event.detail),
        source = escape(&text.say("card-source", &[])),
    )
}

/// The days on which many acted.
pub(super) fn bursts_html(facts: &Facts<'_>) -> String {
    bursts(facts.catalog, facts.treaty).iter().map(|burst| burst_html(facts, burst)).collect()
}

/// A day on which many acted, as a line that opens into the list of them by group.
fn burst_html(facts: &Facts<'_>, burst: &Burst) -> String {
    let text = facts.text;
    let n = u32::try_from(burst.count()).unwrap_or(u32::MAX);
    let key = match burst.deed {
        Deed::Signature => "axis-burst-signed",
        Deed::Deposit => "axis-burst-deposited",
    };
    let summary = text.say(key, &[("date", text.day(burst.day).into()), ("n", n.into())]);
    let groups: String = burst
        .groups
        .iter()
        .map(|(group, members)| {
            let names: Vec<String> = by_name(facts)
                .into_iter()
                .filter(|who| members.contains(&who.code))
                .map(|who| who.name.clone())
                .collect();
            let name = group_name(text, *group);
            let name = text.brackets(&name, &text.language().number(names.len() as i64));
            format!("<dt>{}</dt><dd>{}</dd>", escape(&name), escape(&text.row(&names)))
        })
        .collect();
    format!(
        "<details class=\"axis__burst\" id=\"burst-{}\"><summary>{}</summary><dl>{groups}</dl></details>",
        burst.day,
        escape(&summary)
    )
}

fn group_name(text: &Text, group: Option<crate::treaty::Group>) -> String {
    match group {
        Some(group) => text.say(&format!("group-{}", group.word()), &[]),
        None => text.say("group-none", &[]),
    }
}
