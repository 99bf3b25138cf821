//! What axe-core finds on every kind of page, in every language, by day and by night: nothing.

use hanoi_atlas::text::Language;
use web_tests::views::VIEWS;
use web_tests::{Browser, Site, axe};

/// What it is called, the features that the browser prefers, and the languages.
type Tour = (&'static str, Vec<(&'static str, &'static str)>, Vec<Language>);

/// What the reader of the pages prefers, and the languages in which all of them are asked.
fn tours() -> [Tour; 3] {
    [
        ("by day", vec![("prefers-color-scheme", "light")], Language::ALL.to_vec()),
        // Colours do not depend on the language; the two directions of writing do on a few rules.
        ("by night", vec![("prefers-color-scheme", "dark")], vec![Language::English, Language::Arabic]),
        ("in forced colours", vec![("forced-colors", "active")], vec![Language::English]),
    ]
}

#[test]
fn nothing_is_found_on_any_page_in_any_language_by_day_by_night_and_in_forced_colours() {
    let (site, browser) = (Site::start(), Browser::start(1280, 900));
    let (mut pages, mut found) = (0, Vec::new());
    for (light, features, languages) in tours() {
        browser.prefer(&features);
        for language in languages {
            for view in VIEWS {
                view.open(&browser, &site, language);
                pages += 1;
                let told = axe::violations(&browser);
                found.extend(
                    told.iter().map(|rule| format!("{} {} {light}: {rule}", view.name, language.tag())),
                );
            }
        }
    }
    println!("{pages} pages checked, {} violations", found.len());
    assert!(found.is_empty(), "{} violations on {pages} pages:\n{}", found.len(), found.join("\n"));
}
