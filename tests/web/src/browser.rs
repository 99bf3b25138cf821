//! A visitor with a browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::tools::Engine;

use crate::capabilities::capabilities;
use crate::driver::Driver;
use crate::session::{Refusal, Session};
use crate::visitor::Visitor;

/// Longer than any step takes on a slow machine; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser with one open page; it ends when dropped.
///
/// What is said to Chromium alone, by its DevTools protocol, says so; all else is WebDriver's.
pub struct Browser {
    session: Session,
    engine: Engine,
    _driver: Driver,
    /// After the driver, so that nobody writes to it any more.
    _profile: Profile,
}

impl Browser {
    /// A browser with a window of this size, in CSS pixels.
    pub fn start(width: u32, height: u32) -> Self {
        Visitor::new(width, height).start()
    }

    /// A visitor's browser.
    pub(crate) fn of(visitor: Visitor) -> Self {
        let engine = visitor.engine;
        let programs = xtask::tools::browser::found(engine).unwrap_or_else(|| {
            panic!("{engine} or its driver is missing; `cargo xtask test` installs them or says how")
        });
        let profile = Profile::new();
        let driver = Driver::start(engine, &programs, &profile.0);
        let wanted = capabilities(visitor, programs.program.as_deref(), &profile.0);
        let session = Session::start(&driver.address, &wanted);
        let session = session.unwrap_or_else(|reason| panic!("{engine} did not start: {reason}"));
        let browser = Self { session, engine, _driver: driver, _profile: profile };
        browser.resize(visitor.width, visitor.height);
        browser
    }

    /// Which browser it is, and of which version.
    pub fn name(&self) -> String {
        format!("{} {}", self.engine, self.session.version)
    }

    /// Opens an address, and waits until the page is loaded.
    pub fn open(&self, address: &str) {
        self.told("url", &json!({ "url": address }));
    }

    /// Gives the page another size, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        if self.engine != Engine::Chromium {
            return self.fit(width, height);
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Gives the window such a size that the page in it has this one.
    fn fit(&self, width: u32, height: u32) {
        let (mut wide, mut high) = (i64::from(width), i64::from(height));
        for _ in 0..2 {
            self.told("window/rect", &json!({ "width": wide, "height": high }));
            let lacks = |side: &str, wanted: u32| {
                i64::from(wanted) - self.value(side).as_i64().unwrap_or_else(|| i64::from(wanted))
            };
            (wide, high) = (wide + lacks("innerWidth", width), high + lacks("innerHeight", height));
        }
    }

    /// Prefers something, as `("prefers-color-scheme", "dark")` or `("forced-colors", "active")`.
    pub fn prefer(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    /// The value of a JavaScript expression.
    pub fn value(&self, expression: &str) -> Value {
        let script = json!({ "script": format!("return ({expression});"), "args": [] });
        done(expression, self.session.tell("execute/sync", &script))
    }

    /// The value of a JavaScript expression, as text.
    pub fn text(&self, expression: &str) -> String {
        text(&self.value(expression))
    }

    /// Waits until a JavaScript expression is true.
    ///
    /// # Panics
    ///
    /// When it does not become true in time; the message says in what state the page is.
    pub fn wait_for(&self, condition: &str) {
        let begun = Instant::now();
        while !self.value(&format!("!!({condition})")).as_bool().unwrap_or(false) {
            assert!(
                begun.elapsed() < PATIENCE,
                "`{condition}` did not become true; data-app is `{}` ({}), the console says {:?}",
                self.text("document.documentElement.dataset.app"),
                self.text("document.documentElement.dataset.reason"),
                self.console()
            );
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// Waits until the app answers.
    pub fn wait_until_ready(&self) {
        self.wait_for("document.documentElement.dataset.app === 'ready'");
    }

    /// Clicks the first element that fits a CSS selector.
    pub fn click(&self, selector: &str) {
        self.told(&format!("{}/click", self.element(selector)), &json!({}));
    }

    /// Types into the first element that fits a CSS selector; [`crate::key`] has the other keys.
    pub fn keys(&self, selector: &str, keys: &str) {
        self.told(&format!("{}/value", self.element(selector)), &json!({ "text": keys }));
    }

    /// Types where the focus is.
    pub fn press(&self, keys: &str) {
        let focused = done("focus", self.session.focused());
        self.told(&format!("{focused}/value"), &json!({ "text": keys }));
    }

    /// Strikes keys where the focus is, one after the other, as a keyboard does. [`Browser::press`] asks
    /// for a field; this does not.
    pub fn strike(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
            })
            .collect();
        self.told(
            "actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }),
        );
    }

    /// One finger that goes down at the first point, along the others, and up at the last.
    /// Points are in CSS pixels from the upper left of the window.
    pub fn touch(&self, path: &[(f64, f64)]) {
        let fingers: Vec<Vec<(f64, f64)>> = path.iter().map(|point| vec![*point]).collect();
        self.fingers(&fingers);
    }

    /// Several fingers: for each moment the point of each finger. All go up at the end.
    pub fn fingers(&self, moments: &[Vec<(f64, f64)>]) {
        self.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 }));
        for (moment, points) in moments.iter().enumerate() {
            let kind = if moment == 0 { "touchStart" } else { "touchMove" };
            let points: Vec<Value> =
                points.iter().enumerate().map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
            self.devtools("Input.dispatchTouchEvent", &json!({ "type": kind, "touchPoints": points }));
        }
        self.devtools("Input.dispatchTouchEvent", &json!({ "type": "touchEnd", "touchPoints": [] }));
    }

    /// Moves the mouse to a point, in CSS pixels from the upper left of the window.
    pub fn hover(&self, x: f64, y: f64) {
        self.devtools("Input.dispatchMouseEvent", &json!({ "type": "mouseMoved", "x": x, "y": y }));
    }

    /// Goes back in the history.
    pub fn back(&self) {
        self.told("back", &json!({}));
    }

    /// Goes forward in the history.
    pub fn forward(&self) {
        self.told("forward", &json!({}));
    }

    /// Looks into the page's frame of this number, from 0; what follows is about the frame.
    pub fn enter_frame(&self, number: u16) {
        self.told("frame", &json!({ "id": number }));
    }

    /// Looks at the page again, and no longer into a frame of it.
    pub fn leave_frame(&self) {
        self.told("frame", &json!({ "id": null }));
    }

    /// The page's HTML as it stands; it needs no script.
    pub fn source(&self) -> String {
        text(&done("source", self.session.ask("source")))
    }

    /// The text of the first element that fits a CSS selector; it needs no script of the page's.
    pub fn shown(&self, selector: &str) -> String {
        text(&done(selector, self.session.ask(&format!("{}/text", self.element(selector)))))
    }

    /// Writes a picture (PNG) of the whole page, to its end.
    pub fn screenshot(&self, file: &Path) {
        let taken = self.devtools("Page.captureScreenshot", &json!({ "captureBeyondViewport": true }));
        let picture =
            STANDARD.decode(taken["data"].as_str().unwrap_or_default()).expect("the picture is base64");
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)
                .unwrap_or_else(|error| panic!("making `{}`: {error}", folder.display()));
        }
        fs::write(file, picture).unwrap_or_else(|error| panic!("writing `{}`: {error}", file.display()));
    }

    /// What was written to the console since this was last asked, warnings and errors; only Chromium tells.
    pub fn console(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            return Vec::new();
        }
        let entries = self.log("browser");
        entries.iter().map(|entry| format!("{}: {}", entry["level"], entry["message"])).collect()
    }

    /// Every address on a network that was asked for since this was last asked, of any host.
    pub fn requests(&self) -> Vec<String> {
        let sent = |entry: &Value| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let message = &message["message"];
            let asked = message["method"] == "Network.requestWillBeSent";
            asked.then(|| message["params"]["request"]["url"].as_str().map(String::from))?
        };
        self.log("performance")
            .iter()
            .filter_map(sent)
            .filter(|url| url.starts_with("http") || url.starts_with("ws"))
            .collect()
    }

    /// A command of the Chrome DevTools Protocol.
    pub fn devtools(&self, name: &str, parameters: &Value) -> Value {
        let command = json!({ "cmd": name, "params": parameters });
        done(name, self.session.tell("goog/cdp/execute", &command))
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        self.told("se/log", &json!({ "type": kind })).as_array().cloned().unwrap_or_default()
    }

    fn element(&self, selector: &str) -> String {
        done(selector, self.session.element(selector))
    }

    fn told(&self, path: &str, body: &Value) -> Value {
        done(path, self.session.tell(path, body))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends what does not end by itself.
        let _ = self.session.end();
    }
}

/// What a command gave; a refusal fails the test.
fn done<T>(what: &str, said: Result<T, Refusal>) -> T {
    // Some scripts are whole libraries.
    let what: String = what.chars().take(400).collect();
    said.unwrap_or_else(|reason| panic!("`{what}`: {reason}"))
}

/// A value as text: a string without its quotes.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

/// A folder of this browser's own, so that nothing is left of another visit; it is removed when dropped.
struct Profile(PathBuf);

impl Profile {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("hanoi-atlas-browser-{}-{number}", std::process::id()));
        // Not every browser makes it by itself.
        fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("making `{}`: {error}", folder.display()));
        Self(folder)
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
