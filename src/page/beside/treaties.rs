//! The treaties on record as a table: when each was opened, what it needed, since when it is in force,
//! who is known to be in it, and how far the record goes.

use chrono::NaiveDate;

use crate::treaty::{Side, Standing};

use super::dossier::sides;
use super::{Neighbourhood, escape};

const HEADS: [&str; 6] = [
    "dossier-treaty",
    "treaties-opened",
    "treaties-needed",
    "treaties-force",
    "treaties-known",
    "dossier-until",
];

/// The table at the end of `date`, and below it what is known to be missing.
#[must_use]
pub fn treaties_html(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let heads = HEADS.map(|key| escape(&beside.facts.text.say(key, &[])));
    let head: String = heads.iter().map(|words| format!("<th scope=\"col\">{words}</th>")).collect();
    let sides = sides(beside);
    let rows: String = sides.iter().map(|side| row(beside, side, date, &heads)).collect();
    let notes: String = sides.iter().map(|side| notes(beside, side, date)).collect();
    format!(
        "<table class=\"grid\"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>\
         <ul class=\"small sets__notes\">{notes}</ul>"
    )
}

fn row(beside: &Neighbourhood<'_>, side: &Side<'_>, date: NaiveDate, heads: &[String]) -> String {
    let text = beside.facts.text;
    let treaty = side.treaty;
    let board = side.board(beside.facts.catalog, date);
    let in_force = match side.entry_into_force() {
        Some(day) if day <= date => beside.whole_day(day),
        Some(_) | None => text.say("treaties-not-in-force", &[]),
    };
    let known = [
        ("party", board.counts.of(Standing::Party).into()),
        ("bound", board.counts.of(Standing::Contracting).into()),
        ("signed", board.counts.of(Standing::Signatory).into()),
    ];
    let needed = [("n", treaty.entry.instruments.into()), ("article", treaty.entry.article.as_str().into())];
    let cells = [
        beside.whole_day(treaty.opened),
        text.say("treaties-instruments", &needed),
        in_force,
        text.say("treaties-states", &known),
        beside.whole_day(treaty.evidence_until.min(date)),
    ];
    let cells: String = cells
        .iter()
        .zip(&heads[1..])
        .map(|(cell, head)| format!("<td data-head=\"{head}\">{}</td>", escape(cell)))
        .collect();
    format!(
        "<tr><th scope=\"row\">{short}<br><span class=\"small\">{title}</span></th>{cells}</tr>",
        short = escape(&treaty.short),
        title = escape(&treaty.title),
    )
}

/// What a reader should know: totals that others count, and the notes of its terms.
fn notes(beside: &Neighbourhood<'_>, side: &Side<'_>, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let mut items = Vec::new();
    let total = side.treaty.reported_totals.iter().rfind(|total| total.day <= date);
    items.extend(total.map(|total| {
        let args = [
            ("name", side.treaty.short.as_str().into()),
            ("n", beside.counted(total).into()),
            ("date", text.day(total.day).into()),
        ];
        (text.say("treaties-total", &args), &total.source)
    }));
    items.extend(side.terms.notes.iter().filter(|note| note.as_of <= date).map(|note| {
        let args = [
            ("name", side.treaty.short.as_str().into()),
            ("title", note.title.as_str().into()),
            ("text", note.text.as_str().into()),
            ("as_of", text.day(note.as_of).into()),
        ];
        (text.say("treaties-note", &args), &note.source)
    }));
    items
        .iter()
        .map(|(said, source)| format!("<li>{} {}</li>", escape(said), beside.source_html(source)))
        .collect()
}
