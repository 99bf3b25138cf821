//! "When will it be law?": the projection with its uncertainty, what would follow from a pace, and how
//! well the method would have done. A projection is never called a date.

mod ahead;
mod axis;
mod precedent;
mod what_if;

use crate::text::Text;
use crate::treaty::forecast::Fitted;

use super::{Asked, Panel, escape};

pub(super) use ahead::{brief_html as ahead_brief_html, chart as chart_html, html as ahead_html};
pub(super) use axis::shapes as axis_shapes;
pub(super) use precedent::html as precedent_html;
pub(super) use what_if::html as what_if_html;

/// The most deposits a year that the control offers; links may ask for more.
const FASTEST: u32 = 60;

/// The part of the page; empty without the fitted numbers.
pub(super) fn section(asked: &Asked<'_>) -> String {
    let Some(fitted) = asked.further.fitted.as_ref() else { return String::new() };
    let text = asked.facts.text;
    let say = |key| escape(&text.say(key, &[]));
    format!(
        "<section class=\"section\" id=\"forecast-section\" aria-labelledby=\"forecast-title\">\
         <h2 id=\"forecast-title\">{title}</h2>{ahead}\
         <div class=\"forecast__asked\"><h3>{what_if_title}</h3>{pace}{what_if}</div>\
         <h3>{precedent_title}</h3><p class=\"section__lead\">{lead}</p>{choice}{precedent}</section>",
        title = say("forecast-title"),
        ahead = Panel::Ahead.element(asked),
        what_if_title = say("whatif-title"),
        pace = pace(text),
        what_if = Panel::WhatIf.element(asked),
        precedent_title = say("precedent-title"),
        lead = say("precedent-lead"),
        choice = choice(text, fitted),
        precedent = Panel::Precedent.later(&format!(
            "<p class=\"needs-no-app\"><a href=\"charts/\">{}</a></p>",
            say("precedent-link")
        )),
    )
}

/// The control for a pace.
fn pace(text: &Text) -> String {
    format!(
        "<label class=\"forecast__pace needs-app\">{} <input type=\"range\" min=\"1\" max=\"{FASTEST}\" value=\"{usual}\" data-usual=\"{usual}\" data-link=\"whatif\"></label>",
        escape(&text.say("whatif-label", &[])),
        usual = what_if::USUAL,
    )
}

/// The older treaties to choose from.
fn choice(text: &Text, fitted: &Fitted) -> String {
    let options: String = fitted
        .references
        .iter()
        .map(|reference| {
            let chosen = if reference.id == precedent::USUAL { " selected" } else { "" };
            format!(
                "<option value=\"{}\"{chosen}>{}</option>",
                escape(&reference.id),
                escape(&reference.short)
            )
        })
        .collect();
    format!(
        "<label class=\"needs-app\"><span>{}</span> <select class=\"field\" data-link=\"precedent\" data-usual=\"{}\">{options}</select></label>",
        escape(&text.say("precedent-label", &[])),
        precedent::USUAL,
    )
}
