//! What pupils get: a handout with a map to colour, dates to put in order and questions; and the
//! answers to it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::map::{Outlines, stencil, traced};
use crate::quiz::{Dice, Quiz, SEED, Set};
use crate::treaty::{Board, Code, Event, Precision, Reading, Standing};

use super::super::{Asked, Still, by_name, escape};
use super::school;
use super::sheet::{self, With};
use super::slides::read;

/// On the last day of this event the map is coloured.
const CEREMONY: &str = "hanoi-closes";

/// The rank of the events that are asked for in the row of dates.
const TURNING_POINT: u8 = 1;

/// The handout, for the folder `teach/handout/` of the site; `None` where the lists of States or the
/// ceremony are not on record.
#[must_use]
pub fn handout(asked: &Asked<'_>, outlines: &Outlines) -> Option<Still> {
    made(asked, outlines, With::Lines, "handout-title")
}

/// The answers to it, for the folder `teach/key/`.
#[must_use]
pub fn key(asked: &Asked<'_>, outlines: &Outlines) -> Option<Still> {
    made(asked, outlines, With::Answers, "handout-key-title")
}

fn made(asked: &Asked<'_>, outlines: &Outlines, with: With, title: &str) -> Option<Still> {
    let facts = asked.facts;
    let text = facts.text;
    let day = facts.catalog.events.iter().find(|event| event.id == CEREMONY)?.day?;
    let board = Board::new(facts.catalog, facts.treaty, day, Reading::Confirmed);
    let quiz = Quiz::new(&school(asked)?, Set::Mixed, SEED);
    let title = text.say(title, &[]);
    let body = format!(
        "<main class=\"atlas state lesson paper\"><p class=\"small no-print\"><a href=\"../\">{back}</a></p>\
         <header class=\"masthead\"><h1>{title}</h1></header>{map}{timeline}{quiz}<p class=\"small\">{read}</p></main>",
        back = escape(&text.say("teach-plan", &[])),
        title = escape(&title),
        map = map(asked, outlines, &board, with),
        timeline = timeline(asked, with),
        quiz = sheet::html(asked, &quiz, with, "h2"),
        read = escape(&read(&facts)),
    );
    Some(Still { description: text.say("handout-description", &[]), title, body })
}

/// The map to colour with the names to look up; or the map as it must become.
fn map(asked: &Asked<'_>, outlines: &Outlines, board: &Board, with: With) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let date = [("date", text.day(board.date).into())];
    let mut painted: BTreeMap<Code, String> = BTreeMap::new();
    if with == With::Answers {
        for (code, standing) in &board.standings {
            painted.insert(*code, format!("data-class=\"{}\"", standing.word()));
        }
    }
    let names: String = by_name(&asked.facts)
        .into_iter()
        .filter(|who| board.standings.get(&who.code).is_some_and(|standing| *standing != Standing::Outside))
        .map(|who| format!("<li>{}</li>", escape(&who.short)))
        .collect();
    let task = match with {
        With::Lines => text.say("handout-map-task", &date),
        With::Answers => text.say("handout-map-answer", &date),
    };
    let legend = match with {
        With::Lines => format!(
            "<p class=\"paper__legend\"><i class=\"paper__box\"></i> {} <i class=\"paper__box\"></i> {}</p>",
            say("handout-signed"),
            say("handout-not-signed")
        ),
        With::Answers => String::new(),
    };
    let blank = if with == With::Lines { " is-blank" } else { "" };
    format!(
        "<section class=\"section\"><h2>{title}</h2><p class=\"prose\">{task}</p>{stencil}\
         <div class=\"map scene__map{blank}\">{map}</div>{legend}<h3>{names_title}</h3><ul class=\"paper__names\">{names}</ul></section>",
        title = say("handout-map"),
        task = escape(&task),
        stencil = stencil(outlines),
        map = traced(outlines, &painted, &say("handout-map")),
        names_title = escape(&text.say("handout-names", &date)),
    )
}

/// The turning points in order, with room for their dates and the dates to choose from; or with them.
fn timeline(asked: &Asked<'_>, with: With) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let is_point = |event: &&Event| event.rank == TURNING_POINT && event.precision == Precision::Day;
    let points: Vec<(&Event, NaiveDate)> = asked
        .facts
        .catalog
        .events
        .iter()
        .filter(is_point)
        .filter_map(|event| Some((event, event.day?)))
        .collect();
    let row = |(event, day): &(&Event, NaiveDate)| {
        let date = if with == With::Lines { String::new() } else { escape(&text.day(*day)) };
        format!(
            "<tr><td class=\"paper__blank\">{date}</td><th scope=\"row\">{}</th></tr>",
            escape(&event.title)
        )
    };
    let rows: String = points.iter().map(row).collect();
    let below = match with {
        With::Lines => {
            let mut days: Vec<String> = points.iter().map(|(_, day)| text.day(*day)).collect();
            Dice::new(SEED).shuffle(&mut days);
            let why = say("handout-force");
            format!(
                "<p>{} {}</p><p>{why}</p><p class=\"paper__line\"></p><p class=\"paper__line\"></p>",
                say("handout-dates"),
                escape(&days.join(&text.say("list-semicolon", &[])))
            )
        }
        With::Answers => format!("<p>{} {}</p>", say("handout-force"), escape(&why_no_date(asked))),
    };
    format!(
        "<section class=\"section paper__dates\"><h2>{}</h2><p class=\"prose\">{}</p><table class=\"grid is-wide paper__timeline\"><tbody>{rows}</tbody></table>{below}</section>",
        say("handout-timeline"),
        say("handout-timeline-task"),
    )
}

/// Why there is no day of entry into force, or which it is.
fn why_no_date(asked: &Asked<'_>) -> String {
    let figures = super::super::near_figures(&asked.facts, asked.board);
    let text = asked.facts.text;
    let last = figures.last().map(|figure| text.sentences(&[figure.figure.clone(), figure.help.clone()]));
    last.unwrap_or_default()
}
