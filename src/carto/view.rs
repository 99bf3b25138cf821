//! What is drawn of the sphere, and where: projection, turn and frame.

use super::rotation::Turn;
use super::{Clip, Fit, LonLat, Projection, ProjectionKind, Rotation, Screen, Unit};

/// The parallels between which a flat map is framed: from south of Cape Horn (56° S) to north of
/// Greenland (83.6° N). Antarctica, where no State has a standing, would cost an eighth of the
/// height.
const SOUTH: f64 = -57.5;
const NORTH: f64 = 85.0;

/// A projection with its turn and its place in a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The projection.
    pub projection: ProjectionKind,
    /// How the sphere is turned before.
    pub rotation: Rotation,
    /// Where the plane lies in the frame.
    pub fit: Fit,
    /// The width of the frame in pixels.
    pub width: f64,
    /// The height of the frame in pixels.
    pub height: f64,
    /// How far a drawn edge may be from the true one, in pixels.
    pub tolerance: f64,
    /// Into how many steps a pixel is divided: paths are written in whole steps.
    pub steps: f64,
}

impl View {
    /// Half a pixel is what nobody sees.
    const TOLERANCE: f64 = 0.5;

    /// The world in a frame of this width: a flat map from edge to edge, or the globe, as tall as
    /// a flat map of Equal Earth, in the middle.
    #[must_use]
    pub fn new(projection: ProjectionKind, rotation: Rotation, width: f64, steps: f64) -> Self {
        let shape = match projection.clip() {
            Clip::Antimeridian => projection,
            Clip::Horizon => ProjectionKind::EqualEarth,
        };
        let at = |lon, lat| shape.plane_from_lonlat(LonLat { lon, lat });
        let flat_scale = width / (2.0 * at(180.0, 0.0).x);
        let (top, bottom) = (at(0.0, NORTH).y, at(0.0, SOUTH).y);
        let height = (flat_scale * (top - bottom)).ceil();
        let fit = match projection.clip() {
            Clip::Antimeridian => {
                Fit { scale: flat_scale, origin: Screen { x: width / 2.0, y: flat_scale * top } }
            }
            // A pixel is left so that the outline is not cut.
            Clip::Horizon => {
                Fit { scale: height / 2.0 - 1.0, origin: Screen { x: width / 2.0, y: height / 2.0 } }
            }
        };
        Self { projection, rotation, fit, width, height, tolerance: Self::TOLERANCE, steps }
    }

    /// The image of a position; `None` on the far side of the globe.
    #[must_use]
    pub fn screen_from_lonlat(&self, at: LonLat) -> Option<Screen> {
        let turn = Turn::new(self.rotation);
        let hidden = match self.projection.clip() {
            Clip::Antimeridian => false,
            Clip::Horizon => !super::horizon::in_front(&turn.unit(Unit::from_lonlat(at))),
        };
        (!hidden).then(|| self.screen_from_turned(turn.lonlat(at)))
    }

    /// The position at a pixel; `None` beside the sphere.
    #[must_use]
    pub fn lonlat_from_screen(&self, at: Screen) -> Option<LonLat> {
        let turned = self.projection.lonlat_from_plane(self.fit.plane_from_screen(at))?;
        Some(self.rotation.unturned(turned))
    }

    /// The image of a position that has been turned already.
    pub(super) fn screen_from_turned(&self, at: LonLat) -> Screen {
        self.fit.screen_from_plane(self.projection.plane_from_lonlat(at))
    }
}
