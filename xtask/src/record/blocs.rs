//! `data/groups/`: one list of States a file, and the regional groups, which are in `states.csv`.

use std::path::Path;

use hanoi_atlas::treaty::{Bloc, BlocKind, Blocs, Certainty, Group};

use super::{RecordError, StateFile, toml_file};

/// Where they are.
pub const FOLDER: &str = "data/groups";

/// The day of the lists from which the regional groups were taken.
const GROUPS_AS_OF: &str = "2026-05-15";
/// Their source in `data/sources.toml`.
const GROUPS_SOURCE: &str = "world-countries";

/// Reads every list, and makes those of the regional groups.
///
/// # Errors
///
/// As [`toml_file::read`]; a file that has the name of a regional group.
pub fn read_all(root: &Path, states: &StateFile) -> Result<Blocs, RecordError> {
    let mut blocs = Blocs::new();
    for name in super::entries(root, FOLDER)? {
        let Some(id) = name.strip_suffix(".toml") else { continue };
        let mut bloc: Bloc = toml_file::read(root, &format!("{FOLDER}/{name}"))?;
        id.clone_into(&mut bloc.id);
        blocs.insert(id.to_owned(), bloc);
    }
    for group in Group::ALL {
        if let Some(other) = blocs.insert(group.word().to_owned(), regional(group, states)) {
            let file = format!("{FOLDER}/{}.toml", other.id);
            return Err(RecordError::of_file(&file, "is a regional group, which data/states.csv has"));
        }
    }
    Ok(blocs)
}

fn regional(group: Group, states: &StateFile) -> Bloc {
    let members = states.participants.iter().filter(|participant| participant.group == Some(group));
    Bloc {
        id: group.word().to_owned(),
        name: name(group).to_owned(),
        kind: BlocKind::UnGroup,
        as_of: GROUPS_AS_OF.parse().expect("the day is a day of the calendar"),
        certainty: Certainty::Reported,
        source: GROUPS_SOURCE.to_owned(),
        also: None,
        note: None,
        members: members.map(|participant| participant.code).collect(),
    }
}

/// The name that the United Nations use.
fn name(group: Group) -> &'static str {
    match group {
        Group::African => "African States",
        Group::AsiaPacific => "Asia-Pacific States",
        Group::EasternEuropean => "Eastern European States",
        Group::LatinAmericanCaribbean => "Latin American and Caribbean States",
        Group::WesternEuropeanOther => "Western European and other States",
    }
}
