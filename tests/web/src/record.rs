//! What the record says, by a path that does not lead through the page: the command `standing`.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The answer of `cargo xtask standing --treaty hanoi --on DAY --format json`.
///
/// # Panics
///
/// When it does not answer.
pub fn standing_on(day: &str) -> Value {
    let asked = ["standing", "--treaty", "hanoi", "--on", day, "--format", "json"];
    let answered = Command::new(xtask_program()).args(asked).current_dir(xtask::root()).output();
    let answered = answered.expect("the program was just built");
    assert!(answered.status.success(), "{day}: {}", String::from_utf8_lossy(&answered.stderr));
    serde_json::from_slice(&answered.stdout).expect("`--format json` is JSON")
}

/// A day in the words of the page, as 25 October 2025.
pub fn in_words(day: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = day.split('-').map(|part| part.parse::<usize>().expect("a day is written in numbers"));
    let mut next = || parts.next().expect("a day has three parts");
    let (year, month, day) = (next(), next(), next());
    format!("{day} {} {year}", MONTHS[month - 1])
}

/// The same for `{"date", "precision"}`: the day, the month, or `by` the day.
pub fn dated(act: &Value) -> String {
    let day = in_words(act["date"].as_str().expect("an act has a date"));
    match act["precision"].as_str() {
        Some("month") => day.split_once(' ').map(|(_, month)| month.to_owned()).unwrap_or_default(),
        Some("by") => format!("by {day}"),
        Some(_) | None => day,
    }
}

/// Built once, beside the tests, from the sources as they are.
fn xtask_program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--package", "xtask"])
            .current_dir(xtask::root())
            .status();
        assert!(built.is_ok_and(|status| status.success()), "`cargo build --package xtask` failed");
        let tests = std::env::current_exe().expect("a running program has a path");
        let folder = tests.ancestors().nth(2).expect("tests lie in `deps`, programs above it");
        folder.join(format!("xtask{}", std::env::consts::EXE_SUFFIX))
    })
}
