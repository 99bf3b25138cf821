//! Cuts rings into arcs, so that what two areas share is stored once.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Point, Ring};

/// Arcs, and for each area its rings of arcs: `n` for arc `n`, `-n - 1` for the same backwards.
pub type Topology = (Vec<Vec<Point>>, BTreeMap<String, Vec<Vec<i32>>>);

/// Finds the arcs of rings whose shared borders have the same points.
pub fn topology(areas: &BTreeMap<String, Vec<Ring>>) -> Topology {
    let junctions = junctions(areas.values().flatten());
    let mut numbers = BTreeMap::new();
    let mut arcs = Vec::new();
    let mut rings_of_arcs = BTreeMap::new();
    for (id, rings) in areas {
        let numbered = |ring: &Ring| {
            let lines = lines(ring, &junctions);
            lines.into_iter().map(|line| number(line, &mut numbers, &mut arcs)).collect()
        };
        rings_of_arcs.insert(id.clone(), rings.iter().map(numbered).collect());
    }
    (arcs, rings_of_arcs)
}

/// The points where borders meet or part: those whose neighbours are not the same in all rings.
fn junctions<'a>(rings: impl Iterator<Item = &'a Ring>) -> BTreeSet<Point> {
    let mut neighbours: BTreeMap<Point, (Point, Point)> = BTreeMap::new();
    let mut junctions = BTreeSet::new();
    for ring in rings {
        let n = ring.len();
        for i in 0..n {
            let (before, after) = (ring[(i + n - 1) % n], ring[(i + 1) % n]);
            let pair = (before.min(after), before.max(after));
            if *neighbours.entry(ring[i]).or_insert(pair) != pair {
                junctions.insert(ring[i]);
            }
        }
    }
    junctions
}

/// A ring as lines from junction to junction; a ring without one is a closed line that starts at
/// its least point, so that a hole and the island in it agree.
fn lines(ring: &Ring, junctions: &BTreeSet<Point>) -> Vec<Vec<Point>> {
    let n = ring.len();
    let mut cuts: Vec<usize> = (0..n).filter(|i| junctions.contains(&ring[*i])).collect();
    if cuts.is_empty() {
        let least = (0..n).min_by_key(|i| ring[*i]).expect("a ring has points");
        cuts.push(least);
    }
    let ends = cuts.iter().cycle().skip(1);
    cuts.iter()
        .zip(ends)
        .map(|(from, to)| {
            let length = (to + n - from - 1) % n + 1;
            (0..=length).map(|i| ring[(from + i) % n]).collect()
        })
        .collect()
}

/// The number of a line, new or known, in its direction or against it.
fn number(line: Vec<Point>, numbers: &mut BTreeMap<Vec<Point>, i32>, arcs: &mut Vec<Vec<Point>>) -> i32 {
    if let Some(known) = numbers.get(&line) {
        return *known;
    }
    let backwards: Vec<Point> = line.iter().rev().copied().collect();
    if let Some(known) = numbers.get(&backwards) {
        return !*known;
    }
    let new = i32::try_from(arcs.len()).expect("there are a few thousand arcs");
    numbers.insert(line.clone(), new);
    arcs.push(line);
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(i32, i32)]) -> Ring {
        points.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }

    #[test]
    fn a_shared_border_is_one_arc_walked_both_ways() {
        let left = ring(&[(1, 1), (1, 3), (3, 3), (3, 2), (3, 1)]);
        let right = ring(&[(3, 1), (3, 2), (3, 3), (5, 3), (5, 1)]);
        let areas = BTreeMap::from([("A".to_owned(), vec![left]), ("B".to_owned(), vec![right])]);
        let (arcs, rings) = topology(&areas);
        assert_eq!(arcs.len(), 3);
        let shared = rings["A"][0].iter().filter(|arc| rings["B"][0].contains(&!**arc)).count();
        assert_eq!(shared, 1);
    }

    #[test]
    fn an_enclave_shares_its_whole_ring() {
        let inner = ring(&[(2, 2), (2, 3), (3, 3), (3, 2)]);
        let mut hole = inner.clone();
        hole.reverse();
        hole.rotate_left(1);
        let outer = ring(&[(0, 0), (0, 9), (9, 9), (9, 0)]);
        let areas = BTreeMap::from([("A".to_owned(), vec![outer, hole]), ("B".to_owned(), vec![inner])]);
        let (arcs, rings) = topology(&areas);
        assert_eq!(arcs.len(), 2);
        assert_eq!(rings["A"][1], [!rings["B"][0][0]]);
    }
}
