//! Other projections and the globe: the same nodes with other outlines. The shapes are fetched when
//! they are first asked for; the page's own map comes back as it was.

use std::cell::RefCell;

use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use crate::carto::{Drawing, LonLat, Rotation, Screen, Topology, View, graticule_path, outline_path};
use crate::decimal::{held, written};
use crate::map::{Camera, Mark, Outlines, PAGE_STEPS, Spacing, Spot, marks};
use crate::treaty::Code;
use crate::viewpoint::{Frame, Intent, Place, Projection, View as ViewWord, Zoom};

use super::browser::{all, element, html_element, set, soon};
use super::follow::follow;
use super::session::Session;
use super::{cells, load};

/// The width for which every view is drawn, in pixels; the sheet scales to its frame.
const WIDTH: f64 = 960.0;

/// The circles of small States, and what can be pressed round them.
pub const CIRCLES: &str = "#areas circle,#hits circle";

/// Where the globe looks when nobody has turned it: Africa, Europe and Asia are in sight.
const FRONT: LonLat = LonLat { lon: 60.0, lat: 20.0 };

thread_local! {
    static SHAPES: RefCell<Option<Shapes>> = const { RefCell::new(None) };
    static OWN: RefCell<Option<Own>> = const { RefCell::new(None) };
}

/// The fetched shapes, ready to be drawn.
struct Shapes {
    topology: Topology,
    drawing: Drawing,
}

/// What the page came with, to be put back.
struct Own {
    view_box: String,
    paths: Vec<(Element, String)>,
    circles: Vec<(Element, String, String)>,
}

/// Follows the projection asked for and the turn of the globe.
pub fn adopt(session: Session) {
    let rotation = session.part(|viewpoint| viewpoint.rotation);
    let as_cells = session.part(|viewpoint| viewpoint.view == ViewWord::Cells);
    let mut were_cells = false;
    follow(move || {
        let projection = session.projection.get();
        let place = rotation.get();
        let are_cells = as_cells.get();
        if are_cells {
            were_cells = true;
            return cells::show(session);
        }
        if std::mem::replace(&mut were_cells, false) {
            cells::gliding(restore);
        }
        if projection == Projection::EqualEarth && place.is_none() {
            restore();
        } else if SHAPES.with_borrow(Option::is_some) {
            draw(&view(projection, place));
        } else {
            fetch(session);
        }
    });
}

/// Fetches the shapes, then draws what is asked for by then; a refusal is said, and the map stays.
fn fetch(session: Session) {
    soon(async move {
        let path = "data/v1/world.json";
        let shapes = match load::text(path).await {
            Ok(text) => Topology::from_json(&text).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match shapes {
            Ok(topology) => {
                let drawing = Drawing::new(&topology);
                SHAPES.set(Some(Shapes { topology, drawing }));
                let rotation = session.now(|viewpoint| viewpoint.rotation);
                draw(&view(session.projection.get_untracked(), rotation));
            }
            Err(why) => {
                let loaded = session.loaded();
                session.notice(loaded.text.say("map-projection-failed", &[("why", why.into())]));
                session.ask(Intent::Project(Projection::EqualEarth));
            }
        }
    });
}

fn view(projection: Projection, place: Option<Place>) -> View {
    let rotation = match (projection, place) {
        (_, Some(place)) => Rotation::centred_on(LonLat { lon: place.lon(), lat: place.lat() }),
        (Projection::Globe, None) => Rotation::centred_on(FRONT),
        (Projection::EqualEarth | Projection::NaturalEarth | Projection::Robinson, None) => Rotation::FLAT,
    };
    View::new(projection, rotation, WIDTH, PAGE_STEPS)
}

/// How many pixels of the screen a pixel of the design is, in the frame as it is now.
pub fn shown_scale(frame: &HtmlElement) -> f64 {
    let page = view(Projection::EqualEarth, None);
    let bounds = frame.get_bounding_client_rect();
    (bounds.width() / page.width).min(bounds.height() / page.height).max(0.1)
}

/// Draws every area, mark and line anew for `view`.
fn draw(view: &View) {
    keep_own();
    let Some(sheet) = element("sheet") else { return };
    SHAPES.with_borrow_mut(|shapes| {
        let Some(Shapes { topology, drawing }) = shapes.as_mut() else { return };
        let outlines = Outlines::drawn(topology, view, drawing);
        let (width, height) = (view.width * view.steps, view.height * view.steps);
        set(&sheet, "viewBox", &format!("0 0 {} {}", written(width, 0), written(height, 0)));
        for area in &outlines.areas {
            if let Some(path) = path_of(&area.id) {
                set(&path, "d", &area.path);
            }
        }
        line("sphere", "map__sphere", &outline_path(view));
        line("graticule", "map__graticule", &graticule_path(view));
        place_marks(&outlines);
    });
}

/// The path of an area: in the page, or made for those which the page's map leaves out.
pub fn path_of(id: &str) -> Option<Element> {
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

/// A new SVG element as the first child of `parent`, so that it lies behind the others.
pub fn svg_child(parent: &Element, name: &str) -> Option<Element> {
    let made = document().create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()?;
    parent.insert_before(&made, parent.first_child().as_ref()).ok()?;
    Some(made)
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

/// Circles go where their States are; those on the far side of the globe are hidden.
fn place_marks(outlines: &Outlines) {
    let placed: Vec<Mark> = marks(outlines, Spacing::PAGE);
    for circle in all(CIRCLES) {
        let own = circle.get_attribute("data-for");
        let code =
            own.or_else(|| Some(circle.parent_element()?.id())).and_then(|code| code.parse::<Code>().ok());
        match placed.iter().find(|mark| Some(mark.code) == code) {
            Some(mark) => {
                set(&circle, "cx", &written(mark.at.x * PAGE_STEPS, 0));
                set(&circle, "cy", &written(mark.at.y * PAGE_STEPS, 0));
                let _ = circle.remove_attribute("display");
            }
            None => set(&circle, "display", "none"),
        }
    }
    if let Some(leaders) = element("leaders") {
        set(&leaders, "display", "none");
    }
}

/// Remembers the page's own map before it is changed for the first time.
pub fn keep_own() {
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

/// The camera which a link asks for.
pub fn camera_of(session: &Session) -> Camera {
    let frame = session.now(|viewpoint| viewpoint.frame);
    let rotation = session.now(|viewpoint| viewpoint.rotation);
    let view = view(session.projection.get_untracked(), rotation);
    let at = frame.centre.and_then(|centre| {
        let at = view.screen_from_lonlat(LonLat { lon: centre.lon(), lat: centre.lat() })?;
        Some(Spot { x: at.x / view.width, y: at.y / view.height })
    });
    Camera::centred(frame.zoom.times(), at.unwrap_or(Spot { x: 0.5, y: 0.5 }))
}

/// What a link says of a camera.
pub fn frame_of(session: &Session, camera: Camera) -> Frame {
    if camera.is_whole() {
        return Frame::default();
    }
    let rotation = session.now(|viewpoint| viewpoint.rotation);
    let view = view(session.projection.get_untracked(), rotation);
    let Spot { x, y } = camera.centre();
    let at = view.lonlat_from_screen(Screen { x: x * view.width, y: y * view.height });
    Frame { zoom: Zoom::new(camera.zoom), centre: at.and_then(|at| Place::new(at.lat, at.lon)) }
}

/// Turns the globe by so many pixels of the screen; `false` where there is none.
pub fn turn_globe(session: &Session, dx: f64, dy: f64, zoom: f64) -> bool {
    if session.projection.get_untracked() != Projection::Globe {
        return false;
    }
    let height = html_element("map").map_or(0.0, |frame| frame.get_bounding_client_rect().height());
    // At its middle the globe moves with the hand: half its height is one radian.
    let degrees = (2.0 / (height.max(1.0) * zoom)).to_degrees();
    let rotation = session.now(|viewpoint| viewpoint.rotation);
    let (lon, lat) = rotation.map_or((FRONT.lon, FRONT.lat), |place| (place.lon(), place.lat()));
    let turned = (lon - dx * degrees + 540.0).rem_euclid(360.0) - 180.0;
    if let Some(place) = Place::new(held(lat + dy * degrees, -90.0, 90.0), turned) {
        session.ask(Intent::Rotate(place));
    }
    true
}

/// Turns the globe so that a State on its far side comes to the front; for keys.
pub fn show(session: &Session, code: Code) {
    if session.projection.get_untracked() != Projection::Globe {
        return;
    }
    let rotation = session.now(|viewpoint| viewpoint.rotation);
    let view = view(Projection::Globe, rotation);
    let at = SHAPES.with_borrow(|shapes| {
        let area = shapes.as_ref()?.topology.area(code.as_str())?;
        view.screen_from_lonlat(area.label).is_none().then_some(area.label)
    });
    if let Some(place) = at.and_then(|at| Place::new(at.lat, at.lon)) {
        session.ask(Intent::Rotate(place));
    }
}
