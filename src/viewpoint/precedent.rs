//! The treaty of before at which the method of projection is looked at.

use super::TreatyId;

/// A treaty whose fortieth deposit is known, at an age at which it was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Precedent {
    /// Its name.
    pub treaty: TreatyId,
    /// Days since it was opened for signature.
    pub age: u16,
}

impl Precedent {
    /// Reads `untoc~365`; `None` for anything else. Whether there is such a treaty is for those who
    /// know the treaties.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let (treaty, age) = word.split_once(['~', ','])?;
        Some(Self { treaty: TreatyId::from_word(treaty)?, age: age.parse().ok()? })
    }

    /// The word in links.
    #[must_use]
    pub fn word(&self) -> String {
        format!("{}~{}", self.treaty.as_str(), self.age)
    }
}
