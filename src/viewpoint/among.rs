//! Some States among all, and other treaties on the map: by name. What the names mean, the second file
//! of facts knows.

use super::TreatyId;

/// More than any name needs; a link is no place for an essay.
const LONGEST: usize = 60;

/// A list of States by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Among {
    /// `bloc`: a group, e.g. `eu`.
    Group(String),
    /// `set`: a combination of treaties, e.g. `hanoi.budapest`.
    Set(String),
}

impl Among {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Group(name) | Self::Set(name) => name,
        }
    }

    /// A well-formed name: lower-case letters, digits, hyphens and dots, 1 to 60 of them.
    pub(super) fn name_of(word: &str) -> Option<String> {
        let word = word.to_ascii_lowercase();
        let allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
        (!word.is_empty() && word.len() <= LONGEST && word.bytes().all(allowed)).then_some(word)
    }
}

/// Other treaties on the map: the first as an outline, the second as a mark.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overlay(Vec<TreatyId>);

impl Overlay {
    /// As many as can be told apart beside the fill.
    pub const MOST: usize = 2;

    /// Reads `budapest,malabo`; `None` if a name is none, stands twice, or there are more than two.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let mut treaties = Vec::new();
        for name in word.split(['~', ',']) {
            let treaty = TreatyId::from_word(name)?;
            if treaties.contains(&treaty) || treaties.len() == Self::MOST {
                return None;
            }
            treaties.push(treaty);
        }
        Some(Self(treaties))
    }

    /// The word in links.
    #[must_use]
    pub fn word(&self) -> String {
        self.0.iter().map(TreatyId::as_str).collect::<Vec<_>>().join(",")
    }

    /// The treaties, the one with the outline first.
    #[must_use]
    pub fn treaties(&self) -> &[TreatyId] {
        &self.0
    }
}
