//! Where a fact was read.

/// The key of a [`Source`], a short word as in `data/sources.toml`, e.g. `untc`.
pub type SourceId = String;

/// A publication from which facts were taken.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Source {
    /// The key by which acts and events refer to it.
    pub id: SourceId,
    /// Who published it, e.g. "UN Treaty Collection".
    pub publisher: String,
    /// What it is, e.g. "Status of treaties, chapter XVIII-16".
    pub title: String,
    /// Where it is, an address beginning with `http`.
    pub url: String,
    /// The day, or the span of days, for which it speaks, as text: sources differ too much for a type.
    pub speaks_for: String,
    /// Terms of use, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

impl Source {
    /// Reads a source of a packed file.
    ///
    /// # Errors
    ///
    /// A field that is missing or no text.
    pub fn read(at: &crate::json::At<'_>) -> Result<Self, crate::json::Wrong> {
        super::read::source(at)
    }
}
