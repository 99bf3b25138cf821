//! Pictures change only on purpose: each is compared with its reference in `tests/golden`.
//!
//! To accept a change, run with `UPDATE_GOLDEN=1` and review the difference. A reference that is
//! missing is written on a desk, and is a failure where `CI` is set.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use chrono::{Days, NaiveDate};
use hanoi_atlas::annex::Desk;
use hanoi_atlas::carto::Topology;
use hanoi_atlas::chart::{Chart, Curve, Emphasis, FanLevel, Progress};
use hanoi_atlas::figure::{Anchor, Direction, Figure, svg};
use hanoi_atlas::map::{Outlines, sheet};
use hanoi_atlas::page::{ANNEX_FILES, Facts, Links, Neighbourhood, Pacing, chart_figure, flow_figure};
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::timeline::{Axis, Inset, Note, Phrase, Words, axis_figure, bursts, layout};
use hanoi_atlas::treaty::{
    Act, ActDate, ActKind, Ballot, Beside, Board, Catalog, Certainty, Code, Kind, Precision, Reading,
    Standing, Tally, Treaty, Vote,
};

#[test]
fn pictures_are_as_they_were() {
    let story = story();
    let hanoi = &story.treaties["hanoi"];
    let mut changed = Vec::new();
    for (name, treaty, direction) in [
        ("default", hanoi.clone(), Direction::LeftToRight),
        ("empty", without_acts(hanoi), Direction::LeftToRight),
        ("forty", with_deposits(hanoi, 40), Direction::LeftToRight),
        ("rtl", hanoi.clone(), Direction::RightToLeft),
    ] {
        let (progress, axis) = pictures(&story, &treaty, direction);
        changed.extend(difference(&format!("progress-{name}"), &svg::page(&progress)));
        changed.extend(difference(&format!("axis-{name}"), &svg::page(&axis)));
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn charts_are_as_they_were() {
    let story = story();
    let hanoi = &story.treaties["hanoi"];
    let mut changed = Vec::new();
    for (name, treaty) in [
        ("default", hanoi.clone()),
        ("empty", without_acts(hanoi)),
        ("one", with_deposits(hanoi, 1)),
        ("forty", with_deposits(hanoi, 40)),
    ] {
        for chart in Chart::ALL {
            let svg = svg::page(&chart_of(&story, &treaty, chart, &Text::english()));
            changed.extend(difference(&format!("chart-{}-{name}", chart.name()), &svg));
        }
    }
    let arabic = Text::from_source("chart-date = يوم\n", Language::Arabic).expect("one sentence");
    changed.extend(difference("chart-fan-rtl", &svg::page(&chart_of(&story, hanoi, Chart::Fan, &arabic))));
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn the_flow_is_as_it_was() {
    let story = story();
    let hanoi = &story.treaties["hanoi"];
    let mut changed = Vec::new();
    let arabic = Text::from_source("chart-date = يوم\n", Language::Arabic).expect("one sentence");
    let english = Text::english();
    for (name, treaty, text) in [
        ("default", hanoi.clone(), &english),
        ("empty", without_acts(hanoi), &english),
        ("forty", with_deposits(hanoi, 40), &english),
        ("rtl", hanoi.clone(), &arabic),
    ] {
        let mut catalog = story.clone();
        catalog.treaties.insert("hanoi".to_owned(), treaty);
        catalog.ballots = vec![ballot(&story)];
        let facts = Facts { text, catalog: &catalog, treaty: &catalog.treaties["hanoi"] };
        let nothing = Beside {
            format: 1,
            edition: String::new(),
            treaties: BTreeMap::new(),
            terms: BTreeMap::new(),
            blocs: BTreeMap::new(),
            sources: BTreeMap::new(),
        };
        let beside = Neighbourhood { facts, beside: &nothing, links: Links::default() };
        let figure = flow_figure(&beside, facts.treaty.as_of).expect("the vote was before");
        changed.extend(difference(&format!("flow-{name}"), &svg::page(&figure)));
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn the_sets_and_the_cells_are_as_they_were() {
    // From the record itself: days that are over change only when the record of them is corrected.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let desk = |query: &str, id: &str| {
        let files = ANNEX_FILES.map(|file| fs::read_to_string(root.join("public").join(file)).ok());
        Desk::new(&files, Language::English, None)
            .expect("the packed files")
            .draw(id, query)
            .expect("a part of the page")
    };
    let mut changed = Vec::new();
    for (name, query) in [("latest", "t=2026-11-21"), ("opening", "t=2025-10-26"), ("before", "t=2013-01-01")]
    {
        changed.extend(difference_of(&format!("sets-{name}.html"), &desk(query, "sets-shown")));
    }
    changed.extend(difference_of("cells.txt", &desk("", "cells")));
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

/// A vote with the numbers of 2019, made up: the members vote in order of code.
fn ballot(story: &Catalog) -> Ballot {
    let numbers = [(Vote::Yes, 79), (Vote::No, 60), (Vote::Abstain, 33), (Vote::Absent, 21)];
    let cast = numbers.into_iter().flat_map(|(vote, times)| std::iter::repeat_n(vote, times));
    let members = story.participants.iter().filter(|who| who.kind == Kind::Member);
    Ballot {
        resolution: "74/247".to_owned(),
        day: day("2019-12-27"),
        votes: members.map(|who| who.code).zip(cast).collect(),
        certainty: Certainty::Confirmed,
        source: String::new(),
    }
}

/// A chart on the day of the facts, beside three treaties and with a projection that are made up.
fn chart_of(story: &Catalog, treaty: &Treaty, chart: Chart, text: &Text) -> Figure {
    let curve = |name: &str, days_each: u32, emphasis| Curve {
        id: name.to_lowercase(),
        name: format!("{name} Convention"),
        days: (1..=40).map(|nth| nth * days_each).collect(),
        emphasis,
    };
    let curves = [
        curve("Palermo", 23, Emphasis::Named),
        curve("Mérida", 18, Emphasis::Named),
        curve("Other", 60, Emphasis::Plain),
        curve("Slow", 150, Emphasis::Plain),
    ];
    let age = (treaty.as_of - treaty.opened).num_days() as f64;
    let level = |deposits: u32| FanLevel {
        deposits,
        days: [300.0, 400.0, 700.0, 1000.0, 1600.0, 2800.0, 5000.0]
            .map(|days| age + days * f64::from(deposits) / 40.0),
    };
    let levels = [10, 20, 40].map(level);
    let facts = Facts { text, catalog: story, treaty };
    let board = Board::new(story, treaty, treaty.as_of, Reading::Confirmed);
    let pacing = Pacing { curves: &curves, levels: &levels, reading: Reading::Confirmed };
    chart_figure(&facts, &board, chart, &pacing)
}

/// The page's map with every class on it, by turns in order of code: a picture of the shapes, the
/// marks and the attributes, which new facts do not change.
#[test]
fn the_map_is_as_it_was() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let world = fs::read_to_string(root.join("public/data/v1/world.json")).expect("the shapes are committed");
    let outlines = Outlines::page(&Topology::from_json(&world).expect("the shapes are whole"));
    let story = story();
    let mut board = Board::new(&story, &story.treaties["hanoi"], day("2025-10-26"), Reading::Confirmed);
    let codes: Vec<Code> = outlines.areas.iter().filter_map(|area| area.code).collect();
    assert_eq!(codes.len(), 197);
    board.standings = codes.iter().copied().zip(Standing::ALL.into_iter().cycle()).collect();
    let changed = difference("map-classes", &sheet(&outlines, &board, "World map", &codes));
    assert!(changed.is_none(), "{}", changed.unwrap_or_default());
}

/// What is wrong with the reference of a picture; `None` if the two agree.
fn difference(name: &str, svg: &str) -> Option<String> {
    difference_of(&format!("{name}.svg"), svg)
}

fn difference_of(name: &str, markup: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    // One element a line, so that a difference shows what changed.
    let drawn = markup.replace("><", ">\n<") + "\n";
    let reference = fs::read_to_string(&path).ok();
    if reference.as_ref() == Some(&drawn) {
        return None;
    }
    let accept = env::var_os("UPDATE_GOLDEN").is_some();
    if accept || (reference.is_none() && env::var_os("CI").is_none()) {
        fs::write(&path, drawn).expect("the folder of references is part of the project");
        return None;
    }
    let first = match reference {
        None => "there is no reference".to_owned(),
        Some(reference) => first_difference(&reference, &drawn),
    };
    Some(format!("{name}: {first}; if it is meant, accept it with UPDATE_GOLDEN=1"))
}

/// The first line in which two texts differ.
fn first_difference(reference: &str, drawn: &str) -> String {
    let lines = reference.lines().zip(drawn.lines()).enumerate();
    match lines.into_iter().find(|(_, (was, is))| was != is) {
        Some((number, (was, is))) => format!("line {} was `{was}` and is `{is}`", number + 1),
        None => "one is longer than the other".to_owned(),
    }
}

/// The frozen story: what the pictures show must not change because a State signs.
fn story() -> Catalog {
    Catalog::from_json(include_str!("golden/story.json")).expect("the story is written by us")
}

fn without_acts(treaty: &Treaty) -> Treaty {
    Treaty { acts: Vec::new(), ..treaty.clone() }
}

/// So many confirmed deposits from 1 March 2027, one every tenth day: made up.
fn with_deposits(treaty: &Treaty, count: usize) -> Treaty {
    let mut made_up = treaty.clone();
    let start = day("2027-03-01");
    let states =
        treaty.acts.iter().filter(|act| act.kind == ActKind::Signature && !act.who.is_organization());
    made_up.acts.extend(states.take(count).zip(0u64..).map(|(act, nth)| Act {
        kind: ActKind::Ratification,
        date: ActDate { day: start + Days::new(10 * nth), precision: Precision::Day },
        certainty: Certainty::Confirmed,
        ..act.clone()
    }));
    (made_up.as_of, made_up.evidence_until) = (day("2028-12-01"), day("2028-12-01"));
    made_up
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// The chart alone, and in its axis.
fn pictures(story: &Catalog, treaty: &Treaty, direction: Direction) -> (Figure, Figure) {
    let axis = layout(&story.events, treaty, &words(), direction);
    let tally = Tally::new(treaty);
    let progress = Progress {
        tally: &tally,
        threshold: treaty.entry.instruments,
        evidence_until: treaty.evidence_until,
        as_of: treaty.as_of,
        height: 64.0,
    };
    let scale = axis.scale;
    let chart = progress.figure(&|day| scale.across(day));
    let inset = Inset {
        figures: vec![chart.clone()],
        height: progress.height,
        notes: notes(&progress, &axis),
        over: Vec::new(),
        base: progress.level(0).y,
        unit: progress.level(0).y - progress.level(1).y,
    };
    (chart, axis_figure(&axis, &bursts(story, treaty), &inset, treaty.as_of))
}

fn notes(progress: &Progress<'_>, axis: &Axis) -> Vec<Note> {
    let signatures = progress.tally.on(progress.as_of).signatures;
    let note = |value, day, class, long: String, short: &str| Note {
        day,
        anchor: Anchor::Start,
        y: progress.level(value).y,
        words: Phrase::new(long, short),
        class,
    };
    let threshold = "40 deposits needed".to_owned();
    vec![
        note(signatures, progress.as_of, "note--signatures", format!("{signatures} signatures"), ""),
        note(40, axis.scale.span.first(), "note--threshold", threshold, "40"),
    ]
}

fn words() -> Words {
    Words {
        label: None,
        process: "Decisions".to_owned(),
        sessions: "Sessions".to_owned(),
        signing: "Signatures".to_owned(),
        negotiation: Phrase::new("Negotiation", ""),
        open: Phrase::new("Open for signature", "Open"),
        waiting: Phrase::new("Not in force before 40 deposits", "Waiting"),
        in_force: Phrase::new("In force", ""),
    }
}

#[test]
fn the_chart_and_the_axis_agree_where_a_day_lies() {
    let story = story();
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let (_, axis) = pictures(&story, &story.treaties["hanoi"], direction);
        let text = svg::page(&axis);
        let opening =
            attribute(&text, "data-event=\"opening\" data-day", "x").trim_end_matches('%').to_owned();
        let rise = attribute(&text, "class=\"step step--signatures\"", "d");
        let rise = rise.trim_start_matches('M').split(' ').next().unwrap_or_default().to_owned();
        let [percent, units] = [opening, rise].map(|text| text.parse::<f64>().expect("a number"));
        assert!((percent - units / 100.0).abs() <= 0.01, "{direction:?}: {percent} % and {units} units");
    }
}

/// The value of attribute `name` of the element in which `mark` stands.
fn attribute(svg: &str, mark: &str, name: &str) -> String {
    let element = svg.split('<').find(|element| element.contains(mark)).expect("the element is drawn");
    let from = element.split(&format!(" {name}=\"")).nth(1).expect("it has the attribute");
    from.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn no_picture_carries_a_style_or_a_script() {
    let story = story();
    let (_, axis) = pictures(&story, &story.treaties["hanoi"], Direction::LeftToRight);
    let text = svg::page(&axis);
    for banned in ["style=", "<script", "<style", "href=", " on"] {
        assert!(
            !text.split('<').any(|element| {
                let opening = element.split('>').next().unwrap_or_default();
                format!("<{opening}").contains(banned)
            }),
            "{banned}"
        );
    }
}

#[test]
fn the_axis_stays_small() {
    let story = story();
    let (_, axis) = pictures(&story, &story.treaties["hanoi"], Direction::LeftToRight);
    let bytes = svg::page(&axis).len();
    assert!(bytes < 30_000, "{bytes} bytes");
}
