//! Bends long edges as the projection does.

use super::sphere::midpoint;
use super::{LonLat, Screen};

/// How often an edge may be halved: 2¹⁰ parts are more than a screen has pixels.
const DEPTH: u32 = 10;

/// No edge whose image is shorter than this is bent: the square of its length in pixels, for each
/// pixel of tolerance. A chord `c` of a circle leaves it by `c² / 8r`, and nothing on our maps is
/// bent more sharply than a circle of two pixels.
const SHORT: f64 = 16.0;

/// Projects the edge from `a` to `b` and hands the positions after `a` to `keep`, the last of them
/// the image of `b`. Halves the edge until the image of its middle lies within `tolerance` pixels
/// of the middle of the image.
pub fn resample(
    a: LonLat,
    b: LonLat,
    tolerance: f64,
    project: &impl Fn(LonLat) -> Screen,
    keep: &mut impl FnMut(Screen),
) {
    halve((a, project(a)), (b, project(b)), tolerance, DEPTH, project, keep);
}

/// A position and its image.
type Placed = (LonLat, Screen);

fn halve(
    a: Placed,
    b: Placed,
    tolerance: f64,
    depth: u32,
    project: &impl Fn(LonLat) -> Screen,
    keep: &mut impl FnMut(Screen),
) {
    let chord = a.1.distance(b.1);
    if depth > 0 && chord * chord > SHORT * tolerance {
        let middle = midpoint(a.0, b.0);
        let image = project(middle);
        if distance_to_chord(image, a.1, b.1) > tolerance || chord > LONG {
            halve(a, (middle, image), tolerance, depth - 1, project, keep);
            halve((middle, image), b, tolerance, depth - 1, project, keep);
            return;
        }
    }
    keep(b.1);
}

/// An edge may be bent like an S and have its middle on the chord; so those longer than this many
/// pixels are halved once more.
const LONG: f64 = 120.0;

/// How far a point is from the middle of a chord, or from the chord if it lies beside its middle
/// third: sliding along the chord is no bend.
fn distance_to_chord(at: Screen, a: Screen, b: Screen) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = dx * dx + dy * dy;
    let share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / square;
    if (share - 0.5).abs() > 0.3 {
        return at.distance(Screen { x: a.x + dx / 2.0, y: a.y + dy / 2.0 });
    }
    ((at.x - a.x) * dy - (at.y - a.y) * dx).abs() / square.sqrt()
}
