//! Brings a topology to its grid and keeps what would vanish there.

use std::collections::BTreeSet;

use anyhow::Context;
use hanoi_atlas::carto::{
    Area, LonLat, Plane, Projection, ProjectionKind, Rotation, Topology, contains, label_point, ring_area,
};

/// The topology with all positions on a grid of `steps` to a degree. What collapses is removed; an
/// area that would vanish becomes a diamond of one step round its place. Labels are found anew.
///
/// # Errors
///
/// If an area has no place for its label.
pub fn on_grid(mut topology: Topology, steps: f64) -> anyhow::Result<Topology> {
    for arc in &mut topology.arcs {
        arc.iter_mut().for_each(|at| *at = rounded(*at, steps));
        arc.dedup();
    }
    let mut areas = std::mem::take(&mut topology.areas);
    for area in &mut areas {
        area.rings.iter_mut().for_each(|ring| ring.retain(|arc| is_line(&topology, *arc)));
        area.rings.retain(|ring| !ring.is_empty() && has_area(&topology.ring(ring)));
        if area.rings.is_empty() {
            area.rings = vec![diamond(&mut topology.arcs, rounded(area.label, steps), steps)];
        }
        area.label =
            label(&topology, area).with_context(|| format!("`{}` has no place for a label", area.id))?;
    }
    topology.areas = areas;
    Ok(without_unused_arcs(topology))
}

fn rounded(at: LonLat, steps: f64) -> LonLat {
    // 180° itself is left to neither side: a position there would be on both.
    let edge = (180.0 * steps - 1.0) / steps;
    let lon = ((at.lon * steps).round() / steps).clamp(-edge, edge);
    LonLat { lon, lat: (at.lat * steps).round() / steps }
}

fn is_line(topology: &Topology, arc: i32) -> bool {
    topology.arcs[number(arc)].len() > 1
}

fn number(arc: i32) -> usize {
    (if arc >= 0 { arc } else { !arc }) as usize
}

fn has_area(ring: &[LonLat]) -> bool {
    let smallest_step = 1e-9;
    ring.len() > 2 && ring_area(ring).abs() > smallest_step
}

/// A ring of one step in each direction, clockwise.
fn diamond(arcs: &mut Vec<Vec<LonLat>>, at: LonLat, steps: f64) -> Vec<i32> {
    let corner = |dx: f64, dy: f64| LonLat { lon: at.lon + dx / steps, lat: at.lat + dy / steps };
    arcs.push(vec![
        corner(-1.0, 0.0),
        corner(0.0, 1.0),
        corner(1.0, 0.0),
        corner(0.0, -1.0),
        corner(-1.0, 0.0),
    ]);
    vec![i32::try_from(arcs.len() - 1).expect("there are a few thousand arcs")]
}

/// The label on the largest part of an area, in hundredths of a degree where it stays inside.
fn label(topology: &Topology, area: &Area) -> Option<LonLat> {
    let rings = topology.rings(area);
    let largest = rings.iter().max_by(|a, b| ring_area(a).total_cmp(&ring_area(b)))?;
    let rotation = Rotation { lambda: -largest[0].lon, phi: 0.0 };
    let plane = |at: LonLat| ProjectionKind::EqualEarth.plane_from_lonlat(rotation.turned(at));
    let flat = |ring: &Vec<LonLat>| -> Vec<Plane> { ring.iter().map(|at| plane(*at)).collect() };
    let holes = rings.iter().filter(|ring| ring_area(ring) < 0.0).map(flat);
    let shape: Vec<_> = std::iter::once(flat(largest)).chain(holes).collect();
    let found = ProjectionKind::EqualEarth.lonlat_from_plane(label_point(&shape)?)?;
    let exact = rotation.unturned(found);
    let to = |digits: f64| LonLat {
        lon: (exact.lon * digits).round() / digits,
        lat: (exact.lat * digits).round() / digits,
    };
    [100.0, 10_000.0].map(to).into_iter().find(|at| contains(&shape, plane(*at)))
}

/// Renumbers the arcs that are still used.
fn without_unused_arcs(mut topology: Topology) -> Topology {
    let used: BTreeSet<usize> =
        topology.areas.iter().flat_map(|area| area.rings.iter().flatten()).map(|arc| number(*arc)).collect();
    let order: Vec<usize> = used.into_iter().collect();
    for arc in topology.areas.iter_mut().flat_map(|area| area.rings.iter_mut().flatten()) {
        let place = order.binary_search(&number(*arc)).expect("every arc in use is in the list");
        let place = i32::try_from(place).expect("there are a few thousand arcs");
        *arc = if *arc >= 0 { place } else { !place };
    }
    topology.arcs = order.iter().map(|old| topology.arcs[*old].clone()).collect();
    topology
}
