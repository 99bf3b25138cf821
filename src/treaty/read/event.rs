//! Events.

use super::{certainty, day, precision};
use crate::json::{At, Wrong};
use crate::treaty::{Event, EventKind};

pub(super) fn event(at: &At<'_>) -> Result<Event, Wrong> {
    Ok(Event {
        id: at.field("id").owned()?,
        day: at.field("day").optional(day)?,
        until: at.field("until").optional(day)?,
        precision: precision(&at.field("precision"))?,
        kind: at.field("kind").one_of(&EventKind::ALL.map(|kind| (kind.word(), kind)))?,
        rank: rank(&at.field("rank"))?,
        title: at.field("title").owned()?,
        label: at.field("label").owned()?,
        detail: at.field("detail").owned()?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
    })
}

fn rank(at: &At<'_>) -> Result<u8, Wrong> {
    u8::try_from(at.count()?).map_err(|_| at.wrong("1, 2 or 3"))
}
