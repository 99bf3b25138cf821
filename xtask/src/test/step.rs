//! The programs that check, in the order in which a mistake is found cheapest.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use xtask::tools;

use super::score::Score;

/// How a program's checks are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    /// Each test that cargo reports.
    Tests,
    /// The whole as one.
    AsOne,
}

/// One program.
pub struct Step {
    /// What it checks.
    pub name: &'static str,
    program: PathBuf,
    arguments: Vec<&'static str>,
    count: Count,
}

impl Step {
    fn cargo(name: &'static str, count: Count, arguments: &[&'static str]) -> Self {
        Self { name, program: PathBuf::from("cargo"), arguments: arguments.to_vec(), count }
    }

    /// Another command of these tools. By cargo, and not by the program that runs now: a build may
    /// have put another in its place.
    fn ours(name: &'static str, arguments: &[&'static str]) -> Self {
        let arguments = [&["xtask"], arguments].concat();
        Self { name, program: PathBuf::from("cargo"), arguments, count: Count::AsOne }
    }

    /// Runs it, shows what it says, and counts.
    pub fn run(&self) -> Score {
        match self.counted() {
            Ok(score) => score,
            Err(error) => {
                println!("error: `{}` could not be run: {error}", self.program.display());
                Score::one(false)
            }
        }
    }

    fn counted(&self) -> std::io::Result<Score> {
        let mut command: Command = tools::command(&self.program.to_string_lossy());
        command.args(&self.arguments).current_dir(xtask::root()).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let mut score = Score::default();
        for line in child.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
            let line = line?;
            println!("{line}");
            score = score.and(Score::of_line(&line).unwrap_or_default());
        }
        let succeeded = child.wait()?.success();
        Ok(match self.count {
            Count::Tests => score.of_program(succeeded),
            Count::AsOne => Score::one(succeeded),
        })
    }
}

/// What needs neither a browser nor Leptos.
pub fn pure() -> Vec<Step> {
    let lints = [
        "clippy",
        "--locked",
        "--package=hanoi-atlas",
        "--package=xtask",
        "--package=cost-tests",
        "--no-default-features",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    let tests = ["test", "--locked", "--no-default-features", "--no-fail-fast", "--", "--quiet"];
    let tools =
        ["test", "--locked", "--package=xtask", "--package=cost-tests", "--no-fail-fast", "--", "--quiet"];
    vec![
        Step::cargo("format", Count::AsOne, &["fmt", "--all", "--check"]),
        Step::cargo("lints", Count::AsOne, &lints),
        Step::cargo("tests of law, sphere and pictures", Count::Tests, &tests),
        Step::cargo("tests of the tools", Count::Tests, &tools),
        Step::ours("packed facts are up to date", &["pack", "--check"]),
        Step::ours("facts", &["audit"]),
    ]
}

/// The rim: both programs. In the release profile, whose macros the build needs anyway.
pub fn app_lints() -> Step {
    let lints = [
        "clippy",
        "--locked",
        "--release",
        "--target=wasm32-unknown-unknown",
        "--package=hanoi-atlas",
        "--features=annex",
        "--",
        "-D",
        "warnings",
    ];
    Step::cargo("the app's lints", Count::AsOne, &lints)
}

/// The built site against its budgets.
pub fn size() -> Step {
    Step::ours("size", &["size"])
}

/// The instructions of the hot paths against their limits.
pub fn cost() -> Step {
    Step::ours("instructions", &["cost"])
}

/// The browser tests' own lints.
pub fn browser_lints() -> Step {
    let lints = ["clippy", "--locked", "--package=web-tests", "--all-targets", "--", "-D", "warnings"];
    Step::cargo("the browser tests' lints", Count::AsOne, &lints)
}

/// The built site before a visitor. Two at a time: each test has a browser of its own.
pub fn browser_tests() -> Step {
    let tests =
        ["test", "--locked", "--package=web-tests", "--no-fail-fast", "--", "--quiet", "--test-threads=2"];
    Step::cargo("browser tests", Count::Tests, &tests)
}
