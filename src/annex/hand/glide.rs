//! States that glide from where they were to where they are.

use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::decimal::written;

use super::nodes::{all, element, middle};

/// Where the middle of every State is now, in units of the sheet, by the id of its shape.
fn places() -> BTreeMap<String, (f64, f64)> {
    let place = |shape: &web_sys::Element| Some((shape.id(), middle(shape)?));
    all("#areas .s").iter().filter_map(place).collect()
}

/// Lets every State glide from where it was before `change` to where it is after it; the style sheet
/// says how, and does not where little motion is wanted.
pub fn gliding(change: impl FnOnce()) {
    let before = places();
    change();
    let Some(sheet) = element("sheet") else { return };
    let _ = sheet.class_list().remove_1("is-gliding");
    for (code, (x, y)) in places() {
        let (Some((from_x, from_y)), Some(shape)) = (before.get(&code), element(&code)) else { continue };
        let style = shape.unchecked_into::<HtmlElement>().style();
        let _ = style.set_property("--dx", &format!("{}px", written(from_x - x, 0)));
        let _ = style.set_property("--dy", &format!("{}px", written(from_y - y, 0)));
    }
    // Asking for a size makes the browser forget the glide of before.
    let _ = sheet.get_bounding_client_rect();
    let _ = sheet.class_list().add_1("is-gliding");
}
