//! Packages of a Debian system.

use anyhow::bail;

use super::long_step::{self, Progress};
use super::{command, on_path};

/// Installs packages; `what` is what they are, in a word or two.
///
/// # Errors
///
/// When this machine has no apt-get, or this user may not use it; the error says what to install.
pub fn install(what: &str, packages: &[&str]) -> anyhow::Result<()> {
    let names = packages.join("`, `");
    if on_path("apt-get").is_none() {
        bail!(
            "{what} cannot be installed from here, since there is no apt-get; \
             install what Debian calls `{names}`"
        );
    }
    let is_root = is_root();
    if !is_root && !may_become_root() {
        bail!(
            "{what} is missing and only root may install it; run `sudo apt-get install {}`",
            packages.join(" ")
        );
    }
    println!("Set-up: {what}, for the tests; apt-get installs it, in a minute or two");
    run(is_root, &["update"])?;
    run(is_root, &[&["install", "-y", "--no-install-recommends"], packages].concat())
}

/// Runs apt-get as root.
fn run(is_root: bool, arguments: &[&str]) -> anyhow::Result<()> {
    let mut apt = if is_root {
        command("apt-get")
    } else {
        let mut sudo = command("sudo");
        sudo.args(["-n", "apt-get"]);
        sudo
    };
    apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    let name = format!("apt-get {}", arguments.first().copied().unwrap_or_default());
    long_step::run(apt, &name, &Progress::LastLine)
}

/// Whether this user is root.
fn is_root() -> bool {
    let said = command("id").arg("-u").output();
    said.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).trim() == "0")
}

/// Whether sudo works without a password.
fn may_become_root() -> bool {
    on_path("sudo").is_some()
        && command("sudo").args(["-n", "true"]).output().is_ok_and(|said| said.status.success())
}
