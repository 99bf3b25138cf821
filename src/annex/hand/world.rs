//! The nodes of the page's map with other outlines: another projection, the globe, one cell for each
//! State; and the page's own map again as it was.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use crate::page::Picture;
use crate::treaty::Code;
use crate::viewpoint::{Projection, View, Viewpoint};

use super::Desk;
use super::glide::gliding;
use super::nodes::{all, element, set, svg_child};

/// The circles of small States, and what can be pressed round them.
const CIRCLES: &str = "#areas circle,#hits circle";

/// The shapes of all projections.
const SHAPES: &str = "data/v1/world.json";

/// The loader's function that reads a file of the site.
const READER: &str = "hanoiAtlasRead";

thread_local! {
    static OWN: RefCell<Option<Own>> = const { RefCell::new(None) };
    static ARE_CELLS: Cell<bool> = const { Cell::new(false) };
    /// What was asked last: shapes that arrive late draw that.
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What the page came with, to be put back.
struct Own {
    view_box: String,
    paths: Vec<(Element, String)>,
    circles: Vec<(Element, String, String)>,
}

/// Shows the world as a link asks for it. The shapes are fetched when they are first needed.
///
/// # Errors
///
/// Shapes or places that do not arrive or cannot be used, as a sentence.
pub async fn show(desk: Rc<Desk>, query: String) -> Result<(), JsValue> {
    ASKED.replace(query.clone());
    if !needs_shapes(&query) {
        return draw(&desk, &query);
    }
    shapes(&desk).await?;
    draw(&desk, &ASKED.with_borrow(Clone::clone))
}

/// Fetches the shapes, unless they are there.
///
/// # Errors
///
/// Shapes that do not arrive or cannot be read, as a sentence.
pub async fn shapes(desk: &Desk) -> Result<(), JsValue> {
    if desk.world().is_some() {
        return Ok(());
    }
    desk.take_world(&fetched(SHAPES).await?).map_err(|why| JsValue::from_str(&format!("`{SHAPES}`: {why}")))
}

/// Whether a link asks for more than the page's own map and the cells.
fn needs_shapes(query: &str) -> bool {
    let (asked, _) = Viewpoint::from_query(query);
    asked.view != View::Cells && (asked.projection != Projection::EqualEarth || asked.rotation.is_some())
}

/// The text of a file of the site, as the page's loader reads it.
///
/// # Errors
///
/// A file that does not arrive, as a sentence.
pub async fn fetched(path: &str) -> Result<String, JsValue> {
    let missing = |why: JsValue| match why.as_f64() {
        Some(status) => JsValue::from_str(&format!("`{path}` was answered with status {status}")),
        None => JsValue::from_str(&format!("`{path}` did not arrive")),
    };
    let read: Function = Reflect::get(&js_sys::global(), &READER.into())?.dyn_into()?;
    let text: Promise = read.call1(&JsValue::NULL, &path.into())?.dyn_into()?;
    JsFuture::from(text).await.map_err(missing)?.as_string().ok_or(JsValue::NULL)
}

fn draw(desk: &Desk, query: &str) -> Result<(), JsValue> {
    let (asked, _) = Viewpoint::from_query(query);
    let are_cells = asked.view == View::Cells;
    if are_cells {
        let lines = desk.draw("cells", "").ok_or("the places of the cells did not arrive")?;
        ARE_CELLS.set(true);
        gliding(|| draw_cells(&lines));
        return Ok(());
    }
    if ARE_CELLS.replace(false) {
        gliding(restore);
    }
    match desk.world().filter(|_| needs_shapes(query)) {
        Some(world) => draw_picture(&world.picture(asked.projection, asked.rotation)),
        None => restore(),
    }
    Ok(())
}

/// Gives every area, mark and line its new place.
fn draw_picture(picture: &Picture) {
    keep_own();
    let Some(sheet) = element("sheet") else { return };
    set(&sheet, "viewBox", &picture.view_box);
    for (id, path) in &picture.areas {
        if let Some(area) = path_of(id) {
            set(&area, "d", path);
        }
    }
    line("sphere", "map__sphere", &picture.sphere);
    line("graticule", "map__graticule", &picture.graticule);
    for circle in all(CIRCLES) {
        let own = circle.get_attribute("data-for").or_else(|| Some(circle.parent_element()?.id()));
        let code = own.and_then(|code| code.parse::<Code>().ok());
        match picture.marks.iter().find(|(who, ..)| Some(*who) == code) {
            Some((_, x, y)) => {
                set(&circle, "cx", x);
                set(&circle, "cy", y);
                let _ = circle.remove_attribute("display");
            }
            None => set(&circle, "display", "none"),
        }
    }
    if let Some(leaders) = element("leaders") {
        set(&leaders, "display", "none");
    }
}

/// The first line is the box of the world; then a line for each State: its code, where the code is
/// written, and its outline.
fn draw_cells(lines: &str) {
    keep_own();
    let (Some(sheet), Some(areas)) = (element("sheet"), element("areas")) else { return };
    let mut lines = lines.lines();
    set(&sheet, "viewBox", lines.next().unwrap_or_default());
    for hidden in all("#areas path").iter().chain(&all(CIRCLES)).chain(element("leaders").iter()) {
        set(hidden, "display", "none");
    }
    let mut codes = String::new();
    for line in lines {
        let mut parts = line.splitn(4, ' ');
        let (Some(code), Some(x), Some(y), Some(outline)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if let Some(path) = path_of(code) {
            set(&path, "d", outline);
            let _ = path.remove_attribute("display");
        }
        codes.push_str(&format!("<text x=\"{x}\" y=\"{y}\">{code}</text>"));
    }
    if let Some(group) = svg_child(&areas, "g") {
        set(&group, "class", "map__codes");
        set(&group, "data-added", "");
        group.set_inner_html(&codes);
        let _ = areas.append_child(&group);
    }
}

/// The path of an area: in the page, or made for those which the page's map leaves out.
fn path_of(id: &str) -> Option<Element> {
    let found = format!("#areas path#{id},#areas g#{id}>path,#areas path[data-area=\"{id}\"]");
    let areas = element("areas")?;
    if let Ok(Some(path)) = areas.query_selector(&found) {
        return Some(path);
    }
    let path = svg_child(&areas, "path")?;
    set(&path, "class", "t");
    set(&path, "data-area", id);
    set(&path, "data-added", "");
    Some(path)
}

/// The outline of the sphere and its lines, behind everything.
fn line(id: &str, class: &str, path: &str) {
    let found = element(id).or_else(|| {
        let made = svg_child(&element("areas")?, "path")?;
        set(&made, "id", id);
        set(&made, "class", class);
        set(&made, "data-added", "");
        Some(made)
    });
    if let Some(found) = found {
        set(&found, "d", path);
    }
}

/// Remembers the page's own map before it is changed for the first time.
fn keep_own() {
    if OWN.with_borrow(Option::is_some) {
        return;
    }
    let Some(sheet) = element("sheet") else { return };
    let attribute = |element: &Element, name| element.get_attribute(name).unwrap_or_default();
    let own = Own {
        view_box: attribute(&sheet, "viewBox"),
        paths: all("#areas path").into_iter().map(|path| (path.clone(), attribute(&path, "d"))).collect(),
        circles: all(CIRCLES)
            .into_iter()
            .map(|circle| (circle.clone(), attribute(&circle, "cx"), attribute(&circle, "cy")))
            .collect(),
    };
    OWN.set(Some(own));
}

/// Puts the page's own map back.
fn restore() {
    let Some(own) = OWN.take() else { return };
    for added in all("#areas [data-added]") {
        added.remove();
    }
    if let Some(sheet) = element("sheet") {
        set(&sheet, "viewBox", &own.view_box);
    }
    for (path, d) in &own.paths {
        set(path, "d", d);
        let _ = path.remove_attribute("display");
    }
    for (circle, x, y) in &own.circles {
        set(circle, "cx", x);
        set(circle, "cy", y);
        let _ = circle.remove_attribute("display");
    }
    if let Some(leaders) = element("leaders") {
        let _ = leaders.remove_attribute("display");
    }
}
