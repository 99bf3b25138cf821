//! Rules of events.

use std::collections::BTreeSet;

use super::{Place, Violation, violation};
use crate::treaty::{Catalog, Event, EventKind};

/// The longest headline, in characters.
const TITLE: usize = 60;
/// The longest label on the axis, in characters.
const LABEL: usize = 22;

pub(super) fn check(catalog: &Catalog, found: &mut Vec<Violation>) {
    let mut ids = BTreeSet::new();
    for (index, event) in catalog.events.iter().enumerate() {
        let mut broken = texts(event);
        broken.extend(dates(event));
        if !ids.insert(&event.id) {
            broken.push("another event has the same id".to_owned());
        }
        if let Some(before) = index.checked_sub(1).map(|before| &catalog.events[before])
            && (before.day.is_none(), before.day) > (event.day.is_none(), event.day)
        {
            broken
                .push(format!("comes after `{}`; events are in order of day, those without last", before.id));
        }
        broken.extend(catalog.cannot_vouch(&event.source, event.certainty));
        let of_event = |what| violation(Place::Event(index), format!("`{}`: {what}", event.id));
        found.extend(broken.into_iter().map(of_event));
    }
}

fn texts(event: &Event) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, text, most) in [("title", &event.title, TITLE), ("label", &event.label, LABEL)] {
        let length = text.chars().count();
        if !(1..=most).contains(&length) {
            broken.push(format!("its {name} has {length} characters; expected 1 to {most}"));
        }
    }
    if !(1..=3).contains(&event.rank) {
        broken.push(format!("rank {}; expected 1, 2 or 3", event.rank));
    }
    broken
}

fn dates(event: &Event) -> Option<String> {
    let conditional = event.kind == EventKind::Conditional;
    match (event.day, event.until) {
        (None, _) if !conditional => Some("has no day, but depends on nothing".to_owned()),
        (Some(day), _) if conditional => Some(format!("depends on a condition, but is given the day {day}")),
        (Some(day), Some(until)) if until <= day => Some(format!("ends on {until}, not after {day}")),
        (Some(_) | None, Some(_) | None) => None,
    }
}
