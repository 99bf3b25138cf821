//! Standings to a map: what has a place and a shape apart from what has a colour.

mod outline;
mod relax;
mod small;

pub use outline::{Outline, Outlines};
pub use small::{Line, Mark, Spacing, marks};
