//! What a set of rings stands for.

use super::LonLat;
use crate::json::{At, Wrong};

/// A part of the land: one State, or something that is none.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Area {
    /// ISO 3166-1 alpha-3 for States; else the code of the source, e.g. `GRL`, `KAS`.
    pub id: String,
    /// Whether it can have a standing.
    pub kind: AreaKind,
    /// Its name where it is not a State; those are named in `data/states.csv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A position on the land of its largest part: for a mark, a name or a card.
    #[serde(serialize_with = "pair")]
    pub label: LonLat,
    /// Its true area in square kilometres, before simplification; 0 for the Holy See.
    pub km2: u32,
    /// Its rings, each a list of arcs: `n` for arc `n`, `-n - 1` for the same backwards. What is to
    /// the right of a ring is inside; so islands run clockwise and holes against it.
    pub rings: Vec<Vec<i32>>,
}

/// What an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaKind {
    /// One of the States that a treaty open to all States counts, with the parts of it which have
    /// no shape of their own.
    State,
    /// Land that has no standing of its own, under a State which may or may not act for it.
    Territory,
    /// Land whose sovereignty is disputed or not on the list of States of the United Nations.
    Disputed,
}

/// Writes a position as `[lon, lat]`.
fn pair<S: serde::Serializer>(at: &LonLat, to: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&[at.lon, at.lat], to)
}

/// Reads an area as it is written.
pub(super) fn area(at: &At<'_>) -> Result<Area, Wrong> {
    Ok(Area {
        id: at.field("id").owned()?,
        kind: at.field("kind").one_of(&[
            ("state", AreaKind::State),
            ("territory", AreaKind::Territory),
            ("disputed", AreaKind::Disputed),
        ])?,
        name: at.field("name").optional(|at| at.owned())?,
        label: position(&at.field("label"))?,
        km2: at.field("km2").count()?,
        rings: at.field("rings").each(arcs)?,
    })
}

fn position(at: &At<'_>) -> Result<LonLat, Wrong> {
    match at.each(|at| at.number())?[..] {
        [lon, lat] => Ok(LonLat { lon, lat }),
        _ => Err(at.wrong("two numbers, east and north")),
    }
}

/// The numbers of a ring or of an arc.
pub(super) fn arcs(at: &At<'_>) -> Result<Vec<i32>, Wrong> {
    at.each(|at| at.whole())
}
