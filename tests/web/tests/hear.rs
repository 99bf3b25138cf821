//! The standings for the ear: nothing sounds without a press, and what sounds can be ended.

use web_tests::{Atlas, Site, Visitor};

/// Counts the tones that are planned, and keeps what plays them.
const EAR: &str = "
window.heard = { contexts: [], tones: [] };
const Real = window.AudioContext;
window.AudioContext = class extends Real {
  constructor() { super(); heard.contexts.push(this); }
  createOscillator() {
    const made = super.createOscillator();
    const start = made.start.bind(made);
    made.start = at => { heard.tones.push([at, made.frequency.value]); start(at); };
    return made;
  }
};";

const BUTTON: &str = "document.getElementById('hear-play')";

/// A page that has come near to the panel, and whose tones are counted.
fn near(before: &str) -> Atlas {
    let atlas = Atlas::before(Visitor::new(1280, 900), Site::start());
    atlas.browser.devtools("Page.addScriptToEvaluateOnNewDocument", &serde_json::json!({ "source": before }));
    atlas.go("?t=2025-10-25");
    atlas.scroll_to("hear");
    atlas.browser.wait_for(BUTTON);
    atlas.scroll_to("hear-play");
    atlas
}

fn count(atlas: &Atlas, what: &str) -> u64 {
    atlas.browser.value(&format!("heard.{what}.length")).as_u64().unwrap_or_default()
}

fn is_playing(atlas: &Atlas) -> bool {
    atlas.browser.text(&format!("{BUTTON}.textContent")) == "Stop the tones"
}

#[test]
fn nothing_sounds_before_a_press_and_then_each_act_has_a_tone() {
    let atlas = near(EAR);
    assert_eq!(count(&atlas, "contexts"), 0);
    atlas.browser.click("#hear-play");
    assert!(is_playing(&atlas));
    assert_eq!((count(&atlas, "contexts"), count(&atlas, "tones")), (1, 75));
    let pitches = atlas.browser.value("new Set(heard.tones.map(tone => Math.round(tone[1]))).size");
    assert_eq!(pitches, 6, "five groups, and who is in none");
    atlas.browser.wait_for("document.getElementById('hear-now').textContent === '25 October 2025: 69 acts'");
    assert_eq!(atlas.browser.text("document.getElementById('hear-now').getAttribute('aria-hidden')"), "true");
    atlas.browser.wait_for(&format!("{BUTTON}.textContent === 'Play the acts as tones'"));
    assert_eq!(atlas.browser.text("heard.contexts[0].state"), "closed");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn a_second_press_escape_a_hidden_page_and_another_date_end_it() {
    let atlas = near(EAR);
    let ways: [(&str, &dyn Fn()); 4] = [
        ("a second press", &|| atlas.browser.click("#hear-play")),
        ("Escape", &|| atlas.strike("Escape")),
        ("hidden", &|| {
            atlas.browser.value(
                "(Object.defineProperty(document, 'hidden', { value: true, configurable: true }), \
                 document.dispatchEvent(new Event('visibilitychange')), delete document.hidden)",
            );
        }),
        ("another date", &|| atlas.show("2025-10-26")),
    ];
    for (way, end) in ways {
        atlas.browser.click("#hear-play");
        assert!(is_playing(&atlas), "{way}");
        end();
        atlas.browser.wait_for(&format!("{BUTTON}.textContent === 'Play the acts as tones'"));
        assert_eq!(atlas.browser.text("heard.contexts.at(-1).state"), "closed", "{way}");
        assert_eq!(atlas.browser.text("document.getElementById('hear-now').textContent"), "", "{way}");
    }
}

#[test]
fn the_sentence_stands_as_text_and_the_voice_says_it_in_one_go_also_twice() {
    let atlas = near("");
    let sentence = atlas.browser.text("document.getElementById('hear-spoken').textContent");
    assert!(sentence.starts_with("By 25 October 2025, 69 had signed: African States 19, "), "{sentence}");
    atlas.browser.value(
        "(window.said = [], new MutationObserver(() => said.push(document.getElementById('live').textContent))
          .observe(document.getElementById('live'), { childList: true, characterData: true, subtree: true }), 0)",
    );
    for times in 1..=2 {
        atlas.browser.click("[data-say=hear-spoken]");
        atlas.browser.wait_for(&format!("said.filter(one => one).length === {times}"));
        assert_eq!(atlas.browser.text("said.at(-1)"), sentence);
    }
}

#[test]
fn a_browser_that_makes_no_sound_says_so() {
    let atlas = near("delete window.AudioContext;");
    assert!(atlas.browser.shown("#hear").contains("This browser makes no sound here."));
    assert_eq!(atlas.browser.value(&format!("{BUTTON}.getClientRects().length")), 0);
}
