//! Cuts rings at the horizon of the globe and closes them along it.

use super::Unit;
use super::rejoin::{Piece, rejoin};

/// How far apart the corners are by which the horizon is drawn, in radians: 2°. On a globe of 250
/// pixels' radius the chord then leaves the circle by 0.04 pixels.
const STEP: f64 = std::f64::consts::PI / 90.0;

/// Cuts the rings of one area at the circle `x = 0` and keeps what is in front of it.
///
/// Rings are given already turned, without their first position repeated; what is inside is to
/// their right. An area that covers the whole horizon without touching it is not known here: none
/// is larger than a hemisphere.
#[must_use]
pub fn cut_at_horizon(rings: &[Vec<Unit>]) -> Vec<Vec<Unit>> {
    let mut visible = Vec::new();
    let mut pieces = Vec::new();
    for ring in rings {
        match ring.iter().filter(|at| in_front(at)).count() {
            0 => {}
            n if n == ring.len() => visible.push(ring.clone()),
            _ => pieces.extend(pieces_of(ring)),
        }
    }
    visible.extend(rejoin(pieces, std::f64::consts::TAU, along_horizon));
    visible
}

/// Whether a position is on the near side.
pub(super) fn in_front(at: &Unit) -> bool {
    at.x > 0.0
}

fn pieces_of(ring: &[Unit]) -> Vec<Piece<Unit>> {
    let n = ring.len();
    let rises = |i: usize| !in_front(&ring[i]) && in_front(&ring[(i + 1) % n]);
    (0..n).filter(|i| rises(*i)).map(|i| piece(ring, i)).collect()
}

/// The piece that comes into sight after position `before`.
fn piece(ring: &[Unit], before: usize) -> Piece<Unit> {
    let n = ring.len();
    let at = |i: usize| ring[(before + i) % n];
    let seen = (1..n).take_while(|i| in_front(&at(*i))).count();
    let (entry, exit) = (crossing(at(0), at(1)), crossing(at(seen), at(seen + 1)));
    let points = std::iter::once(entry).chain((1..=seen).map(at)).chain([exit]).collect();
    Piece { points, start: place(entry), end: place(exit) }
}

/// Where the great circle between two positions meets the horizon: the chord does in the same
/// direction.
fn crossing(a: Unit, b: Unit) -> Unit {
    let share = a.x / (a.x - b.x);
    let (y, z) = (a.y + share * (b.y - a.y), a.z + share * (b.z - a.z));
    let length = y.hypot(z);
    Unit { x: 0.0, y: y / length, z: z / length }
}

/// The place on the horizon, counted clockwise as the viewer sees it.
fn place(at: Unit) -> f64 {
    (-at.z.atan2(at.y)).rem_euclid(std::f64::consts::TAU)
}

/// Adds the corners of the horizon between two places.
fn along_horizon(from: f64, to: f64, ring: &mut Vec<Unit>) {
    let way = (to - from).rem_euclid(std::f64::consts::TAU);
    let steps = (way / STEP).ceil();
    for i in 1..(steps as u32) {
        let (sin, cos) = (from + way * f64::from(i) / steps).sin_cos();
        ring.push(Unit { x: 0.0, y: cos, z: -sin });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carto::LonLat;

    fn square(lon: f64) -> Vec<Unit> {
        let corners = [(-5.0, -5.0), (-5.0, 5.0), (5.0, 5.0), (5.0, -5.0)];
        corners.map(|(east, lat)| Unit::from_lonlat(LonLat { lon: lon + east, lat })).to_vec()
    }

    #[test]
    fn what_is_in_front_is_kept_and_what_is_behind_is_not() {
        assert_eq!(cut_at_horizon(&[square(0.0), square(180.0)]), [square(0.0)]);
    }

    #[test]
    fn what_lies_across_the_horizon_is_closed_along_it() {
        for lon in [90.0, -90.0] {
            let cut = cut_at_horizon(&[square(lon)]);
            assert_eq!(cut.len(), 1);
            assert!(cut[0].iter().all(|at| at.x >= 0.0));
            // Two corners in front, two cuts, and five corners that part the 10° between them.
            assert_eq!(cut[0].len(), 9, "{cut:?}");
        }
    }
}
