//! What the import needs of the record: one treaty, how its page is known, and every name.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use chrono::NaiveDate;
use hanoi_atlas::treaty::{Act, Catalog, Code, SourceId, Treaty};

use super::names::Names;
use crate::record::{Record, TreatyFile};

/// The names of States in French, from the root of the repository.
const FRENCH: &str = "data/names/import.fr.csv";

/// The record of one treaty.
pub struct Subject {
    /// All of the record, for its rules.
    pub record: Record,
    /// The treaty with its acts.
    pub treaty: Treaty,
    /// The folder of its files.
    pub folder: PathBuf,
    /// The file that says where everything was read.
    pub sources: PathBuf,
    /// How the depositary's page is known.
    pub depositary: Depositary,
    /// Every name of every participant, in both languages.
    pub names: Names,
}

/// `depositary.toml`.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Depositary {
    /// The key under which acts read there are entered.
    pub source: SourceId,
    /// Where an editor downloads the page; named where a file is refused.
    pub page: String,
    /// How the title on the page begins, in each language.
    pub titles: Vec<String>,
}

/// A line of the French names.
#[derive(serde::Deserialize)]
struct NameLine {
    code: Code,
    name: String,
}

impl Subject {
    /// Reads the record below `root`, and picks `treaty`.
    ///
    /// # Errors
    ///
    /// An unknown treaty, one without a depositary's page, a file that is missing or not understood.
    pub fn read(root: &Path, treaty: &str) -> anyhow::Result<Self> {
        let record = Record::read(root)?;
        let file = known(&record, root, treaty)?;
        let (folder, treaty) = (root.join(&file.folder), file.treaty.clone());
        let path = folder.join("depositary.toml");
        let depositary: Depositary =
            toml::from_str(&text_of(&path)?).with_context(|| path.display().to_string())?;
        if !record.sources.contains_key(&depositary.source) {
            bail!("{}: `{}` is not in data/sources.toml; add it there", path.display(), depositary.source);
        }
        let names = names(&record, root)?;
        let sources = root.join("data/sources.toml");
        Ok(Self { record, treaty, folder, sources, depositary, names })
    }

    /// The rules that would be broken by these acts in a record that speaks for `as_of`, and are
    /// not broken already.
    #[must_use]
    pub fn newly_broken(&self, acts: Vec<Act>, as_of: NaiveDate) -> Vec<String> {
        let mut catalog = self.record.everything();
        let rules = |catalog: &Catalog| -> Vec<String> {
            catalog.violations().into_iter().map(|violation| violation.what).collect()
        };
        let before = rules(&catalog);
        if let Some(treaty) = catalog.treaties.get_mut(&self.treaty.id) {
            treaty.acts = acts;
            treaty.as_of = as_of;
        }
        rules(&catalog).into_iter().filter(|what| !before.contains(what)).collect()
    }
}

/// The text of a file.
///
/// # Errors
///
/// A file that cannot be read, by its name.
pub fn text_of(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

/// The treaty's files, if it has a page of a depositary to be compared with.
fn known<'r>(record: &'r Record, root: &Path, treaty: &str) -> anyhow::Result<&'r TreatyFile> {
    let with_page = |file: &&TreatyFile| root.join(&file.folder).join("depositary.toml").is_file();
    let files: Vec<&TreatyFile> = record.treaties.iter().filter(with_page).collect();
    let ids = || files.iter().map(|file| file.treaty.id.as_str()).collect::<Vec<_>>().join("`, `");
    let found = files.iter().find(|file| file.treaty.id == treaty).copied();
    found.with_context(|| format!("`{treaty}` is no treaty with a depositary's page; known are `{}`", ids()))
}

/// Every name in both languages. The depositary has a file for each, but leaves some names as
/// they are, so both are tried on either.
fn names(record: &Record, root: &Path) -> anyhow::Result<Names> {
    let path = root.join(FRENCH);
    let mut reader = csv::Reader::from_path(&path).with_context(|| FRENCH.to_owned())?;
    let lines: Vec<NameLine> = reader.deserialize().collect::<Result<_, _>>().context(FRENCH)?;
    let more: Vec<(Code, String)> =
        lines.iter().flat_map(|line| line.name.split('|').map(|name| (line.code, name.to_owned()))).collect();
    Names::new(&record.states.participants).context("data/states.csv")?.with(&more).context(FRENCH)
}
