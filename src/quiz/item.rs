//! One question.

use crate::treaty::{Code, SourceId};

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A place on the map.
    Map,
    /// Who had signed on a day, and who had not.
    Standing,
    /// Which of several events comes first or last.
    Order,
    /// Which word has a meaning.
    Term,
    /// A number, a day, a condition.
    Threshold,
}

impl ItemKind {
    /// All.
    pub const ALL: [Self; 5] = [Self::Map, Self::Standing, Self::Order, Self::Term, Self::Threshold];

    /// The word in links and style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Standing => "standing",
            Self::Order => "order",
            Self::Term => "term",
            Self::Threshold => "threshold",
        }
    }
}

/// A question with its one right answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is about, e.g. `standing-had-BRA`; no two questions of a quiz share one.
    pub id: String,
    /// What it asks for.
    pub kind: ItemKind,
    /// The question.
    pub prompt: String,
    /// The right answer.
    pub answer: String,
    /// Three wrong answers; none where the answer is a place on the map.
    pub distractors: Vec<String>,
    /// Where the right answer stands among all, from 0.
    pub place: usize,
    /// The State that is to be found on the map.
    pub on_map: Option<Code>,
    /// Why the answer is right, to be read after answering.
    pub explain: String,
    /// Who says so; `None` where the explanation names it.
    pub source: Option<SourceId>,
}

impl Item {
    /// The answers to choose from, in the order in which they are shown; none for a place on the map.
    #[must_use]
    pub fn options(&self) -> Vec<&str> {
        let mut options: Vec<&str> = self.distractors.iter().map(String::as_str).collect();
        if self.on_map.is_none() {
            options.insert(self.place.min(options.len()), &self.answer);
        }
        options
    }

    /// How a link names the right answer: its letter, or the code of the State.
    #[must_use]
    pub fn right(&self) -> String {
        match self.on_map {
            Some(code) => code.as_str().to_ascii_lowercase(),
            None => letter(self.place),
        }
    }
}

/// How a link, and a sheet of paper, names the answer at that place, from 0: `a`, `b` and on.
#[must_use]
pub fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place)).unwrap_or(b'z');
    char::from(letter).to_string()
}
