//! Every event on record as a list: upright, for narrow screens, print and readers.

use chrono::Datelike;

use crate::text::Text;
use crate::treaty::{ActDate, Certainty, Event, Precision};

use super::row::certainty_key;
use super::{Facts, escape};

/// The story's part of the page.
pub(super) fn section(facts: &Facts<'_>) -> String {
    let say = |key| escape(&facts.text.say(key, &[]));
    format!(
        "<section class=\"section\" aria-labelledby=\"story-title\"><h2 id=\"story-title\">{}</h2>\
         <p class=\"section__lead\">{} <a href=\"teach/\">{}</a></p><ol class=\"story\" id=\"story\">{}</ol></section>",
        say("story-title"),
        say("story-lead"),
        say("lesson-link"),
        years(facts),
    )
}

/// The events grouped by year.
pub(super) fn years(facts: &Facts<'_>) -> String {
    let say = |key| escape(&facts.text.say(key, &[]));
    let numbers = super::sources::numbers(facts);
    let mut years = String::new();
    let mut current: Option<Option<i32>> = None;
    for event in &facts.catalog.events {
        let year = event.day.map(|day| day.year());
        if current != Some(year) {
            if current.is_some() {
                years.push_str("</ol></li>");
            }
            let heading = year.map_or_else(|| say("story-undated"), |year| year.to_string());
            years.push_str(&format!("<li><h3>{heading}</h3><ol>"));
            current = Some(year);
        }
        let number = numbers.iter().position(|id| **id == event.source).map_or(0, |at| at + 1);
        years.push_str(&item(facts.text, event, number));
    }
    if current.is_some() {
        years.push_str("</ol></li>");
    }
    years
}

fn item(text: &Text, event: &Event, number: usize) -> String {
    let doubt = match event.certainty {
        Certainty::Confirmed => String::new(),
        Certainty::Reported | Certainty::Unverified => {
            format!(" <i>{}</i>", escape(&text.say(certainty_key(event.certainty), &[])))
        }
    };
    format!(
        "<li class=\"story__event\" data-event=\"{id}\" data-kind=\"{kind}\"><span class=\"story__date\">{date}</span> \
         <b>{title}</b> {detail}{doubt} <a href=\"#source-{number}\">{number}</a></li>",
        id = escape(&event.id),
        kind = event.kind.word(),
        date = escape(&event_date(text, event)),
        title = escape(&event.title),
        detail = escape(&event.detail),
    )
}

/// The date of an event in words: a day, a span, a month; empty for what has none.
#[must_use]
pub fn event_date(text: &Text, event: &Event) -> String {
    let Some(day) = event.day else { return String::new() };
    match (event.until, event.precision) {
        (Some(until), _) => {
            text.say("event-span", &[("from", text.day(day).into()), ("until", text.day(until).into())])
        }
        (None, Precision::Day) => text.day(day),
        (None, precision @ (Precision::Month | Precision::By)) => text.date(ActDate { day, precision }),
    }
}
