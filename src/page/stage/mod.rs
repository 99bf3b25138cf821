//! What stands in front of a class: a scene of a lesson, or a quiz. On screen it is one panel, drawn
//! anew for each link; on paper it is pages of their own, from the same functions.

mod deck;
mod keys;
mod paper;
mod plan;
mod question;
mod said;
mod setting;
mod sheet;
mod slides;

pub use paper::{handout, key};
pub use plan::plan;
pub use slides::slides;

use std::collections::BTreeMap;

use crate::quiz::School;
use crate::text::Text;
use crate::treaty::{Source, SourceId};
use crate::viewpoint::Stage;

use super::{Asked, escape};

/// The panel; empty for a link that asks for neither lesson nor quiz.
pub(super) fn html(asked: &Asked<'_>) -> String {
    let Stage { present, quiz, .. } = &asked.viewpoint.stage;
    if !quiz.is_empty() {
        question::html(asked)
    } else if present.is_empty() || present == "0" {
        String::new()
    } else {
        deck::html(asked)
    }
}

/// What questions are made from; `None` where the lists of States did not arrive.
fn school<'a>(asked: &Asked<'a>) -> Option<School<'a>> {
    let beside = asked.further.beside.as_ref()?;
    Some(School { text: asked.facts.text, catalog: asked.facts.catalog, treaty: asked.facts.treaty, beside })
}

/// The source of that key, in whichever file of facts it is.
fn source<'a>(asked: &Asked<'a>, id: &str) -> Option<&'a Source> {
    let beside = asked.further.beside.as_ref().and_then(|beside| beside.sources.get(id));
    asked.facts.catalog.sources.get(id).or(beside)
}

/// "Publisher: title" as a link to it.
fn cited(text: &Text, source: &Source) -> String {
    let words = text.colon(&escape(&source.publisher), &escape(&source.title));
    if source.url.starts_with("http") {
        format!("<a href=\"{}\" rel=\"noopener\">{words}</a>", escape(&source.url))
    } else {
        words
    }
}

/// The sources of those names, as items of a list.
fn cited_all(text: &Text, sources: &BTreeMap<SourceId, Source>, ids: &[SourceId]) -> String {
    let items = ids.iter().filter_map(|id| sources.get(id));
    items.map(|source| format!("<li>{}</li>", cited(text, source))).collect()
}

/// Each line of a text as a paragraph.
fn paragraphs(text: &str) -> String {
    text.lines().map(|line| format!("<p>{}</p>", escape(line))).collect()
}

/// A link that looks as a button does, with a name by which keys find it.
fn button(id: &str, href: &str, words: &str) -> String {
    format!("<a class=\"button\" id=\"{id}\" href=\"{}\">{}</a>", escape(href), escape(words))
}
