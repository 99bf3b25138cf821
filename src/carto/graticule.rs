//! Meridians, parallels, and the outline of the sphere.

use super::{Clip, LonLat, PathPen, Plane, Screen, View, resample};

/// How far apart the lines are, in degrees.
const SPACING: i32 = 30;

/// How many degrees an edge spans before it is bent: short enough that a parallel, which is no
/// great circle, follows its great-circle edges to a hundredth of a degree.
const EDGE: i32 = 2;

/// Meridians and parallels every 30°, as the text of an SVG path of open lines.
#[must_use]
pub fn graticule_path(view: &View) -> String {
    let parallels = (-90 + SPACING..90).step_by(SPACING as usize).map(parallel);
    let meridians = (-180..180).step_by(SPACING as usize).map(meridian);
    let mut text = String::new();
    for line in parallels.chain(meridians) {
        for stretch in stretches(view, &line) {
            push_line(&mut text, &stretch, view.steps);
        }
    }
    text
}

fn parallel(lat: i32) -> Vec<LonLat> {
    let position = |lon: i32| LonLat { lon: f64::from(lon), lat: f64::from(lat) };
    (-180..=180).step_by(EDGE as usize).map(position).collect()
}

/// A meridian stops 10° before the poles, where all would meet; every third goes on.
fn meridian(lon: i32) -> Vec<LonLat> {
    let end = if lon % 90 == 0 { 90 } else { 80 };
    let position = |lat: i32| LonLat { lon: f64::from(lon), lat: f64::from(lat) };
    (-end..=end).step_by(EDGE as usize).map(position).collect()
}

/// The parts of a line that can be seen and drawn without lifting the pen.
fn stretches(view: &View, line: &[LonLat]) -> Vec<Vec<Screen>> {
    let mut stretches = vec![Vec::new()];
    let mut last: Option<LonLat> = None;
    for at in line {
        let turned = view.rotation.turned(*at);
        let torn = last.is_some_and(|last: LonLat| (last.lon - turned.lon).abs() > 180.0);
        let seen = view.screen_from_lonlat(*at);
        if (torn && view.projection.clip() == Clip::Antimeridian) || seen.is_none() {
            stretches.push(Vec::new());
        }
        let stretch = stretches.last_mut().expect("there is always one stretch");
        stretch.extend(seen);
        last = Some(turned);
    }
    stretches.retain(|stretch| stretch.len() > 1);
    stretches
}

fn push_line(text: &mut String, line: &[Screen], steps: f64) {
    for (i, at) in line.iter().enumerate() {
        let command = if i == 0 { 'M' } else { ' ' };
        text.push(command);
        text.push_str(&format!("{} {}", (at.x * steps).round() as i32, (at.y * steps).round() as i32));
    }
}

/// The outline of the sphere as the text of a closed SVG path. That of a flat map reaches over its
/// frame in the south, where Antarctica is left out.
#[must_use]
pub fn outline_path(view: &View) -> String {
    let mut pen = PathPen::new(view.steps);
    match view.projection.clip() {
        Clip::Antimeridian => pen_edge(&mut pen, view),
        Clip::Horizon => pen_horizon(&mut pen, view),
    }
    pen.finish()
}

fn pen_edge(pen: &mut PathPen, view: &View) {
    let corners = [(-180.0, -90.0), (-180.0, 90.0), (180.0, 90.0), (180.0, -90.0)];
    let corners = corners.map(|(lon, lat)| LonLat { lon, lat });
    for (a, b) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        resample(*a, *b, view.tolerance, &|at| view.screen_from_turned(at), &mut |at| pen.line_to(at));
    }
    pen.close();
}

/// The horizon, a circle, by a corner every 2°.
fn pen_horizon(pen: &mut PathPen, view: &View) {
    for i in 0..180 {
        let (sin, cos) = f64::from(2 * i).to_radians().sin_cos();
        pen.line_to(view.fit.screen_from_plane(Plane { x: cos, y: -sin }));
    }
    pen.close();
}
