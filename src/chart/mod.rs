//! Numbers to figures, by plotters; one file a chart.
//!
//! A chart has no words of its own: the page gives them. [`Plot`] is the frame which all but the
//! steps under the time axis share.

mod climb;
mod fan;
mod groups;
mod pace;
mod plot;
pub mod progress;
mod ribbons;
mod share;
mod stroke;
mod tick;
mod wording;

pub use climb::{Climb, ClimbWords};
pub use fan::{Fan, FanLevel, FanWords, MEDIAN, QUANTILES};
pub use groups::{GroupBar, Groups};
pub use pace::{Curve, Emphasis, Pace, PaceWords};
pub use plot::{LEAST, MARGIN, Place, Plot};
pub use progress::{Level, Progress, UNITS, UNITS_HIGH};
pub use ribbons::{Bank, Ribbon, Ribbons};
pub use share::{Share, ShareRow, ShareWords};
pub use stroke::{Stroke, drawn};
pub use tick::Tick;
pub use wording::Wording;

use chrono::{Datelike, NaiveDate};

/// The mean length of a year in days.
pub const YEAR: f64 = 365.2425;

/// A day as a number that grows by one a day.
pub(crate) fn days(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

/// The charts there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chart {
    /// Signatures and deposits over time, and the threshold.
    Progress,
    /// Deposits since opening, beside other treaties.
    Pace,
    /// The same with the projection ahead.
    Fan,
    /// How many States have which standing, over time.
    Share,
    /// Standings by regional group.
    Groups,
}

impl Chart {
    /// All, in the order in which a page shows them.
    pub const ALL: [Self; 5] = [Self::Progress, Self::Pace, Self::Fan, Self::Share, Self::Groups];

    /// The name in links and file names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Pace => "pace",
            Self::Fan => "fan",
            Self::Share => "share",
            Self::Groups => "groups",
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
            Self::Pace => "chart-pace-title",
            Self::Fan => "chart-fan-title",
            Self::Share => "chart-share-title",
            Self::Groups => "chart-groups-title",
        }
    }
}

#[cfg(test)]
pub(crate) mod legible;

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
