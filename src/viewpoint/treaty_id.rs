//! The name of a treaty in links.

use std::fmt;

/// More than any name needs; a link is no place for an essay.
const LONGEST: usize = 40;

/// A treaty's name in links and data, e.g. `hanoi`.
///
/// Lower-case letters, digits and hyphens, 1 to 40 of them; a value that exists is well-formed, but
/// need not be known: [`super::Viewpoint::within`] asks the catalog.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreatyId(String);

impl TreatyId {
    /// The treaty of that name, whatever its capitals; `None` if it is no name. `uncc`, the
    /// abbreviation of the convention's title, is read as `hanoi`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.to_ascii_lowercase();
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if word.is_empty() || word.len() > LONGEST || !word.bytes().all(allowed) {
            return None;
        }
        Some(if word == "uncc" { Self::default() } else { Self(word) })
    }

    /// The name, e.g. `"hanoi"`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for TreatyId {
    /// The Convention against Cybercrime.
    fn default() -> Self {
        Self("hanoi".to_owned())
    }
}

impl fmt::Display for TreatyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
