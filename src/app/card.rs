//! The card of a State: a quiet one for the State under the pointer, a lasting one for the chosen.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::page::{Card, card_short, card_whole};
use crate::treaty::{Code, Standing};
use crate::viewpoint::Intent;

use super::browser::{element, set};
use super::follow::{Derived, follow};
use super::gesture::on;
use super::session::Session;

/// The places of both cards.
const PLACES: &str = "<div class=\"card card--hover\" role=\"tooltip\" id=\"card-hover\" hidden></div>\
                      <div id=\"card-chosen\"></div>";

/// Shows both cards; a lasting one hides the quiet one.
pub fn adopt(session: Session) {
    let Some(place) = element("card") else { return };
    place.set_inner_html(PLACES);
    on(&place, "click", move |event| {
        let pressed: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        if pressed.is_some_and(|pressed| pressed.closest(".card__close").is_ok_and(|close| close.is_some())) {
            session.ask(Intent::DeselectAll);
        }
    });
    let chosen = Derived::new(move || session.selected.get().and_then(|who| card(session, who)));
    let pointed = Derived::new(move || {
        let who = session.hovered.get().filter(|who| session.selected.get() != Some(*who))?;
        card(session, who)
    });
    follow(move || {
        let (Some(quiet), pointed) = (element("card-hover"), pointed.get()) else { return };
        match pointed.filter(|_| chosen.with(Option::is_none)) {
            Some(card) => {
                quiet.set_inner_html(&card_short(&card));
                let _ = quiet.class_list().toggle_with_force("card--end", session.at_start.get());
                let _ = quiet.remove_attribute("hidden");
            }
            None => set(&quiet, "hidden", ""),
        }
    });
    follow(move || {
        let Some(lasting) = element("card-chosen") else { return };
        let loaded = session.loaded();
        let html = chosen.with(|card| card.as_ref().map(|card| card_whole(&loaded.text, card)));
        lasting.set_inner_html(&html.unwrap_or_default());
        if let Some(card) = lasting.first_element_child() {
            let _ = card.class_list().toggle_with_force("card--end", session.at_start.get_untracked());
        }
    });
}

fn card(session: Session, who: Code) -> Option<Card> {
    let loaded = session.loaded();
    session.board.with(|board| {
        let standing = board.standings.get(&who).copied().unwrap_or(Standing::Outside);
        Card::new(&loaded.text, &loaded.catalog, &loaded.treaty, who, standing, board.date)
    })
}
