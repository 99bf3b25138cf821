//! Reads the packed facts, one file a noun.
//!
//! By hand, where `serde` could derive it: what it derives is 80 kB before compression, this is a
//! sixth. `tests/record.rs` holds both to the same result; `xtask` reads `data/` with the derived
//! ones.

mod act;
mod ballot;
mod beside;
mod bloc;
mod edition;
mod entry;
mod event;
mod participant;
mod source;
mod terms;
mod treaty;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Catalog, Certainty, Code, Precision, civil_day};
use crate::json::{At, Wrong};

pub(super) use beside::beside;
pub(super) use edition::edition;
pub(super) use source::source;

pub(super) fn catalog(at: &At<'_>) -> Result<Catalog, Wrong> {
    Ok(Catalog {
        format: at.field("format").count()?,
        edition: at.field("edition").owned()?,
        participants: at.field("participants").each(participant::participant)?,
        treaties: by_name(&at.field("treaties"), treaty::treaty)?,
        events: at.field("events").each(event::event)?,
        ballots: at.field("ballots").each(ballot::ballot)?,
        sources: by_name(&at.field("sources"), source)?,
    })
}

fn by_name<T>(at: &At<'_>, read: fn(&At<'_>) -> Result<T, Wrong>) -> Result<BTreeMap<String, T>, Wrong> {
    let mut all = BTreeMap::new();
    for (name, at) in at.fields()? {
        all.insert(name.to_owned(), read(&at)?);
    }
    Ok(all)
}

fn day(at: &At<'_>) -> Result<NaiveDate, Wrong> {
    civil_day(at.text()?).ok_or_else(|| at.wrong("a day as 2025-10-25"))
}

fn code(at: &At<'_>) -> Result<Code, Wrong> {
    at.text()?.parse().map_err(|_| at.wrong("three capital letters, as VNM, or EU"))
}

fn certainty(at: &At<'_>) -> Result<Certainty, Wrong> {
    at.one_of(&[
        ("confirmed", Certainty::Confirmed),
        ("reported", Certainty::Reported),
        ("unverified", Certainty::Unverified),
    ])
}

/// The day, where nothing else is said.
fn precision(at: &At<'_>) -> Result<Precision, Wrong> {
    let words = |at: &At<'_>| {
        at.one_of(&[("day", Precision::Day), ("month", Precision::Month), ("by", Precision::By)])
    };
    Ok(at.optional(words)?.unwrap_or_default())
}
