//! What the layout is made from: where each State lies, whom it borders on, its region.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use hanoi_atlas::carto::{AreaKind, ProjectionKind, Rotation, Topology, View};
use hanoi_atlas::map::cells::{WORLD_HEIGHT, WORLD_WIDTH};

/// The States and what ties them together.
pub struct World {
    /// In order of code.
    pub states: Vec<Place>,
    /// Pairs of States with a common border on land, each once, the earlier first.
    pub borders: Vec<(usize, usize)>,
}

/// Where one State lies.
pub struct Place {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// Where it lies in the world of cells, in widths of a cell.
    pub at: (f64, f64),
    /// The number of its region.
    pub region: usize,
}

/// A list of the States of a region.
#[derive(serde::Deserialize)]
struct Region {
    members: Vec<String>,
}

/// The regions of the standard M49; together they hold every State once.
const REGIONS: [&str; 5] = ["africa", "americas", "asia", "europe", "oceania"];

impl World {
    /// Reads the packed shapes and the lists of the regions.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or a State in no region.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let path = root.join("public/data/v1/world.json");
        let text = fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))?;
        let topology = Topology::from_json(&text)?;
        let regions = regions(root)?;
        let view = View::new(ProjectionKind::EqualEarth, Rotation::FLAT, 1000.0, 1.0);
        let scale = (WORLD_WIDTH / view.width, WORLD_HEIGHT / view.height);
        let mut states = Vec::new();
        let mut users: BTreeMap<i32, BTreeSet<usize>> = BTreeMap::new();
        for area in topology.areas.iter().filter(|area| area.kind == AreaKind::State) {
            let at = view.screen_from_lonlat(area.label).context("a flat map shows every place")?;
            let region = regions.get(&area.id).with_context(|| format!("`{}` is in no region", area.id))?;
            for arc in area.rings.iter().flatten() {
                users.entry(if *arc < 0 { -arc - 1 } else { *arc }).or_default().insert(states.len());
            }
            states.push(Place {
                code: area.id.clone(),
                at: (at.x * scale.0, at.y * scale.1),
                region: *region,
            });
        }
        ensure!(states.len() == 197, "the shapes have {} States; expected 197", states.len());
        let pairs: BTreeSet<(usize, usize)> = users
            .values()
            .filter_map(|users| Some((*users.first()?, *users.last()?)))
            .filter(|(one, other)| one != other)
            .collect();
        Ok(Self { states, borders: pairs.into_iter().collect() })
    }
}

fn regions(root: &Path) -> anyhow::Result<BTreeMap<String, usize>> {
    let mut regions = BTreeMap::new();
    for (number, name) in REGIONS.into_iter().enumerate() {
        let path = root.join(format!("data/groups/m49-{name}.toml"));
        let text = fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))?;
        let region: Region = toml::from_str(&text).with_context(|| path.display().to_string())?;
        regions.extend(region.members.into_iter().map(|code| (code, number)));
    }
    Ok(regions)
}
