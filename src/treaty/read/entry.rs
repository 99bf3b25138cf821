//! Rules of entry into force.

use super::code;
use crate::json::{At, Wrong};
use crate::treaty::{Delay, EntryRule, Lands, Quota, Wait};

pub(super) fn entry(at: &At<'_>) -> Result<EntryRule, Wrong> {
    Ok(EntryRule {
        article: at.field("article").optional(|at| at.owned())?.unwrap_or_default(),
        instruments: at.field("instruments").count()?,
        quota: at.field("quota").optional(quota)?,
        first: delay(&at.field("first"))?,
        later: at.field("later").optional(delay)?,
        withdrawal: at.field("withdrawal").optional(delay)?,
    })
}

fn quota(at: &At<'_>) -> Result<Quota, Wrong> {
    Ok(Quota { at_least: at.field("at_least").count()?, members: at.field("members").each(code)? })
}

fn delay(at: &At<'_>) -> Result<Delay, Wrong> {
    Ok(Delay {
        wait: wait(&at.field("wait"))?,
        lands: at.field("lands").optional(lands)?.unwrap_or_default(),
    })
}

fn wait(at: &At<'_>) -> Result<Wait, Wrong> {
    let (days, months) = (at.field("days"), at.field("months"));
    match (days.optional(|at| at.count())?, months.optional(|at| at.count())?) {
        (Some(days), None) => Ok(Wait::Days(days)),
        (None, Some(months)) => Ok(Wait::Months(months)),
        (Some(_), Some(_)) | (None, None) => Err(at.wrong("either days or months")),
    }
}

fn lands(at: &At<'_>) -> Result<Lands, Wrong> {
    at.one_of(&[("on-the-day", Lands::OnTheDay), ("on-the-next-first", Lands::OnTheNextFirst)])
}
