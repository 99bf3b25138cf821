//! Builds the site, serves it on this machine, and says where and how to stop.

use std::process::ExitCode;

/// What `cargo xtask serve` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask serve` is not written yet")
}
