//! Writes the link, late and guarded; hears Back and Forward.
//!
//! Safari refuses more than a hundred entries in thirty seconds and a sandbox refuses all, so the
//! link is written a quarter of a second after the last change, and a refusal is nothing.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::{TimeoutHandle, set_timeout_with_handle, window, window_event_listener};
use wasm_bindgen::JsValue;

use crate::text::Text;
use crate::treaty::Catalog;
use crate::viewpoint::{HistoryEntry, Intent, Viewpoint};

use super::session::Session;

const LATE: Duration = Duration::from_millis(250);

thread_local! {
    static PENDING: RefCell<Option<TimeoutHandle>> = const { RefCell::new(None) };
}

/// The query of the page's own address, without the question mark; empty where it cannot be read.
pub fn query() -> String {
    let search = window().location().search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

/// Notes that the viewpoint has changed. A new entry is written at once, so that Back leads to what
/// was there before; a change in place is written later, and only the last of many.
pub fn note(viewpoint: &Viewpoint, entry: HistoryEntry) {
    match entry {
        HistoryEntry::Keep => {}
        HistoryEntry::Push => {
            late(None);
            write(viewpoint, HistoryEntry::Push);
        }
        HistoryEntry::Replace => {
            let viewpoint = viewpoint.clone();
            let handle = set_timeout_with_handle(move || write(&viewpoint, HistoryEntry::Replace), LATE).ok();
            late(handle);
        }
    }
}

/// What is to be written late takes the place of what was to be: that is older.
fn late(handle: Option<TimeoutHandle>) {
    if let Some(earlier) = PENDING.replace(handle) {
        earlier.clear();
    }
}

fn write(viewpoint: &Viewpoint, entry: HistoryEntry) {
    let location = window().location();
    let hash = location.hash().unwrap_or_default();
    let query = viewpoint.to_query();
    let mark = if query.is_empty() { "" } else { "?" };
    let path = location.pathname().unwrap_or_default();
    let url = format!("{path}{mark}{query}{hash}");
    let Ok(history) = window().history() else { return };
    let _refused = match entry {
        HistoryEntry::Push if is_top() => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
        HistoryEntry::Push | HistoryEntry::Replace => {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        }
        HistoryEntry::Keep => Ok(()),
    };
}

/// Inside a frame the history belongs to the host's page.
fn is_top() -> bool {
    window().top().ok().flatten().is_some_and(|top| top == window())
}

/// What a link asks of these facts, and as sentences what of it cannot be answered.
pub fn read(query: &str, catalog: &Catalog, text: &Text) -> (Viewpoint, Vec<String>) {
    let (viewpoint, errors) = Viewpoint::from_query(query);
    let (viewpoint, unknown) = viewpoint.within(catalog);
    (viewpoint, errors.iter().chain(&unknown).map(|error| error.say(text)).collect())
}

/// What a link asks; what of it cannot be answered is told.
pub fn told(session: Session, query: &str) -> Viewpoint {
    let loaded = session.loaded();
    let (viewpoint, notices) = read(query, &loaded.catalog, &loaded.text);
    notices.into_iter().for_each(|notice| session.notice(notice));
    viewpoint
}

/// Follows Back and Forward.
pub fn follow(session: Session) {
    let listener = window_event_listener(leptos::ev::popstate, move |_| {
        session.ask(Intent::Restore(Box::new(told(session, &query()))));
    });
    std::mem::forget(listener);
}
