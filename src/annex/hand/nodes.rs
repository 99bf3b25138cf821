//! The nodes of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, SvgGraphicsElement};

use super::document;

/// The element with that id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Every element that matches `selector`, in document order; none where it is no selector.
pub fn all(selector: &str) -> Vec<Element> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}

/// Hears an event for as long as the page lives.
pub fn on(target: &EventTarget, name: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    // A page that takes no listener has nothing to hear.
    let _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    handler.forget();
}

/// Sets an attribute. A name that is none, which only a mistake of ours could give, is left aside.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// A new SVG element as the first child of `parent`, so that it lies behind the others.
pub fn svg_child(parent: &Element, name: &str) -> Option<Element> {
    let made = document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()?;
    parent.insert_before(&made, parent.first_child().as_ref()).ok()?;
    Some(made)
}

/// The middle of the box round a shape of the map, in units of its sheet.
pub fn middle(shape: &Element) -> Option<(f64, f64)> {
    let around = shape.unchecked_ref::<SvgGraphicsElement>().get_b_box().ok()?;
    Some((f64::from(around.x() + around.width() / 2.0), f64::from(around.y() + around.height() / 2.0)))
}
