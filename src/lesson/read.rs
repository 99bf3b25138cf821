//! Reads the packed lessons.

use crate::json::{self, At, SyntaxError, Wrong};
use crate::text::{Language, Text, TextError};
use crate::treaty::Source;

use super::{Lesson, Lessons, Scene, Show};

/// Why lessons were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LessonError {
    /// The text is no JSON.
    #[error(transparent)]
    Unreadable(#[from] SyntaxError),
    /// The JSON lacks a field, or has one of another type.
    #[error(transparent)]
    Wrong(#[from] Wrong),
    /// The format is of another time.
    #[error("the lessons are in format {found}; this page reads format 1")]
    Format {
        /// The format found.
        found: u32,
    },
    /// The words of a lesson cannot be read.
    #[error("the words of the lesson `{id}`: {why}")]
    Words {
        /// The lesson.
        id: String,
        /// What stood there.
        why: TextError,
    },
    /// A lesson shows nothing.
    #[error("the lesson `{id}` has no scenes; expected at least one")]
    Empty {
        /// The lesson.
        id: String,
    },
}

pub(super) fn lessons(text: &str, language: Language) -> Result<Lessons, LessonError> {
    let json = json::read(text)?;
    let at = At::root(&json);
    let found = at.field("format").count()?;
    if found != 1 {
        return Err(LessonError::Format { found });
    }
    let mut all = Vec::new();
    for item in at.field("lessons").items()? {
        all.push(lesson(&item, language)?);
    }
    let mut sources = std::collections::BTreeMap::new();
    for (id, source) in at.field("sources").fields()? {
        sources.insert(id.to_owned(), Source::read(&source)?);
    }
    Ok(Lessons { all, sources })
}

fn lesson(at: &At<'_>, language: Language) -> Result<Lesson, LessonError> {
    let id = at.field("id").owned()?;
    let words = at.field("words");
    let own = words.field(language.tag()).optional(|at| at.owned())?;
    let own = own.map_or_else(|| words.field(Language::English.tag()).owned(), Ok)?;
    let words = Text::read(&own, language).map_err(|why| LessonError::Words { id: id.clone(), why })?;
    let scenes = at.field("scenes").each(scene)?;
    if scenes.is_empty() {
        return Err(LessonError::Empty { id });
    }
    Ok(Lesson { id, scenes, words })
}

fn scene(at: &At<'_>) -> Result<Scene, Wrong> {
    Ok(Scene {
        id: at.field("id").owned()?,
        link: at.field("link").owned()?,
        show: at.field("show").one_of(&Show::WORDS)?,
        minutes: at.field("minutes").count()?,
        sources: at.field("sources").each(|at| at.owned())?,
    })
}
