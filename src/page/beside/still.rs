//! The page that shows all of it without a program.

use chrono::NaiveDate;

use crate::map::definitions;

use super::{Neighbourhood, Still, escape, flow_html, sets_html, sets_reading, treaties_html};

/// The page at the end of `date`.
#[must_use]
pub fn still(beside: &Neighbourhood<'_>, date: NaiveDate) -> Still {
    let text = beside.facts.text;
    let say = |key| escape(&text.say(key, &[]));
    let title = text.say("beside-title", &[]);
    let body = format!(
        "<main class=\"atlas state\"><svg class=\"hidden-label\" aria-hidden=\"true\">{patterns}</svg>\
         <p class=\"small\"><a href=\"{root}\">{back}</a></p>\
         <header class=\"masthead\"><h1>{title}</h1><p class=\"summary__main\">{lead}</p></header>\
         <section class=\"section\" id=\"sets\"><h2>{sets_title}</h2>{sets}</section>\
         <section class=\"section\" id=\"votes\"><h2>{flow_title}</h2>{flow}</section>\
         <section class=\"section\" id=\"treaties\"><h2>{treaties_title}</h2>{treaties}</section>\
         <p class=\"small\"><a href=\"{root}c/\">{states}</a></p></main>",
        patterns = definitions(1.0),
        root = beside.links.root,
        back = say("state-list-back"),
        states = say("state-list-link"),
        title = escape(&title),
        lead = say("beside-lead"),
        sets_title = say("sets-title"),
        sets = sets_html(beside, date),
        flow_title = say("flow-title"),
        flow = flow_html(beside, date),
        treaties_title = say("treaties-title"),
        treaties = treaties_html(beside, date),
    );
    Still { title, description: sets_reading(beside, date), body }
}
