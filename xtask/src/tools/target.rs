//! rustc's library for the browser.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use super::long_step::{self, Progress};
use super::{command, on_path};

/// The target's name.
pub const NAME: &str = "wasm32-unknown-unknown";

/// Whether rustc has the target's standard library.
pub fn is_there() -> bool {
    let asked = command("rustc")
        .args(["--print", "target-libdir", "--target", NAME])
        .current_dir(crate::root())
        .output();
    asked.is_ok_and(|said| {
        said.status.success() && Path::new(String::from_utf8_lossy(&said.stdout).trim()).is_dir()
    })
}

/// Asks rustup for it.
pub fn install() -> anyhow::Result<()> {
    if on_path("rustup").is_none() {
        bail!(
            "rustc has no library for `{NAME}`, and there is no rustup to add it; install Rust with rustup, \
             or this library from where your Rust comes from"
        );
    }
    let mut rustup: Command = command("rustup");
    rustup.args(["target", "add", NAME]).current_dir(crate::root());
    long_step::run(rustup, "rustup", &Progress::LastLine).with_context(|| {
        format!("`rustup target add {NAME}` failed; it needs a connection to rustup's server")
    })
}
