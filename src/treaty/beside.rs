//! The treaties beside the Convention, their terms, and the lists of States: a second file of facts.

use std::collections::BTreeMap;

use super::{Blocs, Catalog, CatalogError, Side, Source, SourceId, Terms, Treaty, UnknownTreaty, read};
use crate::json::{self, At};

/// Treaties to compare with those of a [`Catalog`], and the lists by which States are filtered.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Beside {
    /// The version of the format: 1.
    pub format: u32,
    /// A short name of this edition: the day of the facts and the first eight digits of their SHA-256.
    pub edition: String,
    /// The treaties by their `id`; none that the catalog has.
    pub treaties: BTreeMap<String, Treaty>,
    /// The terms of treaties, those of the catalog too, by the `id` of the treaty. A treaty without
    /// is open to all.
    pub terms: BTreeMap<String, Terms>,
    /// The lists of States by their `id`.
    pub blocs: Blocs,
    /// The sources by their `id`.
    pub sources: BTreeMap<SourceId, Source>,
}

/// A part of the file that was left out, so that the rest can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{place}` is left out: {why}")]
pub struct Skipped {
    /// Which part, e.g. `treaties.malabo`.
    pub place: String,
    /// Why.
    pub why: String,
}

/// The terms of a treaty without terms on record.
static OPEN: Terms = Terms {
    reading: super::Reading::Confirmed,
    open_to: super::OpenTo {
        groups: Vec::new(),
        states: Vec::new(),
        others: super::Others::Welcome,
        source: None,
    },
    invitations: Vec::new(),
    notes: Vec::new(),
};

impl Beside {
    /// Reads the file. A treaty, terms or a list with an error is left out and told; treaties whose
    /// terms are left out go with them, since nobody could say whom they admit.
    ///
    /// # Errors
    ///
    /// Text that is no such JSON, another format, or sources that cannot be read.
    pub fn from_json(text: &str, catalog: &Catalog) -> Result<(Self, Vec<Skipped>), CatalogError> {
        let json = json::read(text)?;
        let at = At::root(&json);
        let format = at.field("format").count()?;
        if format != 1 {
            return Err(CatalogError::Format { found: format });
        }
        let (mut beside, mut skipped) = read::beside(&at)?;
        beside.leave_out_what_does_not_hold(catalog, &mut skipped);
        Ok((beside, skipped))
    }

    /// The treaty of that `id`, of `catalog` or beside it, with its terms.
    ///
    /// # Errors
    ///
    /// There is none; the error names those there are.
    pub fn side<'a>(&'a self, catalog: &'a Catalog, id: &str) -> Result<Side<'a>, UnknownTreaty> {
        let found = catalog.treaties.get(id).or_else(|| self.treaties.get(id));
        let treaty = found.ok_or_else(|| {
            let all = catalog.treaties.keys().chain(self.treaties.keys());
            let known: Vec<String> = all.map(|id| format!("`{id}`")).collect();
            UnknownTreaty { found: id.to_owned(), known: known.join(", ") }
        })?;
        Ok(Side { treaty, terms: self.terms.get(id).unwrap_or(&OPEN) })
    }

    /// The treaties of those `id`s, in their order.
    ///
    /// # Errors
    ///
    /// As [`Beside::side`], for the first that is not known.
    pub fn sides<'a>(&'a self, catalog: &'a Catalog, ids: &[&str]) -> Result<Vec<Side<'a>>, UnknownTreaty> {
        ids.iter().map(|id| self.side(catalog, id)).collect()
    }

    fn leave_out_what_does_not_hold(&mut self, catalog: &Catalog, skipped: &mut Vec<Skipped>) {
        let Self { treaties, terms, blocs, sources, .. } = self;
        let mut leave_out = |place: String, why: Option<&str>| {
            let keep = why.is_none();
            skipped.extend(why.map(|why| Skipped { place, why: why.to_owned() }));
            keep
        };
        blocs.retain(|id, bloc| {
            let known = bloc.members.iter().all(|who| catalog.participant(*who).is_some());
            let why = if !known {
                Some("a member is not listed among the participants")
            } else if !bloc.members.is_sorted_by(|a, b| a < b) {
                Some("the members are not in order of code")
            } else {
                None
            };
            leave_out(format!("blocs.{id}"), why)
        });
        treaties.retain(|id, treaty| {
            let open_to = terms.get(id).map(|terms| &terms.open_to);
            let lists = open_to.map(|open_to| &open_to.groups).into_iter().flatten();
            let why = if lists.clone().any(|list| !blocs.contains_key(list)) {
                Some("the list of those who may join is missing")
            } else {
                catalog.acts_hold(treaty, sources).err()
            };
            leave_out(format!("treaties.{id}"), why)
        });
    }
}
