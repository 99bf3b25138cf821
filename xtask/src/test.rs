//! Installs what is missing and runs every check.

use std::process::ExitCode;
use std::time::Instant;

use xtask::tools::{self, Engine};

use crate::build::{self, Profile};

mod score;
mod step;

use score::Score;
use step::Step;

/// What `cargo xtask test` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Only what needs no browser and no Leptos: the loop while working.
    #[arg(long)]
    quick: bool,
}

/// What has been run so far.
#[derive(Default)]
struct Run {
    score: Score,
    failed: Vec<String>,
}

/// Runs every check, in order, and ends with one line: `N passed, N failed`.
///
/// # Errors
///
/// Never: what cannot be run counts as failed.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let mut run = Run::default();
    for step in step::pure() {
        run.step(&step);
    }
    if !args.quick {
        run.with_browser();
    }
    println!();
    for name in &run.failed {
        println!("failed: {name}");
    }
    println!("{} passed, {} failed", run.score.passed, run.score.failed);
    Ok(if run.score.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Run {
    /// The app, the built site, and a visitor.
    fn with_browser(&mut self) {
        let Some(tools) = self.done("set-up", tools::set_up) else {
            return self.not_run(&["the app's lints", "build", "size", "browser tests"], "set-up");
        };
        self.step(&step::app_lints());
        if self.done("build", || build::site(&tools, Profile::Release, None)).is_none() {
            return self.not_run(&["size", "browser tests"], "build");
        }
        self.step(&step::size());
        self.step(&step::cost());
        // Most tests need Chromium alone. What the walk through each engine does not find, it says too.
        for engine in Engine::ALL {
            let name = format!("set-up of {engine}");
            let is_there = self.done(&name, || tools::browser::set_up(engine)).is_some();
            if !is_there && engine == Engine::Chromium {
                return self.not_run(&["browser tests"], &name);
            }
        }
        self.step(&step::browser_lints());
        self.step(&step::browser_tests());
    }

    /// Runs a program's checks.
    fn step(&mut self, step: &Step) {
        let begun = Instant::now();
        println!("\n== {}", step.name);
        let score = step.run();
        self.count(step.name, score, begun);
    }

    /// Does a thing of our own, which counts as one check.
    fn done<T>(&mut self, name: &str, work: impl FnOnce() -> anyhow::Result<T>) -> Option<T> {
        let begun = Instant::now();
        println!("\n== {name}");
        let result = work();
        if let Err(error) = &result {
            println!("error: {error:#}");
        }
        self.count(name, Score::one(result.is_ok()), begun);
        result.ok()
    }

    /// Counts what cannot be run as failed: a check that was not made has not passed.
    fn not_run(&mut self, names: &[&str], since: &str) {
        for name in names {
            println!("\n== {name}\nnot run, since this failed: {since}");
            self.failed.push(format!("{name} (not run)"));
            self.score = self.score.and(Score::one(false));
        }
    }

    fn count(&mut self, name: &str, score: Score, begun: Instant) {
        let verdict = if score.failed == 0 { "passed" } else { "FAILED" };
        println!("== {name}: {verdict} in {} s", begun.elapsed().as_secs());
        if score.failed > 0 {
            self.failed.push(name.to_owned());
        }
        self.score = self.score.and(score);
    }
}
