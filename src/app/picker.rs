//! What lies over and beside the map: search, layer, projection, zoom.

use leptos::prelude::*;

use crate::page::suggestions;
use crate::treaty::Code;
use crate::viewpoint::{Intent, Layer, Projection, Word};

use super::follow::Derived;
use super::gesture;
use super::session::Session;

/// Layer and projection.
#[component]
pub fn Controls(
    /// The open page.
    session: Session,
) -> impl IntoView {
    let layer = move |event| {
        if let Some(layer) = Layer::from_word(&event_target_value(&event)) {
            session.ask(Intent::Fill(layer));
        }
    };
    let project = move |event| {
        if let Some(projection) = Projection::from_word(&event_target_value(&event)) {
            session.ask(Intent::Project(projection));
        }
    };
    view! {
        <label>
            <span class="hidden-label">{session.say("map-layer")}</span>
            <select class="field" id="layer" prop:value=move || session.layer.get().word() on:change=layer>
                <option value=Layer::Standing.word()>{session.say("map-layer-standing")}</option>
                <option value=Layer::Vote74_247.word()>{session.say("map-layer-vote")}</option>
            </select>
        </label>
        <label>
            <span class="hidden-label">{session.say("map-projection")}</span>
            <select class="field" id="projection" prop:value=move || session.projection.get().word() on:change=project>
                {Projection::WORDS
                    .iter()
                    .map(|(word, _)| view! { <option value=*word>{session.say(&format!("map-projection-{word}"))}</option> })
                    .collect_view()}
            </select>
        </label>
    }
}

/// A field that finds a State by name, other name or code, and opens its card.
#[component]
pub fn Search(
    /// The open page.
    session: Session,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0usize);
    let found = Derived::new(move || suggestions(&session.loaded().facts(), &typed.get()));
    let choose = move |who: Code| {
        session.ask(Intent::SelectOnly(who));
        typed.set(String::new());
    };
    let key = move |event: web_sys::KeyboardEvent| {
        let count = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => at.update(|at| *at = (*at + count - 1) % count),
            "Enter" => {
                if let Some((who, _)) = found.with(|found| found.get(at.get_untracked()).cloned()) {
                    choose(who);
                } else if !typed.get_untracked().is_empty() {
                    let text = typed.get_untracked();
                    session.notice(session.loaded().text.say("map-search-none", &[("text", text.into())]));
                }
            }
            "Escape" => typed.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    };
    let open = move || !found.with(Vec::is_empty);
    view! {
        <div class="search">
            <label class="hidden-label" for="search">{session.say("map-search")}</label>
            <input
                type="text"
                id="search"
                class="field"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-controls="search-list"
                aria-autocomplete="list"
                aria-expanded=move || if open() { "true" } else { "false" }
                aria-activedescendant=move || open().then(|| format!("found-{}", at.get()))
                placeholder=session.say("map-search")
                prop:value=move || typed.get()
                on:input=move |event| {
                    at.set(0);
                    typed.set(event_target_value(&event));
                }
                on:keydown=key
            />
            <ul class="search__list" id="search-list" role="listbox" aria-label=session.say("map-search") hidden=move || !open()>
                {move || {
                    found
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(|(place, (who, name))| {
                            view! {
                                <li
                                    role="option"
                                    id=format!("found-{place}")
                                    class="search__found"
                                    aria-selected=move || if at.get() == place { "true" } else { "false" }
                                    on:pointerdown=move |event| {
                                        event.prevent_default();
                                        choose(who);
                                    }
                                >
                                    {name}
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
        </div>
    }
}

/// Buttons for what the wheel and two fingers do, and the place for a hint.
#[component]
pub fn Zoom(
    /// The open page.
    session: Session,
) -> impl IntoView {
    view! {
        <button type="button" class="button" id="zoom-in" aria-label=session.say("map-zoom-in")
            on:click=move |_| gesture::zoom_by(1.6)>"+"</button>
        <button type="button" class="button" id="zoom-out" aria-label=session.say("map-zoom-out")
            on:click=move |_| gesture::zoom_by(1.0 / 1.6)>"−"</button>
        <button type="button" class="button" id="zoom-reset" aria-label=session.say("map-reset")
            on:click=move |_| gesture::reset()>"⟲"</button>
        <p class="map__hint" aria-hidden="true"><span id="map-hint" hidden></span></p>
        <p class="hidden-label" id="map-describe"></p>
    }
}
