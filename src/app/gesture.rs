//! Zooming and moving the flat map, and turning the globe, without ever taking the page's scroll.
//!
//! The wheel zooms only with Ctrl or ⌘; one finger scrolls the page, two move and zoom the map; the
//! mouse moves it where it is enlarged.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    AddEventListenerOptions, Element, Event, HtmlElement, PointerEvent, SvgElement, TouchEvent, WheelEvent,
};

use crate::decimal;
use crate::map::{Camera, PAGE_STEPS, Spot};
use crate::viewpoint::{Intent, Projection};

use super::browser::{element, html_element, media, set};
use super::follow::follow;
use super::projection;
use super::session::Session;

/// A press that moves less than this many pixels is a click.
const STILL: f64 = 4.0;
/// One notch of a wheel is about 100 pixels.
const PER_PIXEL: f64 = 0.002;
/// How long the hint about Ctrl stays.
const HINT: Duration = Duration::from_millis(1600);

thread_local! {
    static DRAGGED: Cell<bool> = const { Cell::new(false) };
    static HAND: RefCell<Option<Hand>> = const { RefCell::new(None) };
}

/// What the hand holds.
#[derive(Clone)]
struct Hand {
    session: Session,
    sheet: SvgElement,
    frame: HtmlElement,
    camera: RwSignal<Camera>,
}

/// Whether the press that just ended was a drag, so that its click means nothing.
pub fn was_drag() -> bool {
    DRAGGED.get()
}

/// Hears an event that a handler may prevent.
pub fn on(target: &Element, name: &str, handler: impl FnMut(Event) + 'static) {
    on_boxed(target, name, Box::new(handler));
}

#[inline(never)]
fn on_boxed(target: &Element, name: &str, handler: Box<dyn FnMut(Event)>) {
    let options = AddEventListenerOptions::new();
    options.set_passive(false);
    let closure = Closure::<dyn FnMut(Event)>::wrap(handler);
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
        name,
        closure.as_ref().unchecked_ref(),
        &options,
    );
    // Listeners live as long as the page.
    closure.forget();
}

/// Gives a zoom button its work.
fn press(id: &str, act: fn()) {
    if let Some(button) = element(id) {
        on(&button, "click", move |_| act());
    }
}

/// Takes the hand on the map over.
pub fn adopt(session: Session, sheet: &Element) {
    let (Some(frame), Ok(svg)) = (html_element("map"), sheet.clone().dyn_into::<SvgElement>()) else {
        return;
    };
    let camera = RwSignal::new(projection::camera_of(&session));
    let hand = Hand { session, sheet: svg, frame: frame.clone(), camera };
    HAND.replace(Some(hand.clone()));
    lay(&hand);
    size_hits(&hand);
    let resized = hand.clone();
    std::mem::forget(window_event_listener(leptos::ev::resize, move |_| size_hits(&resized)));
    follow_frame(&hand);
    press("zoom-in", || zoom_by(1.6));
    press("zoom-out", || zoom_by(1.0 / 1.6));
    press("zoom-reset", reset);
    wheel(&hand);
    drag(&hand);
    pinch(&hand);
}

/// Enlarges by `times` round the middle of the frame: buttons and keys.
pub fn zoom_by(times: f64) {
    with_hand(|hand| {
        let camera = hand.camera.get_untracked().zoomed(times, Spot { x: 0.5, y: 0.5 });
        hand.camera.set(camera);
        settle(hand);
    });
}

/// Shows the whole sheet again.
pub fn reset() {
    with_hand(|hand| {
        hand.camera.set(Camera::WHOLE);
        hand.session.ask(Intent::ResetFrame);
    });
}

/// Moves the map, or turns the globe, by shares of the frame: for keys.
pub fn move_by(x: f64, y: f64) {
    with_hand(|hand| {
        let bounds = hand.frame.get_bounding_client_rect();
        shift(hand, x * bounds.width(), y * bounds.height());
        settle(hand);
    });
}

/// Follows Back, Forward and another projection: the frame of the viewpoint, where it is not the
/// hand's own.
fn follow_frame(hand: &Hand) {
    let hand = hand.clone();
    let frame = hand.session.part(|viewpoint| viewpoint.frame);
    follow(move || {
        if frame.get() != projection::frame_of(&hand.session, hand.camera.get_untracked()) {
            hand.camera.set(projection::camera_of(&hand.session));
        }
    });
}

fn with_hand(act: impl FnOnce(&Hand)) {
    let hand = HAND.with_borrow(Clone::clone);
    if let Some(hand) = hand {
        act(&hand);
    }
}

/// Lays the sheet as the camera has it. While the hand moves, the sheet is a layer of its own that
/// is only shifted and scaled; when it rests, it is drawn sharp again with thin lines.
fn lay(hand: &Hand) {
    let hand = hand.clone();
    let resting: Rc<RefCell<Option<TimeoutHandle>>> = Rc::default();
    let mut laid = false;
    follow(move || {
        let camera = hand.camera.get();
        if !std::mem::replace(&mut laid, true) && camera.is_whole() {
            return;
        }
        let style = hand.sheet.style();
        let _ = style.set_property("will-change", "transform");
        let _ = style.set_property("transform", &camera.transform());
        let sheet = hand.sheet.clone();
        let rest = set_timeout_with_handle(
            move || {
                let style = sheet.style();
                let _ = style.remove_property("will-change");
                let _ = style.set_property("--k", &decimal::written(camera.zoom, 2));
            },
            Duration::from_millis(160),
        );
        if let Some(earlier) = resting.replace(rest.ok()) {
            earlier.clear();
        }
    });
}

/// Keeps what can be pressed round a small State 24 pixels wide, or 44 for a finger, at the width at
/// which the map is shown now.
fn size_hits(hand: &Hand) {
    let scale = projection::shown_scale(&hand.frame);
    let half = if media("(pointer: coarse)") { 22.0 } else { 12.0 };
    let radius = decimal::written(half * PAGE_STEPS / scale, 1);
    let _ = hand.sheet.style().set_property("--hit", &format!("{radius}px"));
}

/// Writes where the hand came to rest into the viewpoint.
fn settle(hand: &Hand) {
    let frame = projection::frame_of(&hand.session, hand.camera.get_untracked());
    hand.session.ask(Intent::Zoom(frame));
}

fn spot(frame: &HtmlElement, x: f64, y: f64) -> Spot {
    let bounds = frame.get_bounding_client_rect();
    Spot {
        x: (x - bounds.left()) / bounds.width().max(1.0),
        y: (y - bounds.top()) / bounds.height().max(1.0),
    }
}

fn wheel(hand: &Hand) {
    let hand = hand.clone();
    let target = hand.frame.clone();
    on(&target, "wheel", move |event| {
        let Ok(event) = event.dyn_into::<WheelEvent>() else { return };
        if !(event.ctrl_key() || event.meta_key()) {
            hint(&hand, "map-hint-wheel");
            return;
        }
        event.prevent_default();
        let at = spot(&hand.frame, event.client_x().into(), event.client_y().into());
        let times = (-event.delta_y() * PER_PIXEL).exp();
        hand.camera.update(|camera| *camera = camera.zoomed(times, at));
        settle(&hand);
    });
}

/// One finger or the mouse: turns a globe, moves an enlarged map. A finger on a flat map scrolls the
/// page, as everywhere.
fn drag(hand: &Hand) {
    let held: Rc<Cell<Option<(f64, f64)>>> = Rc::default();
    let target = hand.frame.clone();
    let (down, moved, up) = (hand.clone(), hand.clone(), hand.clone());
    let (grip, grip_moved, grip_up) = (Rc::clone(&held), Rc::clone(&held), held);
    on(&target, "pointerdown", move |event| {
        let Ok(event) = event.dyn_into::<PointerEvent>() else { return };
        DRAGGED.set(false);
        let globe = down.session.projection.get_untracked() == Projection::Globe;
        let movable = globe || !down.camera.get_untracked().is_whole();
        if event.button() == 0 && movable && event.pointer_type() != "touch" && is_on_map(&event) {
            grip.set(Some((event.client_x().into(), event.client_y().into())));
        }
    });
    on(&target, "pointermove", move |event| {
        let (Ok(event), Some((x, y))) = (event.dyn_into::<PointerEvent>(), grip_moved.get()) else { return };
        let (dx, dy) = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
        if !DRAGGED.get() && dx.hypot(dy) < STILL {
            return;
        }
        if !DRAGGED.get() {
            DRAGGED.set(true);
            let _ = moved.frame.set_pointer_capture(event.pointer_id());
        }
        grip_moved.set(Some((event.client_x().into(), event.client_y().into())));
        shift(&moved, dx, dy);
    });
    for name in ["pointerup", "pointercancel"] {
        let (hand, grip) = (up.clone(), Rc::clone(&grip_up));
        on(&target, name, move |_| {
            if grip.take().is_some() && DRAGGED.get() {
                settle(&hand);
            }
        });
    }
}

/// Whether a press met the sheet and not a button or a card that lies on it.
fn is_on_map(event: &PointerEvent) -> bool {
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    target.is_some_and(|target| target.closest("svg.map__sheet").is_ok_and(|sheet| sheet.is_some()))
        || event.target() == event.current_target()
}

/// Moves the map, or turns the globe, by so many pixels.
fn shift(hand: &Hand, dx: f64, dy: f64) {
    if projection::turn_globe(&hand.session, dx, dy, hand.camera.get_untracked().zoom) {
        return;
    }
    let bounds = hand.frame.get_bounding_client_rect();
    let (x, y) = (dx / bounds.width().max(1.0), dy / bounds.height().max(1.0));
    hand.camera.update(|camera| *camera = camera.panned(x, y));
}

/// Two fingers: the page stays, the map follows.
fn pinch(hand: &Hand) {
    let last: Rc<Cell<Option<(f64, f64, f64)>>> = Rc::default();
    let target = hand.frame.clone();
    let (moving, ending) = (hand.clone(), hand.clone());
    let (kept, kept_end) = (Rc::clone(&last), last);
    on(&target, "touchmove", move |event| {
        let Ok(event) = event.dyn_into::<TouchEvent>() else { return };
        let Some((x, y, apart)) = fingers(&event) else { return };
        event.prevent_default();
        if let Some((x0, y0, apart0)) = kept.replace(Some((x, y, apart))) {
            shift(&moving, x - x0, y - y0);
            let times = apart / apart0.max(1.0);
            let at = spot(&moving.frame, x, y);
            moving.camera.update(|camera| *camera = camera.zoomed(times, at));
        }
    });
    for name in ["touchend", "touchcancel"] {
        let (hand, kept) = (ending.clone(), Rc::clone(&kept_end));
        on(&target, name, move |_| {
            if kept.take().is_some() {
                DRAGGED.set(true);
                settle(&hand);
            }
        });
    }
}

/// The middle of two fingers and how far they are apart; `None` unless there are two.
fn fingers(event: &TouchEvent) -> Option<(f64, f64, f64)> {
    let touches = event.touches();
    if touches.length() != 2 {
        return None;
    }
    let (a, b) = (touches.get(0)?, touches.get(1)?);
    let (ax, ay): (f64, f64) = (a.client_x().into(), a.client_y().into());
    let (bx, by): (f64, f64) = (b.client_x().into(), b.client_y().into());
    Some(((ax + bx) / 2.0, (ay + by) / 2.0, (ax - bx).hypot(ay - by)))
}

fn hint(hand: &Hand, key: &str) {
    let Some(place) = html_element("map-hint") else { return };
    super::browser::write_to(&place, &hand.session.say(key));
    let _ = place.remove_attribute("hidden");
    set_timeout(move || set(&place, "hidden", ""), HINT);
}
