//! CSV files whose columns are known.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::RecordError;

/// One row and the line of the file on which it begins, from 1.
pub struct Line<T> {
    /// The line.
    pub number: u64,
    /// What stands on it.
    pub row: T,
}

/// Reads a file with exactly these columns in this order.
///
/// # Errors
///
/// A missing file, other columns, or a cell that has no meaning.
pub fn read<T: DeserializeOwned>(
    root: &Path,
    file: &str,
    columns: &[&str],
) -> Result<Vec<Line<T>>, RecordError> {
    let text = std::fs::read_to_string(root.join(file)).map_err(|error| RecordError::of_file(file, error))?;
    parse(&text, file, columns)
}

/// Reads a table from its text; `file` is for messages.
///
/// # Errors
///
/// Other columns, or a cell that has no meaning.
pub fn parse<T: DeserializeOwned>(
    text: &str,
    file: &str,
    columns: &[&str],
) -> Result<Vec<Line<T>>, RecordError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| RecordError::of_line(file, 1, error))?.clone();
    if headers.iter().ne(columns.iter().copied()) {
        let found = headers.iter().collect::<Vec<_>>().join(",");
        let what = format!("the columns are `{found}`; expected `{}`", columns.join(","));
        return Err(RecordError::of_line(file, 1, what));
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            RecordError::of_line(file, line, error)
        })?;
        let number = record.position().map_or(1, csv::Position::line);
        let row = record
            .deserialize(Some(&headers))
            .map_err(|error| RecordError::of_line(file, number, cell(&error, columns)))?;
        lines.push(Line { number, row });
    }
    Ok(lines)
}

/// The message about a cell, with the name of its column and without the reader's own position.
fn cell(error: &csv::Error, columns: &[&str]) -> String {
    let csv::ErrorKind::Deserialize { err, .. } = error.kind() else { return error.to_string() };
    let column = err.field().and_then(|field| columns.get(usize::try_from(field).ok()?));
    match column {
        Some(column) => format!("column `{column}`: {}", err.kind()),
        None => err.kind().to_string(),
    }
}
