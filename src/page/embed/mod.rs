//! A view by itself, for a frame in another's page: the finished picture with its sentence, its date and
//! its sources, and nothing round it.
//!
//! It is whole without any program; `xtask/src/frame.js` speaks with the page around it, and wakes the
//! app when a reader asks for more.

mod builder;
mod choice;
mod framed;
mod since;
mod snippet;
mod stand;
mod view;

pub use builder::{BUILDER, SNIPPETS, builder_html, section, snippets_html};
pub use choice::{Choice, Kept, Opening, Width};
pub use framed::{Framed, framed};
pub use since::since_html;
pub use snippet::Snippet;
pub use stand::as_of_html;
pub use view::Embed;
