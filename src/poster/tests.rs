#![allow(clippy::unwrap_used)]

use std::path::Path;

use super::canvas::Area;
use super::*;
use crate::carto::Topology;
use crate::page::{Facts, Further};
use crate::text::Text;
use crate::treaty::{Board, Catalog, Reading};
use crate::viewpoint::Shown;

/// What pictures are made from.
struct World {
    catalog: Catalog,
    text: Text,
    further: Further,
    outlines: Outlines,
}

fn world() -> World {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let catalog = Catalog::from_json(&read("atlas.json")).unwrap();
    let further = Further::read(
        &catalog,
        Some(&read("forecast.json")),
        Some(&read("beside.json")),
        Some(&read("cells.json")),
        None,
    );
    let outlines = Outlines::page(&Topology::from_json(&read("world.json")).unwrap());
    World { catalog, text: Text::english(), further, outlines }
}

impl World {
    /// What `look` makes of the question that a link asks.
    fn ask<T>(&self, query: &str, look: impl FnOnce(&Asked<'_>, &Outlines) -> T) -> T {
        let treaty = &self.catalog.treaties["hanoi"];
        let (viewpoint, _) = Viewpoint::from_query(query);
        let date = match viewpoint.shown {
            Shown::On(day) => day,
            Shown::Latest | Shown::Earliest => treaty.as_of,
        };
        let board = Board::new(&self.catalog, treaty, date, Reading::Confirmed);
        let facts = Facts { text: &self.text, catalog: &self.catalog, treaty };
        let asked = Asked { facts, board: &board, further: &self.further, viewpoint: &viewpoint };
        look(&asked, &self.outlines)
    }
}

fn subjects(world: &World) -> Vec<Subject> {
    let states = world.catalog.participants.iter().map(|who| Subject::State(who.code));
    Subject::WORLD.into_iter().chain(states).collect()
}

fn touch(a: Area, b: Area) -> bool {
    a.x + 0.5 < b.right() && b.x + 0.5 < a.right() && a.y + 0.5 < b.bottom() && b.y + 0.5 < a.bottom()
}

#[test]
fn no_text_leaves_its_sheet_and_none_covers_another() {
    let world = world();
    for subject in subjects(&world) {
        for shape in Shape::ALL {
            let texts =
                world.ask("", |asked, outlines| draw(asked, outlines, subject, shape, Light::Day).texts);
            let (width, height) = shape.size();
            assert!(texts.len() > 5, "{subject:?} {shape:?}");
            for (at, (words, area)) in texts.iter().enumerate() {
                let inside =
                    area.x >= 0.0 && area.y >= 0.0 && area.right() <= width && area.bottom() <= height;
                assert!(inside, "{subject:?} {shape:?}: `{words}` at {area:?} leaves the sheet");
                for (others, other) in &texts[at + 1..] {
                    assert!(
                        !touch(*area, *other),
                        "{subject:?} {shape:?}: `{words}` {area:?} covers `{others}` {other:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_picture_has_date_sources_boundaries_and_edition_and_lacks_no_word() {
    let world = world();
    for subject in subjects(&world) {
        let svg =
            world.ask("", |asked, outlines| poster(asked, outlines, subject, Shape::Link, Light::Night));
        assert!(svg.contains(&world.catalog.edition), "{subject:?}");
        assert!(svg.contains("21 November 2026") && svg.contains("2 August 2026"), "{subject:?}");
        let has_borders = matches!(subject, Subject::Map | Subject::State(_));
        assert_eq!(svg.contains("imply no opinion"), has_borders, "{subject:?}");
        assert!(svg.contains("Sources: ") && svg.contains("UN Treaty Collection"), "{subject:?}");
        for wrong in ["NaN", "inf", ">[", "{", "class=", "<style"] {
            assert!(!svg.contains(wrong), "{subject:?}: {wrong}");
        }
    }
}

#[test]
fn the_map_says_the_counts_of_the_date_asked() {
    let world = world();
    let at = |query: &str| {
        world.ask(query, |asked, outlines| poster(asked, outlines, Subject::Map, Shape::Link, Light::Day))
    };
    assert!(at("").contains(">74</text>") && at("").contains(">123</text>"), "{}", at("").len());
    let before = at("t=2025-10-01");
    assert!(before.contains(">0</text>") && before.contains(">197</text>"));
    assert!(at("layer=vote-74-247").contains("url(#poster-vote-no)"));
    let budapest = at("layer=budapest");
    assert!(budapest.contains("Budapest Convention") && !budapest.contains("Who has signed the Hanoi"));
}

#[test]
fn what_is_not_shown_alone_steps_back() {
    let world = world();
    let faint = |query: &str| {
        world.ask(query, |asked, outlines| {
            poster(asked, outlines, Subject::Map, Shape::Link, Light::Day).matches("opacity=\".16\"").count()
        })
    };
    assert_eq!(faint(""), 0);
    assert!(faint("class=signatory") > 100);
    assert!(faint("region=africa") > 140);
}

#[test]
fn what_lacks_its_facts_is_the_map() {
    let mut world = world();
    world.further = Further::default();
    let map = world.ask("", |asked, outlines| poster(asked, outlines, Subject::Map, Shape::Link, Light::Day));
    for subject in [Subject::Forecast, Subject::Compare, Subject::Flow, Subject::Cells] {
        let svg = world.ask("", |asked, outlines| poster(asked, outlines, subject, Shape::Link, Light::Day));
        assert_eq!(svg.matches("<path").count(), map.matches("<path").count(), "{subject:?}");
    }
}
