//! What is thin or left out among the reference treaties.

use hanoi_atlas::treaty::{Certainty, Reading};

use super::{Finding, Lack, findings};
use crate::record::{Record, TreatyFile};

/// What each treaty lacks, which of them forecasts do not learn from, and what is left out.
pub fn all(record: &Record) -> Vec<Finding> {
    let mut found: Vec<Finding> = record.reference.iter().flat_map(treaty).collect();
    found.extend(record.learnt().not_from.into_iter().map(|(id, why)| Finding {
        lack: Lack::Thin,
        place: format!("data/reference/{id}"),
        what: format!("forecasts do not learn from it: {why}"),
    }));
    found.extend(record.excluded.iter().map(|excluded| Finding {
        lack: Lack::LeftOut,
        place: "data/reference/excluded.toml".to_owned(),
        what: format!("`{}`, {}: {}", excluded.id, excluded.title, excluded.why),
    }));
    found
}

fn treaty(file: &TreatyFile) -> Vec<Finding> {
    // What is shown has findings of its own.
    if file.is_shown() {
        return Vec::new();
    }
    let treaty = &file.treaty;
    let finding = |lack, what| Finding { lack, place: file.folder.clone(), what };
    let mut found = vec![finding(Lack::Missing, findings::clauses(treaty).join("; "))];
    let count = |certainty| treaty.acts.iter().filter(|act| act.certainty == certainty).count();
    let (reported, unverified) = (count(Certainty::Reported), count(Certainty::Unverified));
    if reported + unverified > 0 {
        let all = treaty.acts.len();
        let what = format!("of {all} acts {reported} are only reported and {unverified} not verified");
        found.push(finding(Lack::Thin, what));
    }
    let (deposits, needed) = (treaty.deposits(Reading::Everything).len(), treaty.entry.instruments);
    if treaty.threshold_met(Reading::Everything).is_none() {
        let what =
            format!("the list ends with {deposits} of the {needed} deposits needed; no day of entry follows");
        found.push(finding(Lack::Thin, what));
    }
    let computed = treaty.entry_into_force(Reading::Everything);
    if computed != treaty.published_entry {
        let tell = |day: Option<chrono::NaiveDate>| day.map_or("none".to_owned(), |day| day.to_string());
        let what = format!(
            "entry into force: {} computed, {} published",
            tell(computed),
            tell(treaty.published_entry)
        );
        found.push(finding(Lack::Disagreement, what));
    }
    found
}
