//! The map of one treaty: who stands how, as lines for the app and as a legend.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::map::{Entry, swatch};
use crate::text::Text;
use crate::treaty::{Code, Footing, Side, Standing, UnknownTreaty};

use super::{Neighbourhood, escape};

/// The footing of every State and organization towards the treaty of that `id` at the end of `date`.
///
/// # Errors
///
/// There is no such treaty; the error names those there are.
pub fn footings(
    beside: &Neighbourhood<'_>,
    id: &str,
    date: NaiveDate,
) -> Result<BTreeMap<Code, Footing>, UnknownTreaty> {
    let catalog = beside.facts.catalog;
    let side = beside.beside.side(catalog, id)?;
    let board = side.board(catalog, date);
    let footing = |(who, standing): (&Code, &Standing)| {
        let who = catalog.participant(*who)?;
        Some((who.code, side.footing(who, *standing, date, &beside.beside.blocs)))
    };
    Ok(board.standings.iter().filter_map(footing).collect())
}

/// The same as text: a line for each, as `VNM party`, in order of code.
///
/// # Errors
///
/// As [`footings`].
pub fn standings_text(
    beside: &Neighbourhood<'_>,
    id: &str,
    date: NaiveDate,
) -> Result<String, UnknownTreaty> {
    let lines = footings(beside, id, date)?;
    Ok(lines.iter().map(|(who, footing)| format!("{who} {}\n", footing.word())).collect())
}

/// The legend of that treaty: an `<li>` for each footing that a State has, with its number, as the
/// legend of the map has them.
///
/// # Errors
///
/// As [`footings`].
pub fn treaty_legend(beside: &Neighbourhood<'_>, id: &str, date: NaiveDate) -> Result<String, UnknownTreaty> {
    let footings = footings(beside, id, date)?;
    let side = beside.beside.side(beside.facts.catalog, id)?;
    let item = |footing: Footing| {
        let count = footings.iter().filter(|(who, has)| !who.is_organization() && **has == footing).count();
        if count == 0 {
            return String::new();
        }
        format!(
            "<li><button type=\"button\" class=\"legend__item\" data-key=\"{key}\" title=\"{help}\" \
             aria-pressed=\"false\">{swatch}<span class=\"legend__name\">{name}</span> \
             <span class=\"legend__count\">{count}</span></button></li>",
            key = footing.word(),
            help = escape(&help(beside.facts.text, &side, footing, date)),
            swatch = swatch(footing.word()),
            name = escape(&footing_name(beside.facts.text, footing)),
        )
    };
    Ok(Footing::ALL.map(item).concat())
}

/// The same as values: a class for each footing that a State has, with its number.
#[must_use]
pub fn footing_entries(beside: &Neighbourhood<'_>, footings: &BTreeMap<Code, Footing>) -> Vec<Entry> {
    let entry = |footing: Footing| {
        let count = footings.iter().filter(|(who, has)| !who.is_organization() && **has == footing).count();
        Entry {
            key: footing.word().to_owned(),
            class: None,
            name: footing_name(beside.facts.text, footing),
            count: u32::try_from(count).unwrap_or(u32::MAX),
            help: String::new(),
        }
    };
    Footing::ALL.map(entry).into_iter().filter(|entry| entry.count > 0).collect()
}

/// Its name, e.g. "no act on record".
pub(super) fn footing_name(text: &Text, footing: Footing) -> String {
    text.say(&format!("footing-{}", footing.word()), &[])
}

fn help(text: &Text, side: &Side<'_>, footing: Footing, date: NaiveDate) -> String {
    let key = format!("footing-help-{}", footing.word());
    text.say(&key, &[("until", text.day(side.treaty.evidence_until.min(date)).into())])
}
