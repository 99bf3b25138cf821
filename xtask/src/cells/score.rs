//! How good a layout is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use hanoi_atlas::map::cells::{COLUMNS, Cell, ROWS, WORLD_WIDTH};

use super::world::{Place, World};

/// What a width of a cell away from its place costs a State, squared.
const AWAY: f64 = 0.22;
/// What each step costs that lies between neighbours by land.
const APART: f64 = 1.6;
/// What it costs when a neighbour lies in the opposite direction.
const TURNED: f64 = 1.5;
/// What a side to a cell of another region costs.
const STRANGE: f64 = 0.5;
/// What it costs where no land joins the two regions: an ocean should lie between.
const OVERSEAS: f64 = 2.5;
/// What each piece costs into which a region falls, beside the first.
const PIECE: f64 = 12.0;
/// What a side to an empty cell costs.
const EMPTY: f64 = 0.22;

/// Who lies where.
pub struct Board<'a> {
    world: &'a World,
    /// The cell of each State.
    pub cells: Vec<Cell>,
    /// The State of each cell.
    at: Vec<Option<usize>>,
    neighbours: Vec<Vec<usize>>,
    /// The pairs of regions that land joins.
    joined: BTreeSet<(usize, usize)>,
}

fn index(cell: Cell) -> usize {
    usize::from(cell.row) * usize::from(COLUMNS) + usize::from(cell.column)
}

impl<'a> Board<'a> {
    /// With each State in its cell.
    pub fn new(world: &'a World, cells: Vec<Cell>) -> Self {
        let mut at = vec![None; usize::from(ROWS) * usize::from(COLUMNS)];
        for (state, cell) in cells.iter().enumerate() {
            at[index(*cell)] = Some(state);
        }
        let mut neighbours = vec![Vec::new(); cells.len()];
        let mut joined = BTreeSet::new();
        for (one, other) in &world.borders {
            neighbours[*one].push(*other);
            neighbours[*other].push(*one);
            let (one, other) = (world.states[*one].region, world.states[*other].region);
            joined.extend([(one, other), (other, one)]);
        }
        Self { world, cells, at, neighbours, joined }
    }

    /// Whether anything may lie there: every cell of the world.
    pub fn is_allowed(&self, cell: Cell) -> bool {
        index(cell) < self.at.len()
    }

    /// Exchanges what is in two cells; one of them may be empty.
    pub fn exchange(&mut self, one: Cell, other: Cell) {
        self.at.swap(index(one), index(other));
        for cell in [one, other] {
            if let Some(state) = self.at[index(cell)] {
                self.cells[state] = cell;
            }
        }
    }

    /// What all that an exchange of `state` with what is in `cell` touches costs now.
    pub fn around(&self, state: usize, cell: Cell) -> f64 {
        let other = self.at[index(cell)];
        let mut cost = self.cost(state);
        if let Some(other) = other.filter(|other| *other != state) {
            cost += self.cost(other);
        }
        // Sides between the neighbours of both and them are counted from here.
        cost + self.sides(self.cells[state]) + self.sides(cell)
    }

    /// What the whole layout costs.
    pub fn total(&self) -> f64 {
        (0..self.cells.len()).map(|state| self.cost(state) + self.sides(self.cells[state]) / 2.0).sum()
    }

    /// Its distance from its place, and from its neighbours by land.
    fn cost(&self, state: usize) -> f64 {
        let place = &self.world.states[state];
        let here = self.cells[state];
        let away = away(place, here).powi(2);
        let apart: f64 = self.neighbours[state].iter().map(|other| self.apart(state, *other)).sum();
        AWAY * away + apart
    }

    fn apart(&self, state: usize, other: usize) -> f64 {
        let (here, there) = (self.cells[state], self.cells[other]);
        let steps = f64::from(here.steps_to(there)) - 1.0;
        let (one, two) = (self.world.states[state].at, self.world.states[other].at);
        let (from, to) = (here.centre(), there.centre());
        let (a, b) = ((two.0 - one.0, two.1 - one.1), (to.0 - from.0, to.1 - from.1));
        let along = (a.0 * b.0 + a.1 * b.1) / (a.0.hypot(a.1) * b.0.hypot(b.1)).max(1e-9);
        APART * steps.max(0.0) + TURNED * (1.0 - along) / 2.0
    }

    /// What the sides of a cell cost: to another region, and between a State and nothing.
    fn sides(&self, cell: Cell) -> f64 {
        let region = |state: Option<usize>| state.map(|state| self.world.states[state].region);
        let here = region(self.at[index(cell)]);
        let mut cost = 0.0;
        for other in cell.neighbours() {
            cost += match (here, region(self.at[index(other)])) {
                (Some(here), Some(there)) if here == there => 0.0,
                (Some(here), Some(there)) if self.joined.contains(&(here, there)) => STRANGE,
                (Some(_), Some(_)) => OVERSEAS,
                (Some(_), None) | (None, Some(_)) => EMPTY,
                (None, None) => 0.0,
            };
        }
        cost
    }

    /// What it costs that the regions of what lies in two cells are in pieces.
    pub fn broken(&self, one: Cell, other: Cell) -> f64 {
        let region = |cell| self.state_at(cell).map(|state| self.world.states[state].region);
        let regions: BTreeSet<usize> = [region(one), region(other)].into_iter().flatten().collect();
        regions.into_iter().map(|region| PIECE * (self.pieces(region) as f64 - 1.0)).sum()
    }

    /// In how many pieces a region lies.
    fn pieces(&self, region: usize) -> usize {
        let is_left =
            |state: &Option<usize>| state.is_some_and(|state| self.world.states[state].region == region);
        let mut left: Vec<bool> = self.at.iter().map(is_left).collect();
        let mut pieces = 0;
        for cell in &self.cells {
            if !std::mem::take(&mut left[index(*cell)]) {
                continue;
            }
            pieces += 1;
            let mut next = vec![*cell];
            while let Some(cell) = next.pop() {
                next.extend(cell.neighbours().filter(|other| std::mem::take(&mut left[index(*other)])));
            }
        }
        pieces
    }

    fn state_at(&self, cell: Cell) -> Option<usize> {
        self.at[index(cell)]
    }
}

/// How far a cell is from a place, in widths of a cell; round the back of the world where that is
/// nearer, since the Pacific Ocean is cut in two.
fn away(place: &Place, cell: Cell) -> f64 {
    let (x, y) = cell.centre();
    let across = (x - place.at.0).abs();
    across.min(WORLD_WIDTH - across).hypot(y - place.at.1)
}

/// What can be said of a layout.
pub struct Score {
    /// How many regions there are.
    pub regions: usize,
    /// In how many pieces they lie, all together.
    pub pieces: usize,
    /// Pairs of neighbours by land.
    pub borders: usize,
    /// How many of them touch.
    pub touching: usize,
    /// How many are at most one State apart.
    pub near: usize,
    /// The mean distance of a State from its place, in widths of a cell.
    pub away: f64,
}

impl Score {
    /// Judges a layout.
    pub fn of(world: &World, cells: &[Cell]) -> Self {
        let board = Board::new(world, cells.to_vec());
        let regions: BTreeSet<usize> = world.states.iter().map(|state| state.region).collect();
        let steps: Vec<u32> = world.borders.iter().map(|(a, b)| cells[*a].steps_to(cells[*b])).collect();
        let away = world.states.iter().zip(cells).map(|(state, cell)| away(state, *cell));
        Self {
            pieces: regions.iter().map(|region| board.pieces(*region)).sum(),
            regions: regions.len(),
            borders: steps.len(),
            touching: steps.iter().filter(|steps| **steps == 1).count(),
            near: steps.iter().filter(|steps| **steps <= 2).count(),
            away: away.sum::<f64>() / cells.len() as f64,
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} regions in {} pieces; of {} borders on land {} touch and {} are at most one State apart; \
             a State is {:.1} cells from its place",
            self.regions, self.pieces, self.borders, self.touching, self.near, self.away
        )
    }
}

/// The layout as text: the code of each State in its place.
pub fn drawn(world: &World, cells: &[Cell]) -> String {
    let board = Board::new(world, cells.to_vec());
    let codes: BTreeMap<usize, &str> =
        world.states.iter().enumerate().map(|(state, place)| (state, place.code.as_str())).collect();
    let mut text = String::new();
    for row in 0..ROWS {
        if row % 2 == 1 {
            text.push_str("  ");
        }
        for column in 0..COLUMNS {
            let state = board.state_at(Cell { row, column });
            text.push_str(state.and_then(|state| codes.get(&state)).unwrap_or(&"  ."));
            text.push(' ');
        }
        text.push('\n');
    }
    text
}
