//! The finished site: which headers its files are sent with, and a host for it on this machine.
//!
//! The rules are here once. The files for other hosts (`_headers`, `netlify.toml`, `nginx.conf`)
//! are written from them, and our own host follows them.

pub mod folder;
pub mod headers;
pub mod host;
pub mod hosting;

pub use folder::{Answer, Asked, Folder};
pub use host::Host;
