//! The same on records that are larger than the real one.

use hanoi_atlas::carto::Topology;
use hanoi_atlas::map::{Outlines, sheet};
use hanoi_atlas::page::{Facts, Further, axis, body};
use hanoi_atlas::text::Text;
use hanoi_atlas::treaty::{Board, Catalog, Code, Reading, Standings};

use crate::{Path, counted, many, packed};

const TREATIES: &[usize] = &[1, 5, 25, 100, 500];
const EVENTS: &[usize] = &[45, 125, 250, 500, 1000];
const STATES: &[usize] = &[197, 500, 1000, 2000];

pub(crate) fn paths() -> Vec<Path> {
    vec![
        Path { name: "read and stand", of: "treaties", sizes: TREATIES, walk: treaties },
        Path { name: "lay out the axis", of: "events", sizes: EVENTS, walk: events },
        Path { name: "stand on a day", of: "States", sizes: STATES, walk: states },
        Path { name: "draw the map", of: "States", sizes: STATES, walk: areas },
        Path { name: "write the page", of: "States", sizes: STATES, walk: pages },
    ]
}

/// Reads the record, and finds every change of every standing in every treaty.
fn treaties(count: usize) {
    let text = many::treaties(&packed::facts(), count);
    let walk = || {
        let catalog = Catalog::from_json(&text).expect("many treaties");
        let all = catalog.treaties.values();
        let known: Vec<Standings> =
            all.map(|treaty| Standings::new(&catalog, treaty, Reading::Confirmed)).collect();
        (catalog, known)
    };
    assert_eq!(counted(walk).1.len(), count);
}

/// Every event with its label, by lanes and rows.
fn events(count: usize) {
    let catalog = Catalog::from_json(&many::events(&packed::facts(), count)).expect("many events");
    let text = packed::words();
    let facts = Facts { text: &text, catalog: &catalog, treaty: &catalog.treaties["hanoi"] };
    drop(counted(|| axis(&facts)));
}

/// A world with so many States, and what is said of them.
struct World {
    catalog: Catalog,
    topology: Topology,
    text: Text,
    board: Board,
    order: Vec<Code>,
}

fn world(count: usize) -> World {
    let real = Catalog::from_json(&packed::facts()).expect("the packed facts");
    let (catalog, world) = many::areas(&real, &packed::world(), count);
    let topology = Topology::from_json(&world).expect("many areas");
    let treaty = &catalog.treaties["hanoi"];
    let board = Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed);
    let order = catalog.states().map(|state| state.code).collect();
    World { board, order, text: packed::words(), catalog, topology }
}

fn states(count: usize) {
    let World { catalog, .. } = world(count);
    let treaty = &catalog.treaties["hanoi"];
    drop(counted(|| Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed)));
}

/// Simplified, projected, the small States marked, written as SVG.
fn areas(count: usize) {
    let world = world(count);
    drop(counted(|| sheet(&Outlines::page(&world.topology), &world.board, "a map", &world.order)));
}

/// Map, table and sources, around outlines that are there.
fn pages(count: usize) {
    let World { catalog, text, topology, .. } = &world(count);
    let outlines = Outlines::page(topology);
    let facts = Facts { text, catalog, treaty: &catalog.treaties["hanoi"] };
    drop(counted(|| body(&facts, &Further::default(), &outlines, &[])));
}
