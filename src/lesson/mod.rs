//! Lessons: what a teacher shows, scene by scene.
//!
//! A scene is a link with words beside it. It holds no number of its own: those are gaps in its words,
//! filled from the facts on the date that its link shows. What fills them, and how a scene looks, is
//! decided where it is drawn.

mod read;
mod scene;
mod stroke;

pub use read::LessonError;
pub use scene::{Scene, Show};
pub use stroke::{Held, Stroke};

use std::collections::BTreeMap;

use crate::text::{Arg, Language, Text};
use crate::treaty::{Source, SourceId};

/// The lesson that a link means which says only that one is presented.
const FIRST: &str = "from-mandate-to-law";

/// All lessons, and the sources that they name.
#[derive(Debug, Clone, PartialEq)]
pub struct Lessons {
    /// In order of their names.
    pub all: Vec<Lesson>,
    /// The sources that their scenes rest on.
    pub sources: BTreeMap<SourceId, Source>,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// Its name in links, e.g. `from-mandate-to-law`.
    pub id: String,
    /// At least one, in the order in which they are shown.
    pub scenes: Vec<Scene>,
    words: Text,
}

impl Lessons {
    /// Reads the packed lessons, with their words in `language`, or in English where they lack it.
    ///
    /// # Errors
    ///
    /// Text that is no such JSON, another format, a lesson without scenes or words.
    pub fn from_json(text: &str, language: Language) -> Result<Self, LessonError> {
        read::lessons(text, language)
    }

    /// The lesson of that name; `1` is the first. `None` if there is none.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Lesson> {
        let id = if name == "1" { FIRST } else { name };
        self.all.iter().find(|lesson| lesson.id == id)
    }
}

impl Lesson {
    /// The place of a scene, from 0, by its number from 1 or by its name; `None` if there is none.
    #[must_use]
    pub fn place(&self, scene: &str) -> Option<usize> {
        match scene.parse::<usize>() {
            Ok(number) => number.checked_sub(1).filter(|place| *place < self.scenes.len()),
            Err(_) => self.scenes.iter().position(|known| known.id == scene),
        }
    }

    /// What is said under a key of the lesson's own words, as `title` or `mandate-notes`.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// What the lesson is for: as many sentences as it has under `objective-1`, `objective-2` and on.
    pub fn objectives<'a>(&'a self, args: &'a [(&'a str, Arg)]) -> impl Iterator<Item = String> + 'a {
        let keys = (1..).map(|number| format!("objective-{number}"));
        keys.take_while(|key| self.words.arguments(key).is_some()).map(|key| self.words.say(&key, args))
    }

    /// How long it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.scenes.iter().map(|scene| scene.minutes).sum()
    }

    /// The keys of its words.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.words.keys()
    }
}
