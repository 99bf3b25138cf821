//! Answers who stands where towards a treaty on a date.

use std::process::ExitCode;

/// What `cargo xtask standing` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask standing` is not written yet")
}
