//! Day or night, and the sentence to take away.

use leptos::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::viewpoint::{Intent, Theme, Word};

use super::browser::{html_element, set};
use super::follow::follow;
use super::session::Session;

/// The tools beside the title.
#[component]
pub fn Tools(
    /// The open page.
    session: Session,
) -> impl IntoView {
    let theme = session.part(|viewpoint| viewpoint.theme);
    follow(move || {
        let Some(root) = document().document_element() else { return };
        match theme.get() {
            Theme::Auto => {
                let _ = root.remove_attribute("data-theme");
            }
            chosen @ (Theme::Light | Theme::Dark) => set(&root, "data-theme", chosen.word()),
        }
    });
    let dress = move |event| {
        if let Some(theme) = Theme::from_word(&event_target_value(&event)) {
            session.ask(Intent::Dress(theme));
        }
    };
    view! {
        <super::picker::Search session />
        <button type="button" class="button button--plain" id="copy-sentence" on:click=move |_| copy(session)>
            {session.say("tool-copy-sentence")}
        </button>
        <label>
            <span class="hidden-label">{session.say("tool-theme")}</span>
            <select class="field" id="theme" prop:value=move || theme.get().word() on:change=dress>
                {Theme::WORDS
                    .iter()
                    .map(|(word, _)| view! { <option value=*word>{session.say(&format!("tool-theme-{word}"))}</option> })
                    .collect_view()}
            </select>
        </label>
    }
}

/// Copies the sentences; where the browser refuses, they are selected for the reader's own hand.
fn copy(session: Session) {
    let sentence = session.summary.with_untracked(crate::text::Summary::whole);
    spawn_local(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&sentence)).await.is_ok(),
            None => false,
        };
        if copied {
            super::browser::write("live", &session.say("tool-copied"));
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
