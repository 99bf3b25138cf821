//! Every State as a row: sorted, filtered, chosen.

use std::collections::BTreeMap;

use web_tests::record::standing_on;
use web_tests::{Atlas, Site, Visitor, key};

/// Code and text of one column, row by row; of the States, as the EU stands apart.
fn column(atlas: &Atlas, place: usize) -> Vec<(String, String)> {
    let of = format!("node.id.slice(4) + '|' + node.cells[{place}].textContent");
    let cells = atlas.list("#rows tr", &of);
    cells.iter().filter_map(|cell| cell.split_once('|')).map(|(a, b)| (a.into(), b.into())).collect()
}

/// The groups of equal texts in their order; fails if a text comes again after another, or if what
/// is empty does not come last, or if equals do not stand by name.
fn groups(atlas: &Atlas, place: usize, by_name: &BTreeMap<String, usize>) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let mut before: Option<(String, String)> = None;
    for (code, text) in column(atlas, place) {
        match &before {
            Some((who, last)) if *last == text => {
                assert!(by_name[who] < by_name[&code], "column {place}: {who} stands before {code}");
            }
            Some(_) | None => {
                assert!(!groups.contains(&text), "column {place}: `{text}` stands in two places");
                groups.push(text.clone());
            }
        }
        before = Some((code, text));
    }
    assert!(!groups.iter().rev().skip(1).any(String::is_empty), "column {place}: empty cells come last");
    groups
}

fn sort(atlas: &Atlas, word: &str) {
    let head = format!(".table th[data-column={word}] button");
    assert_eq!(atlas.count(&head), 1, "the heading `{word}` is no button");
    atlas.browser.click(&head);
}

fn direction(atlas: &Atlas) -> Vec<String> {
    atlas.list(".table th[aria-sort]", "node.dataset.column + ' ' + node.getAttribute('aria-sort')")
}

#[test]
fn names_sort_both_ways() {
    let atlas = Atlas::open("");
    let first: Vec<String> = column(&atlas, 0).into_iter().map(|(code, _)| code).collect();
    assert_eq!(first.len(), 197);
    assert_eq!(direction(&atlas), ["name ascending"]);
    sort(&atlas, "name");
    assert_eq!(direction(&atlas), ["name descending"]);
    let now: Vec<String> = column(&atlas, 0).into_iter().map(|(code, _)| code).rev().collect();
    assert_eq!(now, first);
    let ivory = first.iter().position(|code| code == "CIV");
    assert!(ivory.is_some_and(|at| first[at - 1] == "CRI" && first[at + 1] == "HRV"), "marks do not matter");
}

#[test]
fn each_column_sorts_both_ways_and_what_is_empty_comes_last() {
    let atlas = Atlas::open("");
    let by_name: BTreeMap<String, usize> =
        column(&atlas, 0).into_iter().enumerate().map(|(at, (code, _))| (code, at)).collect();
    let words = atlas.list(".table th[data-column]", "node.dataset.column");
    assert_eq!(words, ["name", "standing", "signed", "deposited", "certainty", "vote", "group"]);
    for (place, word) in words.iter().enumerate().skip(1) {
        sort(&atlas, word);
        assert_eq!(direction(&atlas), [format!("{word} ascending")]);
        let mut up = groups(&atlas, place, &by_name);
        sort(&atlas, word);
        assert_eq!(direction(&atlas), [format!("{word} descending")]);
        let mut down = groups(&atlas, place, &by_name);
        up.retain(|text| !text.is_empty());
        down.retain(|text| !text.is_empty());
        down.reverse();
        assert_eq!(up, down, "{word}");
    }
}

#[test]
fn signatures_sort_by_day() {
    let atlas = Atlas::open("");
    sort(&atlas, "signed");
    let record = standing_on("2026-11-21");
    let states = record["states"].as_array().expect("an answer has States");
    let days: BTreeMap<&str, &str> = states
        .iter()
        .filter_map(|state| Some((state["code"].as_str()?, state["signed"]["date"].as_str()?)))
        .collect();
    let order: Vec<&str> =
        column(&atlas, 0).iter().filter_map(|(code, _)| days.get(code.as_str()).copied()).collect();
    assert_eq!(order.len(), 74);
    assert!(order.is_sorted(), "{order:?}");
    atlas.browser.wait_for("location.search.includes('sort=signed')");
}

#[test]
fn words_filter_the_rows_and_the_number_is_said() {
    let atlas = Atlas::open("");
    for (words, codes) in [("viet", vec!["VNM"]), ("côte", vec!["CIV"]), ("XKX", vec![])] {
        atlas.browser.keys("#table-filter", words);
        assert_eq!(atlas.rows(), codes, "{words}");
        let said = atlas.browser.shown("#table-shown");
        let number = if codes.len() == 1 { "One row" } else { "0 rows" };
        assert_eq!(said, number, "{words}");
        atlas.browser.wait_for("location.search.includes('q=')");
        atlas.browser.value("document.getElementById('table-filter').select()");
        atlas.browser.keys("#table-filter", key::BACKSPACE);
    }
    assert_eq!(atlas.rows().len(), 198);
    atlas.browser.keys("#table-filter", "african");
    assert_eq!(atlas.rows().len(), 54);
}

#[test]
fn a_click_on_a_row_opens_the_card() {
    let atlas = Atlas::open("");
    atlas.browser.click("#row-VNM th");
    assert_eq!(atlas.chosen(), "VNM");
    assert!(atlas.card().contains("Viet Nam"));
    assert_eq!(atlas.list("tr.is-selected", "node.id"), ["row-VNM"]);
    atlas.browser.click("#row-EU th");
    assert!(atlas.card().contains("European Union"));
}

#[test]
fn on_a_narrow_screen_a_row_is_a_paragraph() {
    let atlas = Atlas::before(Visitor::new(360, 740), Site::start());
    atlas.go("");
    assert_eq!(atlas.browser.value("document.documentElement.scrollWidth"), 360);
    let outside = atlas.list(
        "tr[id^=row-], tr[id^=row-] th, tr[id^=row-] td a",
        "(box => box.left < -0.5 || box.right > 360.5 ? node.textContent : '')(node.getBoundingClientRect())",
    );
    assert!(outside.iter().all(String::is_empty), "{outside:?}");
    let heights = atlas.list("#row-VNM td:empty, #row-YEM td:empty", "node.getBoundingClientRect().height");
    assert!(heights.len() >= 3 && heights.iter().all(|height| height == "0"), "{heights:?}");
    let before = atlas.list("#row-VNM td:not(:empty)", "getComputedStyle(node, '::before').content");
    assert_eq!(
        before.iter().filter(|sign| sign.contains("74/247")).count(),
        1,
        "a vote says on what: {before:?}"
    );
    assert!(before.iter().skip(1).all(|sign| sign.contains('·')), "cells run into each other: {before:?}");
}
