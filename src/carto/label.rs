//! The point inside a shape where a name or a mark belongs.

use super::Plane;

/// How finely the place is sought, as a share of the shape's smaller extent.
const PRECISION: f64 = 0.01;

/// The point inside a shape that is farthest from its edge, about: its pole of inaccessibility
/// (D. Garcia-Castellanos and U. Lombardo, "Poles of inaccessibility", *Scottish Geographical
/// Journal* 123(3), 2007). Found on a grid which is laid closer round its best places.
///
/// `rings` are the outer ring and its holes, without their first point repeated. A shape without
/// area gives its first corner; none gives `None`.
#[must_use]
pub fn label_point(rings: &[Vec<Plane>]) -> Option<Plane> {
    let first = *rings.first()?.first()?;
    let (low, high) = bounds(rings.first()?);
    let extent = (high.x - low.x).min(high.y - low.y);
    if extent <= 0.0 {
        return Some(first);
    }
    let mut best = middle_of_width(rings, low, high).map_or((first, 0.0), |at| (at, depth(rings, at)));
    let mut cells = grid(low, high);
    while let Some(cell) = cells.pop() {
        let depth_here = depth(rings, cell.centre);
        if depth_here > best.1 {
            best = (cell.centre, depth_here);
        }
        let could_be = depth_here + cell.half * std::f64::consts::SQRT_2;
        if could_be > best.1 + PRECISION * extent {
            cells.extend(cell.quarters());
        }
    }
    Some(best.0)
}

/// Whether a point lies inside rings, by counting how many edges are to its right; a hole counts
/// against its outer ring.
#[must_use]
pub fn contains(rings: &[Vec<Plane>], at: Plane) -> bool {
    let crosses = |(a, b): (&Plane, &Plane)| {
        (a.y > at.y) != (b.y > at.y) && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x)
    };
    edges(rings).filter(|edge| crosses(*edge)).count() % 2 == 1
}

fn edges(rings: &[Vec<Plane>]) -> impl Iterator<Item = (&Plane, &Plane)> {
    rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)))
}

/// How deep inside a point lies: its distance from the edge, negative outside.
fn depth(rings: &[Vec<Plane>], at: Plane) -> f64 {
    let nearest = edges(rings).map(|(a, b)| square_to_edge(at, *a, *b)).fold(f64::INFINITY, f64::min).sqrt();
    if contains(rings, at) { nearest } else { -nearest }
}

fn square_to_edge(at: Plane, a: Plane, b: Plane) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let share = if length == 0.0 { 0.0 } else { ((at.x - a.x) * dx + (at.y - a.y) * dy) / length };
    let share = share.clamp(0.0, 1.0);
    (at.x - a.x - share * dx).powi(2) + (at.y - a.y - share * dy).powi(2)
}

/// A square in which the best place is sought.
struct Cell {
    centre: Plane,
    half: f64,
}

impl Cell {
    fn quarters(&self) -> [Self; 4] {
        let half = self.half / 2.0;
        let shifts = [(-half, -half), (-half, half), (half, -half), (half, half)];
        shifts.map(|(x, y)| Self { centre: Plane { x: self.centre.x + x, y: self.centre.y + y }, half })
    }
}

fn grid(low: Plane, high: Plane) -> Vec<Cell> {
    let half = (high.x - low.x).min(high.y - low.y) / 2.0;
    let count = |from: f64, to: f64| ((to - from) / (2.0 * half)).ceil() as u32;
    let centre =
        |i, j| Plane { x: low.x + half * f64::from(2 * i + 1), y: low.y + half * f64::from(2 * j + 1) };
    (0..count(low.x, high.x))
        .flat_map(|i| (0..count(low.y, high.y)).map(move |j| Cell { centre: centre(i, j), half }))
        .collect()
}

fn bounds(ring: &[Plane]) -> (Plane, Plane) {
    let start = (ring[0], ring[0]);
    ring.iter().fold(start, |(low, high), at| {
        (Plane { x: low.x.min(at.x), y: low.y.min(at.y) }, Plane { x: high.x.max(at.x), y: high.y.max(at.y) })
    })
}

/// The middle of the widest stretch at half height: a first place that is surely inside, so that a
/// shape thinner than the search is fine still gets one.
fn middle_of_width(rings: &[Vec<Plane>], low: Plane, high: Plane) -> Option<Plane> {
    let y = f64::midpoint(low.y, high.y);
    let mut crossings: Vec<f64> = edges(rings)
        .filter(|(a, b)| (a.y > y) != (b.y > y))
        .map(|(a, b)| a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
        .collect();
    crossings.sort_by(f64::total_cmp);
    let (pairs, _) = crossings.as_chunks::<2>();
    let widest = pairs.iter().max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))?;
    Some(Plane { x: f64::midpoint(widest[0], widest[1]), y })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(corners: &[(f64, f64)]) -> Vec<Plane> {
        corners.iter().map(|(x, y)| Plane { x: *x, y: *y }).collect()
    }

    #[test]
    fn the_label_of_a_hook_lies_in_its_thick_end() {
        let hook = ring(&[
            (0.0, 0.0),
            (0.0, 10.0),
            (10.0, 10.0),
            (10.0, 9.0),
            (1.0, 9.0),
            (1.0, 4.0),
            (4.0, 4.0),
            (4.0, 0.0),
        ]);
        let label = label_point(&[hook]).unwrap();
        assert!((label.x - 2.0).abs() < 0.3 && (label.y - 2.0).abs() < 0.3, "{label:?}");
    }

    #[test]
    fn the_label_of_a_ring_is_not_in_its_hole() {
        let outer = ring(&[(0.0, 0.0), (0.0, 10.0), (10.0, 10.0), (10.0, 0.0)]);
        let hole = ring(&[(2.0, 2.0), (7.0, 2.0), (7.0, 8.0), (2.0, 8.0)]);
        let rings = [outer, hole];
        assert!(contains(&rings, label_point(&rings).unwrap()));
        assert!(!contains(&rings, Plane { x: 5.0, y: 5.0 }));
    }
}
