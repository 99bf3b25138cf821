//! The browsers and their drivers, for the tests in real ones.

use std::path::{Path, PathBuf};

use anyhow::Context;

use super::cargo_tool::CargoTool;
use super::engine::Engine;
use super::pins::Pins;
use super::{apt, on_path, place};

/// Names by which systems call Chromium.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Names by which systems call Firefox.
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];

/// Where systems put Chromium's driver beside the PATH.
const CHROMIUM_DRIVERS: [&str; 3] = [
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
];

/// A browser, the program that drives it, and what it is drawn on.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The browser's program; `None` where the driver knows its own.
    pub program: Option<PathBuf>,
    /// The driver's.
    pub driver: PathBuf,
    /// The X server that it needs, where it cannot do without a display.
    pub screen: Option<PathBuf>,
}

/// All of it, if this machine has it.
pub fn found(engine: Engine) -> Option<Browser> {
    match engine {
        Engine::Chromium => {
            let program = Some(one_of(&CHROMIUM)?);
            let beside = || CHROMIUM_DRIVERS.iter().map(Path::new).find(|file| file.is_file());
            let driver = on_path("chromedriver").or_else(|| beside().map(Path::to_path_buf))?;
            Some(Browser { program, driver, screen: None })
        }
        Engine::Firefox => {
            let driver = place::program_in(&geckodriver().ok()?.found()?, "geckodriver");
            Some(Browser { program: Some(one_of(&FIREFOX)?), driver, screen: None })
        }
        Engine::WebKit => {
            let screen = Some(on_path("Xvfb")?);
            Some(Browser { program: None, driver: on_path("WebKitWebDriver")?, screen })
        }
    }
}

/// All of it; what is missing is installed.
///
/// # Errors
///
/// When something is missing and cannot be installed from here; the error says what to install.
pub fn set_up(engine: Engine) -> anyhow::Result<Browser> {
    if let Some(browser) = found(engine) {
        return Ok(browser);
    }
    if !has_packages(engine) {
        apt::install(engine.name(), engine.packages())?;
    }
    if engine == Engine::Firefox {
        drives_firefox()?;
    }
    found(engine).with_context(|| format!("{engine} was installed, and it is not found on the PATH"))
}

/// Whether there is already what the system's packages bring.
fn has_packages(engine: Engine) -> bool {
    engine == Engine::Firefox && one_of(&FIREFOX).is_some()
}

/// Builds Firefox' driver where there is none of the right version.
fn drives_firefox() -> anyhow::Result<()> {
    let tool = geckodriver()?;
    if tool.found().is_some() {
        return Ok(());
    }
    println!("Set-up: {} {}: {}", tool.name, tool.version, tool.why);
    tool.install()
}

fn geckodriver() -> anyhow::Result<CargoTool> {
    Ok(CargoTool::geckodriver(Pins::read()?.geckodriver))
}

fn one_of(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| on_path(name))
}
