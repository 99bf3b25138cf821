//! The layers, the homes of foreign crates, the line budget and the banned words.
//!
//! The constants here are the architecture; `docs/architecture.md` quotes them. The test reads
//! text, so it is a fence, not a wall: what it sees are the paths that the code names.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

/// Which module of `src/` may use which others. A module may always use itself.
const LAYERS: [(&str, &[&str]); 19] = [
    // Ground.
    ("decimal", &[]),
    ("json", &["decimal"]),
    ("treaty", &["json"]),
    ("substance", &["json", "treaty"]),
    ("carto", &["decimal", "json"]),
    ("figure", &["decimal"]),
    // Dress.
    ("text", &["treaty"]),
    ("theme", &["treaty", "figure"]),
    // Pictures.
    ("chart", &["treaty", "figure", "theme", "text"]),
    ("map", &["decimal", "json", "treaty", "carto", "figure", "theme", "text"]),
    ("timeline", &["decimal", "treaty", "figure", "theme", "text"]),
    // Question.
    ("viewpoint", &["decimal", "treaty", "carto", "chart", "text"]),
    // School.
    ("lesson", &["json", "treaty", "text"]),
    ("quiz", &["treaty", "text"]),
    // Composed.
    (
        "page",
        &[
            "decimal",
            "json",
            "treaty",
            "substance",
            "carto",
            "figure",
            "text",
            "theme",
            "chart",
            "map",
            "timeline",
            "viewpoint",
            "lesson",
            "quiz",
        ],
    ),
    (
        "poster",
        &["decimal", "treaty", "carto", "figure", "text", "theme", "map", "timeline", "viewpoint", "page"],
    ),
    // Rim.
    ("annex", &["decimal", "json", "treaty", "text", "viewpoint", "lesson", "page", "poster"]),
    (
        "app",
        &[
            "decimal",
            "json",
            "treaty",
            "carto",
            "figure",
            "text",
            "theme",
            "chart",
            "map",
            "timeline",
            "viewpoint",
            "page",
        ],
    ),
    ("main", &["app"]),
];

/// In which files of `src/` a foreign crate may be used: folders end in `/`.
const HOMES: [(&str, &[&str]); 9] = [
    ("leptos", &["app/"]),
    ("web_sys", &["app/", "annex/hand/", "annex/deck/"]),
    ("js_sys", &["app/", "annex/door.rs", "annex/hand/", "annex/deck/"]),
    ("wasm_bindgen", &["app/", "annex/door.rs", "annex/hand/", "annex/deck/"]),
    ("wasm_bindgen_futures", &["app/", "annex/door.rs", "annex/hand/", "annex/deck/"]),
    ("plotters", &["chart/", "figure/backend.rs"]),
    ("plotters_backend", &["figure/backend.rs"]),
    ("libm", &["treaty/forecast/"]),
    // The readers; and the record that the tests of the timeline read.
    ("serde_json", &["carto/topology.rs"]),
];

/// A file longer than this, before its tests, holds more than one noun.
const MOST_LINES: usize = 400;

/// Names that say nothing about what is inside.
const BANNED_NAMES: [&str; 8] = ["util", "utils", "helper", "helpers", "common", "manager", "misc", "info"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file in `folder` with that ending, with its path from `folder`, in order.
fn files(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The file without its tests, which may use whatever proves the point.
fn before_tests(source: &str) -> &str {
    source.find("\n#[cfg(test)]").map_or(source, |at| &source[..at])
}

/// Names, `::`, and single signs; comments and literals left out.
fn tokens(source: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            _ if rest.starts_with("::") => 2,
            '"' => string_length(rest),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => raw_string_length(rest),
            '\'' => char_length(rest),
            letter if letter.is_alphanumeric() || letter == '_' => {
                rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())
            }
            other => other.len_utf8(),
        };
        let token = &rest[..length];
        let quoted = token.starts_with(['"', '\'']) || token.starts_with("r\"") || token.starts_with("r#");
        if !(quoted || token.starts_with("//") || token.starts_with("/*") || token.trim().is_empty()) {
            out.push(token);
        }
        rest = &rest[length..];
    }
    out
}

fn string_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

fn raw_string_length(rest: &str) -> usize {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    if rest.as_bytes().get(1 + hashes) != Some(&b'"') {
        return 1 + hashes; // A raw name, `r#type`.
    }
    let end = format!("\"{}", "#".repeat(hashes));
    rest[2 + hashes..].find(&end).map_or(rest.len(), |at| 2 + hashes + at + end.len())
}

/// A character in quotes; or the quote alone, where it begins the name of a lifetime.
fn char_length(rest: &str) -> usize {
    let inside: Vec<char> = rest.chars().skip(1).take(2).collect();
    match inside[..] {
        ['\\', _] => rest[3..].find('\'').map_or(1, |at| 3 + at + 1),
        [letter, '\''] => 2 + letter.len_utf8(),
        _ => 1,
    }
}

/// The names at the beginning of what follows a `::`: one, or those in braces.
fn heads<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    if tokens.first() != Some(&"{") {
        return tokens.first().copied().into_iter().collect();
    }
    let mut depth = 0usize;
    let mut names = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match *token {
            "{" => depth += 1,
            "}" if depth == 1 => break,
            "}" => depth -= 1,
            name if depth == 1 && matches!(tokens[at - 1], "{" | ",") => names.push(name),
            _ => (),
        }
    }
    names
}

/// The module of `src/` to which a file belongs, and how deep its own module lies.
fn place(file: &str) -> (&str, usize) {
    let parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    let depth = parts.len() - usize::from(parts.last() == Some(&"mod"));
    (parts[0], depth)
}

/// The top modules that the code of a file names by `crate::` or by climbing with `super::`.
fn modules_used(file: &str, tokens: &[&str]) -> Vec<String> {
    let (_, depth) = place(file);
    let mut used = Vec::new();
    for at in 0..tokens.len() {
        let climbs = tokens[at..].chunks(2).take_while(|pair| *pair == ["super", "::"]).count();
        let is_first = at < 2 || tokens[at - 2..at] != ["super", "::"];
        if matches!(tokens[at], "crate" | "hanoi_atlas") && tokens.get(at + 1) == Some(&"::") {
            used.extend(heads(&tokens[at + 2..]));
        } else if climbs > 0 && is_first && climbs >= depth {
            used.extend(heads(&tokens[at + 2 * climbs..]));
        }
    }
    used.into_iter().map(str::to_owned).collect()
}

/// Every rule that a file of `src/` breaks.
fn broken_rules(file: &str, source: &str) -> Vec<String> {
    let mut broken = broken_form(&format!("src/{file}"), source);
    if file == "lib.rs" {
        return broken;
    }
    let tokens = tokens(before_tests(source));
    let (module, _) = place(file);
    let Some((_, may_use)) = LAYERS.iter().find(|(layer, _)| *layer == module) else {
        broken.push(format!("src/{file}: `{module}` has no row in LAYERS; add it with what it may use"));
        return broken;
    };
    for used in modules_used(file, &tokens) {
        let is_layer = LAYERS.iter().any(|(layer, _)| *layer == used);
        if is_layer && used != module && !may_use.contains(&used.as_str()) {
            broken.push(format!("src/{file}: `{module}` must not use `{used}`"));
        }
    }
    for (foreign, homes) in HOMES {
        let at_home = homes.iter().any(|home| file == *home || home.ends_with('/') && file.starts_with(home));
        let named = tokens.windows(2).any(|pair| pair == [foreign, "::"] || pair == ["use", foreign]);
        if named && !at_home {
            broken.push(format!("src/{file}: `{foreign}` is used outside of {}", homes.join(", ")));
        }
    }
    broken
}

/// The rules for every Rust file of ours: its length and its name.
fn broken_form(path: &str, source: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let lines = before_tests(source).lines().count();
    // A table of published truth is as long as the truth.
    let is_test = path.starts_with("tests/") || path.ends_with("/tests.rs");
    if lines > MOST_LINES && !is_test {
        broken.push(format!("{path}: {lines} lines before its tests; the most is {MOST_LINES}"));
    }
    for part in path.trim_end_matches(".rs").split('/') {
        if BANNED_NAMES.contains(&part) {
            broken.push(format!("{path}: `{part}` says nothing about what is inside"));
        }
    }
    broken
}

#[test]
fn every_module_uses_only_what_stands_below_it() {
    let broken: Vec<String> = files(&root().join("src"), "rs")
        .iter()
        .flat_map(|(file, source)| broken_rules(file, source))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn tools_are_short_and_tools_and_tests_are_well_named() {
    let mut broken = Vec::new();
    for folder in ["xtask/src", "tests"] {
        for (file, source) in files(&root().join(folder), "rs") {
            broken.extend(broken_form(&format!("{folder}/{file}"), &source));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_module_of_the_library_has_a_row_in_the_table_and_every_row_a_module() {
    let library = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let mut modules: Vec<&str> = modules.chain(["main"]).collect();
    let mut rows: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).collect();
    modules.sort_unstable();
    rows.sort_unstable();
    assert_eq!(modules, rows);
}

#[test]
fn nothing_in_the_table_goes_round_in_a_circle() {
    for (at, (layer, may_use)) in LAYERS.iter().enumerate() {
        for used in *may_use {
            let below = LAYERS[..at].iter().any(|(earlier, _)| earlier == used);
            assert!(below, "`{layer}` may use `{used}`, which does not stand above it in the table");
        }
    }
}

/// Each row: a file, what is planted in it, and the beginning of what must be said of it.
#[test]
fn planted_violations_are_found() {
    let long = "\n".repeat(MOST_LINES + 1);
    let planted = [
        ("treaty/act.rs", "use crate::figure::Figure;", "src/treaty/act.rs: `treaty` must not use `figure`"),
        (
            "treaty/act.rs",
            "use crate::{text::Text, theme};",
            "src/treaty/act.rs: `treaty` must not use `text`",
        ),
        (
            "treaty/act.rs",
            "fn f() { super::super::map::draw() }",
            "src/treaty/act.rs: `treaty` must not use `map`",
        ),
        ("treaty/mod.rs", "use super::carto::Ring;", "src/treaty/mod.rs: `treaty` must not use `carto`"),
        ("theme.rs", "use super::{figure, chart::draw};", "src/theme.rs: `theme` must not use `chart`"),
        ("map/a/b.rs", "use super::super::super::chart;", "src/map/a/b.rs: `map` must not use `chart`"),
        ("map/mod.rs", "const Q: char = '\"'; use crate::page;", "src/map/mod.rs: `map` must not use `page`"),
        (
            "map/mod.rs",
            "fn f<'a>(x: &'a str) { crate::app::f() }",
            "src/map/mod.rs: `map` must not use `app`",
        ),
        ("page.rs", "use leptos::prelude::*;", "src/page.rs: `leptos` is used outside of app/"),
        ("map/mod.rs", "use plotters as p;", "src/map/mod.rs: `plotters` is used outside of chart/"),
        (
            "map/mod.rs",
            "fn f() { serde_json::to_string(&1); }",
            "src/map/mod.rs: `serde_json` is used outside",
        ),
        ("utils.rs", "", "src/utils.rs: `utils` says nothing"),
        ("globe/mod.rs", "", "src/globe/mod.rs: `globe` has no row in LAYERS"),
        ("treaty/act.rs", long.as_str(), "src/treaty/act.rs: 401 lines before its tests"),
    ];
    for (file, source, expected) in planted {
        let broken = broken_rules(file, source);
        assert!(broken.iter().any(|rule| rule.starts_with(expected)), "{file} {source}: {broken:?}");
    }
}

#[test]
fn what_is_allowed_is_not_found() {
    let allowed = [
        ("treaty/act.rs", "use super::{Code, SourceId}; use crate::treaty::vote;"),
        (
            "treaty/act.rs",
            "/// See [`crate::figure`].\n// crate::map\n/* crate::map */ const A: &str = \"crate::map\";",
        ),
        ("treaty/act.rs", "const A: &str = r#\"crate::\"map::\"#; const B: &str = \"\\\"crate::map::\";"),
        ("treaty/act.rs", "\n#[cfg(test)]\nmod tests { use crate::text::Text; use serde_json::json; }"),
        ("text/arg.rs", "use crate::treaty::ActDate; fn f() { super::map(); super::figure::x(); }"),
        ("figure/backend.rs", "use plotters_backend::DrawingBackend;"),
        ("app/map.rs", "use crate::{map, page}; use leptos::prelude::*;"),
        ("main.rs", "fn main() { hanoi_atlas::app::start(); }"),
    ];
    for (file, source) in allowed {
        assert_eq!(broken_rules(file, source), Vec::<String>::new(), "{file} {source}");
    }
}
