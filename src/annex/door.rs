//! How the page's loader comes in: it fetches the annex when it is first wanted, gives it the files in
//! [`ANNEX_FILES`], and hands what it opened to the app.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use std::rc::Rc;

use super::{Desk, deck, hand};
use crate::page::ANNEX_FILES;

/// Where the loader finds the way in.
const NAME: &str = "hanoiAtlasOpen";

/// Leaves the way in where the loader finds it.
pub fn start() {
    let open = Closure::<dyn Fn(Array) -> Result<JsValue, JsValue>>::new(open).into_js_value();
    // A global object that takes no property is none that runs pages.
    let _ = Reflect::set(&js_sys::global(), &NAME.into(), &open);
}

/// Reads the files, in the order of [`ANNEX_FILES`]; gives two functions: one
/// draws, one shows the world.
fn open(files: Array) -> Result<JsValue, JsValue> {
    let text = |at: u32| files.get(at).as_string();
    let texts: Vec<Option<String>> = (0..).map(text).take(ANNEX_FILES.len()).collect();
    let desk = Desk::new(&texts, hand::language(), hand::visit()).map_err(|why| JsValue::from_str(&why))?;
    let desk = Rc::new(desk);
    hand::hear(&desk);
    deck::adopt(&desk);
    hand::hear_fields(&desk);
    let shown = Rc::clone(&desk);
    let show = move |query: String| -> Promise {
        let shown = hand::show(Rc::clone(&shown), query);
        wasm_bindgen_futures::future_to_promise(async move { shown.await.map(|()| JsValue::UNDEFINED) })
    };
    let draw = move |panel: String, query: String| {
        deck::note(&panel, &query);
        hand::drawn(&panel);
        desk.draw(&panel, &hand::with_answers(&panel, &query))
    };
    Ok(Array::of2(
        &Closure::<dyn Fn(String, String) -> Option<String>>::new(draw).into_js_value(),
        &Closure::<dyn Fn(String) -> Promise>::new(show).into_js_value(),
    )
    .into())
}
