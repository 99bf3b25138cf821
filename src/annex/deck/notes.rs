//! The notes in a second window, which the presenter has on another screen.
//!
//! The window is empty and of this page's own origin, so it is written to directly, and its keys drive
//! the presentation too. Where a browser or a frame opens none, the notes open in the page.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Window};

use super::keys;
use super::page::{first, root};
use crate::annex::hand::{document, on, window};

/// The same name, so that the window is found again after a reload.
const NAME: &str = "hanoi-atlas-notes";
const LOOK: &str = "popup,width=720,height=640";

thread_local! {
    static OPEN: RefCell<Option<Window>> = const { RefCell::new(None) };
}

/// Opens the window, or the notes in the page; whether there are notes.
pub fn open() -> bool {
    if first("#deck-notes").is_none() {
        return false;
    }
    let opened = window()
        .and_then(|window| window.open_with_url_and_target_and_features("", NAME, LOOK).ok().flatten())
        .and_then(|other| dress(&other).map(|()| other));
    match opened {
        Some(other) => {
            OPEN.set(Some(other));
            write();
        }
        None => inline(),
    }
    true
}

/// The notes in the page.
fn inline() {
    if let Some(notes) = first("#deck-notes") {
        let _ = notes.toggle_attribute("open");
    }
    if let Some(why) = first("#deck-notes-none") {
        let _ = why.remove_attribute("hidden");
    }
}

/// Gives the window the page's styles, theme and keys; `None` for one that cannot be written to.
fn dress(other: &Window) -> Option<()> {
    let (ours, theirs) = (document()?, other.document()?);
    let head = theirs.query_selector("head").ok()??;
    if head.query_selector("link").ok()?.is_none() {
        let sheets = ours.query_selector_all("link[rel=stylesheet]").ok()?;
        for sheet in (0..sheets.length()).filter_map(|at| sheets.item(at)) {
            let sheet: web_sys::Element = sheet.unchecked_into();
            let copy = theirs.create_element("link").ok()?;
            copy.set_attribute("rel", "stylesheet").ok()?;
            // The address as it is, not as it is written: the window lies in no folder.
            let address = js_sys::Reflect::get(&sheet, &"href".into()).ok()?.as_string()?;
            copy.set_attribute("href", &address).ok()?;
            head.append_child(&copy).ok()?;
        }
        on(&theirs, "keydown", keys::struck);
    }
    let theme = root()?.get_attribute("data-theme").unwrap_or_default();
    theirs.document_element()?.set_attribute("data-theme", &theme).ok()
}

/// Writes the notes of the scene into the window, if it is open.
pub fn write() {
    let is_open = |other: &Window| !other.closed().unwrap_or(true);
    let Some(other) = OPEN.with_borrow(Clone::clone).filter(is_open) else { return };
    let said = |selector: &str| first(selector).map(|part| part.inner_html()).unwrap_or_default();
    let Some(theirs) = other.document() else { return };
    // Both are this program's own HTML, in which everything is escaped already.
    let html = format!("<p class=\"small\">{}</p>{}", said("#deck-told"), said("#deck-notes .deck__paper"));
    if let Some(body) = theirs.body() {
        let body: HtmlElement = body;
        body.set_class_name("notes");
        body.set_inner_html(&html);
    }
    if let Some(title) = document().map(|ours| ours.title()) {
        theirs.set_title(&title);
    }
}
