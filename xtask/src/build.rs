//! Leaves the finished site in `dist/`.

use std::process::ExitCode;

/// What `cargo xtask build` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask build` is not written yet")
}
