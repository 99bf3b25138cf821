//! A drawing in lines as a picture in dots.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::{document, save};

/// So many dots a unit of the drawing: letters stay sharp on a good screen.
const DOTS: u32 = 2;

/// The drawing `svg`, whose size is given as `1200x630`, as a PNG with twice as many dots each way.
pub async fn png(svg: &str, size: &str) -> Result<Blob, JsValue> {
    let (width, height) = size
        .split_once('x')
        .and_then(|(width, height)| Some((width.parse::<u32>().ok()?, height.parse::<u32>().ok()?)))
        .ok_or_else(|| JsValue::from_str(size))?;
    let address = Url::create_object_url_with_blob(&save::blob_of(svg, "image/svg+xml")?)?;
    let image = HtmlImageElement::new_with_width_and_height(width, height)?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    Url::revoke_object_url(&address)?;
    decoded?;
    let canvas: HtmlCanvasElement =
        document().ok_or(JsValue::NULL)?.create_element("canvas")?.unchecked_into();
    canvas.set_width(width * DOTS);
    canvas.set_height(height * DOTS);
    let sheet: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    let (wide, high) = (f64::from(width * DOTS), f64::from(height * DOTS));
    sheet.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)?;
    JsFuture::from(Promise::new(&mut |resolve: Function, _| {
        let taken = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::NULL, &blob));
        // A canvas that gives nothing leaves the promise open; the button then says nothing.
        let _ = canvas.to_blob(taken.unchecked_ref());
    }))
    .await?
    .dyn_into()
}
