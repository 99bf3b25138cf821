//! Weighs the built site, brotli-compressed, against its budgets.

use std::process::ExitCode;

/// What `cargo xtask size` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask size` is not written yet")
}
