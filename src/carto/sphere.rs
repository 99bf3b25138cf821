//! Great circles and areas on the unit sphere.

use super::LonLat;

/// The surface of the Earth in square kilometres: 4π R² with the mean radius R₁ = 6371.0088 km
/// of the IUGG (H. Moritz, "Geodetic Reference System 1980", 1980).
pub const EARTH_KM2: f64 = 510_065_881.0;

/// A position as a vector of length one: `x` towards 0° N 0° E, `y` towards 90° E, `z` towards
/// the north pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// Towards 0° N 0° E.
    pub x: f64,
    /// Towards 0° N 90° E.
    pub y: f64,
    /// Towards the north pole.
    pub z: f64,
}

impl Unit {
    /// The vector that points to a position.
    #[must_use]
    pub fn from_lonlat(at: LonLat) -> Self {
        let (sin_lon, cos_lon) = at.lon.to_radians().sin_cos();
        let (sin_lat, cos_lat) = at.lat.to_radians().sin_cos();
        Self { x: cos_lat * cos_lon, y: cos_lat * sin_lon, z: sin_lat }
    }

    /// The position a vector points to; its length does not matter.
    #[must_use]
    pub fn lonlat(self) -> LonLat {
        let lon = self.y.atan2(self.x).to_degrees();
        let lat = self.z.atan2(self.x.hypot(self.y)).to_degrees();
        LonLat { lon, lat }
    }

    /// The vector product, which stands on both; not of length one.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        Self {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }

    /// The scalar product: the cosine of the angle between two of length one.
    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }
}

/// The position halfway between two along the shorter great circle.
///
/// Two positions on one meridian, or on the same pole, stay on it: so an edge of the cut at 180°
/// stays on its own side, and the line that a pole becomes has a middle.
#[must_use]
pub(super) fn midpoint(a: LonLat, b: LonLat) -> LonLat {
    let on_one_meridian = a.lon == b.lon;
    let on_one_pole = a.lat == b.lat && a.lat.abs() == 90.0;
    if on_one_meridian || on_one_pole {
        return LonLat { lon: f64::midpoint(a.lon, b.lon), lat: f64::midpoint(a.lat, b.lat) };
    }
    let (a, b) = (Unit::from_lonlat(a), Unit::from_lonlat(b));
    Unit { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z }.lonlat()
}

/// The area of the triangle between three positions, in steradians; exact only for small ones,
/// where the sphere is nearly flat.
#[must_use]
pub(super) fn small_triangle(a: Unit, b: Unit, c: Unit) -> f64 {
    let ab = Unit { x: b.x - a.x, y: b.y - a.y, z: b.z - a.z };
    let ac = Unit { x: c.x - a.x, y: c.y - a.y, z: c.z - a.z };
    let across = ab.cross(ac);
    across.dot(across).sqrt() / 2.0
}

/// The area to the right of a ring, in steradians; negative for a hole, which has it to the left.
///
/// The ring is given without its first position repeated. Of the two parts into which a ring
/// divides the sphere the smaller one is meant: no State covers half the world. Each edge adds
/// the area between it and the north pole (R. Bevis and G. Cambareri, "Computing the area of a
/// spherical polygon of arbitrary shape", *Mathematical Geology* 19, 1987).
#[must_use]
pub fn ring_area(ring: &[LonLat]) -> f64 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let below: f64 = edges.map(|(a, b)| under_edge(*a, *b)).sum();
    let whole = 4.0 * std::f64::consts::PI;
    below - whole * (below / whole).round()
}

/// The signed area between an edge and the south pole: the excess of their triangle.
fn under_edge(a: LonLat, b: LonLat) -> f64 {
    let turn = (b.lon - a.lon).to_radians();
    let turn = turn.sin().atan2(turn.cos());
    let (ta, tb) = (half_colatitude(a), half_colatitude(b));
    // tan(E/2) = tan(a/2) tan(b/2) sin C / (1 + tan(a/2) tan(b/2) cos C), I. Todhunter,
    // "Spherical Trigonometry", 1886, chapter VIII.
    let product = ta * tb;
    2.0 * (product * turn.sin()).atan2(1.0 + product * turn.cos())
}

/// The tangent of half the distance from the south pole.
fn half_colatitude(at: LonLat) -> f64 {
    (f64::midpoint(at.lat, 90.0)).to_radians().tan()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_eighth_of_the_sphere_has_an_eighth_of_its_area() {
        let at = |lon, lat| LonLat { lon, lat };
        let clockwise = [at(0.0, 0.0), at(0.0, 89.999_999), at(90.0, 0.0)];
        let eighth = std::f64::consts::PI / 2.0;
        assert!((ring_area(&clockwise) - eighth).abs() < 1e-6, "{}", ring_area(&clockwise));
        let hole: Vec<_> = clockwise.iter().rev().copied().collect();
        assert!((ring_area(&hole) + eighth).abs() < 1e-6);
    }

    #[test]
    fn a_ring_across_the_antimeridian_is_as_large_as_elsewhere() {
        let ring = |shift: f64| {
            let at = |lon: f64, lat| LonLat { lon: (lon + shift + 540.0).rem_euclid(360.0) - 180.0, lat };
            ring_area(&[at(-2.0, 60.0), at(-2.0, 64.0), at(2.0, 64.0), at(2.0, 60.0)])
        };
        assert!((ring(0.0) - ring(180.0)).abs() < 1e-12);
        assert!(ring(0.0) > 0.0);
    }

    #[test]
    fn a_cap_round_a_pole_has_the_area_of_a_cap() {
        // Walked westwards, the south pole is to the left and the rest to the right; eastwards,
        // with the pole to the right, the cap itself is meant.
        let cap: Vec<_> = (0..720).map(|i| LonLat { lon: f64::from(i) / 2.0 - 180.0, lat: -70.0 }).collect();
        let expected = 2.0 * std::f64::consts::PI * (1.0 - 70f64.to_radians().sin());
        assert!((ring_area(&cap) - expected).abs() < 1e-4, "{} {expected}", ring_area(&cap));
    }
}
