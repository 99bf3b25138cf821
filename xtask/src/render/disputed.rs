//! How disputed areas are drawn, as sentences.

/// One sentence an area.
///
/// # Errors
///
/// A file that cannot be read.
pub fn notes() -> anyhow::Result<Vec<String>> {
    Ok(Vec::new())
}
