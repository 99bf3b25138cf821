//! Values that a link spells as one word.

/// A choice among a few, each with its word in links.
///
/// The first of [`Word::WORDS`] is the default. A word, once published, keeps its meaning: links
/// are in articles that nobody will edit.
pub trait Word: Copy + PartialEq + 'static {
    /// Every value with its word, the default first.
    const WORDS: &'static [(&'static str, Self)];

    /// The word of this value.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, value)| *value == self).map_or("", |(word, _)| word)
    }

    /// The value of `word`, whatever its capitals; `None` if there is none.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, value)| *value)
    }
}
