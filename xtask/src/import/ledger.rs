//! `acts.csv`, rewritten so that the lines which stay are not touched.

use anyhow::{Context, ensure};
use hanoi_atlas::treaty::Act;

use super::diff::Change;
use crate::record::write_acts;

/// An act with its line as it stands in the file.
#[derive(Clone)]
struct Entry {
    act: Act,
    line: String,
}

/// The file with the changes applied, in order of day, then code, and its acts. Lines that stay
/// are kept letter by letter.
///
/// `acts` are those which the file holds, in its order.
///
/// # Errors
///
/// A file that does not hold those acts, or lacks one that is to go.
pub fn rewrite(text: &str, acts: &[Act], changes: &[Change]) -> anyhow::Result<(String, Vec<Act>)> {
    let (heading, mut entries) = entries(text, acts)?;
    for change in changes {
        if let Some(old) = change.leaving() {
            let place = entries.iter().position(|entry| entry.act == *old);
            let place = place.with_context(|| format!("the act of `{}` that goes is not there", old.who))?;
            entries.remove(place);
        }
        if let Some(new) = change.coming() {
            entries.push(Entry { act: new.clone(), line: line(new)? });
        }
    }
    entries.sort_by_key(|entry| (entry.act.date.day, entry.act.who));
    let lines = entries.iter().map(|entry| &entry.line);
    let text = std::iter::once(&heading).chain(lines).map(|line| line.clone() + "\n").collect();
    Ok((text, entries.into_iter().map(|entry| entry.act).collect()))
}

/// The heading and the entries.
fn entries(text: &str, acts: &[Act]) -> anyhow::Result<(String, Vec<Entry>)> {
    let mut starts = Vec::new();
    for record in csv::Reader::from_reader(text.as_bytes()).records() {
        let record = record?;
        let position = record.position().context("the reader of CSV gives no position")?;
        starts.push(usize::try_from(position.byte())?);
    }
    ensure!(starts.len() == acts.len(), "acts.csv has changed while it was read; try again");
    let slice = |from: usize, to: usize| text[from..to].trim_matches(['\r', '\n']).to_owned();
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    let lines = starts.iter().zip(ends).map(|(from, to)| slice(*from, to));
    let entries = acts.iter().zip(lines).map(|(act, line)| Entry { act: act.clone(), line });
    let first = starts.first().copied().unwrap_or(text.len());
    Ok((slice(0, first), entries.collect()))
}

/// An act as a line of the file.
fn line(act: &Act) -> anyhow::Result<String> {
    let text = write_acts(std::slice::from_ref(act))?;
    let (_, line) = text.split_once('\n').context("a file of acts has a heading")?;
    Ok(line.trim_end_matches('\n').to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use chrono::NaiveDate;
    use hanoi_atlas::treaty::{ActDate, ActKind, Certainty, Precision};

    use super::*;

    const FILE: &str = "who,act,day,precision,certainty,source,also,doubt\r\n\
                        AUS,signature,2025-10-25,day,confirmed,untc,,\r\n\
                        CAN,signature,2026-07-31,month,reported,canada,,\"Not seen, \"\"cited\"\"\nonly.\"\r\n\
                        \"KEN\",signature,2026-08-01,day,reported,press,,\r\n";

    fn act(who: &str, day: &str, precision: Precision) -> Act {
        let day: NaiveDate = day.parse().unwrap();
        Act {
            who: who.parse().unwrap(),
            kind: ActKind::Signature,
            date: ActDate { day, precision },
            certainty: Certainty::Reported,
            source: "press".into(),
            also: None,
            doubt: None,
        }
    }

    fn acts() -> Vec<Act> {
        vec![
            act("AUS", "2025-10-25", Precision::Day),
            act("CAN", "2026-07-31", Precision::Month),
            act("KEN", "2026-08-01", Precision::Day),
        ]
    }

    #[test]
    fn lines_that_stay_are_kept_letter_by_letter_and_new_ones_stand_in_order() {
        let new = act("KEN", "2026-01-02", Precision::Day);
        let change = Change::Changed { old: acts()[2].clone(), new: new.clone(), row: 1 };
        let (text, after) = rewrite(FILE, &acts(), &[change]).unwrap();
        assert_eq!(
            text,
            "who,act,day,precision,certainty,source,also,doubt\n\
             AUS,signature,2025-10-25,day,confirmed,untc,,\n\
             KEN,signature,2026-01-02,day,reported,press,,\n\
             CAN,signature,2026-07-31,month,reported,canada,,\"Not seen, \"\"cited\"\"\nonly.\"\n"
        );
        assert_eq!(after, [acts()[0].clone(), new, acts()[1].clone()]);
    }

    #[test]
    fn an_act_that_is_not_in_the_file_cannot_go() {
        let old = act("FRA", "2026-01-02", Precision::Day);
        let error = rewrite(FILE, &acts(), &[Change::Removed { old }]).err().unwrap().to_string();
        assert!(error.contains("`FRA`"), "{error}");
        assert!(rewrite(FILE, &acts()[1..], &[]).is_err());
    }
}
