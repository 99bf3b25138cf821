//! What the hot paths cost in instructions, and how that grows with the record.
//!
//! Instructions and not seconds: valgrind counts the same on a busy machine as on a quiet one.
//! `cargo xtask cost` runs them, holds the limits of `budgets.toml` and draws the plot.

use std::hint::black_box;

mod growth;
mod hot;
pub mod many;
pub mod packed;

/// Something that the atlas does, at the sizes at which it is counted.
pub struct Path {
    /// Its name in tables and limits.
    pub name: &'static str,
    /// What its size is a number of.
    pub of: &'static str,
    /// The sizes; the first is that of the record.
    pub sizes: &'static [usize],
    /// Makes what the path needs, and then walks it once within [`counted`].
    pub walk: fn(usize),
}

/// Every path: those that a reader walks often, then those that show growth.
#[must_use]
pub fn paths() -> Vec<Path> {
    hot::paths().into_iter().chain(growth::paths()).collect()
}

/// What is counted: callgrind is told this name. What goes in was made before, and what comes out is
/// dropped after.
#[inline(never)]
pub fn counted<T>(work: impl FnOnce() -> T) -> T {
    black_box(work())
}
