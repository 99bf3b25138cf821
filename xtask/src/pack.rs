//! Writes `data/` to `public/data/v1/`, and the theme to `style/palette.css`.

use std::process::ExitCode;

/// What `cargo xtask pack` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Does it.
///
/// # Errors
///
/// Not written yet.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`cargo xtask pack` is not written yet")
}
