//! Where programs are looked for, and where they are put.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// The folder for installed programs: `$HANOI_ATLAS_TOOLS`, else in the user's cache.
pub fn folder() -> anyhow::Result<PathBuf> {
    if let Some(chosen) = variable("HANOI_ATLAS_TOOLS") {
        return Ok(chosen);
    }
    let home = || variable("HOME").or_else(|| variable("USERPROFILE"));
    let cache = variable("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")));
    let cache =
        cache.context("no home folder is set; set HANOI_ATLAS_TOOLS to a folder for the build's programs")?;
    Ok(cache.join("hanoi-atlas").join("tools"))
}

/// A variable that names an absolute path; others mean nothing to a program that changes folders.
fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// A program on the PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| program_in(&folder, program)).find(|file| file.is_file())
}

/// The file that a program is in a folder.
pub fn program_in(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}{}", env::consts::EXE_SUFFIX))
}
