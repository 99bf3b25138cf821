//! pym.js itself, as newsrooms load it.

use std::sync::OnceLock;

use crate::npm;

/// The script's text, fetched when it is first wanted.
///
/// # Panics
///
/// When npm cannot install it: these are tests.
pub fn pym() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| npm::file("pym.js/dist/pym.v1.min.js"))
}
