//! Reads the depositary's page of a treaty and shows what it would change.

use std::process::ExitCode;

/// What `cargo xtask import` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask import` is not written yet")
}
