//! The rim: Leptos and the browser.

/// Starts the app.
pub fn start() {}
