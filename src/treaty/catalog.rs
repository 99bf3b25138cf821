//! The shipped facts in memory, and the one reader of their format.

use std::collections::BTreeMap;

use super::read;
use super::{Act, Ballot, Code, Event, Participant, Source, SourceId, Treaty};
use crate::json::{self, At, SyntaxError, Wrong};

/// Everything the atlas knows. Immutable once loaded.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Catalog {
    /// The version of the format: 1.
    pub format: u32,
    /// A short name of this edition of the facts: the day they were compiled and the first eight
    /// digits of their SHA-256, e.g. `2026-11-21-9f3a61c0`.
    pub edition: String,
    /// The 197 States and the organizations, in order of code.
    pub participants: Vec<Participant>,
    /// The treaties by their `id`.
    pub treaties: BTreeMap<String, Treaty>,
    /// The story, in order of day; what has no day comes last.
    pub events: Vec<Event>,
    /// Recorded votes, by resolution.
    pub ballots: Vec<Ballot>,
    /// The sources by their `id`.
    pub sources: BTreeMap<SourceId, Source>,
}

/// Why facts were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// The text is no JSON.
    #[error(transparent)]
    Unreadable(#[from] SyntaxError),
    /// The JSON lacks a field, or has one of another type.
    #[error(transparent)]
    Wrong(#[from] Wrong),
    /// The format is of another time.
    #[error("the facts are in format {found}; this page reads format 1")]
    Format {
        /// The format found.
        found: u32,
    },
    /// A rule of the record does not hold.
    #[error("{what}")]
    Rule {
        /// Which, and where.
        what: String,
    },
}

/// How many States a treaty open to all States counts.
const STATES: usize = 197;

/// The treaty of a link that names none.
const FIRST: &str = "hanoi";

impl Catalog {
    /// Reads the packed facts and checks that they hold together.
    ///
    /// # Errors
    ///
    /// Text that is no such JSON, another format, or a record in which the number of States, a
    /// code, a source or an order does not hold.
    pub fn from_json(text: &str) -> Result<Self, CatalogError> {
        let json = json::read(text)?;
        let at = At::root(&json);
        // Before all else: a later format may lack what this one has.
        check_format(at.field("format").count()?)?;
        let catalog = read::catalog(&at)?;
        catalog.hold_together()?;
        Ok(catalog)
    }

    /// Checks what would mislead a page. The whole record is checked where it is packed, by
    /// [`Catalog::check`], whose sentences a visitor would download in vain.
    fn hold_together(&self) -> Result<(), CatalogError> {
        let rule = |what: &str| Err(CatalogError::Rule { what: what.to_owned() });
        if self.states().count() != STATES {
            return rule("the States are not 197");
        }
        if !self.treaties.contains_key(FIRST) {
            return rule("the treaty `hanoi` is missing");
        }
        if !self.participants.is_sorted_by(|a, b| a.code < b.code) {
            return rule("the participants are not in order of code");
        }
        if !self.events.is_sorted_by_key(|event| (event.day.is_none(), event.day)) {
            return rule("the events are not in order of day");
        }
        if self.sources.values().any(|source| !(source.url.is_empty() || source.url.starts_with("http"))) {
            return rule("a source has no address");
        }
        for treaty in self.treaties.values() {
            if let Err(what) = self.acts_hold(treaty, &self.sources) {
                return rule(what);
            }
        }
        Ok(())
    }

    /// Whether the acts of `treaty`, whose sources are in `sources`, name what is known, in order.
    pub(super) fn acts_hold(
        &self,
        treaty: &Treaty,
        sources: &BTreeMap<SourceId, Source>,
    ) -> Result<(), &'static str> {
        let known = |act: &Act| self.participant(act.who).is_some() && sources.contains_key(&act.source);
        if !treaty.acts.iter().all(known) {
            return Err("an act names a State or a source that is not listed");
        }
        if !treaty.acts.is_sorted_by_key(|act| (act.date.day, act.who)) {
            return Err("the acts are not in order of day");
        }
        Ok(())
    }

    /// Checks what the types alone do not hold: the format and the rules of
    /// [`Catalog::violations`].
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub fn check(&self) -> Result<(), CatalogError> {
        check_format(self.format)?;
        match self.violations().into_iter().next() {
            Some(violation) => Err(CatalogError::Rule { what: violation.to_string() }),
            None => Ok(()),
        }
    }

    /// The participant of that code; `None` if there is none.
    #[must_use]
    pub fn participant(&self, code: Code) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.code == code)
    }

    /// The 197 States, in order of code.
    pub fn states(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|participant| participant.kind.is_state())
    }

    /// The recorded vote on a resolution, e.g. `74/247`.
    #[must_use]
    pub fn ballot(&self, resolution: &str) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| ballot.resolution == resolution)
    }
}

fn check_format(found: u32) -> Result<(), CatalogError> {
    if found == 1 { Ok(()) } else { Err(CatalogError::Format { found }) }
}
