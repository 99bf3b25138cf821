//! Writes the static floor, the loader and the headers into Trunk's output; Trunk calls it.
//!
//! It runs in Trunk's staging folder, so that a failure leaves the last good site in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use address::SiteAddress;
use anyhow::Context;
use branch::Branch;
use hanoi_atlas::text::Language;
use style::When;
use xtask::site::hosting;

mod address;
mod branch;
pub mod content;
mod disputed;
mod document;
mod feed;
mod frames;
mod hashed;
mod installed;
mod languages;
mod offline;
pub mod pictures;
mod script;
mod stills;
mod style;

pub use disputed::texts as disputed_texts;

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
        loader: hashed::written(
            staging,
            "loader.js",
            script::squeezed(&[document::LANGUAGE, document::LOADER].concat()).as_bytes(),
        )?,
        style: sheet(staging, "style.css", When::First)?,
        annex_style: sheet(staging, "annex.css", When::Later)?,
        reload: match &parts.reload {
            Some(script) => Some(hashed::written(staging, "reload.js", script.as_bytes())?),
            None => None,
        },
    };
    hashed::moved_snippets(staging)?;
    let scripts = frames::Scripts::write(staging)?;
    for language in Language::ALL {
        let branch = Branch::new(staging, language, &links, address)?;
        let content = content::content(&branch);
        let text = branch.read.facts().text;
        let page = document::html(&parts, &branch.links, text, &content.head, &content.body);
        fs::write(branch.folder.join("index.html"), page)?;
        pictures::write(&branch)?;
        stills::write(&branch)?;
        feed::write(&branch)?;
        frames::write(&branch, &scripts)?;
        offline::write(&branch, &content.body)?;
        installed::write(&branch)?;
    }
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
