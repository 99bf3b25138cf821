//! A frame for one's own page is put together in the atlas: what it offers to copy works on a page of
//! another host.

use web_tests::{Atlas, Newsroom};

/// An atlas whose reader has come to the builder.
fn at_the_builder(query: &str) -> Atlas {
    let atlas = Atlas::open(query);
    atlas.browser.value("document.getElementById('embed').scrollIntoView()");
    atlas.browser.wait_for("document.querySelector('#embed-snippets [data-copy]')");
    atlas
}

fn choose(atlas: &Atlas, name: &str, value: &str) {
    let value = serde_json::json!(value);
    atlas.browser.value(&format!(
        "(field => {{ field.value = {value}; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})(\
         document.querySelector('[name=embed-{name}]'))"
    ));
}

fn code(atlas: &Atlas, form: &str) -> String {
    atlas.browser.text(&format!("document.getElementById('builder-code-{form}').textContent"))
}

#[test]
fn what_is_chosen_stands_in_every_form_of_the_code() {
    let atlas = at_the_builder("");
    assert!(code(&atlas, "frame").contains(&format!("src=\"{}embed/map/?id=atlas", atlas.site.address(""))));
    choose(&atlas, "view", "progress");
    choose(&atlas, "facts", "frozen");
    choose(&atlas, "theme", "dark");
    choose(&atlas, "title", "\"><script>alert(1)</script>");
    for form in ["frame", "listener"] {
        let code = code(&atlas, form);
        assert!(code.contains("embed/progress/2026-11-21/?theme=dark&amp;title=%22%3E%3Cscript"), "{code}");
        assert!(!code.contains("<script>alert") && code.contains("loading=\"lazy\""), "{code}");
    }
    let element = code(&atlas, "element");
    assert!(
        element.contains("view=\"progress\" asof=\"2026-11-21\" theme=\"dark\" title=\"&quot;&gt;"),
        "{element}"
    );
    assert_eq!(atlas.count("#embed-snippets script"), 0);
    // Another question on the page leaves the choices as they are.
    choose(&atlas, "opening", "here");
    atlas.show("2025-10-26");
    atlas
        .browser
        .wait_for("document.getElementById('builder-code-frame').textContent.includes('t=2025-10-26')");
    assert!(code(&atlas, "frame").contains("embed/progress/2026-11-21/?"), "{}", code(&atlas, "frame"));
    assert_eq!(atlas.browser.text("document.querySelector('[name=embed-view]').value"), "progress");
}

#[test]
fn the_preview_is_loaded_when_it_is_opened() {
    let atlas = at_the_builder("");
    let asked = || atlas.site.asked().iter().any(|path| path.starts_with("embed/map/"));
    assert!(!asked());
    atlas.browser.click("#embed-preview summary");
    atlas.browser.value("document.querySelector('#embed-preview iframe').scrollIntoView()");
    let begun = std::time::Instant::now();
    while !asked() {
        assert!(begun.elapsed().as_secs() < 10, "the preview does not load: {:?}", atlas.browser.console());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn every_form_of_the_code_shows_the_view_on_another_host() {
    let atlas = at_the_builder("");
    choose(&atlas, "view", "timeline");
    let here = atlas.site.address("");
    for form in ["frame", "listener", "element"] {
        let copied = code(&atlas, form).replace(&here, "ATLAS/");
        let news = Newsroom::open(&copied);
        if form == "element" {
            news.browser.wait_for("document.querySelector('hanoi-atlas').clientHeight > 300");
            continue;
        }
        let high = news.settled(0);
        let frame = news.browser.value("document.querySelector('iframe').clientHeight").as_f64();
        let frame = frame.unwrap_or_default();
        match form {
            "listener" => assert!((frame - high).abs() < 1.0, "{frame} is not {high}"),
            _ => assert!(frame >= high - 60.0, "{frame} is reserved for {high}"),
        }
        assert!(!news.browser.text("document.querySelector('iframe').title").is_empty());
    }
}
