//! Writes the static floor, the loader and the headers into Trunk's output; Trunk calls it.

use std::process::ExitCode;

/// What `cargo xtask render` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask render` is not written yet")
}
