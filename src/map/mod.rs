//! Standings to a map: what has a place and a shape apart from what has a colour.

mod camera;
mod legend;
mod outline;
mod pattern;
mod sheet;
mod small;
mod walk;

pub use camera::{Camera, Spot};
pub use legend::{Entry, standings, votes};
pub use outline::{Outline, Outlines};
pub use pattern::definitions;
pub use sheet::sheet;
pub use small::{Line, Mark, Spacing, marks};
pub use walk::{Move, walk};
