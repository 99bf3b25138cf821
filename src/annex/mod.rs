//! The second program: it answers the name of a part of the page and a link with that part's HTML.
//!
//! What it draws is the library's. [`Desk`] holds the facts and answers; the door to the browser is
//! all that knows of one, with the
//! hand for what only a browser can do.

#[cfg(feature = "annex")]
mod deck;
mod desk;
#[cfg(feature = "annex")]
mod door;
#[cfg(feature = "annex")]
mod hand;

pub use desk::Desk;
#[cfg(feature = "annex")]
pub use door::start;
