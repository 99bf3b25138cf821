//! Reads the shipped numbers by hand; `tests/forecast.rs` compares with what `serde` makes of them.

use super::{Fitted, Model, Reference};
use crate::json::{At, Wrong};
use crate::treaty::civil_day;

pub(super) fn fitted(at: &At<'_>) -> Result<Fitted, Wrong> {
    Ok(Fitted {
        format: at.field("format").count()?,
        method: at.field("method").owned()?,
        model: model(&at.field("model"))?,
        references: at.field("references").each(reference)?,
    })
}

fn reference(at: &At<'_>) -> Result<Reference, Wrong> {
    let opened = at.field("opened");
    Ok(Reference {
        id: at.field("id").owned()?,
        short: at.field("short").owned()?,
        opened: civil_day(opened.text()?).ok_or_else(|| opened.wrong("a day as 2025-10-25"))?,
        days: at.field("days").each(|at| at.count())?,
        without: model(&at.field("without"))?,
    })
}

fn model(at: &At<'_>) -> Result<Model, Wrong> {
    Ok(Model {
        constant: at.field("constant").number()?,
        missing: at.field("missing").number()?,
        recent: at.field("recent").number()?,
        age: at.field("age").number()?,
        width: at.field("width").number()?,
    })
}
