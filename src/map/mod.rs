//! Standings to a map: what has a place and a shape apart from what has a colour.

mod camera;
pub mod cells;
mod legend;
mod locator;
mod outline;
mod pattern;
mod relax;
mod sheet;
mod small;
mod trace;
mod walk;

pub use camera::{Camera, Spot};
pub use legend::{Entry, standings, votes};
pub use locator::{around, locator};
pub use outline::{Outline, Outlines, PAGE_STEPS, PAGE_WIDTH};
pub use pattern::{definitions, swatch};
pub use sheet::sheet;
pub use small::{Line, Mark, Spacing, marks};
pub use trace::{stencil, traced};
pub use walk::{Move, walk};
