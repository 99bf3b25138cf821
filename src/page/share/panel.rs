//! The panel.

use crate::page::{Asked, escape};

use super::cite::entries;
use super::view::{address, sentence};

/// The files of data: key of their name, ending.
const DATA: [(&str, &str); 2] = [("share-csv", "csv"), ("share-json", "json")];

/// Everything that can be taken away from the view asked for.
pub(in crate::page) fn html(asked: &Asked<'_>) -> String {
    let say = |key: &str| escape(&asked.facts.text.say(key, &[]));
    format!(
        "<p class=\"small share__said\" role=\"status\" data-said data-done=\"{done}\" data-failed=\"{failed}\"></p>\
         <div class=\"share\">{link}{sentence}{picture}{data}{cite}</div>",
        done = say("share-done"),
        failed = say("share-failed"),
        link = link(asked),
        sentence = part(asked, "share-sentence", &taken(asked, "share-the-sentence", &sentence(asked))),
        picture = super::picture::html(asked),
        data = data(asked),
        cite = citations(asked),
    )
}

/// A part under its heading.
pub(super) fn part(asked: &Asked<'_>, key: &str, inside: &str) -> String {
    format!("<div class=\"share__part\"><h3>{}</h3>{inside}</div>", escape(&asked.facts.text.say(key, &[])))
}

/// A text with a button that copies it.
fn taken(asked: &Asked<'_>, id: &str, text: &str) -> String {
    format!("<p class=\"share__text\" id=\"{id}\">{}</p>{}", escape(text), copy(asked, id))
}

fn copy(asked: &Asked<'_>, id: &str) -> String {
    format!(
        "<button type=\"button\" class=\"button\" data-copy=\"{id}\">{}</button>",
        escape(&asked.facts.text.say("share-copy", &[]))
    )
}

fn link(asked: &Asked<'_>) -> String {
    let say = |key: &str| escape(&asked.facts.text.say(key, &[]));
    let address = address(asked);
    let inside = format!(
        "<label class=\"hidden-label\" for=\"share-the-link\">{name}</label>\
         <input class=\"field share__link\" id=\"share-the-link\" readonly value=\"{value}\">{copy}\
         <button type=\"button\" class=\"button share__on\" data-share=\"{value}\">{on}</button>\
         <button type=\"button\" class=\"button\" data-print>{print}</button>",
        name = say("share-link"),
        value = escape(&address),
        copy = copy(asked, "share-the-link"),
        on = say("share-on"),
        print = say("share-print"),
    );
    part(asked, "share-link", &inside)
}

/// The name of a file of this view: what, the date shown, the ending.
pub(super) fn file(asked: &Asked<'_>, ending: &str) -> String {
    format!("hanoi-convention-{}.{ending}", asked.board.date)
}

fn data(asked: &Asked<'_>) -> String {
    let text = asked.facts.text;
    let query = asked.link(|link| link.play = false);
    let buttons: String = DATA
        .iter()
        .map(|(key, ending)| {
            format!(
                "<button type=\"button\" class=\"button\" data-save=\"{}\" data-draw=\"data.{ending}\" data-query=\"{}\">{}</button>",
                escape(&file(asked, ending)),
                escape(query.trim_start_matches('?')),
                escape(&text.say(key, &[])),
            )
        })
        .collect();
    let all = format!(
        "<p class=\"small\">{} <a href=\"data/v1/atlas.json\">atlas.json</a>, <a href=\"licences.txt\">{}</a></p>",
        escape(&text.say("share-all", &[])),
        escape(&text.say("share-terms", &[])),
    );
    part(asked, "share-data", &(buttons + &all))
}

fn citations(asked: &Asked<'_>) -> String {
    let entries: String = entries(asked)
        .iter()
        .map(|(form, entry)| {
            let id = format!("cite-{form}");
            format!(
                "<details id=\"cite-{form}-shown\"><summary>{name}</summary><pre class=\"share__entry\" id=\"{id}\">{entry}</pre>{copy}</details>",
                name = escape(&asked.facts.text.say(&id, &[])),
                entry = escape(entry),
                copy = copy(asked, &id),
            )
        })
        .collect();
    part(asked, "share-cite", &entries)
}
