//! The lesson plan: what for, how long, with what.

use crate::quiz::{SEED, Set};
use crate::text::{Arg, Text};

use super::super::{Asked, Still, escape};
use super::keys::{self, Front};
use super::setting::Setting;
use super::slides::read;

/// The page, for the folder `teach/` of the site; `None` where there is no lesson.
#[must_use]
pub fn plan(asked: &Asked<'_>) -> Option<Still> {
    let lesson = asked.further.lessons()?.named("1")?;
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let settings: Vec<Setting<'_>> =
        (0..lesson.scenes.len()).filter_map(|place| Setting::new(asked, lesson, place)).collect();
    let first = settings.first()?;
    let title = text.say("teach-title", &[("title", first.own("title").into())]);
    let about = first.own("about");
    let objectives: String =
        first.objectives().iter().map(|one| format!("<li>{}</li>", escape(one))).collect();
    let body = format!(
        "<main class=\"atlas state lesson\"><p class=\"small\"><a href=\"../\">{back}</a></p>\
         <header class=\"masthead\"><h1>{title}</h1><p class=\"summary__main\">{lead}</p></header><p class=\"prose\">{about}</p>\
         <section class=\"section\"><h2>{aims}</h2><ul class=\"prose\">{objectives}</ul></section>\
         <section class=\"section\"><h2>{material}</h2>{links}</section>\
         <section class=\"section\"><h2>{course}</h2>{table}</section>\
         <section class=\"section lesson__keys\">{keys}</section><p class=\"small\">{read}</p></main>",
        back = say("state-list-back"),
        title = escape(&title),
        lead = escape(&first.own("lead")),
        about = escape(&about),
        aims = say("teach-objectives"),
        material = say("teach-material"),
        links = material(text, &first.query(asked)),
        course = say("teach-course"),
        table = course(asked, &settings),
        keys = keys::html(text, Front::Scene).replacen("<details", "<details open", 1),
        read = escape(&read(&asked.facts)),
    );
    Some(Still { title, description: about, body })
}

/// What there is to use, each as a link.
fn material(text: &Text, start: &str) -> String {
    let say = |key: &str| escape(&text.say(key, &[]));
    let quiz = format!("../?quiz={}&seed={SEED}", Set::Mixed.word());
    let links = [
        (format!("../?{start}"), "teach-present"),
        ("../present/".to_owned(), "teach-slides"),
        ("handout/".to_owned(), "teach-handout"),
        ("key/".to_owned(), "teach-key"),
        (quiz, "teach-quiz"),
    ];
    let items: String = links
        .iter()
        .map(|(link, key)| format!("<li><a href=\"{}\">{}</a></li>", escape(link), say(key)))
        .collect();
    let seeds = text.say("teach-seeds", &[("seed", Arg::Digits(SEED.into()))]);
    format!("<ul>{items}</ul><p class=\"prose\">{}</p>", escape(&seeds))
}

/// The scenes with the minute at which each begins.
fn course(asked: &Asked<'_>, settings: &[Setting<'_>]) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let mut minute = 0;
    let mut rows = String::new();
    for setting in settings {
        let end = minute + setting.scene.minutes;
        rows.push_str(&format!(
            "<tr><td>{minute}–{end}</td><td>{}</td><th scope=\"row\"><a href=\"../?{}\">{}</a></th><td>{}</td></tr>",
            setting.place + 1,
            escape(&setting.query(asked)),
            escape(&setting.spoken("title")),
            escape(&setting.spoken("text")),
        ));
        minute = end;
    }
    format!(
        "<table class=\"grid is-wide lesson__course\"><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th></tr></thead><tbody>{rows}</tbody></table>",
        say("teach-minutes"),
        say("teach-number"),
        say("teach-scene"),
        say("teach-words"),
    )
}
