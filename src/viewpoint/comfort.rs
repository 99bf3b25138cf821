//! What makes looking easier for one visitor: theme, motion, patterns.

use super::Word;

/// The colours of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the visitor's system has it.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Word for Theme {
    const WORDS: &'static [(&'static str, Self)] =
        &[("auto", Self::Auto), ("light", Self::Light), ("dark", Self::Dark)];
}

/// Whether pictures move from one state to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// As the visitor's system has it (`prefers-reduced-motion`).
    #[default]
    Auto,
    /// They never move; playing goes event by event.
    Still,
    /// They move.
    Moving,
}

impl Word for Motion {
    const WORDS: &'static [(&'static str, Self)] =
        &[("auto", Self::Auto), ("0", Self::Still), ("1", Self::Moving)];
}

/// Whether classes have patterns beside their colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Patterns {
    /// Colour and pattern.
    #[default]
    Drawn,
    /// Colour only, for those whom patterns disturb.
    Plain,
}

impl Word for Patterns {
    const WORDS: &'static [(&'static str, Self)] = &[("1", Self::Drawn), ("0", Self::Plain)];
}
