//! Why a part of the record was refused.

/// A file of `data/` that could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {what}", line.map(|line| format!(":{line}")).unwrap_or_default())]
pub struct RecordError {
    /// The file, from the root of the repository.
    pub file: String,
    /// The line, from 1, where it is known.
    pub line: Option<u64>,
    /// What was found there and what was expected.
    pub what: String,
}

impl RecordError {
    /// About a file as a whole.
    pub fn of_file(file: &str, what: impl ToString) -> Self {
        Self { file: file.to_owned(), line: None, what: what.to_string() }
    }

    /// About one line of a file.
    pub fn of_line(file: &str, line: u64, what: impl ToString) -> Self {
        Self { file: file.to_owned(), line: Some(line), what: what.to_string() }
    }
}
