//! Participants.

use super::code;
use crate::json::{At, Wrong};
use crate::treaty::{Group, Kind, Participant};

pub(super) fn participant(at: &At<'_>) -> Result<Participant, Wrong> {
    Ok(Participant {
        code: code(&at.field("code"))?,
        iso2: at.field("iso2").optional(|at| at.owned())?,
        m49: at.field("m49").optional(|at| at.owned())?,
        kind: kind(&at.field("kind"))?,
        name: at.field("name").owned()?,
        short: at.field("short").owned()?,
        order: at.field("order").optional(|at| at.count())?,
        short_order: at.field("short_order").optional(|at| at.count())?,
        aliases: at.field("aliases").each(|at| at.owned())?,
        group: at.field("group").optional(group)?,
    })
}

fn kind(at: &At<'_>) -> Result<Kind, Wrong> {
    at.one_of(&[
        ("member", Kind::Member),
        ("observer", Kind::Observer),
        ("other", Kind::Other),
        ("organization", Kind::Organization),
        ("former", Kind::Former),
    ])
}

fn group(at: &At<'_>) -> Result<Group, Wrong> {
    at.one_of(&Group::ALL.map(|group| (group.word(), group)))
}
