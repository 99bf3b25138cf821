//! wasm-opt, from the npm package `binaryen`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::long_step::{self, Progress};
use super::{command, on_path, place};

/// The files that say what npm installs.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// wasm-opt of one version.
#[derive(Debug)]
pub struct WasmOpt {
    /// The package's, as `132.0.0`.
    pub version: String,
}

impl WasmOpt {
    /// The folder of the program: on the PATH if of the right version, else where npm put it.
    pub fn found(&self) -> Option<PathBuf> {
        let ours =
            self.root().ok().map(|root| place::program_in(&root.join("node_modules/.bin"), "wasm-opt"));
        [on_path("wasm-opt"), ours]
            .into_iter()
            .flatten()
            .find(|program| program.is_file() && self.is_right(program))
            .and_then(|program| program.parent().map(Path::to_path_buf))
    }

    /// Whether it says `wasm-opt version 132 …`.
    fn is_right(&self, program: &Path) -> bool {
        let said = command(&program.to_string_lossy()).arg("--version").output();
        said.is_ok_and(|said| {
            let said = String::from_utf8_lossy(&said.stdout).into_owned();
            said.split_whitespace().nth(2) == self.version.split('.').next()
        })
    }

    fn root(&self) -> anyhow::Result<PathBuf> {
        Ok(place::folder()?.join(format!("binaryen-{}", self.version)))
    }

    /// Asks npm for it, in a folder outside the project, so that every clone finds it.
    pub fn install(&self) -> anyhow::Result<()> {
        for program in ["node", "npm"] {
            if on_path(program).is_none() {
                bail!("there is no `{program}`, from which wasm-opt comes; install Node.js with npm");
            }
        }
        let root = self.root()?;
        fs::create_dir_all(&root).with_context(|| format!("making the folder `{}`", root.display()))?;
        for name in FILES {
            let file = crate::root().join("xtask/npm").join(name);
            fs::copy(&file, root.join(name)).with_context(|| format!("copying `{}`", file.display()))?;
        }
        let mut npm = command("npm");
        npm.args(["ci", "--ignore-scripts"]).current_dir(&root);
        long_step::run(npm, "npm ci", &Progress::LastLine).context("`npm ci` could not install binaryen")
    }
}
