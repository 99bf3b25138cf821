//! The parts of the page that are written anew as a whole, each by its name.
//!
//! The published page has them all. The annex, a program of its own that is fetched when it is first
//! wanted, writes them again; so what draws them is no part of what a reader waits for.

use chrono::NaiveDate;

use crate::chart::Chart;
use crate::treaty::Kind;
use crate::viewpoint::Region;

use super::chart::{Pacing, chart_html, raised};
use super::{
    Asked, Neighbourhood, among, as_of_html, axis, flow_html, forecast, hear, sets_brief_html, sets_html,
    share, sources, stage, state, story, substance, table,
};

/// One such part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The time axis with its steps.
    Axis,
    /// The projection on it.
    AxisForecast,
    /// The days on which many acted.
    Bursts,
    /// The projection.
    Ahead,
    /// What would follow from a pace.
    WhatIf,
    /// What the method would have said before.
    Precedent,
    /// Standings by regional group.
    Groups,
    /// Standings over time.
    Share,
    /// The sentence on the States that are shown alone.
    Among,
    /// What outline and mark on the map mean.
    Overlay,
    /// All that is on record of the State chosen.
    State,
    /// The articles that are about what is sought.
    Articles,
    /// Who is in which treaty.
    Sets,
    /// From the vote to the signature.
    Flow,
    /// The story by years.
    Story,
    /// The standings for the ear.
    Hear,
    /// The table's rows of States.
    Rows,
    /// The table's rows beside the States.
    RowsBeside,
    /// How near the threshold is, as a chart.
    Progress,
    /// The projection in a view by itself.
    AheadBrief,
    /// Who is in which treaty, in a view by itself.
    SetsBrief,
    /// Of when the facts are, in a view by itself.
    AsOf,
    /// What a reader takes away.
    Taken,
    /// What the sources are, in words.
    SourceProse,
    /// The list of the sources.
    SourceList,
    /// A scene of a lesson, or a quiz.
    Stage,
}

impl Panel {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 26] = [
        Self::Stage,
        Self::Among,
        Self::Overlay,
        Self::State,
        Self::Axis,
        Self::AxisForecast,
        Self::Bursts,
        Self::Ahead,
        Self::WhatIf,
        Self::Precedent,
        Self::Groups,
        Self::Share,
        Self::Sets,
        Self::Flow,
        Self::Articles,
        Self::Story,
        Self::Rows,
        Self::RowsBeside,
        Self::Hear,
        Self::Progress,
        Self::AheadBrief,
        Self::SetsBrief,
        Self::AsOf,
        Self::SourceProse,
        Self::SourceList,
        Self::Taken,
    ];

    /// The id of its element in the page.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Axis => "axis-picture",
            Self::AxisForecast => "axis-forecast",
            Self::Bursts => "bursts",
            Self::Ahead => "forecast",
            Self::WhatIf => "whatif",
            Self::Precedent => "precedent",
            Self::Groups => "groups",
            Self::Share => "share",
            Self::Among => "among",
            Self::Overlay => "overlay",
            Self::State => "state-shown",
            Self::Articles => "articles-found",
            Self::Sets => "sets-shown",
            Self::Flow => "flow-shown",
            Self::Story => "story",
            Self::Hear => "hear",
            Self::Rows => "rows",
            Self::RowsBeside => "rows-beside",
            Self::Progress => "progress",
            Self::AheadBrief => "forecast-brief",
            Self::SetsBrief => "sets-brief",
            Self::AsOf => "as-of",
            Self::Taken => "taken",
            Self::SourceProse => "source-prose",
            Self::SourceList => "source-list",
            Self::Stage => "stage",
        }
    }

    /// The part whose element has that id; `None` if there is none.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.id() == id)
    }

    /// What is inside its element.
    #[must_use]
    pub fn html(self, asked: &Asked<'_>) -> String {
        let Asked { facts, board, .. } = *asked;
        match self {
            Self::Axis => axis::picture(asked),
            Self::AxisForecast => axis::forecast(asked),
            Self::Bursts => axis::bursts_html(&facts),
            Self::Ahead => forecast::ahead_html(asked),
            Self::WhatIf => forecast::what_if_html(asked),
            Self::Precedent => forecast::precedent_html(asked),
            Self::Groups => chart(asked, Chart::Groups),
            Self::Share => chart(asked, Chart::Share),
            Self::Among => among::html(asked),
            Self::Overlay => among::overlay_html(asked),
            Self::State => state::chosen(asked),
            Self::Articles => substance::found_html(asked),
            Self::Sets => beside(asked, sets_html),
            Self::Flow => beside(asked, flow_html),
            Self::Story => story::years(&facts),
            Self::Hear => hear::html(asked),
            Self::Rows => table::rows(&facts, board, Kind::is_state),
            Self::RowsBeside => table::rows(&facts, board, |kind| kind == Kind::Organization),
            Self::Progress => raised(&chart(asked, Chart::Progress)),
            Self::AheadBrief => forecast::ahead_brief_html(asked),
            Self::SetsBrief => beside(asked, sets_brief_html),
            Self::AsOf => as_of_html(&facts),
            Self::Taken => share::html(asked),
            Self::SourceProse => sources::prose(&facts),
            Self::SourceList => sources::list(&facts),
            Self::Stage => stage::html(asked),
        }
    }

    /// Its element, for those that follow the question and stand in no element of another kind.
    pub(super) fn element(self, asked: &Asked<'_>) -> String {
        format!("<div id=\"{}\" data-live>{}</div>", self.id(), self.html(asked))
    }

    /// An element for what is said of the State chosen: empty until one is.
    pub(super) fn chosen(self) -> String {
        format!("<div id=\"{}\" data-live data-asks=\"chosen\"></div>", self.id())
    }

    /// An element for what follows every part of the question, as [`Panel::later`] has it.
    pub(super) fn whole(self, without: &str) -> String {
        format!("<div id=\"{}\" data-live=\"later\" data-asks=\"whole\">{without}</div>", self.id())
    }

    /// An element for it that is empty until the annex draws it, but for what the page says without:
    /// so much less to wait for.
    pub(super) fn later(self, without: &str) -> String {
        format!("<div id=\"{}\" data-live=\"later\">{without}</div>", self.id())
    }
}

/// A part that is drawn from what stands beside the treaty; its links keep the question but for the
/// States that it is about.
fn beside(asked: &Asked<'_>, draw: fn(&Neighbourhood<'_>, NaiveDate) -> String) -> String {
    let query = asked.link(|link| (link.region, link.among) = (Region::World, None));
    let neighbourhood = among::neighbourhood(asked, query.trim_start_matches('?'));
    neighbourhood.map(|beside| draw(&beside, asked.board.date)).unwrap_or_default()
}

/// A chart that needs nothing but the record.
fn chart(asked: &Asked<'_>, chart: Chart) -> String {
    let reading = asked.viewpoint.reading;
    chart_html(&asked.facts, asked.board, chart, &Pacing { curves: &[], levels: &[], reading })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_is_found_by_its_id_and_no_two_share_one() {
        for panel in Panel::ALL {
            assert_eq!(Panel::named(panel.id()), Some(panel));
        }
        assert_eq!(Panel::named("rows "), None);
    }
}
