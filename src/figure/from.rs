//! From which width on a shape is shown, so that style sheets show and hide by width alone.

/// The widths, in pixels, from which more may be shown.
pub const WIDTHS: [u32; 6] = [320, 480, 640, 800, 960, 1200];

/// The least width from which something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum From {
    /// From so many pixels on; one of [`WIDTHS`].
    Width(u32),
    /// At none of them.
    Never,
}

impl From {
    /// The least of [`WIDTHS`] at which `fits`.
    #[must_use]
    pub fn least(fits: impl Fn(f64) -> bool) -> Self {
        let least = WIDTHS.into_iter().find(|width| fits(f64::from(*width)));
        least.map_or(Self::Never, Self::Width)
    }

    /// The class by which a style sheet shows it.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Width(0..=320) => "from-320",
            Self::Width(321..=480) => "from-480",
            Self::Width(481..=640) => "from-640",
            Self::Width(641..=800) => "from-800",
            Self::Width(801..=960) => "from-960",
            Self::Width(961..) => "from-1200",
            Self::Never => "from-never",
        }
    }

    /// Whether it is shown at a width.
    #[must_use]
    pub fn shows_at(self, width: f64) -> bool {
        match self {
            Self::Width(from) => f64::from(from) <= width,
            Self::Never => false,
        }
    }
}
