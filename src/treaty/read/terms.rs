//! Terms of treaties.

use super::{certainty, code, day, precision};
use crate::json::{At, Wrong};
use crate::treaty::{Invitation, Note, OpenTo, Others, Reading, Terms};

pub(super) fn terms(at: &At<'_>) -> Result<Terms, Wrong> {
    Ok(Terms {
        reading: at.field("reading").one_of(&Reading::ALL.map(|reading| (reading.word(), reading)))?,
        open_to: open_to(&at.field("open_to"))?,
        invitations: at.field("invitations").each(invitation)?,
        notes: at.field("notes").each(note)?,
    })
}

fn open_to(at: &At<'_>) -> Result<OpenTo, Wrong> {
    Ok(OpenTo {
        groups: at.field("groups").each(|at| at.owned())?,
        states: at.field("states").each(code)?,
        others: at.field("others").one_of(&Others::ALL.map(|others| (others.word(), others)))?,
        source: at.field("source").optional(|at| at.owned())?,
    })
}

fn invitation(at: &At<'_>) -> Result<Invitation, Wrong> {
    Ok(Invitation {
        who: code(&at.field("who"))?,
        day: day(&at.field("day"))?,
        precision: precision(&at.field("precision"))?,
        until: at.field("until").optional(day)?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
        doubt: at.field("doubt").optional(|at| at.owned())?,
    })
}

fn note(at: &At<'_>) -> Result<Note, Wrong> {
    Ok(Note {
        title: at.field("title").owned()?,
        text: at.field("text").owned()?,
        as_of: day(&at.field("as_of"))?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
    })
}
