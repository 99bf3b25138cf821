//! What is changed in the source: `data/geo/edits.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, bail};
use hanoi_atlas::carto::AreaKind;

use super::UNNAMED;
use super::source::{Feature, Ring};

/// The edits, each by the code of a feature of the source.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edits {
    /// Features that become part of another.
    merge: BTreeMap<String, String>,
    /// Areas of disputed sovereignty or not on the lists of States, with their names.
    disputed: BTreeMap<String, String>,
    /// Areas without standing of their own, with their names.
    territories: BTreeMap<String, String>,
}

impl Edits {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// If it is not there or not in its form.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))?;
        toml::from_str(&text).with_context(|| format!("`{}` is not in its form", file.display()))
    }

    /// The rings of all features, by the code of the area they belong to.
    pub fn merged(&self, features: Vec<Feature>) -> BTreeMap<String, Vec<Ring>> {
        let mut areas: BTreeMap<String, Vec<Ring>> = BTreeMap::new();
        for Feature { code, rings } in features {
            let area = self.merge.get(&code).cloned().unwrap_or(code);
            areas.entry(area).or_default().extend(rings);
        }
        areas
    }

    /// What an area is, and its name if it is no State.
    pub fn kind(&self, id: &str) -> (AreaKind, Option<String>) {
        let disputed = self.disputed.get(id).map(|name| (AreaKind::Disputed, Some(name.clone())));
        let territory = || self.territories.get(id).map(|name| (AreaKind::Territory, Some(name.clone())));
        disputed.or_else(territory).unwrap_or((UNNAMED, None))
    }

    /// Refuses areas which are neither States nor named here, and names which are not used.
    ///
    /// # Errors
    ///
    /// Names the areas.
    pub fn all_known<'a>(
        &self,
        areas: impl Iterator<Item = &'a String>,
        states: &BTreeSet<String>,
    ) -> anyhow::Result<()> {
        let named: BTreeSet<&String> =
            self.disputed.keys().chain(self.territories.keys()).chain(states).collect();
        let areas: BTreeSet<&String> = areas.collect();
        let strange: Vec<_> = areas.difference(&named).collect();
        let missing: Vec<_> = named.difference(&areas).collect();
        if !strange.is_empty() || !missing.is_empty() {
            bail!(
                "the source has {strange:?}, which are neither States nor in data/geo/edits.toml, and lacks {missing:?}"
            );
        }
        Ok(())
    }
}
