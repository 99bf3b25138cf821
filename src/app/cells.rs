//! One State, one cell: the same nodes as hexagons of one size. Where each lies is fetched when it is
//! first asked for.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, SvgGraphicsElement};

use crate::decimal::written;
use crate::json;
use crate::map::PAGE_STEPS;
use crate::map::cells::{Cell, WORLD_HEIGHT, WORLD_WIDTH, cells};
use crate::treaty::Code;
use crate::viewpoint::{Intent, View};

use super::browser::{all, by_code, element, set, soon};
use super::session::Session;
use super::{load, projection};

thread_local! {
    static CELLS: RefCell<Option<BTreeMap<Code, Cell>>> = const { RefCell::new(None) };
}

/// The size of a State's code, as a share of the width of its cell.
const CODE: f64 = 0.3;

/// Shows the States as cells; a refusal is said, and the map stays.
pub fn show(session: Session) {
    if CELLS.with_borrow(Option::is_some) {
        return gliding(draw);
    }
    soon(async move {
        let path = "data/v1/cells.json";
        let read = |text: String| {
            let value = json::read(&text).map_err(|error| error.to_string())?;
            cells(&json::At::root(&value)).map_err(|wrong| wrong.to_string())
        };
        match load::text(path).await.map_err(|error| error.to_string()).and_then(read) {
            Ok(found) => {
                CELLS.set(Some(found));
                if session.now(|viewpoint| viewpoint.view) == View::Cells {
                    gliding(draw);
                }
            }
            Err(why) => {
                let loaded = session.loaded();
                session.notice(loaded.text.say("map-projection-failed", &[("why", why.into())]));
                session.ask(Intent::ShowView(View::Map));
            }
        }
    });
}

fn draw() {
    projection::keep_own();
    let unit = projection::WIDTH * PAGE_STEPS / WORLD_WIDTH;
    CELLS.with_borrow(|cells| {
        let (Some(cells), Some(sheet), Some(areas)) = (cells, element("sheet"), element("areas")) else {
            return;
        };
        let height = written(WORLD_HEIGHT * unit, 0);
        set(&sheet, "viewBox", &format!("0 0 {} {height}", written(projection::WIDTH * PAGE_STEPS, 0)));
        let mut codes = String::new();
        for path in all("#areas path") {
            let own =
                if path.id().is_empty() { path.parent_element().map(|up| up.id()) } else { Some(path.id()) };
            match own.and_then(|code| Some((cells.get(&code.parse().ok()?)?, code))) {
                Some((cell, code)) => {
                    set(&path, "d", &cell.path(projection::WIDTH * PAGE_STEPS));
                    let (x, y) = cell.centre();
                    let (x, y) = (written(x * unit, 0), written((y + CODE * 0.36) * unit, 0));
                    codes.push_str(&format!("<text x=\"{x}\" y=\"{y}\">{code}</text>"));
                }
                None => set(&path, "display", "none"),
            }
        }
        all(projection::CIRCLES)
            .iter()
            .chain(element("leaders").iter())
            .for_each(|it| set(it, "display", "none"));
        if let Some(group) = projection::svg_child(&areas, "g") {
            set(&group, "class", "map__codes");
            set(&group, "font-size", &written(CODE * unit, 0));
            set(&group, "data-added", "");
            group.set_inner_html(&codes);
            let _ = areas.append_child(&group);
        }
    });
}

/// Where the middle of every State is now, in units of the sheet.
fn places() -> BTreeMap<Code, (f64, f64)> {
    let mut places = BTreeMap::new();
    for (code, shape) in by_code("#areas .s", "") {
        let shape: SvgGraphicsElement = shape.unchecked_into();
        if let Ok(around) = shape.get_b_box() {
            let middle = (around.x() + around.width() / 2.0, around.y() + around.height() / 2.0);
            places.insert(code, (f64::from(middle.0), f64::from(middle.1)));
        }
    }
    places
}

/// Lets every State glide from where it was before `change` to where it is after it; the style sheet
/// says how, and does not where little motion is wanted.
pub fn gliding(change: impl FnOnce()) {
    let before = places();
    change();
    let Some(sheet) = element("sheet") else { return };
    let _ = sheet.class_list().remove_1("is-gliding");
    for (code, (x, y)) in places() {
        let (Some((from_x, from_y)), Some(shape)) = (before.get(&code), element(code.as_str())) else {
            continue;
        };
        let style = shape.unchecked_into::<HtmlElement>().style();
        let _ = style.set_property("--dx", &format!("{}px", written(from_x - x, 0)));
        let _ = style.set_property("--dy", &format!("{}px", written(from_y - y, 0)));
    }
    // Asking for a size makes the browser forget the glide of before.
    let _ = sheet.get_bounding_client_rect();
    let _ = sheet.class_list().add_1("is-gliding");
}
