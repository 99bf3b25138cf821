//! Counts the instructions of the hot paths of `tests/cost/` by valgrind: the same on a busy machine as on
//! a quiet one.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, bail};
use serde::Deserialize;

mod count;
mod growth;

use count::{Counted, Program};

/// What `cargo xtask cost` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Counts at every size, says how cost grows, and draws `docs/images/growth.svg`.
    #[arg(long)]
    growth: bool,
}

/// Where the limits are.
const LIMITS: &str = "tests/cost/limits.toml";

/// That file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    /// Thousands of instructions, by the name of the path.
    instructions: BTreeMap<String, u64>,
}

/// A path that costs less than this share of its limit has been made cheaper: the limit should follow.
const SLACK: f64 = 0.9;

/// Prints what each path costs; exit code 1 when one is above its limit, or grows faster than its size.
///
/// # Errors
///
/// When valgrind is missing and cannot be installed, a path does not run, or the limits and the paths are
/// not the same.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let program = Program::build()?;
    let wrong = if args.growth { grown(&program)? } else { costly(&program)? };
    for sentence in &wrong {
        eprintln!("error: {sentence}");
    }
    Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Each path at the size of the record, against its limit.
fn costly(program: &Program) -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(xtask::root().join(LIMITS)).context(LIMITS)?;
    let limits = toml::from_str::<Limits>(&text).context(LIMITS)?.instructions;
    let paths = program.paths()?;
    let known: Vec<&str> = paths.iter().map(|path| path.name.as_str()).collect();
    if let Some(name) = limits.keys().find(|name| !known.contains(&name.as_str())) {
        bail!("{LIMITS} limits `{name}`, which is no path; there are: {}", known.join(", "));
    }
    println!("{:<40} {:>12} {:>12}", "thousands of instructions", "cost", "limit");
    let mut wrong = Vec::new();
    for path in &paths {
        let limit =
            *limits.get(&path.name).with_context(|| format!("{LIMITS} has no limit for `{}`", path.name))?;
        let cost = program.count(&path.name, path.sizes[0])? / 1000;
        println!("{:<40} {cost:>12} {limit:>12}", path.name);
        if cost > limit {
            wrong.push(format!("`{}` costs {cost} thousand instructions; the limit is {limit}", path.name));
        } else if (cost as f64) < limit as f64 * SLACK {
            println!("  it has become cheaper: lower its limit to {}", limit_for(cost));
        }
    }
    Ok(wrong)
}

/// What a limit should be: five in a hundred above the cost, so that a compiler's whim is no failure.
fn limit_for(cost: u64) -> u64 {
    cost + cost / 20 + 1
}

/// Every path that has sizes, at all of them.
fn grown(program: &Program) -> anyhow::Result<Vec<String>> {
    let mut all = Vec::new();
    for path in program.paths()?.into_iter().filter(|path| path.sizes.len() > 1) {
        let costs: anyhow::Result<Vec<u64>> =
            path.sizes.iter().map(|size| program.count(&path.name, *size)).collect();
        let counted = Counted { path, costs: costs? };
        print!("{}", growth::lines(&counted));
        all.push(counted);
    }
    let file = xtask::root().join("docs/images/growth.svg");
    fs::write(&file, growth::plot(&all)?).with_context(|| file.display().to_string())?;
    println!("drawn in {}", file.display());
    Ok(all.iter().filter_map(growth::faster_than_linear).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_leaves_room_for_a_twentieth() {
        assert_eq!([limit_for(0), limit_for(100), limit_for(2000)], [1, 106, 2101]);
    }
}
