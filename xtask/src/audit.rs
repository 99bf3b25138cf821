//! Lists what is missing, thin, stale or in disagreement in `data/`.

use std::process::ExitCode;

/// What `cargo xtask audit` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask audit` is not written yet")
}
