//! The shapes of the map, drawn once a projection and size; their paint changes with each date.

use crate::carto::{
    AreaKind, Bounds, Drawing, ProjectionKind, Protect, Rotation, Screen, Topology, View, simplify,
};
use crate::treaty::Code;

/// Everything that has a shape on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlines {
    /// What it was drawn for: the frame's width and height, and the steps of its paths.
    pub view: View,
    /// The areas in the order of the shapes' file: by id.
    pub areas: Vec<Outline>,
}

/// The shape of one area.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The id of the area in the shapes' file.
    pub id: String,
    /// The State whose shape this is; `None` for an area without status.
    pub code: Option<Code>,
    /// What the area is.
    pub kind: AreaKind,
    /// Its name, if it is no State.
    pub name: Option<String>,
    /// The text of its SVG path, in steps of the view's grid: scale it by `1 / view.steps`.
    pub path: String,
    /// A place on its largest part, in pixels of the frame; `None` on the far side of a globe.
    pub label: Option<Screen>,
    /// How far it reaches, in pixels of the frame.
    pub bounds: Bounds,
    /// Its true area in square kilometres.
    pub km2: u32,
}

/// The width of the frame in which the flat map of the page is designed, in CSS pixels.
const WIDTH: f64 = 960.0;

/// Half a pixel of the design is the step of the page's map: the page is four kilobytes lighter than
/// with quarters, and what is lost is seen only in an enlarged map.
pub const PAGE_STEPS: f64 = 2.0;

/// The width of the page's map in steps of its grid.
pub const PAGE_WIDTH: f64 = WIDTH * PAGE_STEPS;

/// What the page's map keeps. A pixel of the design is 35.9 km square, 1290 km²: so islands of half
/// a pixel, corners of a quarter.
const DETAIL: Protect = Protect { least_km2: 600.0, corner_km2: 350.0 };

impl Outlines {
    /// The map in the page: Equal Earth, 960 pixels wide, light enough for its HTML.
    #[must_use]
    pub fn page(topology: &Topology) -> Self {
        let view = View::new(ProjectionKind::EqualEarth, Rotation::FLAT, WIDTH, PAGE_STEPS);
        let mut light = simplify(topology, DETAIL);
        light.areas.retain(|area| view.screen_from_lonlat(area.label).is_some_and(|at| at.y <= view.height));
        Self::drawn(&light, &view, &mut Drawing::new(&light))
    }

    /// The areas of a topology in a view. `drawing` must have been made for the topology; it keeps
    /// memory from frame to frame.
    #[must_use]
    pub fn drawn(topology: &Topology, view: &View, drawing: &mut Drawing) -> Self {
        let paths = drawing.draw(topology, view).to_vec();
        let drawn = topology.areas.iter().zip(paths).zip(drawing.bounds());
        let areas = drawn.map(|((area, path), bounds)| Outline {
            id: area.id.clone(),
            code: match area.kind {
                AreaKind::State => area.id.parse().ok(),
                AreaKind::Territory | AreaKind::Disputed => None,
            },
            kind: area.kind,
            name: area.name.clone(),
            path,
            label: view.screen_from_lonlat(area.label),
            bounds: *bounds,
            km2: area.km2,
        });
        Self { view: *view, areas: areas.collect() }
    }
}
