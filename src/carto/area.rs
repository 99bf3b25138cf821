//! What a set of rings stands for.

use super::LonLat;

/// A part of the land: one State, or something that is none.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Area {
    /// ISO 3166-1 alpha-3 for States; else the code of the source, e.g. `GRL`, `KAS`.
    pub id: String,
    /// Whether it can have a standing.
    pub kind: AreaKind,
    /// Its name where it is not a State; those are named in `data/states.csv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A position on the land of its largest part: for a mark, a name or a card.
    #[serde(with = "pair")]
    pub label: LonLat,
    /// Its true area in square kilometres, before simplification; 0 for the Holy See.
    pub km2: u32,
    /// Its rings, each a list of arcs: `n` for arc `n`, `-n - 1` for the same backwards. What is to
    /// the right of a ring is inside; so islands run clockwise and holes against it.
    pub rings: Vec<Vec<i32>>,
}

/// What an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
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
mod pair {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::LonLat;

    pub fn serialize<S: Serializer>(at: &LonLat, to: S) -> Result<S::Ok, S::Error> {
        [at.lon, at.lat].serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<LonLat, D::Error> {
        let [lon, lat] = <[f64; 2]>::deserialize(from)?;
        Ok(LonLat { lon, lat })
    }
}
