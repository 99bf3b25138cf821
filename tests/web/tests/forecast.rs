//! The projection on the page: quotable, of the day shown, and gone as soon as the law knows.

use std::fs;

use serde_json::{Value, json};
use web_tests::{Atlas, Fault, Site, Visitor};

fn lead(atlas: &Atlas) -> String {
    atlas.browser.shown(".forecast__lead")
}

/// Waits until the annex has drawn the projection so that it says `words`.
fn says(atlas: &Atlas, selector: &str, words: &str) {
    let place = format!("document.querySelector({})", json!(selector));
    atlas.browser.value(&format!("{place}.scrollIntoView({{ block: 'center' }})"));
    atlas.browser.wait_for(&format!("{place} && {place}.textContent.includes({})", json!(words)));
}

#[test]
fn without_scripts_the_page_has_the_projection_with_both_readings_and_its_track_record() {
    let atlas = Atlas::before(Visitor::new(1280, 900).without_scripts(), Site::start());
    atlas.browser.open(&atlas.site.address(""));
    let said = lead(&atlas);
    assert!(
        said.contains("As of 21 November 2026") && said.contains("a projection, not a legal date"),
        "{said}"
    );
    assert_eq!(atlas.count(".forecast__readings tbody tr"), 2);
    assert_eq!(atlas.count("#axis-forecast line"), 1, "the axis has no mark at the middle");
    atlas.browser.open(&atlas.site.address("charts/"));
    assert!(atlas.browser.shown("main").contains("144 trials"));
}

#[test]
fn the_projection_is_that_of_the_day_shown() {
    let atlas = Atlas::open("?t=2026-03-01");
    says(&atlas, ".forecast__lead", "As of 1 March 2026, with no deposit confirmed");
    atlas.show("2025-06-01");
    says(&atlas, "#forecast", "nothing to project from");
    atlas.browser.wait_for("document.querySelectorAll('#axis-forecast *').length === 0");
    atlas.show("2028-01-01");
    says(&atlas, ".forecast__lead", "As of 21 November 2026");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn the_other_reading_is_a_link_and_says_so() {
    let atlas = Atlas::open("");
    atlas.browser.value("window.stays = true");
    atlas.browser.click(".forecast__readings a");
    says(&atlas, ".forecast__lead", "with 3 deposits confirmed or reported");
    assert_eq!(atlas.query(), "?reading=reported");
    atlas.browser.value("history.back()");
    says(&atlas, ".forecast__lead", "with no deposit confirmed");
    assert_eq!(atlas.query(), "");
    assert_eq!(atlas.browser.value("window.stays === true"), true, "the page was loaded anew");
}

#[test]
fn a_pace_and_an_older_treaty_can_be_asked_about() {
    let atlas = Atlas::open("");
    let field = "document.querySelector('[data-link=whatif]')";
    let set = |value: u32| {
        atlas.browser.value(&format!(
            "(field => {{ field.value = {value}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})({field})"
        ));
    };
    set(40);
    says(&atlas, "#whatif", "If 40 States a year deposited");
    says(&atlas, "#whatif", "21 November 2027");
    let answer = atlas.browser.shown("#whatif");
    assert!(answer.contains("19 February 2028"), "ninety days later: {answer}");
    atlas.browser.value(
        "(list => { list.value = 'uncac'; list.dispatchEvent(new Event('input', { bubbles: true })); })(\
         document.querySelector('[data-link=precedent]'))",
    );
    says(&atlas, "#precedent", "Convention against Corruption");
    atlas.browser.wait_for("location.search === '?whatif=40&precedent=uncac'");
}

#[test]
fn forty_confirmed_deposits_give_the_legal_date_and_end_the_projection() {
    let text =
        fs::read_to_string(xtask::root().join("dist/data/v1/atlas.json")).expect("the site has its facts");
    let mut facts: Value = serde_json::from_str(&text).expect("the facts are JSON");
    facts["edition"] = json!("2026-11-22-forty000");
    let states: Vec<Value> = facts["participants"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|who| who["kind"] == "member")
        .take(40)
        .map(|who| who["code"].clone())
        .collect();
    let treaty = &mut facts["treaties"]["hanoi"];
    let acts = treaty["acts"].as_array_mut().expect("a list");
    acts.extend(states.iter().map(|who| {
        json!({ "who": who, "kind": "accession", "date": { "day": "2026-08-01" }, "certainty": "confirmed", "source": "untc" })
    }));
    let site = Site::plan().with("atlas.json", Fault::Content(facts.to_string())).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("");
    // 1 August and ninety days.
    says(&atlas, ".forecast__lead", "has been in force since 30 October 2026");
    assert_eq!(atlas.count("#axis-forecast rect"), 0);
    assert!(atlas.browser.shown("#axis-forecast").contains("in force 30 Oct 2026"));
    atlas.show("2026-09-01");
    says(&atlas, ".forecast__lead", "was made on 1 August 2026");
    assert!(lead(&atlas).contains("enters into force on 30 October 2026"), "{}", lead(&atlas));
    assert!(!lead(&atlas).contains("projection"), "{}", lead(&atlas));
    atlas.show("2026-07-31");
    says(&atlas, ".forecast__lead", "This is a projection, not a legal date");
}

#[test]
fn without_the_annex_the_rest_goes_on_and_the_page_says_what_it_still_shows() {
    let site = Site::plan().with("annex_bg", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("");
    atlas.show("2025-10-26");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("still shows what was published"), "{:?}", atlas.notices());
    assert_eq!(atlas.legend()["signatory"], 71);
    assert!(lead(&atlas).contains("As of 21 November 2026"), "{}", lead(&atlas));
    atlas.site.mend();
    atlas.show("2026-03-01");
    says(&atlas, ".forecast__lead", "As of 1 March 2026");
    assert_eq!(atlas.notices().len(), 1, "said once: {:?}", atlas.notices());
}
