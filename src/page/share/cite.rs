//! The view as an entry in a list of works. The forms are those of English-language style guides, so
//! their words are not translated; the title is.

use chrono::{Datelike, NaiveDate};

use crate::page::{Asked, Visit};

use super::view::{address, title};

/// Who publishes it.
const PUBLISHER: &str = "Hanoi Convention Atlas";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// One form: its name, and the entry.
pub(super) type Entry = (&'static str, String);

/// All forms; empty where it is not known when and where the reader reads.
pub(super) fn entries(asked: &Asked<'_>) -> Vec<Entry> {
    let Some(visit) = &asked.further.visit else { return Vec::new() };
    vec![
        ("plain", plain(asked, visit)),
        ("apa", apa(asked, visit)),
        ("bibtex", bibtex(asked, visit)),
        ("wikipedia", wikipedia(asked, visit)),
    ]
}

fn plain(asked: &Asked<'_>, visit: &Visit) -> String {
    format!(
        "{PUBLISHER}: {}. Edition {} (facts as of {}). {}, read on {}.",
        title(asked),
        asked.facts.catalog.edition,
        day_first(asked.facts.treaty.as_of),
        address(asked),
        day_first(visit.today),
    )
}

fn apa(asked: &Asked<'_>, visit: &Visit) -> String {
    let of = asked.facts.treaty.as_of;
    format!(
        "{PUBLISHER}. ({}, {} {}). {} [Interactive map, edition {}]. Retrieved {} {}, {}, from {}",
        of.year(),
        month(of),
        of.day(),
        title(asked),
        asked.facts.catalog.edition,
        month(visit.today),
        visit.today.day(),
        visit.today.year(),
        address(asked),
    )
}

fn bibtex(asked: &Asked<'_>, visit: &Visit) -> String {
    let catalog = asked.facts.catalog;
    format!(
        "@misc{{hanoi-atlas-{edition},\n  author = {{{{{PUBLISHER}}}}},\n  title = {{{{{title}}}}},\n  \
         year = {{{year}}},\n  note = {{Edition {edition}}},\n  url = {{{url}}},\n  urldate = {{{today}}}\n}}",
        edition = catalog.edition,
        title = for_tex(&title(asked)),
        year = asked.facts.treaty.as_of.year(),
        url = address(asked),
        today = visit.today,
    )
}

fn wikipedia(asked: &Asked<'_>, visit: &Visit) -> String {
    // A bar ends a parameter of a template.
    let safe = |text: &str| text.replace('|', "{{!}}");
    format!(
        "<ref>{{{{cite web |title={} |website={PUBLISHER} |date={} |url={} |access-date={}}}}}</ref>",
        safe(&title(asked)),
        day_first(asked.facts.treaty.as_of),
        address(asked).replace('|', "%7C"),
        day_first(visit.today),
    )
}

/// Signs that TeX would take for its own.
fn for_tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => {
                out.push('\\');
                out.push(sign);
            }
            other => out.push(other),
        }
    }
    out
}

fn month(day: NaiveDate) -> &'static str {
    MONTHS[day.month0() as usize]
}

fn day_first(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month(day), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_tex_are_no_commands() {
        assert_eq!(for_tex("100 % {a} & b_c \\d"), "100 \\% \\{a\\} \\& b\\_c \\textbackslash{}d");
    }
}
