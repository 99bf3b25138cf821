//! What a link may ask of the page's dress: the picture alone, nothing to press, no patterns, the view
//! in front.

use serde_json::{Value, json};
use web_tests::Atlas;

/// Whether what fits the selector takes room on the page.
fn is_seen(atlas: &Atlas, selector: &str) -> bool {
    let of = format!("document.querySelector('{selector}').checkVisibility({{ visibilityProperty: true }})");
    atlas.browser.value(&of) == json!(true)
}

/// What fills the State, as the browser computes it.
fn fill(atlas: &Atlas, state: &str) -> String {
    atlas.browser.text(&format!("getComputedStyle(document.getElementById('{state}')).fill"))
}

/// How far the top of an element lies under the top of the window.
fn top(atlas: &Atlas, id: &str) -> f64 {
    let top = atlas.browser.value(&format!("document.getElementById('{id}').getBoundingClientRect().top"));
    top.as_f64().unwrap_or(f64::NAN)
}

#[test]
fn a_plain_page_is_the_sentence_the_map_and_the_axis() {
    let atlas = Atlas::open("?plain=1");
    for here in ["#summary-main", "#sheet", "#axis"] {
        assert!(is_seen(&atlas, here), "{here}");
    }
    for gone in ["#tools", "#table", "#sources", ".skip"] {
        assert!(!is_seen(&atlas, gone), "{gone}");
    }
    atlas.go("");
    assert!(is_seen(&atlas, "#table") && is_seen(&atlas, "#tools"));
}

#[test]
fn a_static_page_has_nothing_to_press() {
    let atlas = Atlas::open("?static=1&t=2025-10-26");
    assert_eq!(atlas.day(), "2025-10-26");
    assert!(!is_seen(&atlas, "#axis-controls") && is_seen(&atlas, "#sheet"));
    let before = atlas.query();
    let (x, y) = (640.0, 420.0);
    let under = format!("document.elementFromPoint({x}, {y}).closest('#sheet') === null");
    assert_eq!(atlas.browser.value(&under), json!(true), "the pointer reaches the map");
    assert_eq!(atlas.query(), before);
}

#[test]
fn without_patterns_a_signatory_is_one_flat_colour() {
    let atlas = Atlas::open("");
    assert!(fill(&atlas, "VNM").contains("url("), "{}", fill(&atlas, "VNM"));
    atlas.go("?patterns=0");
    assert!(fill(&atlas, "VNM").starts_with("rgb("), "{}", fill(&atlas, "VNM"));
    assert_ne!(fill(&atlas, "VNM"), fill(&atlas, "IND"), "a signatory and one that has not signed");
}

#[test]
fn the_view_of_the_link_is_in_front() {
    let atlas = Atlas::open("?view=table");
    atlas.browser.wait_for("scrollY > 500");
    assert!(top(&atlas, "table").abs() < 120.0, "the table is {} px from the top", top(&atlas, "table"));
    atlas.go("?view=timeline");
    assert!(top(&atlas, "axis-section") < 900.0, "the axis is {} px down", top(&atlas, "axis-section"));
    atlas.go("");
    assert_eq!(atlas.browser.value("scrollY"), Value::from(0));
}
