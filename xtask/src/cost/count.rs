//! The program of `tests/cost/`, and valgrind, which counts what it does.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};
use xtask::tools;

/// What is counted: `cost_tests::counted`, and all that it calls.
const WITHIN: &str = "--toggle-collect=*cost_tests::counted*";

/// A path that the program can walk.
pub struct Path {
    /// Its name.
    pub name: String,
    /// What its sizes are numbers of.
    pub of: String,
    /// The first is that of the record.
    pub sizes: Vec<usize>,
}

/// A path with what it costs.
pub struct Counted {
    /// The path.
    pub path: Path,
    /// In instructions, for each of its sizes.
    pub costs: Vec<u64>,
}

/// The built program.
pub struct Program {
    file: PathBuf,
}

impl Program {
    /// Builds it as the app is built, for this machine; installs valgrind where it is missing.
    ///
    /// # Errors
    ///
    /// When it does not compile, or valgrind cannot be installed from here.
    pub fn build() -> anyhow::Result<Self> {
        tools::valgrind::set_up()?;
        let mut cargo = tools::command("cargo");
        cargo.args(["build", "--release", "--locked", "--quiet", "--package=cost-tests"]);
        let done = cargo.current_dir(xtask::root()).status().context("cargo")?;
        if !done.success() {
            bail!("the program of `tests/cost/` does not compile");
        }
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| xtask::root().join("target"), PathBuf::from);
        Ok(Self { file: target.join("release").join("cost-tests") })
    }

    /// What it can walk.
    ///
    /// # Errors
    ///
    /// When it does not run, or says what is no list of paths.
    pub fn paths(&self) -> anyhow::Result<Vec<Path>> {
        let said = Command::new(&self.file).output().with_context(|| self.file.display().to_string())?;
        let said = String::from_utf8(said.stdout)?;
        said.lines().map(|line| listed(line).with_context(|| format!("`{line}` names no path"))).collect()
    }

    /// How many instructions a path takes at a size.
    ///
    /// # Errors
    ///
    /// When valgrind or the path fails; the error has what they said.
    pub fn count(&self, name: &str, size: usize) -> anyhow::Result<u64> {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--collect-atstart=no", WITHIN, "--callgrind-out-file=/dev/null"]);
        let done = valgrind.arg(&self.file).arg(name).arg(size.to_string()).output().context("valgrind")?;
        let said = String::from_utf8_lossy(&done.stderr);
        if !done.status.success() {
            bail!("`{name}` of {size} ended with {}:\n{said}", done.status);
        }
        collected(&said).with_context(|| format!("valgrind gave no count for `{name}` of {size}:\n{said}"))
    }
}

fn listed(line: &str) -> Option<Path> {
    let mut parts = line.split('\t');
    let (name, of, sizes) = (parts.next()?, parts.next()?, parts.next()?);
    let sizes: Vec<usize> = sizes.split(' ').map(|size| size.parse().ok()).collect::<Option<_>>()?;
    (!sizes.is_empty()).then(|| Path { name: name.to_owned(), of: of.to_owned(), sizes })
}

/// The number behind `Collected :`, where something was counted at all.
fn collected(said: &str) -> Option<u64> {
    let (_, count) = said.lines().find_map(|line| line.split_once("Collected : "))?;
    count.trim().parse().ok().filter(|count| *count > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_valgrind_says_is_read() {
        assert_eq!(collected("==1== Events    : Ir\n==1== Collected : 199986\n"), Some(199_986));
        assert_eq!(collected("==1== Collected : 0\n"), None, "the path was not found by its name");
        assert_eq!(collected(""), None);
    }

    #[test]
    fn a_path_is_listed_with_its_sizes() {
        let path = listed("draw the map\tStates\t197 2000").unwrap();
        assert_eq!(
            (path.name.as_str(), path.of.as_str(), path.sizes),
            ("draw the map", "States", vec![197, 2000])
        );
        assert!(listed("draw the map\tStates").is_none());
        assert!(listed("draw the map\tStates\tmany").is_none());
    }
}
