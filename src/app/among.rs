//! Some States alone, and other treaties on the map: who they are, the annex answers.

use std::collections::BTreeSet;

use web_sys::Element;

use leptos::prelude::Track;

use crate::carto::largest_part;
use crate::decimal::written;
use crate::treaty::Code;
use crate::viewpoint::{Expected, Intent, LinkError, Viewpoint};

use super::annex;
use super::browser::{all, element, middle, set, svg_child};
use super::follow::follow;
use super::session::Session;

/// The attribute that says how a State stands towards the first treaty beside.
const OUTLINE: &str = "data-beside";

/// The radius of the dot for the second one, in units of the sheet.
const DOT: f64 = 5.0;

/// Follows what the link asks of both.
pub fn adopt(session: Session) {
    let question = session.part(|viewpoint| {
        let all = viewpoint.region == Default::default() && viewpoint.among.is_none();
        (!all).then(|| viewpoint.for_panels())
    });
    follow(move || match question.with(|asked| asked.as_ref().map(Viewpoint::to_query)) {
        None => session.show_alone(None),
        Some(query) => annex::ask(session, "members", query, move |answer| show(session, answer)),
    });
    let beside = session.part(|viewpoint| {
        let none = viewpoint.overlay.treaties().is_empty();
        (!none).then(|| viewpoint.for_panels())
    });
    follow(move || {
        session.drawn.track();
        match beside.with(|asked| asked.as_ref().map(Viewpoint::to_query)) {
            None => lay_over(""),
            Some(query) => annex::ask(session, "standings", query, move |answer| match answer {
                Some(lines) => lay_over(&lines),
                None => refuse(session, "beside"),
            }),
        }
    });
    let filled = session.part(|viewpoint| viewpoint.layer.treaty().is_some().then(|| viewpoint.for_panels()));
    follow(move || {
        let Some(query) = filled.with(|asked| asked.as_ref().map(Viewpoint::to_query)) else { return };
        annex::ask(session, "fill", query.clone(), move |lines| fill(&lines.unwrap_or_default()));
        annex::ask(session, "fill-legend", query, move |html| {
            if let (Some(legend), Some(html)) = (element("legend-classes"), html) {
                legend.set_inner_html(&html);
            }
        });
    });
}

/// Another treaty fills the States: from lines such as `VNM party`.
fn fill(lines: &str) {
    for line in lines.lines() {
        if let Some((shape, footing)) =
            line.split_once(' ').and_then(|(code, word)| Some((element(code)?, word)))
        {
            set(&shape, "data-class", footing);
        }
    }
}

fn show(session: Session, answer: Option<String>) {
    let Some(answer) = answer else { return refuse(session, "bloc") };
    let mut members = BTreeSet::new();
    members.extend(answer.split(' ').filter_map(|code| code.parse::<Code>().ok()));
    session.show_alone(Some(members));
}

/// Says that the link names what there is not, and asks no more for it; where the lists themselves did
/// not come, that is said, and the link keeps its question.
fn refuse(session: Session, name: &'static str) {
    annex::ask(session, "lists", String::new(), move |lists| refuse_with(session, name, lists.is_some()));
}

fn refuse_with(session: Session, name: &str, has_lists: bool) {
    let loaded = session.loaded();
    let found = match name {
        "beside" => session.now(|viewpoint| viewpoint.overlay.word()),
        _ => session.now(|viewpoint| {
            viewpoint.among.as_ref().map(|among| among.name().to_owned()).unwrap_or_default()
        }),
    };
    if !has_lists {
        let found = format!("{name}={found}");
        return session.notice(loaded.text.say("page-lists-missing", &[("found", found.into())]));
    }
    session.notice(LinkError::new(name, &found, Expected::KnownList).say(&loaded.text));
    session.ask(Intent::Answer { name: name.to_owned(), value: String::new() });
}

/// The first treaty as outlines, the second as dots: from lines such as `0 VNM party`.
fn lay_over(lines: &str) {
    for before in all("#areas [data-beside],#areas .map__dot") {
        if before.class_list().contains("map__dot") {
            before.remove();
        } else {
            let _ = before.remove_attribute(OUTLINE);
        }
    }
    for line in lines.lines() {
        let mut words = line.split(' ');
        let (Some(place), Some(code), Some(footing)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        let Some(shape) = element(code) else { continue };
        if !matches!(footing, "party" | "contracting" | "signatory") {
            continue;
        }
        if place == "0" {
            set(&shape, OUTLINE, footing);
        } else {
            dot(&shape, footing);
        }
    }
}

/// A dot in the middle of a State's largest part, for the eye alone: card and table say the same.
fn dot(shape: &Element, footing: &str) {
    let (Some(areas), Some((x, y))) = (element("areas"), middle_of_largest(shape)) else { return };
    let Some(dot) = svg_child(&areas, "circle") else { return };
    set(&dot, "class", "map__dot");
    set(&dot, "data-footing", footing);
    set(&dot, "cx", &written(x, 0));
    set(&dot, "cy", &written(y, 0));
    set(&dot, "r", &written(DOT, 0));
    let _ = areas.append_child(&dot);
}

/// The middle of the largest part of a shape: a path of that part alone is measured.
fn middle_of_largest(shape: &Element) -> Option<(f64, f64)> {
    let path =
        if shape.tag_name() == "path" { shape.clone() } else { shape.query_selector("path").ok()?? };
    let outline = path.get_attribute("d")?;
    set(&path, "d", &largest_part(&outline));
    let place = middle(&path);
    set(&path, "d", &outline);
    place
}
