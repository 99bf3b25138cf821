//! JSON as a value, and a reader that says where something is not as expected.
//!
//! Not `serde_json`: its reader and the visitors that `serde` derives are a third of what a visitor
//! would download, and this is a tenth of that. The files are written by `cargo xtask`, by
//! `serde_json`; tests compare what both make of them.

mod at;
mod reader;

pub use at::{At, Wrong};
pub use reader::{SyntaxError, read};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number of at most fifteen digits.
    Number(f64),
    /// Text, its escapes undone.
    Text(String),
    /// Values in order.
    List(Vec<Self>),
    /// Values by name, in the order of the text.
    Object(Vec<(String, Self)>),
}
