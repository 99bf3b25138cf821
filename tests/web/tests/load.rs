//! The page comes to life, or stays whole without it.

use std::time::Duration;

use web_tests::{Browser, Fault, Plan, Site, Visitor};

/// What must be there in any case: the page's own text.
const TITLE: &str = "Hanoi Convention Atlas";

fn visit(site: &Site) -> Browser {
    let browser = Browser::start(1024, 768);
    browser.open(&site.address(""));
    browser
}

/// The page stands, says in one sentence that the app does not run, and nothing covers it.
fn assert_stands_without_the_app(plan: Plan, what: &str) {
    let site = plan.start();
    let browser = visit(&site);
    browser.wait_for("document.documentElement.dataset.app === 'refused'");
    let sentence = browser.text("document.getElementById('notice-static').dataset.refused");
    assert_eq!(browser.shown("#notice-static"), sentence, "{what}");
    assert!(!sentence.is_empty(), "{what}");
    assert_eq!(browser.text("document.title"), TITLE, "{what}");
}

#[test]
fn the_app_starts_and_has_nothing_to_complain_about() {
    let site = Site::start();
    let browser = visit(&site);
    browser.wait_until_ready();
    assert_eq!(browser.console(), Vec::<String>::new());
    assert_eq!(browser.shown("#notice-static"), "");
}

#[test]
fn nothing_is_asked_for_twice_and_nothing_of_another_host() {
    let site = Site::start();
    let browser = visit(&site);
    browser.wait_until_ready();
    let here = site.address("");
    let requests = browser.requests();
    assert!(requests.iter().all(|url| url.starts_with(&here)), "{requests:?}");
    let mut asked = site.asked();
    asked.sort();
    let all = asked.len();
    asked.dedup();
    assert_eq!(asked.len(), all, "{:?}", site.asked());
}

#[test]
fn the_site_works_in_a_subfolder() {
    let site = Site::plan().below("news/2026/atlas/").start();
    let browser = visit(&site);
    browser.wait_until_ready();
    assert!(site.asked().iter().all(|path| path.starts_with("news/2026/atlas/")), "{:?}", site.asked());
}

#[test]
fn without_scripts_the_page_is_there() {
    let site = Site::start();
    let browser = Visitor::new(1024, 768).without_scripts().start();
    browser.open(&site.address(""));
    assert!(browser.source().contains(TITLE));
    assert!(!browser.source().contains("data-app="), "no script has run");
}

#[test]
fn without_its_wasm_the_page_stands() {
    assert_stands_without_the_app(Site::plan().with(".wasm", Fault::Missing), "missing");
    assert_stands_without_the_app(Site::plan().with(".wasm", Fault::Truncated), "truncated");
    assert_stands_without_the_app(Site::plan().with(".wasm", Fault::Corrupted), "one byte is another");
}

#[test]
fn without_its_glue_the_page_stands() {
    assert_stands_without_the_app(Site::plan().with("hanoi-atlas-", Fault::Missing), "missing");
    // Not one byte changed: a browser checks what it preloads, but no import by a digest, so a change
    // that happens to leave valid code runs.
    assert_stands_without_the_app(Site::plan().with("hanoi-atlas-", Fault::Truncated), "cut off");
}

#[test]
fn where_a_policy_refuses_wasm_the_page_stands() {
    let policy = String::from("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    let refused = Fault::Header("Content-Security-Policy", policy);
    assert_stands_without_the_app(Site::plan().with("index.html", refused), "refused by policy");
}

#[test]
fn wasm_of_another_media_type_still_runs() {
    let other = Fault::Header("Content-Type", String::from("application/octet-stream"));
    let site = Site::plan().with(".wasm", other).start();
    visit(&site).wait_until_ready();
}

#[test]
fn a_late_app_is_announced_and_then_welcome() {
    let site = Site::plan().with(".wasm", Fault::Late(Duration::from_secs(6))).start();
    let browser = visit(&site);
    browser.wait_for("document.documentElement.dataset.app === 'refused'");
    assert_eq!(
        browser.shown("#notice-static"),
        browser.text("document.getElementById('notice-static').dataset.late")
    );
    browser.wait_until_ready();
    assert_eq!(browser.shown("#notice-static"), "");
}

#[test]
fn in_a_sandboxed_frame_without_an_origin_the_app_runs() {
    let host =
        "<!doctype html><title>host</title><iframe sandbox=\"allow-scripts\" src=\"../atlas/\"></iframe>";
    let site = Site::plan().below("atlas/").page("news/host.html", host).start();
    let browser = Browser::start(1024, 768);
    browser.open(&site.address("../news/host.html"));
    browser.enter_frame(0);
    assert_eq!(browser.text("self.origin"), "null");
    browser.wait_until_ready();
}

#[test]
fn in_a_sandboxed_frame_of_a_host_that_shares_nothing_the_page_stands_and_says_so() {
    let host =
        "<!doctype html><title>host</title><iframe sandbox=\"allow-scripts\" src=\"../atlas/\"></iframe>";
    let site = Site::plan()
        .below("atlas/")
        .page("news/host.html", host)
        .with("", Fault::WithoutHeader("Access-Control-Allow-Origin"))
        .start();
    let browser = Browser::start(1024, 768);
    browser.open(&site.address("../news/host.html"));
    browser.enter_frame(0);
    browser.wait_for("document.documentElement.dataset.app === 'refused'");
    assert!(!browser.shown("#notice-static").is_empty());
}
