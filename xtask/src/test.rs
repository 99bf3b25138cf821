//! Installs what is missing and runs every check.

use std::process::ExitCode;

/// What `cargo xtask test` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask test` is not written yet")
}
