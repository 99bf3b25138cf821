//! Writes `data/` to `public/data/v1/`, and the theme to `style/palette.css`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use hanoi_atlas::substance::Substance;
use hanoi_atlas::text::Language;
use hanoi_atlas::treaty::{Beside, Catalog};
use sha2::{Digest, Sha256};

use crate::record::{self, Record, packed_lessons};
use crate::told::{Told, Wording};

/// Where the facts of the first view go, from the root of the repository.
pub const ATLAS: &str = "public/data/v1/atlas.json";

/// Where the other treaties go, their terms, and the lists of States.
const BESIDE: &str = "public/data/v1/beside.json";

/// Where it goes what the treaties say.
const SUBSTANCE: &str = "public/data/v1/substance.json";

/// Where the lessons go.
const LESSONS: &str = "public/data/v1/lessons.json";

/// Where the words of the first view go.
const WORDS: &str = "public/data/v1/words.json";

/// Where the words go that only the annex says.
const WORDS_ANNEX: &str = "public/data/v1/words.annex.json";

/// Where the editions lie, which are told in other languages too.
const EDITIONS: &str = "public/data/v1/asof";

/// After this line of a language file stands what only the annex says.
const ANNEX: &str = "\n### ";

/// Where the place of each State in the world of cells goes.
const CELLS: &str = "public/data/v1/cells.json";

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
        let path = root.join(&file);
        if args.check {
            check(&path, &file, &content)?;
        } else {
            write(&path, &file, &content)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Every packed file with its content.
fn files(root: &Path, record: &Record) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for language in Language::ALL {
        let wording = Wording::read(root, language)?;
        let [first, second] = words_of(root, language)?;
        let facts = [
            (ATLAS, wording.tell(Told::Atlas, &atlas(record)?)?),
            (BESIDE, wording.tell(Told::Beside, &beside(record)?)?),
            (SUBSTANCE, wording.tell(Told::Substance, &substance(record)?)?),
            (
                LESSONS,
                wording.tell(Told::Lessons, &packed_lessons(&record.lessons, &record.sources, language)?)?,
            ),
            (FORECAST, wording.tell(Told::Forecast, &(serde_json::to_string(&record.fitted()?)? + "\n"))?),
            (WORDS, first),
            (WORDS_ANNEX, second),
        ];
        let told = Catalog::from_json(&facts[0].1).and_then(|catalog| catalog.check());
        told.with_context(|| format!("the facts as told in {}", language.name()))?;
        files.extend(facts.map(|(path, content)| (in_language(path, language), content)));
        if language != Language::English {
            files.extend(editions(root, language, &wording)?);
        }
    }
    files.push((CELLS.to_owned(), cells(&root.join("data/geo/cells.csv"))?));
    files.push((PALETTE.to_owned(), hanoi_atlas::theme::css()));
    Ok(files)
}

/// Where a packed file lies in a language: the site has a folder for each.
fn in_language(path: &str, language: Language) -> String {
    path.replacen("public/", &format!("public/{}", language.folder()), 1)
}

/// The words of the first view, and those that only the annex says.
fn words_of(root: &Path, language: Language) -> anyhow::Result<[String; 2]> {
    let file = root.join(format!("data/text/{}.ftl", language.tag()));
    let source = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let (first, second) =
        source.split_once(ANNEX).with_context(|| format!("{}: no line begins with `###`", file.display()))?;
    let second = second.split_once('\n').map_or("", |(_, below)| below);
    Ok([words(first)?, words(second)?])
}

/// The editions that were published, told in another language, and their list. What they are is settled
/// in English; how they are told may get better.
fn editions(root: &Path, language: Language, wording: &Wording) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let folder = root.join(EDITIONS);
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .with_context(|| folder.display().to_string())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<std::io::Result<_>>()?;
    names.sort();
    for name in names {
        let text = std::fs::read_to_string(folder.join(&name)).with_context(|| name.clone())?;
        let told = if name == "index.json" { text } else { wording.tell_earlier(Told::Atlas, &text)? };
        files.push((in_language(&format!("{EDITIONS}/{name}"), language), told));
    }
    Ok(files)
}

/// The facts of the first view as one line of JSON, the same for the same `data/`.
pub fn atlas(record: &Record) -> anyhow::Result<String> {
    let mut catalog = record.catalog();
    catalog.edition = edition(record, &catalog)?;
    catalog.check()?;
    Ok(serde_json::to_string(&catalog)? + "\n")
}

/// The other treaties as one line of JSON. What the page would leave out is refused here.
pub fn beside(record: &Record) -> anyhow::Result<String> {
    let mut beside = record.beside();
    beside.edition = edition(record, &beside)?;
    let text = serde_json::to_string(&beside)? + "\n";
    let (_, skipped) = Beside::from_json(&text, &record.catalog())?;
    skipped.into_iter().next().map_or(Ok(text), |skipped| Err(skipped.into()))
}

/// What the treaties say as one line of JSON, likewise.
pub fn substance(record: &Record) -> anyhow::Result<String> {
    let mut substance = record.substance();
    substance.edition = edition(record, &substance)?;
    let text = serde_json::to_string(&substance)? + "\n";
    let (_, skipped) = Substance::from_json(&text)?;
    skipped.into_iter().next().map_or(Ok(text), |skipped| Err(skipped.into()))
}

/// Sentences as one JSON text, without what is only for those who write them.
fn words(source: &str) -> anyhow::Result<String> {
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let kept: Vec<&str> = lines.collect();
    Ok(serde_json::to_string(&(kept.join("\n") + "\n"))? + "\n")
}

/// The layout of the cells as JSON: by code, row and column.
fn cells(file: &Path) -> anyhow::Result<String> {
    let source = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut cells = BTreeMap::new();
    for line in source.lines().skip(1) {
        let parts: Vec<&str> = line.split(',').collect();
        let [code, row, column] = parts[..] else { bail!("{}: `{line}` has no three parts", file.display()) };
        cells.insert(code, [row.parse::<u8>()?, column.parse::<u8>()?]);
    }
    Ok(serde_json::to_string(&serde_json::json!({ "format": 1, "cells": cells }))? + "\n")
}

/// The day the facts were compiled and the first eight digits of the SHA-256 of all else.
fn edition(record: &Record, facts: &impl serde::Serialize) -> anyhow::Result<String> {
    let compiled = record.catalog().treaties.values().map(|treaty| treaty.as_of).max();
    let compiled = compiled.context("there is no treaty in `data/treaties`")?;
    let digest = Sha256::digest(serde_json::to_vec(facts)?);
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
