//! Publishes a dated edition of the packed facts, which never changes again.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use hanoi_atlas::treaty::{Catalog, Edition, Editions, Revision, Tally};
use sha2::{Digest, Sha256};

use crate::pack;
use crate::record::{self, Record};

/// Where the editions lie, from the root of the repository.
const FOLDER: &str = "public/data/v1/asof";

/// Their list, in that folder.
const INDEX: &str = "index.json";

/// The treaty whose days and counts an edition is known by.
const TREATY: &str = "hanoi";

/// What `cargo xtask edition` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; say what would be published.
    #[arg(long)]
    check: bool,
}

/// Does it.
///
/// # Errors
///
/// Facts that are not packed, that break a rule, or that differ from the edition of the same day; a
/// file that cannot be read or written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = record::find_root()?;
    let packed = root.join(pack::ATLAS);
    let text = read(&packed)?;
    ensure!(
        text == pack::atlas(&Record::read(&root)?)?,
        "{} is not what `data/` says; run `cargo xtask pack` first",
        pack::ATLAS
    );
    let folder = root.join(FOLDER);
    let editions = listed(&folder)?;
    let Some(edition) = next(&editions, &text)? else {
        let day = editions.latest().map(|edition| edition.day.to_string()).unwrap_or_default();
        println!("the edition of {day} is published already, and the facts are the same");
        return Ok(ExitCode::SUCCESS);
    };
    println!("{}", news(&folder, &editions, &text)?);
    if args.check {
        println!("nothing is written; without `--check` it becomes the edition {}", edition.name);
    } else {
        publish(&folder, editions, edition, &text)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is published so far.
fn listed(folder: &Path) -> anyhow::Result<Editions> {
    let file = folder.join(INDEX);
    if file.is_file() {
        Editions::from_json(&read(&file)?).with_context(|| file.display().to_string())
    } else {
        Ok(Editions { format: 1, editions: Vec::new() })
    }
}

/// What the packed facts in `text` would be published as; `None` where they are published already.
///
/// # Errors
///
/// Facts that differ from the edition of their day, or that are older than the latest.
fn next(editions: &Editions, text: &str) -> anyhow::Result<Option<Edition>> {
    let edition = described(text)?;
    if let Some(published) = editions.editions.iter().find(|published| published.day == edition.day) {
        ensure!(
            published.sha256 == edition.sha256,
            "the edition of {day} is published as `{published}`, and the packed facts of that day are now \
             `{found}`; who quoted an edition must find it unchanged, so give the record a later day: \
             `as_of` in data/treaties/{TREATY}/treaty.toml, then `cargo xtask pack`",
            day = edition.day,
            published = published.name,
            found = edition.name,
        );
        return Ok(None);
    }
    if let Some(latest) = editions.latest().filter(|latest| latest.day > edition.day) {
        bail!(
            "the packed facts are of {}, and the edition of {} is published already; editions go forward: \
             expected a later `as_of` in data/treaties/{TREATY}/treaty.toml",
            edition.day,
            latest.day
        );
    }
    Ok(Some(edition))
}

/// The edition that the packed facts in `text` are.
fn described(text: &str) -> anyhow::Result<Edition> {
    let catalog = Catalog::from_json(text)?;
    catalog.check()?;
    let treaty = catalog.treaties.get(TREATY).context("the packed facts have no treaty `hanoi`")?;
    let totals = Tally::new(treaty).on(treaty.as_of);
    Ok(Edition {
        day: treaty.as_of,
        name: catalog.edition.clone(),
        sha256: Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect(),
        signatures: totals.signatures,
        deposits: totals.deposits,
        deposits_reported: totals.deposits_reported,
    })
}

/// What the new edition says that the one before it did not.
fn news(folder: &Path, editions: &Editions, text: &str) -> anyhow::Result<String> {
    let Some(before) = editions.latest() else { return Ok(String::from("this is the first edition")) };
    let (earlier, later) =
        (Catalog::from_json(&read(&folder.join(before.file()))?)?, Catalog::from_json(text)?);
    let revision = Revision::new(&earlier.treaties[TREATY], &later.treaties[TREATY]);
    let count = revision.changes.iter().filter(|change| change.matters()).count();
    Ok(format!(
        "since the edition of {}: {count} acts added, removed or altered; signatures {} → {}, deposits {} → {}",
        before.day,
        revision.from.signatures,
        revision.to.signatures,
        revision.from.deposits,
        revision.to.deposits
    ))
}

/// Writes the edition first, then the list that names it.
fn publish(folder: &Path, mut editions: Editions, edition: Edition, text: &str) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making `{}`", folder.display()))?;
    let file = folder.join(edition.file());
    fs::write(&file, text).with_context(|| format!("writing `{}`", file.display()))?;
    println!("{}: {} bytes, edition {}", file.display(), text.len(), edition.name);
    editions.editions.push(edition);
    let index = folder.join(INDEX);
    let list = serde_json::to_string_pretty(&editions)? + "\n";
    fs::write(&index, list).with_context(|| format!("writing `{}`", index.display()))
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading `{}`", file.display()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn facts() -> String {
        read(&xtask::root().join(pack::ATLAS)).unwrap()
    }

    fn published() -> (std::path::PathBuf, Editions) {
        let folder = xtask::root().join(FOLDER);
        let editions = listed(&folder).unwrap();
        (folder, editions)
    }

    /// The facts as if they had been compiled on another day.
    fn compiled(day: &str) -> String {
        facts().replace("\"as_of\":\"2026-11-21\"", &format!("\"as_of\":\"{day}\""))
    }

    #[test]
    fn every_published_edition_reads_holds_its_rules_and_is_what_the_list_says() {
        let (folder, editions) = published();
        assert!(!editions.editions.is_empty());
        for edition in &editions.editions {
            let text = read(&folder.join(edition.file())).unwrap();
            assert_eq!(described(&text).unwrap(), *edition, "{}", edition.day);
        }
    }

    #[test]
    fn every_file_of_the_folder_is_in_the_list() {
        let (folder, editions) = published();
        let mut files: Vec<String> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != INDEX && name != "index.schema.json")
            .collect();
        files.sort();
        let listed: Vec<String> = editions.editions.iter().map(Edition::file).collect();
        assert_eq!(files, listed);
    }

    #[test]
    fn an_edition_is_published_once_and_then_lies_fast() {
        let folder = tempfile::tempdir().unwrap();
        let first = compiled("2026-11-21");
        let edition = next(&listed(folder.path()).unwrap(), &first).unwrap().unwrap();
        publish(folder.path(), listed(folder.path()).unwrap(), edition, &first).unwrap();
        let editions = listed(folder.path()).unwrap();
        assert_eq!(next(&editions, &first).unwrap(), None);

        let changed = first.replace("Viet Nam", "Vietnam");
        let refused = next(&editions, &changed).unwrap_err().to_string();
        assert!(refused.starts_with("the edition of 2026-11-21 is published as `2026-11-21-"), "{refused}");
        assert!(refused.contains("`as_of` in data/treaties/hanoi/treaty.toml"), "{refused}");

        let later = next(&editions, &compiled("2026-12-24")).unwrap().unwrap();
        assert_eq!(later.day.to_string(), "2026-12-24");
        publish(folder.path(), editions, later, &compiled("2026-12-24")).unwrap();
        let editions = listed(folder.path()).unwrap();
        assert_eq!(editions.editions.len(), 2);
        let refused = next(&editions, &compiled("2026-12-01")).unwrap_err().to_string();
        assert!(refused.contains("the packed facts are of 2026-12-01"), "{refused}");
    }

    #[test]
    fn facts_that_break_a_rule_are_not_published() {
        let broken = facts().replacen("\"kind\":\"signature\"", "\"kind\":\"withdrawal\"", 1);
        assert!(described(&broken).is_err());
    }

    #[test]
    fn the_news_counts_acts_and_deposits() {
        let (folder, editions) = published();
        let same = news(&folder, &editions, &facts()).unwrap();
        assert!(same.contains("0 acts added"), "{same}");
        let without = facts().replacen("\"certainty\":\"confirmed\"", "\"certainty\":\"unverified\"", 1);
        let fewer = news(&folder, &editions, &without).unwrap();
        assert!(fewer.contains("1 acts") && fewer.contains("signatures 75 → 74"), "{fewer}");
    }
}
