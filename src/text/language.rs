//! The languages.

/// The languages of the atlas: the six of the United Nations, and that of the Convention's city.
///
/// Plural forms and digits are known for all; sentences so far only for [`Language::OFFERED`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Français.
    French,
    /// Español.
    Spanish,
    /// Русский.
    Russian,
    /// 中文, in simplified characters.
    Chinese,
    /// العربية.
    Arabic,
    /// Tiếng Việt.
    Vietnamese,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// Left to right.
    Rightwards,
    /// Right to left.
    Leftwards,
}

impl Language {
    /// Every language whose rules are known.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Russian,
        Self::Chinese,
        Self::Arabic,
        Self::Vietnamese,
    ];

    /// Those in which there are sentences: a file in `data/text/` for each.
    pub const OFFERED: [Self; 1] = [Self::English];

    /// The tag of BCP 47, for links and `<html lang>`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Russian => "ru",
            Self::Chinese => "zh",
            Self::Arabic => "ar",
            Self::Vietnamese => "vi",
        }
    }

    /// Its own name for itself, for the picker.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Russian => "Русский",
            Self::Chinese => "中文",
            Self::Arabic => "العربية",
            Self::Vietnamese => "Tiếng Việt",
        }
    }

    /// Which way it is written.
    #[must_use]
    pub fn writing(self) -> Writing {
        match self {
            Self::Arabic => Writing::Leftwards,
            Self::English
            | Self::French
            | Self::Spanish
            | Self::Russian
            | Self::Chinese
            | Self::Vietnamese => Writing::Rightwards,
        }
    }

    /// The offered language of a tag, of which only the language counts: `en-GB` is English.
    /// `None` if it is not offered.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?;
        Self::OFFERED.into_iter().find(|offered| offered.tag().eq_ignore_ascii_case(language))
    }
}

impl Writing {
    /// The value of the attribute `dir`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::Rightwards => "ltr",
            Self::Leftwards => "rtl",
        }
    }
}
