//! Writes rings as the text of an SVG path, in few bytes.

use super::{Rect, Screen};

/// Writes rings in whole steps of a grid: one relative `m` a ring, with its corners as the implied
/// lines that follow (SVG 2, §9.3.3), and `z`.
#[derive(Debug, Clone)]
pub struct PathPen {
    text: String,
    /// Grid steps to a pixel.
    steps: f64,
    /// Where the pen stands: at the start of the last ring.
    at: Step,
    ring: Vec<Step>,
    /// The first place of the first ring which was too small to be seen.
    collapsed: Option<Step>,
    /// The largest ring so far.
    largest: Extent,
    /// What all rings so far reach.
    whole: Extent,
}

/// A corner on the grid.
type Step = [i32; 2];

/// How large a ring is and how far it reaches.
#[derive(Debug, Clone, Copy)]
struct Extent {
    /// Twice its area.
    area: i64,
    low: Step,
    high: Step,
}

impl Extent {
    const NOTHING: Self = Self { area: 0, low: [i32::MAX; 2], high: [i32::MIN; 2] };

    fn of(ring: &[Step]) -> Self {
        let mut area = 0;
        let mut reach = Self::NOTHING;
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            area += i64::from(a[0]) * i64::from(b[1]) - i64::from(b[0]) * i64::from(a[1]);
            reach = reach.with(&Self { area: 0, low: *a, high: *a });
        }
        Self { area: area.abs(), ..reach }
    }

    fn with(&self, other: &Self) -> Self {
        let pick = |f: fn(i32, i32) -> i32, a: Step, b: Step| [f(a[0], b[0]), f(a[1], b[1])];
        Self {
            area: self.area + other.area,
            low: pick(i32::min, self.low, other.low),
            high: pick(i32::max, self.high, other.high),
        }
    }

    fn rect(&self, steps: f64) -> Rect {
        if self.low[0] > self.high[0] {
            return Rect::NOTHING;
        }
        let pixels = |step: i32| f64::from(step) / steps;
        let ([left, top], [right, bottom]) = (self.low.map(pixels), self.high.map(pixels));
        Rect { left, top, right, bottom }
    }
}

impl PathPen {
    /// A pen that has written nothing, for a grid of `steps` to a pixel.
    #[must_use]
    pub fn new(steps: f64) -> Self {
        Self {
            text: String::new(),
            steps,
            at: [0, 0],
            ring: Vec::new(),
            collapsed: None,
            largest: Extent::NOTHING,
            whole: Extent::NOTHING,
        }
    }

    /// Starts a new path on another grid, keeping memory; the text goes to `text`.
    pub(super) fn start(&mut self, text: String, steps: f64) {
        *self = Self { text, ring: std::mem::take(&mut self.ring), ..Self::new(steps) };
        self.text.clear();
        self.ring.clear();
    }

    /// Adds a corner to the ring. Corners that fall on the last one, or on the line that leads to
    /// it, leave no trace.
    pub fn line_to(&mut self, at: Screen) {
        let step = [(at.x * self.steps).round() as i32, (at.y * self.steps).round() as i32];
        if self.ring.last() == Some(&step) {
            return;
        }
        if let [.., a, b] = self.ring[..]
            && straight_on(a, b, step)
        {
            self.ring.pop();
        }
        self.ring.push(step);
    }

    /// Ends the ring. One that has no area on the grid is not written.
    pub fn close(&mut self) {
        let first = self.ring.first().copied();
        while self.ring.len() > 1 && self.ring.last() == first.as_ref() {
            self.ring.pop();
        }
        if self.ring.len() < 3 {
            self.collapsed = self.collapsed.or(first);
        } else {
            self.write_ring();
        }
        self.ring.clear();
    }

    /// The path; empty if no ring had an area.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// Hands the text over. A path whose rings were all too small for the grid becomes a square of
    /// one step: what exists can be focused and hit.
    pub(super) fn take(&mut self) -> String {
        if let (true, Some([x, y])) = (self.text.is_empty(), self.collapsed) {
            self.ring.extend([[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y]]);
            self.write_ring();
        }
        std::mem::take(&mut self.text)
    }

    /// The box round the largest ring of the path, in pixels; [`Rect::NOTHING`] if there is none.
    #[must_use]
    pub fn largest(&self) -> Rect {
        self.largest.rect(self.steps)
    }

    /// The box round all rings of the path, in pixels; [`Rect::NOTHING`] if there is none.
    #[must_use]
    pub fn whole(&self) -> Rect {
        self.whole.rect(self.steps)
    }

    fn write_ring(&mut self) {
        let extent = Extent::of(&self.ring);
        self.whole = self.whole.with(&extent);
        if extent.area > self.largest.area {
            self.largest = extent;
        }
        self.text.push('m');
        for i in 0..self.ring.len() {
            let last = if i == 0 { self.at } else { self.ring[i - 1] };
            let [x, y] = self.ring[i];
            self.push(x - last[0]);
            self.push(y - last[1]);
        }
        self.at = self.ring[0];
        self.text.push('z');
    }

    /// Writes a number; a sign or a letter before it separates well enough.
    fn push(&mut self, number: i32) {
        let after_digit = self.text.as_bytes().last().is_some_and(u8::is_ascii_digit);
        if after_digit && number >= 0 {
            self.text.push(' ');
        }
        push_number(&mut self.text, number);
    }
}

/// Whether `c` lies on the line from `a` through `b`, beyond `b`.
fn straight_on(a: Step, b: Step, c: Step) -> bool {
    let way = |from: Step, to: Step| [i64::from(to[0] - from[0]), i64::from(to[1] - from[1])];
    let ([ux, uy], [vx, vy]) = (way(a, b), way(b, c));
    ux * vy == uy * vx && ux * vx + uy * vy > 0
}

/// Writes a number without the detours of the formatter: a globe writes tens of thousands a frame.
fn push_number(text: &mut String, number: i32) {
    if number < 0 {
        text.push('-');
    }
    let mut rest = number.unsigned_abs();
    let mut digits = [0_u8; 10];
    let mut count = 0;
    loop {
        digits[count] = b'0' + (rest % 10) as u8;
        count += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    for digit in digits[..count].iter().rev() {
        text.push(char::from(*digit));
    }
}

/// The longest of the rings in the text of a path as we write it: rings begin with `m`, each where the
/// one before it began, plus two whole steps. A path of one ring comes back as it is.
#[must_use]
pub fn largest_part(outline: &str) -> String {
    let (mut x, mut y) = (0_i32, 0_i32);
    let mut largest = (0, 0, "");
    let mut parts = 0;
    for part in outline.split('m').skip(1) {
        let Some((dx, rest)) = step(part) else { break };
        let Some((dy, rest)) = step(rest) else { break };
        (x, y, parts) = (x + dx, y + dy, parts + 1);
        if rest.len() > largest.2.len() {
            largest = (x, y, rest);
        }
    }
    if parts < 2 {
        return outline.to_owned();
    }
    format!("m{} {}{}", largest.0, largest.1, largest.2)
}

/// The whole number with which a text begins, and what follows it.
fn step(text: &str) -> Option<(i32, &str)> {
    let text = text.trim_start();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let end = digits.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(digits.len());
    let number = &text[..text.len() - digits.len() + end];
    Some((number.parse().ok()?, &text[number.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(rings: &[&[(f64, f64)]]) -> String {
        let mut pen = PathPen::new(2.0);
        for ring in rings {
            ring.iter().for_each(|(x, y)| pen.line_to(Screen { x: *x, y: *y }));
            pen.close();
        }
        pen.finish()
    }

    #[test]
    fn rings_are_written_relative_to_one_another_in_steps() {
        let first: &[_] = &[(1.0, 1.0), (3.0, 1.0), (3.0, 4.0)];
        let second: &[_] = &[(0.0, 10.0), (5.0, 10.0), (5.0, 15.0), (0.0, 10.0)];
        assert_eq!(path(&[first, second]), "m2 2 4 0 0 6zm-2 18 10 0 0 10z");
    }

    #[test]
    fn corners_on_a_straight_line_and_rings_without_area_leave_no_trace() {
        let bar: &[_] = &[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 2.0), (2.1, 2.1)];
        assert_eq!(path(&[bar]), "m0 0 4 0 0 4z");
        assert_eq!(path(&[&[(1.0, 1.0), (1.1, 1.1), (1.0, 1.2)]]), "");
    }

    #[test]
    fn the_largest_part_of_a_path_stands_where_it_stood() {
        assert_eq!(largest_part("m10 20 5 0 0 5zm100-10 7 7-7 7-7-7z"), "m110 10 7 7-7 7-7-7z");
        assert_eq!(largest_part("m10 20 5 0 0 5-5 0 1 1zm-3-4 1 1z"), "m10 20 5 0 0 5-5 0 1 1z");
        assert_eq!(largest_part("M1 2L3 4Z"), "M1 2L3 4Z");
        assert_eq!(largest_part("m1 2 3 4z"), "m1 2 3 4z");
        assert_eq!(largest_part(""), "");
    }
}
