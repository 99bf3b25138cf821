//! Treaties.

use super::{act, day, entry};
use crate::json::{At, Wrong};
use crate::treaty::{ReportedTotal, Treaty};

pub(super) fn treaty(at: &At<'_>) -> Result<Treaty, Wrong> {
    Ok(Treaty {
        id: at.field("id").owned()?,
        title: at.field("title").owned()?,
        short: at.field("short").owned()?,
        adopted: at.field("adopted").optional(day)?,
        opened: day(&at.field("opened"))?,
        closes: at.field("closes").optional(day)?,
        depositary: at.field("depositary").owned()?,
        entry: entry::entry(&at.field("entry"))?,
        published_entry: at.field("published_entry").optional(day)?,
        as_of: day(&at.field("as_of"))?,
        evidence_until: day(&at.field("evidence_until"))?,
        reported_totals: at.field("reported_totals").each(reported_total)?,
        acts: at.field("acts").each(act::act)?,
    })
}

fn reported_total(at: &At<'_>) -> Result<ReportedTotal, Wrong> {
    Ok(ReportedTotal {
        day: day(&at.field("day"))?,
        least: at.field("least").count()?,
        most: at.field("most").count()?,
        source: at.field("source").owned()?,
    })
}
