//! Numbers to figures, by plotters; one file a chart.
//!
//! A chart has no words: what is written beside it is the page's.

pub mod progress;

pub use progress::{Level, Progress, UNITS, UNITS_HIGH};

/// The charts there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chart {
    /// Signatures and deposits over time, and the threshold.
    Progress,
}

impl Chart {
    /// All, in the order in which a page shows them.
    pub const ALL: [Self; 1] = [Self::Progress];

    /// The name in links and file names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Progress => "progress",
        }
    }

    /// The chart of that name; `None` if there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chart| chart.name() == name)
    }

    /// The key of its title in the texts.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Progress => "chart-progress-title",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Chart;

    #[test]
    fn every_chart_is_found_by_its_name() {
        for chart in Chart::ALL {
            assert_eq!(Chart::from_name(chart.name()), Some(chart));
        }
        assert_eq!(Chart::from_name("pie"), None);
    }
}
