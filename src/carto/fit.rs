//! The scale and shift that bring a plane into a frame.

use super::{Plane, Screen};

/// From the plane of a projection to the pixels of a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Pixels to a radius of the sphere.
    pub scale: f64,
    /// Where the centre of the plane comes to lie.
    pub origin: Screen,
}

impl Fit {
    /// The image of a position in the plane.
    #[must_use]
    pub fn screen_from_plane(&self, at: Plane) -> Screen {
        Screen { x: self.origin.x + self.scale * at.x, y: self.origin.y - self.scale * at.y }
    }

    /// The position in the plane that lies at a pixel.
    #[must_use]
    pub fn plane_from_screen(&self, at: Screen) -> Plane {
        Plane { x: (at.x - self.origin.x) / self.scale, y: (self.origin.y - at.y) / self.scale }
    }
}
