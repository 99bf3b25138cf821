//! The site survives a lost network, and no page ever runs with another version's files.

use std::time::Duration;

use web_tests::{Browser, Fault, Plan, Site};

/// From which on the page is of the earlier version.
const EARLIER: &str = "Hanoi Convention Atlas, the earlier version";

/// Nothing is taken from the browser's own cache: what it shows comes from the host or from the worker.
fn plan() -> Plan {
    Site::plan().with("", Fault::Header("Cache-Control", String::from("no-store")))
}

fn built(path: &str) -> String {
    std::fs::read_to_string(xtask::root().join("dist").join(path)).expect("the site is built")
}

/// The version that the worker gives itself.
fn version(worker: &str) -> String {
    worker.split("VERSION = \"").nth(1).expect("the worker has a version")[..16].to_owned()
}

/// The same site with another title: what was on the host before. Its worker lists that page.
fn earlier() -> Plan {
    let page = built("index.html").replacen("<title>Hanoi Convention Atlas", &format!("<title>{EARLIER}"), 1);
    let worker = built("sw.js");
    let hash = |content: &str| format!("{:x}", <sha2::Sha256 as sha2::Digest>::digest(content));
    let worker = worker.replacen(&hash(&built("index.html")), &hash(&page), 1).replacen(
        &version(&worker),
        "0000000000000000",
        1,
    );
    plan().with("index.html", Fault::Content(page)).with("sw.js", Fault::Content(worker))
}

fn visit(browser: &Browser, site: &Site, query: &str) {
    browser.open(&site.address(query));
    browser.wait_until_ready();
}

/// Waits until the version is kept, and no other.
fn wait_until_kept(browser: &Browser, version: &str) {
    browser.value("(window.names = '', setInterval(() => caches.keys().then(all => window.names = all.filter(name => !name.endsWith('pages')).join()), 100), 0)");
    browser.wait_for(&format!("window.names.endsWith('{version}') && !window.names.includes(',')"));
    browser.value("(navigator.serviceWorker.ready.then(found => window.active = found.active.state), 0)");
    browser.wait_for("window.active === 'activated' || window.active === 'activating'");
}

#[test]
fn a_page_that_was_visited_once_runs_without_a_network() {
    let site = plan().start();
    let browser = Browser::start(1280, 900);
    visit(&browser, &site, "");
    wait_until_kept(&browser, &version(&built("sw.js")));
    let (atlas, state) = (site.address("?t=2025-10-26"), site.address("c/VNM/"));
    drop(site);

    browser.open(&atlas);
    browser.wait_until_ready();
    assert!(browser.shown("#summary-main").contains("26 October 2025"));
    browser.value("document.getElementById('sets-shown').scrollIntoView()");
    browser.wait_for("document.getElementById('sets-shown').textContent.includes('Budapest')");

    browser.open(&state);
    browser.wait_until_ready();
    browser.wait_for("!document.getElementById('card-chosen').hidden");
    assert!(browser.shown("#card-chosen").contains("Viet Nam"));
}

#[test]
fn a_new_version_is_shown_at_the_next_load_and_then_kept_whole() {
    let site = earlier().start();
    let browser = Browser::start(1280, 900);
    visit(&browser, &site, "");
    wait_until_kept(&browser, "0000000000000000");
    assert_eq!(browser.text("document.title"), EARLIER);

    site.mend();
    visit(&browser, &site, "");
    assert_ne!(browser.text("document.title"), EARLIER, "the host's page is not shown");
    wait_until_kept(&browser, &version(&built("sw.js")));
    let address = site.address("");
    drop(site);
    browser.open(&address);
    browser.wait_until_ready();
    assert_ne!(browser.text("document.title"), EARLIER, "the earlier version came back");
}

#[test]
fn a_version_of_which_one_file_is_not_the_listed_one_is_not_kept() {
    let other = built("data/v1/cells.json").replace("\"format\":1", "\"format\": 1");
    let site = plan().with("cells.json", Fault::Content(other)).start();
    let browser = Browser::start(1280, 900);
    visit(&browser, &site, "");
    browser.value("(window.states = [], navigator.serviceWorker.register('sw.js').then(found => { const worker = found.installing; worker.onstatechange = () => window.states.push(worker.state); }), 0)");
    browser.wait_for("window.states.includes('redundant')");
    browser.value("(caches.keys().then(all => window.names = all.length), 0)");
    browser.wait_for("window.names === 0");
}

#[test]
fn a_page_in_a_frame_installs_nothing() {
    let host = "<!doctype html><title>host</title><iframe src=\"../atlas/\"></iframe>";
    let site = Site::plan().below("atlas/").page("news/host.html", host).start();
    let browser = Browser::start(1024, 768);
    browser.open(&site.address("../news/host.html"));
    browser.enter_frame(0);
    browser.wait_until_ready();
    std::thread::sleep(Duration::from_secs(7));
    browser.value("(navigator.serviceWorker.getRegistrations().then(all => window.found = all.length), 0)");
    browser.wait_for("window.found === 0");
    assert!(!site.asked().iter().any(|path| path.ends_with("sw.js")), "{:?}", site.asked());
}

#[test]
fn the_worker_is_asked_for_after_the_page_answers() {
    let site = Site::start();
    let browser = Browser::start(1024, 768);
    visit(&browser, &site, "");
    assert!(
        !site.asked().iter().any(|path| path == "sw.js" || path == "manifest.webmanifest"),
        "{:?}",
        site.asked()
    );
    browser.wait_for("document.querySelector('link[rel=manifest]')");
    assert_eq!(browser.console(), Vec::<String>::new());
}
