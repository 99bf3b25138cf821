//! Programs written in Rust, which cargo builds when the machine has none of the right version.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::long_step::{self, Progress};
use super::{command, on_path, place};

/// Whether the program's own lock file is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lock {
    /// The versions that its makers tried.
    Theirs,
    /// The newest that fit: for a program that is published without a lock file that works.
    Newest,
}

/// One program of one version.
#[derive(Debug)]
pub struct CargoTool {
    /// The program.
    pub name: &'static str,
    /// The package that it comes in.
    package: &'static str,
    /// Exactly this one.
    pub version: String,
    /// What it is for, and how long its build takes on a small machine.
    pub why: &'static str,
    lock: Lock,
}

impl CargoTool {
    /// What puts the site together.
    pub fn trunk(version: String) -> Self {
        let why = "puts the site together; cargo builds it, which takes some minutes";
        Self { name: "trunk", package: "trunk", version, why, lock: Lock::Theirs }
    }

    /// What joins WebAssembly and JavaScript.
    pub fn wasm_bindgen(version: String) -> Self {
        let why = "joins WebAssembly and JavaScript; cargo builds it, which takes a minute or two";
        Self { name: "wasm-bindgen", package: "wasm-bindgen-cli", version, why, lock: Lock::Newest }
    }

    /// What drives Firefox.
    pub fn geckodriver(version: String) -> Self {
        let why = "drives Firefox; cargo builds it, which takes a minute or two";
        Self { name: "geckodriver", package: "geckodriver", version, why, lock: Lock::Theirs }
    }

    /// The folder of the program in the right version: on the PATH, else where we put it.
    pub fn found(&self) -> Option<PathBuf> {
        let ours = self.root().ok().map(|root| place::program_in(&root.join("bin"), self.name));
        [on_path(self.name), ours]
            .into_iter()
            .flatten()
            .find(|program| program.is_file() && self.is_right(program))
            .and_then(|program| program.parent().map(Path::to_path_buf))
    }

    /// Whether it says that it is of the right version, as `trunk 0.21.14`.
    fn is_right(&self, program: &Path) -> bool {
        let said = command(&program.to_string_lossy()).arg("--version").output();
        said.is_ok_and(|said| {
            String::from_utf8_lossy(&said.stdout).split_whitespace().nth(1) == Some(self.version.as_str())
        })
    }

    /// `<tools>/trunk-0.21.14`; the program is in its `bin`.
    fn root(&self) -> anyhow::Result<PathBuf> {
        Ok(place::folder()?.join(format!("{}-{}", self.name, self.version)))
    }

    /// Builds it. When interrupted, what was built is kept, and the next run goes on from there.
    pub fn install(&self) -> anyhow::Result<()> {
        if ["cc", "gcc", "clang", "cl"].iter().all(|compiler| on_path(compiler).is_none()) {
            bail!("there is no C compiler; install one, as `gcc` with your system's package manager");
        }
        let root = self.root()?;
        let built = place::folder()?.join("build").join(format!("{}-{}", self.name, self.version));
        fs::create_dir_all(&built).with_context(|| format!("making the folder `{}`", built.display()))?;
        let mut cargo = command("cargo");
        cargo.args(["install", self.package, "--version", &self.version, "--force"]).arg("--root").arg(&root);
        if self.lock == Lock::Theirs {
            cargo.arg("--locked");
        }
        // It is run a few times on this machine: quick to build matters more than quick to run.
        cargo
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_TARGET_DIR", &built)
            .env("CARGO_TERM_PROGRESS_WHEN", "always")
            .env("CARGO_TERM_PROGRESS_WIDTH", "100")
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("RUSTFLAGS")
            .current_dir(&built);
        long_step::run(cargo, &format!("cargo install {}", self.package), &Progress::Cargo).with_context(
            || format!("{} {} could not be installed; run again to go on", self.name, self.version),
        )?;
        // Some gigabytes that nobody needs again; if they stay, they do no harm.
        let _ = fs::remove_dir_all(&built);
        Ok(())
    }
}
