//! Which views there are by themselves.

use super::choice::Width;
use crate::text::Language;

/// A view that can stand in another's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Embed {
    /// The map of the world.
    #[default]
    Map,
    /// The time axis.
    Timeline,
    /// Every State in a row.
    Table,
    /// How near the threshold is.
    Progress,
    /// When it may enter into force.
    Forecast,
    /// The Convention beside two other treaties.
    Compare,
}

impl Embed {
    /// Every view, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Map, Self::Timeline, Self::Table, Self::Progress, Self::Forecast, Self::Compare];

    /// Its folder, and its word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Timeline => "timeline",
            Self::Table => "table",
            Self::Progress => "progress",
            Self::Forecast => "forecast",
            Self::Compare => "compare",
        }
    }

    /// The view of that word; `None` if there is none.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.word() == word)
    }

    /// The key of its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Map => "page-title",
            Self::Timeline => "embed-title-timeline",
            Self::Table => "table-title",
            Self::Progress => "near-title",
            Self::Forecast => "forecast-title",
            Self::Compare => "sets-title",
        }
    }

    /// How high its page is in CSS pixels, where it is so wide: measured in Chromium with the fonts of
    /// Debian. Other fonts make some lines more or less, which a listener makes good.
    #[must_use]
    pub fn height(self, width: Width, language: Language) -> u32 {
        match self {
            // Its rows scroll within it.
            Self::Table => self.english(width),
            Self::Map | Self::Timeline | Self::Progress | Self::Forecast | Self::Compare => {
                self.english(width) * stretch(language, width) / 100
            }
        }
    }

    fn english(self, width: Width) -> u32 {
        let [narrow, column, wide] = match self {
            Self::Map => [780, 650, 740],
            Self::Timeline => [770, 580, 540],
            Self::Table => [760, 725, 720],
            Self::Progress => [930, 740, 760],
            Self::Forecast => [990, 785, 790],
            Self::Compare => [935, 715, 845],
        };
        match width {
            Width::Narrow => narrow,
            Width::Column => column,
            Width::Wide => wide,
        }
    }
}

/// How high the views of a language are, in hundredths of the English ones: the mean over the views, as
/// measured.
fn stretch(language: Language, width: Width) -> u32 {
    let [narrow, column, wide] = match language {
        Language::English => [100, 100, 100],
        Language::French => [109, 105, 101],
        Language::Spanish => [108, 105, 103],
        Language::Russian => [115, 108, 104],
        Language::Chinese => [92, 95, 97],
        Language::Arabic => [95, 97, 97],
        Language::Vietnamese => [112, 108, 104],
    };
    match width {
        Width::Narrow => narrow,
        Width::Column => column,
        Width::Wide => wide,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_found_by_its_word_and_no_two_share_one() {
        for view in Embed::ALL {
            assert_eq!(Embed::named(view.word()), Some(view));
        }
        assert_eq!(Embed::named("Map"), None);
    }
}
