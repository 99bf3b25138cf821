//! Other projections and the globe: the same nodes, other outlines. The shapes are fetched when
//! they are first asked for.

use crate::map::Camera;
use crate::viewpoint::Frame;

use super::map::Shapes;
use super::session::Session;

/// Not yet.
pub fn adopt(_session: Session, _sheet: &web_sys::Element, _shapes: &Shapes) {}

/// The camera of a link.
pub fn camera_of(_session: &Session) -> Camera {
    Camera::WHOLE
}

/// The frame in a link.
pub fn frame_of(_session: &Session, _camera: Camera) -> Option<Frame> {
    None
}

/// Whether a globe took the zoom.
pub fn zoom_globe(_session: &Session, _times: f64) -> bool {
    false
}

/// Whether a globe took the turn.
pub fn turn_globe(_session: &Session, _dx: f64, _dy: f64) -> bool {
    false
}
