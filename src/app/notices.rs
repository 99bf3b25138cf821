//! What was not done, as sentences that can be put away.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::page::notices_html;

use super::browser::element;
use super::follow::follow;
use super::gesture::on;
use super::session::Session;

/// Takes the place of the notices over.
pub fn adopt(session: Session) {
    let Some(place) = element("notices") else { return };
    let list = place.clone();
    follow(move || {
        let notices = session.notices.get();
        if !(notices.is_empty() && list.child_element_count() == 0) {
            list.set_inner_html(&notices_html(&session.loaded().text, &notices));
        }
    });
    on(&place, "click", move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let at = target.and_then(|target| target.get_attribute("data-notice")?.parse::<usize>().ok());
        if let Some(at) = at {
            session.notices.update(|notices| {
                if at < notices.len() {
                    notices.remove(at);
                }
            });
        }
    });
}
