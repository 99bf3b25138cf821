//! The areas of a topology as paths, for one view after another.

use super::horizon::in_front;
use super::rotation::Turn;
use super::topology::{Way, index};
use super::{
    Area, Clip, LonLat, PathPen, Plane, Rect, Screen, Topology, Unit, View, cut_at_antimeridian,
    cut_at_horizon, resample,
};

/// Draws a topology; keeps its memory from frame to frame, since a globe that turns draws sixty a
/// second.
#[derive(Debug)]
pub struct Drawing {
    /// The positions of each arc as vectors: a turn needs no sines then.
    arcs: Vec<Vec<Unit>>,
    /// The same, turned; written anew with every frame of a globe.
    turned: Vec<Vec<Unit>>,
    pen: PathPen,
    paths: Vec<String>,
    bounds: Vec<Bounds>,
}

/// How far an area reaches in a view, in pixels of the frame; [`Rect::NOTHING`] for what is hidden.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The box round its largest part.
    pub largest: Rect,
    /// The box round all its parts.
    pub whole: Rect,
}

impl Drawing {
    /// Prepares to draw; nothing is drawn yet.
    #[must_use]
    pub fn new(topology: &Topology) -> Self {
        let vectors = |arc: &Vec<LonLat>| arc.iter().map(|at| Unit::from_lonlat(*at)).collect();
        let arcs: Vec<Vec<Unit>> = topology.arcs.iter().map(vectors).collect();
        let paths = vec![String::new(); topology.areas.len()];
        let bounds = vec![Bounds { largest: Rect::NOTHING, whole: Rect::NOTHING }; topology.areas.len()];
        Self { turned: arcs.clone(), arcs, pen: PathPen::new(1.0), paths, bounds }
    }

    /// The path of each area of the topology, in its order, in steps of the view's grid; empty for
    /// what is on the far side of the globe.
    ///
    /// `topology` must be the one that was prepared.
    pub fn draw(&mut self, topology: &Topology, view: &View) -> &[String] {
        match view.projection.clip() {
            Clip::Antimeridian => self.draw_flat(topology, view),
            Clip::Horizon => self.draw_globe(topology, view),
        }
        &self.paths
    }

    /// How far each area reaches as it was drawn last.
    #[must_use]
    pub fn bounds(&self) -> &[Bounds] {
        &self.bounds
    }

    fn draw_flat(&mut self, topology: &Topology, view: &View) {
        let turn = Turn::new(view.rotation);
        for ((area, text), bounds) in topology.areas.iter().zip(&mut self.paths).zip(&mut self.bounds) {
            self.pen.start(std::mem::take(text), view.steps);
            let turned = topology.rings(area).into_iter().map(|ring| turned(ring, &turn)).collect();
            for ring in cut_at_antimeridian(turned) {
                pen_ring(&mut self.pen, view, &ring);
            }
            *text = self.pen.take();
            *bounds = Bounds { largest: self.pen.largest(), whole: self.pen.whole() };
        }
    }

    fn draw_globe(&mut self, topology: &Topology, view: &View) {
        let turn = Turn::new(view.rotation);
        for (arc, turned) in self.arcs.iter().zip(&mut self.turned) {
            turned.iter_mut().zip(arc).for_each(|(to, from)| *to = turn.unit(*from));
        }
        for ((area, text), bounds) in topology.areas.iter().zip(&mut self.paths).zip(&mut self.bounds) {
            self.pen.start(std::mem::take(text), view.steps);
            pen_globe_area(&mut self.pen, view, &self.turned, area);
            *text = self.pen.take();
            *bounds = Bounds { largest: self.pen.largest(), whole: self.pen.whole() };
        }
    }
}

fn turned(ring: Vec<LonLat>, turn: &Turn) -> Vec<LonLat> {
    ring.into_iter().map(|at| turn.lonlat(at)).collect()
}

/// Draws a ring that has been turned and cut for a flat map.
fn pen_ring(pen: &mut PathPen, view: &View, ring: &[LonLat]) {
    let project = |at| view.screen_from_turned(at);
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        resample(*a, *b, view.tolerance, &project, &mut |at| pen.line_to(at));
    }
    pen.close();
}

fn pen_globe_area(pen: &mut PathPen, view: &View, arcs: &[Vec<Unit>], area: &Area) {
    let mut cut = Vec::new();
    for ring in &area.rings {
        match seen(arcs, ring) {
            Seen::Nothing => {}
            Seen::Whole => {
                pen_globe_ring(pen, view, ring.iter().flat_map(|arc| along(arcs, *arc)));
            }
            Seen::Part => cut.push(ring.iter().flat_map(|arc| along(arcs, *arc)).copied().collect()),
        }
    }
    for ring in cut_at_horizon(&cut) {
        pen_globe_ring(pen, view, ring.iter());
    }
}

/// How much of a ring is on the near side.
enum Seen {
    Nothing,
    Part,
    Whole,
}

fn seen(arcs: &[Vec<Unit>], ring: &[i32]) -> Seen {
    let mut positions = ring.iter().flat_map(|arc| &arcs[index(*arc).0]);
    let first = positions.next().is_some_and(in_front);
    if positions.any(|at| in_front(at) != first) {
        Seen::Part
    } else if first {
        Seen::Whole
    } else {
        Seen::Nothing
    }
}

/// The positions of an arc the way a ring walks it, without the last.
fn along(arcs: &[Vec<Unit>], arc: i32) -> impl Iterator<Item = &Unit> {
    let (number, way) = index(arc);
    let line = &arcs[number];
    let count = line.len() - 1;
    (0..count).map(move |i| match way {
        Way::Forward => &line[i],
        Way::Backward => &line[count - i],
    })
}

/// Draws a ring that is wholly on the near side.
fn pen_globe_ring<'a>(pen: &mut PathPen, view: &View, ring: impl Iterator<Item = &'a Unit>) {
    let project = |at: &Unit| view.fit.screen_from_plane(Plane { x: at.y, y: at.z });
    // A chord `c` of the unit sphere leaves it by `c² / 8`, and its image by no more.
    let longest = 8.0 * view.tolerance / view.fit.scale;
    let mut ends: Option<(Unit, Unit)> = None;
    for at in ring {
        if let Some((_, last)) = ends {
            pen_globe_edge(pen, &last, at, longest, &project);
        } else {
            pen.line_to(project(at));
        }
        ends = Some((ends.map_or(*at, |(first, _)| first), *at));
    }
    if let Some((first, last)) = ends {
        pen_globe_edge(pen, &last, &first, longest, &project);
    }
    pen.close();
}

/// Draws the edge from `a` to `b`, and its middle first if the square of its chord is more than
/// `longest`.
fn pen_globe_edge(pen: &mut PathPen, a: &Unit, b: &Unit, longest: f64, project: &impl Fn(&Unit) -> Screen) {
    if a.dot(*b) < 1.0 - longest / 2.0 {
        let (x, y, z) = (a.x + b.x, a.y + b.y, a.z + b.z);
        let length = (x * x + y * y + z * z).sqrt();
        let middle = Unit { x: x / length, y: y / length, z: z / length };
        pen_globe_edge(pen, a, &middle, longest, project);
        pen_globe_edge(pen, &middle, b, longest, project);
        return;
    }
    pen.line_to(project(b));
}
