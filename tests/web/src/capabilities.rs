//! What the driver is asked for when it starts a browser.

use std::path::Path;

use serde_json::{Value, json};
use xtask::tools::Engine;

use crate::visitor::{Scripts, Visitor};

/// Flags without which Chromium calls home, or does not run as root.
const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--lang=en",
];

/// How long a script may take, in milliseconds: to check a long page takes a slow machine its time.
const LONGEST_SCRIPT: u32 = 180_000;

/// The capabilities of a session; `program` is the browser's, where the driver must be told.
pub fn capabilities(visitor: Visitor, program: Option<&Path>, profile: &Path) -> Value {
    let mut wanted = match visitor.engine {
        Engine::Chromium => chromium(visitor, program, profile),
        Engine::Firefox => firefox(visitor, program, profile),
        Engine::WebKit => webkit(visitor),
    };
    wanted["timeouts"] = json!({ "script": LONGEST_SCRIPT });
    wanted
}

fn chromium(visitor: Visitor, program: Option<&Path>, profile: &Path) -> Value {
    let mut flags: Vec<String> = CHROMIUM_FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(format!("--window-size={},{}", visitor.width, visitor.height));
    let mut options = json!({ "binary": program, "args": flags });
    if visitor.scripts == Scripts::Refused {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn firefox(visitor: Visitor, program: Option<&Path>, profile: &Path) -> Value {
    let settings = json!({
        "javascript.enabled": visitor.scripts == Scripts::Allowed,
        "intl.accept_languages": "en",
        // It calls home for experiments and studies before it looks at a page.
        "app.normandy.enabled": false,
        "app.shield.optoutstudies.enabled": false,
    });
    json!({ "moz:firefoxOptions": {
        "binary": program,
        "args": ["-headless", "-profile", profile],
        "prefs": settings,
    } })
}

fn webkit(visitor: Visitor) -> Value {
    // The driver's own browser takes WebKit's settings as arguments.
    let scripts = format!("--enable-javascript={}", visitor.scripts == Scripts::Allowed);
    json!({ "webkitgtk:browserOptions": { "args": ["--automation", scripts] } })
}
