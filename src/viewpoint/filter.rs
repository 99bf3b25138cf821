//! How the table is filtered and ordered.

use super::Word;

/// Longer than any name of a State.
const LONGEST: usize = 80;

/// Words by which rows are sought: at most 80 characters, none of them a control or a mark that
/// turns the direction of writing, since it is shown again in sentences.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter(String);

impl Filter {
    /// What of `text` may be sought. Spaces stay: the visitor may be in the middle of a name.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().filter(|letter| is_visible(*letter)).take(LONGEST).collect())
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character may be shown again as it came. Joiners (U+200C, U+200D) may: Persian and
/// Indic names need them.
pub(super) fn is_visible(letter: char) -> bool {
    let turns = matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    !(letter.is_control() || turns || breaks)
}

/// A column by which the table can be ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Column {
    /// The name of the State.
    #[default]
    Name,
    /// Its regional group.
    Group,
    /// Its standing on the date shown.
    Standing,
    /// The day of its signature.
    Signed,
    /// How sure its signature is.
    Certainty,
    /// The day of its deposit.
    Deposited,
    /// Its vote on resolution 74/247.
    Vote,
}

impl Word for Column {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("name", Self::Name),
        ("group", Self::Group),
        ("standing", Self::Standing),
        ("signed", Self::Signed),
        ("certainty", Self::Certainty),
        ("deposited", Self::Deposited),
        ("vote", Self::Vote),
    ];
}

impl Column {
    /// Whether what stands in it is another on another date.
    #[must_use]
    pub fn follows_date(self) -> bool {
        match self {
            Self::Standing | Self::Signed | Self::Certainty | Self::Deposited => true,
            Self::Name | Self::Group | Self::Vote => false,
        }
    }
}

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// A to Z, early to late, most bound to least.
    #[default]
    Ascending,
    /// The other way round.
    Descending,
}

/// The order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// From which end.
    pub direction: Direction,
}

impl Sort {
    /// The order after a click on the head of `column`: the other way round if it is by that
    /// column already.
    #[must_use]
    pub fn clicked(self, column: Column) -> Self {
        let turned = self.column == column && self.direction == Direction::Ascending;
        Self { column, direction: if turned { Direction::Descending } else { Direction::Ascending } }
    }

    /// Reads a column, with `-` before it for descending: `-signed`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let (direction, column) = match word.strip_prefix('-') {
            Some(column) => (Direction::Descending, column),
            None => (Direction::Ascending, word),
        };
        Some(Self { column: Column::from_word(column)?, direction })
    }

    /// The word in links.
    #[must_use]
    pub fn word(self) -> String {
        match self.direction {
            Direction::Ascending => self.column.word().to_owned(),
            Direction::Descending => format!("-{}", self.column.word()),
        }
    }
}
