//! What the record knows that it does not know: `data/disagreements.toml` and
//! `data/reference/excluded.toml`.

use std::path::Path;

use hanoi_atlas::treaty::SourceId;

use super::{RecordError, toml_file};

/// Where the disagreements are.
pub const DISAGREEMENTS: &str = "data/disagreements.toml";
/// Where the treaties are that were left out.
pub const EXCLUDED: &str = "data/reference/excluded.toml";

/// A question that publications answer differently.
#[derive(serde::Deserialize)]
pub struct Disagreement {
    /// The question.
    pub question: String,
    /// What this record says.
    pub ours: String,
    /// Why.
    pub why: String,
    /// What others say.
    #[serde(rename = "claim")]
    pub claims: Vec<Claim>,
}

/// One answer.
#[derive(serde::Deserialize)]
pub struct Claim {
    /// The answer.
    pub says: String,
    /// Whose it is.
    pub by: String,
    /// Where it was read, if the page is on file.
    pub source: Option<SourceId>,
}

/// A treaty that was left out.
#[derive(serde::Deserialize)]
pub struct Excluded {
    /// The name it would have.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why.
    pub why: String,
}

#[derive(serde::Deserialize)]
struct Disagreements {
    disagreement: Vec<Disagreement>,
}

#[derive(serde::Deserialize)]
struct ExcludedList {
    excluded: Vec<Excluded>,
}

/// Reads the disagreements.
///
/// # Errors
///
/// As [`toml_file::read`].
pub fn disagreements(root: &Path) -> Result<Vec<Disagreement>, RecordError> {
    Ok(toml_file::read::<Disagreements>(root, DISAGREEMENTS)?.disagreement)
}

/// Reads which treaties were left out.
///
/// # Errors
///
/// As [`toml_file::read`].
pub fn excluded(root: &Path) -> Result<Vec<Excluded>, RecordError> {
    Ok(toml_file::read::<ExcludedList>(root, EXCLUDED)?.excluded)
}
