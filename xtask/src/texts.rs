//! Brings the texts of the facts into step in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, ensure};
use hanoi_atlas::text::Language;
use rspolib::POEntry;
use serde_json::Value;

use crate::record;
use crate::told::{FILES, Told, each_text, open_texts, texts_file};

/// What `cargo xtask texts` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; fail where a language is not in step.
    #[arg(long)]
    check: bool,
}

/// Does it: in each language's file, texts that are new stand at the end without a translation, and those
/// that the facts no longer have are gone.
///
/// # Errors
///
/// A packed file or a PO file that cannot be read or written; with `--check`, a language not in step.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = record::find_root()?;
    let wanted = wanted(&root)?;
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let (added, dropped, empty) = in_step(&root, language, &wanted, !args.check)?;
        println!("{}: {added} added, {dropped} dropped, {empty} not translated", texts_file(language));
        ensure!(
            !args.check || added + dropped + empty == 0,
            "{} is not in step with the facts; run `cargo xtask texts` and translate what is empty",
            texts_file(language)
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Every text of the facts in English, with the files in which it stands.
pub fn wanted(root: &Path) -> anyhow::Result<BTreeMap<String, BTreeSet<&'static str>>> {
    let mut wanted: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for (told, name) in FILES.into_iter().filter(|(told, _)| *told != Told::World) {
        let file = root.join("public/data/v1").join(name);
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let mut facts: Value = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
        each_text(told, &mut facts, &mut |text| {
            wanted.entry(text.clone()).or_default().insert(name);
        });
    }
    for text in crate::render::disputed_texts()? {
        wanted.entry(text).or_default().insert("disputed.toml");
    }
    Ok(wanted)
}

/// How many texts were added, dropped, and have no translation.
fn in_step(
    root: &Path,
    language: Language,
    wanted: &BTreeMap<String, BTreeSet<&'static str>>,
    writes: bool,
) -> anyhow::Result<(usize, usize, usize)> {
    let mut file = open_texts(root, language)?;
    let before = file.entries.len();
    file.entries.retain(|entry| wanted.contains_key(&entry.msgid));
    let dropped = before - file.entries.len();
    let is_empty = |entry: &POEntry| entry.msgstr.as_deref().unwrap_or_default().is_empty();
    let empty = file.entries.iter().filter(|entry| is_empty(entry)).count();
    let known: BTreeSet<String> = file.entries.iter().map(|entry| entry.msgid.clone()).collect();
    let fresh = wanted.iter().filter(|(english, _)| !known.contains(*english));
    let fresh: Vec<POEntry> = fresh.map(|(english, places)| entry(english, places)).collect();
    let added = fresh.len();
    file.entries.extend(fresh);
    if writes && added + dropped > 0 {
        std::fs::write(root.join(texts_file(language)), file.to_string())
            .with_context(|| format!("writing `{}`", texts_file(language)))?;
    }
    Ok((added, dropped, empty))
}

/// A text without its translation, with the files in which it stands.
fn entry(english: &str, places: &BTreeSet<&'static str>) -> POEntry {
    let places: Vec<&str> = places.iter().copied().collect();
    let mut entry = POEntry::new(0);
    entry.msgid = english.to_owned();
    entry.msgstr = Some(String::new());
    entry.comment = Some(places.join(", "));
    entry
}
