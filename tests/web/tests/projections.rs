//! Other projections and the globe: the same nodes with other outlines, and the page's own back.

use std::collections::BTreeMap;

use web_tests::{Atlas, Fault, Site, Visitor};

/// The outline of every State.
fn outlines(atlas: &Atlas) -> BTreeMap<String, String> {
    let of = "node.id + ' ' + (node.matches('path') ? node : node.querySelector('path') || node).getAttribute('d')";
    let pairs = atlas.list("#areas .s", of);
    pairs.iter().filter_map(|pair| pair.split_once(' ')).map(|(a, b)| (a.into(), b.into())).collect()
}

/// Chooses a projection, and waits until it is drawn.
fn choose(atlas: &Atlas, projection: &str) {
    let before = atlas.browser.text("document.getElementById('BRA').outerHTML");
    atlas.choose("projection", projection);
    atlas.browser.wait_for(&format!(
        "document.getElementById('BRA').outerHTML !== {}",
        serde_json::Value::from(before)
    ));
}

#[test]
fn each_projection_redraws_the_same_nodes_and_the_pages_own_map_comes_back() {
    let atlas = Atlas::open("");
    assert!(
        !atlas.site.asked().iter().any(|file| file.contains("world.json")),
        "the flat map needs no shapes"
    );
    let own = outlines(&atlas);
    assert_eq!(own.len(), 197);
    for projection in ["natural-earth", "robinson", "globe"] {
        choose(&atlas, projection);
        let drawn = outlines(&atlas);
        let changed = drawn.iter().filter(|(code, outline)| own[*code] != **outline).count();
        assert!(changed > 120, "{projection}: {changed} outlines are others");
        assert!(
            !drawn.values().any(|outline| outline.contains("NaN") || outline.contains("inf")),
            "{projection}"
        );
        atlas.browser.wait_for(&format!("location.search === '?proj={projection}'"));
    }
    atlas.choose("projection", "equal-earth");
    assert_eq!(outlines(&atlas), own);
    let kept = "window.published.filter(node => node.closest('#areas') && !node.isConnected).length";
    assert_eq!(atlas.browser.value(kept), 0);
    let asked = atlas.site.asked();
    assert_eq!(asked.iter().filter(|file| file.contains("world.json")).count(), 1, "{asked:?}");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn the_date_shows_on_another_projection_too() {
    let atlas = Atlas::open("?proj=robinson&t=2025-10-26");
    assert_eq!(atlas.legend().get("signatory"), Some(&71));
    let point = atlas.point_of("BRA");
    atlas.click_at(point);
    assert_eq!(atlas.chosen(), "BRA");
}

#[test]
fn the_globe_turns_by_the_mouse_and_the_link_says_where_to() {
    let atlas = Atlas::open("");
    choose(&atlas, "globe");
    let before = outlines(&atlas);
    let (x, y) = atlas.point_of("IND");
    atlas.drag(&[(x, y), (x - 30.0, y), (x - 90.0, y), (x - 120.0, y)]);
    atlas.browser.wait_for("location.search.includes('rot=')");
    assert_ne!(outlines(&atlas), before);
    assert_eq!(atlas.chosen(), "", "a drag is no click");
    let turned = outlines(&atlas);
    atlas.go(&atlas.query());
    atlas.browser.wait_for("document.getElementById('sphere')");
    let again = outlines(&atlas);
    assert_eq!(again.keys().collect::<Vec<_>>(), turned.keys().collect::<Vec<_>>());
}

#[test]
fn the_globe_turns_by_keys() {
    let atlas = Atlas::open("");
    choose(&atlas, "globe");
    let before = outlines(&atlas);
    atlas.browser.value("document.querySelector('#areas [tabindex=\"0\"]').focus()");
    for _ in 0..3 {
        atlas.strike_with_shift("ArrowRight");
    }
    assert_ne!(outlines(&atlas), before, "Shift with an arrow turns the globe");
}

#[test]
fn without_the_shapes_the_map_stays_and_says_why() {
    let site = Site::plan().with("world.json", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("");
    let own = outlines(&atlas);
    atlas.choose("projection", "robinson");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("stays in Equal Earth"), "{:?}", atlas.notices());
    assert_eq!(outlines(&atlas), own);
    assert_eq!(atlas.browser.text("document.getElementById('projection').value"), "equal-earth");
}
