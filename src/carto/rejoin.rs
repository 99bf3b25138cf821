//! Closes the pieces of cut rings along the edge at which they were cut.

/// A piece of a ring between two cuts, with the places of its ends on the edge.
///
/// Places count clockwise round what is kept, from 0 to the length of the edge.
#[derive(Debug, Clone)]
pub(super) struct Piece<P> {
    pub(super) points: Vec<P>,
    pub(super) start: f64,
    pub(super) end: f64,
}

/// Joins pieces to closed rings, walking clockwise along the edge from the end of one to the start
/// of the next: what is inside a ring is to its right, and so is what the edge surrounds.
///
/// `along(from, to, ring)` adds the corners or the curve of the edge between two places.
/// This is the second phase of G. Greiner and K. Hormann, "Efficient clipping of arbitrary
/// polygons", *ACM Transactions on Graphics* 17(2), 1998, for an edge that is a circle.
pub(super) fn rejoin<P>(
    mut pieces: Vec<Piece<P>>,
    length: f64,
    along: impl Fn(f64, f64, &mut Vec<P>),
) -> Vec<Vec<P>> {
    let mut rings = Vec::new();
    while let Some(Piece { points: mut ring, start: first, mut end }) = pieces.pop() {
        while let Some(next) = nearest(&pieces, end, first, length) {
            let Piece { points, start, end: next_end } = pieces.swap_remove(next);
            along(end, start, &mut ring);
            ring.extend(points);
            end = next_end;
        }
        along(end, first, &mut ring);
        rings.push(ring);
    }
    rings
}

/// The piece that starts next after `end`; `None` if the ring's own start comes before all others.
fn nearest<P>(pieces: &[Piece<P>], end: f64, first: f64, length: f64) -> Option<usize> {
    let ahead = |place: f64| (place - end).rem_euclid(length);
    let others = pieces.iter().enumerate().map(|(i, piece)| (i, ahead(piece.start)));
    let (next, distance) = others.min_by(|a, b| a.1.total_cmp(&b.1))?;
    (distance < ahead(first)).then_some(next)
}
