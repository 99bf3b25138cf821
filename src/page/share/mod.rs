//! What a reader takes away: the link, the sentence, a picture, the data, a citation.

mod cite;
mod data;
mod panel;
mod picture;
mod view;

pub use data::{data_csv, data_json};
pub use view::focus;

pub(super) use panel::html;
