//! Has a screen reader say a text of the page in one go.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::nodes::{element, on};
use super::{document, window};

/// The page's one voice.
const VOICE: &str = "live";

/// After so many milliseconds of silence a voice says a text also when it is the one it said last.
const SILENCE: i32 = 100;

/// Hears the buttons with `data-say="ID"`.
pub fn hear() {
    let Some(document) = document() else { return };
    on(&document, "click", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-say]").ok().flatten());
        let said = button.and_then(|button| element(&button.get_attribute("data-say")?)?.text_content());
        if let Some(said) = said {
            say(said);
        }
    });
}

/// Says a text, politely.
fn say(text: String) {
    let (Some(voice), Some(window)) = (element(VOICE), window()) else { return };
    voice.set_text_content(None);
    let then = Closure::once_into_js(move || voice.set_text_content(Some(&text)));
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), SILENCE);
}
