//! Makes one area of several rings: what two of them share, in opposite directions, goes.
//!
//! That merges neighbours, and it also sews up what the source cut at 180° and at the south pole,
//! since the two sides of those cuts are the same points.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Point, Ring};

/// The rings of an area without the borders inside it.
pub fn dissolved(rings: &[Ring]) -> Vec<Ring> {
    let seam = seam_points(rings);
    let mut edges: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
    for ring in rings {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            add_edge(&mut edges, &seam, *a, *b);
        }
    }
    let mut out = Vec::new();
    while let Some(start) = edges.keys().next().copied() {
        let ring = walk(&mut edges, start);
        let sewn = simple_at_seam(ring);
        if sewn.len() >= 3 {
            out.push(sewn);
        }
    }
    out
}

/// The points of an area on 180°, from south to north: an edge along it must stop at each of them,
/// or it would not meet the edges of the other side.
fn seam_points(rings: &[Ring]) -> BTreeSet<Point> {
    rings.iter().flatten().copied().filter(|at| at.on_antimeridian()).collect()
}

/// Adds an edge, or removes the one that runs against it.
fn add_edge(edges: &mut BTreeMap<Point, BTreeSet<Point>>, seam: &BTreeSet<Point>, a: Point, b: Point) {
    if a == b {
        return;
    }
    if a.on_antimeridian() && b.on_antimeridian() {
        let (low, high) = (a.min(b), a.max(b));
        let mut stops: Vec<Point> = seam.range(low..=high).copied().collect();
        if a > b {
            stops.reverse();
        }
        stops.windows(2).for_each(|edge| add_plain_edge(edges, edge[0], edge[1]));
        return;
    }
    add_plain_edge(edges, a, b);
}

fn add_plain_edge(edges: &mut BTreeMap<Point, BTreeSet<Point>>, a: Point, b: Point) {
    if edges.get(&b).is_some_and(|ends| ends.contains(&a)) {
        take_edge(edges, b, a);
    } else {
        edges.entry(a).or_default().insert(b);
    }
}

fn take_edge(edges: &mut BTreeMap<Point, BTreeSet<Point>>, a: Point, b: Point) {
    let ends = edges.get_mut(&a).expect("only edges that are there are taken");
    ends.remove(&b);
    if ends.is_empty() {
        edges.remove(&a);
    }
}

/// Takes one ring out of the edges. Where the walk meets itself, what lies between becomes a ring
/// of its own by being left for the next walk.
fn walk(edges: &mut BTreeMap<Point, BTreeSet<Point>>, start: Point) -> Ring {
    let mut ring = vec![start];
    let mut at = start;
    while let Some(next) = edges.get(&at).and_then(|ends| ends.first().copied()) {
        take_edge(edges, at, next);
        if next == start {
            break;
        }
        ring.push(next);
        at = next;
    }
    ring
}

/// A ring without the points that the cut at 180° put into it.
fn simple_at_seam(ring: Ring) -> Ring {
    ring.into_iter().filter(|at| !at.on_antimeridian()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shapes::source::ROUND;

    fn ring(points: &[(i32, i32)]) -> Ring {
        points.iter().map(|(x, y)| Point { x: x.rem_euclid(ROUND), y: *y }).collect()
    }

    #[test]
    fn two_neighbours_become_one_without_a_border() {
        let left = ring(&[(1, 1), (1, 3), (3, 3), (3, 1)]);
        let right = ring(&[(3, 1), (3, 3), (5, 3), (5, 1)]);
        let merged = dissolved(&[left, right]);
        assert_eq!(merged.len(), 1);
        assert_eq!(merged[0].len(), 6);
    }

    #[test]
    fn what_was_cut_at_180_is_one_again() {
        let west = ring(&[(-5, 10), (-4, 20), (0, 20), (0, 15), (0, 10)]);
        let east = ring(&[(0, 10), (0, 20), (7, 20), (7, 10)]);
        let sewn = dissolved(&[west, east]);
        assert_eq!(sewn, [ring(&[(-5, 10), (-4, 20), (7, 20), (7, 10)])]);
    }
}
