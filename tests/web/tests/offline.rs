//! The whole atlas in one file, opened from a disk.

use std::time::{Duration, Instant};

use web_tests::{Browser, Site, Visitor, key};

/// The file's address on this machine.
fn address() -> String {
    let file = xtask::root().join("dist/offline/hanoi-atlas.html");
    assert!(file.is_file(), "there is no such file; run `cargo xtask build` first");
    format!("file://{}", file.display())
}

fn opened() -> Browser {
    let browser = Browser::start(1280, 900);
    browser.open(&address());
    browser.wait_until_ready();
    browser
}

/// Waits until the first that fits a selector is drawn and says `words`.
fn says(browser: &Browser, selector: &str, words: &str) {
    let begun = Instant::now();
    loop {
        let said = browser.text(&format!(
            "(found => {{ found && found.scrollIntoView({{ block: 'center' }}); return found ? found.textContent : ''; }})(document.querySelector('{selector}'))"
        ));
        if said.contains(words) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(15), "`{selector}` says `{said}` and not `{words}`");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_file_is_light_enough_to_be_sent_by_mail() {
    let file = xtask::root().join("dist/offline/hanoi-atlas.html");
    let bytes = std::fs::metadata(file).expect("the site is built").len();
    assert!(bytes <= 1_500_000, "{bytes} bytes");
}

#[test]
fn the_file_runs_from_a_disk_with_its_map_its_dates_its_cards_and_its_annex() {
    let browser = opened();
    assert_eq!(browser.text("location.protocol"), "file:");
    browser.value(
        "(field => { field.value = '2025-10-01'; field.dispatchEvent(new Event('input', { bubbles: true })); \
         field.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('#date'))",
    );
    browser.wait_for("document.getElementById('summary-main').textContent.includes('1 October 2025')");
    browser.keys("#search", "Viet");
    browser.keys("#search", key::ENTER);
    browser.wait_for("!document.getElementById('card-chosen').hidden");
    assert!(browser.shown("#card-chosen").contains("Viet Nam"));
    says(&browser, "#sets-shown", "Budapest");
    says(&browser, "#groups", "African States");
    assert_eq!(browser.requests(), Vec::<String>::new(), "the file asked a network");
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn another_projection_comes_from_the_file() {
    let browser = opened();
    let drawn = "document.getElementById('BRA').outerHTML";
    let before = browser.text(drawn);
    browser.value(
        "(list => { list.value = 'robinson'; list.dispatchEvent(new Event('input', { bubbles: true })); \
         list.dispatchEvent(new Event('change', { bubbles: true })); })(document.getElementById('projection'))",
    );
    browser.wait_for(&format!("{drawn} !== {}", serde_json::Value::from(before)));
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn a_page_that_is_not_in_the_file_is_said_to_be_elsewhere() {
    let browser = opened();
    browser.value("document.querySelector('a[href=\"convention/\"]').click()");
    browser.wait_for("!document.getElementById('offline-notice').hidden");
    assert!(browser.shown("#offline-notice").contains("it is not in this file"));
    assert_eq!(browser.text("location.href"), address());
}

#[test]
fn without_scripts_the_file_shows_the_page_and_its_edition() {
    let browser = Visitor::new(1280, 900).without_scripts().start();
    browser.open(&address());
    assert!(browser.shown("#summary-main").contains("75 are known to have signed"));
    assert!(browser.shown("footer").contains("edition 2026-"));
}

#[test]
fn where_nothing_can_be_unpacked_the_page_stands_and_says_so() {
    let file = std::fs::read_to_string(xtask::root().join("dist/offline/hanoi-atlas.html"));
    let broken =
        file.expect("the site is built").replacen("id=\"offline-pack\">{", "id=\"offline-pack\">{,", 1);
    let site = Site::plan().page("broken.html", &broken).start();
    let browser = Browser::start(1280, 900);
    browser.open(&site.address("broken.html"));
    browser.wait_for("!document.getElementById('notice-static').hidden");
    assert!(browser.shown("#summary-main").contains("75 are known to have signed"));
}
