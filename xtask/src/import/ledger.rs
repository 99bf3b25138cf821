//! `acts.csv`: read into acts, and rewritten so that the lines which stay are not touched.

use anyhow::{Context, bail};
use chrono::NaiveDate;
use hanoi_atlas::treaty::{Act, ActDate, ActKind, Certainty, Code, Precision, SourceId};

use super::diff::Change;

/// A line of the file as its columns are named.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Line {
    who: Code,
    act: ActKind,
    day: NaiveDate,
    precision: Precision,
    certainty: Certainty,
    source: SourceId,
    also: Option<SourceId>,
    doubt: Option<String>,
}

impl From<Line> for Act {
    fn from(line: Line) -> Self {
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        Self {
            who: line.who,
            kind: line.act,
            date: ActDate { day: line.day, precision: line.precision },
            certainty: line.certainty,
            source: line.source,
            also: filled(line.also),
            doubt: filled(line.doubt),
        }
    }
}

impl From<&Act> for Line {
    fn from(act: &Act) -> Self {
        Self {
            who: act.who,
            act: act.kind,
            day: act.date.day,
            precision: act.date.precision,
            certainty: act.certainty,
            source: act.source.clone(),
            also: act.also.clone(),
            doubt: act.doubt.clone(),
        }
    }
}

/// An act with its line as it stands in the file.
struct Entry {
    act: Act,
    line: String,
}

/// The acts of the file, in its order.
///
/// # Errors
///
/// A line that is no act, with its number.
pub fn read(text: &str) -> anyhow::Result<Vec<Act>> {
    Ok(entries(text)?.1.into_iter().map(|entry| entry.act).collect())
}

/// The heading and the entries.
fn entries(text: &str) -> anyhow::Result<(String, Vec<Entry>)> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers()?.clone();
    let mut found: Vec<(usize, Act)> = Vec::new();
    for record in reader.records() {
        let record = record?;
        let position = record.position().context("the reader of CSV gives no position")?;
        let start = usize::try_from(position.byte())?;
        let act: Line = record.deserialize(Some(&header))?;
        found.push((start, act.into()));
    }
    let starts: Vec<usize> = found.iter().map(|(start, _)| *start).collect();
    let first = starts.first().copied().unwrap_or(text.len());
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    let slice = |from: usize, to: usize| text[from..to].trim_matches(['\r', '\n']).to_owned();
    let lines = starts.iter().zip(ends).map(|(from, to)| slice(*from, to));
    let entries = found.into_iter().zip(lines.collect::<Vec<_>>());
    Ok((slice(0, first), entries.map(|((_, act), line)| Entry { act, line }).collect()))
}

/// The file with the changes applied, in order of day, then code. Lines that stay are kept letter
/// by letter.
///
/// # Errors
///
/// A file that cannot be read, or does not have an act that is to go.
pub fn rewrite(text: &str, changes: &[Change]) -> anyhow::Result<String> {
    let (heading, mut entries) = entries(text)?;
    for change in changes {
        if let Some(old) = change.leaving() {
            let Some(place) = entries.iter().position(|entry| entry.act == *old) else {
                bail!("the act of `{}` that is to go is not in the file", old.who);
            };
            entries.remove(place);
        }
        if let Some(new) = change.coming() {
            entries.push(Entry { act: new.clone(), line: line(new)? });
        }
    }
    entries.sort_by_key(|entry| (entry.act.date.day, entry.act.who));
    let lines = std::iter::once(heading).chain(entries.into_iter().map(|entry| entry.line));
    Ok(lines.map(|line| line + "\n").collect())
}

/// An act as a line of the file.
fn line(act: &Act) -> anyhow::Result<String> {
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new());
    writer.serialize(Line::from(act))?;
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8(bytes)?.trim_end().to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "who,act,day,precision,certainty,source,also,doubt\r\n\
                        AUS,signature,2025-10-25,day,confirmed,untc,,\r\n\
                        CAN,signature,2026-07-31,month,reported,canada,,\"Not seen, \"\"cited\"\"\nonly.\"\r\n\
                        \"KEN\",signature,2026-08-01,day,reported,press,,\r\n";

    #[test]
    fn acts_are_read_with_quotes_and_line_breaks() {
        let acts = read(FILE).unwrap();
        assert_eq!(acts.len(), 3);
        assert_eq!(acts[1].doubt.as_deref(), Some("Not seen, \"cited\"\nonly."));
        assert_eq!((acts[0].doubt.as_ref(), acts[1].date.precision), (None, Precision::Month));
    }

    #[test]
    fn lines_that_stay_are_kept_letter_by_letter_and_new_ones_stand_in_order() {
        let acts = read(FILE).unwrap();
        let mut new = acts[2].clone();
        new.date.day = "2026-01-02".parse().unwrap();
        new.certainty = Certainty::Confirmed;
        let change = Change::Changed { old: acts[2].clone(), new, row: 1 };
        assert_eq!(
            rewrite(FILE, &[change]).unwrap(),
            "who,act,day,precision,certainty,source,also,doubt\n\
             AUS,signature,2025-10-25,day,confirmed,untc,,\n\
             KEN,signature,2026-01-02,day,confirmed,press,,\n\
             CAN,signature,2026-07-31,month,reported,canada,,\"Not seen, \"\"cited\"\"\nonly.\"\n"
        );
    }

    #[test]
    fn an_act_that_is_not_in_the_file_cannot_go() {
        let mut old = read(FILE).unwrap().remove(0);
        old.source = "elsewhere".into();
        let error = rewrite(FILE, &[Change::Removed { old }]).unwrap_err().to_string();
        assert!(error.contains("`AUS`"), "{error}");
    }

    #[test]
    fn a_line_that_is_no_act_is_named_by_its_number() {
        let text = FILE.replace('\r', "").replace("reported,canada", "rumoured,canada");
        let error = format!("{:#}", read(&text).unwrap_err());
        assert!(error.contains("line: 3") && error.contains("`rumoured`"), "{error}");
    }
}
