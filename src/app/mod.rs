//! The rim: Leptos and the browser. It adopts the page, and decides nothing about law or pictures.

mod address;
mod among;
mod annex;
mod axis;
mod browser;
mod card;
mod follow;
mod gesture;
mod keys;
mod legend;
mod links;
mod load;
mod map;
mod notices;
mod panels;
mod projection;
mod search;
mod sentence;
mod session;
mod table;
mod tools;

use leptos::prelude::*;

use crate::text::Text;
use crate::timeline::Snaps;
use crate::treaty::{Catalog, Reading, Standings};
use crate::viewpoint::View;

use session::{Loaded, Session};

/// Starts the app: loads the facts, then takes the page over. Without facts the page stays as it
/// was published, and says why.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::announce("refused")));
    // The reactive system lives as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    browser::soon(async { open().await });
}

async fn open() {
    match everything().await {
        Ok((catalog, text)) => adopt(catalog, text),
        Err(error) => sorry(&error),
    }
}

/// The facts and the words. Facts that were replaced after the page was published are written into
/// it first.
async fn everything() -> Result<(Catalog, Text), load::LoadError> {
    let catalog = load::catalog().await?;
    let text = load::words(browser::language()).await?;
    let published = browser::element("atlas").and_then(|atlas| atlas.get_attribute("data-edition"));
    if published.as_deref() != Some(&catalog.edition) {
        annex::fetched().await?.renew();
    }
    Ok((catalog, text))
}

/// Takes the page over with these facts, in these words.
fn adopt(catalog: Catalog, text: Text) {
    let (viewpoint, notices) = address::read(&address::query(), &catalog, &text);
    let shown = viewpoint.treaty.as_str().to_owned();
    let treaty = &catalog.treaties[&shown];
    let facts = crate::page::Facts { text: &text, catalog: &catalog, treaty };
    let ends = crate::page::axis_scale(&facts).span;
    let span = crate::page::span(treaty, ends);
    let snaps = Snaps::new(&catalog.events, treaty, ends).days().to_vec();
    let standings = Standings::new(&catalog, treaty, Reading::Confirmed);
    let session = Session::new(Loaded { catalog, text, shown, standings, span, snaps }, viewpoint, notices);
    take_over(session);
    browser::announce("ready");
}

fn take_over(session: Session) {
    // Leptos starts what runs effects when something is mounted; here that is nothing, since the page
    // has all its nodes already (docs/why.md).
    if let Some(body) = document().body() {
        leptos::mount::mount_to(body, || ()).forget();
    }
    notices::adopt(session);
    sentence::adopt(session);
    map::adopt(session);
    card::adopt(session);
    legend::adopt(session);
    axis::adopt(session);
    table::adopt(session);
    tools::adopt(session);
    search::adopt(session);
    links::adopt(session);
    among::adopt(session);
    panels::adopt(session);
    address::follow(session);
    let front = match session.now(|viewpoint| viewpoint.view) {
        View::Map | View::Cells => None,
        View::Timeline => browser::element("axis-section"),
        View::Table => browser::element("table"),
    };
    if let Some(front) = front {
        front.scroll_into_view();
    }
}

/// Says in the page's own words that the facts did not come; a press tries again.
fn sorry(error: &load::LoadError) {
    let (Some(line), Some(notices)) = (browser::element("notice-static"), browser::element("notices")) else {
        return;
    };
    let word = |name| line.get_attribute(name).unwrap_or_default();
    let sentence = word("data-missing").replace("{why}", &error.to_string());
    let html = format!(
        "<p class=\"notice\" role=\"status\"><span>{}</span><button type=\"button\" class=\"button\">{}</button></p>",
        crate::page::escape(&sentence),
        crate::page::escape(&word("data-retry")),
    );
    notices.set_inner_html(&html);
    if let Some(button) = notices.query_selector("button").ok().flatten() {
        gesture::on(&button, "click", move |_| {
            notices.set_inner_html("");
            browser::soon(async { open().await });
        });
    }
    browser::announce("refused");
}
