//! What is missing, thin, stale or in disagreement about the treaties that the atlas shows.

use chrono::NaiveDate;
use hanoi_atlas::treaty::{Act, ActKind, Certainty, Precision, Reading, Treaty};

use super::{Finding, Lack};
use crate::record::{Disagreement, Record, TreatyFile};

/// Everything but the reference treaties; evidence is stale after so many days.
pub fn all(record: &Record, stale_after: i64) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in &record.treaties {
        found.extend(treaty(file, stale_after));
        found.extend(doubts(file));
    }
    found.extend(events(record));
    found.extend(votes(record));
    found.extend(super::beside::all(record));
    found.extend(record.disagreements.iter().map(disagreement));
    found.extend(names(record));
    found
}

fn treaty(file: &TreatyFile, stale_after: i64) -> Vec<Finding> {
    let treaty = &file.treaty;
    let mut lacks = unnamed(treaty);
    lacks.extend(clauses(treaty).into_iter().map(|what| (Lack::Missing, what)));
    lacks.extend(stale(treaty, stale_after).map(|what| (Lack::Stale, what)));
    lacks.extend(only_reported(treaty, "signatures", |kind| kind == ActKind::Signature));
    lacks.extend(only_reported(treaty, "deposits", ActKind::is_consent));
    lacks.extend(entry(treaty));
    let place = format!("{}/treaty.toml", file.folder);
    lacks.into_iter().map(|(lack, what)| Finding { lack, place: place.clone(), what }).collect()
}

/// A published entry into force that the acts do not lead to.
pub fn entry(treaty: &Treaty) -> Option<(Lack, String)> {
    let computed = treaty.entry_into_force(Reading::Everything);
    let tell = |day: Option<NaiveDate>| day.map_or("none".to_owned(), |day| day.to_string());
    (computed != treaty.published_entry).then(|| {
        let published = tell(treaty.published_entry);
        (Lack::Disagreement, format!("entry into force: {} computed, {published} published", tell(computed)))
    })
}

/// Counts that others published and that the named signatories do not reach.
fn unnamed(treaty: &Treaty) -> Vec<(Lack, String)> {
    let short = |total: &&hanoi_atlas::treaty::ReportedTotal| {
        treaty.signatures(total.day).count() < total.most as usize
    };
    let tell = |total: &hanoi_atlas::treaty::ReportedTotal| {
        let named = treaty.signatures(total.day).count();
        let (least, most, day, source) = (total.least, total.most, total.day, &total.source);
        let counted = if least == most { least.to_string() } else { format!("{least} to {most}") };
        (Lack::Missing, format!("{counted} signatories are counted on {day}, {named} are named ({source})"))
    };
    treaty.reported_totals.iter().filter(short).map(tell).collect()
}

/// Final clauses that no source gives.
pub fn clauses(treaty: &Treaty) -> Vec<String> {
    let rule = &treaty.entry;
    let mut missing = Vec::new();
    for (lacks, what) in [
        (rule.article.is_empty(), "the article on entry into force"),
        (rule.later.is_none(), "the wait of latecomers; that of the first is used"),
        (rule.withdrawal.is_none(), "the wait of a withdrawal; it is taken to be none"),
    ] {
        if lacks {
            missing.push(what.to_owned());
        }
    }
    missing
}

fn stale(treaty: &Treaty, after: i64) -> Option<String> {
    let days = (treaty.as_of - treaty.evidence_until).num_days();
    let (until, compiled) = (treaty.evidence_until, treaty.as_of);
    (days > after).then(|| {
        format!("the latest evidence is of {until}, {days} days before the facts were compiled on {compiled}")
    })
}

fn only_reported(treaty: &Treaty, name: &str, test: fn(ActKind) -> bool) -> Option<(Lack, String)> {
    let all: Vec<&Act> = treaty.acts.iter().filter(|act| test(act.kind)).collect();
    let mut thin: Vec<&str> =
        all.iter().filter(|act| act.certainty != Certainty::Confirmed).map(|act| act.who.as_str()).collect();
    thin.sort_unstable();
    let memory = all.iter().filter(|act| act.certainty == Certainty::Unverified).count();
    let memory = if memory == 0 { String::new() } else { format!(", {memory} of them from memory") };
    let (count, total, names) = (thin.len(), all.len(), thin.join(", "));
    let what = format!("{count} of {total} {name} are only reported{memory}: {names}");
    (!thin.is_empty()).then_some((Lack::Thin, what))
}

fn doubts(file: &TreatyFile) -> Vec<Finding> {
    let doubtful = file.treaty.acts.iter().zip(&file.lines);
    let tell = |(act, line): (&Act, &u64)| {
        let doubt = act.doubt.as_ref()?;
        let day = when(act.date.day, act.date.precision);
        let what = format!("{} {day}: {doubt}", act.who);
        Some(Finding { lack: Lack::Thin, place: format!("{}/acts.csv:{line}", file.folder), what })
    };
    doubtful.filter_map(tell).collect()
}

pub fn when(day: NaiveDate, precision: Precision) -> String {
    match precision {
        Precision::Day => day.to_string(),
        Precision::Month => day.format("%Y-%m").to_string(),
        Precision::By => format!("by {day}"),
    }
}

fn events(record: &Record) -> Vec<Finding> {
    let numbered = record.events.events.iter().zip(&record.events.lines);
    let unverified = numbered.filter(|(event, _)| event.certainty == Certainty::Unverified);
    unverified
        .map(|(event, line)| Finding {
            lack: Lack::Thin,
            place: format!("data/events/en.toml:{line}"),
            what: format!("`{}` is not verified: {}", event.id, event.detail),
        })
        .collect()
}

fn votes(record: &Record) -> Vec<Finding> {
    let thin = record.ballots.iter().filter(|ballot| ballot.certainty != Certainty::Confirmed);
    thin.map(|ballot| Finding {
        lack: Lack::Thin,
        place: format!("data/votes/{}.toml", ballot.resolution.replace('/', "-")),
        what: format!("the roll call is reported by `{}`, not read in the meeting record", ballot.source),
    })
    .collect()
}

fn disagreement(disagreement: &Disagreement) -> Finding {
    let claim = |claim: &crate::record::Claim| {
        let source = claim.source.as_ref().map(|id| format!(", `{id}`")).unwrap_or_default();
        format!("{} ({}{source})", claim.says, claim.by)
    };
    let claims = disagreement.claims.iter().map(claim).collect::<Vec<_>>().join("; ");
    let Disagreement { question, ours, why, .. } = disagreement;
    Finding {
        lack: Lack::Disagreement,
        place: "data/disagreements.toml".to_owned(),
        what: format!("{question} {claims}. Here: {ours}. {why}"),
    }
}

/// Names that no publication on file gives.
fn names(record: &Record) -> Vec<Finding> {
    let rows = record.states.participants.iter().zip(&record.states.sources).zip(&record.states.lines);
    let by_hand = rows.filter(|((_, [name, _]), _)| name.as_deref().is_none_or(|id| id == "compiler"));
    by_hand
        .map(|((participant, _), line)| Finding {
            lack: Lack::Thin,
            place: format!("data/states.csv:{line}"),
            what: format!("the name of {} was written by hand", participant.code),
        })
        .collect()
}
