//! How the sphere is turned before it is projected.

use super::{LonLat, Unit};

/// A turn of the sphere, in degrees: first about the axis of the Earth, then towards the viewer.
///
/// The position (−`lambda`, −`phi`) comes to the centre of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rotation {
    /// Added to every longitude; −11 centres 11° E.
    pub lambda: f64,
    /// Added to the latitude of what is at the centre; −20 centres 20° N.
    pub phi: f64,
}

/// A turn with its sines and cosines at hand, for many positions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    lambda: f64,
    phi: f64,
    sin_lambda: f64,
    cos_lambda: f64,
    sin_phi: f64,
    cos_phi: f64,
}

impl Rotation {
    /// No turn: 0° N 0° E is at the centre.
    pub const NONE: Self = Self { lambda: 0.0, phi: 0.0 };

    /// The turn of our flat maps. Centred on 11° E, the world is cut at 169° W, in the Bering
    /// Strait: Russia and Fiji stay whole, and Samoa, Tonga and Niue lie beside New Zealand.
    pub const FLAT: Self = Self { lambda: -11.0, phi: 0.0 };

    /// The turn that brings a position to the centre.
    #[must_use]
    pub fn centred_on(at: LonLat) -> Self {
        Self { lambda: -at.lon, phi: -at.lat }
    }

    /// Where a position comes to lie.
    #[must_use]
    pub fn turned(self, at: LonLat) -> LonLat {
        Turn::new(self).lonlat(at)
    }

    /// The position that comes to lie at `at`: undoes [`Rotation::turned`].
    #[must_use]
    pub fn unturned(self, at: LonLat) -> LonLat {
        let turn = Turn::new(self);
        let back = turn.tilted_back(Unit::from_lonlat(at)).lonlat();
        LonLat { lon: wrapped(back.lon - self.lambda), lat: back.lat }
    }
}

impl Turn {
    pub(super) fn new(rotation: Rotation) -> Self {
        let Rotation { lambda, phi } = rotation;
        let (sin_lambda, cos_lambda) = lambda.to_radians().sin_cos();
        let (sin_phi, cos_phi) = phi.to_radians().sin_cos();
        Self { lambda, phi, sin_lambda, cos_lambda, sin_phi, cos_phi }
    }

    /// Turns a position. Without a tilt only the longitude changes, and nothing is rounded.
    pub(super) fn lonlat(&self, at: LonLat) -> LonLat {
        if self.phi == 0.0 {
            return LonLat { lon: wrapped(at.lon + self.lambda), lat: at.lat };
        }
        self.unit(Unit::from_lonlat(at)).lonlat()
    }

    /// Turns a vector.
    pub(super) fn unit(&self, at: Unit) -> Unit {
        let x = at.x * self.cos_lambda - at.y * self.sin_lambda;
        let y = at.y * self.cos_lambda + at.x * self.sin_lambda;
        Unit { x: x * self.cos_phi - at.z * self.sin_phi, y, z: at.z * self.cos_phi + x * self.sin_phi }
    }

    fn tilted_back(&self, at: Unit) -> Unit {
        Unit {
            x: at.x * self.cos_phi + at.z * self.sin_phi,
            z: at.z * self.cos_phi - at.x * self.sin_phi,
            ..at
        }
    }
}

/// A longitude brought to −180…180; 180 itself stays.
pub(super) fn wrapped(lon: f64) -> f64 {
    if lon.abs() <= 180.0 { lon } else { (lon + 180.0).rem_euclid(360.0) - 180.0 }
}
