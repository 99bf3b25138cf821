//! What the tools share with the browser tests: how the finished site is hosted, and where the
//! programs are that build and try it.

use std::path::PathBuf;

pub mod site;
pub mod tools;

/// The folder of the project, wherever the command was given.
pub fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map_or(xtask.clone(), PathBuf::from)
}
