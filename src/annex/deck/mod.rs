//! The hand on a presentation: keys, touch, the second window. What is shown follows from the link; the
//! hand only presses the links that the panel has, so Back and deep links need nothing of their own.

mod keys;
mod notes;
mod page;
mod scene;
mod touch;

pub use scene::{adopt, note};
