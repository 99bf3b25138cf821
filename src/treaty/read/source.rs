//! Sources.

use crate::json::{At, Wrong};
use crate::treaty::Source;

pub(in crate::treaty) fn source(at: &At<'_>) -> Result<Source, Wrong> {
    Ok(Source {
        id: at.field("id").owned()?,
        publisher: at.field("publisher").owned()?,
        title: at.field("title").owned()?,
        url: at.field("url").owned()?,
        speaks_for: at.field("speaks_for").owned()?,
        licence: at.field("licence").optional(|at| at.owned())?,
    })
}
