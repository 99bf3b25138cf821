//! `cargo xtask import` as an editor calls it: what it prints, where, and its exit code.
//! What it understands is tested beside the code.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn made(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/depositary").join(name)
}

/// Runs the command on the project's own record; only ever without `--write`.
fn import(file: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["import", "--treaty", "hanoi"]).arg(file).args(more);
    command.output().unwrap()
}

fn printed(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_page_that_is_understood_is_shown_with_exit_code_0() {
    let output = import(&made("whole.fr.xml"), &["--today", "2030-01-01"]);
    let (shown, said) = printed(&output);
    assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
    assert!(shown.contains("in French, with 78 acts"), "{shown}");
}

#[test]
fn json_is_one_value() {
    let output = import(&made("whole.en.xml"), &["--format", "json", "--today", "2030-01-01"]);
    let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&shown["treaty"], &shown["acts"]), (&"hanoi".into(), &78.into()));
    assert_eq!(shown["written"], serde_json::json!([]));
}

#[test]
fn a_page_that_is_not_understood_is_an_error_with_exit_code_1_and_prints_nothing_else() {
    for (file, word) in [
        (made("maintenance.xml"), "maintenance page"),
        (made("record/acts.csv"), "is not XML"),
        (made("nowhere.xml"), "nowhere.xml"),
    ] {
        let output = import(&file, &[]);
        let (shown, said) = printed(&output);
        assert_eq!((output.status.code(), shown.as_str()), (Some(1), ""), "{said}");
        assert!(said.starts_with("error: ") && said.contains(word), "{said}");
    }
}

#[test]
fn a_day_after_the_one_given_as_today_is_in_the_future() {
    let output = import(&made("whole.en.xml"), &["--today", "2026-01-31"]);
    let (_, said) = printed(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("`2026-07-15` is in the future; expected a day up to 2026-01-31"), "{said}");
}

#[test]
fn options_that_only_matter_for_writing_ask_for_it() {
    for option in [&["--remove", "MLI"][..], &["--as-of", "2026-11-21"]] {
        let output = import(&made("whole.en.xml"), option);
        let (_, said) = printed(&output);
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains("--write"), "{said}");
    }
}
