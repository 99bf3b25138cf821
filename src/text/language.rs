//! The languages.

/// The languages of the atlas: the six of the United Nations, and that of the Convention's city.
///
/// The site has one folder for each; that of English is the site's own.
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
    /// Every language, in the order of the picker.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Russian,
        Self::Chinese,
        Self::Arabic,
        Self::Vietnamese,
    ];

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

    /// The language of a tag, of which only the language counts: `en-GB` is English. `None` if it is
    /// none of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// Where its pages and facts lie, from the site's own folder: `fr/`; empty for English.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::English => "",
            Self::French => "fr/",
            Self::Spanish => "es/",
            Self::Russian => "ru/",
            Self::Chinese => "zh/",
            Self::Arabic => "ar/",
            Self::Vietnamese => "vi/",
        }
    }

    /// The way from its folder to the site's own.
    #[must_use]
    pub fn up(self) -> &'static str {
        if self.folder().is_empty() { "" } else { "../" }
    }

    /// The address of the atlas in `other`, where `address` is that in this language.
    #[must_use]
    pub fn address_in(self, other: Self, address: &str) -> String {
        format!("{}{}", address.strip_suffix(self.folder()).unwrap_or(address), other.folder())
    }
}

impl Writing {
    /// The name of a key as it is meant: the arrow that points forward in the writing is `ArrowRight`,
    /// whichever it is on the keyboard.
    #[must_use]
    pub fn arrow(self, key: &str) -> &str {
        match (self, key) {
            (Self::Leftwards, "ArrowLeft") => "ArrowRight",
            (Self::Leftwards, "ArrowRight") => "ArrowLeft",
            (Self::Leftwards | Self::Rightwards, key) => key,
        }
    }

    /// The value of the attribute `dir`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::Rightwards => "ltr",
            Self::Leftwards => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_by_its_tag() {
        for language in Language::ALL {
            let folder = language.folder();
            assert!(folder.is_empty() || folder == format!("{}/", language.tag()), "{folder}");
            assert_eq!(folder.is_empty(), language == Language::default());
        }
    }

    #[test]
    fn an_address_in_one_language_gives_that_in_another() {
        let (english, arabic) = ("https://example.org/atlas/", "https://example.org/atlas/ar/");
        assert_eq!(Language::English.address_in(Language::Arabic, english), arabic);
        assert_eq!(Language::Arabic.address_in(Language::English, arabic), english);
        assert_eq!(Language::Arabic.address_in(Language::Arabic, arabic), arabic);
    }
}
