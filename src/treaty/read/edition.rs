//! Dated editions.

use super::day;
use crate::json::{At, Wrong};
use crate::treaty::Edition;

pub(in crate::treaty) fn edition(at: &At<'_>) -> Result<Edition, Wrong> {
    Ok(Edition {
        day: day(&at.field("day"))?,
        name: at.field("name").owned()?,
        sha256: at.field("sha256").owned()?,
        signatures: at.field("signatures").count()?,
        deposits: at.field("deposits").count()?,
        deposits_reported: at.field("deposits_reported").count()?,
    })
}
