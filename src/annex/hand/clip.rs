//! The clipboard, and the system's own sheet for handing a link on.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ClipboardItem, Element, HtmlInputElement, HtmlTextAreaElement, Navigator, ShareData};

use super::{document, window};

/// Copies the text of the element with that id; where the browser refuses, selects it for the reader's
/// own hand, and fails.
pub async fn text(id: &str) -> Result<(), JsValue> {
    let element = document()
        .and_then(|document| document.get_element_by_id(id))
        .ok_or_else(|| JsValue::from_str(id))?;
    let copied = match clipboard() {
        Some(clipboard) => JsFuture::from(clipboard.write_text(&written(&element))).await.map(drop),
        None => Err(JsValue::NULL),
    };
    copied.inspect_err(|_| select(&element))
}

/// Copies a picture.
pub async fn picture(picture: &Blob) -> Result<(), JsValue> {
    let clipboard = clipboard().ok_or(JsValue::NULL)?;
    let kinds = Object::new();
    Reflect::set(&kinds, &picture.type_().into(), picture)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds)?;
    JsFuture::from(clipboard.write(&js_sys::Array::of1(&item))).await.map(drop)
}

/// Hands a link on, from the page's own address. A reader who changes their mind has not failed.
pub async fn hand_on(link: &str) -> Result<(), JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    let data = ShareData::new();
    if let Some(document) = window.document() {
        data.set_title(&document.title());
        if let Some(base) = document.base_uri()? {
            data.set_url(&web_sys::Url::new_with_base(link, &base)?.href());
        }
    }
    match JsFuture::from(window.navigator().share_with_data(&data)).await {
        Err(why) if Reflect::get(&why, &"name".into())? != "AbortError" => Err(why),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Whether there is such a sheet.
pub fn can_hand_on() -> bool {
    window().is_some_and(|window| has(&window.navigator(), "share"))
}

fn has(navigator: &Navigator, name: &str) -> bool {
    Reflect::get(navigator, &name.into()).is_ok_and(|value| !value.is_undefined())
}

/// The clipboard; `None` where a browser or a frame has none.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = window()?.navigator();
    has(&navigator, "clipboard").then(|| navigator.clipboard())
}

/// What a reader sees in it.
fn written(element: &Element) -> String {
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        return field.value();
    }
    match element.dyn_ref::<HtmlInputElement>() {
        Some(field) => field.value(),
        None => element.text_content().unwrap_or_default(),
    }
}

fn select(element: &Element) {
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        field.select();
    } else if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.select();
    } else if let Some(selection) = window().and_then(|window| window.get_selection().ok().flatten()) {
        let _ = selection.select_all_children(element);
    }
}
