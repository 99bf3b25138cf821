//! The built site in a real browser.
//!
//! [`Site`] serves `dist/`, whole or with faults; [`Browser`] is a visitor. What goes wrong in
//! either is a panic with a sentence: these are tests. Both end what they started when dropped.

mod atlas;
pub mod axe;
mod browser;
mod capabilities;
pub mod content;
mod driver;
pub mod key;
mod newsroom;
mod npm;
mod picture;
mod pym;
pub mod record;
mod screen;
mod session;
mod site;

pub mod tree;
pub mod views;
mod visitor;

pub use atlas::Atlas;
pub use browser::Browser;
pub use newsroom::Newsroom;
pub use picture::Picture;
pub use pym::pym;
pub use site::{Fault, Plan, Site};
pub use visitor::{Scripts, Visitor};
pub use xtask::tools::Engine;
