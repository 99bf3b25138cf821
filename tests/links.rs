//! Links still open what they opened, and nothing in a link breaks the page.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::treaty::{Catalog, Code, Delay, EntryRule, Kind, Participant, Treaty};
use hanoi_atlas::viewpoint::{
    Class, Column, Direction, Expected, Filter, Frame, Layer, Motion, Patterns, Place, Projection, Region,
    Selection, Shown, Sort, Stage, Theme, TreatyId, View, Viewpoint, Word, Zoom,
};
use proptest::prelude::*;

/// One line of `links.txt`.
struct Line<'a> {
    link: &'a str,
    opens: &'a str,
    reported: Vec<&'a str>,
}

fn lines() -> impl Iterator<Item = Line<'static>> {
    let text = include_str!("links.txt");
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let (link, rest) = line.split_once(" ->").unwrap_or_else(|| panic!("no arrow in {line}"));
        let (opens, reported) = rest.split_once('!').unwrap_or((rest, ""));
        Line { link: link.trim(), opens: opens.trim(), reported: reported.split_whitespace().collect() }
    })
}

#[test]
fn every_link_still_opens_what_it_opened() {
    for Line { link, opens, reported } in lines() {
        let (viewpoint, errors) = Viewpoint::from_query(link);
        assert_eq!(viewpoint.to_query(), opens, "{link}");
        let keys: Vec<&str> =
            errors.iter().map(|error| if error.key.is_empty() { "_" } else { error.key.as_str() }).collect();
        assert_eq!(keys, reported, "{link}: {errors:?}");
    }
}

#[test]
fn every_report_is_a_whole_sentence() {
    let text = Text::english();
    let too_long = format!("t=2025-10-25&{}", "x".repeat(9000));
    let many = (0..26).map(|n| format!("A{0}{0}", char::from(b'A' + n))).collect::<Vec<_>>().join("~");
    let more = [too_long, format!("c={many}")];
    for link in lines().map(|line| line.link.to_owned()).chain(more) {
        for error in Viewpoint::from_query(&link).1 {
            let sentence = error.say(&text);
            assert!(sentence.ends_with('.') && !sentence.contains(['{', '[']), "{link}: {sentence}");
        }
    }
}

#[test]
fn every_word_is_read_as_its_value_and_the_first_is_the_default() {
    fn holds<T: Word + Default + std::fmt::Debug>() {
        for (word, value) in T::WORDS {
            assert_eq!(T::from_word(word), Some(*value));
            assert_eq!(value.word(), *word);
        }
        assert_eq!(T::WORDS[0].1, T::default());
    }
    holds::<View>();
    holds::<Layer>();
    holds::<Projection>();
    holds::<Region>();
    holds::<Theme>();
    holds::<Motion>();
    holds::<Patterns>();
    holds::<Column>();
}

#[test]
fn a_link_of_a_megabyte_is_read_as_far_as_eight_kilobytes() {
    let link = format!("t=2025-10-25&q={}", "é".repeat(524_288));
    let (viewpoint, errors) = Viewpoint::from_query(&link);
    assert_eq!(viewpoint.to_query(), "t=2025-10-25");
    assert_eq!(errors[0].expected, Expected::Shorter(8192));
    assert_eq!(Viewpoint::from_query(&"&t=soon&x=1".repeat(100_000)).1.len(), 12);
    assert_eq!(Viewpoint::from_query(&"x".repeat(1 << 20)).0, Viewpoint::default());
}

#[test]
fn what_is_shown_again_is_short_and_visible() {
    let (_, errors) = Viewpoint::from_query(&format!("t=a%00%E2%80%AE{}", "b".repeat(500)));
    assert_eq!(errors[0].found, format!("a{}…", "b".repeat(59)));
}

/// A catalog of one treaty and two participants, without acts.
fn small_catalog() -> Catalog {
    let participant = |code: &str| Participant {
        code: code.parse().unwrap(),
        iso2: None,
        m49: None,
        kind: Kind::Member,
        name: code.to_owned(),
        short: code.to_owned(),
        aliases: vec![],
        group: None,
        order: None,
        short_order: None,
    };
    let day = NaiveDate::from_ymd_opt(2025, 10, 25).unwrap();
    let treaty = Treaty {
        id: "hanoi".to_owned(),
        title: String::new(),
        short: String::new(),
        adopted: None,
        opened: day,
        closes: None,
        depositary: String::new(),
        entry: EntryRule {
            article: String::new(),
            instruments: 40,
            quota: None,
            first: Delay::days(90),
            later: None,
            withdrawal: None,
        },
        published_entry: None,
        as_of: day,
        evidence_until: day,
        reported_totals: vec![],
        acts: vec![],
    };
    Catalog {
        format: 1,
        edition: "2026-11-21-01234567".to_owned(),
        participants: vec![participant("QAT"), participant("VNM")],
        treaties: [(treaty.id.clone(), treaty)].into(),
        events: vec![],
        ballots: vec![],
        sources: std::collections::BTreeMap::new(),
    }
}

#[test]
fn what_the_catalog_does_not_know_is_reported_and_left_out() {
    let catalog = small_catalog();
    let (viewpoint, _) =
        Viewpoint::from_query("treaty=atlantis&c=VNM~XYZ~QAT~ZZZ&t=2025-10-25&asof=2026-11-20");
    let (known, errors) = viewpoint.within(&catalog);
    assert_eq!(known.to_query(), "t=2025-10-25&c=VNM~QAT");
    let found: Vec<&str> = errors.iter().map(|error| error.found.as_str()).collect();
    assert_eq!(found, ["atlantis", "2026-11-20", "XYZ", "ZZZ"]);
    for error in errors {
        assert!(error.say(&Text::english()).ends_with('.'));
    }
    let (dated, _) = Viewpoint::from_query("asof=2026-11-21");
    assert_eq!(dated.clone().within(&catalog), (dated, vec![]));
    let (same, errors) = known.clone().within(&catalog);
    assert_eq!((same, errors), (known, vec![]));
}

prop_compose! {
    fn place()(lat in -9000..=9000i32, lon in -18000..=18000i32) -> Place {
        Place::new(f64::from(lat) / 100.0, f64::from(lon) / 100.0).unwrap()
    }
}

fn one_of<T: Word + std::fmt::Debug>() -> impl Strategy<Value = T> {
    proptest::sample::select(T::WORDS.iter().map(|(_, value)| *value).collect::<Vec<T>>())
}

fn shown() -> impl Strategy<Value = Shown> {
    // Every day that four digits can name: 0000-01-01 to 9999-12-31.
    let day =
        (-365..3_652_059i32).prop_map(|day| Shown::On(NaiveDate::from_num_days_from_ce_opt(day).unwrap()));
    prop_oneof![Just(Shown::Latest), Just(Shown::Earliest), day]
}

fn isolated(layer: Layer) -> impl Strategy<Value = std::collections::BTreeSet<Class>> {
    let words = Class::words(layer);
    proptest::sample::subsequence(words.clone(), 0..=words.len())
        .prop_map(move |words| words.iter().map(|word| Class::from_word(word, layer).unwrap()).collect())
}

prop_compose! {
    fn world()(view in one_of::<View>(), treaty in "[a-z0-9-]{1,40}", shown in shown(), play: bool,
        codes in proptest::collection::vec("[A-Z]{2,3}", 0..30), region in one_of::<Region>(),
        projection in one_of::<Projection>(), rotation in proptest::option::of(place()),
        edition in proptest::option::of((0..3_652_059i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap())),
        zoom in 10..=80u8, centre in proptest::option::of(place()),
        (layer, isolated) in one_of::<Layer>().prop_flat_map(|layer| (Just(layer), isolated(layer))),
    ) -> Viewpoint {
        let selected: Selection = codes.iter().map(|code| code.parse::<Code>().unwrap()).collect();
        Viewpoint { view, treaty: TreatyId::from_word(&treaty).unwrap(), edition, shown, play, selected, region,
            layer, isolated, projection, rotation,
            frame: Frame { zoom: Zoom::new(f64::from(zoom) / 10.0), centre }, ..Viewpoint::default() }
    }
}

prop_compose! {
    fn stage()(names in proptest::collection::vec("[a-z0-9.-]{0,60}", 5)) -> Stage {
        let [present, scene, quiz, seed, answers] = names.try_into().unwrap();
        Stage { present, scene, quiz, seed, answers }
    }
}

prop_compose! {
    fn viewpoint()(world in world(), language in proptest::option::of(proptest::sample::select(&Language::ALL[..])),
        theme in one_of::<Theme>(), motion in one_of::<Motion>(), patterns in one_of::<Patterns>(),
        plain: bool, fixed: bool, column in one_of::<Column>(), descending: bool, words in any::<String>(),
        stage in stage(),
    ) -> Viewpoint {
        let direction = if descending { Direction::Descending } else { Direction::Ascending };
        Viewpoint { language, theme, motion, patterns, plain, fixed, sort: Sort { column, direction },
            filter: Filter::new(&words), stage, ..world }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_without_a_report(viewpoint in viewpoint()) {
        let (read, errors) = Viewpoint::from_query(&viewpoint.to_query());
        prop_assert_eq!(errors, vec![]);
        prop_assert_eq!(read, viewpoint);
    }

    #[test]
    fn any_text_opens_something_that_can_be_linked(link in any::<String>()) {
        let (viewpoint, _) = Viewpoint::from_query(&link);
        let (again, errors) = Viewpoint::from_query(&viewpoint.to_query());
        prop_assert_eq!(again, viewpoint);
        prop_assert_eq!(errors, vec![]);
    }

    #[test]
    fn any_value_of_any_key_opens_something_that_can_be_linked(
        pairs in proptest::collection::vec(("(view|treaty|asof|t|time|play|c|region|layer|class|proj|rot|zoom|centre|lang|theme|dark|motion|patterns|plain|static|sort|q|utm_x|present|scene|quiz|seed|answers)", "\\PC{0,12}|[%+0-9A-Fa-f,~.-]{0,12}"), 0..12),
    ) {
        let link: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let (viewpoint, errors) = Viewpoint::from_query(&link.join("&"));
        prop_assert!(errors.len() <= 12);
        let (again, errors) = Viewpoint::from_query(&viewpoint.to_query());
        prop_assert_eq!(again, viewpoint);
        prop_assert_eq!(errors, vec![]);
    }
}
