//! A lesson as one page: every scene with its words, its notes and a small map. To be read without any
//! program, and to be printed.

use std::collections::BTreeMap;

use crate::lesson::{Lessons, Show};
use crate::map::{Outlines, stencil, traced};
use crate::treaty::Code;
use crate::viewpoint::{Layer, Viewpoint};

use super::super::among::{fill_text, members_text};
use super::super::{Asked, Facts, Still, escape, near_figures, near_items};
use super::setting::Setting;
use super::{cited_all, paragraphs};

/// The page, for the folder `present/` of the site; `None` where there is no lesson.
#[must_use]
pub fn slides(asked: &Asked<'_>, outlines: &Outlines) -> Option<Still> {
    let lessons = asked.further.lessons()?;
    let lesson = lessons.named("1")?;
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let first = Setting::new(asked, lesson, 0)?;
    let scenes: String = (0..lesson.scenes.len())
        .filter_map(|place| Setting::new(asked, lesson, place))
        .map(|setting| scene(asked, lessons, &setting, outlines))
        .collect();
    let (title, lead) = (first.own("title"), first.own("lead"));
    let body = format!(
        "<main class=\"atlas state lesson\"><p class=\"small\"><a href=\"../\">{back}</a> · <a href=\"../teach/\">{plan}</a></p>\
         <header class=\"masthead\"><h1>{title}</h1><p class=\"summary__main\">{lead}</p></header>\
         <p class=\"no-print\"><a class=\"button\" href=\"../?{start}\">{present}</a></p>{stencil}{scenes}\
         <p class=\"small\">{read}</p><p class=\"small\">{boundaries}</p></main>",
        back = say("state-list-back"),
        plan = say("teach-plan"),
        title = escape(&title),
        lead = escape(&lead),
        start = escape(&first.query(asked)),
        present = say("teach-present"),
        stencil = stencil(outlines),
        read = escape(&read(&asked.facts)),
        boundaries = say("map-boundaries"),
    );
    Some(Still { title, description: lead, body })
}

/// Of which day the facts are.
pub fn read(facts: &Facts<'_>) -> String {
    let day = |day| facts.text.day(day).into();
    let dates = [("as_of", day(facts.treaty.as_of)), ("until", day(facts.treaty.evidence_until))];
    facts.text.say("sources-read", &dates)
}

fn scene(asked: &Asked<'_>, lessons: &Lessons, setting: &Setting<'_>, outlines: &Outlines) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    format!(
        "<section class=\"section scene\" id=\"{id}\"><p class=\"small\">{count} · {date}</p><h2>{title}</h2>\
         <p class=\"scene__text\">{words}</p>{picture}<div class=\"prose\"><h3>{notes_title}</h3>{notes}</div>\
         <details open class=\"small\"><summary>{sources_title}</summary><ul>{sources}</ul></details>\
         <p class=\"no-print\"><a href=\"../?{query}\">{show}</a></p></section>",
        id = setting.scene.id,
        count = escape(&text.say(
            "deck-count",
            &[("n", (setting.place + 1).into()), ("all", setting.lesson.scenes.len().into())]
        )),
        date = escape(&text.day(setting.board.date)),
        title = escape(&setting.spoken("title")),
        words = escape(&setting.spoken("text")),
        picture = picture(asked, setting, outlines),
        notes_title = say("deck-notes"),
        notes = paragraphs(&setting.spoken("notes")),
        sources_title = say("deck-sources"),
        sources = cited_all(asked.facts.text, &lessons.sources, &setting.scene.sources),
        query = escape(&setting.query(asked)),
        show = say("lesson-show"),
    )
}

/// What stands beside the words: a map, or the figures; nothing for parts that are drawn on screen only.
fn picture(asked: &Asked<'_>, setting: &Setting<'_>, outlines: &Outlines) -> String {
    match setting.scene.show {
        Show::Map => map(asked, setting, outlines),
        Show::Near => {
            format!("<div class=\"near\">{}</div>", near_items(&near_figures(&asked.facts, &setting.board)))
        }
        Show::Axis | Show::Forecast | Show::Flow | Show::Words => String::new(),
    }
}

fn map(asked: &Asked<'_>, setting: &Setting<'_>, outlines: &Outlines) -> String {
    let there = Asked { board: &setting.board, viewpoint: &setting.viewpoint, ..*asked };
    let attributes = painted(&there);
    let is_vote = setting.viewpoint.layer == Layer::Vote74_247;
    let isolated = setting.viewpoint != Viewpoint { among: None, ..setting.viewpoint.clone() };
    let map = traced(outlines, &attributes, &escape(&setting.spoken("title")));
    let map = if isolated { map.replacen("map__sheet", "map__sheet is-alone", 1) } else { map };
    format!("<div class=\"map scene__map\"{}>{map}</div>", if is_vote { " data-layer=\"vote\"" } else { "" })
}

/// How each State is painted: by its standing, its vote, or its footing towards another treaty; those
/// that are not shown alone step back.
fn painted(asked: &Asked<'_>) -> BTreeMap<Code, String> {
    let mut painted: BTreeMap<Code, String> = asked
        .board
        .standings
        .iter()
        .map(|(code, standing)| (*code, format!("data-class=\"{}\"", standing.word())))
        .collect();
    if asked.viewpoint.layer == Layer::Vote74_247 {
        let ballot = asked.facts.catalog.ballot(super::super::beside::RESOLUTION);
        painted = BTreeMap::new();
        for (code, vote) in ballot.map(|ballot| &ballot.votes).into_iter().flatten() {
            painted.insert(*code, format!("data-vote=\"{}\"", vote.word()));
        }
    }
    for (code, footing) in
        fill_text(asked).unwrap_or_default().lines().filter_map(|line| line.split_once(' '))
    {
        if let Ok(code) = code.parse() {
            painted.insert(code, format!("data-class=\"{footing}\""));
        }
    }
    for code in
        members_text(asked).unwrap_or_default().split_whitespace().filter_map(|code| code.parse().ok())
    {
        let kept = painted.remove(&code).unwrap_or_default();
        // The class that every State has is given by the map; this one is said beside it.
        painted.insert(code, format!("{kept} data-kept"));
    }
    painted
}
