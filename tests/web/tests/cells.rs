//! One State, one cell: the same nodes as hexagons of one size, and back.

use serde_json::json;
use web_tests::{Atlas, Fault, Site, Visitor};

/// Width and height of every State's shape, rounded, each once.
const SIZES: &str = "[...new Set([...document.querySelectorAll('#areas .s')].map(shape => {
  const path = shape.matches('path') ? shape : shape.querySelector('path');
  const box = path.getBBox();
  return Math.round(box.width) + 'x' + Math.round(box.height);
}))].length";

fn cells(atlas: &Atlas) {
    atlas.browser.wait_for("document.querySelectorAll('.map__codes text').length === 197");
}

#[test]
fn every_state_is_a_cell_of_one_size_and_the_map_comes_back_as_it_was() {
    let atlas = Atlas::open("");
    let before = atlas.list("#areas path", "node.getAttribute('d')");
    let classes = atlas.on_map("data-class");
    atlas.choose("projection", "hex");
    cells(&atlas);
    // Whole steps of the grid round a cell by one at most.
    let sizes = atlas.browser.value(SIZES).as_u64();
    assert!(sizes <= Some(4), "{sizes:?} sizes");
    assert_eq!(atlas.on_map("data-class"), classes);
    assert_eq!(atlas.count("#areas [data-area]:not([display=none])"), 0, "territories are no States");
    assert_eq!(atlas.query(), "?view=hex");
    assert_eq!(atlas.browser.value("window.published.filter(node => !node.isConnected).length"), json!(0));
    atlas.show("2020-01-01");
    assert!(atlas.on_map("data-class").values().all(|class| class == "outside"));
    atlas.show("2026-11-21");
    atlas.choose("projection", "equal-earth");
    assert_eq!(atlas.list("#areas path", "node.getAttribute('d')"), before);
    assert_eq!(atlas.count(".map__codes"), 0);
    assert_eq!(atlas.count("#areas path[display=none]"), 0);
}

#[test]
fn a_link_opens_the_cells_and_a_cell_can_be_pressed() {
    let atlas = Atlas::open("?view=hex&class=signatory");
    cells(&atlas);
    assert_eq!(atlas.browser.text("document.getElementById('projection').value"), "hex");
    atlas.browser.click("#areas [id=BRA]");
    assert_eq!(atlas.chosen(), "BRA");
    atlas.choose("projection", "globe");
    atlas.browser.wait_for("document.getElementById('sphere')");
    assert_eq!(atlas.count("#areas path[display=none]"), 0);
    assert_eq!(atlas.count(".map__codes"), 0);
}

#[test]
fn cells_that_do_not_arrive_leave_the_map_and_are_said() {
    let site = Site::plan().with("cells.json", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("?view=hex");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("could not be loaded"), "{:?}", atlas.notices());
    atlas.browser.wait_for("location.search === ''");
    assert_eq!(atlas.count("#areas path[display=none]"), 0);
}

#[test]
fn without_the_annex_the_map_stays_and_the_link_says_so() {
    let site = Site::plan().with("annex_bg", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("?view=hex");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    atlas.browser.wait_for("location.search === ''");
    assert_eq!(atlas.browser.text("document.getElementById('projection').value"), "equal-earth");
}
