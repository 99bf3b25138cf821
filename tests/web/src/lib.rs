//! The built site in a real browser.
//!
//! [`Site`] serves `dist/`, whole or with faults; [`Browser`] is a visitor. What goes wrong in
//! either is a panic with a sentence: these are tests. Both end what they started when dropped.

mod atlas;
mod browser;
mod driver;
pub mod key;
mod newsroom;
mod picture;
mod pym;
pub mod record;
mod session;
mod site;

pub use atlas::Atlas;
pub use browser::{Browser, Scripts, Visitor};
pub use newsroom::Newsroom;
pub use picture::Picture;
pub use pym::pym;
pub use site::{Fault, Plan, Site};
