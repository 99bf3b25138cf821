//! The whole atlas by keys alone, from the first stop to the last: no trap, every stop seen, and each
//! control does what it says.

use serde_json::Value;
use web_tests::views::VIEWS;
use web_tests::{Atlas, key};

/// More stops than the page has with every part of it drawn.
const MOST_STOPS: usize = 1500;

/// What has the focus: whether one sees where it is, whether anything of it is not covered, whether it
/// comes after what had it before, in the order of the page; and what it is.
const STOP: &str = "(() => {
  const node = document.activeElement;
  if (!node || node === document.body) return null;
  const before = window.stopBefore;
  window.stopBefore = node;
  const look = getComputedStyle(node), box = node.getBoundingClientRect();
  const inMap = !!node.closest('#areas');
  const ring = node.id === 'slider' || (inMap ? parseFloat(look.strokeWidth) >= 2 && look.stroke !== 'none'
    : look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1);
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const points = [.5, .1, .9].flatMap(u => [.5, .15, .85].map(v => [left + (right - left) * u, top + (bottom - top) * v]));
  const isMet = points.some(([x, y]) => { const met = document.elementFromPoint(x, y);
    return met && (node.contains(met) || met.contains(node) || [...(node.labels || [])].some(label => label.contains(met))); });
  const follows = !before || before === node || !before.isConnected
    || !!(before.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_FOLLOWING));
  const name = node.tagName.toLowerCase() + (node.id ? '#' + node.id : '') + ' ' + (node.textContent || node.value || '').trim().slice(0, 30)
    + ' in ' + ((node.parentElement.closest('[id]') || {}).id || '-');
  return { ring: ring && node.matches(':focus-visible'), inWindow: right > left && bottom > top, isMet: isMet || inMap,
    follows, within: before === node, name };
})()";

/// Goes on by Tab, to the end of the page; what is wrong at which stop, and how many there were.
fn tab_through(atlas: &Atlas) -> (usize, Vec<String>) {
    let mut wrong = Vec::new();
    for stops in 0..MOST_STOPS {
        atlas.strike("Tab");
        let stop = atlas.browser.value(STOP);
        if stop.is_null() {
            return (stops, wrong);
        }
        let name = stop["name"].as_str().unwrap_or_default();
        // Within the field for the date Chromium has stops of its own, which it marks itself.
        let is_seen = stop["ring"] == true || stop["within"] == true;
        for (is, what) in [
            (is_seen, "has no ring"),
            (stop["inWindow"] == true, "is out of the window"),
            (stop["isMet"] == true, "is covered"),
            (stop["follows"] == true, "comes before the stop before"),
        ] {
            if !is {
                wrong.push(format!("{name} {what}"));
            }
        }
    }
    panic!("the focus does not leave the page within {MOST_STOPS} stops: a trap");
}

#[test]
fn tab_goes_through_each_page_in_its_order_and_leaves_it() {
    let atlas = Atlas::open("");
    let mut wrong = Vec::new();
    let mut told = Vec::new();
    for view in VIEWS.into_iter().filter(|view| !["hexagons", "votes", "offline"].contains(&view.name)) {
        view.open(&atlas.browser, &atlas.site, hanoi_atlas::text::Language::English);
        atlas.browser.value("(window.stopBefore = null, document.activeElement.blur(), scrollTo(0, 0))");
        // A view by itself wakes at the first key; how far the walk has come by then is chance.
        if view.name.starts_with("embed") {
            atlas.strike("Shift");
            atlas.browser.wait_until_ready();
        }
        let (stops, found) = tab_through(&atlas);
        told.push(format!("{} {stops}", view.name));
        wrong.extend(found.iter().take(6).map(|one| format!("{}: {one}", view.name)));
    }
    println!("stops: {}", told.join(", "));
    assert!(wrong.is_empty(), "{}\n{}", told.join(", "), wrong.join("\n"));
}

/// Goes on by Tab until what has the focus fits a selector.
fn to(atlas: &Atlas, selector: &str) {
    until(atlas, selector, || atlas.strike("Tab"));
}

/// Goes back by Shift and Tab until what has the focus fits a selector.
fn back_to(atlas: &Atlas, selector: &str) {
    until(atlas, selector, || atlas.strike_with_shift("Tab"));
}

/// Steps until what has the focus fits a selector; the ends of the page are no stop.
fn until(atlas: &Atlas, selector: &str, step: impl Fn()) {
    let fits = format!("document.activeElement.matches({})", Value::from(selector));
    for _ in 0..MOST_STOPS {
        step();
        if atlas.browser.value(&fits) == true {
            return;
        }
        assert_ne!(atlas.browser.value("document.activeElement === document.body"), true, "no `{selector}`");
    }
    panic!("no step leads to `{selector}`");
}

fn is(atlas: &Atlas, condition: &str) {
    atlas.browser.wait_for(condition);
}

/// One walk down the page; where a stop leads to another page, the walk goes on there and comes back.
#[test]
fn each_control_is_worked_by_keys() {
    let atlas = Atlas::open("");
    let strike = |keys: &[&str]| keys.iter().for_each(|key| atlas.strike(key));

    to(&atlas, "#search");
    atlas.browser.strike("viet");
    is(&atlas, "document.getElementById('search').getAttribute('aria-expanded') === 'true'");
    strike(&["Enter"]);
    is(&atlas, "!document.getElementById('card-chosen').hidden");
    assert!(atlas.card().contains("Viet Nam"), "{}", atlas.card());
    to(&atlas, "#card-chosen [data-close]");
    atlas.strike("Escape");
    is(&atlas, "document.getElementById('card-chosen').hidden");

    atlas.go("");
    to(&atlas, "#theme");
    strike(&["ArrowDown", "ArrowDown"]);
    is(&atlas, "document.documentElement.dataset.theme === 'dark'");
    to(&atlas, "#languages summary");
    strike(&["Enter"]);
    is(&atlas, "document.querySelector('#languages details').open");
    to(&atlas, "#languages a[data-language=fr]");
    strike(&["Enter"]);
    is(&atlas, "document.documentElement.lang === 'fr'");

    atlas.go("");
    to(&atlas, "#areas [role=option]");
    strike(&["v", "v", "v", "Enter"]);
    is(&atlas, "document.querySelector('#areas .is-selected')?.id === 'VNM'");
    strike(&["Escape", "Escape"]);
    is(&atlas, "!document.activeElement.closest('#areas')");

    atlas.go("");
    to(&atlas, "#zoom-in");
    let zoom = "new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a";
    strike(&["Enter"]);
    is(&atlas, &format!("{zoom} > 1.2"));
    to(&atlas, "#zoom-out");
    strike(&[" "]);
    is(&atlas, &format!("{zoom} < 1.2"));

    to(&atlas, ".legend__item");
    strike(&["Enter"]);
    is(&atlas, "document.querySelector('.legend__item[aria-pressed=true]')");
    strike(&[" "]);
    is(&atlas, "!document.querySelector('.legend__item[aria-pressed=true]')");

    to(&atlas, "#layer");
    strike(&["ArrowDown"]);
    is(&atlas, "location.search.includes('layer=')");
    strike(&["ArrowUp"]);
    to(&atlas, "#projection");
    strike(&["ArrowDown"]);
    is(&atlas, "location.search.includes('proj=') || location.search.includes('view=')");
    strike(&["ArrowUp"]);
    is(&atlas, "!/proj=|view=/.test(location.search)");

    to(&atlas, "#play");
    strike(&["Enter"]);
    is(
        &atlas,
        "document.getElementById('play').getAttribute('aria-pressed') === 'true' || location.search.includes('play') || document.getElementById('play').textContent !== 'Play'",
    );
    strike(&["Enter"]);
    to(&atlas, "#next");
    let before = atlas.day();
    strike(&["Enter"]);
    is(&atlas, &format!("document.getElementById('date').value !== '{before}'"));
    to(&atlas, "#date");
    // Chromium's own fields for day, month and year: an arrow changes the one that has the focus.
    let before = atlas.day();
    strike(&["ArrowDown"]);
    is(&atlas, &format!("document.getElementById('date').value !== '{before}'"));
    to(&atlas, "#slider");
    let before = atlas.day();
    strike(&["ArrowRight"]);
    is(&atlas, &format!("document.getElementById('date').value > '{before}'"));

    to(&atlas, "#table-filter");
    atlas.browser.strike("cote");
    is(&atlas, "document.querySelectorAll('#rows tr:not([hidden])').length === 1");
    for _ in 0..4 {
        atlas.browser.strike(key::BACKSPACE);
    }
    is(&atlas, "document.querySelectorAll('#rows tr:not([hidden])').length > 190");
    to(&atlas, ".table th[data-column=signed] button");
    strike(&["Enter"]);
    is(&atlas, "document.querySelector('.table th[data-column=signed]').getAttribute('aria-sort') !== null");
}

#[test]
fn what_is_drawn_later_is_worked_by_keys_too() {
    let atlas = Atlas::open("");
    VIEWS[0].open(&atlas.browser, &atlas.site, hanoi_atlas::text::Language::English);
    let strike = |keys: &[&str]| keys.iter().for_each(|key| atlas.strike(key));

    to(&atlas, "#chart-fan summary");
    strike(&["Enter"]);
    is(&atlas, "document.querySelector('#chart-fan details').open");

    to(&atlas, "#hear-play");
    strike(&["Enter"]);
    is(&atlas, "document.getElementById('hear-play').textContent === 'Stop the tones'");
    strike(&["Escape"]);
    is(&atlas, "document.getElementById('hear-play').textContent !== 'Stop the tones'");
    to(&atlas, "[data-say]");
    strike(&[" "]);
    is(&atlas, "document.getElementById('live').textContent.startsWith('By ')");

    to(&atlas, "[name=embed-view]");
    strike(&["ArrowDown"]);
    is(&atlas, "document.getElementById('builder-code-frame').textContent.includes('/embed/timeline/')");

    to(&atlas, "#share-section [data-copy]");
    strike(&["Enter"]);
    is(&atlas, "document.querySelector('#share-section [data-said]').textContent !== ''");
}

#[test]
fn a_presentation_is_begun_and_left_by_keys() {
    let atlas = Atlas::open("");
    to(&atlas, ".masthead__tools a[href*='present=1'],#tools a");
    atlas.strike("Enter");
    is(&atlas, "document.documentElement.hasAttribute('data-present')");
    is(&atlas, "document.querySelector('#deck-next')");
    atlas.strike("PageDown");
    is(&atlas, "document.querySelector('#deck-list summary').textContent.startsWith('2 / ')");
    atlas.strike("?");
    to(&atlas, "#deck-letters");
    atlas.strike(" ");
    is(&atlas, "!document.getElementById('deck-letters').checked");
    to(&atlas, "#deck-leave");
    atlas.strike("b");
    assert_eq!(
        atlas.browser.text("document.documentElement.dataset.blank ?? ''"),
        "",
        "a letter is no key now"
    );
    atlas.strike("PageUp");
    is(&atlas, "document.querySelector('#deck-list summary').textContent.startsWith('1 / ')");
    assert_eq!(atlas.browser.value("document.getElementById('deck-letters').checked"), false);
    atlas.strike("PageDown");
    is(&atlas, "document.querySelector('#deck-list summary').textContent.startsWith('2 / ')");
    assert_eq!(atlas.focus(), "deck-leave", "another scene leaves the focus where it was");
    atlas.strike("Escape");
    is(&atlas, "!document.querySelector('#stage details[open]')");
    back_to(&atlas, "#deck-next");
    atlas.strike("Enter");
    is(&atlas, "document.querySelector('#deck-list summary').textContent.startsWith('3 / ')");
    atlas.strike("Escape");
    is(&atlas, "!document.documentElement.hasAttribute('data-present')");
    is(&atlas, "document.activeElement.matches('#tools a')");
    to(&atlas, "#theme");
}
