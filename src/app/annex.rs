//! The annex: a second program that writes parts of the page anew, fetched when it is first wanted.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise};
use leptos::prelude::{Update, document};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use crate::page::Panel;
use crate::viewpoint::Intent;

use super::browser::{all, element, set, soon};
use super::load::{LoadError, asked_of_loader};
use super::session::Session;

/// The opened annex.
#[derive(Debug, Clone)]
pub struct Annex {
    /// Panel and link in, HTML out.
    draw: Function,
    /// Gives the map's nodes the outlines that a link asks for.
    show: Function,
}

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
    let annex = asked_of_loader("hanoiAtlasAnnex", &JsValue::UNDEFINED).await.map_err(refused)?;
    let ways: Array = annex.unchecked_into();
    Ok(Annex { draw: ways.get(0).unchecked_into(), show: ways.get(1).unchecked_into() })
}

thread_local! {
    static OPEN: RefCell<Option<Annex>> = const { RefCell::new(None) };
}

/// Asks the annex, and goes on with what it says: at once where it is open, else when it has come. An
/// annex that does not come is said, and nothing goes on.
pub fn ask(session: Session, id: &'static str, query: String, then: impl FnOnce(Option<String>) + 'static) {
    ask_boxed(session, id, query, Box::new(then));
}

fn ask_boxed(session: Session, id: &'static str, query: String, then: Box<dyn FnOnce(Option<String>)>) {
    with(session, Box::new(move |annex| then(annex.answer(id, &query))));
}

/// Goes on with the annex: at once where it is open, else when it has come.
fn with(session: Session, then: Box<dyn FnOnce(Annex)>) {
    match opened() {
        Some(annex) => then(annex),
        None => open(
            session,
            Box::new(move |annex| {
                if let Some(annex) = annex {
                    then(annex)
                }
            }),
        ),
    }
}

/// The annex, if it has come.
pub fn opened() -> Option<Annex> {
    OPEN.with_borrow(Clone::clone)
}

/// Fetches the annex, and goes on with it, or without it where it does not come; that is said.
pub fn open(session: Session, then: Box<dyn FnOnce(Option<Annex>)>) {
    soon(async move {
        let annex = fetched().await.ok();
        if annex.is_none() {
            session.notice(session.say("page-annex-missing"));
            session.ask(Intent::OwnMap);
        }
        OPEN.set(annex.clone());
        then(annex);
    });
}

/// Shows the world as it is asked for when the annex is there; a refusal is said, and the page's own
/// map comes back.
pub fn show(session: Session) {
    with(
        session,
        Box::new(move |annex| {
            let query = session.now(|viewpoint| viewpoint.for_world().to_query());
            let Ok(shown) = annex.show.call1(&JsValue::NULL, &query.into()) else { return };
            soon(async move {
                if let Err(why) = JsFuture::from(shown.unchecked_into::<Promise>()).await {
                    let why = why.as_string().unwrap_or_default();
                    let loaded = session.loaded();
                    session.notice(loaded.text.say("map-projection-failed", &[("why", why.into())]));
                    session.ask(Intent::OwnMap);
                }
                session.drawn.update(|times| *times += 1);
            });
        }),
    );
}

impl Annex {
    /// What the annex says to that link.
    fn answer(&self, id: &str, query: &str) -> Option<String> {
        self.draw.call2(&JsValue::NULL, &id.into(), &query.into()).ok()?.as_string()
    }

    /// Writes a part of the page for that link. What a reader has opened in it stays open, and what has
    /// the focus keeps it.
    pub fn write(&self, id: &str, query: &str) {
        let (Some(element), Some(html)) = (element(id), self.answer(id, query)) else { return };
        let opened: Vec<String> =
            all(&format!("#{id} details[open][id]")).iter().map(web_sys::Element::id).collect();
        let stops = format!("#{id} :is(a,summary,button,input,select)");
        let focused = document().active_element();
        let place = all(&stops).iter().position(|stop| Some(stop) == focused.as_ref());
        element.set_inner_html(&html);
        for details in opened.iter().filter_map(|id| super::browser::element(id)) {
            set(&details, "open", "");
        }
        // The same stop by its name; one that has none, by its place.
        let named = focused.map(|stop| stop.id()).filter(|id| !id.is_empty());
        let again = place.and_then(|place| {
            named.and_then(|id| super::browser::element(&id)).or_else(|| all(&stops).into_iter().nth(place))
        });
        if let Some(stop) = again {
            let _ = stop.unchecked_into::<HtmlElement>().focus();
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
