//! From a place in the catalog to a line of a file, so that an editor knows where to go.

use hanoi_atlas::treaty::{Place, Violation};

use super::{Record, RecordError, TreatyFile, ballots, events, gaps, sources, states};

impl Record {
    /// Every rule of the record that does not hold, with file and line.
    #[must_use]
    pub fn violations(&self) -> Vec<RecordError> {
        let mut found: Vec<RecordError> =
            self.everything().violations().iter().map(|violation| self.located(violation)).collect();
        found.extend(self.unknown_sources_of_names());
        found.extend(self.unknown_sources_of_claims());
        found.extend(self.folders_of_another_name());
        found.extend(self.broken_terms());
        found.extend(self.broken_blocs());
        found.extend(self.broken_substance());
        found
    }

    fn located(&self, violation: &Violation) -> RecordError {
        let what = &violation.what;
        let line = |file: &str, lines: &[u64], index: usize| RecordError {
            file: file.to_owned(),
            line: lines.get(index).copied(),
            what: what.clone(),
        };
        match &violation.place {
            Place::Participants => RecordError::of_file(states::FILE, what),
            Place::Participant(index) => line(states::FILE, &self.states.lines, *index),
            Place::Source(id) => RecordError::of_file(sources::FILE, format!("`{id}` {what}")),
            Place::Event(index) => line(events::FILE, &self.events.lines, *index),
            Place::Ballot(resolution) => {
                let file = format!("{}/{}.csv", ballots::FOLDER, resolution.replace('/', "-"));
                RecordError::of_file(&file, what)
            }
            Place::Treaty(id) => RecordError::of_file(&self.file_of(id, "treaty.toml"), what),
            Place::Act { treaty, index } => {
                let lines = self.file(treaty).map_or(&[][..], |file| &file.lines);
                line(&self.file_of(treaty, "acts.csv"), lines, *index)
            }
        }
    }

    /// The treaty of that `id` among those shown and those kept for reference.
    #[must_use]
    pub fn file(&self, id: &str) -> Option<&TreatyFile> {
        self.treaties.iter().chain(&self.reference).find(|file| file.treaty.id == id)
    }

    fn file_of(&self, id: &str, name: &str) -> String {
        let folder = self.file(id).map_or("data/treaties", |file| &file.folder);
        format!("{folder}/{name}")
    }

    fn unknown_sources_of_names(&self) -> impl Iterator<Item = RecordError> {
        let named = self.states.sources.iter().zip(&self.states.lines);
        let named = named.flat_map(|(sources, line)| sources.iter().flatten().map(move |id| (id, *line)));
        named.filter(|(id, _)| !self.sources.contains_key(*id)).map(|(id, line)| {
            let what = format!("names the source `{id}`, which is not in {}", sources::FILE);
            RecordError::of_line(states::FILE, line, what)
        })
    }

    fn unknown_sources_of_claims(&self) -> impl Iterator<Item = RecordError> {
        let claims = self.disagreements.iter().flat_map(|disagreement| &disagreement.claims);
        let named = claims.filter_map(|claim| claim.source.as_ref());
        named.filter(|id| !self.sources.contains_key(*id)).map(|id| {
            let what = format!("a claim names the source `{id}`, which is not in {}", sources::FILE);
            RecordError::of_file(gaps::DISAGREEMENTS, what)
        })
    }

    /// A treaty is looked for in the folder of its name; two of one name would hide each other.
    fn folders_of_another_name(&self) -> impl Iterator<Item = RecordError> {
        let files = self.treaties.iter().chain(&self.reference);
        files.filter(|file| !file.folder.ends_with(&format!("/{}", file.treaty.id))).map(|file| {
            let what = format!("the id is `{}`; expected the name of its folder", file.treaty.id);
            RecordError::of_file(&format!("{}/treaty.toml", file.folder), what)
        })
    }
}
