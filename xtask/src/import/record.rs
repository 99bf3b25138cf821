//! What the import needs of `data/`: who there is, what they did, and how the page is known.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use hanoi_atlas::treaty::{Act, Code, Kind, Participant, SourceId};

use super::clause::{self, Days};
use super::ledger;
use super::names::Names;

/// The record of one treaty, with the text of the files that may be rewritten.
#[derive(Debug, Clone)]
pub struct Record {
    /// The treaty's id.
    pub id: String,
    /// `acts.csv`.
    pub acts_path: PathBuf,
    /// Its text.
    pub acts_text: String,
    /// Its acts.
    pub acts: Vec<Act>,
    /// `treaty.toml`.
    pub treaty_path: PathBuf,
    /// Its text.
    pub treaty_text: String,
    /// Its days.
    pub days: Days,
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
    /// Where an editor downloads the page.
    #[allow(dead_code, reason = "for people who read the file")]
    pub page: String,
    /// How the title on the page begins, in each language.
    pub titles: Vec<String>,
}

impl Record {
    /// Reads the record of `treaty` below the folder `data`.
    ///
    /// # Errors
    ///
    /// An unknown treaty, a file that is missing or not understood.
    pub fn read(data: &Path, treaty: &str) -> anyhow::Result<Self> {
        let folder = known_folder(data, treaty)?;
        let (acts_path, treaty_path) = (folder.join("acts.csv"), folder.join("treaty.toml"));
        let (acts_text, treaty_text) = (text_of(&acts_path)?, text_of(&treaty_path)?);
        let in_file = |path: &Path| path.display().to_string();
        let depositary_path = folder.join("depositary.toml");
        let depositary: Depositary =
            toml::from_str(&text_of(&depositary_path)?).with_context(|| in_file(&depositary_path))?;
        check_source(data, &depositary.source)?;
        Ok(Self {
            id: treaty.to_owned(),
            acts: ledger::read(&acts_text).with_context(|| in_file(&acts_path))?,
            days: clause::read(&treaty_text).with_context(|| in_file(&treaty_path))?,
            names: names(data)?,
            acts_path,
            acts_text,
            treaty_path,
            treaty_text,
            depositary,
        })
    }
}

/// The treaty's folder, if it has a page of a depositary to be compared with.
fn known_folder(data: &Path, treaty: &str) -> anyhow::Result<PathBuf> {
    let treaties = data.join("treaties");
    let folders =
        fs::read_dir(&treaties).with_context(|| format!("could not list {}", treaties.display()))?;
    let mut known = Vec::new();
    for folder in folders {
        let folder = folder?;
        if folder.path().join("depositary.toml").is_file() {
            known.push(folder.file_name().to_string_lossy().into_owned());
        }
    }
    known.sort();
    if known.iter().any(|id| id == treaty) {
        return Ok(treaties.join(treaty));
    }
    bail!("`{treaty}` is no treaty with a depositary's page; known are `{}`", known.join("`, `"))
}

fn text_of(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

/// Whether the sources list the depositary, so that what is written can be packed.
fn check_source(data: &Path, source: &str) -> anyhow::Result<()> {
    let path = data.join("sources.toml");
    let sources: BTreeMap<String, toml::Value> =
        toml::from_str(&text_of(&path)?).with_context(|| path.display().to_string())?;
    if sources.contains_key(source) {
        return Ok(());
    }
    bail!("`{source}` is not in {}; expected the depositary's source there", path.display())
}

/// A line of `states.csv`, as far as the names go.
#[derive(serde::Deserialize)]
struct StateLine {
    code: Code,
    kind: Kind,
    name: String,
    short: String,
    aliases: String,
}

/// A line of `names/fr.csv`.
#[derive(serde::Deserialize)]
struct NameLine {
    code: Code,
    name: String,
}

/// Every name in both languages. The depositary has a file for each, but leaves some names as
/// they are, so both are tried on either.
fn names(data: &Path) -> anyhow::Result<Names> {
    let (states, french) = (data.join("states.csv"), data.join("names/fr.csv"));
    let lines: Vec<StateLine> = lines(&states)?;
    let participants: Vec<Participant> = lines.into_iter().map(Participant::from).collect();
    let lines: Vec<NameLine> = self::lines(&french)?;
    let split =
        |line: &NameLine| line.name.split('|').map(|name| (line.code, name.to_owned())).collect::<Vec<_>>();
    let more: Vec<(Code, String)> = lines.iter().flat_map(split).collect();
    let names = Names::new(&participants).with_context(|| states.display().to_string())?;
    names.with(&more).with_context(|| french.display().to_string())
}

fn lines<L: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<Vec<L>> {
    let in_file = || path.display().to_string();
    let mut reader = csv::Reader::from_path(path).with_context(in_file)?;
    reader.deserialize().collect::<Result<_, _>>().with_context(in_file)
}

impl From<StateLine> for Participant {
    fn from(line: StateLine) -> Self {
        Self {
            code: line.code,
            iso2: None,
            m49: None,
            kind: line.kind,
            name: line.name,
            short: line.short,
            aliases: line.aliases.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            group: None,
        }
    }
}
