//! The selected States.

use crate::treaty::Code;

/// Participants chosen by the visitor: each once, in the order of choice, at most
/// [`Selection::MOST`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection(Vec<Code>);

impl Selection {
    /// As many as a card can tell apart. One more pushes out the one chosen first.
    pub const MOST: usize = 20;

    /// Adds `who` at the end; one already chosen stays where it is.
    #[must_use]
    pub fn with(mut self, who: Code) -> Self {
        if !self.0.contains(&who) {
            self.0.push(who);
        }
        if self.0.len() > Self::MOST {
            self.0.remove(0);
        }
        self
    }

    /// Removes `who`, if chosen.
    #[must_use]
    pub fn without(mut self, who: Code) -> Self {
        self.0.retain(|chosen| *chosen != who);
        self
    }

    /// Whether `who` is chosen.
    #[must_use]
    pub fn contains(&self, who: Code) -> bool {
        self.0.contains(&who)
    }

    /// Whether nobody is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The chosen, in order of choice.
    pub fn iter(&self) -> impl Iterator<Item = Code> + '_ {
        self.0.iter().copied()
    }

    /// The one chosen last, whose card is open.
    #[must_use]
    pub fn last(&self) -> Option<Code> {
        self.0.last().copied()
    }
}

impl FromIterator<Code> for Selection {
    fn from_iter<I: IntoIterator<Item = Code>>(codes: I) -> Self {
        codes.into_iter().fold(Self::default(), Self::with)
    }
}
