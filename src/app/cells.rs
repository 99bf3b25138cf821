//! One State, one cell: the same nodes as hexagons of one size. Where each lies the annex knows.

use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::decimal::written;
use crate::treaty::Code;
use crate::viewpoint::{Intent, View};

use super::browser::{all, by_code, element, middle, set};
use super::session::Session;
use super::{annex, projection};

/// Shows the States as cells; a refusal is said, and the map stays.
pub fn show(session: Session) {
    annex::ask(session, "cells", String::new(), move |lines| {
        if session.now(|viewpoint| viewpoint.view) != View::Cells {
            return;
        }
        match lines {
            Some(lines) => gliding(|| draw(&lines)),
            None => {
                session.notice(session.say("page-annex-missing"));
                session.ask(Intent::ShowView(View::Map));
            }
        }
    });
}

/// The first line is the box of the world; then a line for each State: its code, where the code is
/// written, and its outline.
fn draw(lines: &str) {
    projection::keep_own();
    let (Some(sheet), Some(areas)) = (element("sheet"), element("areas")) else { return };
    let mut lines = lines.lines();
    set(&sheet, "viewBox", lines.next().unwrap_or_default());
    for path in all("#areas path") {
        set(&path, "display", "none");
    }
    all(projection::CIRCLES)
        .iter()
        .chain(element("leaders").iter())
        .for_each(|it| set(it, "display", "none"));
    let mut codes = String::new();
    for line in lines {
        let mut parts = line.splitn(4, ' ');
        let (Some(code), Some(x), Some(y), Some(outline)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if let Some(path) = projection::path_of(code) {
            set(&path, "d", outline);
            let _ = path.remove_attribute("display");
        }
        codes.push_str(&format!("<text x=\"{x}\" y=\"{y}\">{code}</text>"));
    }
    if let Some(group) = projection::svg_child(&areas, "g") {
        set(&group, "class", "map__codes");
        set(&group, "data-added", "");
        group.set_inner_html(&codes);
        let _ = areas.append_child(&group);
    }
}

/// Where the middle of every State is now, in units of the sheet.
fn places() -> BTreeMap<Code, (f64, f64)> {
    let mut places = BTreeMap::new();
    for (code, shape) in by_code("#areas .s", "") {
        places.extend(middle(&shape).map(|place| (code, place)));
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
