//! Fields whose answers are no part of the page's question: `data-redraw="ID"` round them names the
//! element that follows them.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::nodes::{all, element, on, set};
use super::{Desk, document, window};

thread_local! {
    /// The answers that were given last, as parameters: what is drawn anew keeps them.
    static GIVEN: RefCell<String> = const { RefCell::new(String::new()) };
    /// The question that was asked last.
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What only the map is asked, as a link names it: no part of a panel's question.
const OF_THE_MAP: [&str; 7] = ["c", "class", "layer", "proj", "rot", "zoom", "centre"];

/// Draws what follows such fields when one of them is changed.
pub fn hear(desk: &Rc<Desk>) {
    let Some(document) = document() else { return };
    let desk = Rc::clone(desk);
    on(&document, "change", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(fields) = target.and_then(|field| field.closest("[data-redraw]").ok().flatten()) else {
            return;
        };
        GIVEN.set(given(&fields));
        let id = fields.get_attribute("data-redraw").unwrap_or_default();
        let (Some(place), Some(html)) = (element(&id), desk.draw(&id, &question())) else { return };
        // What a reader has opened stays open.
        let opened = all(&format!("#{id} details[open][id]"));
        place.set_inner_html(&html);
        for details in opened.iter().filter_map(|before| element(&before.id())) {
            set(&details, "open", "");
        }
    });
}

/// The question with the answers behind it, for what follows such fields; else `query` itself.
pub fn with_answers(id: &str, query: &str) -> String {
    if !id.starts_with("embed-") {
        return query.to_owned();
    }
    ASKED.set(query.to_owned());
    question()
}

/// What was asked of the panels, what the page's address asks of the map, and the answers.
fn question() -> String {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let pairs = search.strip_prefix('?').unwrap_or(&search).split('&');
    let of_the_map =
        pairs.filter(|pair| pair.split('=').next().is_some_and(|name| OF_THE_MAP.contains(&name)));
    let mut parts = vec![ASKED.with_borrow(String::clone)];
    parts.extend(of_the_map.map(str::to_owned));
    parts.push(GIVEN.with_borrow(String::clone));
    parts.join("&")
}

/// The answers as parameters.
fn given(fields: &Element) -> String {
    let Ok(all) = fields.query_selector_all("[name]") else { return String::new() };
    let answer = |field: Element| {
        let name = field.get_attribute("name")?;
        let value = match field.dyn_into::<HtmlInputElement>() {
            Ok(input) => input.value(),
            Err(other) => other.dyn_into::<HtmlSelectElement>().ok()?.value(),
        };
        Some(format!("{name}={}", String::from(js_sys::encode_uri_component(&value))))
    };
    let answers = (0..all.length()).filter_map(|at| answer(all.get(at)?.dyn_into().ok()?));
    answers.collect::<Vec<_>>().join("&")
}
