//! One State, one cell: a world of equal hexagons, for the question "how many".
//!
//! Cells stand on a corner; every second row is moved half a cell to the right. Where a State lies is
//! data, made by `cargo xtask cells`; here is only the geometry.

use std::collections::BTreeMap;

use crate::decimal::written;
use crate::json::{At, Wrong};
use crate::treaty::Code;

/// A place in the world of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// From the top.
    pub row: u8,
    /// From the left.
    pub column: u8,
}

/// How many cells the world is wide.
pub const COLUMNS: u8 = 29;

/// How many rows it has.
pub const ROWS: u8 = 15;

/// A row lies so many widths of a cell below the one above it: the square root of three quarters.
pub const ROW_STEP: f64 = 0.866_025_403_784_438_6;

/// The gap between two cells, as a share of their width.
const GAP: f64 = 0.05;

impl Cell {
    /// The centre, in widths of a cell from the upper left corner of the world.
    #[must_use]
    pub fn centre(self) -> (f64, f64) {
        let shift = if self.row % 2 == 1 { 1.0 } else { 0.5 };
        (f64::from(self.column) + shift, f64::from(self.row) * ROW_STEP + CORNER)
    }

    /// The cells that touch it, those outside the world left out; at most six.
    pub fn neighbours(self) -> impl Iterator<Item = Self> {
        let shift = i16::from(self.row % 2);
        let around = [(0, -1), (0, 1), (-1, shift - 1), (-1, shift), (1, shift - 1), (1, shift)];
        around.into_iter().filter_map(move |(down, right)| {
            let row = u8::try_from(i16::from(self.row) + down).ok().filter(|row| *row < ROWS)?;
            let column = u8::try_from(i16::from(self.column) + right).ok().filter(|at| *at < COLUMNS)?;
            Some(Self { row, column })
        })
    }

    /// How many steps from cell to cell lead to `other`.
    #[must_use]
    pub fn steps_to(self, other: Self) -> u32 {
        // In coordinates along two of the grid's three directions the steps can be counted.
        let along = |cell: Self| {
            let row = i32::from(cell.row);
            (i32::from(cell.column) - (row - (row & 1)) / 2, row)
        };
        let ((a, b), (c, d)) = (along(self), along(other));
        let (across, down) = (a - c, b - d);
        (across.unsigned_abs() + down.unsigned_abs() + (across + down).unsigned_abs()) / 2
    }

    /// Its outline as an SVG path, for a world `width` units wide; whole units.
    #[must_use]
    pub fn path(self, width: f64) -> String {
        let unit = width / WORLD_WIDTH;
        let (x, y) = self.centre();
        let (half, corner) = (0.5 * (1.0 - GAP), CORNER * (1.0 - GAP));
        let corners = [
            (x, y - corner),
            (x + half, y - corner / 2.0),
            (x + half, y + corner / 2.0),
            (x, y + corner),
            (x - half, y + corner / 2.0),
            (x - half, y - corner / 2.0),
        ];
        let points: Vec<String> = corners
            .iter()
            .map(|(x, y)| format!("{} {}", written(x * unit, 0), written(y * unit, 0)))
            .collect();
        format!("M{}Z", points.join("L"))
    }
}

/// The size of a State's code, as a share of the width of its cell.
const CODE: f64 = 0.3;

/// The cells for the map in the page, `width` units wide: the box of the world; then for each State a
/// line with its code, where the code is written, and the outline.
#[must_use]
pub fn lines(cells: &BTreeMap<Code, Cell>, width: f64) -> String {
    let unit = width / WORLD_WIDTH;
    let mut lines = format!("0 0 {} {}\n", written(width, 0), written(WORLD_HEIGHT * unit, 0));
    for (code, cell) in cells {
        let (x, y) = cell.centre();
        // Letters are centred when their base line lies a third of their size below the middle.
        let (x, y) = (written(x * unit, 0), written((y + CODE * 0.36) * unit, 0));
        lines.push_str(&format!("{code} {x} {y} {}\n", cell.path(width)));
    }
    lines
}

/// Reads `cells.json`: `cells`, by the code of the State its row and its column.
///
/// # Errors
///
/// What is not in that form, a code that is none, or a cell outside the world.
pub fn cells(at: &At<'_>) -> Result<BTreeMap<Code, Cell>, Wrong> {
    let mut cells = BTreeMap::new();
    for (code, at) in at.field("cells").fields()? {
        let place = at.each(|at| at.count())?;
        let wrong = || at.wrong("a row and a column of the world of cells");
        let inside = |number: Option<&u32>, most: u8| {
            number.and_then(|number| u8::try_from(*number).ok()).filter(|number| *number < most)
        };
        let cell = match (inside(place.first(), ROWS), inside(place.get(1), COLUMNS)) {
            (Some(row), Some(column)) => Cell { row, column },
            (None, _) | (_, None) => return Err(wrong()),
        };
        let code = code.parse().map_err(|_| at.wrong("the code of a State as its name"))?;
        cells.insert(code, cell);
    }
    Ok(cells)
}

/// From the centre of a cell to its upper corner, in widths of a cell.
const CORNER: f64 = 0.577_350_269_189_625_8;

/// The world in widths of a cell.
pub const WORLD_WIDTH: f64 = COLUMNS as f64 + 0.5;

/// Its height in widths of a cell.
pub const WORLD_HEIGHT: f64 = (ROWS as f64 - 1.0) * ROW_STEP + 2.0 * CORNER;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Cell> {
        (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| Cell { row, column }))
    }

    #[test]
    fn neighbours_are_a_width_away_and_one_step_and_mutual() {
        for cell in all() {
            let (x, y) = cell.centre();
            for other in cell.neighbours() {
                let (a, b) = other.centre();
                assert!(((x - a).hypot(y - b) - 1.0).abs() < 1e-12, "{cell:?} {other:?}");
                assert_eq!(cell.steps_to(other), 1);
                assert!(other.neighbours().any(|back| back == cell));
            }
            assert_eq!(cell.steps_to(cell), 0);
        }
    }

    #[test]
    fn a_cell_inside_has_six_neighbours_and_a_corner_two_or_three() {
        assert_eq!(Cell { row: 7, column: 14 }.neighbours().count(), 6);
        assert_eq!(Cell { row: 0, column: 0 }.neighbours().count(), 2);
        assert_eq!(Cell { row: 0, column: COLUMNS - 1 }.neighbours().count(), 3);
    }

    #[test]
    fn a_line_has_the_code_its_place_and_the_outline() {
        let cells = [("VNM".parse().unwrap(), Cell { row: 0, column: 0 })].into();
        let text = lines(&cells, 1000.0);
        let all: Vec<&str> = text.lines().collect();
        assert!(all[0].starts_with("0 0 1000 "), "{text}");
        assert!(all[1].starts_with("VNM 17 ") && all[1].contains(" M"), "{text}");
    }

    #[test]
    fn every_cell_lies_inside_the_world() {
        for cell in all() {
            let (x, y) = cell.centre();
            let inside =
                (0.5..=WORLD_WIDTH - 0.5).contains(&x) && (CORNER - 1e-9..=WORLD_HEIGHT).contains(&y);
            assert!(inside, "{cell:?}");
        }
    }
}
