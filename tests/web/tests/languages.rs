//! The same atlas in every language: chosen by link, by browser and by hand, without losing the view.

use std::path::{Path, PathBuf};

use hanoi_atlas::text::Language;
use serde_json::json;
use web_tests::{Atlas, Browser, Site};

/// The folder of the page, as `/ar/`.
fn folder(browser: &Browser) -> String {
    browser.text("location.pathname")
}

/// Has the browser prefer these languages, as its settings would.
fn prefer(browser: &Browser, languages: &str) {
    let agent = browser.text("navigator.userAgent");
    browser.devtools(
        "Emulation.setUserAgentOverride",
        &json!({ "userAgent": agent, "acceptLanguage": languages }),
    );
}

#[test]
fn a_link_asks_for_a_language_and_keeps_its_question() {
    let site = Site::start();
    let browser = Browser::start(1280, 900);
    for (link, landed, query) in [
        ("?lang=ar&t=2025-10-26&c=VNM", "/ar/", "?t=2025-10-26&c=VNM"),
        ("fr/?t=2025-10-26&lang=zh", "/zh/", "?t=2025-10-26"),
        ("vi/?lang=en&t=2025-10-26", "/", "?lang=en&t=2025-10-26"),
        ("es/?lang=es&t=2025-10-26", "/es/", "?lang=es&t=2025-10-26"),
    ] {
        browser.open(&site.address(link));
        browser.wait_for(&format!("location.pathname.endsWith('{landed}')"));
        browser.wait_until_ready();
        assert!(folder(&browser).ends_with(landed), "{link}");
        let kept: Vec<String> = query[1..].split('&').map(str::to_owned).collect();
        let now = browser.text("location.search");
        assert!(kept.iter().all(|part| now.contains(part.as_str())), "{link} became {now}");
    }
}

#[test]
fn the_browser_is_asked_on_the_first_page_and_nowhere_else() {
    let site = Site::start();
    let browser = Browser::start(1280, 900);
    browser.open(&site.address("c/"));
    prefer(&browser, "de-AT,fr-CA,en");
    browser.open(&site.address("?t=2025-10-26"));
    browser.wait_for("location.pathname.endsWith('/fr/')");
    browser.wait_until_ready();
    assert_eq!(browser.text("location.search"), "?t=2025-10-26");
    assert_eq!(browser.text("document.documentElement.lang"), "fr");
    for stays in ["?lang=en", "c/VNM/", "embed/map/", "es/"] {
        browser.open(&site.address(stays));
        let own = if stays == "es/" { "es" } else { "en" };
        assert_eq!(browser.text("document.documentElement.lang"), own, "{stays}");
    }
    prefer(&browser, "de-AT");
    browser.open(&site.address(""));
    browser.wait_until_ready();
    assert_eq!(browser.text("document.documentElement.lang"), "en");
}

#[test]
fn who_changes_the_language_keeps_the_view() {
    let atlas = Atlas::open("?t=2025-10-26&c=VNM");
    atlas.browser.click("#languages summary");
    atlas.browser.click("#languages a[data-language=es]");
    atlas.browser.wait_for("location.pathname.endsWith('/es/')");
    atlas.browser.wait_until_ready();
    assert_eq!((atlas.day(), atlas.chosen()), ("2025-10-26".to_owned(), "VNM".to_owned()));
    assert!(atlas.browser.shown("#summary-main").contains("26 de octubre de 2025"));
    atlas.browser.click("#languages summary");
    atlas.browser.click("#languages a[data-language=en]");
    atlas.browser.wait_for("document.documentElement.lang === 'en'");
    atlas.browser.wait_until_ready();
    assert_eq!(atlas.day(), "2025-10-26");
    assert!(atlas.query().contains("lang=en"), "{}", atlas.query());
}

#[test]
fn in_every_language_the_app_says_what_the_page_says_and_follows_the_date() {
    let site = Site::start();
    let browser = Browser::start(1280, 900);
    for language in Language::ALL {
        let query = if language == Language::English { "?lang=en" } else { "" };
        browser.open(&site.address(&format!("{}{query}", language.folder())));
        let published = browser.shown("#summary-main");
        browser.wait_until_ready();
        assert_eq!(browser.shown("#summary-main"), published, "{language:?}");
        let root = "document.documentElement";
        assert_eq!(browser.text(&format!("{root}.lang")), language.tag());
        assert_eq!(browser.text(&format!("{root}.dir")), language.writing().dir());
        browser.value(
            "(() => { const day = document.getElementById('date'); day.value = '2025-10-26'; \
             day.dispatchEvent(new Event('input', { bubbles: true })); \
             day.dispatchEvent(new Event('change', { bubbles: true })); })()",
        );
        browser.wait_for("location.search.includes('t=2025-10-26')");
        let then = browser.shown("#summary-main");
        assert!(then.contains("26") && then.contains("2025") && then.contains("72"), "{language:?}: {then}");
        for panel in ["sets-shown", "flow-shown", "taken", "embed-builder"] {
            browser.value(&format!("document.getElementById('{panel}')?.scrollIntoView()"));
        }
        browser.wait_for("document.getElementById('embed-builder').childElementCount > 0");
        let unfilled = browser.value(
            "[...document.body.innerText.matchAll(/\\[[a-z]+(-[a-z0-9]+)+\\]|\\{ ?\\$?[a-z_]+ ?\\}/g)].map((found) => found[0])",
        );
        assert_eq!(unfilled, json!([]), "{language:?}");
        assert_eq!(browser.console(), Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn in_arabic_time_runs_leftwards_and_the_map_stays_as_it_is() {
    let atlas = Atlas::open("ar/?t=2025-10-26");
    let place =
        |of: &str| atlas.browser.value(&format!("document.{of}.getBoundingClientRect().left")).as_f64();
    let (then, brazil) = (place("getElementById('playhead')"), place("getElementById('BRA')"));
    // The arrow that points forward in the writing goes forward in time.
    atlas.browser.keys("#slider", "\u{E012}");
    atlas.browser.wait_for("!location.search.includes('t=2025-10-26')");
    assert!(atlas.day().as_str() > "2025-10-26", "{}", atlas.day());
    assert!(place("getElementById('playhead')") < then);
    let english = Atlas::open("?lang=en&t=2025-10-26");
    let there = english.browser.value("document.getElementById('BRA').getBoundingClientRect().left");
    assert_eq!(there.as_f64(), brazil);
}

#[test]
fn a_frame_has_the_language_that_its_host_asks_for() {
    let site = Site::start();
    let browser = Browser::start(600, 800);
    browser.open(&site.address("embed/map/?lang=fr&id=frame1"));
    browser.wait_for("location.pathname.endsWith('/fr/embed/map/')");
    assert_eq!(browser.text("location.search"), "?id=frame1");
    assert_eq!(browser.text("document.documentElement.lang"), "fr");
}

/// Every HTML file below a folder.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the site") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_page_of_every_language_names_it_and_leaves_no_gap_open() {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let english = pages(&site).len();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let pages = pages(&site.join(language.folder()));
        assert_eq!(pages.len() * Language::ALL.len(), english, "{language:?} has as many pages as English");
        for page in pages {
            let text = std::fs::read_to_string(&page).expect("a page");
            let root = format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.writing().dir());
            assert!(text.contains(&root), "{}", page.display());
            let body = text.split("<script type=\"application/json\"").next().unwrap_or_default();
            for open in ["{n}", "{name}", "{date}", "{ $", "[list-", "[sum-", "[page-", "[state-"] {
                assert!(!body.contains(open), "{}: {open}", page.display());
            }
        }
    }
}
