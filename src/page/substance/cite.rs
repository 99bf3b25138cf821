//! Who says so, as a link, and how sure it is, in words.

use crate::page::escape;
use crate::treaty::{Certainty, Source};

use super::Matter;

/// The source of that key, wherever the record has it.
pub(super) fn source<'a>(matter: &Matter<'a>, id: &str) -> Option<&'a Source> {
    let beside = matter.beside.and_then(|beside| beside.sources.get(id));
    matter.substance.sources.get(id).or_else(|| matter.facts.catalog.sources.get(id)).or(beside)
}

/// Its publisher as a link to it; without an address the name alone, nothing for an unknown key.
pub(super) fn publisher(matter: &Matter<'_>, id: &str) -> String {
    linked(matter, id, |source| &source.publisher)
}

/// Its title as a link to it, likewise.
pub(super) fn title(matter: &Matter<'_>, id: &str) -> String {
    linked(matter, id, |source| &source.title)
}

fn linked(matter: &Matter<'_>, id: &str, words: fn(&Source) -> &str) -> String {
    let Some(source) = source(matter, id) else { return String::new() };
    let words = escape(words(source));
    if source.url.starts_with("http") {
        format!("<a href=\"{}\" rel=\"noopener\">{words}</a>", escape(&source.url))
    } else {
        words
    }
}

/// "confirmed", "reported" or "not verified"; the page says at its head what they mean.
pub(super) fn sure(matter: &Matter<'_>, certainty: Certainty) -> String {
    let key = match certainty {
        Certainty::Confirmed => "sure-confirmed",
        Certainty::Reported => "sure-reported",
        Certainty::Unverified => "sure-unverified",
    };
    matter.facts.text.say(key, &[])
}

/// Parts of a line of small print, those that are empty left out.
pub(super) fn line(parts: &[String]) -> String {
    let said: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("<p class=\"small\">{}</p>", said.join(" · "))
}
