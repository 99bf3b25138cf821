//! `data/votes/`: a recorded vote is a `.toml` and, beside it, a `.csv` with one member a line.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{Ballot, Certainty, Code, SourceId, Vote};

use super::{RecordError, table, toml_file};

/// Where they are.
pub const FOLDER: &str = "data/votes";

const COLUMNS: [&str; 2] = ["who", "vote"];

#[derive(serde::Deserialize)]
struct Head {
    resolution: String,
    day: NaiveDate,
    certainty: Certainty,
    source: SourceId,
}

#[derive(serde::Deserialize)]
struct Row {
    who: Code,
    vote: Vote,
}

/// Reads every recorded vote, in order of resolution.
///
/// # Errors
///
/// As [`toml_file::read`] and [`table::read`]; a member that votes twice.
pub fn read_all(root: &Path) -> Result<Vec<Ballot>, RecordError> {
    let files = super::entries(root, FOLDER)?;
    files.iter().filter_map(|name| name.strip_suffix(".toml")).map(|name| read(root, name)).collect()
}

fn read(root: &Path, name: &str) -> Result<Ballot, RecordError> {
    let Head { resolution, day, certainty, source } =
        toml_file::read(root, &format!("{FOLDER}/{name}.toml"))?;
    let file = format!("{FOLDER}/{name}.csv");
    let mut votes = BTreeMap::new();
    for line in table::read::<Row>(root, &file, &COLUMNS)? {
        if votes.insert(line.row.who, line.row.vote).is_some() {
            return Err(RecordError::of_line(&file, line.number, format!("{} votes twice", line.row.who)));
        }
    }
    Ok(Ballot { resolution, day, votes, certainty, source })
}
