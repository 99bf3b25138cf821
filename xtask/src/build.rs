//! Leaves the finished site in `dist/`.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, bail};
use xtask::tools::{self, Tools};

use crate::render::SITE;

/// What `cargo xtask build` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Builds quickly, for a look while developing: large and slow in the browser.
    #[arg(long)]
    dev: bool,
    /// Where the site will lie, as `https://example.org/atlas/`, for feeds and link previews.
    #[arg(long, env = SITE)]
    site: Option<String>,
}

/// How the app is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small, for visitors.
    Release,
    /// Quick to build, for ourselves.
    Dev,
}

/// Sets up and builds.
///
/// # Errors
///
/// When the set-up or Trunk fails.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let profile = if args.dev { Profile::Dev } else { Profile::Release };
    site(&tools::set_up()?, profile, args.site.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// Has Trunk build the site.
pub fn site(tools: &Tools, profile: Profile, address: Option<&str>) -> anyhow::Result<()> {
    let begun = Instant::now();
    println!(
        "Building the site; the first time takes some minutes, since every crate is compiled for the browser"
    );
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--locked"]).env("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(address) = address {
        trunk.env(SITE, address);
    }
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    let status = trunk.status().context("starting `trunk`")?;
    if !status.success() {
        bail!("`trunk build` ended with {status}; what is wrong stands above");
    }
    println!(
        "The site is in {}, built in {} s",
        xtask::root().join("dist").display(),
        begun.elapsed().as_secs()
    );
    Ok(())
}
