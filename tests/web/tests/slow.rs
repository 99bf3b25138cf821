//! A narrow line: what is seen first needs little, what comes late is waited for, and who saves data is
//! sent no more than was asked for.

use std::time::Duration;

use serde_json::json;
use web_tests::{Atlas, Browser, Fault, Site};

/// In bytes: what may be on its way before the map, its sentence and its table are seen.
const FLOOR: usize = 45_000;

/// A line of the second generation, as Chromium's tools have it, in bytes a second and in milliseconds.
const LINE: (u32, u32) = (31_250, 300);

/// Makes the loader's wait before it offers to keep the site a short one, and says what the reader wants.
fn impatient(browser: &Browser, saves_data: bool) {
    let source = format!(
        "(() => {{
           const wait = window.setTimeout;
           window.setTimeout = (what, time, ...more) => wait(what, time === 5000 ? 1 : time, ...more);
           Object.defineProperty(navigator, 'connection', {{ value: {{ saveData: {saves_data} }} }});
         }})()"
    );
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }));
}

#[test]
fn page_and_style_are_the_floor_and_stay_below_their_weight() {
    // Nothing but these two arrives.
    let site =
        Site::plan().with(".js", Fault::Missing).with(".wasm", Fault::Missing).with(".json", Fault::Missing);
    let site = site.start();
    let browser = Browser::start(360, 740);
    browser.open(&site.address(""));
    assert!(!browser.shown("#summary-main").is_empty());
    let drawn = "[...document.querySelectorAll('#areas [data-class]')].filter(area => area.getBoundingClientRect().width > 0).length";
    assert_eq!(browser.value(drawn), 197);
    assert_eq!(
        browser.value("getComputedStyle(document.getElementById('VNM')).fill !== 'rgb(0, 0, 0)'"),
        true
    );
    let came = |path: &&String| path.is_empty() || path.ends_with(".html") || path.ends_with(".css");
    let asked = site.asked();
    let floor: Vec<&String> = asked.iter().filter(came).collect();
    assert_eq!(floor.len(), 2, "{floor:?}");
    // As a good host sends them: compressed once, as far as it goes.
    let weight = |path: &&String| {
        let name = if path.is_empty() { "index.html" } else { path.as_str() };
        let file = std::fs::read(xtask::root().join("dist").join(name)).expect("it was sent");
        xtask::site::folder::brotli(&file, 11).len()
    };
    let weight: usize = floor.iter().map(weight).sum();
    println!("page and style: {weight} bytes");
    assert!(weight <= FLOOR, "{weight} bytes before the map is seen; the bar is {FLOOR}");
}

#[test]
fn on_a_line_of_the_second_generation_the_map_is_there_and_the_app_comes() {
    let (site, browser) = (Site::start(), Browser::start(360, 740));
    let (bytes, latency) = LINE;
    browser.devtools(
        "Network.emulateNetworkConditions",
        &json!({ "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes }),
    );
    browser.open(&site.address(""));
    assert_ne!(browser.text("document.documentElement.dataset.app"), "ready", "the line is not slow");
    assert_eq!(browser.value("document.querySelectorAll('#areas [data-class]').length"), 197);
    assert!(!browser.shown("#summary-main").is_empty());
    browser.wait_for("document.documentElement.dataset.reason === 'late'");
    assert!(!browser.shown("#notice-static").is_empty(), "that it comes late is said");
    browser.wait_until_ready();
    assert_eq!(browser.shown("#notice-static"), "");
}

#[test]
fn nothing_is_kept_for_who_saves_data() {
    let offered = "document.querySelector('head link[rel=manifest]')";
    let page = |saves_data| {
        let atlas = Atlas::open("");
        impatient(&atlas.browser, saves_data);
        atlas.go("?t=2025-10-26");
        assert_eq!(atlas.browser.value("navigator.connection.saveData"), saves_data);
        atlas
    };
    page(false).browser.wait_for(offered);
    let saving = page(true);
    // A timer that is set after the loader's ends after it.
    saving.browser.value("new Promise(done => setTimeout(done, 100))");
    assert_eq!(saving.browser.value(&format!("!{offered}")), true);
}

#[test]
fn a_late_program_is_no_reason_to_ask_twice() {
    let late = Fault::Late(Duration::from_secs(5));
    let site = Site::plan().with(".wasm", late).start();
    let browser = Browser::start(360, 740);
    browser.open(&site.address(""));
    browser.wait_for("document.documentElement.dataset.reason === 'late'");
    browser.wait_until_ready();
    let asked = site.asked().iter().filter(|path| path.ends_with(".wasm")).count();
    assert_eq!(asked, 1);
}
