//! Keys: what has the focus, and what a stroke does.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::page::{first, press, root, try_call};
use super::{notes, scene};
use crate::annex::hand::{document, language};
use crate::lesson::{Held, Stroke};

/// Says on the root that nothing but one colour is shown.
const BLANK: &str = "data-blank";

/// Says on the root that single letters are no keys.
const NO_LETTERS: &str = "data-no-letters";

/// The field that says whether they are.
const LETTERS: &str = "deck-letters";

/// Hears the choice whether single letters are keys.
pub fn chosen(event: Event) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let (Some(field), Some(root)) = (field.filter(|field| field.id() == LETTERS), root()) {
        let _ = root.toggle_attribute_with_force(NO_LETTERS, !field.checked());
    }
}

/// The choice in a panel that was drawn anew is the one that was made.
pub fn keep() {
    let field = first("#deck-letters").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let (Some(field), Some(root)) = (field, root()) {
        field.set_checked(!root.has_attribute(NO_LETTERS));
    }
}

/// Does what a key asks for, unless something has it already or needs it itself.
pub fn struck(event: Event) {
    let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    if event.default_prevented() || is_modified || !scene::is_on() {
        return;
    }
    // Who speaks to the computer does not want a word to be taken for keys (WCAG 2.1.4).
    let is_letter = event.key() != " " && event.key().chars().count() == 1;
    if is_letter && root().is_some_and(|root| root.has_attribute(NO_LETTERS)) {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(stroke) = Stroke::of(language().writing().arrow(&event.key()), held(target.as_ref()))
        && does(stroke)
    {
        event.prevent_default();
    }
}

/// By which keys what has the focus is used.
fn held(focus: Option<&Element>) -> Held {
    let fits = |selector: &str| focus.is_some_and(|element| element.matches(selector).unwrap_or(false));
    if fits("input[type=range], [role=slider]") {
        Held::Slider
    } else if fits("input, select, textarea, [contenteditable], [role=option], [role=listbox]") {
        Held::Field
    } else if fits("a, button, summary, [role=button]") {
        Held::Button
    } else {
        Held::Nothing
    }
}

/// Whether there was something to do. While the screen is blank, any key brings the picture back.
fn does(stroke: Stroke) -> bool {
    let Some(root) = root() else { return false };
    if root.has_attribute(BLANK) {
        let _ = root.remove_attribute(BLANK);
        return true;
    }
    match stroke {
        Stroke::Next => press("#deck-next"),
        Stroke::Previous => press("#deck-previous"),
        Stroke::First => press("#deck-list li:first-child a"),
        Stroke::Last => press("#deck-list li:last-child a"),
        Stroke::Black => root.set_attribute(BLANK, "black").is_ok(),
        Stroke::White => root.set_attribute(BLANK, "white").is_ok(),
        Stroke::Full => full(&root),
        Stroke::Notes => notes::open(),
        Stroke::Help => press("#deck-help summary"),
        Stroke::Leave => leave(),
        Stroke::Choose(place) => press(&format!("#stage .quiz__options li:nth-child({}) a", place + 1)),
    }
}

/// The whole screen, where the browser gives it.
fn full(root: &Element) -> bool {
    match document().and_then(|document| document.fullscreen_element().map(|_| document)) {
        Some(document) => try_call(&document, "exitFullscreen"),
        None => try_call(root, "requestFullscreen"),
    }
    true
}

/// Closes what is open, else leaves.
fn leave() -> bool {
    match first("#stage details[open]") {
        Some(open) => {
            let _ = open.remove_attribute("open");
            if let Some(head) = open.query_selector("summary").ok().flatten() {
                let _ = head.unchecked_into::<HtmlElement>().blur();
            }
            true
        }
        None => press("#deck-leave"),
    }
}
