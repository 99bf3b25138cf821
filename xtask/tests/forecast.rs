//! `cargo xtask forecast` and `cargo xtask backtest` as somebody calls them: what they print, where,
//! and their exit code. What they compute is tested in the library.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn printed(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

fn json(arguments: &[&str]) -> Value {
    let output = xtask(&[arguments, &["--format", "json"]].concat());
    let (shown, said) = printed(&output);
    assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
    serde_json::from_str(&shown).unwrap()
}

/// A folder with these treaties: a name, and how many days lie between two of 45 deposits.
fn folder(treaties: &[(&str, u64)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let opened: chrono::NaiveDate = "2001-01-01".parse().unwrap();
    let mut summary = "slug,opened_for_signature,note\n".to_owned();
    for (slug, pace) in treaties {
        summary += &format!("{slug},{opened},\n");
        let rows = (1..=45).map(|n| format!("S{n},{},1\n", opened + chrono::Days::new(n * pace)));
        let content = rows.fold("iso3,deposited_on,counts_to_threshold\n".to_owned(), |all, row| all + &row);
        std::fs::write(folder.path().join(format!("{slug}.csv")), content).unwrap();
    }
    std::fs::write(folder.path().join("summary.csv"), summary).unwrap();
    folder
}

fn path(folder: &tempfile::TempDir) -> &str {
    folder.path().to_str().unwrap()
}

#[test]
fn the_projection_has_seven_quantiles_in_order_and_the_facts_it_used() {
    for (deposits, count) in [("confirmed", 0), ("reported", 3)] {
        let answer = json(&["forecast", "--treaty", "hanoi", "--on", "2026-11-21", "--deposits", deposits]);
        assert_eq!((&answer["outlook"], &answer["deposits"]), (&"projected".into(), &deposits.into()));
        assert_eq!(answer["facts"]["deposited"], count);
        assert_eq!(answer["facts"]["learnt_from"], 22);
        assert_eq!(answer["method"], "recency-1");
        let told = answer["quantiles"].as_array().unwrap();
        let shares: Vec<f64> = told.iter().map(|row| row["quantile"].as_f64().unwrap()).collect();
        assert_eq!(shares, [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);
        for key in ["last_deposit", "entry_into_force"] {
            let days: Vec<&str> = told.iter().map(|row| row[key].as_str().unwrap()).collect();
            assert!(days.is_sorted() && days[0] > "2026-11-21", "{days:?}");
        }
    }
}

#[test]
fn the_table_says_that_it_is_no_legal_date() {
    let output = xtask(&["forecast"]);
    let (shown, said) = printed(&output);
    assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
    for part in ["40th deposit", "0 of 40 deposits", "no legal date", "is not known"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}

#[test]
fn a_question_without_an_answer_is_a_sentence_and_exit_code_1() {
    for (arguments, part) in [
        (["--on", "2025-10-24"], "it was opened on 2025-10-25: an age of `-1` days"),
        (["--on", "2026-02-30"], "`2026-02-30` is no date"),
        (["--on", "9999-12-31"], "centuries away"),
        (["--treaty", "hanoy"], "`hanoy` is no treaty"),
    ] {
        let output = xtask(&[&["forecast"], &arguments[..]].concat());
        let (shown, said) = printed(&output);
        assert_eq!((output.status.code(), shown.as_str()), (Some(1), ""), "{said}");
        assert!(said.starts_with("error: ") && said.contains(part), "{said}");
    }
    assert_eq!(xtask(&["forecast", "--deposits", "all"]).status.code(), Some(2));
    assert_eq!(xtask(&["backtest", "--format", "xml"]).status.code(), Some(2));
}

#[test]
fn the_backtest_has_the_promised_keys() {
    let report = json(&["backtest"]);
    for score in [
        &report["overall"],
        &report["baselines"]["straight_line"],
        &report["baselines"]["reference_times"],
        &report["by_age"][0],
        &report["by_age"][7],
    ] {
        for key in ["crps", "coverage80", "coverage50", "error_factor", "n"] {
            assert!(score[key].as_f64().is_some_and(f64::is_finite), "{key}: {score}");
        }
        assert!(score["coverage80"].as_f64().unwrap() <= 1.0);
    }
    let ages: Vec<&Value> = report["by_age"].as_array().unwrap().iter().map(|row| &row["age"]).collect();
    assert_eq!(ages, [90, 180, 270, 365, 395, 545, 730, 1095]);
    assert_eq!((&report["overall"]["n"], &report["scored"]), (&144.into(), &"leave-one-out".into()));
    assert_eq!(report["trials"].as_array().unwrap().len(), 144);
    assert_eq!(report["left_out"][1]["id"], "singapore-mediation");
}

#[test]
fn folders_may_be_learnt_from_and_scored_on() {
    let (learnt, held_out) = (folder(&[("a", 7), ("b", 20), ("x-c", 35), ("d", 60)]), folder(&[("e", 25)]));
    let report = json(&["backtest", "--reference", path(&learnt), "--held-out", path(&held_out)]);
    assert_eq!(report["learnt_from"], serde_json::json!(["a", "b", "c", "d"]));
    assert_eq!((&report["scored_on"][0], &report["scored"]), (&"e".into(), &"held-out".into()));
    assert_eq!(report["overall"]["n"], 7, "the fortieth deposit came on day 1000");
    let (shown, _) = printed(&xtask(&["backtest", "--held-out", path(&held_out)]));
    assert!(shown.starts_with("learnt from 22 treaties, scored on 1: e\n"), "{shown}");
}

/// A treaty that is in both folders is learnt from for the others, and not for itself.
#[test]
fn what_is_scored_is_never_learnt_from() {
    let both = folder(&[("a", 7), ("b", 20), ("c", 35), ("d", 60)]);
    let alone = json(&["backtest", "--reference", path(&both)]);
    let twice = json(&["backtest", "--reference", path(&both), "--held-out", path(&both)]);
    assert_eq!(alone["overall"], twice["overall"]);
    assert_eq!(alone["trials"], twice["trials"]);
}

#[test]
fn folders_that_are_of_no_use_are_refused_with_the_reason() {
    let few = folder(&[("a", 7), ("b", 20)]);
    let early = folder(&[("a", 1)]);
    let nowhere = Path::new(path(&few)).join("nowhere");
    for (option, folder, part) in [
        ("--reference", path(&few), "`1` reference treaties; expected at least 3"),
        ("--held-out", nowhere.to_str().unwrap(), "has no summary.csv"),
        ("--held-out", path(&early), "nothing to score on"),
    ] {
        let output = xtask(&["backtest", option, folder]);
        let (shown, said) = printed(&output);
        assert_eq!((output.status.code(), shown.as_str()), (Some(1), ""), "{said}");
        assert!(said.starts_with("error: ") && said.contains(part), "{said}");
    }
}
