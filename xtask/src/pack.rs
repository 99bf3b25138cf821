//! Writes `data/` to `public/data/v1/`, and the theme to `style/palette.css`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use hanoi_atlas::treaty::Catalog;
use sha2::{Digest, Sha256};

use crate::record::{self, Record};

/// Where the facts of the first view go, from the root of the repository.
const ATLAS: &str = "public/data/v1/atlas.json";

/// Where the words of the first view go.
const ENGLISH: &str = "public/data/v1/words.en.json";

/// Where the fitted numbers of the projection go, with the older treaties to compare with.
const FORECAST: &str = "public/data/v1/forecast.json";

/// Where the colours go, as a style sheet.
const PALETTE: &str = "style/palette.css";

/// What `cargo xtask pack` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; fail if what is committed is not what `data/` says.
    #[arg(long)]
    check: bool,
}

/// Does it.
///
/// # Errors
///
/// A record that cannot be read or breaks a rule, a file that cannot be written, or, with
/// `--check`, one that is stale.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = record::find_root()?;
    let record = Record::read(&root)?;
    if let Some(broken) = record.violations().into_iter().next() {
        return Err(
            anyhow::Error::new(broken).context("the record breaks a rule; `cargo xtask audit` lists all")
        );
    }
    for (file, content) in files(&root, &record)? {
        let path = root.join(file);
        if args.check {
            check(&path, file, &content)?;
        } else {
            write(&path, file, &content)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Every packed file with its content.
fn files(root: &Path, record: &Record) -> anyhow::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        (ATLAS, atlas(record)?),
        (ENGLISH, words(&root.join("data/text/en.ftl"))?),
        (FORECAST, serde_json::to_string(&record.fitted()?)? + "\n"),
        (PALETTE, hanoi_atlas::theme::css()),
    ])
}

/// The facts of the first view as one line of JSON, the same for the same `data/`.
fn atlas(record: &Record) -> anyhow::Result<String> {
    let mut catalog = record.catalog();
    catalog.edition = edition(&catalog)?;
    catalog.check()?;
    Ok(serde_json::to_string(&catalog)? + "\n")
}

/// The sentences of a language file as one JSON text, without what is only for those who write it.
fn words(file: &Path) -> anyhow::Result<String> {
    let source = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let kept: Vec<&str> = lines.collect();
    Ok(serde_json::to_string(&(kept.join("\n") + "\n"))? + "\n")
}

/// The day the facts were compiled and the first eight digits of the SHA-256 of all else.
fn edition(catalog: &Catalog) -> anyhow::Result<String> {
    let compiled = catalog.treaties.values().map(|treaty| treaty.as_of).max();
    let compiled = compiled.context("there is no treaty in `data/treaties`")?;
    let digest = Sha256::digest(serde_json::to_vec(catalog)?);
    let digits: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{compiled}-{digits}"))
}

fn check(path: &Path, file: &str, content: &str) -> anyhow::Result<()> {
    let committed = std::fs::read_to_string(path)
        .with_context(|| format!("{file} is missing; `cargo xtask pack` writes it"))?;
    anyhow::ensure!(committed == content, "{file} is stale; run `cargo xtask pack`");
    println!("{file} is up to date");
    Ok(())
}

fn write(path: &Path, file: &str, content: &str) -> anyhow::Result<()> {
    let folder = path.parent().context("a packed file has a folder")?;
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    std::fs::write(path, content).with_context(|| format!("cannot write {file}"))?;
    println!("{file}: {} bytes", content.len());
    Ok(())
}
