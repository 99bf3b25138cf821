//! TOML files whose keys are known.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::RecordError;

/// Reads a file; a key that nothing reads is refused, since it is a slip of the pen.
///
/// # Errors
///
/// A missing file, text that is no TOML, a field that lacks or has another type, an unknown key.
pub fn read<T: DeserializeOwned>(root: &Path, file: &str) -> Result<T, RecordError> {
    let text = std::fs::read_to_string(root.join(file)).map_err(|error| RecordError::of_file(file, error))?;
    parse(&text, file)
}

/// Reads a value from its text; `file` is for messages.
///
/// # Errors
///
/// As [`read`], but for a missing file.
pub fn parse<T: DeserializeOwned>(text: &str, file: &str) -> Result<T, RecordError> {
    let at = |error: &toml::de::Error| match error.span() {
        Some(span) => RecordError::of_line(file, line_of(text, span.start), error.message()),
        None => RecordError::of_file(file, error.message()),
    };
    let reader = toml::Deserializer::parse(text).map_err(|error| at(&error))?;
    let mut unknown = Vec::new();
    let value = serde_ignored::deserialize(reader, |path| unknown.push(path.to_string()))
        .map_err(|error| at(&error))?;
    match unknown.first() {
        Some(key) => {
            let name = key.rsplit('.').next().unwrap_or(key);
            let line = text.lines().position(|line| line.trim_start().starts_with(name));
            let what = format!("the key `{key}` is not known");
            Err(match line {
                Some(line) => RecordError::of_line(file, line as u64 + 1, what),
                None => RecordError::of_file(file, what),
            })
        }
        None => Ok(value),
    }
}

/// The line, from 1, on which the byte at `offset` stands.
fn line_of(text: &str, offset: usize) -> u64 {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() as u64 + 1
}
