//! A view as static HTML: what a reader has before any program runs, and all that one has without.
//!
//! The app adopts this page: it finds the elements by the names given here and drives them, so the
//! markup has one author. Nothing is written that only the app can do.

mod axis;
mod card;
mod chart;
mod controls;
mod find;
mod map;
mod near;
mod notice;
mod panel;
mod row;
mod sources;
mod state;
mod story;
mod substance;
mod table;

pub use crate::figure::svg::escape;
pub use axis::{axis, axis_scale, event_html};
pub use card::{Card, Deed, chosen_html, pointed_html};
pub use chart::{Pacing, chart_figure, chart_html, chart_reading};
pub use find::{found, order, suggestions, suggestions_html};
pub use map::{beside, legend_items};
pub use near::{Figure, figures as near_figures, items as near_items};
pub use notice::notices_html;
pub use panel::{ANNEX_FILES, Panel};
pub use row::{Column, Row};
pub use sources::numbers as source_numbers;
pub use state::{StatePage, state};
pub use substance::{
    ConventionPage, Correction, Matter, articles_html, convention, corrections, corrections_html,
    dispute_html, found_articles, mechanisms_html, offences_html, positions_html, subjects_html,
};
pub use table::{by_name, caption as table_caption, row, row_cells};

use chrono::NaiveDate;

use crate::map::Outlines;
use crate::text::{Focus, Summary, Text, summary};
use crate::treaty::{Board, Catalog, Reading, Treaty};

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// The record.
    pub catalog: &'a Catalog,
    /// The treaty shown.
    pub treaty: &'a Treaty,
}

/// The date which a published page shows: that of its facts.
#[must_use]
pub fn published_date(facts: &Facts<'_>) -> NaiveDate {
    facts.treaty.as_of
}

/// The inside of `<body>` on the date of the facts; `notes` say how disputed areas are drawn: heading, sentence, map, legend, time axis, and below them
/// the progress, the story, every State and the sources.
#[must_use]
pub fn body(facts: &Facts<'_>, outlines: &Outlines, notes: &[String]) -> String {
    let date = published_date(facts);
    let board = Board::new(facts.catalog, facts.treaty, date, Reading::Confirmed);
    let summary = summary(facts.text, facts.catalog, facts.treaty, &board, Focus::default());
    [
        format!("<main class=\"atlas\" id=\"atlas\" data-edition=\"{}\">", escape(&facts.catalog.edition)),
        masthead(facts.text, &summary),
        map::section(facts, outlines, &board),
        axis::section(facts, &board),
        near::section(facts, &board),
        story::section(facts),
        table::section(facts, &board),
        sources::section(facts, notes),
        "</main>".to_owned(),
    ]
    .concat()
}

fn masthead(text: &Text, summary: &Summary) -> String {
    let say = |key| escape(&text.say(key, &[]));
    let static_line = |why: &str| escape(&text.say("page-static", &[("why", text.say(why, &[]).into())]));
    format!(
        "<header class=\"masthead\"><h1>{title}</h1>\
         <div class=\"masthead__tools needs-app\" id=\"tools\">{tools}</div>\
         <div class=\"summary\" id=\"summary\"><p class=\"summary__main\" id=\"summary-main\">{main}</p>\
         <p class=\"summary__more\" id=\"summary-more\">{more}</p></div></header>\
         <a class=\"skip\" href=\"#table\">{skip}</a>\
         <noscript><p class=\"static-line\">{scripts}</p></noscript>\
         <p class=\"static-line\" id=\"notice-static\" role=\"status\" data-refused=\"{refused}\" data-late=\"{late}\" \
         data-missing=\"{missing}\" data-retry=\"{retry}\" hidden></p>\
         <div id=\"notices\"></div>\
         <p class=\"hidden-label\" id=\"live\" role=\"status\" aria-live=\"polite\" aria-atomic=\"true\"></p>",
        title = say("page-title"),
        tools = controls::tools(text),
        main = escape(&summary.main),
        more = escape(&summary.more),
        skip = say("page-skip"),
        scripts = static_line("page-static-scripts"),
        refused = static_line("page-static-refused"),
        late = static_line("page-static-late"),
        missing = say("page-facts-missing"),
        retry = say("page-retry"),
    )
}
