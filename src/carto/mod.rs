//! Sphere: positions and rings, and how they come to lie flat. No treaties, no colours.
//!
//! There are three spaces, and a function's name says which two it joins (`a_from_b`):
//! [`LonLat`] on the sphere, [`Plane`] of a projection, [`Screen`] in pixels.

mod antimeridian;
mod area;
mod drawing;
mod fit;
mod graticule;
mod horizon;
mod label;
mod path;
mod projection;
mod rejoin;
mod resample;
mod rotation;
mod simplify;
mod sphere;
mod topology;
mod view;

pub use antimeridian::cut_at_antimeridian;
pub use area::{Area, AreaKind};
pub use drawing::{Bounds, Drawing};
pub use fit::Fit;
pub use graticule::{graticule_path, outline_path};
pub use horizon::cut_at_horizon;
pub use label::{contains, label_point};
pub use path::{PathPen, largest_part};
pub use projection::{
    Clip, EqualEarth, NaturalEarth, Orthographic, Projection, ProjectionError, ProjectionKind, Robinson,
};
pub use resample::resample;
pub use rotation::Rotation;
pub use simplify::{Protect, simplify};
pub use sphere::{EARTH_KM2, Unit, ring_area};
pub use topology::{Topology, TopologyError};
pub use view::View;

/// A position on the sphere, in degrees.
///
/// The order is always longitude, latitude, as in GeoJSON (RFC 7946, §3.1.1). The fields are
/// named so that no caller has to remember it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    /// East of Greenwich; −180 ≤ `lon` ≤ 180.
    pub lon: f64,
    /// North of the equator; −90 ≤ `lat` ≤ 90.
    pub lat: f64,
}

/// A position in the plane of a projection of the unit sphere; `y` points up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plane {
    /// To the right of the centre.
    pub x: f64,
    /// Above the centre.
    pub y: f64,
}

/// A position on the screen, in CSS pixels of the frame; `y` points down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// From the left edge of the frame.
    pub x: f64,
    /// From the top edge of the frame.
    pub y: f64,
}

/// A rectangle on the screen, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Least `x`.
    pub left: f64,
    /// Least `y`.
    pub top: f64,
    /// Greatest `x`.
    pub right: f64,
    /// Greatest `y`.
    pub bottom: f64,
}

impl Screen {
    /// How far it is to `other`, in pixels.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Rect {
    /// The rectangle that holds nothing: growing it by a point gives that point.
    pub const NOTHING: Self =
        Self { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };

    /// The least rectangle that holds this one and `at`.
    #[must_use]
    pub fn including(self, at: Screen) -> Self {
        Self {
            left: self.left.min(at.x),
            top: self.top.min(at.y),
            right: self.right.max(at.x),
            bottom: self.bottom.max(at.y),
        }
    }

    /// The least rectangle that holds all of `points`; [`Rect::NOTHING`] for none.
    pub fn around(points: impl IntoIterator<Item = Screen>) -> Self {
        points.into_iter().fold(Self::NOTHING, Self::including)
    }

    /// From left to right, in pixels; negative infinity for [`Rect::NOTHING`].
    #[must_use]
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// From top to bottom, in pixels; negative infinity for [`Rect::NOTHING`].
    #[must_use]
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }
}
