//! `treaty.toml` and `acts.csv`, and `terms.toml` where a treaty is not open to all; one folder a treaty.

use std::path::Path;

use hanoi_atlas::treaty::{Terms, Treaty};

use super::{RecordError, acts, toml_file};

/// A treaty, and where its acts stand.
#[derive(Clone)]
pub struct TreatyFile {
    /// The folder, from the root of the repository.
    pub folder: String,
    /// The treaty with its acts.
    pub treaty: Treaty,
    /// The line of each act in `acts.csv`, from 1.
    pub lines: Vec<u64>,
    /// Who may join and which acts count; `None` without `terms.toml`: all, and confirmed ones.
    pub terms: Option<Terms>,
}

/// Where the treaties are that the atlas shows.
pub const SHOWN: &str = "data/treaties";

/// Which of those serve as reference too.
const ALSO: &str = "data/reference/shown.toml";

#[derive(serde::Deserialize)]
struct Also {
    treaties: Vec<String>,
}

impl TreatyFile {
    /// Whether the atlas shows it; else it is kept for reference only.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.folder.starts_with(SHOWN)
    }
}

/// Reads the reference treaties, in order of name: those of their folder, and those of `shown` that
/// serve as such too, so that no fact is on file twice.
///
/// # Errors
///
/// As [`read_all`]; a name that is not among `shown`.
pub fn read_reference(root: &Path, shown: &[TreatyFile]) -> Result<Vec<TreatyFile>, RecordError> {
    let mut reference = read_all(root, "data/reference")?;
    for id in toml_file::read::<Also>(root, ALSO)?.treaties {
        let found = shown.iter().find(|file| file.treaty.id == id);
        let unknown = || RecordError::of_file(ALSO, format!("`{id}` is no treaty of {SHOWN}"));
        reference.push(found.ok_or_else(unknown)?.clone());
    }
    reference.sort_by(|a, b| a.treaty.id.cmp(&b.treaty.id));
    Ok(reference)
}

/// Reads every treaty in the folders of `parent`, in order of name.
///
/// # Errors
///
/// A folder without one of the two files, or a file that has no meaning.
pub fn read_all(root: &Path, parent: &str) -> Result<Vec<TreatyFile>, RecordError> {
    let folders = super::entries(root, parent)?;
    let folders = folders.into_iter().filter(|name| root.join(parent).join(name).is_dir());
    folders.map(|name| read(root, format!("{parent}/{name}"))).collect()
}

fn read(root: &Path, folder: String) -> Result<TreatyFile, RecordError> {
    let file = format!("{folder}/treaty.toml");
    let mut treaty: Treaty = toml_file::read(root, &file)?;
    if !treaty.acts.is_empty() {
        return Err(RecordError::of_file(&file, "acts belong in `acts.csv` beside it"));
    }
    let (acts, lines) = acts::read(root, &format!("{folder}/acts.csv"))?;
    treaty.acts = acts;
    let terms = format!("{folder}/terms.toml");
    let terms = root.join(&terms).is_file().then(|| toml_file::read(root, &terms)).transpose()?;
    Ok(TreatyFile { folder, treaty, lines, terms })
}
