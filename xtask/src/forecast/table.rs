//! The projection as a table for people: what `--format table` prints.

use super::answer::{Answer, Word};

/// The whole answer, what it rests on first.
pub fn table(answer: &Answer) -> String {
    let mut lines = head(answer);
    match (answer.outlook, answer.met_on, answer.entry_into_force) {
        (Word::InForce, Some(met), Some(entry)) => {
            lines.push(format!(
                "the {}th deposit was made on {met}; in force since {entry}",
                answer.facts.needed
            ));
        }
        (Word::Met, Some(met), Some(entry)) => {
            lines.push(format!(
                "the {}th deposit was made on {met}; enters into force on {entry}",
                answer.facts.needed
            ));
        }
        (Word::InForce | Word::Met | Word::Projected, _, _) => lines.extend(rows(answer)),
    }
    lines.push(String::new());
    lines.push(format!("{}.", answer.note));
    lines.join("\n") + "\n"
}

fn head(answer: &Answer) -> Vec<String> {
    let facts = &answer.facts;
    let when = facts.deposited_on.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let when = if when.is_empty() { String::new() } else { format!(": {when}") };
    let silent = facts.evidence_until < answer.on;
    let silent = if silent {
        format!("; what happened after {} is not known", facts.evidence_until)
    } else {
        String::new()
    };
    vec![
        format!(
            "{} at the end of {}, by the deposits that are {}",
            answer.short,
            answer.on,
            deposits(answer)
        ),
        format!("opened on {}, {} days before", facts.opened, facts.age),
        format!("{} of {} deposits{when}{silent}", facts.deposited, facts.needed),
        format!("method {}, learnt from {} older treaties", answer.method, facts.learnt_from),
        String::new(),
    ]
}

fn deposits(answer: &Answer) -> &'static str {
    if answer.deposits == "reported" { "confirmed or reported" } else { "confirmed" }
}

fn rows(answer: &Answer) -> Vec<String> {
    let title =
        format!("{:>11}  {:12}  {}", "probability", format!("{}th deposit", answer.facts.needed), "in force");
    let rows = answer.quantiles.iter().map(|row| {
        format!(
            "{:>9} %  by {}  by {}{}",
            (row.quantile * 100.0).round(),
            row.last_deposit,
            row.entry_into_force,
            if row.or_later { " or later" } else { "" }
        )
    });
    std::iter::once(title).chain(rows).collect()
}
