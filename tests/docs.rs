//! What the documents name exists, and nothing committed names a machine of ours.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders of the repository; a word in backticks that begins with one of them is a path.
const FOLDERS: [&str; 9] =
    ["src/", "data/", "docs/", "tests/", "xtask/", "style/", "public/", ".ci/", ".cargo/"];

/// What belongs to one machine, or is the affair of a package manager. Spelled in halves, so that
/// this file does not name it.
const PLACES: [&str; 8] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/tm", "p/"),
    concat!("crates.io", "-index"),
    concat!("index.crates", ".io"),
    concat!("registry.npm", "js.org"),
    concat!("py", "pi.org"),
    concat!("proxy.go", "lang.org"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The paths of all committed files.
fn committed() -> Vec<String> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().unwrap();
    assert!(listed.status.success(), "git lists the committed files");
    let names = String::from_utf8(listed.stdout).unwrap();
    names.split('\0').filter(|name| root().join(name).is_file()).map(str::to_owned).collect()
}

/// The documents: their path and text.
fn documents() -> Vec<(String, String)> {
    let at_root = |name: &String| name.ends_with(".md") && (!name.contains('/') || name.starts_with("docs/"));
    let read = |name: String| {
        let text = std::fs::read_to_string(root().join(&name)).unwrap();
        (name, text)
    };
    committed().into_iter().filter(at_root).map(read).collect()
}

/// The targets of links and pictures, `[…](target)`.
fn link_targets(text: &str) -> Vec<&str> {
    text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next()).collect()
}

/// The words in single backticks.
fn code_words(text: &str) -> Vec<&str> {
    let outside_of_blocks = text.split("```").step_by(2);
    outside_of_blocks.flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

/// What a heading is called in a link: `## Why not X?` is `#why-not-x`.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    let slug = |line: &str| {
        let words: String = line.trim_start_matches('#').trim().chars().filter(kept).collect();
        words.to_lowercase().replace(' ', "-")
    };
    headings.map(slug).collect()
}

/// What of the links in a document leads nowhere.
fn broken_links(name: &str, text: &str) -> Vec<String> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let mut broken = Vec::new();
    for target in
        link_targets(text).into_iter().filter(|to| !to.contains("://") && !to.starts_with("mailto:"))
    {
        let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
        let file = if path.is_empty() { root().join(name) } else { root().join(folder).join(path) };
        if !file.exists() {
            broken.push(format!("{name}: ({target}) leads to no file"));
        } else if !anchor.is_empty() {
            let there = if path.is_empty() {
                text.to_owned()
            } else {
                std::fs::read_to_string(&file).unwrap_or_default()
            };
            if !anchors(&there).contains(anchor) {
                broken.push(format!("{name}: ({target}) leads to no heading"));
            }
        }
    }
    broken
}

/// What of the paths in backticks is not there. Of `data/treaties/<id>/acts.csv` only the part
/// before the placeholder is asked for.
fn broken_paths(name: &str, text: &str) -> Vec<String> {
    let is_path = |word: &&str| FOLDERS.iter().any(|folder| word.starts_with(folder)) && !word.contains(' ');
    let fixed = |word: &str| {
        let end = word.find(['<', '*', '{', '…', '#', ':']).unwrap_or(word.len());
        if end == word.len() {
            word.to_owned()
        } else {
            word[..end].rsplit_once('/').unwrap_or(("", "")).0.to_owned()
        }
    };
    let words = code_words(text).into_iter().filter(is_path);
    words
        .filter(|word| !root().join(fixed(word)).exists())
        .map(|word| format!("{name}: `{word}` is not there"))
        .collect()
}

/// The subcommands of `cargo xtask`, from the variants of its `Command`.
fn subcommands() -> BTreeSet<String> {
    let source = std::fs::read_to_string(root().join("xtask/src/main.rs")).unwrap();
    let body = source.split("enum Command {").nth(1).unwrap().split("\n}").next().unwrap();
    let variants = body
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_uppercase()));
    variants.map(|line| kebab(line.split(['(', '{', ',']).next().unwrap().trim())).collect()
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// What of the commands in a document does not exist.
fn broken_commands(name: &str, text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let named = text.split("cargo xtask ").skip(1).map(|rest| {
        let end =
            rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-').unwrap_or(rest.len());
        &rest[..end]
    });
    named
        .filter(|command| !command.is_empty() && !command.starts_with('-') && !known.contains(*command))
        .map(|command| format!("{name}: `cargo xtask {command}` is no command"))
        .collect()
}

/// The places named in a text, each with its line. A folder counts only at the beginning of a
/// path: an address on the web may have one of the same name further on.
fn places_named(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let by_its_tool = name == "Cargo.lock" && line.starts_with("source = \"registry+");
        for place in PLACES.iter().filter(|_| !by_its_tool) {
            let begins = |(start, _): (usize, &str)| {
                let before = line[..start].chars().next_back();
                !place.starts_with('/')
                    || !before.is_some_and(|sign| sign.is_alphanumeric() || "._-%}~".contains(sign))
            };
            if line.match_indices(place).any(begins) {
                found.push(format!("{name}:{}: names `{place}`", at + 1));
            }
        }
    }
    found
}

#[test]
fn what_the_documents_name_is_there() {
    let known = subcommands();
    let broken: Vec<String> = documents()
        .iter()
        .flat_map(|(name, text)| {
            [broken_links(name, text), broken_paths(name, text), broken_commands(name, text, &known)].concat()
        })
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn nothing_committed_names_a_machine_or_a_registry() {
    let found: Vec<String> = committed()
        .iter()
        // What is no text has no lines.
        .filter_map(|name| Some((name, std::fs::read_to_string(root().join(name)).ok()?)))
        .flat_map(|(name, text)| places_named(name, &text))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn planted_mistakes_are_found_and_honest_words_are_not() {
    let known = subcommands();
    assert!(known.contains("serve") && known.contains("test"), "{known:?}");
    assert_eq!(broken_commands("a.md", "`cargo xtask serv --port 1`", &known).len(), 1);
    assert_eq!(
        broken_commands("a.md", "`cargo xtask serve --port 1`, `cargo xtask --help`", &known).len(),
        0
    );
    assert_eq!(
        broken_paths("a.md", "`src/nowhere.rs` `src/lib.rs` `src/<module>/mod.rs` `src/lib.rs:3`").len(),
        1
    );
    assert_eq!(
        broken_links("docs/a.md", "[x](../src/lib.rs) [y](nowhere.md) [z](https://example.org)").len(),
        1
    );
    assert_eq!(broken_links("docs/why.md", "# Why not X?\n[x](#why-not-x) [y](#why)").len(), 1);
    for place in PLACES {
        assert_eq!(places_named("a.txt", &format!("see \"{place}x\"")).len(), 1, "{place}");
    }
    assert_eq!(places_named("a.csv", &format!("https://example.org{}x", PLACES[0])), Vec::<String>::new());
    let source = format!("source = \"registry+https://example.org/{}\"", PLACES[3]);
    assert_eq!(places_named("Cargo.lock", &source), Vec::<String>::new());
    assert_eq!(places_named("other.lock", &source).len(), 1);
}
