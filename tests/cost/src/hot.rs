//! The hot paths at the size of the record: what a visit does once, and what every move of a reader does
//! again.

use std::hint::black_box;

use chrono::NaiveDate;
use hanoi_atlas::annex::Desk;
use hanoi_atlas::carto::{Drawing, LonLat, ProjectionKind, Rotation, Topology, View};
use hanoi_atlas::map::Outlines;
use hanoi_atlas::page::{Facts, body};
use hanoi_atlas::text::{Focus, Language, summary};
use hanoi_atlas::treaty::{Board, Catalog, Reading, Standings};
use hanoi_atlas::viewpoint::Viewpoint;

use crate::{Path, counted, packed};

/// The day after the opening, when most classes change.
const SHOWN: NaiveDate = NaiveDate::from_ymd_opt(2025, 10, 26).expect("a day");

/// A link with much in it.
const LINK: &str =
    "t=2025-10-26&c=VNM,FRA,KEN&class=signatory&sort=signed&q=an&theme=dark&lang=fr&zoom=4&centre=10,100";

pub(crate) fn paths() -> Vec<Path> {
    let path = |name, walk| Path { name, of: "record", sizes: &[1], walk };
    vec![
        path("read the facts", |_| read()),
        path("know every standing", |_| know()),
        path("standings of a day", |_| scrub()),
        path("the sentence", |_| say()),
        path("a link, both ways", |_| link()),
        path("a frame of the globe", |_| turn()),
        path("the fan drawn anew", |_| project()),
        path("the whole page", |_| page()),
    ]
}

fn catalog() -> Catalog {
    Catalog::from_json(&packed::facts()).expect("the packed facts")
}

fn read() {
    let text = packed::facts();
    drop(counted(|| Catalog::from_json(&text)));
}

fn know() {
    let catalog = catalog();
    drop(counted(|| Standings::new(&catalog, &catalog.treaties["hanoi"], Reading::Confirmed)));
}

fn scrub() {
    let catalog = catalog();
    let standings = Standings::new(&catalog, &catalog.treaties["hanoi"], Reading::Confirmed);
    drop(counted(|| standings.board(SHOWN)));
}

fn say() {
    let (catalog, text) = (catalog(), packed::words());
    let treaty = &catalog.treaties["hanoi"];
    let board = Board::new(&catalog, treaty, SHOWN, Reading::Confirmed);
    drop(counted(|| summary(&text, &catalog, treaty, &board, Focus::default())));
}

fn link() {
    drop(counted(|| Viewpoint::from_query(black_box(LINK)).0.to_query()));
}

fn turn() {
    let topology = Topology::from_json(&packed::world()).expect("the packed shapes");
    let rotation = Rotation::centred_on(LonLat { lon: 105.8, lat: 21.0 });
    let view = View::new(ProjectionKind::Globe, rotation, 960.0, 2.0);
    let mut drawing = Drawing::new(&topology);
    drop(counted(|| Outlines::drawn(&topology, &view, &mut drawing)));
}

fn project() {
    let desk = Desk::new(&packed::annex_files(), Language::English, None).expect("the packed files");
    let drawn = counted(|| desk.draw("forecast", "t=2026-11-21"));
    assert!(drawn.is_some_and(|fan| fan.contains("<svg")), "the fan is a picture in it");
}

fn page() {
    let (catalog, text) = (catalog(), packed::words());
    let topology = Topology::from_json(&packed::world()).expect("the packed shapes");
    let further = packed::further(&catalog);
    let facts = Facts { text: &text, catalog: &catalog, treaty: &catalog.treaties["hanoi"] };
    drop(counted(|| body(&facts, &further, &Outlines::page(&topology), &[])));
}
