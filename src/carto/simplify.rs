//! Removes the corners that matter least from the arcs of a topology.
//!
//! M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points",
//! *The Cartographic Journal* 30(1), 1993. A corner's weight is the area of the triangle it makes
//! with its neighbours, on the sphere: the same everywhere, and no border along a parallel loses
//! the corners that bend it.

use std::collections::BTreeSet;

use super::sphere::small_triangle;
use super::topology::index;
use super::{EARTH_KM2, LonLat, Topology, Unit, ring_area};

/// What must not be simplified away.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Protect {
    /// Rings of less than this many square kilometres are removed, save the largest of each area.
    pub least_km2: f64,
    /// Corners whose triangle has less than this many square kilometres are removed.
    pub corner_km2: f64,
}

/// The same topology with fewer corners and islands. Borders stay shared, since each is one arc.
#[must_use]
pub fn simplify(topology: &Topology, protect: Protect) -> Topology {
    let mut simple = topology.clone();
    let islands = kept_islands(topology, protect.least_km2);
    for area in &mut simple.areas {
        area.rings.retain(|ring| ring.iter().any(|arc| islands.contains(&index(*arc).0)));
    }
    let needed = needed_corners(&simple);
    for (arc, needed) in simple.arcs.iter_mut().zip(needed) {
        *arc = thinned(arc, protect.corner_km2, needed);
    }
    without_unused_arcs(simple)
}

/// The arcs of the rings that are not too small, and of the largest of each area. A hole stays if
/// what lies in it does.
fn kept_islands(topology: &Topology, least_km2: f64) -> BTreeSet<usize> {
    let mut kept = BTreeSet::new();
    for area in &topology.areas {
        let sizes: Vec<f64> = area.rings.iter().map(|ring| km2(&topology.ring(ring))).collect();
        let largest = sizes.iter().copied().fold(0.0, f64::max);
        let least = least_km2.min(largest);
        let large = area.rings.iter().zip(sizes).filter(|(_, size)| size.abs() >= least);
        kept.extend(large.flat_map(|(ring, _)| ring).map(|arc| index(*arc).0));
    }
    kept
}

/// The area of a ring in square kilometres; negative for a hole.
fn km2(ring: &[LonLat]) -> f64 {
    ring_area(ring) / (4.0 * std::f64::consts::PI) * EARTH_KM2
}

/// How many inner corners each arc must keep so that no ring collapses to a line: a ring of one
/// arc needs three corners, one of two arcs one in each.
fn needed_corners(topology: &Topology) -> Vec<usize> {
    let mut needed = vec![0; topology.arcs.len()];
    for ring in topology.areas.iter().flat_map(|area| &area.rings) {
        let least = match ring.len() {
            1 => 3,
            2 => 1,
            _ => 0,
        };
        for arc in ring {
            let number = index(*arc).0;
            needed[number] = least.max(needed[number]);
        }
    }
    needed
}

/// An arc without the corners below a weight; at least `needed` inner ones stay if there are.
fn thinned(arc: &[LonLat], least_km2: f64, needed: usize) -> Vec<LonLat> {
    let mut line = Line::new(arc);
    let least = least_km2 / EARTH_KM2 * 4.0 * std::f64::consts::PI;
    while line.queue.len() > needed {
        let (weight, corner) = *line.queue.first().expect("it is not empty: more than `needed` are in it");
        if f64::from_bits(weight) >= least {
            break;
        }
        line.remove(corner);
    }
    let kept = |i: &usize| *i == 0 || line.after[*i] != usize::MAX;
    (0..arc.len()).filter(kept).map(|i| arc[i]).collect()
}

/// An arc while corners are taken out of it.
struct Line {
    at: Vec<Unit>,
    before: Vec<usize>,
    /// The next corner that is left; `usize::MAX` for one that is removed.
    after: Vec<usize>,
    /// The bits of the weight, which order as the weights do since none is negative.
    weight: Vec<u64>,
    queue: BTreeSet<(u64, usize)>,
}

impl Line {
    fn new(arc: &[LonLat]) -> Self {
        let at: Vec<Unit> = arc.iter().map(|at| Unit::from_lonlat(*at)).collect();
        let n = at.len();
        let before = (0..n).map(|i| i.saturating_sub(1)).collect();
        let after = (1..=n).collect();
        let mut line = Self { at, before, after, weight: vec![0; n], queue: BTreeSet::new() };
        (1..n.saturating_sub(1)).for_each(|corner| line.weigh(corner, 0));
        line
    }

    /// Weighs a corner anew; never less than what was removed before, so that the order in which
    /// corners go does not depend on the threshold.
    fn weigh(&mut self, corner: usize, least: u64) {
        let (a, b) = (self.at[self.before[corner]], self.at[self.after[corner]]);
        let weight = small_triangle(a, self.at[corner], b).to_bits().max(least);
        self.queue.remove(&(self.weight[corner], corner));
        self.weight[corner] = weight;
        self.queue.insert((weight, corner));
    }

    fn remove(&mut self, corner: usize) {
        let weight = self.weight[corner];
        self.queue.remove(&(weight, corner));
        let (before, after) = (self.before[corner], self.after[corner]);
        self.after[before] = after;
        self.before[after] = before;
        self.after[corner] = usize::MAX;
        if before > 0 {
            self.weigh(before, weight);
        }
        if after + 1 < self.at.len() {
            self.weigh(after, weight);
        }
    }
}

/// Renumbers the arcs that are still used.
fn without_unused_arcs(mut topology: Topology) -> Topology {
    let used: BTreeSet<usize> =
        topology.areas.iter().flat_map(|area| area.rings.iter().flatten()).map(|arc| index(*arc).0).collect();
    let mut numbers = vec![0; topology.arcs.len()];
    used.iter().enumerate().for_each(|(new, old)| numbers[*old] = new as i32);
    for arc in topology.areas.iter_mut().flat_map(|area| area.rings.iter_mut().flatten()) {
        let number = numbers[index(*arc).0];
        *arc = if *arc >= 0 { number } else { !number };
    }
    topology.arcs = used.iter().map(|old| std::mem::take(&mut topology.arcs[*old])).collect();
    topology
}
