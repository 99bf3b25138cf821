//! Chromium and its driver, for the tests in a real browser.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::long_step::{self, Progress};
use super::{command, on_path};

/// Names by which systems call it.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where systems put the driver beside the PATH.
const DRIVERS: [&str; 3] = [
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
];

/// A browser and the program that drives it.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The browser's program.
    pub chromium: PathBuf,
    /// The driver's.
    pub driver: PathBuf,
}

/// Both, if this machine has them.
pub fn found() -> Option<Browser> {
    let chromium = BROWSERS.iter().find_map(|name| on_path(name))?;
    let beside = || DRIVERS.iter().map(Path::new).find(|file| file.is_file()).map(Path::to_path_buf);
    let driver = on_path("chromedriver").or_else(beside)?;
    Some(Browser { chromium, driver })
}

/// Both; on a Debian system installed if they are missing.
///
/// # Errors
///
/// When they are missing and cannot be installed from here; the error says what to install.
pub fn set_up() -> anyhow::Result<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    if on_path("apt-get").is_none() {
        bail!(
            "there is no Chromium with its driver; install both: `chromium` (or Google Chrome) and `chromedriver`"
        );
    }
    println!(
        "Set-up: Chromium and its driver, for the tests in a real browser; apt-get installs them, in a minute or two"
    );
    apt_get(&["update"])?;
    apt_get(&["install", "-y", "--no-install-recommends", "chromium", "chromium-driver"])?;
    found().context("apt-get installed Chromium, and it is not found on the PATH")
}

/// Runs apt-get as root.
fn apt_get(arguments: &[&str]) -> anyhow::Result<()> {
    let mut apt = if is_root() {
        command("apt-get")
    } else if may_become_root() {
        let mut sudo = command("sudo");
        sudo.args(["-n", "apt-get"]);
        sudo
    } else {
        bail!(
            "Chromium is missing and only root may install it; run `sudo apt-get install chromium chromium-driver`"
        );
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
