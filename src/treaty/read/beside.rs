//! The treaties beside the Convention.

use std::collections::BTreeMap;

use super::{bloc, by_name, source, terms, treaty};
use crate::json::{At, Wrong};
use crate::treaty::{Beside, Skipped};

/// The file, and what of it could not be read.
pub(in crate::treaty) fn beside(at: &At<'_>) -> Result<(Beside, Vec<Skipped>), Wrong> {
    let mut skipped = Vec::new();
    let mut beside = Beside {
        format: at.field("format").count()?,
        edition: at.field("edition").owned()?,
        blocs: readable(&at.field("blocs"), bloc::bloc, &mut skipped)?,
        treaties: readable(&at.field("treaties"), treaty::treaty, &mut skipped)?,
        terms: BTreeMap::new(),
        sources: by_name(&at.field("sources"), source)?,
    };
    let before = skipped.len();
    beside.terms = readable(&at.field("terms"), terms::terms, &mut skipped)?;
    // Without its terms a treaty would seem open to all.
    let lost = skipped[before..].iter().filter_map(|terms| terms.place.strip_prefix("terms."));
    let lost: Vec<String> = lost.map(str::to_owned).collect();
    beside.treaties.retain(|id, _| !lost.contains(id));
    Ok((beside, skipped))
}

/// What can be read, by its name; the rest is added to `skipped`.
fn readable<T>(
    at: &At<'_>,
    read: fn(&At<'_>) -> Result<T, Wrong>,
    skipped: &mut Vec<Skipped>,
) -> Result<BTreeMap<String, T>, Wrong> {
    let mut all = BTreeMap::new();
    for (name, item) in at.fields()? {
        match read(&item) {
            Ok(value) => drop(all.insert(name.to_owned(), value)),
            Err(wrong) => skipped.push(Skipped { place: place(at, name), why: wrong.to_string() }),
        }
    }
    Ok(all)
}

/// The way to a field, e.g. `treaties.malabo`.
fn place(at: &At<'_>, name: &str) -> String {
    at.field(name).wrong("").place
}
