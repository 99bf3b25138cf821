//! The cards in the page: a quiet one for the State under the pointer, a lasting one for the chosen.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::page::{Card, chosen_html, pointed_html};
use crate::treaty::{Code, Standing};
use crate::viewpoint::Intent;

use super::browser::{element, set};
use super::follow::follow;
use super::gesture::on;
use super::session::Session;

/// Takes the cards over. While one is chosen the quiet card stays away.
pub fn adopt(session: Session) {
    let (Some(pointed), Some(chosen)) = (element("card-pointed"), element("card-chosen")) else { return };
    follow(move || {
        let who = session.hovered.get().filter(|_| session.selected.get().is_none());
        let html = who.and_then(|who| card(session, who)).map(|card| pointed_html(&card));
        show(session, &pointed, html);
    });
    let place = chosen.clone();
    follow(move || {
        let who = session.selected.get();
        let loaded = session.loaded();
        let html = who.and_then(|who| card(session, who)).map(|card| chosen_html(&loaded.text, &card));
        show(session, &place, html);
    });
    on(&chosen, "click", move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        if target.is_some_and(|target| target.closest("[data-close]").is_ok_and(|close| close.is_some())) {
            session.ask(Intent::DeselectAll);
        }
    });
    close_by_key(session);
}

/// Escape closes both cards wherever the focus is, unless who has it needs the key, as the search, or
/// a presentation is in front.
fn close_by_key(session: Session) {
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let is_presented =
            document().document_element().is_some_and(|root| root.has_attribute("data-present"));
        let is_wanted = event.key() == "Escape" && !event.default_prevented() && !is_presented;
        if is_wanted && session.hovered.get_untracked().is_some() {
            session.hovered.set(None);
        }
        if is_wanted && session.selected.get_untracked().is_some() {
            session.ask(Intent::DeselectAll);
        }
    });
    std::mem::forget(listener);
}

/// Shows or hides a card. It lies in the half of the map where the pointer was not when it came.
fn show(session: Session, place: &Element, html: Option<String>) {
    match html {
        Some(html) => {
            place.set_inner_html(&html);
            if place.has_attribute("hidden") || place.id() == "card-pointed" {
                let at_start = session.at_start.get_untracked();
                let _ = place.class_list().toggle_with_force("card--end", at_start);
            }
            let _ = place.remove_attribute("hidden");
        }
        None => set(place, "hidden", ""),
    }
}

fn card(session: Session, who: Code) -> Option<Card> {
    let loaded = session.loaded();
    session.board.with(|board| {
        let standing = board.standings.get(&who).copied().unwrap_or(Standing::Outside);
        Card::new(&loaded.text, &loaded.catalog, loaded.treaty(), who, standing, board.date)
    })
}
