//! Every scene of every lesson shows what it says: its link is understood, its words have no gap left,
//! its sources are on file, and no number in it was typed.

#![allow(clippy::unwrap_used)]

use hanoi_atlas::carto::Topology;
use hanoi_atlas::lesson::{LessonError, Lessons};
use hanoi_atlas::map::Outlines;
use hanoi_atlas::page::{self, Asked, Facts, Further, Panel};
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::treaty::{Board, Catalog, Reading};
use hanoi_atlas::viewpoint::Viewpoint;

fn file(name: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1");
    std::fs::read_to_string(root.join(name)).unwrap()
}

struct Record {
    text: Text,
    catalog: Catalog,
    further: Further,
}

impl Record {
    fn read() -> Self {
        let catalog = Catalog::from_json(&file("atlas.json")).unwrap();
        let further =
            Further::read(&catalog, Some(&file("forecast.json")), Some(&file("beside.json")), None, None);
        further.learn(&file("lessons.json"), Language::English).unwrap();
        Self { text: Text::english(), catalog, further }
    }

    fn with<T>(&self, query: &str, see: impl FnOnce(&Asked<'_>) -> T) -> T {
        let treaty = &self.catalog.treaties["hanoi"];
        let facts = Facts { text: &self.text, catalog: &self.catalog, treaty };
        let board = Board::new(&self.catalog, treaty, treaty.as_of, Reading::Confirmed);
        let (viewpoint, errors) = Viewpoint::from_query(query);
        assert_eq!(errors, vec![], "{query}");
        see(&Asked { facts, board: &board, further: &self.further, viewpoint: &viewpoint })
    }

    fn panel(&self, query: &str) -> String {
        self.with(query, |asked| Panel::Stage.html(asked))
    }
}

/// Names that have digits in them, and are no facts that change.
const NAMES: [&str; 1] = ["74/247"];

/// The text between the tags.
fn words(html: &str) -> String {
    html.split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words))
        .collect::<Vec<_>>()
        .join(" ")
}

fn href(html: &str, id: &str) -> Option<String> {
    let rest = html.split_once(&format!("id=\"{id}\" href=\"?"))?.1;
    Some(rest.split('"').next().unwrap().replace("&amp;", "&"))
}

#[test]
fn every_scene_reads_whole_and_its_link_and_sources_are_known() {
    let record = Record::read();
    for lesson in &record.further.lessons().unwrap().all {
        for scene in &lesson.scenes {
            let (viewpoint, errors) = Viewpoint::from_query(&scene.link);
            assert_eq!(errors, vec![], "{}", scene.id);
            let (_, unknown) = viewpoint.within(&record.catalog);
            assert_eq!(unknown, vec![], "{}", scene.id);
            let html = record.panel(&format!("present={}&scene={}", lesson.id, scene.id));
            let said = words(&html);
            assert!(!said.contains(['{', '[']), "{}: {said}", scene.id);
            assert!(!html.contains("<p class=\"notice\">"), "{}", scene.id);
            assert!(!scene.sources.is_empty() && scene.minutes > 0, "{}", scene.id);
            for source in &scene.sources {
                let source = &record.further.lessons().unwrap().sources[source];
                assert!(html.contains(&page::escape(&source.url)), "{}: {source:?}", scene.id);
            }
        }
    }
}

#[test]
fn no_number_in_a_lesson_is_typed() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lessons");
    for lesson in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(lesson.unwrap().path().join("en.ftl")).unwrap();
        for (at, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let mut said = line.to_owned();
            // What chooses a form, what names a gap, and the key.
            for (from, until) in [("{ $", " "), ("[", "]")] {
                while let Some((before, rest)) = said.clone().split_once(from) {
                    said = format!("{before} {}", rest.split_once(until).map_or("", |(_, rest)| rest));
                }
            }
            let said = said.split_once(" = ").map_or(said.clone(), |(_, words)| words.to_owned());
            let said = NAMES.iter().fold(said, |said, name| said.replace(name, ""));
            assert!(!said.chars().any(|sign| sign.is_ascii_digit()), "en.ftl:{}: {line}", at + 1);
        }
    }
}

#[test]
fn the_first_lesson_leads_from_the_mandate_to_the_law_in_twelve_scenes_and_one_lesson() {
    let record = Record::read();
    let lesson = record.further.lessons().unwrap().named("1").unwrap();
    assert_eq!(lesson.scenes.len(), 12);
    assert_eq!(lesson.minutes(), 45);
    let mandate = record.panel("present=1&scene=mandate");
    assert!(
        mandate.contains("27 December 2019") && mandate.contains("79 States in favour, 60 against"),
        "{mandate}"
    );
    let opening = record.panel("present=1&scene=opening");
    assert!(
        opening.contains("72 signatories in two days") && opening.contains("26 October 2025"),
        "{opening}"
    );
    assert!(
        opening.contains("70 UN member States, the European Union and the State of Palestine"),
        "{opening}"
    );
    let law = record.panel("present=1&scene=law");
    assert!(law.contains("a projection, not a date"), "{law}");
}

#[test]
fn next_and_back_carry_the_whole_state_of_the_neighbouring_scene() {
    let record = Record::read();
    let mut query = "present=1&scene=1".to_owned();
    let mut seen = Vec::new();
    loop {
        let html = record.panel(&query);
        seen.push(Viewpoint::from_query(&query).0.stage.scene);
        let Some(next) = href(&html, "deck-next") else { break };
        let back = href(&record.panel(&next), "deck-previous").unwrap();
        assert_eq!(href(&record.panel(&back), "deck-next"), Some(next.clone()), "{query}");
        query = next;
    }
    assert_eq!(seen.len(), 12, "{seen:?}");
    assert_eq!(href(&record.panel("present=1&scene=question"), "deck-previous"), None);
    assert!(query.contains("scene=law"), "{query}");
    assert!(
        href(&record.panel("present=1&scene=question"), "deck-next")
            .unwrap()
            .starts_with("t=2019-12-27&layer=vote-74-247&")
    );
}

#[test]
fn a_link_that_names_only_the_scene_is_told_what_belongs_to_it() {
    let record = Record::read();
    let by_number = record.panel("present=1&scene=2");
    assert!(
        by_number
            .contains("data-arrive=\"?t=2019-12-27&amp;layer=vote-74-247&amp;present=1&amp;scene=mandate\""),
        "{by_number}"
    );
    assert!(!record.panel("t=2019-12-27&layer=vote-74-247&present=1&scene=mandate").contains("data-arrive"));
    assert!(
        !record.panel("t=2020-01-01&present=1&scene=mandate").contains("data-arrive"),
        "who looks elsewhere stays there"
    );
}

#[test]
fn a_scene_or_lesson_that_there_is_not_is_the_nearest_and_said() {
    let record = Record::read();
    for (query, said, scene) in [
        ("present=1&scene=99", "no scene “99”", "When will it be law?"),
        ("present=1&scene=0", "no scene “0”", "Who has signed, and who has not?"),
        ("present=1&scene=latin", "no scene “latin”", "Who has signed, and who has not?"),
        ("present=latin", "no lesson called “latin”", "Who has signed, and who has not?"),
    ] {
        let html = record.panel(query);
        assert!(
            html.contains(said) && html.contains(&format!("<h1 id=\"deck-title\">{scene}")),
            "{query}: {html}"
        );
    }
    assert_eq!(record.panel("present=0"), "");
    assert_eq!(record.panel(""), "");
}

#[test]
fn before_the_lessons_have_come_the_panel_says_which_file_it_wants() {
    let mut record = Record::read();
    record.further = Further::read(&record.catalog, None, None, None, None);
    let html = record.panel("present=1&scene=2");
    assert!(html.contains("data-wants=\"data/v1/lessons.json\"") && html.contains("being fetched"), "{html}");
}

#[test]
fn lessons_that_cannot_be_read_are_refused_with_the_reason() {
    let refused = |text: &str| Lessons::from_json(text, Language::English).unwrap_err();
    assert!(matches!(refused("{"), LessonError::Unreadable(_)));
    assert_eq!(
        refused("{\"format\":2}").to_string(),
        "the lessons are in format 2; this page reads format 1"
    );
    let words = "{\"format\":1,\"lessons\":[{\"id\":\"a\",\"scenes\":[],\"words\":{\"en\":\"title = T\\n\"}}],\"sources\":{}}";
    assert_eq!(refused(words).to_string(), "the lesson `a` has no scenes; expected at least one");
    let broken = words.replace("title = T", "title = { b }");
    assert!(
        refused(&broken).to_string().starts_with("the words of the lesson `a`: line 1: "),
        "{}",
        refused(&broken)
    );
}

#[test]
fn the_pages_on_paper_have_every_scene_every_question_and_no_gap() {
    let record = Record::read();
    let outlines = Outlines::page(&Topology::from_json(&file("world.json")).unwrap());
    let pages = record.with("", |asked| {
        [
            page::slides(asked, &outlines).unwrap(),
            page::plan(asked).unwrap(),
            page::handout(asked, &outlines).unwrap(),
            page::key(asked, &outlines).unwrap(),
        ]
    });
    for page in &pages {
        let said = words(&page.body);
        assert!(
            !said.contains(['{', '[']) && !page.description.contains(['{', '[']),
            "{}: {said}",
            page.title
        );
    }
    let [slides, plan, handout, key] = pages;
    assert_eq!(slides.body.matches("class=\"section scene\"").count(), 12);
    assert_eq!(plan.body.matches("<th scope=\"row\">").count(), 12);
    assert!(plan.body.contains("<td>0–3</td>") && plan.body.contains("–45</td>"), "{}", plan.body);
    for body in [&handout.body, &key.body] {
        assert_eq!(body.matches("class=\"sheet__item\"").count(), 10);
        assert_eq!(body.matches("<use href=\"#o-").count(), 198, "every State, and what is none");
    }
    assert!(
        !handout.body.contains("data-class=\"signatory\"") && key.body.contains("data-class=\"signatory\"")
    );
    let names = handout.body.split_once("paper__names").unwrap().1.split_once("</ul>").unwrap().0;
    assert_eq!(names.matches("<li>").count(), 72);
}
