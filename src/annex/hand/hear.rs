//! Hears the buttons, and says what came of a press.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::nodes::on;
use super::{Desk, document, done};

/// The buttons that are ours.
const OURS: &str = "[data-copy],[data-save],[data-picture],[data-share],[data-print]";

/// Hears every such button of the page, also those which are drawn later.
pub fn hear(desk: &Rc<Desk>) {
    let Some(document) = document() else { return };
    if let Some(root) = document.document_element() {
        // The style sheet shows what this browser can do.
        let _ = root.toggle_attribute_with_force("data-can-share", super::clip::can_hand_on());
        let _ = root.toggle_attribute_with_force("data-can-sound", super::sound::can_sound());
    }
    super::sound::hear(desk);
    super::voice::hear();
    let desk = Rc::clone(desk);
    on(&document, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|target| target.closest(OURS).ok().flatten()) else { return };
        event.prevent_default();
        let desk = Rc::clone(&desk);
        wasm_bindgen_futures::spawn_local(async move {
            let came = done(desk, button.clone()).await;
            say(&button, if came.is_ok() { "data-done" } else { "data-failed" });
        });
    });
}

/// Writes the sentence which the nearest place for it has; a sentence of the button's own comes first.
fn say(button: &Element, which: &str) {
    let place = button
        .closest("section,[data-live],form")
        .ok()
        .flatten()
        .and_then(|around| around.query_selector("[data-said]").ok().flatten());
    let Some(place) = place else { return };
    let sentence = button.get_attribute(which).or_else(|| place.get_attribute(which));
    place.set_text_content(sentence.as_deref());
}
