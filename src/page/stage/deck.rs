//! One scene on screen: its words, and the links to the others.

use crate::lesson::{Lesson, Lessons};
use crate::text::Arg;
use crate::viewpoint::{Stage, Viewpoint};

use super::super::{Asked, escape};
use super::keys::{self, Front};
use super::setting::Setting;
use super::{button, cited_all, paragraphs};

/// The file in which the lessons are, from the folder of the page.
pub const LESSONS: &str = "data/v1/lessons.json";

/// The scene that the link asks for. Until the lessons have come it says that they are being fetched,
/// and which file is wanted; the door of the annex fetches it.
pub fn html(asked: &Asked<'_>) -> String {
    let Some(lessons) = asked.further.lessons() else {
        let say = |key: &str| escape(&asked.facts.text.say(key, &[]));
        return format!(
            "<section class=\"deck\" data-show=\"words\" data-wants=\"{LESSONS}\" data-failed=\"{}\"><p>{}</p></section>",
            say("deck-failed"),
            say("deck-wait"),
        );
    };
    let mut notices = Vec::new();
    let Some(setting) = chosen(asked, lessons, &mut notices) else { return String::new() };
    let leave = Viewpoint { language: asked.viewpoint.language, ..setting.viewpoint.clone() };
    format!(
        "<section class=\"deck\" data-show=\"{show}\"{arrive} aria-labelledby=\"deck-title\">{words}\
         <nav class=\"deck__nav\">{steps}{notes}{help}{leave}</nav>{frame}</section>",
        show = setting.scene.show.word(),
        // Who asked for another scene is told so first.
        arrive = if notices.is_empty() { arrive(asked, &setting) } else { String::new() },
        words = words(asked, &setting, &notices),
        steps = steps(asked, &setting),
        notes = notes(asked, lessons, &setting),
        help = keys::html(asked.facts.text, Front::Scene),
        leave =
            button("deck-leave", &format!("?{}", leave.to_query()), &asked.facts.text.say("deck-leave", &[])),
        frame = frame(asked),
    )
}

/// How to give the keyboard to a presentation that has none: shown in a frame.
pub fn frame(asked: &Asked<'_>) -> String {
    let words = escape(&asked.facts.text.say("deck-frame", &[]));
    format!(
        "<p class=\"deck__frame\" id=\"deck-frame\" hidden><button type=\"button\" class=\"button\">{words}</button></p>"
    )
}

/// The scene of the link, or the nearest to what it asks for, with a notice.
fn chosen<'a>(asked: &Asked<'_>, lessons: &'a Lessons, notices: &mut Vec<String>) -> Option<Setting<'a>> {
    let text = asked.facts.text;
    let Stage { present, scene, .. } = &asked.viewpoint.stage;
    let mut lesson = lessons.named(present);
    if lesson.is_none() {
        notices.push(text.say("deck-no-lesson", &[("found", present.as_str().into())]));
        lesson = lessons.named("1");
    }
    let lesson = lesson?;
    let place = if scene.is_empty() { Some(0) } else { lesson.place(scene) };
    let place = place.unwrap_or_else(|| {
        notices.push(text.say("deck-no-scene", &[("found", scene.as_str().into())]));
        nearest(lesson, scene)
    });
    Setting::new(asked, lesson, place)
}

/// The last scene for a number that is too high, else the first.
fn nearest(lesson: &Lesson, scene: &str) -> usize {
    match scene.parse::<usize>() {
        Ok(number) if number > 0 => lesson.scenes.len() - 1,
        Ok(_) | Err(_) => 0,
    }
}

/// A link that names the scene and nothing else means what belongs to the scene: the address that says
/// so, as an attribute.
fn arrive(asked: &Asked<'_>, setting: &Setting<'_>) -> String {
    let Viewpoint { language, stage, .. } = asked.viewpoint;
    let bare = Viewpoint { language: *language, stage: stage.clone(), ..Viewpoint::default() };
    if *asked.viewpoint == bare && setting.viewpoint != Viewpoint::default() {
        format!(" data-arrive=\"?{}\"", escape(&setting.query(asked)))
    } else {
        String::new()
    }
}

/// What a class reads, and what is told to those who do not see it.
fn words(asked: &Asked<'_>, setting: &Setting<'_>, notices: &[String]) -> String {
    let text = asked.facts.text;
    let title = setting.spoken("title");
    let told = [
        ("n", Arg::from(setting.place + 1)),
        ("all", setting.lesson.scenes.len().into()),
        ("title", title.as_str().into()),
    ];
    let notices: String =
        notices.iter().map(|notice| format!("<p class=\"notice\">{}</p>", escape(notice))).collect();
    format!(
        "{notices}<div class=\"deck__words\"><h1 id=\"deck-title\">{}</h1><p class=\"deck__text\">{}</p></div>\
         <p class=\"deck__date\">{}</p><p class=\"hidden-label\" id=\"deck-told\">{}</p>",
        escape(&title),
        escape(&setting.spoken("text")),
        escape(&text.day(setting.board.date)),
        escape(&text.say("deck-told", &told)),
    )
}

/// Back, the list of the scenes, next. At the ends the link that leads nowhere is no link.
fn steps(asked: &Asked<'_>, setting: &Setting<'_>) -> String {
    let text = asked.facts.text;
    let link = |id: &str, place: Option<usize>, key: &str| {
        let words = text.say(key, &[]);
        match place.and_then(|place| Setting::new(asked, setting.lesson, place)) {
            Some(other) => button(id, &format!("?{}", other.query(asked)), &words),
            None => format!("<a class=\"button\" aria-disabled=\"true\">{}</a>", escape(&words)),
        }
    };
    let item = |place: usize| {
        let other = Setting::new(asked, setting.lesson, place)?;
        let here = if place == setting.place { " aria-current=\"step\"" } else { "" };
        let address = escape(&other.query(asked));
        Some(format!("<li><a href=\"?{address}\"{here}>{}</a></li>", escape(&other.spoken("title"))))
    };
    let all = setting.lesson.scenes.len();
    let items: String = (0..all).filter_map(item).collect();
    let count = text.say("deck-count", &[("n", (setting.place + 1).into()), ("all", all.into())]);
    format!(
        "{}<details id=\"deck-list\"><summary class=\"deck__count\">{}</summary><ol class=\"deck__paper\">{items}</ol></details>{}",
        link("deck-previous", setting.place.checked_sub(1), "deck-previous"),
        escape(&count),
        link("deck-next", Some(setting.place + 1), "deck-next"),
    )
}

/// What the teacher reads.
fn notes(asked: &Asked<'_>, lessons: &Lessons, setting: &Setting<'_>) -> String {
    let text = asked.facts.text;
    let following = Setting::new(asked, setting.lesson, setting.place + 1).map(|next| {
        let args = [("title", next.spoken("title").into())];
        format!("<p class=\"deck__following\">{}</p>", escape(&text.say("deck-following", &args)))
    });
    format!(
        "<details id=\"deck-notes\"><summary>{}</summary><p class=\"notice\" id=\"deck-notes-none\" hidden>{}</p>\
         <div class=\"deck__paper\"><h3>{}</h3><p class=\"small\">{}</p>{}{}<h4>{}</h4><ul>{}</ul></div></details>",
        escape(&text.say("deck-notes", &[])),
        escape(&text.say("deck-notes-none", &[])),
        escape(&setting.spoken("title")),
        escape(&text.say("deck-minutes", &[("n", setting.scene.minutes.into())])),
        paragraphs(&setting.spoken("notes")),
        following.unwrap_or_default(),
        escape(&text.say("deck-sources", &[])),
        cited_all(asked.facts.text, &lessons.sources, &setting.scene.sources),
    )
}
