//! The source: a TopoJSON file with the object `countries`.

use anyhow::Context;
use hanoi_atlas::carto::LonLat;

/// A position on the grid of the source, which is finer than any map: 0 ≤ `x` < [`ROUND`].
///
/// The source cuts its rings at 180°; here its two sides are one, and so is the south pole, which it
/// draws as a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// From 180° to the east.
    pub x: i32,
    /// From the south pole to the north.
    pub y: i32,
}

/// A closed line without its first point repeated.
pub type Ring = Vec<Point>;

/// One feature of the source.
pub struct Feature {
    /// Its `properties.a3`: `id` is not unique and not always ISO.
    pub code: String,
    /// Its rings, with what is inside to their right.
    pub rings: Vec<Ring>,
}

/// How many steps of the source's grid lead once round the Earth.
pub const ROUND: i32 = 999_999;

/// The height of the source's grid, from −89.999° to 83.599609375°, in steps.
const HEIGHT: f64 = 999_999.0;
const SOUTH: f64 = -89.999;
const NORTH: f64 = 83.599_609_375;

impl Point {
    fn new(x: i32, y: i32) -> Self {
        // The pole is one point, wherever the source draws it.
        Self { x: if y == 0 { 0 } else { x.rem_euclid(ROUND) }, y }
    }

    /// Where it is on the sphere.
    pub fn lonlat(self) -> LonLat {
        LonLat {
            lon: f64::from(self.x) / f64::from(ROUND) * 360.0 - 180.0,
            lat: SOUTH + f64::from(self.y) / HEIGHT * (NORTH - SOUTH),
        }
    }

    /// Whether it lies on 180°.
    pub fn on_antimeridian(self) -> bool {
        self.x == 0
    }
}

#[derive(serde::Deserialize)]
struct File {
    objects: Objects,
    arcs: Vec<Vec<[i32; 2]>>,
    transform: Transform,
}

#[derive(serde::Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(serde::Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(serde::Deserialize)]
struct Countries {
    geometries: Vec<Geometry>,
}

#[derive(serde::Deserialize)]
struct Geometry {
    properties: Properties,
    /// Polygons of rings of arcs; every geometry of the source is a multi-polygon.
    arcs: Vec<Vec<Vec<i32>>>,
}

#[derive(serde::Deserialize)]
struct Properties {
    a3: String,
}

/// Reads the features.
///
/// # Errors
///
/// If the text has another form or another grid than the pinned version of the source.
pub fn read(text: &str) -> anyhow::Result<Vec<Feature>> {
    let file: File = serde_json::from_str(text).context("the source is not in the form expected")?;
    let expected = [360.0 / f64::from(ROUND), (NORTH - SOUTH) / HEIGHT];
    let off = |a: f64, b: f64| (a - b).abs() > 1e-12;
    let [dx, dy] = file.transform.scale;
    let [west, south] = file.transform.translate;
    anyhow::ensure!(
        !(off(dx, expected[0]) || off(dy, expected[1]) || off(west, -180.0) || off(south, SOUTH)),
        "the source has another grid: `{:?}`; expected that of version 1.0.0",
        file.transform.scale
    );
    let arcs: Vec<Vec<Point>> = file.arcs.iter().map(|arc| decoded(arc)).collect();
    let feature = |geometry: &Geometry| Feature {
        code: geometry.properties.a3.clone(),
        rings: geometry.arcs.iter().flatten().map(|ring| walked(ring, &arcs)).collect(),
    };
    Ok(file.objects.countries.geometries.iter().map(feature).collect())
}

fn decoded(arc: &[[i32; 2]]) -> Vec<Point> {
    let mut at = [0, 0];
    arc.iter()
        .map(|[dx, dy]| {
            at = [at[0] + dx, at[1] + dy];
            Point::new(at[0], at[1])
        })
        .collect()
}

fn walked(ring: &[i32], arcs: &[Vec<Point>]) -> Ring {
    let mut points = Ring::new();
    for arc in ring {
        let line = &arcs[if *arc >= 0 { *arc } else { !*arc } as usize];
        let inner = &line[..line.len() - 1];
        if *arc >= 0 { points.extend(inner) } else { points.extend(line.iter().skip(1).rev()) }
    }
    points.dedup();
    points
}
