//! What was not done, as sentences that can be put away.

use leptos::prelude::*;
use web_sys::Element;

use crate::page::escape;

use super::browser::element;
use super::follow::follow;
use super::gesture::on;
use super::session::Session;

/// Keeps the notices on the page as they are in the session, newest last. One that stands there
/// stays untouched, so that no voice reads it again.
pub fn adopt(session: Session) {
    let Some(place) = element("notices") else { return };
    let mut standing: Vec<(String, Element)> = Vec::new();
    follow(move || {
        let now = session.notices.get();
        standing.retain(|(sentence, notice)| {
            let kept = now.contains(sentence);
            if !kept {
                notice.remove();
            }
            kept
        });
        for sentence in now {
            if standing.iter().all(|(known, _)| *known != sentence) {
                let put_away = sentence.clone();
                let gone = move || session.notices.update(|all| all.retain(|kept| *kept != put_away));
                if let Some(notice) = add(&place, &sentence, &session.say("page-dismiss"), gone) {
                    standing.push((sentence, notice));
                }
            }
        }
    });
}

/// Adds a notice with one button; `press` is called when it is pressed.
pub fn add(place: &Element, sentence: &str, button: &str, press: impl Fn() + 'static) -> Option<Element> {
    let html = format!(
        "<p class=\"notice\" role=\"status\"><span>{}</span>\
         <button type=\"button\" class=\"button button--plain\">{}</button></p>",
        escape(sentence),
        escape(button)
    );
    place.insert_adjacent_html("beforeend", &html).ok()?;
    let notice = place.last_element_child()?;
    on(&notice.last_element_child()?, "click", move |_| press());
    Some(notice)
}
