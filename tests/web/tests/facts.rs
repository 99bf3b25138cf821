//! The facts lie beside the app: broken ones leave the page as it was published, newer ones are
//! shown without building anything.

use std::fs;

use serde_json::{Value, json};
use web_tests::{Atlas, Fault, Site, Visitor};

const FILE: &str = "data/v1/atlas.json";

/// The facts as they were packed.
fn facts() -> Value {
    let text = fs::read_to_string(xtask::root().join("dist").join(FILE)).expect("the site has its facts");
    serde_json::from_str(&text).expect("the facts are JSON")
}

/// A page whose facts have a fault.
fn faulty(fault: Fault) -> Atlas {
    let atlas = Atlas::before(Visitor::new(1280, 900), Site::plan().with("atlas.json", fault).start());
    atlas.browser.open(&atlas.site.address("?t=2025-10-26"));
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    atlas
}

/// A sentence with the reason stands over the page that was published; whole facts and a press on
/// its button bring the app.
fn assert_says_and_recovers(fault: Fault, reason: &str) {
    let atlas = faulty(fault);
    let notices = atlas.notices();
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert!(notices[0].contains("could not be loaded") && notices[0].contains(reason), "{notices:?}");
    assert_eq!(atlas.browser.text("document.documentElement.dataset.app"), "refused");
    assert_eq!(atlas.browser.value("window.published.filter(node => !node.isConnected).length"), 0);
    assert_eq!(atlas.count("#areas .s"), 197);
    assert_eq!(atlas.count("tr[id^=row-]"), 198);
    assert!(atlas.browser.shown("#summary-main").contains("are known to have signed"));
    // Still broken: the sentence comes again, once.
    atlas.browser.click("#notices .notice:not([hidden]) button");
    atlas.browser.wait_for("document.querySelectorAll('#notices .notice:not([hidden])').length === 1");
    atlas.site.mend();
    atlas.browser.click("#notices .notice:not([hidden]) button");
    atlas.browser.wait_until_ready();
    assert_eq!(atlas.notices(), Vec::<String>::new());
    assert_eq!(atlas.legend().get("signatory"), Some(&71), "the link's date is shown");
}

#[test]
fn missing_facts_are_said_and_can_be_asked_for_again() {
    assert_says_and_recovers(Fault::Missing, "404");
}

#[test]
fn truncated_facts_are_said_and_can_be_asked_for_again() {
    assert_says_and_recovers(Fault::Truncated, FILE);
}

#[test]
fn facts_of_another_format_are_said() {
    let mut facts = facts();
    facts["format"] = json!(2);
    assert_says_and_recovers(Fault::Content(facts.to_string()), "2");
}

#[test]
fn facts_about_a_state_that_is_none_are_said() {
    let mut facts = facts();
    facts["treaties"]["hanoi"]["acts"][0]["who"] = json!("XXX");
    assert_says_and_recovers(Fault::Content(facts.to_string()), "an act names a State");
}

#[test]
fn a_page_instead_of_the_facts_is_said() {
    assert_says_and_recovers(Fault::Content("<!doctype html><title>Sign in</title>".to_owned()), FILE);
}

#[test]
fn where_facts_are_missing_nobody_is_told_that_the_program_may_still_come() {
    let atlas = faulty(Fault::Missing);
    std::thread::sleep(std::time::Duration::from_millis(4500));
    assert_eq!(atlas.browser.shown("#notice-static"), "");
}

#[test]
fn newer_facts_beside_the_same_program_are_shown_everywhere() {
    let mut facts = facts();
    facts["edition"] = json!("2026-11-22-0123abcd");
    let treaty = &mut facts["treaties"]["hanoi"];
    treaty["as_of"] = json!("2026-11-22");
    treaty["evidence_until"] = json!("2026-11-22");
    let acts = treaty["acts"].as_array_mut().expect("a treaty has acts");
    let act = |who: &str, kind: &str| json!({ "who": who, "kind": kind, "date": { "day": "2026-11-22" }, "certainty": "confirmed", "source": "untc" });
    acts.extend([act("BRA", "ratification"), act("IND", "signature")]);
    let site = Site::plan().with("atlas.json", Fault::Content(facts.to_string())).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.browser.open(&atlas.site.address(""));
    atlas.browser.wait_for(
        "document.querySelector('#notices .notice') || document.documentElement.dataset.app === 'ready'",
    );
    assert_eq!(atlas.notices(), Vec::<String>::new());
    atlas.browser.wait_until_ready();
    assert_eq!(atlas.day(), "2026-11-22");
    let sentence = atlas.browser.shown("#summary-main");
    assert!(sentence.contains("22 November 2026") && sentence.contains("76 are known"), "{sentence}");
    assert!(sentence.contains("One of the 40 instruments"), "{sentence}");
    let map = atlas.on_map("data-class");
    assert_eq!((map["IND"].as_str(), map["BRA"].as_str()), ("signatory", "contracting"));
    let legend = atlas.legend();
    assert_eq!((legend.get("signatory"), legend.get("contracting")), (Some(&74), Some(&1)));
    assert!(atlas.texts(".near__figure")[0].starts_with("1 of 40"), "{:?}", atlas.texts(".near__figure"));
    let row = atlas.browser.shown("#row-BRA");
    assert!(row.contains("22 November 2026"), "{row}");
    let read = atlas.browser.shown("#sources");
    let picture = atlas.texts("#axis .note").join("; ");
    assert!(
        picture.contains("76 signatures") && picture.contains("1 deposited and confirmed"),
        "the axis says {picture}"
    );
    assert!(
        read.contains("Facts compiled on 22 November 2026"),
        "the sources still speak of the former facts"
    );
}

#[test]
fn without_its_words_the_page_stands_and_asks_again() {
    let site = Site::plan().with("words.", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.browser.open(&atlas.site.address(""));
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("404"), "{:?}", atlas.notices());
    atlas.site.mend();
    atlas.browser.click("#notices button");
    atlas.browser.wait_until_ready();
}

#[test]
fn the_annex_is_fetched_when_it_is_first_wanted_and_once() {
    let atlas = Atlas::open("?class=signatory");
    let asked = || atlas.site.asked().iter().filter(|path| path.contains("annex_bg")).count();
    assert_eq!(asked(), 0);
    // What is ahead on another day stands on the axis, and the annex draws it.
    atlas.show("2025-10-26");
    atlas
        .browser
        .wait_for("performance.getEntriesByType('resource').some(file => file.name.includes('annex_bg'))");
    atlas.show("2025-10-27");
    assert_eq!(asked(), 1, "it is fetched once");
}

#[test]
fn newer_facts_without_the_annex_leave_the_page_as_it_was_and_it_can_be_asked_for_again() {
    let mut facts = facts();
    facts["edition"] = json!("2026-11-22-0123abcd");
    let site = Site::plan()
        .with("atlas.json", Fault::Content(facts.to_string()))
        .with("annex_bg", Fault::Missing)
        .start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.browser.open(&atlas.site.address(""));
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("could not be loaded"), "{:?}", atlas.notices());
    assert_eq!(atlas.browser.value("window.published.filter(node => !node.isConnected).length"), 0);
    atlas.site.mend();
    atlas.browser.click("#notices button");
    atlas.browser.wait_until_ready();
}
