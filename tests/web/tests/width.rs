//! Narrow and wide, by day and by night: nothing sticks out. The pictures are kept to be looked at,
//! and what a reader sees first is compared with its reference in `tests/golden/screens`.
//!
//! To accept a change, run with `UPDATE_GOLDEN=1` and look at the pictures.

use std::env;
use std::path::PathBuf;

use web_tests::{Atlas, Picture, Site, Visitor};

/// The widths at which the design is judged, with a usual height.
const WINDOWS: [(u32, u32); 4] = [(1440, 900), (1024, 768), (768, 1024), (360, 740)];

/// What is wider than the window, or cut off by it.
const OUTSIDE: &str = "[...document.querySelectorAll('main, main *:not(svg *)')].filter(node => {
  const box = node.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && !node.closest('.hidden-label, .skip, .table__scroll, .chart__scroll, #sheet')
    && (box.right > document.documentElement.clientWidth + 10.5 || box.left < -10.5);
}).map(node => (node.id || node.className) + ' ' + Math.round(node.getBoundingClientRect().right))";

fn assert_fits(atlas: &Atlas, what: &str) {
    let wide = atlas.browser.value("document.documentElement.scrollWidth - innerWidth");
    let outside = atlas.browser.text(&format!("JSON.stringify({OUTSIDE}.slice(0, 8))"));
    assert!(wide.as_f64() <= Some(0.0), "{what}: the page is {wide} px too wide; outside are {outside}");
    assert_eq!(outside, "[]", "{what}");
}

/// More than this share of its squares, and a picture is another one. Other fonts change fewer; a
/// colour, a column or a line that is gone changes more.
const OTHERWISE: f64 = 0.03;

/// Keeps a picture of the page; gives where.
fn keep(atlas: &Atlas, name: &str) -> PathBuf {
    let file = xtask::root().join("target/screenshots").join(format!("{name}.png"));
    atlas.browser.screenshot(&file);
    file
}

/// What is wrong with the first screen of a kept picture, if anything is.
fn compared(name: &str, picture: &Picture) -> Option<String> {
    let reference = xtask::root().join("tests/golden/screens").join(format!("{name}.png"));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        picture.write(&reference);
        return None;
    }
    let Some(was) = Picture::read(&reference) else { return Some(format!("{name} has no reference")) };
    let share = picture.difference(&was);
    (share > OTHERWISE).then(|| {
        format!(
            "{:.1} % of {name} look otherwise; if it is meant, accept it with UPDATE_GOLDEN=1",
            share * 100.0
        )
    })
}

#[test]
fn the_first_screen_looks_as_it_did() {
    let atlas = Atlas::before(Visitor::new(1440, 900), Site::start());
    let mut changed = Vec::new();
    let mut seen = Vec::new();
    for scheme in ["light", "dark"] {
        atlas.browser.prefer(&[("prefers-color-scheme", scheme)]);
        for (width, height) in WINDOWS {
            atlas.browser.resize(width, height);
            atlas.go("?t=2025-10-26&c=VNM");
            let name = format!("{width}-{scheme}");
            let picture = Picture::of_page(&keep(&atlas, &format!("screen-{name}")), height as usize);
            changed.extend(compared(&name, &picture));
            seen.push(picture);
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
    // By night every window looks otherwise, so the comparison sees what it is for.
    for (day, night) in seen[..4].iter().zip(&seen[4..]) {
        assert!(day.difference(night) > 0.5, "day and night differ by {}", day.difference(night));
    }
}

#[test]
fn no_window_scrolls_sideways_by_day_or_by_night() {
    let atlas = Atlas::before(Visitor::new(1440, 900), Site::start());
    for scheme in ["light", "dark"] {
        atlas.browser.prefer(&[("prefers-color-scheme", scheme)]);
        for (width, height) in WINDOWS {
            atlas.browser.resize(width, height);
            atlas.go("");
            assert_fits(&atlas, &format!("{width} px, {scheme}"));
            keep(&atlas, &format!("{width}-{scheme}"));
            atlas.browser.click("#row-VNM th");
            assert_fits(&atlas, &format!("{width} px, {scheme}, with a card"));
        }
        let paper = atlas.browser.text("getComputedStyle(document.body).backgroundColor");
        assert_eq!(paper, if scheme == "dark" { "rgb(20, 22, 26)" } else { "rgb(255, 254, 251)" });
    }
}

#[test]
fn a_page_without_scripts_fits_too() {
    for (width, height) in [(1440, 900), (360, 740)] {
        let atlas = Atlas::before(Visitor::new(width, height).without_scripts(), Site::start());
        atlas.browser.open(&atlas.site.address(""));
        let size = atlas.browser.devtools("Page.getLayoutMetrics", &serde_json::json!({}));
        let wide = size["cssContentSize"]["width"].as_f64();
        assert_eq!(wide, Some(f64::from(width)), "{size}");
        keep(&atlas, &format!("{width}-without-scripts"));
    }
}

#[test]
fn views_worth_a_look_are_kept() {
    let atlas = Atlas::open("");
    for (name, query) in [
        ("view-signing", "?t=2025-10-25&c=VNM"),
        ("view-before", "?t=2019-12-27"),
        ("view-votes", "?layer=vote-74-247&class=no"),
        ("view-alone", "?class=signatory&c=BRA"),
        ("view-future", "?t=2027-01-01"),
        ("view-broken-link", "?t=soon&c=XXX&class=nobody"),
    ] {
        atlas.go(query);
        assert_fits(&atlas, name);
        keep(&atlas, name);
    }
}
