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
            .map_err(|error| RecordError::of_line(file, number, row_error(&error, &record)))?;
        lines.push(Line { number, row });
    }
    Ok(lines)
}

/// What the reader says about a row, behind the row itself: it does not always name the cell.
fn row_error(error: &csv::Error, record: &csv::StringRecord) -> String {
    let said = if let csv::ErrorKind::Deserialize { err, .. } = error.kind() {
        err.kind().to_string()
    } else {
        error.to_string()
    };
    format!("`{}`: {said}", record.iter().collect::<Vec<_>>().join(","))
}

/// A day as `2025-10-25`, for `#[serde(deserialize_with)]`: the calendar's own message names
/// neither what it found nor what it expected.
///
/// # Errors
///
/// What is no such day.
pub fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<chrono::NaiveDate, D::Error> {
    let text: String = serde::Deserialize::deserialize(from)?;
    let no_day = || format!("`{text}` is no day of the calendar; expected one as `2025-10-25`");
    text.parse().map_err(|_| serde::de::Error::custom(no_day()))
}
