//! A lesson in front of a class: with the keys of a clicker, by touch, in a frame, with notes.

use web_tests::{Atlas, Browser, Site, Visitor};

const COUNT: &str = "document.querySelector('#deck-list summary')?.textContent ?? ''";

/// The page once the panel shows something of the lesson.
fn presented(query: &str) -> Atlas {
    let atlas = Atlas::open(query);
    wait(&atlas.browser, "#deck-title");
    atlas
}

fn wait(browser: &Browser, selector: &str) {
    browser.wait_for(&format!("document.querySelector('{selector}')"));
}

/// Waits until the scene of that number is shown, with its link.
fn scene(atlas: &Atlas, number: u32) {
    atlas.browser.wait_for(&format!("({COUNT}).startsWith('{number} / ')"));
}

fn blank(atlas: &Atlas) -> String {
    atlas.browser.text("document.documentElement.dataset.blank ?? ''")
}

#[test]
fn the_keys_of_a_clicker_and_all_others_go_forward_and_back() {
    let atlas = presented("?present=1");
    scene(&atlas, 1);
    let mut at = 1;
    for key in ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "Enter"] {
        atlas.strike(key);
        at += 1;
        scene(&atlas, at);
    }
    for key in ["PageUp", "ArrowLeft", "ArrowUp", "Backspace", "p"] {
        atlas.strike(key);
        at -= 1;
        scene(&atlas, at);
    }
    atlas.strike("End");
    scene(&atlas, 12);
    atlas.strike("PageDown");
    scene(&atlas, 12);
    atlas.strike("Home");
    scene(&atlas, 1);
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn a_scene_is_a_state_of_the_page_and_back_leads_to_the_scene_before() {
    let atlas = presented("?present=1");
    atlas.strike("PageDown");
    scene(&atlas, 2);
    assert!(
        atlas.query().contains("t=2019-12-27&layer=vote-74-247&present=1&scene=mandate"),
        "{}",
        atlas.query()
    );
    atlas.browser.wait_for("document.querySelector('#map-section').dataset.layer === 'vote'");
    assert_eq!(atlas.day(), "2019-12-27");
    atlas.strike("PageDown");
    scene(&atlas, 3);
    atlas.browser.back();
    scene(&atlas, 2);
    assert_eq!(atlas.day(), "2019-12-27");
    atlas.browser.forward();
    scene(&atlas, 3);
}

#[test]
fn a_link_to_scene_five_shows_scene_five_with_its_map_even_without_the_state() {
    let whole = presented("?t=2025-10-26&present=1&scene=opening");
    scene(&whole, 5);
    assert_eq!(whole.legend().get("signatory"), Some(&71));
    let bare = presented("?present=1&scene=5");
    scene(&bare, 5);
    bare.browser.wait_for("location.search === '?t=2025-10-26&present=1&scene=opening'");
    assert_eq!(bare.legend().get("signatory"), Some(&71));
    assert!(bare.browser.shown("#stage").contains("72 signatories in two days"));
    let lost = presented("?present=1&scene=99");
    scene(&lost, 12);
    assert!(lost.browser.shown("#stage").contains("no scene “99”"));
}

#[test]
fn the_screen_goes_black_or_white_and_any_key_brings_the_picture_back() {
    let atlas = presented("?present=1");
    let colour = "getComputedStyle(document.documentElement, '::after').backgroundColor";
    for (key, kind, seen) in
        [("b", "black", "rgb(0, 0, 0)"), (".", "black", "rgb(0, 0, 0)"), ("w", "white", "rgb(255, 255, 255)")]
    {
        atlas.strike(key);
        assert_eq!(blank(&atlas), kind, "{key}");
        assert_eq!(atlas.browser.text(colour), seen, "{key}");
        atlas.strike("PageDown");
        assert_eq!(blank(&atlas), "", "{key}");
        scene(&atlas, 1);
    }
}

#[test]
fn help_list_and_notes_open_and_close_and_escape_leaves() {
    let atlas = presented("?present=1&scene=2");
    scene(&atlas, 2);
    atlas.strike("?");
    assert!(atlas.browser.shown("#deck-help").contains("Page Down"));
    atlas.strike("Escape");
    assert_eq!(atlas.count("#deck-help[open]"), 0);
    atlas.browser.click("#deck-list summary");
    atlas.browser.click("#deck-list li:nth-child(5) a");
    scene(&atlas, 5);
    assert_eq!(atlas.count("#deck-list[open]"), 0, "a list that was used is closed");
    atlas.browser.click("#deck-notes summary");
    let notes = atlas.browser.shown("#deck-notes");
    assert!(
        notes.contains("69 signed on the first day") && notes.contains("UN Treaty Collection"),
        "{notes}"
    );
    atlas.strike("PageDown");
    scene(&atlas, 6);
    assert_eq!(atlas.count("#deck-notes[open]"), 1, "notes that are open stay open");
    atlas.strike("Escape");
    assert_eq!(atlas.count("#deck-notes[open]"), 0);
    atlas.strike("Escape");
    atlas.browser.wait_for("!document.documentElement.hasAttribute('data-present')");
    assert!(!atlas.query().contains("present"), "{}", atlas.query());
    assert!(!atlas.browser.shown("h1").is_empty());
}

#[test]
fn notes_open_in_a_second_window_follow_and_drive_the_presentation() {
    let atlas = presented("?present=1");
    atlas.strike("s");
    let there = "window.open('', 'hanoi-atlas-notes').document";
    atlas.browser.wait_for(&format!("{there}.body.textContent.includes('let the class guess')"));
    atlas.strike("PageDown");
    atlas.browser.wait_for(&format!("{there}.body.textContent.includes('The idea is older than the vote')"));
    atlas.browser.value(&format!(
        "{there}.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'PageDown', bubbles: true, cancelable: true }}))"
    ));
    scene(&atlas, 3);
    assert_eq!(atlas.browser.value(&format!("{there}.querySelectorAll('script').length")), 0);
}

#[test]
fn no_key_is_taken_from_a_control_that_has_the_focus() {
    let atlas = presented("?present=1&scene=3");
    scene(&atlas, 3);
    atlas.browser.value("document.getElementById('slider').focus()");
    let before = atlas.browser.text("document.getElementById('slider').value");
    for key in ["ArrowLeft", "PageUp", "Home"] {
        atlas.strike(key);
        scene(&atlas, 3);
    }
    assert_ne!(atlas.browser.text("document.getElementById('slider').value"), before);
    atlas.go("?present=1&scene=1");
    scene(&atlas, 1);
    atlas.browser.value("document.getElementById('VNM').focus()");
    atlas.strike("ArrowRight");
    atlas.strike("b");
    assert_eq!(blank(&atlas), "", "a letter seeks a State while the map has the focus");
    scene(&atlas, 1);
    atlas.strike("PageDown");
    scene(&atlas, 2);
    atlas.browser.value("document.querySelector('#deck-help summary').focus()");
    atlas.strike(" ");
    scene(&atlas, 2);
}

#[test]
fn keys_do_nothing_where_nothing_is_presented() {
    let atlas = Atlas::open("?t=2025-10-26");
    atlas.browser.wait_for("globalThis.hanoiAtlasOpen");
    for key in ["b", "w", "n", "Escape"] {
        atlas.strike(key);
    }
    assert_eq!(blank(&atlas), "");
    assert_eq!(atlas.query(), "?t=2025-10-26");
}

#[test]
fn a_finger_to_the_side_turns_to_the_next_scene() {
    let atlas = Atlas::before(Visitor::new(360, 740), Site::start());
    atlas.browser.devtools(
        "Emulation.setTouchEmulationEnabled",
        &serde_json::json!({ "enabled": true, "maxTouchPoints": 5 }),
    );
    atlas.go("?present=1");
    scene(&atlas, 1);
    let y =
        atlas.browser.value("(box => box.top + 40)(document.querySelector('.deck').getBoundingClientRect())");
    let y = y.as_f64().unwrap_or(500.0).min(700.0);
    let swipe = |from: f64, to: f64| -> Vec<(f64, f64)> {
        (0..=8).map(|step| (from + (to - from) * f64::from(step) / 8.0, y)).collect()
    };
    atlas.browser.touch(&swipe(300.0, 60.0));
    scene(&atlas, 2);
    atlas.browser.touch(&swipe(60.0, 300.0));
    scene(&atlas, 1);
}

#[test]
fn type_is_large_and_strong_enough_for_the_last_row_in_both_shapes_of_screen() {
    for (width, height) in [(1280, 720), (1280, 960), (1024, 768), (1920, 1080)] {
        let atlas = Atlas::before(Visitor::new(width, height), Site::start());
        for number in 1..=12 {
            atlas.go(&format!("?present=1&scene={number}"));
            scene(&atlas, number);
            let size = atlas
                .browser
                .value("parseFloat(getComputedStyle(document.querySelector('.deck__text')).fontSize)");
            let least = 24.0 * f64::from(width) / 1280.0;
            assert!(
                size.as_f64()
                    .is_some_and(|size| size >= least.min(24.0) * 0.79 && (width < 1280 || size >= 24.0)),
                "{width} {number}: {size}"
            );
            let fits = "document.documentElement.scrollHeight <= innerHeight + 1 \
                        && document.documentElement.scrollWidth <= innerWidth + 1";
            atlas.browser.wait_for(fits);
        }
    }
}

#[test]
fn inside_a_frame_it_says_how_to_give_it_the_keyboard_and_needs_no_history() {
    let host = "<!doctype html><title>host</title><button id=\"other\">other</button>\
                <iframe sandbox=\"allow-scripts\" width=\"900\" height=\"600\" src=\"../atlas/?present=1&amp;scene=2\"></iframe>";
    let site = Site::plan().below("atlas/").page("host/", host).start();
    let browser = Browser::start(1000, 760);
    browser.open(&site.address("../host/"));
    browser.value("document.getElementById('other').focus()");
    browser.enter_frame(0);
    browser.wait_until_ready();
    wait(&browser, "#deck-next");
    browser.wait_for("!document.getElementById('deck-frame').hidden");
    browser.click("#deck-frame button");
    browser.wait_for("document.getElementById('deck-frame').hidden");
    browser.wait_for(&format!("({COUNT}).startsWith('2 / ')"));
    browser.click("#deck-next");
    browser.wait_for(&format!("({COUNT}).startsWith('3 / ')"));
    browser.press(web_tests::key::PAGE_DOWN);
    browser.wait_for(&format!("({COUNT}).startsWith('4 / ')"));
    browser.press("s");
    wait(&browser, "#deck-notes[open]");
    assert!(browser.shown("#deck-notes").contains("no second window"));
}

#[test]
fn nothing_moves_by_itself_or_under_a_wish_for_less_motion() {
    let atlas = Atlas::before(Visitor::new(1280, 720), Site::start());
    atlas.browser.prefer(&[("prefers-reduced-motion", "reduce")]);
    atlas.go("?present=1");
    scene(&atlas, 1);
    atlas.strike("PageDown");
    scene(&atlas, 2);
    assert_eq!(atlas.browser.value("document.getAnimations().length"), 0);
    assert_eq!(atlas.browser.value("document.querySelectorAll('#stage video, #stage marquee').length"), 0);
}

#[test]
fn lessons_that_do_not_come_are_said_and_the_page_works() {
    let site = Site::plan().with("lessons.json", web_tests::Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 720), site);
    atlas.go("?present=1");
    atlas.browser.wait_for("document.querySelector('#stage').textContent.includes('could not be loaded')");
    atlas.go("?t=2025-10-26");
    assert_eq!(atlas.legend().get("signatory"), Some(&71));
}
