//! Saves a file on the reader's own disk.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::document;

/// The kind of a file, by the ending of its name.
fn kind(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "csv" => "text/csv;charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "html" => "text/html;charset=utf-8",
        _ => "text/plain;charset=utf-8",
    }
}

/// A text as a file of that name.
pub fn text(file: &str, text: &str) -> Result<(), JsValue> {
    blob(file, &blob_of(text, kind(file))?)
}

/// A text as the browser keeps files.
pub fn blob_of(text: &str, kind: &str) -> Result<Blob, JsValue> {
    let how = BlobPropertyBag::new();
    how.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &how)
}

/// A file of that name.
pub fn blob(file: &str, content: &Blob) -> Result<(), JsValue> {
    let document = document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    let address = Url::create_object_url_with_blob(content)?;
    link.set_href(&address);
    link.set_download(file);
    link.click();
    // The browser has taken the file over when the click returns.
    Url::revoke_object_url(&address)
}
