//! The shapes of the world in a file: arcs on a grid, each stored once, and rings made of them.
//!
//! As in TopoJSON, a border between two areas is one arc which both use, so it cannot gape; unlike
//! TopoJSON, rings run through the antimeridian and round the poles, and the reader cuts them
//! where its projection needs it.

use super::area;
use super::{Area, LonLat};
use crate::json::{self, At, SyntaxError, Wrong};

/// Areas and the arcs they share.
#[derive(Debug, Clone, PartialEq)]
pub struct Topology {
    /// The areas in the order of the file.
    pub areas: Vec<Area>,
    /// The arcs, each of at least two positions; a closed one repeats its first at the end.
    pub arcs: Vec<Vec<LonLat>>,
}

/// Why a file of shapes was refused.
#[derive(Debug, thiserror::Error)]
pub enum TopologyError {
    /// It is no JSON.
    #[error("the shapes of the world cannot be read: {0}; fetch the file again")]
    Unreadable(#[from] SyntaxError),
    /// It is not what the schema beside `world.json` says.
    #[error("the shapes of the world are not in the form expected: {0}; fetch the file again")]
    Form(#[from] Wrong),
    /// It has another version than this program reads.
    #[error("the shapes of the world have version `{found}`; expected `{VERSION}`; reload the page")]
    Version {
        /// The version found.
        found: u32,
    },
    /// An area refers to an arc that is not there.
    #[error("the shape of `{area}` uses arc `{arc}`, but there are {count}; fetch the file again")]
    Arc {
        /// The area.
        area: String,
        /// The arc it names.
        arc: i32,
        /// How many there are.
        count: usize,
    },
    /// An arc is no line on the sphere.
    #[error("arc `{arc}` of the shapes of the world is no line of positions; fetch the file again")]
    Line {
        /// Which one.
        arc: usize,
    },
}

/// The version of the format which this program reads and writes.
const VERSION: u32 = 1;

/// The file as it is written.
#[derive(serde::Serialize)]
struct File {
    version: u32,
    /// Grid steps to a degree.
    steps: f64,
    areas: Vec<Area>,
    /// For each arc `[x, y, dx, dy, dx, dy, …]` in grid steps, `x` east of 0° and `y` north of it.
    arcs: Vec<Vec<i32>>,
}

impl Topology {
    /// Reads the text of `world.json`.
    ///
    /// # Errors
    ///
    /// A text that is not in the form of the schema, or has another version, or whose areas use
    /// arcs that are not there.
    pub fn from_json(text: &str) -> Result<Self, TopologyError> {
        let json = json::read(text)?;
        let at = At::root(&json);
        let version = at.field("version").count()?;
        if version != VERSION {
            return Err(TopologyError::Version { found: version });
        }
        let steps = at.field("steps").number()?;
        let areas = at.field("areas").each(area::area)?;
        let arcs = at.field("arcs").each(area::arcs)?;
        let decoded = arcs.iter().enumerate().map(|(arc, steps_of)| decoded(arc, steps_of, steps));
        let arcs = decoded.collect::<Result<Vec<_>, _>>()?;
        for area in &areas {
            let missing = area.rings.iter().flatten().find(|arc| index(**arc).0 >= arcs.len());
            if let Some(arc) = missing {
                return Err(TopologyError::Arc { area: area.id.clone(), arc: *arc, count: arcs.len() });
            }
        }
        Ok(Self { areas, arcs })
    }

    /// Writes the text of `world.json`, with `steps` grid steps to a degree; positions must lie on
    /// that grid already, or are brought to it.
    ///
    /// # Panics
    ///
    /// Never: numbers and names can always be written.
    #[must_use]
    pub fn to_json(&self, steps: f64) -> String {
        let arcs = self.arcs.iter().map(|arc| encoded(arc, steps)).collect();
        let file = File { version: VERSION, steps, areas: self.areas.clone(), arcs };
        serde_json::to_string(&file).expect("numbers and names can always be written as JSON")
    }

    /// The rings of an area, each without its first position repeated at the end.
    #[must_use]
    pub fn rings(&self, area: &Area) -> Vec<Vec<LonLat>> {
        area.rings.iter().map(|ring| self.ring(ring)).collect()
    }

    /// The positions of a ring of arcs, without the first repeated at the end.
    #[must_use]
    pub fn ring(&self, arcs: &[i32]) -> Vec<LonLat> {
        let mut positions = Vec::new();
        for arc in arcs {
            let (number, way) = index(*arc);
            let line = &self.arcs[number];
            // The last position of an arc is the first of the next.
            match way {
                Way::Forward => positions.extend(&line[..line.len() - 1]),
                Way::Backward => positions.extend(line[1..].iter().rev()),
            }
        }
        positions
    }

    /// The area with this id.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == id)
    }
}

/// In which direction a ring walks along an arc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Forward,
    Backward,
}

/// Which arc is meant, and which way.
pub(super) fn index(arc: i32) -> (usize, Way) {
    if arc >= 0 { (arc as usize, Way::Forward) } else { (!arc as usize, Way::Backward) }
}

fn decoded(arc: usize, flat: &[i32], steps: f64) -> Result<Vec<LonLat>, TopologyError> {
    let (pairs, rest) = flat.as_chunks::<2>();
    let mut at = (0_i64, 0_i64);
    let line: Vec<_> = pairs
        .iter()
        .map(|[dx, dy]| {
            at = (at.0 + i64::from(*dx), at.1 + i64::from(*dy));
            LonLat { lon: at.0 as f64 / steps, lat: at.1 as f64 / steps }
        })
        .collect();
    let on_sphere = line.iter().all(|at| at.lon.abs() <= 180.0 && at.lat.abs() <= 90.0);
    if on_sphere && rest.is_empty() && line.len() >= 2 { Ok(line) } else { Err(TopologyError::Line { arc }) }
}

fn encoded(arc: &[LonLat], steps: f64) -> Vec<i32> {
    let mut last = (0, 0);
    let mut flat = Vec::with_capacity(arc.len() * 2);
    for at in arc {
        let next = ((at.lon * steps).round() as i32, (at.lat * steps).round() as i32);
        flat.extend([next.0 - last.0, next.1 - last.1]);
        last = next;
    }
    flat
}
