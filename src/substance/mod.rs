//! What the treaties say, and what is said about them: articles, subjects, positions.
//!
//! Not law: nothing here depends on a date, and nobody's standing follows from it.

mod article;
mod position;
mod read;
mod subject;

pub use article::{Article, Chapter, Mechanism, OffenceGroup, Theme};
pub use position::{Position, Stance, Voice};
pub use subject::{Extent, Finding, Subject};

use std::collections::BTreeMap;

use crate::json::{self, At};
use crate::treaty::{CatalogError, Code, Skipped, Source, SourceId};

/// The articles of the Convention, three treaties side by side, and the positions on record.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Substance {
    /// The version of the format: 1.
    pub format: u32,
    /// A short name of this edition: the day of the facts and the first eight digits of their SHA-256.
    pub edition: String,
    /// The treaty whose articles these are, by its `id`.
    pub treaty: String,
    /// Its chapters, in order.
    pub chapters: Vec<Chapter>,
    /// Its articles, in order; a paragraph of its own follows its article.
    pub articles: Vec<Article>,
    /// What each of several treaties says of each [`Subject`], in order of subject.
    pub findings: Vec<Finding>,
    /// What was said, that of States in order of code, then that of others.
    pub positions: Vec<Position>,
    /// The sources by their `id`.
    pub sources: BTreeMap<SourceId, Source>,
}

impl Substance {
    /// Reads the file. An article, a finding or a position with an error is left out and told.
    ///
    /// # Errors
    ///
    /// Text that is no such JSON, another format, or a list that is none.
    pub fn from_json(text: &str) -> Result<(Self, Vec<Skipped>), CatalogError> {
        let json = json::read(text)?;
        let at = At::root(&json);
        let format = at.field("format").count()?;
        if format != 1 {
            return Err(CatalogError::Format { found: format });
        }
        Ok(read::substance(&at)?)
    }

    /// The articles of a chapter, in order.
    pub fn of_chapter(&self, chapter: u32) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(move |article| article.chapter == chapter)
    }

    /// The articles that make something a crime of that group, in order.
    pub fn offences(&self, group: OffenceGroup) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(move |article| article.theme.offence_group() == Some(group))
    }

    /// What the treaty of that `id` says of `subject`; `None` if nobody looked.
    #[must_use]
    pub fn finding(&self, subject: Subject, treaty: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.subject == subject && finding.treaty == treaty)
    }

    /// What `who` is on record as having said; `None` where no statement was found.
    #[must_use]
    pub fn position_of(&self, who: Code) -> Option<&Position> {
        self.positions.iter().find(|position| position.voice == Voice::Participant(who))
    }
}
