//! `data/events/en.toml`: the story.

use std::path::Path;

use hanoi_atlas::treaty::Event;

use super::{RecordError, toml_file};

/// Where it is.
pub const FILE: &str = "data/events/en.toml";

/// The events, and where each stands in the file.
pub struct EventFile {
    /// In order of the file.
    pub events: Vec<Event>,
    /// The line of each one's `id`, from 1.
    pub lines: Vec<u64>,
}

#[derive(serde::Deserialize)]
struct Events {
    event: Vec<Event>,
}

/// Reads the file.
///
/// # Errors
///
/// As [`toml_file::read`].
pub fn read(root: &Path) -> Result<EventFile, RecordError> {
    let events = toml_file::read::<Events>(root, FILE)?.event;
    let text = std::fs::read_to_string(root.join(FILE)).map_err(|error| RecordError::of_file(FILE, error))?;
    let numbered = text.lines().zip(1u64..);
    let lines = numbered.filter(|(line, _)| line.starts_with("id =")).map(|(_, number)| number).collect();
    Ok(EventFile { events, lines })
}
