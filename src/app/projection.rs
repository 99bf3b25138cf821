//! Other projections, the globe, one cell for each State: asked of the annex, which gives the page's
//! nodes other outlines. What a hand on the map needs to know of the sphere is here.

use web_sys::HtmlElement;

use crate::carto::{LonLat, Screen};
use crate::decimal::held;
use crate::map::{Camera, Spot};
use crate::page::{FRONT, world_view};
use crate::treaty::Code;
use crate::viewpoint::{Frame, Intent, Place, Projection, Viewpoint, Zoom};

use super::annex;
use super::browser::html_element;
use super::follow::follow;
use super::session::Session;

/// Follows the projection asked for, the turn of the globe, and the cells. The page's own map needs
/// nobody until it has been another.
pub fn adopt(session: Session) {
    let asked = session.part(Viewpoint::for_world);
    follow(move || {
        if asked.with(|asked| *asked != Viewpoint::default()) || annex::opened().is_some() {
            annex::show(session);
        }
    });
}

/// How many pixels of the screen a pixel of the design is, in the frame as it is now.
pub fn shown_scale(frame: &HtmlElement) -> f64 {
    let page = world_view(Projection::EqualEarth, None);
    let bounds = frame.get_bounding_client_rect();
    (bounds.width() / page.width).min(bounds.height() / page.height).max(0.1)
}

/// The camera which a link asks for.
pub fn camera_of(session: &Session) -> Camera {
    let frame = session.now(|viewpoint| viewpoint.frame);
    let rotation = session.now(|viewpoint| viewpoint.rotation);
    let view = world_view(session.projection.get_untracked(), rotation);
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
    let view = world_view(session.projection.get_untracked(), rotation);
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
pub fn show(session: Session, code: Code) {
    if session.projection.get_untracked() != Projection::Globe {
        return;
    }
    let query = session.now(|viewpoint| viewpoint.for_world().to_query());
    annex::ask(session, "behind", format!("{query}&c={code}"), move |place| {
        place.as_deref().and_then(Place::from_word).into_iter().for_each(|place| {
            session.ask(Intent::Rotate(place));
        });
    });
}
