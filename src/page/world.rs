//! The world drawn in another way than the page has it: another projection, the globe.

use std::cell::RefCell;

use crate::carto::{Drawing, LonLat, Rotation, Topology, TopologyError, View, graticule_path, outline_path};
use crate::decimal::written;
use crate::map::{Outlines, PAGE_STEPS, Spacing, marks};
use crate::treaty::Code;
use crate::viewpoint::{Place, Projection};

/// The width for which every view is drawn, in pixels; the sheet scales to its frame.
const WIDTH: f64 = 960.0;

/// Where the globe looks when nobody has turned it: Africa, Europe and Asia are in sight.
pub const FRONT: LonLat = LonLat { lon: 60.0, lat: 20.0 };

/// The view of the world in that projection, turned towards `place`; without one as the projection has
/// it.
#[must_use]
pub fn world_view(projection: Projection, place: Option<Place>) -> View {
    let rotation = match (projection, place) {
        (_, Some(place)) => Rotation::centred_on(LonLat { lon: place.lon(), lat: place.lat() }),
        (Projection::Globe, None) => Rotation::centred_on(FRONT),
        (Projection::EqualEarth | Projection::NaturalEarth | Projection::Robinson, None) => Rotation::FLAT,
    };
    View::new(projection, rotation, WIDTH, PAGE_STEPS)
}

/// The shapes, ready to be drawn.
#[derive(Debug)]
pub struct World {
    topology: Topology,
    /// Keeps its memory from picture to picture.
    drawing: RefCell<Drawing>,
}

/// A drawn world, in the units of its box.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The box, as an SVG `viewBox`.
    pub view_box: String,
    /// Each area by its id, with its outline; an empty one is out of sight.
    pub areas: Vec<(String, String)>,
    /// The outline of the sphere.
    pub sphere: String,
    /// The lines on it.
    pub graticule: String,
    /// Where the circles of small States are, as `cx` and `cy`; those out of sight are left out.
    pub marks: Vec<(Code, String, String)>,
}

impl World {
    /// Reads `world.json`.
    ///
    /// # Errors
    ///
    /// As [`Topology::from_json`].
    pub fn read(text: &str) -> Result<Self, TopologyError> {
        let topology = Topology::from_json(text)?;
        let drawing = RefCell::new(Drawing::new(&topology));
        Ok(Self { topology, drawing })
    }

    /// The outlines of the page's own map.
    #[must_use]
    pub fn outlines(&self) -> Outlines {
        Outlines::page(&self.topology)
    }

    /// The picture in that projection, turned towards `place`.
    #[must_use]
    pub fn picture(&self, projection: Projection, place: Option<Place>) -> Picture {
        let view = world_view(projection, place);
        let outlines = Outlines::drawn(&self.topology, &view, &mut self.drawing.borrow_mut());
        let unit = |value: f64| written(value * PAGE_STEPS, 0);
        let placed = marks(&outlines, Spacing::PAGE);
        Picture {
            view_box: format!("0 0 {} {}", unit(view.width), unit(view.height)),
            sphere: outline_path(&view),
            graticule: graticule_path(&view),
            marks: placed.iter().map(|mark| (mark.code, unit(mark.at.x), unit(mark.at.y))).collect(),
            areas: outlines.areas.into_iter().map(|area| (area.id, area.path)).collect(),
        }
    }

    /// The place of a State on the far side of the globe that is turned towards `place`; `None` where it
    /// is in sight, and for what has no area.
    #[must_use]
    pub fn behind(&self, place: Option<Place>, who: Code) -> Option<Place> {
        let label = self.topology.area(who.as_str())?.label;
        let is_hidden = world_view(Projection::Globe, place).screen_from_lonlat(label).is_none();
        if is_hidden { Place::new(label.lat, label.lon) } else { None }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn world() -> World {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1/world.json");
        World::read(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    #[test]
    fn a_flat_world_shows_every_area_and_a_globe_half_of_them() {
        let world = world();
        let seen = |projection| {
            let picture = world.picture(projection, None);
            picture.areas.iter().filter(|(_, path)| !path.is_empty()).count()
        };
        let flat = seen(Projection::Robinson);
        assert_eq!(flat, world.topology.areas.len());
        assert!((flat / 3..flat).contains(&seen(Projection::Globe)));
    }

    #[test]
    fn a_state_behind_the_globe_has_a_place_to_turn_to_and_one_in_sight_has_none() {
        let world = world();
        let hanoi = Place::new(21.0, 105.8);
        let code = |code: &str| code.parse::<Code>().unwrap();
        assert_eq!(world.behind(hanoi, code("VNM")), None);
        let there = world.behind(hanoi, code("PER")).unwrap();
        assert_eq!(world.behind(Some(there), code("PER")), None);
        assert_eq!(world.behind(hanoi, code("XXX")), None);
    }
}
