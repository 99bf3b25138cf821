//! The Hanoi Convention Atlas: who has signed the UN Convention against Cybercrime, who has not,
//! since when, and how far it is from entering into force.
//!
//! Law, sphere and picture are ordinary Rust; the browser is a thin rim around them.
//! A treaty is a list of acts with dates, and everything shown is a function of those acts and
//! one date. A picture is a value before it is pixels, so it can be tested, printed, and rendered
//! without a browser.
//!
//! The folders of `src/` are the architecture. What may use what is the constant `LAYERS` in
//! `tests/architecture.rs`, which is also the test that holds it.

pub mod annex;
pub mod carto;
pub mod chart;
pub mod decimal;
pub mod figure;
pub mod json;
pub mod lesson;
pub mod map;
pub mod page;
pub mod poster;
pub mod quiz;
pub mod substance;
pub mod text;
pub mod theme;
pub mod timeline;
pub mod treaty;
pub mod viewpoint;

#[cfg(feature = "app")]
pub mod app;
