//! What a reader takes away from a view says what the view says.
#![allow(clippy::unwrap_used, missing_docs)]

use chrono::NaiveDate;

use hanoi_atlas::annex::Desk;
use hanoi_atlas::page::{ANNEX_FILES, Visit};
use hanoi_atlas::text::Language;

fn desk() -> Desk {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let files = ANNEX_FILES.map(|file| std::fs::read_to_string(root.join(file)).ok());
    let visit = Visit {
        address: "https://news.example/atlas/".to_owned(),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    Desk::new(&files, Language::English, Some(visit)).unwrap()
}

fn lines(query: &str) -> Vec<String> {
    desk().draw("data.csv", query).unwrap().split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_table_has_a_line_for_each_that_the_view_shows() {
    // The heading, 197 States and the Union, and nothing after the last line end.
    assert_eq!(lines("").len(), 1 + 198 + 1);
    assert_eq!(lines("bloc=eu").len(), 1 + 27 + 1);
    assert_eq!(lines("set=against-signed").len(), 1 + 18 + 1);
    assert_eq!(lines("q=viet").len(), 1 + 1 + 1);
    let before = lines("class=signatory&t=2025-10-01");
    assert_eq!(before.len(), 1 + 1);
}

#[test]
fn the_table_can_be_read_again_and_says_what_the_record_says() {
    let csv = desk().draw("data.csv", "t=2025-10-26").unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let row = rows.iter().find(|row| &row[at("code")] == "VNM").unwrap();
    assert_eq!((&row[at("signed")], &row[at("signed_certainty")]), ("2025-10-25", "reported"));
    assert_eq!((&row[at("deposited")], &row[at("vote_74_247")]), ("", "yes"));
    assert!(row[at("sources")].starts_with("http"), "{}", &row[at("sources")]);
    let signed = rows.iter().filter(|row| !row[at("signed")].is_empty()).count();
    assert_eq!(signed, rows.iter().filter(|row| &row[at("standing")] == "signatory").count());
}

#[test]
fn the_tree_is_json_and_every_source_of_an_act_is_in_it() {
    let tree: serde_json::Value =
        serde_json::from_str(&desk().draw("data.json", "class=signatory").unwrap()).unwrap();
    let states = tree["states"].as_array().unwrap();
    assert_eq!(states.len(), 75);
    for act in states.iter().flat_map(|state| state["acts"].as_array().unwrap()) {
        for source in act["sources"].as_array().unwrap() {
            assert!(tree["sources"][source.as_str().unwrap()]["url"].is_string(), "{source}");
        }
    }
    assert_eq!(tree["date_shown"], "2026-11-21");
}

#[test]
fn link_sentence_and_citation_are_of_the_view() {
    let html = desk().draw("taken", "c=VNM&t=2025-10-26&theme=dark&play=1").unwrap();
    let link = "https://news.example/atlas/?t=2025-10-26&amp;c=VNM&amp;theme=dark";
    assert!(html.contains(&format!("readonly value=\"{link}\"")), "{html}");
    assert!(html.contains("Viet Nam"), "{html}");
    assert!(html.contains("Retrieved November 22, 2026, from https://news.example/atlas/?t=2025-10-26"));
    assert!(html.contains("urldate = {2026-11-22}") && html.contains("|access-date=22 November 2026}}"));
    assert!(!html.contains("[share") && !html.contains("[cite"), "{html}");
    assert!(html.contains("data-save=\"hanoi-convention-2025-10-26.csv\""));
}

#[test]
fn nothing_in_a_link_becomes_markup() {
    let html = desk().draw("taken", "q=%22%3E%3Cimg%20src%3Dx%3E&article=%3Cb%3E").unwrap();
    assert!(!html.contains("<img") && !html.contains("<b>"), "{html}");
}
