//! The doors to the browser: everything that may be missing or refused is asked for here.

use std::collections::BTreeMap;

use std::pin::Pin;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlSelectElement, SvgGraphicsElement};

use crate::text::Language;
use crate::treaty::Code;

/// The element of the page with that id; `None` where an editor's page left it out.
/// The language of the page, which its facts and words are in too; English where it names none of ours.
pub fn language() -> Language {
    let tag = document().document_element().and_then(|root| root.get_attribute("lang"));
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

pub fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The same as an [`HtmlElement`].
pub fn html_element(id: &str) -> Option<HtmlElement> {
    element(id)?.dyn_into().ok()
}

/// Every element that matches `selector`, in document order; none where it is no selector.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}

/// The elements that match `selector`, by the code which their id has after `prefix`.
pub fn by_code(selector: &str, prefix: &str) -> BTreeMap<Code, Element> {
    let mut found = BTreeMap::new();
    for element in all(selector) {
        if let Some(code) = element.id().strip_prefix(prefix).and_then(|code| code.parse().ok()) {
            found.insert(code, element);
        }
    }
    found
}

/// The middle of the box round a shape of the map, in units of its sheet.
pub fn middle(shape: &Element) -> Option<(f64, f64)> {
    let around = shape.unchecked_ref::<SvgGraphicsElement>().get_b_box().ok()?;
    Some((f64::from(around.x() + around.width() / 2.0), f64::from(around.y() + around.height() / 2.0)))
}

/// A new SVG element as the first child of `parent`, so that it lies behind the others.
pub fn svg_child(parent: &Element, name: &str) -> Option<Element> {
    let made = document().create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()?;
    parent.insert_before(&made, parent.first_child().as_ref()).ok()?;
    Some(made)
}

/// Writes `text` into the element with that id, unless it says so already: what is right stays
/// untouched and is not painted again.
pub fn write(id: &str, text: &str) {
    if let Some(element) = element(id) {
        write_to(&element, text);
    }
}

/// Writes `text` into `element`, unless it says so already.
pub fn write_to(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// Sets an attribute. A name that is none, which only a mistake of ours could give, is left aside.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Whether a media query holds; `false` where the browser cannot tell.
pub fn media(query: &str) -> bool {
    leptos::prelude::window().match_media(query).ok().flatten().is_some_and(|list| list.matches())
}

/// Whether the reader asked for little motion.
pub fn wants_little_motion() -> bool {
    media("(prefers-reduced-motion: reduce)")
}

/// Tells the page's own script and style how far the app is: `ready` or `refused`.
pub fn announce(state: &str) {
    if let Some(root) = document().document_element() {
        set(&root, "data-app", state);
    }
}

/// Shows a choice in the list with that id.
pub fn choose(id: &str, word: &str) {
    if let Some(list) = select(id).filter(|list| list.value() != word) {
        list.set_value(word);
    }
}

/// Hears what is chosen in the list with that id.
pub fn on_choice(id: &str, mut chosen: impl FnMut(&str) + 'static) {
    if let Some(list) = select(id) {
        let heard = list.clone();
        super::gesture::on(&list, "change", move |_| chosen(&heard.value()));
    }
}

fn select(id: &str) -> Option<HtmlSelectElement> {
    element(id)?.dyn_into().ok()
}

/// Runs a task when the browser is free. Boxed, so that what drives tasks is compiled once.
pub fn soon(task: impl Future<Output = ()> + 'static) {
    soon_boxed(Box::pin(task));
}

#[inline(never)]
fn soon_boxed(task: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(task);
}
