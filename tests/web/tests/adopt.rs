//! The app takes over the page that was published: it says the same, and nothing jumps.

use serde_json::json;
use web_tests::{Atlas, Site, Visitor};

/// Page, style, loader, glue, program and facts; an icon and two to spare.
const MOST_REQUESTS: usize = 9;

/// What of a page is compared: its sentences, its legend and every row, as one list of texts.
const SAID: &str = "(page => ['#summary-main', '#summary-more', '#legend-classes [data-key]', '#near > *', \
     '#table-caption', '.legend__beside', '#event', '.table th', 'tr[id^=row-] td'] \
     .flatMap(part => [...page.querySelectorAll(part)].map(node => node.textContent.trim())))";

#[test]
fn the_maps_nodes_are_those_that_were_published() {
    let atlas = Atlas::open("");
    atlas.show("2019-12-27");
    atlas.show("2025-10-26");
    let kept = "window.published.filter(node => node.closest('#sheet, #rows') && !node.closest('td, th'))";
    let of = |list: &str| atlas.browser.value(&format!("{kept}.{list}"));
    assert!(of("length").as_u64() > Some(600), "{}", of("length"));
    assert_eq!(of("filter(node => !node.isConnected).map(node => node.outerHTML.slice(0, 80))"), json!([]));
    let strange =
        "[...document.querySelectorAll('#areas *')].filter(node => !window.published.includes(node)).length";
    assert_eq!(atlas.browser.value(strange), 0, "nodes of the map that were not published");
    assert_eq!(atlas.count("#areas .s"), 197);
}

#[test]
fn nothing_moves_when_the_app_takes_over() {
    for (width, height) in [(1280, 900), (360, 740)] {
        let atlas = Atlas::seen_by(Visitor::new(width, height), "");
        // What is drawn after the app has announced itself counts too.
        atlas.browser.wait_for("performance.now() > 1500");
        atlas.browser.value(
            "(window.shifts = [], new PerformanceObserver(list => window.shifts.push(...list.getEntries())) \
             .observe({ type: 'layout-shift', buffered: true }))",
        );
        atlas.browser.value("document.body.offsetHeight");
        std::thread::sleep(std::time::Duration::from_millis(200));
        let shifts = atlas.browser.text(
            "JSON.stringify(window.shifts.map(shift => [shift.value, Math.round(shift.startTime), \
             shift.sources.map(source => source.node && (source.node.id || source.node.className || source.node.nodeName))]))",
        );
        let sum = atlas.browser.value("window.shifts.reduce((sum, shift) => sum + shift.value, 0)").as_f64();
        println!("{width} px: layout shift {sum:?}");
        assert!(sum < Some(0.01), "{width} px: {sum:?}, {shifts}");
    }
}

#[test]
fn the_page_takes_few_requests_and_its_console_is_empty() {
    let atlas = Atlas::open("");
    let asked = atlas.site.asked();
    println!("{} requests", asked.len());
    assert!(asked.len() <= MOST_REQUESTS, "{asked:?}");
    let here = atlas.site.address("");
    let sent = atlas.browser.requests();
    assert!(sent.iter().all(|url| url.starts_with(&here)), "{sent:?}");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn app_and_published_page_say_the_same() {
    let atlas = Atlas::open("");
    let published = atlas.browser.value(&format!(
        "(ask => {{ ask.open('GET', 'index.html', false); ask.send(); \
         return {SAID}(new DOMParser().parseFromString(ask.responseText, 'text/html')); }})(new XMLHttpRequest())"
    ));
    let said = atlas.browser.value(&format!("{SAID}(document)"));
    assert!(said.as_array().is_some_and(|texts| texts.len() > 198 * 7));
    assert_eq!(said, published);
    assert_eq!(atlas.count("tr[id^=row-]"), 198);
    assert_eq!(atlas.count("#rows tr"), 197);
    assert_eq!(atlas.count("#row-EU"), 1);
}

#[test]
fn without_scripts_the_page_holds_the_same_sentence_numbers_and_rows() {
    let atlas = Atlas::open("");
    let sentence = atlas.browser.shown("#summary-main");
    let counts: Vec<String> = atlas.texts(".legend__count");
    let refused = Atlas::before(Visitor::new(1280, 900).without_scripts(), Site::start());
    refused.browser.open(&refused.site.address(""));
    let source = refused.browser.source();
    assert!(!source.contains("data-app="), "no script has run");
    assert!(source.contains(&sentence), "{sentence}");
    for count in counts {
        assert!(source.contains(&format!("<span class=\"legend__count\">{count}</span>")), "{count}");
    }
    assert_eq!(source.matches("<tr id=\"row-").count(), 198);
    assert_eq!(source.matches("class=\"s\"").count(), 197);
}
