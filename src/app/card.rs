//! The card of a State: a quiet one for the State under the pointer, a lasting one for the chosen.

use leptos::prelude::*;

use crate::page::{Card, Deed};
use crate::treaty::{Code, Standing};
use crate::viewpoint::Intent;

use super::follow::Derived;
use super::session::Session;

/// Both cards; a lasting one hides the quiet one for the same State.
#[component]
pub fn Cards(
    /// The open page.
    session: Session,
) -> impl IntoView {
    let chosen = Derived::new(move || session.selected.get().and_then(|who| card(session, who)));
    let pointed = Derived::new(move || {
        let who = session.hovered.get().filter(|who| session.selected.get() != Some(*who))?;
        card(session, who)
    });
    view! {
        <div
            class="card card--hover"
            class:card--end=move || session.at_start.get()
            role="tooltip"
            id="card-hover"
            hidden=move || pointed.get().is_none() || chosen.get().is_some()
        >
            {move || pointed.get().map(|card| view! { <Short card /> })}
        </div>
        {move || chosen.get().map(|card| view! { <Whole session card /> })}
    }
}

fn card(session: Session, who: Code) -> Option<Card> {
    let loaded = session.loaded();
    session.board.with(|board| {
        let standing = board.standings.get(&who).copied().unwrap_or(Standing::Outside);
        Card::new(&loaded.text, &loaded.catalog, &loaded.treaty, who, standing, board.date)
    })
}

/// Name, standing and dates.
#[component]
fn Short(card: Card) -> impl IntoView {
    view! {
        <h3>{card.name}</h3>
        <p class="card__standing">{card.standing}</p>
        <dl>
            {card
                .deeds
                .into_iter()
                .map(|deed| view! { <dt>{deed.term}</dt> <dd>{deed.value}</dd> })
                .collect_view()}
            {card.lines.into_iter().map(|(term, value)| view! { <dt>{term}</dt> <dd>{value}</dd> }).collect_view()}
        </dl>
    }
}

/// Everything on record, with doubts and sources, and what may happen next.
#[component]
fn Whole(session: Session, card: Card) -> impl IntoView {
    let label = format!("card-{}", card.code);
    let no_act = card.deeds.is_empty().then(|| view! { <p class="small">{session.say("card-no-act")}</p> });
    view! {
        <section class="card" class:card--end=session.at_start.get_untracked() aria-labelledby=label.clone()>
            <h3>
                <span id=label.clone()>{card.name}</span>
                <button
                    type="button"
                    class="card__close"
                    aria-label=session.say("card-close")
                    on:click=move |_| session.ask(Intent::DeselectAll)
                >
                    "×"
                </button>
            </h3>
            <p class="card__standing">{card.standing}</p>
            {no_act}
            {card.deeds.into_iter().map(|deed| view! { <DeedView session deed /> }).collect_view()}
            <dl>
                {card.lines.into_iter().map(|(term, value)| view! { <dt>{term}</dt> <dd>{value}</dd> }).collect_view()}
            </dl>
            <p class="small">{card.next}</p>
        </section>
    }
}

/// One act with its doubt and its sources.
#[component]
fn DeedView(session: Session, deed: Deed) -> impl IntoView {
    view! {
        <dl>
            <dt>{deed.term}</dt>
            <dd>{deed.value}</dd>
        </dl>
        {deed.doubt.map(|doubt| view! { <p class="card__doubt">{doubt}</p> })}
        <p class="card__source">
            {session.say("card-source")} ": "
            {deed
                .sources
                .into_iter()
                .map(|(publisher, url)| view! { <a href=url rel="noopener" target="_blank">{publisher}</a> " " })
                .collect_view()}
        </p>
    }
}
