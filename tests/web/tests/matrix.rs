//! Every kind of page, in every language, theme and engine: axe-core finds nothing, nothing reaches past the
//! window, and the engines make the same page of the same file.

use std::thread;

use hanoi_atlas::text::Language;
use web_tests::views::{VIEWS, View};
use web_tests::{Browser, Engine, Site, Visitor, axe, content};

/// All that tests are run in.
const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// By which a page is looked at once it is open. Only Chromium can be told to have forced colours.
const THEMES: [&str; 3] = ["light", "dark", "forced"];

/// How one page looks in one theme.
struct Look {
    /// View, language and theme, as messages name it.
    page: String,
    /// What it says, with its colours.
    said: String,
}

/// What one engine has seen of all pages.
struct Seen {
    engine: String,
    looks: Vec<Look>,
    /// How many of them axe-core has judged.
    judged: usize,
    /// What is wrong, a line each.
    wrong: Vec<String>,
}

/// Each page of the site by its language and what it is.
fn pages() -> impl Iterator<Item = (Language, View)> {
    Language::ALL.into_iter().flat_map(|language| VIEWS.into_iter().map(move |view| (language, view)))
}

/// Puts the page that is open into another theme; whether the engine can.
fn wear(browser: &Browser, engine: Engine, theme: &str) -> bool {
    match (engine, theme) {
        (Engine::Chromium, "forced") => browser.prefer(&[("forced-colors", "active")]),
        (Engine::Chromium, _) => browser.prefer(&[("prefers-color-scheme", theme)]),
        (_, "forced") => return false,
        // Neither can be told what its reader prefers; the page's own choice of colours stands for it.
        _ => {
            let _ = browser.value(&format!("(document.documentElement.dataset.theme = '{theme}')"));
        }
    }
    true
}

/// Opens every page in one engine, and looks at it in each theme. Chromium's pages are judged by axe-core;
/// where the others have the same elements, shown and hidden alike, in the same colours, so are theirs.
fn seen_by(engine: Engine) -> Seen {
    let (site, browser) = (Site::start(), Visitor::new(1280, 900).with(engine).start());
    let mut seen = Seen { engine: browser.name(), looks: Vec::new(), judged: 0, wrong: Vec::new() };
    for (language, view) in pages() {
        view.open_whole(&browser, &site, language);
        for theme in THEMES.into_iter().filter(|theme| wear(&browser, engine, theme)) {
            let page = format!("{} {} {theme}", view.name, language.tag());
            let fault = |what: String| format!("{}, {page}: {what}", browser.name());
            if engine == Engine::Chromium {
                seen.judged += 1;
                seen.wrong.extend(axe::violations(&browser).into_iter().map(fault));
            }
            let wide = browser.value("document.documentElement.scrollWidth - innerWidth");
            if wide.as_i64().is_none_or(|wide| wide > 0) {
                seen.wrong.push(fault(format!("{wide} pixels too wide")));
            }
            if theme != "forced" {
                seen.looks.push(Look { said: content::of(&browser), page });
            }
        }
    }
    seen
}

/// Where two engines make different pages of the same file, a line for each page.
fn differences(one: &Seen, other: &Seen) -> Vec<String> {
    assert_eq!(one.looks.len(), other.looks.len());
    let told = |(here, there): (&Look, &Look)| {
        let (left, right) = content::first_difference(&here.said, &there.said)?;
        Some(format!("{}: {} has `{left}`, {} has `{right}`", here.page, one.engine, other.engine))
    };
    one.looks.iter().zip(&other.looks).filter_map(told).collect()
}

#[test]
fn every_view_in_every_language_theme_and_engine_is_without_fault_and_the_same() {
    let all: Vec<Seen> = thread::scope(|scope| {
        let running = ENGINES.map(|engine| scope.spawn(move || seen_by(engine)));
        running.into_iter().map(|one| one.join().expect("one engine's tour ended by a panic")).collect()
    });
    for Seen { engine, looks, judged, wrong } in &all {
        println!("{engine}: {} looks at pages, {judged} judged, {} faults", looks.len(), wrong.len());
    }
    let differ: Vec<String> = all.iter().skip(1).flat_map(|other| differences(&all[0], other)).collect();
    println!("{} looks differ between engines", differ.len());
    let wrong: Vec<&str> =
        all.iter().flat_map(|seen| &seen.wrong).chain(&differ).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}
