//! The record, larger than it is: what is real, repeated under other names. Nothing here is shown.

use hanoi_atlas::treaty::{Catalog, Code, Participant};
use serde_json::{Value, json};

/// Facts with so many treaties: the first with its acts, and copies of it.
///
/// # Panics
///
/// When `facts` is no packed record.
#[must_use]
pub fn treaties(facts: &str, count: usize) -> String {
    let mut facts = read(facts);
    let treaties = facts["treaties"].as_object_mut().expect("treaties by name");
    let (_, first) = treaties.iter().next().expect("a treaty");
    let first = first.clone();
    for number in 1..count {
        let id = format!("copy-{number}");
        let mut copy = first.clone();
        copy["id"] = json!(id);
        treaties.insert(id, copy);
    }
    facts.to_string()
}

/// Facts with so many events: the real ones again and again, in order of day.
///
/// # Panics
///
/// When `facts` is no packed record.
#[must_use]
pub fn events(facts: &str, count: usize) -> String {
    let mut facts = read(facts);
    let events = facts["events"].as_array_mut().expect("events in a row");
    let real = events.len();
    let copy = |at: usize| {
        let mut event = events[at % real].clone();
        if at >= real {
            event["id"] = json!(format!("copy-{at}"));
        }
        event
    };
    let mut many: Vec<Value> = (0..count).map(copy).collect();
    // Those without a day come last.
    many.sort_by_key(|event| event["day"].as_str().map_or("9999".to_owned(), str::to_owned));
    *events = many;
    facts.to_string()
}

/// Facts and shapes with so many States: the real ones, then copies of them with other codes, each with
/// outlines of its own. No file has them: the record is refused when its States are not 197.
///
/// # Panics
///
/// When `world` is no file of packed shapes, or `count` is below the real number.
#[must_use]
pub fn areas(facts: &Catalog, world: &str, count: usize) -> (Catalog, String) {
    let (mut catalog, mut world) = (facts.clone(), read(world));
    let states: Vec<Value> =
        list(&world["areas"]).iter().filter(|area| area["kind"] == "state").cloned().collect();
    let arcs = list(&world["arcs"]).clone();
    let real = states.len();
    assert!(count >= real, "there are {real} States already");
    let mut codes = unused(facts);
    for at in real..count {
        let state = &states[at % real];
        let code = codes.next().expect("there are 17,576 codes");
        let own = state["id"].as_str().and_then(|id| id.parse().ok()).and_then(|own| facts.participant(own));
        let own = own.expect("a State of the map is a participant");
        catalog.participants.push(Participant { code, ..own.clone() });
        let mut copy = state.clone();
        copy["id"] = json!(code.as_str());
        shift(&mut copy["rings"], i64::try_from(at / real * arcs.len()).expect("few arcs"));
        world["areas"].as_array_mut().expect("a list").push(copy);
    }
    for _ in 1..count.div_ceil(real) {
        world["arcs"].as_array_mut().expect("arcs in a row").extend(arcs.iter().cloned());
    }
    catalog.participants.sort_by_key(|one| one.code);
    world["areas"].as_array_mut().expect("a list").sort_by_key(|one| one["id"].to_string());
    (catalog, world.to_string())
}

/// Codes that no participant has, from the end of the alphabet on.
fn unused(facts: &Catalog) -> impl Iterator<Item = Code> {
    let letters = || (b'A'..=b'Z').rev().map(char::from);
    let all = letters()
        .flat_map(move |a| letters().flat_map(move |b| letters().map(move |c| String::from_iter([a, b, c]))));
    all.filter_map(|code| code.parse().ok()).filter(|code| facts.participant(*code).is_none())
}

/// Rings name arcs by their place; one that runs backwards by the complement of it.
fn shift(rings: &mut Value, by: i64) {
    if let Some(inside) = rings.as_array_mut() {
        inside.iter_mut().for_each(|one| shift(one, by));
    } else {
        let at = rings.as_i64().expect("an arc is a number");
        *rings = json!(if at < 0 { at - by } else { at + by });
    }
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("packed files are JSON")
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

#[cfg(test)]
mod tests {
    use hanoi_atlas::carto::Topology;
    use hanoi_atlas::map::Outlines;

    use super::*;
    use crate::packed;

    #[test]
    fn what_is_multiplied_is_still_a_record() {
        let facts = packed::facts();
        let catalog = Catalog::from_json(&treaties(&facts, 25)).expect("25 treaties");
        assert_eq!(catalog.treaties.len(), 25);
        let catalog = Catalog::from_json(&events(&facts, 1000)).expect("1,000 events");
        assert_eq!(catalog.events.len(), 1000);
        let real = Catalog::from_json(&facts).expect("the real ones");
        let (catalog, world) = areas(&real, &packed::world(), 2000);
        assert_eq!(catalog.states().count(), 2000);
        let topology = Topology::from_json(&world).expect("2,000 areas");
        let outlines = Outlines::page(&topology);
        assert_eq!(outlines.areas.iter().filter(|area| area.code.is_some()).count(), 2000);
    }
}
