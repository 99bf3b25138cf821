//! What draws a page and runs its scripts.

use std::fmt;

/// An engine that the site is tried in, as Debian packages it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Engine {
    /// Chrome, Edge, Opera and most others.
    #[default]
    Chromium,
    /// Firefox of the extended support release.
    Firefox,
    /// Safari's engine, as GTK programs have it.
    WebKit,
}

impl Engine {
    /// Each of them, the one that most readers have first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// The packages of Debian that bring it, its driver, and what it needs to be drawn on.
    pub fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            // Debian has no package of its driver, which cargo builds.
            Self::Firefox => &["firefox-esr"],
            // GTK opens no window without a display; Xvfb is one in memory.
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}
