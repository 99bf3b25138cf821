//! The Natural Earth projection.
//!
//! A compromise, pseudocylindrical; B. Šavrič, B. Jenny, T. Patterson, D. Petrovič and L. Hurni,
//! "A polynomial equation for the Natural Earth projection", *Cartography and Geographic
//! Information Science* 38(4), 2011: the two polynomials in the latitude φ.

use super::{LonLat, Plane, Projection, on_sphere};
use crate::decimal::held;

/// Natural Earth: drawn by eye, for the whole world at once.
#[derive(Debug, Clone, Copy)]
pub struct NaturalEarth;

impl Projection for NaturalEarth {
    fn plane_from_lonlat(&self, at: LonLat) -> Plane {
        let phi = at.lat.to_radians();
        Plane { x: at.lon.to_radians() * length(phi), y: height(phi) }
    }

    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat> {
        let pole = std::f64::consts::FRAC_PI_2;
        if at.y.abs() > height(pole) + 1e-12 {
            return None;
        }
        let phi = held(latitude(at.y), -pole, pole);
        on_sphere(at.x / length(phi), phi)
    }
}

/// The length of a parallel against the sphere's equator.
fn length(phi: f64) -> f64 {
    let p2 = phi * phi;
    let p4 = p2 * p2;
    0.8707 - 0.131_979 * p2 + p4 * (-0.013_791 + p4 * (0.003_971 * p2 - 0.001_529 * p4))
}

/// The height of a parallel above the equator.
fn height(phi: f64) -> f64 {
    let p2 = phi * phi;
    let p4 = p2 * p2;
    phi * (1.007_226 + p2 * (0.015_085 + p4 * (-0.044_475 + 0.028_874 * p2 - 0.005_916 * p4)))
}

/// How fast the height grows with the latitude.
fn slope(phi: f64) -> f64 {
    let p2 = phi * phi;
    let p4 = p2 * p2;
    1.007_226
        + p2 * (3.0 * 0.015_085 + p4 * (-7.0 * 0.044_475 + 9.0 * 0.028_874 * p2 - 11.0 * 0.005_916 * p4))
}

/// The latitude at a height, by Newton's method; twelve steps reach the last bit.
fn latitude(y: f64) -> f64 {
    (0..12).fold(y, |phi, _| phi - (height(phi) - y) / slope(phi))
}
