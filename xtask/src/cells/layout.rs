//! The search for a layout: it begins with every State at the free cell nearest to its place, and
//! then exchanges cells, at first freely and later only for the better (simulated annealing). The
//! same facts always give the same layout.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use hanoi_atlas::map::cells::{COLUMNS, Cell, ROWS};

use super::score::Board;
use super::world::World;

/// Exchanges that are tried.
const TRIES: u32 = 1_500_000;
/// How much worse an exchange may make the layout at first, and at the end.
const HOT: f64 = 3.0;
const COLD: f64 = 0.03;
/// From this try on, a region in pieces is paid for.
const PIECES_FROM: u32 = TRIES / 2;

/// The cell of each State, in the order of `world.states`.
pub fn made(world: &World) -> Vec<Cell> {
    let mut board = Board::new(world, nearest_free(world));
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut best = (f64::INFINITY, board.cells.clone());
    for turn in 0..TRIES {
        let heat = HOT * (COLD / HOT).powf(f64::from(turn) / f64::from(TRIES));
        let state = chance.below(world.states.len());
        let from = board.cells[state];
        let to = aim(&board, &mut chance, from);
        let Some(to) = to else { continue };
        let cost = |board: &Board<'_>, other: Cell| {
            let broken = if turn < PIECES_FROM { 0.0 } else { board.broken(from, to) };
            board.around(state, other) + broken
        };
        let before = cost(&board, to);
        board.exchange(from, to);
        let gain = before - cost(&board, from);
        if gain < 0.0 && chance.part() >= (gain / heat).exp() {
            board.exchange(to, from);
        }
        if turn % 2_000 == 0 && turn >= PIECES_FROM {
            let now = board.total();
            if now < best.0 {
                best = (now, board.cells.clone());
            }
        }
    }
    let last = board.total();
    if last < best.0 { board.cells } else { best.1 }
}

/// Another cell for what is in `from`: mostly one nearby, sometimes that of a place far away.
fn aim(board: &Board<'_>, chance: &mut Chance, from: Cell) -> Option<Cell> {
    let reach = if chance.below(8) == 0 { 5 } else { 2 };
    let spread = |chance: &mut Chance| i16::try_from(chance.below(2 * reach + 1)).unwrap_or(0) - reach as i16;
    let row = u8::try_from(i16::from(from.row) + spread(chance)).ok().filter(|row| *row < ROWS)?;
    // Round the back of the world, so that the Pacific Ocean can come together.
    let column = (i16::from(from.column) + spread(chance)).rem_euclid(i16::from(COLUMNS));
    let column = u8::try_from(column).ok()?;
    let to = Cell { row, column };
    (to != from && board.is_allowed(to)).then_some(to)
}

/// Each State in turn takes the free cell nearest to its place; those in the middle of the crowd first.
fn nearest_free(world: &World) -> Vec<Cell> {
    let mut taken: BTreeMap<Cell, usize> = BTreeMap::new();
    let mut cells = Vec::new();
    for (state, place) in world.states.iter().enumerate() {
        let free = (0..ROWS)
            .flat_map(|row| (0..COLUMNS).map(move |column| Cell { row, column }))
            .filter(|cell| !taken.contains_key(cell));
        let distance = |cell: &Cell| {
            let (x, y) = cell.centre();
            (x - place.at.0).hypot(y - place.at.1)
        };
        let nearest = free.min_by(|a, b| distance(a).total_cmp(&distance(b)));
        let nearest = nearest.expect("there are twice as many cells as States");
        taken.insert(nearest, state);
        cells.push(nearest);
    }
    cells
}

/// Chance that is the same every time: xorshift64*.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % most
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Reads a layout: `code,row,column`, one State a line.
///
/// # Errors
///
/// A line that cannot be read, a State without a cell, a cell with two States.
pub fn read(text: &str, world: &World) -> anyhow::Result<Vec<Cell>> {
    let mut cells = BTreeMap::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let place = || format!("line {}: `{line}`; expected a code, a row and a column", number + 1);
        let mut parts = line.split(',');
        let code = parts.next().with_context(place)?;
        let row = parts.next().and_then(|row| row.parse().ok()).with_context(place)?;
        let column = parts.next().and_then(|column| column.parse().ok()).with_context(place)?;
        ensure!(row < ROWS && column < COLUMNS, "{}; the world is {ROWS} by {COLUMNS}", place());
        cells.insert(code, Cell { row, column });
    }
    let found = |code: &str| cells.get(code).copied().with_context(|| format!("`{code}` has no cell"));
    let all = world.states.iter().map(|state| found(&state.code)).collect::<anyhow::Result<Vec<_>>>()?;
    let different: std::collections::BTreeSet<&Cell> = all.iter().collect();
    ensure!(different.len() == all.len(), "two States have one cell");
    Ok(all)
}
