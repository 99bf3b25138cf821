//! Lists of States.

use super::{certainty, code, day};
use crate::json::{At, Wrong};
use crate::treaty::{Bloc, BlocKind};

pub(super) fn bloc(at: &At<'_>) -> Result<Bloc, Wrong> {
    Ok(Bloc {
        id: at.field("id").owned()?,
        name: at.field("name").owned()?,
        kind: at.field("kind").one_of(&BlocKind::ALL.map(|kind| (kind.word(), kind)))?,
        as_of: day(&at.field("as_of"))?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
        also: at.field("also").optional(|at| at.owned())?,
        note: at.field("note").optional(|at| at.owned())?,
        members: at.field("members").each(code)?,
    })
}
