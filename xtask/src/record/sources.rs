//! `data/sources.toml`: each publication once, by its short word.

use std::collections::BTreeMap;
use std::path::Path;

use hanoi_atlas::treaty::{Source, SourceId};

use super::{RecordError, toml_file};

/// Where they are.
pub const FILE: &str = "data/sources.toml";

#[derive(serde::Deserialize)]
struct Entry {
    publisher: String,
    title: String,
    url: String,
    speaks_for: String,
    licence: Option<String>,
}

/// Reads the file.
///
/// # Errors
///
/// As [`toml_file::read`].
pub fn read(root: &Path) -> Result<BTreeMap<SourceId, Source>, RecordError> {
    let entries: BTreeMap<SourceId, Entry> = toml_file::read(root, FILE)?;
    let source = |(id, entry): (SourceId, Entry)| {
        let Entry { publisher, title, url, speaks_for, licence } = entry;
        (id.clone(), Source { id, publisher, title, url, speaks_for, licence })
    };
    Ok(entries.into_iter().map(source).collect())
}
