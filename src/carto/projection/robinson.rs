//! The Robinson projection.
//!
//! A compromise, pseudocylindrical, defined by a table: A. Robinson, "A new map projection: its
//! development and characteristics", *International Yearbook of Cartography* 14, 1974. Between
//! its lines we interpolate as J. Snyder does, by Stirling's formula with second differences
//! ("The Robinson projection: a computation algorithm", *Cartography and Geographic Information
//! Systems* 17(4), 1990).

use super::{LonLat, Plane, Projection, on_sphere};

/// Robinson: the wall map.
#[derive(Debug, Clone, Copy)]
pub struct Robinson;

/// Every five degrees from the equator: the length of the parallel against that of the equator,
/// and its height against that of the pole.
#[rustfmt::skip]
const TABLE: [[f64; 2]; 19] = [
    [1.0000, 0.0000], [0.9986, 0.0620], [0.9954, 0.1240], [0.9900, 0.1860], [0.9822, 0.2480],
    [0.9730, 0.3100], [0.9600, 0.3720], [0.9427, 0.4340], [0.9216, 0.4958], [0.8962, 0.5571],
    [0.8679, 0.6176], [0.8350, 0.6769], [0.7986, 0.7346], [0.7597, 0.7903], [0.7186, 0.8435],
    [0.6732, 0.8936], [0.6213, 0.9394], [0.5722, 0.9761], [0.5322, 1.0000],
];

/// The table's unit of length in radii of the sphere.
const WIDTH: f64 = 0.8487;
/// The height of the pole in radii of the sphere.
const HEIGHT: f64 = 1.3523;
const STEP: f64 = 5.0;
const LAST: usize = TABLE.len() - 1;

impl Projection for Robinson {
    fn plane_from_lonlat(&self, at: LonLat) -> Plane {
        let steps = (at.lat.abs() / STEP).min(LAST as f64);
        let line = (steps as usize).min(LAST - 1);
        let past = steps - line as f64;
        let [length, height] = [0, 1].map(|column| between(line, column).at(past));
        Plane { x: WIDTH * length * at.lon.to_radians(), y: (HEIGHT * height).copysign(at.lat) }
    }

    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat> {
        let height = at.y.abs() / HEIGHT;
        if height > 1.0 + 1e-12 {
            return None;
        }
        let line = TABLE.partition_point(|row| row[1] <= height).saturating_sub(1).min(LAST - 1);
        let past = between(line, 1).reaches(height);
        let lat = ((line as f64 + past) * STEP).copysign(at.y);
        on_sphere(at.x / (WIDTH * between(line, 0).at(past)), lat.to_radians())
    }
}

/// A parabola through three lines of the table, about the middle one.
struct Parabola {
    value: f64,
    first: f64,
    second: f64,
}

/// The parabola for what lies between `line` and the next one. South of the equator lengths
/// mirror and heights change sign.
fn between(line: usize, column: usize) -> Parabola {
    let mirrored = if column == 0 { TABLE[1][0] } else { -TABLE[1][1] };
    let before = if line == 0 { mirrored } else { TABLE[line - 1][column] };
    let (value, after) = (TABLE[line][column], TABLE[line + 1][column]);
    Parabola { value, first: (after - before) / 2.0, second: (after - 2.0 * value + before) / 2.0 }
}

impl Parabola {
    /// The value at `past` steps after the middle line.
    fn at(&self, past: f64) -> f64 {
        self.value + past * (self.first + past * self.second)
    }

    /// How many steps after the middle line a value is reached; the parabola must rise.
    fn reaches(&self, value: f64) -> f64 {
        let rise = value - self.value;
        // The stable form of the quadratic formula: it holds for a straight line too.
        2.0 * rise / (self.first + (self.first * self.first + 4.0 * self.second * rise).max(0.0).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_the_table_are_reproduced() {
        for (line, [length, height]) in TABLE.iter().enumerate() {
            let lat = line as f64 * STEP;
            let at = Robinson.plane_from_lonlat(LonLat { lon: 180.0, lat });
            assert!((at.x - WIDTH * length * std::f64::consts::PI).abs() < 1e-12, "{lat}");
            assert!((at.y - HEIGHT * height).abs() < 1e-12, "{lat}");
        }
    }
}
