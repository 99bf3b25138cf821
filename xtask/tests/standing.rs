//! `cargo xtask standing` and `pack` as an editor calls them: exit codes, and what is said of an error.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(args).current_dir(folder).output().unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn every_treaty_answers_as_table_and_as_json() {
    for treaty in ["hanoi", "budapest", "malabo", "uncac", "untoc"] {
        let asked = ["standing", "--treaty", treaty, "--on", "2026-11-21", "--group", "au"];
        let table = run(root(), &asked);
        let shown = String::from_utf8(table.stdout).unwrap();
        assert!(table.status.success(), "{treaty}");
        assert!(shown.contains("African Union, as of 2026-05-15 (wikimili-au): "), "{shown}");
        assert!(shown.contains("\nZWE  Zimbabwe") && !shown.contains("\nFRA "), "{shown}");
        let json = run(root(), &[&asked[..], &["--format", "json"]].concat());
        let answer: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        assert_eq!((&answer["treaty"], answer["states"].as_array().unwrap().len()), (&treaty.into(), 54));
    }
}

#[test]
fn an_unknown_group_ends_with_exit_code_2_and_the_nearest() {
    let output = run(root(), &["standing", "--on", "2026-11-21", "--group", "assean"]);
    assert_eq!(output.status.code(), Some(2));
    let said = said(&output);
    assert!(
        said.starts_with("error: `assean` is no group of the record; nearest: `asean`. Known are"),
        "{said}"
    );
}

#[test]
fn an_unknown_treaty_ends_with_exit_code_1_and_those_there_are() {
    let output = run(root(), &["standing", "--treaty", "budapeste", "--on", "2026-11-21"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("known: `hanoi`, `budapest`, `malabo`"), "{}", said(&output));
}

/// A copy of the record, without shapes.
fn copy() -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    copy_folder(&root().join("data"), &to.path().join("data"));
    to
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() && name != "geo" {
            copy_folder(&path, &to.join(name));
        } else if path.is_file() {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// Each row: the file, what in it is replaced by what, and how the refusal begins.
#[test]
fn pack_refuses_a_broken_file_and_names_it_with_the_line() {
    let rows = [
        (
            "data/treaties/malabo/acts.csv",
            "CIV,approval-at-home",
            "CIV,approves",
            "data/treaties/malabo/acts.csv:",
        ),
        ("data/treaties/malabo/acts.csv", ",osiris,", ",nobody,", "data/treaties/malabo/acts.csv:15: "),
        (
            "data/treaties/malabo/terms.toml",
            "\"au\"",
            "\"ua\"",
            "data/treaties/malabo/terms.toml: `ua` is no list",
        ),
        ("data/treaties/malabo/terms.toml", "reading =", "readings =", "data/treaties/malabo/terms.toml:5: "),
        (
            "data/treaties/budapest/terms.toml",
            "\"KEN\"",
            "\"KNE\"",
            "data/treaties/budapest/terms.toml: `KNE`",
        ),
        ("data/groups/eu.toml", "\"AUT\"", "\"OST\"", "data/groups/eu.toml: `OST`"),
        (
            "data/groups/eu.toml",
            "country-converter",
            "nobody",
            "data/groups/eu.toml: names the source `nobody`",
        ),
        (
            "data/substance/articles.csv",
            "\n68,",
            "\n67,",
            "data/substance/articles.csv: the articles are not 1 to 68",
        ),
        ("data/substance/articles.csv", "2,,1,general", "2,,1,genre", "data/substance/articles.csv:3: "),
        (
            "data/substance/subjects.csv",
            "grooming,malabo,not-checked",
            "grooming,malabo,absent",
            "data/substance/subjects.csv:28: needs a certainty",
        ),
        ("data/substance/positions.csv", "\nAZE,", "\nAZB,", "data/substance/positions.csv:3: `AZB`"),
        ("data/substance/positions.csv", "AZE,,support,", "AZE,,praise,", "data/substance/positions.csv:3: "),
    ];
    for (file, from, to, expected) in rows {
        let copy = copy();
        let path = copy.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let output = run(copy.path(), &["pack"]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{file} {to}");
        assert!(said.contains(expected), "{file} {to}: {said}");
        assert!(!copy.path().join("public").exists(), "nothing is written");
    }
}
