//! The annex: a second program that writes parts of the page anew, fetched when it is first wanted.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::page::Panel;

use super::browser::{all, element, set};
use super::load::LoadError;

/// The opened annex: panel and link in, HTML out.
#[derive(Debug, Clone)]
pub struct Annex(Function);

/// Fetches the annex; at once where it is there already.
///
/// # Errors
///
/// A program, or a file that it needs, which does not arrive or cannot be used.
pub async fn fetched() -> Result<Annex, LoadError> {
    let refused = |why: JsValue| LoadError::Unreadable {
        path: "annex".to_owned(),
        why: why.as_string().unwrap_or_else(|| String::from(js_sys::Object::from(why).to_string())),
    };
    let ask: Function = Reflect::get(&window(), &"hanoiAtlasAnnex".into()).map_err(refused)?.unchecked_into();
    let asked: Promise = ask.call0(&JsValue::NULL).map_err(refused)?.unchecked_into();
    Ok(Annex(JsFuture::from(asked).await.map_err(refused)?.unchecked_into()))
}

impl Annex {
    /// Writes a part of the page for that link. What a reader has opened in it stays open.
    pub fn write(&self, id: &str, query: &str) {
        let html = self.0.call2(&JsValue::NULL, &id.into(), &query.into());
        let (Some(element), Some(html)) = (element(id), html.ok().and_then(|html| html.as_string())) else {
            return;
        };
        let opened: Vec<String> =
            all(&format!("#{id} details[open][id]")).iter().map(web_sys::Element::id).collect();
        element.set_inner_html(&html);
        for details in opened.iter().filter_map(|id| super::browser::element(id)) {
            set(&details, "open", "");
        }
    }

    /// Writes all that depends on the facts alone: for a page whose facts were replaced after it was
    /// published.
    pub fn renew(&self) {
        for panel in Panel::ALL {
            self.write(panel.id(), "");
        }
    }
}
