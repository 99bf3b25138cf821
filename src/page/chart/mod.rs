//! The charts as parts of the page: picture, title, a sentence that reads it, and its numbers as a
//! table for those who do not see it.

mod age;
mod climb;
mod fan;
mod groups;
mod pace;
mod share;

use chrono::NaiveDate;

use crate::chart::{Chart, Curve, FanLevel, Wording};
use crate::figure::{Direction, Figure, svg};
use crate::map::swatch;
use crate::text::class_name;
use crate::treaty::{Board, Reading, Standing};

use super::languages::reading;
use super::{Facts, escape};

/// What the pace and the fan are drawn from beside the record.
#[derive(Debug, Clone, Copy)]
pub struct Pacing<'a> {
    /// The treaties compared; none is no error.
    pub curves: &'a [Curve],
    /// The projection from the date shown, as [`crate::chart::Fan::levels`]; may be empty.
    pub levels: &'a [FanLevel],
    /// Which of the treaty's own deposits are counted.
    pub reading: Reading,
}

/// A chart with all that is said of it.
struct Told {
    figure: Figure,
    /// One sentence on what it shows.
    reading: String,
    /// The classes whose fill it uses without a word beside each.
    key: Vec<Standing>,
    /// What it does not show.
    notes: Vec<String>,
    /// What is not known at the date shown.
    evidence: Option<String>,
    /// The heads of the table's columns.
    heads: Vec<String>,
    /// Its rows; the first cell is the head of the row.
    rows: Vec<Vec<String>>,
}

/// The picture alone.
#[must_use]
pub fn chart_figure(facts: &Facts<'_>, board: &Board, chart: Chart, pacing: &Pacing<'_>) -> Figure {
    told(facts, board, chart, pacing).figure
}

/// The sentence that reads the chart, for the date of `board`.
#[must_use]
pub fn chart_reading(facts: &Facts<'_>, board: &Board, chart: Chart, pacing: &Pacing<'_>) -> String {
    told(facts, board, chart, pacing).reading
}

/// The chart as `<figure id="chart-NAME">`, for the date of `board`.
#[must_use]
pub fn chart_html(facts: &Facts<'_>, board: &Board, chart: Chart, pacing: &Pacing<'_>) -> String {
    html(facts, chart, &told(facts, board, chart, pacing))
}

/// The same for a place where the words before it have read the chart already.
#[must_use]
pub fn chart_html_after(facts: &Facts<'_>, board: &Board, chart: Chart, pacing: &Pacing<'_>) -> String {
    html(facts, chart, &Told { reading: String::new(), ..told(facts, board, chart, pacing) })
}

/// The same where no other heading stands between that of the page and the chart's.
#[must_use]
pub fn raised(chart: &str) -> String {
    chart.replace("<figcaption><h3>", "<figcaption><h2>").replace("</h3>", "</h2>")
}

fn html(facts: &Facts<'_>, chart: Chart, told: &Told) -> String {
    let reading = match told.reading.as_str() {
        "" => String::new(),
        reading => format!("<p>{}</p>", escape(reading)),
    };
    let notes: String =
        told.notes.iter().map(|note| format!("<p class=\"small\">{}</p>", escape(note))).collect();
    format!(
        "<figure class=\"chart\" id=\"chart-{name}\"><figcaption><h3>{title}</h3>{reading}</figcaption>\
         <div class=\"chart__frame\">{picture}</div>{key}{notes}{evidence}\
         <details><summary>{data}</summary><div class=\"chart__scroll\">{table}</div></details></figure>",
        name = chart.name(),
        title = escape(&facts.text.say(chart.title(), &[])),
        picture = svg::page(&told.figure),
        key = key(facts, &told.key),
        evidence = told
            .evidence
            .iter()
            .map(|said| format!("<p class=\"small chart__evidence\">{}</p>", escape(said)))
            .collect::<String>(),
        data = escape(&facts.text.say("chart-data", &[])),
        table = table(told),
    )
}

fn told(facts: &Facts<'_>, board: &Board, chart: Chart, pacing: &Pacing<'_>) -> Told {
    let mut told = match chart {
        Chart::Progress => climb::told(facts, board),
        Chart::Pace => pace::told(facts, board, pacing),
        Chart::Fan => fan::told(facts, board, pacing),
        Chart::Share => share::told(facts, board),
        Chart::Groups => groups::told(facts, board),
    };
    told.evidence = evidence(facts, board);
    told
}

/// What is not known at the date shown.
fn evidence(facts: &Facts<'_>, board: &Board) -> Option<String> {
    let until = facts.treaty.evidence_until;
    (board.date > until).then(|| facts.text.say("sum-evidence", &[("until", facts.text.day(until).into())]))
}

fn key(facts: &Facts<'_>, standings: &[Standing]) -> String {
    let item = |standing: &Standing| {
        let name = escape(&class_name(facts.text, *standing));
        format!("<li class=\"legend__item\">{}{name}</li>", swatch(standing.word()))
    };
    let items: String = standings.iter().map(item).collect();
    if items.is_empty() { items } else { format!("<ul class=\"legend small\">{items}</ul>") }
}

fn table(told: &Told) -> String {
    let cells = |row: &[String], scope: &str| -> String {
        let cell = |(at, words): (usize, &String)| match (at, scope) {
            (0, _) | (_, "col") => format!("<th scope=\"{scope}\">{}</th>", escape(words)),
            (_, _) => format!("<td>{}</td>", escape(words)),
        };
        row.iter().enumerate().map(cell).collect()
    };
    let rows: String = told.rows.iter().map(|row| format!("<tr>{}</tr>", cells(row, "row"))).collect();
    format!(
        "<table class=\"table\"><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>",
        cells(&told.heads, "col")
    )
}

/// The last day of which the record speaks at the date shown.
fn seen(facts: &Facts<'_>, board: &Board) -> NaiveDate {
    board.date.min(facts.treaty.as_of)
}

fn direction(facts: &Facts<'_>) -> Direction {
    reading(facts.text)
}

/// The sentences of these keys, as heads of a table.
fn heads(facts: &Facts<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| facts.text.say(key, &[])).collect()
}

/// A number with words, and in short.
fn counted(facts: &Facts<'_>, key: &str, short: &str, n: u32) -> Wording {
    let args = [("n", n.into())];
    Wording::new(facts.text.say(key, &args), facts.text.say(short, &args))
}

#[cfg(test)]
mod tests;
