//! The choices and the tools beside title and legend: day or night, layer, projection, and the
//! sentence to take away.

use leptos::prelude::{document, window};
use wasm_bindgen_futures::JsFuture;

use crate::viewpoint::{Intent, Layer, Patterns, Projection, Theme, View, Word};

use super::browser::{choose, element, html_element, on_choice, set, soon};
use super::follow::follow;
use super::gesture::on;
use super::session::Session;

/// Takes the tools over.
pub fn adopt(session: Session) {
    let theme = session.part(|viewpoint| viewpoint.theme);
    follow(move || {
        let theme = theme.get();
        choose("theme", theme.word());
        let Some(root) = document().document_element() else { return };
        match theme {
            Theme::Auto => {
                let _ = root.remove_attribute("data-theme");
            }
            Theme::Light | Theme::Dark => set(&root, "data-theme", theme.word()),
        }
    });
    let dress = session.part(|viewpoint| (viewpoint.patterns, viewpoint.plain, viewpoint.fixed));
    follow(move || {
        let (patterns, plain, fixed) = dress.get();
        flag("data-flat", patterns == Patterns::Plain);
        flag("data-plain", plain);
        flag("data-fixed", fixed);
    });
    follow(move || choose("layer", session.layer.get().word()));
    let view = session.part(|viewpoint| viewpoint.view);
    follow(move || {
        let (view, projection) = (view.get(), session.projection.get());
        choose("projection", if view == View::Cells { view.word() } else { projection.word() });
    });
    on_choice("theme", move |word| {
        Theme::from_word(word).into_iter().for_each(|theme| session.ask(Intent::Dress(theme)));
    });
    on_choice("layer", move |word| {
        Layer::from_word(word).into_iter().for_each(|layer| session.ask(Intent::Fill(layer)));
    });
    on_choice("projection", move |word| {
        let Some(projection) = Projection::from_word(word) else {
            return session.ask(Intent::ShowView(View::Cells));
        };
        if session.now(|viewpoint| viewpoint.view) == View::Cells {
            session.ask(Intent::ShowView(View::Map));
        }
        session.ask(Intent::Project(projection));
    });
    if let Some(button) = element("copy-sentence") {
        on(&button, "click", move |_| copy(session));
    }
}

/// Says something about the whole page to the style sheet, or no longer.
fn flag(name: &str, on: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.toggle_attribute_with_force(name, on);
    }
}

/// Copies the sentences; where the browser refuses, they are selected for the reader's own hand.
fn copy(session: Session) {
    let sentence = session.summary.with_untracked(|summary| summary.whole(&session.loaded().text));
    soon(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&sentence)).await.is_ok(),
            None => false,
        };
        if copied {
            session.notice(session.say("tool-copied"));
        } else {
            select("summary");
            session.notice(session.say("tool-copy-refused"));
        }
    });
}

/// The clipboard; `None` where a browser or a frame has none.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = window().navigator();
    let has = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| !clipboard.is_undefined());
    has.then(|| navigator.clipboard())
}

fn select(id: &str) {
    let (Some(element), Ok(Some(selection))) = (html_element(id), window().get_selection()) else { return };
    let _ = selection.select_all_children(&element);
}
