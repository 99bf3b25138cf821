//! What the page does when another scene is in its panel: what is in front, what is still wanted, what
//! is told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, MutationObserver, MutationObserverInit};

use super::page::{first, root};
use super::{keys, notes, touch};
use crate::annex::Desk;
use crate::annex::hand::{document, fetched, on, window};

/// The panel.
const PANEL: &str = "stage";

/// Says on the root what is in front.
const PRESENT: &str = "data-present";

thread_local! {
    static FETCHING: Cell<bool> = const { Cell::new(false) };
    /// The link for which the panel was drawn last.
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Takes the page's hands over for presentations.
pub fn adopt(desk: &Rc<Desk>) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    on(&document, "keydown", keys::struck);
    on(&document, "change", keys::chosen);
    on(&document, "touchstart", touch::down);
    on(&document, "touchend", touch::up);
    on(&document, "click", clicked);
    on(&window, "focus", |_| frame());
    on(&window, "blur", |_| frame());
    let Some(panel) = document.get_element_by_id(PANEL) else { return };
    let desk = Rc::clone(desk);
    let changed = Closure::<dyn FnMut()>::new(move || changed(&desk));
    if let Ok(watch) = MutationObserver::new(changed.as_ref().unchecked_ref()) {
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        // A panel of this document can be watched.
        let _ = watch.observe_with_options(&panel, &what);
    }
    changed.forget();
}

/// Notes for which link a part is drawn.
pub fn note(id: &str, query: &str) {
    if id == PANEL {
        ASKED.set(query.to_owned());
    }
}

/// Whether something is presented.
pub fn is_on() -> bool {
    root().is_some_and(|root| root.has_attribute(PRESENT))
}

fn changed(desk: &Rc<Desk>) {
    let (Some(root), Some(window)) = (root(), window()) else { return };
    let deck = first("#stage > .deck");
    let before = root.get_attribute(PRESENT);
    match deck.as_ref().and_then(|deck| deck.get_attribute("data-show")) {
        Some(show) => {
            let _ = root.set_attribute(PRESENT, &show);
        }
        None => {
            let _ = root.remove_attribute(PRESENT);
            let _ = root.remove_attribute("data-blank");
        }
    }
    if let Some(wanted) = deck.as_ref().and_then(|deck| deck.get_attribute("data-wants")) {
        fetch(wanted, Rc::clone(desk));
    }
    if let Some(address) = deck.as_ref().and_then(|deck| deck.get_attribute("data-arrive")) {
        arrive(&address);
    }
    tell();
    frame();
    notes::write();
    keys::keep();
    if before.is_some() && deck.is_none() {
        go_on();
    }
    if before != root.get_attribute(PRESENT) {
        // Other parts of the page are near the window now.
        let _ = Event::new("scroll").and_then(|scroll| window.dispatch_event(&scroll));
        let _ = Event::new("resize").and_then(|resize| window.dispatch_event(&resize));
    }
}

/// Gives the focus back to the link that begins a presentation: what had it is gone.
fn go_on() {
    let begin = first("#tools a[href*=present]").and_then(|link| link.dyn_into::<HtmlElement>().ok());
    if let Some(begin) = begin {
        // A link that cannot have the focus leaves it where it is.
        let _ = begin.focus();
    }
}

/// Asks for the state that belongs to the scene, in place of the link that named only the scene.
fn arrive(address: &str) {
    let Some(window) = window() else { return };
    let replaced = window
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
    if replaced.is_ok() {
        let _ = Event::new("popstate").and_then(|back| window.dispatch_event(&back));
        return;
    }
    // A sandbox has no history to rewrite: there the scene is followed as a link.
    let link = document().and_then(|document| document.create_element("a").ok());
    if let (Some(link), Some(panel)) = (link, first("#stage")) {
        let _ = link.set_attribute("href", address);
        let _ = panel.append_child(&link);
        link.unchecked_into::<HtmlElement>().click();
    }
}

/// Fetches the lessons and draws the panel again; where they do not come, says so.
fn fetch(path: String, desk: Rc<Desk>) {
    if !FETCHING.replace(true) {
        wasm_bindgen_futures::spawn_local(async move { come(&desk, fetched(&path).await.ok()) });
    }
}

fn come(desk: &Desk, text: Option<String>) {
    FETCHING.set(false);
    let Some(panel) = first("#stage") else { return };
    if text.is_some_and(|text| desk.learn(&text).is_ok()) {
        let query = ASKED.with_borrow(Clone::clone);
        panel.set_inner_html(&desk.draw(PANEL, &query).unwrap_or_default());
    } else if let Some(deck) = first("#stage > .deck[data-failed]") {
        let words = deck.get_attribute("data-failed");
        let _ = deck.remove_attribute("data-wants");
        if let Some(line) = first("#stage > .deck > p") {
            line.set_text_content(words.as_deref());
        }
    }
}

/// Tells those who do not see the screen which scene it is.
fn tell() {
    if let (Some(told), Some(live)) = (first("#deck-told"), first("#live")) {
        live.set_text_content(told.text_content().as_deref());
    }
}

/// Inside a frame that does not have the keyboard, says how to give it.
fn frame() {
    let (Some(window), Some(line)) = (window(), first("#deck-frame")) else { return };
    let is_framed = window.top().ok().flatten().is_none_or(|top| top != window);
    let has_keys = document().and_then(|document| document.has_focus().ok()).unwrap_or(true);
    let _ = line.toggle_attribute_with_force("hidden", !is_framed || has_keys);
}

/// A scene chosen in the list closes the list; the button prints.
fn clicked(event: Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let is_in = |selector: &str| target.closest(selector).ok().flatten().is_some();
    if is_in("#deck-list a") {
        if let Some(list) = first("#deck-list") {
            let _ = list.remove_attribute("open");
        }
    } else if root().is_some_and(|root| root.has_attribute("data-blank")) {
        let _ = root().map(|root| root.remove_attribute("data-blank"));
    }
}
