//! The page of one view.

use crate::map::{Outlines, definitions, sheet, standings};
use crate::text::{Focus, summary};
use crate::treaty::Code;

use super::super::table::by_name;
use super::super::{
    Asked, Links, Neighbourhood, Panel, Still, axis, axis_scale, beside, controls, escape, legend_items,
    near, sets_brief_html, table, voices,
};
use super::{Embed, as_of_html};

/// What the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Framed<'a> {
    /// The facts, on the date shown.
    pub asked: Asked<'a>,
    /// The shapes of the map.
    pub outlines: &'a Outlines,
    /// The way from the page to the site's own folder: `../` for each folder between.
    pub root: &'a str,
    /// What a link to the whole atlas asks of it, with its `?`; empty for the newest facts.
    pub home: &'a str,
    /// One line on newer facts, as HTML; empty where these are the newest.
    pub since: &'a str,
}

/// The page of that view.
#[must_use]
pub fn framed(view: Embed, of: &Framed<'_>) -> Still {
    let Asked { facts, board, .. } = of.asked;
    let text = facts.text;
    let say = |key| escape(&text.say(key, &[]));
    let sentence = summary(text, facts.catalog, facts.treaty, board, Focus::default()).main;
    let title = text.say(view.title(), &[]);
    let body = format!(
        "<main class=\"embed\" id=\"atlas\" data-edition=\"{edition}\">\
         <header class=\"embed__head\"><h1 id=\"embed-title\">{heading}</h1>\
         <p class=\"small\" id=\"embed-subtitle\" hidden></p></header>{lead}\
         {lines}{view}{bar}<footer class=\"embed__foot small\"><p><span id=\"as-of\">{as_of}</span> \
         <a id=\"embed-home\" href=\"{root}{home}\">{atlas}</a></p>\
         <p class=\"embed__since\" id=\"embed-since\" data-newer=\"{unseen}\"{no_since}>{since}</p></footer></main>",
        edition = escape(&facts.catalog.edition),
        heading = escape(&title),
        lead = lead(view, &sentence),
        lines = voices(text),
        view = picture(view, of),
        bar = bar(view, of),
        no_since = if of.since.is_empty() { " hidden" } else { "" },
        since = of.since,
        unseen = say("since-unseen"),
        as_of = as_of_html(&facts),
        root = of.root,
        home = escape(of.home),
        atlas = say("embed-atlas"),
    );
    let title = text.say("embed-window", &[("title", title.into())]);
    Still { title, description: sentence, body: outward(&body, of) }
}

/// The sentence, where the view itself does not begin with one.
fn lead(view: Embed, sentence: &str) -> String {
    match view {
        Embed::Map | Embed::Timeline => {
            format!("<p class=\"embed__lead\" id=\"summary-main\">{}</p>", escape(sentence))
        }
        Embed::Table | Embed::Progress | Embed::Forecast | Embed::Compare => String::new(),
    }
}

fn picture(view: Embed, of: &Framed<'_>) -> String {
    let patterns =
        || format!("<svg class=\"chart__patterns\" aria-hidden=\"true\">{}</svg>", definitions(1.0));
    match view {
        Embed::Map => map(of),
        Embed::Timeline => timeline(of),
        Embed::Table => rows(of),
        Embed::Progress => {
            let figures = near::items(&near::figures(&of.asked.facts, of.asked.board));
            format!(
                "<div class=\"near\" id=\"near\">{figures}</div>{}{}",
                patterns(),
                Panel::Progress.element(&of.asked)
            )
        }
        Embed::Forecast => patterns() + &Panel::AheadBrief.element(&of.asked),
        Embed::Compare => patterns() + &sets(of),
    }
}

fn map(of: &Framed<'_>) -> String {
    let Asked { facts, board, .. } = of.asked;
    let say = |key| escape(&facts.text.say(key, &[]));
    let order: Vec<Code> = by_name(&facts).into_iter().map(|participant| participant.code).collect();
    format!(
        "<section class=\"map\" id=\"map-section\" aria-label=\"{name}\">\
         <div class=\"map__frame\" id=\"map\">{sheet}\
         <p class=\"map__hint\" aria-hidden=\"true\"><span id=\"map-hint\" hidden></span></p>\
         <p class=\"hidden-label\" id=\"map-describe\"></p>\
         <div class=\"card card--hover\" role=\"tooltip\" id=\"card-pointed\" hidden></div></div>\
         <section class=\"card\" id=\"card-chosen\" aria-labelledby=\"card-name\" hidden></section>\
         <div class=\"map__zoom needs-app\" id=\"map-zoom\">{zoom}</div>\
         <ul class=\"legend\" id=\"legend-classes\">{legend}</ul>\
         <p class=\"legend__beside\" id=\"beside\">{beside}</p>{among}{overlay}</section>\
         <p class=\"small\">{borders}</p>",
        name = say("map-name"),
        sheet = sheet(of.outlines, board, &say("map-name"), &order),
        zoom = controls::zoom(facts.text),
        legend = legend_items(&standings(facts.text, facts.treaty, board)),
        beside = beside(&facts, board),
        among = Panel::Among.element(&of.asked),
        overlay = Panel::Overlay.element(&of.asked),
        borders = say("map-boundaries"),
    )
}

fn timeline(of: &Framed<'_>) -> String {
    let Asked { facts, board, .. } = of.asked;
    format!(
        "<section class=\"axis\" id=\"axis-section\" aria-label=\"{name}\">\
         <div class=\"axis__frame\" id=\"axis\"><div id=\"axis-picture\">{picture}</div></div>\
         <div class=\"axis__event\" id=\"event\">{event}</div></section>",
        name = escape(&facts.text.say("axis-name", &[])),
        picture = axis::picture(&of.asked),
        event = axis::event_html(&facts, board.date),
    )
}

/// The rows, which scroll inside the frame: nearly two hundred of them are higher than any frame.
fn rows(of: &Framed<'_>) -> String {
    let Asked { facts, board, .. } = of.asked;
    format!(
        "<section id=\"table\" tabindex=\"-1\">\
         <div class=\"table__scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">{table}</div></section>",
        name = escape(&facts.text.say("table-title", &[])),
        table = table::whole(&facts, board),
    )
}

fn sets(of: &Framed<'_>) -> String {
    let Asked { facts, board, further, .. } = of.asked;
    let Some(beside) = further.beside.as_ref() else { return String::new() };
    let query = of.home.trim_start_matches('?');
    let neighbourhood = Neighbourhood { facts, beside, links: Links { root: of.root, query } };
    format!(
        "<div id=\"{}\" data-live>{}</div>",
        Panel::SetsBrief.id(),
        sets_brief_html(&neighbourhood, board.date)
    )
}

/// What asks for more: a button, and in its place what can be pressed once the app is there.
fn bar(view: Embed, of: &Framed<'_>) -> String {
    let text = of.asked.facts.text;
    let span = axis_scale(&of.asked.facts).span;
    let date = of.asked.board.date;
    let tools = match view {
        Embed::Table => controls::table(text),
        Embed::Map | Embed::Timeline | Embed::Progress | Embed::Forecast | Embed::Compare => {
            controls::time(text, span, date)
        }
    };
    format!(
        "<div class=\"embed__bar\"><button type=\"button\" class=\"button embed__wake\" id=\"wake\" hidden>{wake}</button>\
         <div class=\"embed__tools needs-app\">{tools}</div></div>",
        wake = escape(&text.say("embed-wake", &[])),
    )
}

/// Links lead out of the frame, into a window of their own, and to where things are: what the atlas has
/// and this page has not is there.
fn outward(body: &str, of: &Framed<'_>) -> String {
    let root = of.root;
    let mut out = String::with_capacity(body.len() + body.len() / 8);
    for (at, piece) in body.split("<a ").enumerate() {
        if at > 0 {
            out.push_str("<a target=\"_blank\" ");
        }
        out.push_str(piece);
    }
    let home = escape(of.home);
    let asks = if home.is_empty() { "?".to_owned() } else { format!("{home}&amp;") };
    out.replace("href=\"#source-", &format!("href=\"{root}{home}#source-"))
        .replace("href=\"?", &format!("href=\"{root}{asks}"))
        .replace("href=\"c/", &format!("href=\"{root}c/"))
}
