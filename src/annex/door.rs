//! How the page's loader comes in: it fetches the annex when it is first wanted, gives it the files in
//! [`ANNEX_FILES`], and hands what it opened to the app.

use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::{Desk, deck};
use crate::page::ANNEX_FILES;

/// Where the loader finds the way in.
const NAME: &str = "hanoiAtlasOpen";

/// Leaves the way in where the loader finds it.
pub fn start() {
    let open = Closure::<dyn Fn(Array) -> Result<JsValue, JsValue>>::new(open).into_js_value();
    // A global object that takes no property is none that runs pages.
    let _ = Reflect::set(&js_sys::global(), &NAME.into(), &open);
}

/// Reads the files, in the order of [`ANNEX_FILES`]; gives the function that draws.
fn open(files: Array) -> Result<JsValue, JsValue> {
    let text = |at: u32| files.get(at).as_string();
    let texts: Vec<Option<String>> = (0..).map(text).take(ANNEX_FILES.len()).collect();
    let desk = Rc::new(Desk::new(&texts).map_err(|why| JsValue::from_str(&why))?);
    deck::adopt(&desk);
    let draw = move |panel: String, query: String| {
        deck::note(&panel, &query);
        desk.draw(&panel, &query)
    };
    Ok(Closure::<dyn Fn(String, String) -> Option<String>>::new(draw).into_js_value())
}
