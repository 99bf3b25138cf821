//! The Equal Earth projection.
//!
//! Equal-area, pseudocylindrical; B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map
//! projection", *International Journal of Geographical Information Science* 33(3), 2019: the two
//! equations in the parametric latitude θ, with the coefficients A₁…A₄.

use super::{LonLat, Plane, Projection, on_sphere};
use crate::decimal::held;

/// Equal Earth: no State looks larger than it is.
#[derive(Debug, Clone, Copy)]
pub struct EqualEarth;

const A1: f64 = 1.340_264;
const A2: f64 = -0.081_106;
const A3: f64 = 0.000_893;
const A4: f64 = 0.003_796;

/// √3 / 2: the sine of the parametric latitude of the pole, which is 60°.
const M: f64 = 0.866_025_403_784_438_6;

/// The greatest parametric latitude, that of the pole.
const THETA_MAX: f64 = std::f64::consts::FRAC_PI_3;

impl Projection for EqualEarth {
    fn plane_from_lonlat(&self, at: LonLat) -> Plane {
        let theta = (M * at.lat.to_radians().sin()).asin();
        Plane { x: at.lon.to_radians() * theta.cos() / (M * slope(theta)), y: height(theta) }
    }

    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat> {
        if at.y.abs() > height(THETA_MAX) + 1e-12 {
            return None;
        }
        let theta = held(parametric(at.y), -THETA_MAX, THETA_MAX);
        let lambda = M * at.x * slope(theta) / theta.cos();
        on_sphere(lambda, held(theta.sin() / M, -1.0, 1.0).asin())
    }
}

/// The height above the equator at a parametric latitude.
fn height(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
}

/// How fast the height grows with the parametric latitude.
fn slope(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    A1 + 3.0 * A2 * t2 + t6 * (7.0 * A3 + 9.0 * A4 * t2)
}

/// The parametric latitude at a height, by Newton's method: the height grows steadily, and eight
/// steps reach the last bit everywhere.
fn parametric(y: f64) -> f64 {
    (0..8).fold(y / A1, |theta, _| theta - (height(theta) - y) / slope(theta))
}
