//! Rules of the list of participants.

use std::collections::BTreeMap;

use super::{Place, Violation, violation};
use crate::treaty::{Catalog, Kind, Participant};

/// How many States a treaty open to all counts, by kind.
const STATES: [(Kind, &str, usize); 3] =
    [(Kind::Member, "members", 193), (Kind::Observer, "observers", 2), (Kind::Other, "other States", 2)];

pub(super) fn check(catalog: &Catalog, found: &mut Vec<Violation>) {
    let participants = &catalog.participants;
    for (kind, name, expected) in STATES {
        let count = participants.iter().filter(|participant| participant.kind == kind).count();
        if count != expected {
            found.push(violation(Place::Participants, format!("{count} {name}; expected {expected}")));
        }
    }
    for (index, pair) in participants.windows(2).enumerate() {
        if pair[0].code >= pair[1].code {
            let what = format!("`{}` comes after `{}`; each code once, in order", pair[1].code, pair[0].code);
            found.push(violation(Place::Participant(index + 1), what));
        }
    }
    for (index, participant) in participants.iter().enumerate() {
        if let Some(what) = broken(participant) {
            found.push(violation(Place::Participant(index), what));
        }
    }
    names(participants, found);
}

fn broken(participant: &Participant) -> Option<String> {
    let code = participant.code;
    if participant.name.trim().is_empty() || participant.short.trim().is_empty() {
        return Some(format!("`{code}` has no name"));
    }
    if code.is_organization() != (participant.kind == Kind::Organization) {
        return Some(format!("`{code}`: organizations have two letters, States three"));
    }
    None
}

/// A name that leads to two participants leads a reader, or an import, to the wrong one.
fn names(participants: &[Participant], found: &mut Vec<Violation>) {
    let mut owner: BTreeMap<String, &Participant> = BTreeMap::new();
    for (index, participant) in participants.iter().enumerate() {
        let names = [&participant.name, &participant.short];
        for name in names.into_iter().chain(&participant.aliases) {
            let first = *owner.entry(name.to_lowercase()).or_insert(participant);
            if first.code != participant.code {
                let what = format!("`{name}` is also a name of {}", first.code);
                found.push(violation(Place::Participant(index), what));
            }
        }
    }
}
