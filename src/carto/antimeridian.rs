//! Cuts rings at 180° and closes them along the edges of the map and round the poles.

use super::LonLat;
use super::rejoin::{Piece, rejoin};

/// The edge of the map is counted in degrees, clockwise from the lower left corner: up the left
/// side, along the north pole (which has no length), down the right side, along the south pole.
const LENGTH: f64 = 360.0;

/// Cuts the rings of one area at 180°, so that each lies in one piece on a flat map.
///
/// Rings are given without their first position repeated, what is inside is to their right, and
/// an edge takes the shorter way. A ring round a pole is closed through the corners of the map. An
/// area that holds a pole, but no ring crosses 180°, is not known here: no land is like that.
#[must_use]
pub fn cut_at_antimeridian(rings: Vec<Vec<LonLat>>) -> Vec<Vec<LonLat>> {
    let (crossing, mut whole): (Vec<_>, Vec<_>) = rings.into_iter().partition(|ring| crosses(ring));
    if !crossing.is_empty() {
        let pieces = crossing.iter().flat_map(|ring| pieces_of(ring)).collect();
        whole.extend(rejoin(pieces, LENGTH, along_edge));
    }
    whole
}

/// Whether the edge from `a` to `b` runs through 180°: the shorter way between them does.
fn edge_crosses(a: LonLat, b: LonLat) -> bool {
    (a.lon - b.lon).abs() > 180.0
}

fn crosses(ring: &[LonLat]) -> bool {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).any(|(a, b)| edge_crosses(*a, *b))
}

fn pieces_of(ring: &[LonLat]) -> Vec<Piece<LonLat>> {
    let n = ring.len();
    let cuts: Vec<usize> = (0..n).filter(|i| edge_crosses(ring[*i], ring[(i + 1) % n])).collect();
    let ends = cuts.iter().cycle().skip(1);
    cuts.iter().zip(ends).map(|(from, to)| piece(ring, *from, *to)).collect()
}

/// The piece from the cut after position `from` to the cut after position `to`.
fn piece(ring: &[LonLat], from: usize, to: usize) -> Piece<LonLat> {
    let n = ring.len();
    let count = (to + n - from - 1) % n + 1;
    let (entry, _) = cut(ring[(from + 1) % n], ring[from]);
    let (exit, _) = cut(ring[to], ring[(to + 1) % n]);
    let inner = (1..=count).map(|i| ring[(from + i) % n]);
    let points = std::iter::once(entry).chain(inner).chain(std::iter::once(exit)).collect();
    Piece { points, start: place(entry), end: place(exit) }
}

/// Where the edge between two positions meets 180°, on the side of each.
fn cut(near: LonLat, far: LonLat) -> (LonLat, LonLat) {
    let lat = latitude_of_cut(near, far);
    let side = 180f64.copysign(near.lon);
    (LonLat { lon: side, lat }, LonLat { lon: -side, lat })
}

/// The latitude at which the great circle through two positions meets 180°.
fn latitude_of_cut(a: LonLat, b: LonLat) -> f64 {
    let from_cut = |at: LonLat| (at.lon - 180f64.copysign(at.lon)).to_radians();
    let (da, db) = (from_cut(a), from_cut(b));
    let whole = (db - da).sin();
    if whole.abs() < 1e-12 {
        // Both on 180°, or opposite one another through a pole.
        return f64::midpoint(a.lat, b.lat);
    }
    // Clairaut: on a great circle tan φ = (tan φa sin(λb − λ) + tan φb sin(λ − λa)) / sin(λb − λa).
    let tangent = (a.lat.to_radians().tan() * db.sin() - b.lat.to_radians().tan() * da.sin()) / whole;
    tangent.atan().to_degrees()
}

fn place(at: LonLat) -> f64 {
    if at.lon < 0.0 { at.lat + 90.0 } else { 180.0 + (90.0 - at.lat) }
}

/// Adds the corners that lie between two places on the edge.
fn along_edge(from: f64, to: f64, ring: &mut Vec<LonLat>) {
    let to = if to < from { to + LENGTH } else { to };
    let corners = [(180.0, 90.0), (360.0, -90.0), (540.0, 90.0), (720.0, -90.0)];
    for (corner, lat) in corners {
        if from < corner && corner < to {
            let first_side = if lat > 0.0 { -180.0 } else { 180.0 };
            ring.extend([LonLat { lon: first_side, lat }, LonLat { lon: -first_side, lat }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat { lon, lat }
    }

    #[test]
    fn a_ring_that_does_not_cross_is_left_alone() {
        let ring = vec![at(0.0, 0.0), at(0.0, 10.0), at(10.0, 0.0)];
        assert_eq!(cut_at_antimeridian(vec![ring.clone()]), [ring]);
    }

    #[test]
    fn a_square_across_180_becomes_one_on_each_side() {
        let ring = vec![at(178.0, -2.0), at(178.0, 2.0), at(-178.0, 2.0), at(-178.0, -2.0)];
        let cut = cut_at_antimeridian(vec![ring]);
        assert_eq!(cut.len(), 2);
        for piece in &cut {
            assert_eq!(piece.len(), 4);
            assert!(!crosses(piece), "{piece:?}");
        }
    }

    #[test]
    fn a_ring_round_the_south_pole_is_closed_through_both_corners() {
        let ring: Vec<_> = (0..36).map(|i| at(f64::from(i) * 10.0 - 175.0, -70.0)).collect();
        let cut = cut_at_antimeridian(vec![ring]);
        assert_eq!(cut.len(), 1);
        assert!(cut[0].contains(&at(-180.0, -90.0)) && cut[0].contains(&at(180.0, -90.0)));
        assert!(!cut[0].iter().any(|at| at.lat > 0.0));
    }

    #[test]
    fn a_hole_across_180_stays_a_hole() {
        let outer = vec![at(170.0, -9.0), at(170.0, 9.0), at(-170.0, 9.0), at(-170.0, -9.0)];
        let hole = vec![at(-175.0, -4.0), at(-175.0, 4.0), at(175.0, 4.0), at(175.0, -4.0)];
        let cut = cut_at_antimeridian(vec![outer, hole]);
        assert_eq!(cut.len(), 2, "{cut:?}");
        assert!(cut.iter().all(|piece| piece.len() == 8), "{cut:?}");
    }
}
