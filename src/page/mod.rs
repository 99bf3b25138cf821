//! A view as static HTML: what a reader has before any program runs, and all that one has without.
//!
//! The app adopts this page: it finds the elements by the names given here and drives them, so the
//! markup has one author. Nothing is written that only the app can do.

mod among;
mod asked;
mod axis;
mod beside;
mod card;
mod chart;
mod controls;
mod embed;
mod find;
mod forecast;
mod hear;
mod languages;
mod map;
mod near;
mod notice;
mod panel;
mod row;
mod share;
mod sources;
mod stage;
mod state;
mod still;
mod story;
mod substance;
mod table;
mod visit;
mod world;

pub use crate::figure::svg::escape;
pub use among::{fill_legend, fill_text, members_text, overlay_text};
pub use asked::{ANNEX_FILES, Asked, Further, cells_text};
pub use axis::{axis, axis_scale, event_html, span};
pub use beside::{
    COMPARED, Links, Neighbourhood, SetId, Surroundings, among_html, flow_figure, flow_html, flow_reading,
    footing_entries, footings, groups_options_html, members_of_group, members_of_set, set_id, set_name,
    sets_brief_html, sets_html, sets_reading, standings_text, still, treaties_html, treaty_legend,
};
pub use card::{Card, Deed, chosen_html, pointed_html};
pub use chart::{Pacing, chart_figure, chart_html, chart_reading};
pub use embed::{
    BUILDER, Choice, Embed, Framed, Kept, Opening, SNIPPETS, Snippet, Width, as_of_html, builder_html,
    framed, since_html, snippets_html,
};
pub use find::{found, order, suggestions, suggestions_html};
pub use hear::{Beat, Tone, Tune, spoken};
pub use languages::{languages, reading, written_in};
pub use map::{beside, legend_items};
pub use near::{Figure, figures as near_figures, items as near_items};
pub use notice::notices_html;
pub use panel::Panel;
pub use row::{Column, Row};
pub use share::{data_csv, data_json, focus};
pub use sources::numbers as source_numbers;
pub use stage::{handout, key, plan, slides};
pub use state::{state, state_sentence};
pub use still::Still;
pub use substance::{
    Correction, Matter, articles_html, convention, corrections, corrections_html, dispute_html,
    found_articles, mechanisms_html, offences_html, positions_html, subjects_html,
};
pub use table::{by_name, caption as table_caption, row, row_cells};
pub use visit::Visit;
pub use world::{FRONT, Picture, World, world_view};

use chrono::NaiveDate;

use crate::map::Outlines;
use crate::text::{Focus, Summary, Text, summary};
use crate::treaty::{Board, Catalog, Reading, Treaty};
use crate::viewpoint::Viewpoint;

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

/// The inside of `<body>` on the date of the facts; `notes` say how disputed areas are drawn: heading,
/// sentence, map, legend, time axis, and below them the progress, the projection, the story, every
/// State and the sources.
#[must_use]
pub fn body(facts: &Facts<'_>, further: &Further, outlines: &Outlines, notes: &[String]) -> String {
    let date = published_date(facts);
    let board = Board::new(facts.catalog, facts.treaty, date, Reading::Confirmed);
    let summary = summary(facts.text, facts.catalog, facts.treaty, &board, Focus::default());
    let asked = Asked { facts: *facts, board: &board, further, viewpoint: &Viewpoint::default() };
    [
        format!("<main class=\"atlas\" id=\"atlas\" data-edition=\"{}\">", escape(&facts.catalog.edition)),
        masthead(facts.text, &summary),
        on_paper(facts),
        Panel::Stage.element(&asked),
        map::section(&asked, outlines),
        axis::section(&asked),
        Panel::State.chosen(),
        near::section(facts, &board),
        forecast::section(&asked),
        joined(facts.text),
        others(facts.text),
        story::section(facts),
        table::section(facts, &board),
        hear::section(facts),
        embed::section(facts.text),
        sources::section(facts, notes),
        share(facts.text),
        "</main>".to_owned(),
    ]
    .concat()
}

/// Who has joined, by group and over time: drawn when it is come near to, and on a page of its own.
fn joined(text: &Text) -> String {
    let link = format!(
        "<p class=\"needs-no-app\"><a href=\"charts/\">{}</a></p>",
        escape(&text.say("joined-link", &[]))
    );
    format!(
        "<section class=\"section\" id=\"joined\" aria-labelledby=\"joined-title\">\
         <h2 id=\"joined-title\">{}</h2><div class=\"charts\">{}{}</div></section>",
        escape(&text.say("joined-title", &[])),
        Panel::Groups.later(&link),
        Panel::Share.later(""),
    )
}

/// The Convention beside other treaties, and what it says: drawn when it is come near to, and on pages
/// of their own.
fn others(text: &Text) -> String {
    let link =
        |folder: &str, key: &str| format!("<p><a href=\"{folder}/\">{}</a></p>", escape(&text.say(key, &[])));
    format!(
        "<section class=\"section\" id=\"others\" aria-labelledby=\"others-title\">\
         <h2 id=\"others-title\">{}</h2>{}{}{}<h3>{}</h3>{}{}{}</section>",
        escape(&text.say("others-title", &[])),
        Panel::Sets.later(""),
        Panel::Flow.later(""),
        link("beside", "others-link"),
        escape(&text.say("others-articles", &[])),
        substance::field(text),
        Panel::Articles.later(""),
        link("convention", "others-convention"),
    )
}

/// What a printed page says of itself; where it lies the app writes before it is printed.
fn on_paper(facts: &Facts<'_>) -> String {
    let args = [
        ("edition", facts.catalog.edition.as_str().into()),
        ("as_of", facts.text.day(facts.treaty.as_of).into()),
        ("until", facts.text.day(facts.treaty.evidence_until).into()),
    ];
    format!(
        "<p class=\"print-line\">{} <span id=\"print-address\"></span></p>",
        escape(&facts.text.say("print-line", &args))
    )
}

/// What a reader takes away: drawn when it is come near to; without a program the files are there.
fn share(text: &Text) -> String {
    let files = format!(
        "<p class=\"needs-no-app\">{} <a href=\"data/v1/atlas.json\">atlas.json</a>{} <a href=\"licences.txt\">{}</a></p>",
        escape(&text.say("share-all", &[])),
        escape(text.say("list-comma", &[]).trim_end()),
        escape(&text.say("share-terms", &[])),
    );
    format!(
        "<section class=\"section\" id=\"share-section\" aria-labelledby=\"share-title\">\
         <h2 id=\"share-title\">{}</h2>{}</section>",
        escape(&text.say("share-title", &[])),
        Panel::Taken.whole(&files),
    )
}

/// The charts on a page of their own, for those who read without a program, and to be printed.
#[must_use]
pub fn charts(asked: &Asked<'_>) -> String {
    let text = asked.facts.text;
    let drawn = |of| chart::raised(&forecast::chart_html(asked, of));
    format!(
        "<main class=\"atlas state\"><p class=\"small\"><a href=\"../\">{}</a></p><h1>{}</h1>\
         <svg class=\"chart__patterns\" aria-hidden=\"true\">{}</svg><div class=\"charts\">{}</div><h2>{}</h2>{}</main>",
        escape(&text.say("state-list-back", &[])),
        escape(&text.say("charts-title", &[])),
        crate::map::definitions(1.0),
        crate::chart::Chart::ALL.map(drawn).concat(),
        escape(&text.say("precedent-title", &[])),
        Panel::Precedent.html(asked),
    )
}

fn masthead(text: &Text, summary: &Summary) -> String {
    let say = |key| escape(&text.say(key, &[]));
    format!(
        "<header class=\"masthead\"><h1>{title}</h1>\
         <div class=\"masthead__tools needs-app\" id=\"tools\">{tools}</div>{languages}\
         <div class=\"summary\" id=\"summary\"><p class=\"summary__main\" id=\"summary-main\">{main}</p>\
         <p class=\"summary__more\" id=\"summary-more\">{more}</p></div></header>\
         <a class=\"skip\" href=\"#table\">{skip}</a>\
         <noscript><p class=\"static-line\">{scripts}</p></noscript>\
         {voices}",
        title = say("page-title"),
        languages = languages(text, text.language().up(), ""),
        tools = controls::tools(text),
        main = escape(&summary.main),
        more = escape(&summary.more),
        skip = say("page-skip"),
        scripts = escape(&still_because(text, "page-static-scripts")),
        voices = voices(text),
    )
}

/// Why the page stays as it was published.
fn still_because(text: &Text, why: &str) -> String {
    text.say("page-static", &[("why", text.say(why, &[]).into())])
}

/// Where the page says what was not done, and what has changed.
fn voices(text: &Text) -> String {
    let say = |key| escape(&text.say(key, &[]));
    let static_line = |why: &str| escape(&still_because(text, why));
    format!(
        "<p class=\"static-line\" id=\"notice-static\" role=\"status\" data-refused=\"{refused}\" data-late=\"{late}\" \
         data-missing=\"{missing}\" data-retry=\"{retry}\" hidden></p>\
         <div id=\"notices\"></div>\
         <p class=\"hidden-label\" id=\"live\" role=\"status\" aria-live=\"polite\" aria-atomic=\"true\"></p>",
        refused = static_line("page-static-refused"),
        late = static_line("page-static-late"),
        missing = say("page-facts-missing"),
        retry = say("page-retry"),
    )
}
