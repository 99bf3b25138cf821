//! The controls: what a reader can press once the app has taken the page over. Until then they keep
//! their room and are neither seen nor reached.

use chrono::NaiveDate;

use crate::text::Text;
use crate::timeline::Span;
use crate::viewpoint::{Layer, Projection, Theme, View, Word};

use super::{Asked, escape};

/// Beside the title: search, the sentence to take away, day or night.
pub(super) fn tools(text: &Text) -> String {
    let say = |key| escape(&text.say(key, &[]));
    format!(
        "<div class=\"search\"><label class=\"hidden-label\" for=\"search\">{search}</label>\
         <input type=\"text\" id=\"search\" class=\"field\" role=\"combobox\" autocomplete=\"off\" \
         spellcheck=\"false\" aria-controls=\"search-list\" aria-autocomplete=\"list\" \
         aria-expanded=\"false\" placeholder=\"{search}\">\
         <ul class=\"search__list\" id=\"search-list\" role=\"listbox\" aria-label=\"{search}\" hidden></ul></div>\
         <button type=\"button\" class=\"button button--plain\" id=\"copy-sentence\">{copy}</button>\
         <a class=\"button button--plain\" href=\"?present=1\">{present}</a>{theme}",
        search = say("map-search"),
        copy = say("tool-copy-sentence"),
        present = say("deck-present"),
        theme = choice::<Theme>(text, "theme", "tool-theme", |word| format!("tool-theme-{word}")),
    )
}

/// Beside the legend: what the colour shows, how the sphere is drawn, which States are counted, and
/// which treaties are shown beside.
pub(super) fn map(asked: &Asked<'_>) -> String {
    let text = asked.facts.text;
    let layers = choice::<Layer>(text, "layer", "map-layer", |word| format!("map-layer-{word}"));
    // The cells are no projection of the sphere, but another answer to the same wish.
    let words = Projection::WORDS.iter().map(|(word, _)| *word).chain([View::Cells.word()]);
    let named = |word: &str| format!("map-projection-{word}");
    layers + &choice_of(text, "projection", "map-projection", words, named) + &others(asked)
}

/// The lists of States and the treaties to compare with, as the second file of facts has them.
fn others(asked: &Asked<'_>) -> String {
    let text = asked.facts.text;
    let Some(beside) = super::among::neighbourhood(asked, "") else { return String::new() };
    let field = |name: &str, key: &str, none: &str, options: &str| {
        format!(
            "<label><span class=\"hidden-label\">{}</span><select class=\"field\" data-link=\"{name}\">\
             <option value=\"\">{}</option>{options}</select></label>",
            escape(&text.say(key, &[])),
            escape(&text.say(none, &[])),
        )
    };
    let treaties: String = OVERLAYS
        .iter()
        .map(|ids| {
            let short = |id: &&str| {
                beside
                    .beside
                    .side(asked.facts.catalog, id)
                    .map(|side| side.treaty.short.clone())
                    .unwrap_or_default()
            };
            let names: Vec<String> = ids.iter().map(short).collect();
            format!("<option value=\"{}\">{}</option>", ids.join(","), escape(&names.join(" + ")))
        })
        .collect();
    field("bloc", "among-name", "among-none", &super::groups_options_html(&beside))
        + &field("beside", "overlay-name", "overlay-none", &treaties)
}

/// On the map: what the wheel and two fingers do, as buttons.
pub(super) fn zoom(text: &Text) -> String {
    [("zoom-in", "map-zoom-in", "+"), ("zoom-out", "map-zoom-out", "−"), ("zoom-reset", "map-reset", "⟲")]
        .map(|(id, key, sign)| sign_button(text, id, key, sign))
        .concat()
}

/// Over the axis: play, step, date, speed.
pub(super) fn axis(text: &Text, span: Span, shown: NaiveDate) -> String {
    let say = |key| escape(&text.say(key, &[]));
    let speeds: String = [("0.5", ""), ("1", " selected"), ("2", "")]
        .iter()
        .enumerate()
        .map(|(at, (times, selected))| {
            let name =
                escape(&text.say("axis-speed-value", &[("speed", text.language().decimal(times).into())]));
            format!("<option value=\"{at}\"{selected}>{name}</option>")
        })
        .collect();
    format!(
        "<button type=\"button\" class=\"button axis__play\" id=\"play\">{play}</button>{previous}{next}\
         {day}<button type=\"button\" class=\"button\" id=\"latest\">{latest}</button>\
         <label><span class=\"hidden-label\">{speed}</span>\
         <select class=\"field\" id=\"speed\">{speeds}</select></label>",
        play = say("axis-play"),
        previous = sign_button(text, "previous", "axis-previous", "‹"),
        next = sign_button(text, "next", "axis-next", "›"),
        day = day(text, span, shown),
        latest = say("axis-latest"),
        speed = say("axis-speed"),
    )
}

/// In a view by itself: play, date and slider, and no more.
pub(super) fn time(text: &Text, span: Span, shown: NaiveDate) -> String {
    format!(
        "<button type=\"button\" class=\"button axis__play\" id=\"play\">{}</button>{}{}",
        escape(&text.say("axis-play", &[])),
        day(text, span, shown),
        slider(text, span, shown),
    )
}

/// The field for the date.
fn day(text: &Text, span: Span, shown: NaiveDate) -> String {
    format!(
        "<label><span class=\"hidden-label\">{}</span><input type=\"date\" class=\"field\" id=\"date\" \
         min=\"{}\" max=\"{}\" value=\"{shown}\"></label>",
        escape(&text.say("axis-date", &[])),
        span.first(),
        span.last(),
    )
}

/// On the axis: the slider, in days from the first.
pub(super) fn slider(text: &Text, span: Span, shown: NaiveDate) -> String {
    format!(
        "<input type=\"range\" id=\"slider\" class=\"axis__slider\" min=\"0\" max=\"{}\" step=\"1\" value=\"{}\" \
         aria-label=\"{}\">",
        (span.last() - span.first()).num_days(),
        (shown - span.first()).num_days(),
        escape(&text.say("axis-slider", &[])),
    )
}

/// Over the table: the field by which it is filtered.
pub(super) fn table(text: &Text) -> String {
    let filter = escape(&text.say("table-filter", &[]));
    format!(
        "<label class=\"hidden-label\" for=\"table-filter\">{filter}</label>\
         <input type=\"search\" id=\"table-filter\" class=\"field\" placeholder=\"{filter}\">\
         <span class=\"small\" id=\"table-shown\" role=\"status\"></span>"
    )
}

/// The treaties that the page offers to show beside: one as an outline, a second as a mark.
const OVERLAYS: [&[&str]; 5] = [&["budapest"], &["malabo"], &["budapest", "malabo"], &["untoc"], &["uncac"]];

/// A button with a sign instead of a word; `key` names it.
fn sign_button(text: &Text, id: &str, key: &str, sign: &str) -> String {
    let name = escape(&text.say(key, &[]));
    format!("<button type=\"button\" class=\"button\" id=\"{id}\" aria-label=\"{name}\">{sign}</button>")
}

/// A choice among the words of `T`; `key` names it, and `named` gives the key of each word.
fn choice<T: Word>(text: &Text, id: &str, key: &str, named: impl Fn(&str) -> String) -> String {
    choice_of(text, id, key, T::WORDS.iter().map(|(word, _)| *word), named)
}

fn choice_of<'a>(
    text: &Text,
    id: &str,
    key: &str,
    words: impl Iterator<Item = &'a str>,
    named: impl Fn(&str) -> String,
) -> String {
    let options: String = words
        .map(|word| {
            let name = escape(&text.say(&named(word), &[]));
            format!("<option value=\"{word}\">{name}</option>")
        })
        .collect();
    format!(
        "<label><span class=\"hidden-label\">{}</span><select class=\"field\" id=\"{id}\">{options}</select></label>",
        escape(&text.say(key, &[])),
    )
}
