//! Keys that are no letters, as WebDriver writes them (W3C WebDriver, §17.4.2).

/// Backspace.
pub const BACKSPACE: &str = "\u{E003}";
/// Tab.
pub const TAB: &str = "\u{E004}";
/// Enter.
pub const ENTER: &str = "\u{E007}";
/// Shift, held until [`RELEASE`].
pub const SHIFT: &str = "\u{E008}";
/// Control, held until [`RELEASE`].
pub const CONTROL: &str = "\u{E009}";
/// Escape.
pub const ESCAPE: &str = "\u{E00C}";
/// Space.
pub const SPACE: &str = "\u{E00D}";
/// Page up.
pub const PAGE_UP: &str = "\u{E00E}";
/// Page down.
pub const PAGE_DOWN: &str = "\u{E00F}";
/// End.
pub const END: &str = "\u{E010}";
/// Home.
pub const HOME: &str = "\u{E011}";
/// Arrow to the left.
pub const LEFT: &str = "\u{E012}";
/// Arrow up.
pub const UP: &str = "\u{E013}";
/// Arrow to the right.
pub const RIGHT: &str = "\u{E014}";
/// Arrow down.
pub const DOWN: &str = "\u{E015}";
/// Lets go of the keys that are held.
pub const RELEASE: &str = "\u{E000}";
