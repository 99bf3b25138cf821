//! One finger to the side: the next scene, or the one before.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent};

use super::page::press;
use super::scene;

/// A finger that moves less than this many pixels to the side, or less than twice as far as up or down,
/// does something else.
const FAR: f64 = 60.0;

thread_local! {
    static DOWN: Cell<Option<(f64, f64)>> = const { Cell::new(None) };
}

/// The finger goes down. On a slider, or with a second finger, it means something else.
pub fn down(event: Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_control = target.is_some_and(|target| target.matches("input, select").unwrap_or(false));
    let Ok(event) = event.dyn_into::<TouchEvent>() else { return };
    let touches = event.touches();
    let finger = touches.get(0).filter(|_| touches.length() == 1 && !on_control);
    DOWN.set(finger.map(|finger| (f64::from(finger.client_x()), f64::from(finger.client_y()))));
}

/// The finger goes up.
pub fn up(event: Event) {
    let (Some((x, y)), Ok(event)) = (DOWN.take(), event.dyn_into::<TouchEvent>()) else { return };
    let Some(finger) = event.changed_touches().get(0).filter(|_| scene::is_on()) else { return };
    let (dx, dy) = (f64::from(finger.client_x()) - x, f64::from(finger.client_y()) - y);
    if dx.abs() < FAR || dx.abs() < 2.0 * dy.abs() {
        return;
    }
    press(if dx < 0.0 { "#deck-next" } else { "#deck-previous" });
}
