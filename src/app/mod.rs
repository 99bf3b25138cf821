//! The rim: Leptos and the browser. It adopts the page, and decides nothing about law or pictures.

mod address;
mod axis;
mod browser;
mod card;
mod follow;
mod gesture;
mod keys;
mod legend;
mod load;
mod map;
mod notices;
mod picker;
mod projection;
mod sentence;
mod session;
mod table;
mod tools;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::text::Text;
use crate::timeline::{Snaps, Span as AxisSpan};
use crate::treaty::Catalog;
use crate::viewpoint::{Span, Viewpoint};

use browser::html_element;
use session::{Loaded, Session};

/// Starts the app: loads the facts, then takes the page over. Without facts the page stays as it
/// was published, and says why.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::announce("refused")));
    // The reactive system lives as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    spawn_local(async { open().await });
}

async fn open() {
    match load::catalog().await {
        Ok(catalog) => adopt(catalog),
        Err(error) => sorry(&error),
    }
}

/// Takes the page over with these facts.
fn adopt(catalog: Catalog) {
    let text = Text::english();
    let (viewpoint, errors) = Viewpoint::from_query(&address::query());
    let (viewpoint, unknown) = viewpoint.within(&catalog);
    let notices = errors.iter().chain(&unknown).map(|error| error.say(&text)).collect();
    let Some(treaty) = catalog.treaties.get(viewpoint.treaty.as_str()).cloned() else { return };
    let facts = crate::page::Facts { text: &text, catalog: &catalog, treaty: &treaty };
    let ends: AxisSpan = crate::page::axis_scale(&facts).span;
    let span = Span { first: ends.first(), latest: treaty.as_of, last: ends.last() };
    let snaps = Snaps::new(&catalog.events, &treaty, ends).days().to_vec();
    renew(&crate::page::Facts { text: &text, catalog: &catalog, treaty: &treaty });
    let session = Session::new(Loaded { catalog, text, treaty, span, snaps }, viewpoint, notices);
    take_over(session);
    browser::announce("ready");
}

/// Facts that were replaced after the page was published are written into it first.
fn renew(facts: &crate::page::Facts<'_>) {
    let published = browser::element("atlas").and_then(|atlas| atlas.get_attribute("data-edition"));
    if published.as_deref() == Some(&facts.catalog.edition) {
        return;
    }
    for (id, html) in crate::page::renewed(facts) {
        if let Some(element) = browser::element(id) {
            element.set_inner_html(&html);
        }
    }
}

fn take_over(session: Session) {
    // First, because the first component that is mounted starts what runs the effects of the others.
    place("tools", move || view! { <tools::Tools session /> });
    notices::adopt(session);
    sentence::adopt(session);
    map::adopt(session);
    legend::adopt(session);
    axis::adopt(session);
    table::adopt(session);
    card::adopt(session);
    address::follow(session);
    place("map-controls", move || view! { <picker::Controls session /> });
    place("map-zoom", move || view! { <picker::Zoom session /> });
    place("axis-controls", move || view! { <axis::Controls session /> });
    place("axis-slider", move || view! { <axis::Slider session /> });
    place("table-controls", move || view! { <table::Controls session /> });
}

/// Mounts a component into the place which the page keeps for it.
fn place<V: IntoView>(id: &str, component: impl FnOnce() -> V + 'static) {
    if let Some(parent) = html_element(id) {
        mount_to(parent, component).forget();
    }
}

/// Says that the facts did not come; a press tries again.
fn sorry(error: &load::LoadError) {
    let text = Text::english();
    let sentence = text.say("page-facts-missing", &[("why", error.to_string().into())]);
    let again = text.say("page-retry", &[]);
    if let Some(place) = browser::element("notices") {
        let emptied = place.clone();
        notices::add(&place, &sentence, &again, move || {
            emptied.set_inner_html("");
            spawn_local(async { open().await });
        });
    }
    browser::announce("refused");
}
