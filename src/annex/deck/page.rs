//! The page, as far as a presentation needs it.

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use crate::annex::hand::document;

/// The root, which says to the style sheet what is in front.
pub fn root() -> Option<Element> {
    document()?.document_element()
}

/// The first element that fits a selector.
pub fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Presses what fits a selector, as a hand would; whether there was something.
pub fn press(selector: &str) -> bool {
    let found = first(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(found) = &found {
        found.click();
    }
    found.is_some()
}

/// Calls a method that not every browser has; what it promises may be refused without a word.
pub fn try_call(target: &JsValue, method: &str) {
    let Ok(method) = Reflect::get(target, &method.into()) else { return };
    let Ok(method) = method.dyn_into::<Function>() else { return };
    if let Ok(Ok(promise)) = method.call0(target).map(JsValue::dyn_into::<js_sys::Promise>) {
        let quiet = Closure::<dyn FnMut(JsValue)>::new(|_| ());
        let _ = promise.catch(&quiet);
        quiet.forget();
    }
}
