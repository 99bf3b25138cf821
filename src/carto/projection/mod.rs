//! Projections: from the sphere to the plane and back.

mod equal_earth;
mod natural_earth;
mod orthographic;
mod robinson;

use std::fmt;
use std::str::FromStr;

pub use equal_earth::EqualEarth;
pub use natural_earth::NaturalEarth;
pub use orthographic::Orthographic;
pub use robinson::Robinson;

use super::{LonLat, Plane};
use crate::decimal::held;

/// How positions on the unit sphere come to lie in the plane.
pub trait Projection {
    /// Projects a position. Total: every position has an image; on the globe, those on the far
    /// side lie behind those on the near one.
    fn plane_from_lonlat(&self, at: LonLat) -> Plane;

    /// The position that projects to `at`, or `None` outside the outline of the sphere; on the
    /// globe, the one on the near side.
    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat>;
}

/// The projections that the atlas offers, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ProjectionKind {
    /// Equal-area: no State looks larger than it is. The default.
    #[default]
    EqualEarth,
    /// A compromise between shapes and areas.
    NaturalEarth,
    /// The compromise of many wall maps.
    Robinson,
    /// The Earth from far away; half of it is hidden.
    Globe,
}

/// Where rings must be cut before a projection can take them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clip {
    /// At 180°, where the left and the right edge of the map meet.
    Antimeridian,
    /// At the circle which divides the near side from the far one.
    Horizon,
}

/// Why a text names no projection.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is no projection; expected one of equal-earth, natural-earth, robinson, globe")]
pub struct ProjectionError {
    /// What stood there.
    pub found: String,
}

impl ProjectionKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::EqualEarth, Self::NaturalEarth, Self::Robinson, Self::Globe];

    /// Its name in links and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::EqualEarth => "equal-earth",
            Self::NaturalEarth => "natural-earth",
            Self::Robinson => "robinson",
            Self::Globe => "globe",
        }
    }

    /// Where it needs rings to be cut.
    #[must_use]
    pub fn clip(self) -> Clip {
        match self {
            Self::EqualEarth | Self::NaturalEarth | Self::Robinson => Clip::Antimeridian,
            Self::Globe => Clip::Horizon,
        }
    }
}

impl Projection for ProjectionKind {
    fn plane_from_lonlat(&self, at: LonLat) -> Plane {
        match self {
            Self::EqualEarth => EqualEarth.plane_from_lonlat(at),
            Self::NaturalEarth => NaturalEarth.plane_from_lonlat(at),
            Self::Robinson => Robinson.plane_from_lonlat(at),
            Self::Globe => Orthographic.plane_from_lonlat(at),
        }
    }

    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat> {
        match self {
            Self::EqualEarth => EqualEarth.lonlat_from_plane(at),
            Self::NaturalEarth => NaturalEarth.lonlat_from_plane(at),
            Self::Robinson => Robinson.lonlat_from_plane(at),
            Self::Globe => Orthographic.lonlat_from_plane(at),
        }
    }
}

impl FromStr for ProjectionKind {
    type Err = ProjectionError;

    fn from_str(text: &str) -> Result<Self, ProjectionError> {
        let named = Self::ALL.into_iter().find(|kind| kind.word() == text);
        named.ok_or_else(|| ProjectionError { found: text.to_owned() })
    }
}

impl fmt::Display for ProjectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// The position with these angles in radians, or `None` where there is none: outside ±180°, ±90°.
///
/// A trillionth of a radian beyond is rounding, and is brought back.
fn on_sphere(lambda: f64, phi: f64) -> Option<LonLat> {
    const ROUNDING: f64 = 1e-12;
    let (lon, lat) = (lambda.to_degrees(), phi.to_degrees());
    let inside = lon.abs() <= 180.0 * (1.0 + ROUNDING) && lat.abs() <= 90.0 * (1.0 + ROUNDING);
    inside.then(|| LonLat { lon: held(lon, -180.0, 180.0), lat: held(lat, -90.0, 90.0) })
}
