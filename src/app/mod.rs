//! The rim: Leptos and the browser.

use leptos::prelude::*;

/// Mounts the app and says on the page's root that it is ready.
pub fn start() {
    leptos::mount::mount_to_body(|| view! { <p id="hello">"The app runs"</p> });
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-app", "ready");
    }
}
