//! Another date changes everything that tells of a date, together; compared with the command
//! `standing`, which does not read the page.

use std::collections::BTreeMap;

use serde_json::Value;
use web_tests::Atlas;
use web_tests::record::{dated, in_words, standing_on};

/// Days on which something begins or ends.
const DAYS: [&str; 6] = ["2025-10-24", "2025-10-25", "2025-10-26", "2019-12-27", "2026-12-31", "2027-01-01"];

/// The States of an answer.
fn states(record: &Value) -> &[Value] {
    record["states"].as_array().expect("an answer has States")
}

fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("`{name}` is missing in {value}"))
}

/// Everything that tells of a date agrees with the record of that day.
fn assert_shows(atlas: &Atlas, day: &str) {
    let record = standing_on(day);
    assert_eq!(atlas.day(), day);
    assert_map_and_legend(atlas, &record, day);
    assert_sentence(atlas, &record, day);
    assert_table(atlas, &record, day);
    assert_axis(atlas, day);
}

fn assert_map_and_legend(atlas: &Atlas, record: &Value, day: &str) {
    let expected: BTreeMap<String, String> = states(record)
        .iter()
        .map(|state| (word(state, "code").into(), word(state, "standing").into()))
        .collect();
    assert_eq!(expected.len(), 197);
    assert_eq!(atlas.on_map("data-class"), expected, "{day}");
    let legend = atlas.legend();
    for (class, count) in record["counts"].as_object().expect("an answer has counts") {
        let count = count.as_u64().unwrap_or_default();
        assert_eq!(legend.get(class).copied().unwrap_or_default(), count, "{day}, {class}");
    }
}

fn assert_sentence(atlas: &Atlas, record: &Value, day: &str) {
    let sentence = atlas.browser.shown("#summary-main");
    assert!(sentence.contains(&in_words(day)), "{day}: {sentence}");
    let signatories = &record["signatories"];
    if signatories["total"] == 0 {
        assert!(
            !sentence.contains("had signed") && !sentence.contains("to have signed"),
            "{day}: {sentence}"
        );
        return;
    }
    for number in
        [format!(" {} ", signatories["total"]), format!("{} UN member States", signatories["members"])]
    {
        assert!(sentence.contains(&number), "{day}, `{number}`: {sentence}");
    }
    let figures = atlas.texts(".near__figure").join("; ");
    let deposits = &record["threshold"]["deposited_confirmed"];
    assert!(figures.starts_with(&format!("{deposits} of 40")), "{day}: {figures}");
}

fn assert_table(atlas: &Atlas, record: &Value, day: &str) {
    let of = "node.id.slice(4) + '|' + node.dataset.class + '|' + node.cells[2].textContent";
    let rows: BTreeMap<String, String> = atlas
        .list("tr[id^=row-]", of)
        .iter()
        .filter_map(|row| row.split_once('|'))
        .map(|(code, rest)| (code.into(), rest.into()))
        .collect();
    let organizations = record["organizations"].as_array().expect("an answer has organizations");
    for who in states(record).iter().chain(organizations) {
        let signed = if who["signed"].is_null() { String::new() } else { dated(&who["signed"]) };
        let expected = format!("{}|{signed}", word(who, "standing"));
        assert_eq!(rows.get(word(who, "code")), Some(&expected), "{day}, {}", word(who, "name"));
    }
    let caption = atlas.browser.shown("#table-caption");
    assert!(caption.contains(&in_words(day)), "{day}: {caption}");
}

/// Slider and playhead lie at the same place, which is the day's.
fn assert_axis(atlas: &Atlas, day: &str) {
    let expected = atlas.browser.value(&format!(
        "(field => (new Date('{day}') - new Date(field.min)) / (new Date(field.max) - new Date(field.min)))\
         (document.getElementById('date'))"
    ));
    let expected = expected.as_f64().expect("the field for the date has its ends");
    let slider =
        atlas.browser.value("(slider => slider.value / slider.max)(document.getElementById('slider'))");
    let playhead =
        atlas.browser.value("parseFloat(document.getElementById('playhead').getAttribute('x1')) / 100");
    for (what, found) in [("slider", slider), ("playhead", playhead)] {
        let found = found.as_f64().expect("it has a place");
        assert!((found - expected).abs() < 0.001, "{day}: the {what} lies at {found}, not at {expected}");
    }
    let spoken = atlas.browser.text("document.getElementById('slider').getAttribute('aria-valuetext')");
    assert!(spoken.starts_with(&in_words(day)), "{day}: {spoken}");
}

#[test]
fn a_link_to_a_date_shows_that_date_everywhere() {
    let atlas = Atlas::open("?t=2025-10-25");
    assert_shows(&atlas, "2025-10-25");
    atlas.go("?t=2026-12-31");
    assert_shows(&atlas, "2026-12-31");
}

#[test]
fn a_typed_date_changes_map_numbers_sentence_table_and_axis_together() {
    let atlas = Atlas::open("");
    for day in DAYS.into_iter().chain(["2025-10-24", "2025-10-26"]) {
        atlas.show(day);
        assert_shows(&atlas, day);
    }
}

#[test]
fn the_european_union_beside_the_map_follows_the_date() {
    let atlas = Atlas::open("?t=2025-10-25");
    let beside = || atlas.browser.shown(".legend__beside");
    assert!(beside().contains("signed 25 October 2025"), "{}", beside());
    atlas.show("2025-10-24");
    assert!(beside().contains("has not signed"), "{}", beside());
    atlas.show("2025-10-25");
    assert!(beside().contains("signed 25 October 2025"), "{}", beside());
}

#[test]
fn after_the_last_day_for_signature_the_classes_say_accede() {
    let atlas = Atlas::open("?t=2026-12-31");
    let help = || atlas.list("[data-key=outside]", "node.title").join("");
    assert!(help().contains("may sign until 31 December 2026"), "{}", help());
    atlas.show("2027-01-01");
    assert!(help().contains("may accede"), "{}", help());
}

#[test]
fn a_press_on_the_axis_shows_the_event_under_it() {
    let atlas = Atlas::open("");
    let block = "document.querySelector('[data-burst=\"2025-10-25\"]').getBoundingClientRect()";
    atlas.scroll_to("axis");
    let x = atlas.browser.value(&format!("{block}.x + {block}.width / 2")).as_f64().expect("it has a place");
    let y = atlas.browser.value(&format!("{block}.y + {block}.height / 2")).as_f64().expect("it has a place");
    atlas.click_at((x, y));
    assert_eq!(atlas.day(), "2025-10-25");
    let event = atlas.browser.shown("#event");
    assert!(event.contains("25 October 2025"), "{event}");
    assert_eq!(atlas.browser.value("document.getElementById('burst-2025-10-25').open"), true);
    let who = atlas.browser.shown("#burst-2025-10-25");
    assert!(who.contains("Viet Nam") && !who.contains("Mali"), "{who}");
}

#[test]
fn the_axis_can_be_dragged() {
    let atlas = Atlas::open("");
    atlas.scroll_to("axis");
    let box_of = |side: &str| {
        let value =
            atlas.browser.value(&format!("document.getElementById('axis').getBoundingClientRect().{side}"));
        value.as_f64().expect("the axis has a place")
    };
    let (left, width, y) = (box_of("left"), box_of("width"), box_of("top") + 140.0);
    atlas.drag(&[(left + width * 0.8, y), (left + width * 0.6, y), (left + width * 0.3, y)]);
    // Three tenths of 2017 to 2035.
    assert!(atlas.day().starts_with("2022-"), "{}", atlas.day());
    assert_axis(&atlas, &atlas.day());
}

#[test]
fn a_date_that_is_none_is_a_sentence_and_changes_nothing() {
    let atlas = Atlas::open("?t=2025-10-26");
    atlas.show("1999-01-01");
    assert!(atlas.notices().join(" ").contains("1999-01-01"), "{:?}", atlas.notices());
    assert_eq!(atlas.legend().get("signatory"), Some(&71));
}

#[test]
fn a_year_is_judged_when_it_is_written() {
    let atlas = Atlas::open("");
    atlas.browser.value("document.getElementById('date').focus()");
    atlas.browser.strike("10262025");
    assert_eq!((atlas.day().as_str(), atlas.notices()), ("2025-10-26", vec![]));
    // Left before it has four digits. Who comes back begins with the month.
    atlas.browser.value("(field => { field.blur(); field.focus(); })(document.getElementById('date'))");
    atlas.browser.strike("102625");
    assert_eq!(atlas.notices(), Vec::<String>::new());
    atlas.browser.value("document.getElementById('date').blur()");
    assert!(atlas.notices().join(" ").contains("0025-10-26"), "{:?}", atlas.notices());
}
