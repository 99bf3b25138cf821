//! `acts.csv` of a treaty: one act a line.

use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{Act, ActDate, ActKind, Certainty, Code, Precision, SourceId};

use super::{RecordError, table};

const COLUMNS: [&str; 8] = ["who", "act", "day", "precision", "certainty", "source", "also", "doubt"];

#[derive(serde::Serialize, serde::Deserialize)]
struct Row {
    who: Code,
    act: ActKind,
    #[serde(deserialize_with = "table::day")]
    day: NaiveDate,
    precision: Precision,
    certainty: Certainty,
    source: SourceId,
    also: Option<SourceId>,
    doubt: Option<String>,
}

/// Reads the acts and the line of each, from 1.
///
/// # Errors
///
/// As [`table::read`].
pub fn read(root: &Path, file: &str) -> Result<(Vec<Act>, Vec<u64>), RecordError> {
    let lines = table::read::<Row>(root, file, &COLUMNS)?;
    Ok(lines.into_iter().map(|line| (act(line.row), line.number)).unzip())
}

/// The text of the file that holds `acts`.
///
/// # Errors
///
/// A cell that cannot be written; there is none in a well-formed act.
#[allow(dead_code, reason = "`cargo xtask import` writes what it reads")]
pub fn write(acts: &[Act]) -> Result<String, RecordError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let refused = |error: &dyn std::error::Error| RecordError::of_file("acts.csv", error);
    for act in acts {
        writer.serialize(row(act)).map_err(|error| refused(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| refused(&error))?;
    String::from_utf8(bytes).map_err(|error| refused(&error))
}

fn act(row: Row) -> Act {
    let Row { who, act, day, precision, certainty, source, also, doubt } = row;
    Act { who, kind: act, date: ActDate { day, precision }, certainty, source, also, doubt }
}

#[allow(dead_code, reason = "used by `write`")]
fn row(act: &Act) -> Row {
    let Act { who, kind, date, certainty, source, also, doubt } = act.clone();
    Row { who, act: kind, day: date.day, precision: date.precision, certainty, source, also, doubt }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TEXT: &str = "who,act,day,precision,certainty,source,also,doubt\n\
        MLI,signature,2025-10-26,day,confirmed,verdragen,ecofin,\n\
        CAN,signature,2026-07-31,month,reported,canada,,\"The day, is not known.\"\n";

    fn read_text(text: &str) -> Result<Vec<Act>, RecordError> {
        let lines = table::parse::<Row>(text, "acts.csv", &COLUMNS)?;
        Ok(lines.into_iter().map(|line| act(line.row)).collect())
    }

    #[test]
    fn acts_are_written_as_they_were_read() {
        assert_eq!(write(&read_text(TEXT).unwrap()).unwrap(), TEXT);
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused_with_its_line() {
        let error = read_text(&TEXT.replace("2025-10-26", "2025-02-29")).unwrap_err().to_string();
        assert!(error.starts_with("acts.csv:2: ") && error.contains("`2025-02-29` is no day"), "{error}");
    }

    #[test]
    fn a_kind_of_act_that_is_not_known_is_refused_with_those_that_are() {
        let error = read_text(&TEXT.replace("signature,2026", "ratified,2026")).unwrap_err().to_string();
        assert!(error.starts_with("acts.csv:3: "), "{error}");
        assert!(error.contains("`ratified`") && error.contains("`ratification`"), "{error}");
    }

    #[test]
    fn other_columns_are_refused() {
        let error = read_text(&TEXT.replace("also,doubt", "doubt,also")).unwrap_err().to_string();
        assert!(error.starts_with("acts.csv:1: the columns are"), "{error}");
    }
}
