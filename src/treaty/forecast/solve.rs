//! Four equations with four unknowns.

use super::signals::SIGNALS;

/// A table of numbers, row by row.
pub type Matrix = [[f64; SIGNALS]; SIGNALS];

/// What makes `left` times it `right`, by elimination with the largest number first. An unknown
/// about which the equations say nothing is nought.
pub fn solve(mut left: Matrix, mut right: [f64; SIGNALS]) -> [f64; SIGNALS] {
    let size = left.iter().flatten().fold(0.0_f64, |most, cell| most.max(cell.abs()));
    for at in 0..SIGNALS {
        let largest = (at..SIGNALS)
            .fold(at, |best, row| if left[row][at].abs() > left[best][at].abs() { row } else { best });
        left.swap(at, largest);
        right.swap(at, largest);
        if left[at][at].abs() <= size * 1e-12 {
            left[at] = [0.0; SIGNALS];
            left[at][at] = 1.0;
            right[at] = 0.0;
        }
        let known = left[at];
        for row in at + 1..SIGNALS {
            let share = left[row][at] / known[at];
            left[row].iter_mut().zip(known).for_each(|(cell, other)| *cell -= share * other);
            right[row] -= share * right[at];
        }
    }
    let mut found = [0.0; SIGNALS];
    for at in (0..SIGNALS).rev() {
        let known: f64 = (at + 1..SIGNALS).map(|column| left[at][column] * found[column]).sum();
        found[at] = (right[at] - known) / left[at][at];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_fulfils_the_equations() {
        let left = [[0.0, 2.0, 1.0, 3.0], [1.0, 1.0, 4.0, 0.5], [2.0, 0.0, 1.0, 1.0], [5.0, 1.0, 1.0, 9.0]];
        let found = solve(left, [1.0, 2.0, 3.0, 4.0]);
        for (row, expected) in left.iter().zip([1.0, 2.0, 3.0, 4.0]) {
            let sum: f64 = row.iter().zip(found).map(|(cell, value)| cell * value).sum();
            assert!((sum - expected).abs() < 1e-12, "{found:?}");
        }
    }

    #[test]
    fn an_unknown_of_which_nothing_is_said_is_nought() {
        let mut left = [[0.0; 4]; 4];
        left[0][0] = 2.0;
        assert_eq!(solve(left, [3.0, 0.0, 0.0, 0.0]), [1.5, 0.0, 0.0, 0.0]);
    }
}
