//! The rules of the record: what must hold beside the types, one file a kind of fact.

use std::fmt;

use super::{Catalog, Certainty, Code, SourceId};

mod acts;
mod ballots;
mod events;
mod participants;
mod treaties;

/// A rule that does not hold, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where.
    pub place: Place,
    /// What was found, what was expected, and the way out.
    pub what: String,
}

/// A place in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The list of participants as a whole.
    Participants,
    /// One participant, by its place in the list, from 0.
    Participant(usize),
    /// One source.
    Source(SourceId),
    /// A treaty's own fields, by its `id`.
    Treaty(String),
    /// One act of a treaty.
    Act {
        /// The treaty's `id`.
        treaty: String,
        /// The act's place among the treaty's acts, from 0.
        index: usize,
    },
    /// One event, by its place in the list, from 0.
    Event(usize),
    /// One recorded vote, by its resolution.
    Ballot(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Participants => write!(f, "participants"),
            Self::Participant(index) => write!(f, "participant {}", index + 1),
            Self::Source(id) => write!(f, "source {id}"),
            Self::Treaty(id) => write!(f, "treaty {id}"),
            Self::Act { treaty, index } => write!(f, "treaty {treaty}, act {}", index + 1),
            Self::Event(index) => write!(f, "event {}", index + 1),
            Self::Ballot(resolution) => write!(f, "vote on {resolution}"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

impl Catalog {
    /// Every rule that does not hold, in order of place.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        participants::check(self, &mut found);
        self.check_sources(&mut found);
        treaties::check(self, &mut found);
        acts::check(self, &mut found);
        events::check(self, &mut found);
        ballots::check(self, &mut found);
        found
    }

    fn check_sources(&self, found: &mut Vec<Violation>) {
        for (id, source) in &self.sources {
            let place = || Place::Source(id.clone());
            if *id != source.id {
                found.push(violation(place(), format!("calls itself `{}`", source.id)));
            }
            if !source.url.is_empty() && !source.url.starts_with("http") {
                found.push(violation(
                    place(),
                    format!("`{}` is no address; expected one that begins with http", source.url),
                ));
            }
        }
    }

    /// Why `source` cannot vouch for a fact of that certainty; `None` if it can.
    fn cannot_vouch(&self, source: &str, certainty: Certainty) -> Option<String> {
        let Some(source) = self.sources.get(source) else {
            return Some(format!("names the source `{source}`, which is not listed; add it to the sources"));
        };
        let needs_address = certainty != Certainty::Unverified && source.url.is_empty();
        needs_address.then(|| {
            format!("rests on `{}`, which has no address; such a fact can only be unverified", source.id)
        })
    }

    /// Why `who` cannot have acted; `None` if it can.
    fn unknown(&self, who: Code) -> Option<String> {
        let known = self.participant(who).is_some();
        (!known).then(|| format!("`{who}` is not among the participants"))
    }
}

fn violation(place: Place, what: impl Into<String>) -> Violation {
    Violation { place, what: what.into() }
}
