//! "Which of these comes first?"

use chrono::NaiveDate;

use crate::treaty::{Certainty, Event, EventKind, Precision, put_in_order};

use super::super::{Dice, Item, ItemKind, School};
use super::{WRONG, place};

/// So many days lie between any two events of a question: sources may differ by a day or two about
/// when something happened, never by so many.
const APART: i64 = 60;

/// The last rank of the axis that a class is asked about.
const RANK: u8 = 2;

/// More rolls than any question needs; a record of three events ends the search too.
const TRIES: usize = 60;

/// Which end is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

pub fn items(school: &School<'_>, dice: &mut Dice, many: usize) -> Vec<Item> {
    let events = dated(school);
    let mut items: Vec<Item> = Vec::new();
    for _ in 0..TRIES {
        if items.len() == many {
            break;
        }
        let end = if dice.below(2) == 0 { End::First } else { End::Last };
        let mut chosen = apart(&dice.some_of(&events, events.len()));
        if chosen.len() <= WRONG {
            continue;
        }
        put_in_order(&mut chosen, |a, b| a.0 < b.0);
        let answer = if end == End::First { chosen[0].1 } else { chosen[WRONG].1 };
        let id = format!("order-{}-{}", if end == End::First { "first" } else { "last" }, answer.id);
        if items.iter().all(|item| item.id != id) {
            items.push(item(school, end, id, answer, &chosen, dice));
        }
    }
    items
}

/// The turning points and sessions whose day is known.
fn dated<'a>(school: &School<'a>) -> Vec<(NaiveDate, &'a Event)> {
    let is_sure = |event: &&Event| {
        event.rank <= RANK && event.precision == Precision::Day && event.certainty != Certainty::Unverified
    };
    let events = school.catalog.events.iter().filter(is_sure);
    events.filter_map(|event| Some((event.day?, event))).collect()
}

/// The first four that lie far enough from one another. Of sessions, which are numbered, one at most.
fn apart<'a>(events: &[(NaiveDate, &'a Event)]) -> Vec<(NaiveDate, &'a Event)> {
    let mut chosen: Vec<(NaiveDate, &Event)> = Vec::new();
    for (day, event) in events {
        let far = |(other, _): &(NaiveDate, &Event)| (*other - *day).num_days().abs() >= APART;
        let second = event.kind == EventKind::Session
            && chosen.iter().any(|(_, other)| other.kind == EventKind::Session);
        if chosen.len() <= WRONG && !second && chosen.iter().all(far) {
            chosen.push((*day, *event));
        }
    }
    chosen
}

fn item(
    school: &School<'_>,
    end: End,
    id: String,
    answer: &Event,
    chosen: &[(NaiveDate, &Event)],
    dice: &mut Dice,
) -> Item {
    let text = school.text;
    let dates: Vec<String> = chosen
        .iter()
        .map(|(day, event)| {
            text.say(
                "quiz-order-event",
                &[("event", event.title.as_str().into()), ("date", text.day(*day).into())],
            )
        })
        .collect();
    let mut wrong: Vec<String> = chosen
        .iter()
        .filter(|(_, event)| event.id != answer.id)
        .map(|(_, event)| event.title.clone())
        .collect();
    dice.shuffle(&mut wrong);
    Item {
        id,
        kind: ItemKind::Order,
        prompt: text.say(if end == End::First { "quiz-first" } else { "quiz-last" }, &[]),
        answer: answer.title.clone(),
        distractors: wrong,
        place: place(dice),
        on_map: None,
        explain: text
            .say("quiz-order-why", &[("events", dates.join(&text.say("list-semicolon", &[])).into())]),
        source: Some(answer.source.clone()),
    }
}
