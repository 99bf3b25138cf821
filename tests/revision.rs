//! What changed between two editions of the facts.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{Act, ActKind, Catalog, Certainty, Revised, Revision, Treaty};

fn treaty() -> Treaty {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("public/data/v1/atlas.json")).unwrap();
    Catalog::from_json(&text).unwrap().treaties["hanoi"].clone()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The acts of `code` of that kind: its place in the list.
fn place(treaty: &Treaty, code: &str, kind: ActKind) -> usize {
    treaty.acts.iter().position(|act| act.who.as_str() == code && act.kind == kind).unwrap()
}

/// The facts a month later, with what `change` does to them.
fn later(change: impl FnOnce(&mut Treaty)) -> Treaty {
    let mut later = treaty();
    later.as_of = day("2026-12-21");
    change(&mut later);
    later.acts.sort_by_key(|act| (act.date.day, act.who));
    later
}

fn deposit(on: &str, of: &str) -> Act {
    let mut act = treaty().acts[0].clone();
    act.who = of.parse().unwrap();
    act.kind = ActKind::Ratification;
    act.date.day = day(on);
    act.certainty = Certainty::Confirmed;
    act
}

#[test]
fn the_same_facts_are_no_revision() {
    let revision = Revision::new(&treaty(), &later(|_| ()));
    assert_eq!((revision.changes.len(), revision.matters()), (0, false));
    assert_eq!((revision.from.day, revision.to.day), (day("2026-11-21"), day("2026-12-21")));
}

#[test]
fn a_confirmed_deposit_is_added_and_the_threshold_comes_nearer() {
    let revision = Revision::new(&treaty(), &later(|treaty| treaty.acts.push(deposit("2026-12-10", "DZA"))));
    assert!(matches!(&revision.changes[..], [Revised::Added(act)] if act.who.as_str() == "DZA"));
    assert_eq!((revision.from.deposits, revision.to.deposits), (0, 1));
    assert!(revision.matters());
}

#[test]
fn a_reported_deposit_that_is_confirmed_is_altered_and_not_added() {
    let revision = Revision::new(
        &treaty(),
        &later(|treaty| {
            let at = place(treaty, "QAT", ActKind::Ratification);
            treaty.acts[at].certainty = Certainty::Confirmed;
        }),
    );
    let [Revised::Altered { before, after }] = &revision.changes[..] else {
        panic!("{:?}", revision.changes)
    };
    assert_eq!((before.certainty, after.certainty), (Certainty::Reported, Certainty::Confirmed));
    assert_eq!((revision.from.deposits, revision.to.deposits), (0, 1));
    assert_eq!(revision.from.deposits_reported, revision.to.deposits_reported);
}

#[test]
fn a_signature_that_was_taken_out_is_removed_and_counts_no_more() {
    let revision = Revision::new(
        &treaty(),
        &later(|treaty| drop(treaty.acts.remove(place(treaty, "CAN", ActKind::Signature)))),
    );
    assert!(matches!(&revision.changes[..], [Revised::Removed(act)] if act.who.as_str() == "CAN"));
    assert_eq!(revision.to.signatures + 1, revision.from.signatures);
}

#[test]
fn another_source_is_an_annotation_which_changes_no_answer() {
    let revision = Revision::new(
        &treaty(),
        &later(|treaty| treaty.acts[0].doubt = Some(String::from("the page was read twice"))),
    );
    assert!(matches!(&revision.changes[..], [Revised::Annotated { .. }]));
    assert!(!revision.matters());
}

#[test]
fn a_second_act_of_a_kind_is_compared_with_a_second() {
    let twice = |on: [&str; 2]| later(|treaty| treaty.acts.extend(on.map(|on| deposit(on, "DZA"))));
    let (both, moved) = (twice(["2026-12-10", "2026-12-12"]), twice(["2026-12-10", "2026-12-15"]));
    let revision = Revision::new(&both, &moved);
    assert!(
        matches!(&revision.changes[..], [Revised::Altered { after, .. }] if after.date.day == day("2026-12-15"))
    );
    let fewer = later(|treaty| treaty.acts.push(deposit("2026-12-10", "DZA")));
    assert!(matches!(&Revision::new(&both, &fewer).changes[..], [Revised::Removed(_)]));
}

#[test]
fn changes_stand_in_order_of_the_day_of_the_act() {
    let revision = Revision::new(
        &treaty(),
        &later(|treaty| {
            treaty.acts.push(deposit("2026-12-10", "ZMB"));
            treaty.acts.push(deposit("2026-12-01", "DZA"));
            drop(treaty.acts.remove(place(treaty, "CAN", ActKind::Signature)));
        }),
    );
    assert!(revision.changes.is_sorted_by_key(|change| change.act().date.day));
    assert_eq!(revision.changes.len(), 3);
}
