//! For weak eyes and for eyes that see colours otherwise: contrast in front of a class, colours that the
//! system sets, and the wish for less motion.

use std::collections::BTreeMap;

use web_tests::{Atlas, Browser, Site, Visitor, axe};

/// Every class of the map, by the word in the page.
const CLASSES: [&str; 5] = ["party", "contracting", "signatory", "withdrawn", "outside"];

/// What tells the classes of the map apart, when a State has each in turn.
fn looks(atlas: &Atlas) -> BTreeMap<String, String> {
    let of = |class: &str| {
        atlas.browser.text(&format!(
            "(state => {{ state.dataset.class = '{class}'; const look = getComputedStyle(state); \
              return [look.fill, look.strokeDasharray, look.strokeWidth].join(' '); }})(document.getElementById('BRA'))"
        ))
    };
    CLASSES.iter().map(|class| ((*class).to_owned(), of(class))).collect()
}

#[test]
fn in_forced_colours_the_classes_of_the_map_differ_by_pattern() {
    let atlas = Atlas::before(Visitor::new(1280, 900), Site::start());
    atlas.browser.prefer(&[("forced-colors", "active")]);
    atlas.go("");
    assert_eq!(atlas.browser.value("matchMedia('(forced-colors: active)').matches"), true);
    let looks = looks(&atlas);
    let mut different: Vec<&String> = looks.values().collect();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), CLASSES.len(), "{looks:#?}");
    let patterned = looks.values().filter(|look| look.contains("url(")).count();
    assert!(patterned >= 3, "{looks:#?}");
}

#[test]
fn no_class_of_the_map_is_told_by_colour_alone() {
    let atlas = Atlas::open("");
    let fills: Vec<String> = looks(&atlas).into_values().filter(|look| look.starts_with("rgb")).collect();
    assert!(fills.len() <= 2, "one class may be plain and one empty; these are: {fills:?}");
    // And each State has its class in its name, each entry of the legend in words.
    assert_eq!(atlas.list("#areas .s[role=option]:not([aria-label*=', '])", "node.id"), Vec::<String>::new());
    let words = atlas.texts("#legend-classes [data-key] .legend__name, #legend-classes [data-key]");
    assert!(words.len() >= 3 && words.iter().all(|word| word.chars().any(char::is_alphabetic)), "{words:?}");
}

#[test]
fn in_front_of_a_class_text_has_a_contrast_of_seven_to_one() {
    let (site, browser) = (Site::start(), Browser::start(1280, 720));
    let mut found = Vec::new();
    for light in ["light", "dark"] {
        browser.prefer(&[("prefers-color-scheme", light)]);
        let scenes = (1..=12).map(|scene| format!("?present=1&scene={scene}"));
        let asked =
            ["?quiz=mixed&seed=1", "?quiz=mixed&seed=1&answers=a", "?quiz=mixed&seed=1&answers=sheet"];
        for path in scenes.chain(asked.map(String::from)) {
            browser.open(&site.address(&path));
            browser.wait_for("document.querySelector('#deck-title')");
            found.extend(axe::faint(&browser).iter().map(|one| format!("{path} {light}: {one}")));
        }
    }
    assert!(found.is_empty(), "{} too faint:\n{}", found.len(), found.join("\n"));
}

#[test]
fn where_less_motion_is_wanted_nothing_glides() {
    let atlas = Atlas::before(Visitor::new(1280, 900), Site::start());
    atlas.browser.prefer(&[("prefers-reduced-motion", "reduce")]);
    atlas.go("");
    let moving = "document.getAnimations().filter(one => one.playState === 'running').length";
    atlas.choose("projection", "cells");
    atlas.browser.wait_for("document.querySelector('#sheet.is-gliding')");
    assert_eq!(atlas.browser.value(moving), 0, "States glide");
    atlas.browser.click("#zoom-in");
    assert_eq!(atlas.browser.value(moving), 0, "the map glides");
    atlas.browser.click("#row-VNM th");
    assert_eq!(atlas.browser.value(moving), 0, "a card glides");
}
