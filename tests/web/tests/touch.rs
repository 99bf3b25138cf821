//! Fingers on a telephone: one scrolls the page, two zoom the map, a tap opens a card.

use serde_json::json;
use web_tests::{Atlas, Site, Visitor};

/// A telephone with the map in the middle of its screen.
fn telephone() -> Atlas {
    let atlas = Atlas::before(Visitor::new(360, 740), Site::start());
    atlas
        .browser
        .devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 }));
    atlas.go("");
    atlas.scroll_to("map");
    atlas
}

fn zoom(atlas: &Atlas) -> f64 {
    let zoom = "new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a";
    atlas.browser.value(zoom).as_f64().expect("a transform has a scale")
}

#[test]
fn one_finger_on_the_map_scrolls_the_page() {
    let atlas = telephone();
    let (x, y) = atlas.point_of("BRA");
    let before = atlas.browser.value("window.scrollY").as_f64().unwrap_or_default();
    let path: Vec<(f64, f64)> = (0..12).map(|step| (x, y - 15.0 * f64::from(step))).collect();
    atlas.browser.touch(&path);
    atlas.browser.wait_for(&format!("window.scrollY > {before} + 60"));
    assert!((zoom(&atlas) - 1.0).abs() < 1e-9);
    assert_eq!(atlas.chosen(), "", "a scroll is no tap");
}

#[test]
fn two_fingers_zoom_the_map_and_not_the_page() {
    let atlas = telephone();
    let (x, y) = atlas.point_of("BRA");
    let before = atlas.browser.value("window.scrollY");
    let moments: Vec<Vec<(f64, f64)>> =
        (0..10).map(|step| 15.0 + 5.0 * f64::from(step)).map(|by| vec![(x - by, y), (x + by, y)]).collect();
    atlas.browser.fingers(&moments);
    assert!(zoom(&atlas) > 1.5, "{}", zoom(&atlas));
    assert_eq!(atlas.browser.value("window.visualViewport.scale"), 1);
    assert_eq!(atlas.browser.value("window.scrollY"), before);
    assert_eq!(atlas.chosen(), "");
}

#[test]
fn a_tap_opens_the_card_also_after_two_fingers() {
    let atlas = telephone();
    atlas.browser.touch(&[atlas.point_of("BRA")]);
    atlas.browser.wait_for("document.querySelector('#card-chosen:not([hidden])')");
    assert_eq!(atlas.chosen(), "BRA");
    let sheet = "(box => box.left >= 0 && box.right <= 360 && box.bottom <= innerHeight + 1)\
                 (document.querySelector('#card-chosen:not([hidden])').getBoundingClientRect())";
    assert_eq!(atlas.browser.value(sheet), true);
    atlas.browser.click(".card__close");
    let (x, y) = atlas.point_of("DZA");
    atlas.browser.fingers(&[vec![(x - 15.0, y), (x + 15.0, y)], vec![(x - 20.0, y), (x + 20.0, y)]]);
    atlas.browser.touch(&[atlas.point_of("DZA")]);
    atlas.browser.wait_for("document.querySelector('#card-chosen:not([hidden])')");
    assert_eq!(atlas.chosen(), "DZA");
}

#[test]
fn a_finger_moves_the_date() {
    let atlas = telephone();
    atlas.scroll_to("axis");
    let of = |side: &str| {
        let value =
            atlas.browser.value(&format!("document.getElementById('axis').getBoundingClientRect().{side}"));
        value.as_f64().expect("the axis has a place")
    };
    let (left, width, y) = (of("left"), of("width"), of("top") + 100.0);
    let path: Vec<(f64, f64)> =
        (0..11).map(|step| (left + width * (0.8 - 0.05 * f64::from(step)), y)).collect();
    atlas.browser.touch(&path);
    assert!(atlas.day().starts_with("2022-"), "{}", atlas.day());
}

#[test]
fn what_a_finger_presses_is_large_enough() {
    let atlas = telephone();
    let small = atlas.list(
        "button, select, #search, #date, #table-filter",
        "(box => box.width && (box.width < 24 || box.height < 43.5) && !node.closest('thead') \
         ? (node.id || node.className) + ' ' + Math.round(box.width) + '×' + Math.round(box.height) : '')(node.getBoundingClientRect())",
    );
    let small: Vec<String> = small.into_iter().filter(|found| !found.is_empty()).collect();
    assert_eq!(small, Vec::<String>::new());
}
