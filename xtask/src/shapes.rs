//! Makes the shapes of the States from Natural Earth.

use std::process::ExitCode;

/// What `cargo xtask shapes` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask shapes` is not written yet")
}
