//! What an older browser makes of the style sheet (`docs/browsers.md`).
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// A selector that a browser does not know takes the whole rule with it, all that stands beside it in the
/// list included; within `:is()` it takes only itself.
#[test]
fn a_selector_that_older_browsers_do_not_know_takes_no_other_with_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut alone: Vec<String> = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        for line in fs::read_to_string(&file).unwrap().lines() {
            let mut before = line.split(":has(").collect::<Vec<_>>();
            before.pop();
            if before.iter().any(|before| !before.ends_with(":is(") && !before.ends_with(":is(:not(")) {
                alone.push(format!("{}: {}", file.display(), line.trim()));
            }
        }
    }
    assert!(alone.is_empty(), "`:has()` outside of `:is()`, in\n{}", alone.join("\n"));
}
