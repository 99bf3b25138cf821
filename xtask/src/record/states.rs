//! `data/states.csv`: States, organizations, and States that no longer exist.

use std::path::Path;

use hanoi_atlas::treaty::{Code, Group, Kind, Participant, SourceId};

use super::{RecordError, table};

/// Where they are.
pub const FILE: &str = "data/states.csv";

const COLUMNS: [&str; 10] =
    ["code", "iso2", "m49", "kind", "name", "short", "aliases", "group", "name_source", "group_source"];

/// The participants, and where each stands in the file.
pub struct StateFile {
    /// In order of the file.
    pub participants: Vec<Participant>,
    /// The line of each, from 1.
    pub lines: Vec<u64>,
    /// Whose word each one's name and codes, and its regional group, rest on.
    pub sources: Vec<[Option<SourceId>; 2]>,
}

#[derive(serde::Deserialize)]
struct Row {
    code: Code,
    iso2: Option<String>,
    m49: Option<String>,
    kind: Kind,
    name: String,
    short: String,
    aliases: String,
    group: Option<Group>,
    name_source: Option<SourceId>,
    group_source: Option<SourceId>,
}

/// Reads the file.
///
/// # Errors
///
/// As [`table::read`].
pub fn read(root: &Path) -> Result<StateFile, RecordError> {
    let mut file = StateFile { participants: Vec::new(), lines: Vec::new(), sources: Vec::new() };
    for line in table::read::<Row>(root, FILE, &COLUMNS)? {
        let Row { code, iso2, m49, kind, name, short, aliases, group, name_source, group_source } = line.row;
        let aliases = aliases.split('|').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
        file.participants.push(Participant {
            code,
            iso2,
            m49,
            kind,
            name,
            short,
            aliases,
            group,
            order: None,
            short_order: None,
        });
        file.lines.push(line.number);
        file.sources.push([name_source, group_source]);
    }
    Ok(file)
}
