//! Writes the static floor, the loader and the headers into Trunk's output; Trunk calls it.
//!
//! It runs in Trunk's staging folder, so that a failure leaves the last good site in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use address::SiteAddress;
use anyhow::Context;
use style::When;
use xtask::site::hosting;

mod address;
pub mod content;
mod disputed;
mod document;
mod feed;
mod frames;
mod hashed;
mod installed;
mod offline;
pub mod pictures;
mod script;
mod stills;
mod style;

/// What `cargo xtask render` takes.
#[derive(clap::Args)]
pub struct Args {
    /// The folder with Trunk's output; Trunk's hook gives it in `TRUNK_STAGING_DIR`.
    #[arg(long, env = "TRUNK_STAGING_DIR")]
    staging: Option<PathBuf>,
    /// Where the site will lie, as `https://example.org/atlas/`: makes whole addresses in the feeds and for
    /// link previews, which else are relative.
    #[arg(long, env = SITE)]
    site: Option<SiteAddress>,
}

/// The variable by which `cargo xtask build --site` reaches this command through Trunk.
pub const SITE: &str = "HANOI_ATLAS_SITE";

/// Turns Trunk's output into the finished site.
///
/// # Errors
///
/// When Trunk's output is not as expected, and when a file cannot be read or written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let staging = args
        .staging
        .context("no folder with Trunk's output; this is Trunk's hook: run `cargo xtask build` instead")?;
    site(&staging, args.site.as_ref())?;
    Ok(ExitCode::SUCCESS)
}

/// Every step, in order: names by content, then the page that uses the names.
fn site(staging: &Path, address: Option<&SiteAddress>) -> anyhow::Result<()> {
    let page = staging.join("index.html");
    let trunks = fs::read_to_string(&page).with_context(|| format!("reading `{}`", page.display()))?;
    let parts = document::Parts::read(&trunks)?;
    let links = document::Links {
        code: hashed::moved(staging, parts.wasm)?,
        glue: hashed::moved_script(staging, parts.glue)?,
        annex_code: hashed::moved(staging, "annex_bg.wasm")?,
        annex_glue: hashed::moved_script(staging, "annex.js")?,
        loader: hashed::written(staging, "loader.js", script::squeezed(document::LOADER).as_bytes())?,
        style: sheet(staging, "style.css", When::First)?,
        annex_style: sheet(staging, "annex.css", When::Later)?,
        reload: match &parts.reload {
            Some(script) => Some(hashed::written(staging, "reload.js", script.as_bytes())?),
            None => None,
        },
    };
    hashed::moved_snippets(staging)?;
    let read = content::Read::from(&staging.join("data/v1"))?;
    let content = content::content(&read, &disputed::notes()?, address);
    fs::write(&page, document::html(&parts, &links, &content.head, &content.body))?;
    stills::write(staging, &[&links.style, &links.annex_style], &read, address)?;
    pictures::write(staging, &read)?;
    feed::write(staging, &read, address)?;
    frames::write(staging, &links, &read, address)?;
    offline::write(staging, &links, &read, &content.body, address)?;
    installed::write(staging, read.facts().text)?;
    fs::write(staging.join("licences.txt"), licences()?)?;
    fs::write(staging.join("_headers"), hosting::headers_file())?;
    fs::write(staging.join("netlify.toml"), hosting::netlify_file())?;
    fs::write(staging.join("nginx.conf"), hosting::nginx_file())?;
    Ok(())
}

/// Writes the style sheet of that time.
fn sheet(staging: &Path, name: &str, when: When) -> anyhow::Result<hashed::Hashed> {
    hashed::written(staging, name, style::sheet(&xtask::root().join("style"), when)?.as_bytes())
}

/// Under which terms code, facts and shapes may be used: a copy of the site carries them with it.
fn licences() -> anyhow::Result<String> {
    let read = |name: &str| {
        let path = xtask::root().join(name);
        fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))
    };
    Ok([read("LICENSE")?, read("data/LICENSE.md")?, read("THIRD-PARTY.md")?].join("\n\n"))
}
