//! The answer as a table for people: what `--format table` prints.

use std::collections::BTreeMap;

use hanoi_atlas::treaty::{Certainty, Precision, Reading, Standing};

use super::answer::{Answer, Fact, Row};

/// The whole answer, counts first.
pub fn table(answer: &Answer) -> String {
    let mut lines = head(answer);
    let rows: Vec<&Row> = answer.states.iter().chain(&answer.organizations).collect();
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
    lines.push(format!("{:4} {:width$}  {:16}  {:24}  {}", "code", "name", "class", "signed", "consent"));
    lines.extend(rows.iter().map(|row| self::row(row, width)));
    if let [only] = rows[..] {
        lines.extend(doubts(only));
    }
    lines.join("\n") + "\n"
}

fn head(answer: &Answer) -> Vec<String> {
    let signed = &answer.signatories;
    let threshold = &answer.threshold;
    let states = Standing::ALL.map(|standing| format!("{} {}", answer.counts.of(standing), standing.word()));
    let mut lines = vec![
        format!("{} at the end of {}", answer.short, answer.on),
        format!(
            "facts compiled {}; nothing found speaks for the time after {}",
            answer.facts_as_of, answer.evidence_until
        ),
        format!("phase: {}; a State that has not acted: {}", answer.phase, answer.door),
        format!(
            "signatories: {} = {} members + {} observers + {} other States + {} organizations; {} only reported",
            signed.total,
            signed.members,
            signed.observers,
            signed.others,
            signed.organizations,
            signed.reported
        ),
        format!(
            "deposits of States: {} confirmed of {} needed; {} more only reported, {}",
            threshold.deposited_confirmed,
            threshold.needed,
            threshold.deposited_reported,
            match answer.reading {
                Reading::Confirmed => "not counted",
                Reading::Reported => "counted",
                Reading::Everything => "counted, and so is what is from memory",
            }
        ),
        format!("States: {}", states.join(", ")),
        format!("classes: {}", counts(&answer.classes)),
    ];
    if let Some(group) = &answer.group {
        lines.push(format!(
            "{}, as of {} ({}): {}",
            group.name,
            group.as_of,
            group.source,
            counts(&group.classes)
        ));
        lines.extend(group.note.clone());
    }
    lines.push(String::new());
    lines
}

fn counts(classes: &BTreeMap<&'static str, u32>) -> String {
    classes.iter().map(|(class, count)| format!("{count} {class}")).collect::<Vec<_>>().join(", ")
}

fn row(row: &Row, width: usize) -> String {
    let cell = |fact: &Option<Fact>| fact.as_ref().map(date).unwrap_or_default();
    let consent = row.consent.as_ref().map(|fact| {
        let counted = if fact.counted { "" } else { ", not counted" };
        format!("{} {}{counted}", word(fact), date(fact))
    });
    let line = format!(
        "{:4} {:width$}  {:16}  {:24}  {}",
        row.code,
        row.name,
        row.class.word(),
        cell(&row.signed),
        consent.unwrap_or_default()
    );
    line.trim_end().to_owned()
}

fn word(fact: &Fact) -> String {
    serde_json::to_value(fact.kind).ok().and_then(|word| Some(word.as_str()?.to_owned())).unwrap_or_default()
}

/// A date with what is not certain about it.
fn date(fact: &Fact) -> String {
    let date = match fact.precision {
        Precision::Day => fact.date.to_string(),
        Precision::Month => fact.date.format("%Y-%m").to_string(),
        Precision::By => format!("by {}", fact.date),
    };
    match fact.certainty {
        Certainty::Confirmed => date,
        Certainty::Reported => format!("{date} (reported)"),
        Certainty::Unverified => format!("{date} (unverified)"),
    }
}

/// The sources and doubts, where there is room for them.
fn doubts(row: &Row) -> Vec<String> {
    let facts = [&row.signed, &row.consent, &row.approved_at_home, &row.withdrew];
    facts
        .into_iter()
        .flatten()
        .map(|fact| {
            let doubt = fact.doubt.as_ref().map(|doubt| format!("\n  {doubt}")).unwrap_or_default();
            format!("\n{} {}\n  source: {} {}{doubt}", word(fact), date(fact), fact.source, fact.url)
        })
        .collect()
}
