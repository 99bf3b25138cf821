//! Links and controls that ask another question of the same page: `<a href="?…">`, and fields with
//! the name of a parameter in `data-link`. Without the app the links load the page anew, and say the
//! same.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, MouseEvent};

use crate::viewpoint::{Intent, Shown, Viewpoint, decoded};

use super::address;
use super::browser::{all, set};
use super::follow::follow;
use super::gesture::on;
use super::session::Session;

/// Hears every link and field of the page, also those which the annex writes later.
pub fn adopt(session: Session) {
    let Some(root) = document().document_element() else { return };
    on(&root, "click", move |event| {
        if let Some(query) = asked(&event) {
            event.prevent_default();
            session.ask(Intent::Follow(Box::new(address::told(session, &query))));
        }
    });
    for name in ["click", "auxclick", "contextmenu"] {
        on(&root, name, move |event| {
            keep_question(session, &event);
        });
    }
    on(&root, "input", move |event| {
        if let Some((name, value)) = answered(&event) {
            session.ask(Intent::Answer { name, value });
        }
    });
    fields(session);
}

/// The fields show what the link asks; a field in which a reader is at work is left alone.
fn fields(session: Session) {
    let asked = session.part(|viewpoint| Viewpoint { shown: Shown::default(), ..viewpoint.for_panels() });
    follow(move || {
        let query = asked.with(Viewpoint::to_query);
        let active = document().active_element();
        for field in all("[data-link]").into_iter().filter(|field| Some(field) != active.as_ref()) {
            let name = field.get_attribute("data-link").unwrap_or_default();
            let value = query.split('&').find_map(|pair| pair.strip_prefix(&name)?.strip_prefix('='));
            let value = value.and_then(decoded).or_else(|| field.get_attribute("data-usual"));
            write(&field, &value.unwrap_or_default());
        }
    });
}

fn write(field: &Element, value: &str) {
    if let Some(list) = field.dyn_ref::<HtmlSelectElement>() {
        list.set_value(value);
    } else if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(value);
    }
}

/// A link to another language leads to what is shown: its question is written when it is used.
fn keep_question(session: Session, event: &Event) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[data-language]").ok()??;
    let (tag, way) = (link.get_attribute("data-language")?, link.get_attribute("href")?);
    let (rest, anchor) = way.split_at(way.find('#').unwrap_or(way.len()));
    let folder = rest.split('?').next().unwrap_or_default();
    let query = session.now(Viewpoint::clone).in_language(&tag).to_query();
    let mark = if query.is_empty() { "" } else { "?" };
    set(&link, "href", &format!("{folder}{mark}{query}{anchor}"));
    Some(())
}

/// The query of a link that was pressed plainly; with a key held it opens where the reader wants it.
fn asked(event: &Event) -> Option<String> {
    let press: &MouseEvent = event.dyn_ref()?;
    if press.button() != 0 || press.ctrl_key() || press.meta_key() || press.shift_key() || press.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a[href^=\"?\"]").ok()??.get_attribute("href")
}

/// The parameter and the value of a field that was changed.
fn answered(event: &Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let name = target.get_attribute("data-link")?;
    let value = match target.dyn_into::<HtmlInputElement>() {
        Ok(field) => field.value(),
        Err(other) => other.dyn_into::<HtmlSelectElement>().ok()?.value(),
    };
    Some((name, value))
}
