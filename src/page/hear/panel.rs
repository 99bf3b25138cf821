//! The panel: what is heard, by which button, and the sentence as text.

use crate::page::{Asked, Facts, Panel, escape};

use super::{spoken, tune};

/// Its part of the page: empty until it is come near to, since only a program can play.
pub(in crate::page) fn section(facts: &Facts<'_>) -> String {
    format!(
        "<section class=\"section needs-app\" id=\"hear-section\" aria-labelledby=\"hear-title\">\
         <h2 id=\"hear-title\">{}</h2>{}</section>",
        escape(&facts.text.say("hear-title", &[])),
        Panel::Hear.later(""),
    )
}

/// The tones with their explanation, and the sentence with the button that has it said. The style sheet
/// shows the button that plays, or the sentence that this browser cannot.
pub(in crate::page) fn html(asked: &Asked<'_>) -> String {
    let facts = &asked.facts;
    let say = |key: &str| escape(&facts.text.say(key, &[]));
    let pitch = facts.text.say("hear-pitch", &[("groups", tune::from_low_to_high(facts).into())]);
    format!(
        "<p class=\"section__lead\">{lead}</p><p class=\"small\">{pitch}</p>\
         <p class=\"hear__row\"><button type=\"button\" class=\"button hear__play\" id=\"hear-play\" data-hear data-stop=\"{stop}\">{play}</button>\
         <span class=\"hear__none\">{none}</span> <span id=\"hear-now\" aria-hidden=\"true\"></span></p>\
         <p class=\"prose\" id=\"hear-spoken\">{spoken}</p>\
         <button type=\"button\" class=\"button\" data-say=\"hear-spoken\">{loud}</button>",
        lead = say("hear-lead"),
        pitch = escape(&pitch),
        play = say("hear-play"),
        stop = say("hear-stop"),
        none = say("hear-none"),
        spoken = escape(&spoken(facts, asked.board)),
        loud = say("hear-say"),
    )
}
