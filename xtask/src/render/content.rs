//! What stands in the page before any script runs.

/// Lines for the head beside those of `index.html`: description, preloads of facts.
pub fn head() -> String {
    String::new()
}

/// The body: the whole truth as HTML and SVG.
///
/// The loader fills the element `notice-static` when the app cannot start.
pub fn floor() -> String {
    String::from(
        "<p id=\"notice-static\" role=\"status\" hidden data-refused=\"The interactive part could not start; \
         this page is complete without it\" data-late=\"The interactive part is slow to arrive; this page is \
         complete without it\"></p>",
    )
}
