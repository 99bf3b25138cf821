//! What only a browser can do: give the map's nodes other outlines ([`show`]); and what a press on a
//! button does: copy, save, hand on, print.
//!
//! The page says what a press does, in attributes, so that whoever draws a button needs no program for it:
//!
//! | attribute | what a press does |
//! |---|---|
//! | `data-copy="ID"` | copies the text of the element with that id |
//! | `data-save="FILE"` with `data-draw="WHAT" data-query="LINK"` | saves what the desk draws of that for that link |
//! | `data-picture="FILE"` with the same two and `data-size="WxH"` | the same as a PNG; `FILE` empty copies it |
//! | `data-share="LINK"` | hands the link to the system's own sheet |
//! | `data-print` | prints the page |
//! | `data-hear` | plays the acts as tones, or ends them |
//! | `data-say="ID"` | has the page's voice say the text of the element with that id |
//!
//! What came of it stands in the nearest element with `data-said`, which has the sentences: `data-done`
//! and `data-failed`.

mod clip;
mod fields;
mod glide;
mod hear;
mod nodes;
mod picture;
mod save;
mod sound;
mod visit;
mod voice;
mod world;

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Window};

use super::Desk;

pub use fields::{hear as hear_fields, with_answers};
pub use hear::hear;
pub use nodes::on;
pub use sound::drawn;
pub use visit::{language, visit};
pub use world::{fetched, show};

/// The window that this program runs in; `None` in a worker.
pub fn window() -> Option<Window> {
    js_sys::global().dyn_into().ok()
}

/// Its document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// What a press asks for.
async fn done(desk: Rc<Desk>, button: Element) -> Result<(), JsValue> {
    let of = |name: &str| button.get_attribute(name);
    let what = of("data-draw").unwrap_or_default();
    if what.starts_with("picture.") {
        world::shapes(&desk).await?;
    }
    let drawn = || {
        let query = of("data-query").unwrap_or_default();
        desk.draw(&what, &query).ok_or_else(|| JsValue::from_str("there is nothing to draw"))
    };
    if let Some(id) = of("data-copy") {
        clip::text(&id).await
    } else if let Some(file) = of("data-save") {
        save::text(&file, &drawn()?)
    } else if let Some(file) = of("data-picture") {
        let picture = picture::png(&drawn()?, &of("data-size").unwrap_or_default()).await?;
        if file.is_empty() { clip::picture(&picture).await } else { save::blob(&file, &picture) }
    } else if let Some(link) = of("data-share") {
        clip::hand_on(&link).await
    } else {
        window().ok_or(JsValue::NULL)?.print()
    }
}
