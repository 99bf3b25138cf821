//! Moves points apart that are too close, and no farther than needed.

use crate::carto::{Rect, Screen};
use crate::decimal::held;

/// How many rounds are played in which every point is also drawn home.
const ROUNDS: u32 = 400;

/// How many rounds without that follow at most; far fewer are needed where there is room.
const LAST_ROUNDS: usize = 4000;

/// How many pairs are looked at in these at most: where there is no room for all, more rounds find none.
const LAST_LOOKS: usize = 4_000_000;

/// How strongly a point is drawn home at first, as a share of the way; fades to nothing.
const HOMEWARD: f64 = 0.08;

/// Places near `homes` of which no two are closer than `apart`, all inside a frame.
///
/// Deterministic: no chance and no clock. If the frame is too small for the points, some remain
/// closer.
pub(super) fn relaxed(homes: &[Screen], apart: f64, inside: &Rect) -> Vec<Screen> {
    let mut places: Vec<Screen> = homes.iter().map(|home| clamped(*home, inside)).collect();
    let mut near = Near::of(&places, apart);
    for round in 0..ROUNDS {
        let pull = HOMEWARD * f64::from(ROUNDS - round) / f64::from(ROUNDS);
        for (place, home) in places.iter_mut().zip(homes) {
            *place = towards(*place, *home, pull);
        }
        push_apart(&mut places, apart, inside, &mut near);
    }
    for _ in 0..LAST_ROUNDS.min(LAST_LOOKS / near.pairs.len().max(1)) {
        // A hair more than asked, so that rounding cannot bring two too close.
        if push_apart(&mut places, apart * 1.001, inside, &mut near) < apart * 0.001 {
            break;
        }
    }
    places
}

/// The pairs that can be too close before they have moved much: of many points most never meet.
struct Near {
    /// In order, each once.
    pairs: Vec<(usize, usize)>,
    /// Where the points were when the pairs were found.
    seen: Vec<Screen>,
    /// How close is too close. When a point has gone half of it, the pairs are found anew.
    apart: f64,
}

impl Near {
    fn of(places: &[Screen], apart: f64) -> Self {
        // Two that were farther apart than this are still too far to meet when each has gone half the way
        // that makes the pairs old, and as much again within one round.
        let reach = 3.0 * apart;
        let are_near = |a: Screen, b: Screen| (a.x - b.x).abs() < reach && (a.y - b.y).abs() < reach;
        let with = |i: usize| {
            (i + 1..places.len()).filter(move |j| are_near(places[i], places[*j])).map(move |j| (i, j))
        };
        Self { pairs: (0..places.len()).flat_map(with).collect(), seen: places.to_vec(), apart }
    }

    fn are_old(&self, places: &[Screen]) -> bool {
        places.iter().zip(&self.seen).any(|(now, seen)| now.distance(*seen) > self.apart / 2.0)
    }
}

/// Moves every pair that is too close to its distance, each by half; gives the largest move.
fn push_apart(places: &mut [Screen], apart: f64, inside: &Rect, near: &mut Near) -> f64 {
    if near.are_old(places) {
        *near = Near::of(places, near.apart);
    }
    let mut largest: f64 = 0.0;
    for &(i, j) in &near.pairs {
        let (a, b) = (places[i], places[j]);
        // Most pairs are far apart, which one difference tells.
        if (a.x - b.x).abs() >= apart || (a.y - b.y).abs() >= apart {
            continue;
        }
        let way = a.distance(b);
        let lack = apart - way;
        if lack <= 0.0 {
            continue;
        }
        largest = largest.max(lack);
        let (x, y) = direction(a, b, way, j);
        let half = lack / 2.0;
        places[i] = clamped(Screen { x: a.x - x * half, y: a.y - y * half }, inside);
        places[j] = clamped(Screen { x: b.x + x * half, y: b.y + y * half }, inside);
    }
    largest
}

/// From `a` to `b`; for two at one place some direction, each time another.
fn direction(a: Screen, b: Screen, way: f64, number: usize) -> (f64, f64) {
    if way > 1e-9 {
        return ((b.x - a.x) / way, (b.y - a.y) / way);
    }
    // The golden angle never repeats itself.
    let (sin, cos) = (number as f64 * 2.399_963_229_728_653).sin_cos();
    (cos, sin)
}

fn towards(from: Screen, to: Screen, share: f64) -> Screen {
    Screen { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

fn clamped(at: Screen, inside: &Rect) -> Screen {
    Screen { x: held(at.x, inside.left, inside.right), y: held(at.y, inside.top, inside.bottom) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Rect = Rect { left: 0.0, top: 0.0, right: 100.0, bottom: 100.0 };

    #[test]
    fn points_with_room_stay_at_home() {
        let homes = [Screen { x: 10.0, y: 10.0 }, Screen { x: 90.0, y: 90.0 }];
        assert_eq!(relaxed(&homes, 24.0, &FRAME), homes);
    }

    #[test]
    fn points_at_one_place_come_apart() {
        let homes = [Screen { x: 50.0, y: 50.0 }; 7];
        let places = relaxed(&homes, 12.0, &FRAME);
        for (i, a) in places.iter().enumerate() {
            assert!(places[i + 1..].iter().all(|b| a.distance(*b) >= 12.0), "{places:?}");
            assert!(a.distance(homes[0]) < 24.0, "{places:?}");
        }
    }
}
