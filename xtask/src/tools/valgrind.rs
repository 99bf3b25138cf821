//! valgrind, which counts instructions.

use super::{apt, on_path};

/// Installs it where it is missing.
///
/// # Errors
///
/// When it cannot be installed from here; the error says what to do.
pub fn set_up() -> anyhow::Result<()> {
    match on_path("valgrind") {
        Some(_) => Ok(()),
        None => apt::install("valgrind", &["valgrind"]),
    }
}
