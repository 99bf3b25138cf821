//! Acts.

use super::{certainty, code, day, precision};
use crate::json::{At, Wrong};
use crate::treaty::{Act, ActDate, ActKind};

pub(super) fn act(at: &At<'_>) -> Result<Act, Wrong> {
    let date = at.field("date");
    Ok(Act {
        who: code(&at.field("who"))?,
        kind: kind(&at.field("kind"))?,
        date: ActDate { day: day(&date.field("day"))?, precision: precision(&date.field("precision"))? },
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
        also: at.field("also").optional(|at| at.owned())?,
        doubt: at.field("doubt").optional(|at| at.owned())?,
    })
}

fn kind(at: &At<'_>) -> Result<ActKind, Wrong> {
    at.one_of(&ActKind::ALL.map(|kind| (kind.word(), kind)))
}
