//! Who visits.

use xtask::tools::Engine;

use crate::browser::Browser;

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    /// As usual.
    Allowed,
    /// By a setting of the browser.
    Refused,
}

/// Who visits, and with what.
#[derive(Debug, Clone, Copy)]
pub struct Visitor {
    /// Of the page, in CSS pixels.
    pub width: u32,
    /// Of the page, in CSS pixels.
    pub height: u32,
    /// Whether pages may run scripts.
    pub scripts: Scripts,
    /// What draws the page; Chromium unless another is chosen.
    pub engine: Engine,
}

impl Visitor {
    /// Somebody with a window of this size.
    pub fn new(width: u32, height: u32) -> Self {
        Self { width, height, scripts: Scripts::Allowed, engine: Engine::default() }
    }

    /// The same, without scripts.
    pub fn without_scripts(self) -> Self {
        Self { scripts: Scripts::Refused, ..self }
    }

    /// The same, with another engine.
    pub fn with(self, engine: Engine) -> Self {
        Self { engine, ..self }
    }

    /// Starts the browser.
    pub fn start(self) -> Browser {
        Browser::of(self)
    }
}
