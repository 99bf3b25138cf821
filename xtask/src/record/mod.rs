//! The record: what people edit in `data/`, read into the types of the law.
//!
//! The format is described in `docs/data.md`. Reading refuses what has no meaning, with file and
//! line; whether the facts agree with each other is for [`Record::violations`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hanoi_atlas::treaty::{Ballot, Beside, Blocs, Catalog, Kind, Source, SourceId, Treaty};

mod acts;
mod ballots;
mod beside;
mod blocs;
mod error;
mod events;
mod gaps;
mod learnt;
mod lessons;
mod locate;
pub mod nearest;
mod sources;
mod states;
mod substance;
pub mod table;
mod toml_file;
mod treaties;

pub use error::RecordError;
pub use events::EventFile;
pub use gaps::{Claim, Disagreement, Excluded};
pub use lessons::{LessonFile, packed as packed_lessons};
pub use states::StateFile;
pub use substance::SubstanceFile;
pub use treaties::TreatyFile;

#[allow(unused_imports, reason = "`cargo xtask import` writes what it reads")]
pub use acts::write as write_acts;

/// The treaty that the first view shows; the others stand beside it.
const FIRST: &str = "hanoi";

/// The vote that the map can show: the mandate to negotiate.
const MANDATE: &str = "74/247";

/// All of `data/` that is about law; neither shapes nor sentences.
pub struct Record {
    /// All participants, those that no longer exist too.
    pub states: StateFile,
    /// All sources, by their `id`.
    pub sources: BTreeMap<SourceId, Source>,
    /// The treaties that the atlas shows, in order of name.
    pub treaties: Vec<TreatyFile>,
    /// Older treaties: the law engine is tested on them, and forecasts learn from them. Some are shown
    /// too.
    pub reference: Vec<TreatyFile>,
    /// The story.
    pub events: EventFile,
    /// Recorded votes, by resolution.
    pub ballots: Vec<Ballot>,
    /// Where publications disagree.
    pub disagreements: Vec<Disagreement>,
    /// Older treaties about which too little was found.
    pub excluded: Vec<Excluded>,
    /// Lists of States by their `id`: those of `data/groups`, and the regional groups.
    pub blocs: Blocs,
    /// What the treaties say.
    pub substance: SubstanceFile,
    /// What a teacher shows.
    pub lessons: Vec<LessonFile>,
}

impl Record {
    /// Reads `data/` in `root`.
    ///
    /// # Errors
    ///
    /// A file that is missing or has no meaning, with the line where that is known.
    pub fn read(root: &Path) -> Result<Self, RecordError> {
        let states = states::read(root)?;
        let treaties = treaties::read_all(root, treaties::SHOWN)?;
        let sources = sources::read(root)?;
        Ok(Self {
            blocs: blocs::read_all(root, &states)?,
            substance: substance::read(root)?,
            lessons: lessons::read_all(root, &sources)?,
            states,
            sources,
            reference: treaties::read_reference(root, &treaties)?,
            treaties,
            events: events::read(root)?,
            ballots: ballots::read_all(root)?,
            disagreements: gaps::disagreements(root)?,
            excluded: gaps::excluded(root)?,
        })
    }

    /// What the first view shows: one treaty, no former States, no vote and no number that
    /// it does not ask for, only the sources it names. The edition is left empty.
    #[must_use]
    pub fn catalog(&self) -> Catalog {
        let mut catalog = self.with_treaties(self.treaties.iter().filter(|file| file.treaty.id == FIRST));
        catalog.participants.retain(|participant| participant.kind != Kind::Former);
        catalog.participants.iter_mut().for_each(|participant| participant.m49 = None);
        catalog.ballots.retain(|ballot| ballot.resolution == MANDATE);
        let used = used_sources(&catalog);
        catalog.sources.retain(|id, _| used.contains(id));
        catalog
    }

    /// What stands beside the first view: the other treaties, the terms of all, the lists of States,
    /// and only the sources that they name. The edition is left empty.
    #[must_use]
    pub fn beside(&self) -> Beside {
        let others = self.treaties.iter().filter(|file| file.treaty.id != FIRST);
        let terms =
            self.treaties.iter().filter_map(|file| Some((file.treaty.id.clone(), file.terms.clone()?)));
        let mut beside = Beside {
            format: 1,
            edition: String::new(),
            treaties: others.map(|file| (file.treaty.id.clone(), file.treaty.clone())).collect(),
            terms: terms.collect(),
            blocs: self.blocs.clone(),
            sources: BTreeMap::new(),
        };
        let used = beside::used_sources(&beside);
        beside.sources = self.named(&used);
        beside
    }

    /// The sources of those names, as far as they are listed.
    pub fn named(&self, used: &BTreeSet<SourceId>) -> BTreeMap<SourceId, Source> {
        let known = self.sources.iter().filter(|(id, _)| used.contains(*id));
        known.map(|(id, source)| (id.clone(), source.clone())).collect()
    }

    /// The whole record as one catalog, for the rules and for tests.
    #[must_use]
    pub fn everything(&self) -> Catalog {
        self.with_treaties(self.treaties.iter().chain(&self.reference))
    }

    fn with_treaties<'a>(&self, treaties: impl IntoIterator<Item = &'a TreatyFile>) -> Catalog {
        let named = |file: &TreatyFile| (file.treaty.id.clone(), file.treaty.clone());
        Catalog {
            format: 1,
            edition: String::new(),
            participants: self.states.participants.clone(),
            treaties: treaties.into_iter().map(named).collect(),
            events: self.events.events.clone(),
            ballots: self.ballots.clone(),
            sources: self.sources.clone(),
        }
    }
}

/// The sources that a treaty names.
fn of_treaty(treaty: &Treaty) -> Vec<SourceId> {
    let acts = treaty.acts.iter().flat_map(|act| std::iter::once(&act.source).chain(&act.also));
    acts.chain(treaty.reported_totals.iter().map(|total| &total.source)).cloned().collect()
}

fn used_sources(catalog: &Catalog) -> BTreeSet<SourceId> {
    let of_events = catalog.events.iter().map(|event| event.source.clone());
    let of_ballots = catalog.ballots.iter().map(|ballot| ballot.source.clone());
    catalog.treaties.values().flat_map(of_treaty).chain(of_events).chain(of_ballots).collect()
}

/// The folder which holds `data/`: the current one or the nearest above it, else that from which
/// this program was built.
///
/// # Errors
///
/// Neither has `data/states.csv`.
pub fn find_root() -> Result<PathBuf, RecordError> {
    let here = std::env::current_dir().unwrap_or_default();
    let built = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = here.ancestors().chain(built.ancestors());
    let root = folders.find(|folder| folder.join(states::FILE).is_file());
    root.map(Path::to_owned).ok_or_else(|| {
        RecordError::of_file(states::FILE, "not found here or above; run this inside the repository")
    })
}

/// The names in a folder, in order.
fn entries(root: &Path, folder: &str) -> Result<Vec<String>, RecordError> {
    let refused = |error: std::io::Error| RecordError::of_file(folder, error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).map_err(refused)? {
        names.push(entry.map_err(refused)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
