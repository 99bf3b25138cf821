//! What every picture has round what it shows: title and sentence above, terms, sources and edition
//! below.

use std::collections::BTreeMap;

use crate::figure::svg::Weight;
use crate::page::{self, Asked, Facts};
use crate::text::{Fill as Layered, Focus, summary};
use crate::treaty::Standing;
use crate::viewpoint::Layer;

use super::canvas::{Area, Canvas};
use super::style::{End, LEADING, Style};
use super::{Shape, Subject, compare, forecast, state, wrap};
use crate::theme::Role;

/// The margin on all sides, in pixels.
const MARGIN: f64 = 40.0;

/// The size of the letters at the foot.
const SMALL: f64 = 13.0;

/// Most sources that are named at the foot.
const NAMED: usize = 2;

/// Title and sentence of the picture.
pub fn words(asked: &Asked<'_>, subject: Subject) -> (String, String) {
    let text = asked.facts.text;
    let say = |key: &str| text.say(key, &[]);
    match subject {
        Subject::Map | Subject::Cells => layered(asked),
        Subject::Table => (say("chart-groups-title"), lead(asked)),
        Subject::Timeline => (say("axis-name"), lead(asked)),
        Subject::Progress => (say("near-title"), lead(asked)),
        Subject::Forecast => {
            (say("forecast-title"), forecast::sentence(asked).unwrap_or_else(|| lead(asked)))
        }
        Subject::Compare => (
            say("sets-title"),
            compare::neighbourhood(asked)
                .map_or_else(|| lead(asked), |beside| page::sets_reading(&beside, asked.board.date)),
        ),
        Subject::Flow => (
            say("flow-title"),
            compare::neighbourhood(asked)
                .map_or_else(|| lead(asked), |beside| page::flow_reading(&beside, asked.board.date)),
        ),
        Subject::State(who) => state::words(asked, who).unwrap_or_else(|| (say("page-title"), lead(asked))),
    }
}

/// Those of the map, whatever fills it.
fn layered(asked: &Asked<'_>) -> (String, String) {
    let text = asked.facts.text;
    let beside = asked.viewpoint.layer.treaty().and_then(|id| Some((id, asked.further.beside.as_ref()?)));
    match (asked.viewpoint.layer, beside.and_then(|(id, beside)| beside.side(asked.facts.catalog, id).ok())) {
        (_, Some(side)) => {
            let date = text.day(asked.board.date);
            let name = side.treaty.short.as_str();
            (name.to_owned(), text.say("poster-beside", &[("name", name.into()), ("date", date.into())]))
        }
        (Layer::Vote74_247, None) => {
            (text.say("poster-vote", &[("resolution", "74/247".into())]), lead(asked))
        }
        (Layer::Standing | Layer::Beside(_), None) => (text.say("page-title", &[]), lead(asked)),
    }
}

/// The sentence of the view, as the page says it.
fn lead(asked: &Asked<'_>) -> String {
    let Facts { text, catalog, treaty } = asked.facts;
    let fill = match asked.viewpoint.layer {
        Layer::Vote74_247 => Layered::Vote,
        Layer::Standing | Layer::Beside(_) => Layered::Standing,
    };
    let class: Option<Standing> = None;
    summary(text, catalog, treaty, asked.board, Focus { class, selected: None, fill }).main
}

/// Draws title, sentence and foot; gives the area between them.
pub fn draw(canvas: &mut Canvas, asked: &Asked<'_>, subject: Subject, shape: Shape) -> Area {
    let sheet = canvas.within(MARGIN);
    let (title, lead) = words(asked, subject);
    let (titles, leads): (&[f64], &[f64]) = match shape {
        Shape::Link => (&[46.0, 42.0, 38.0, 34.0, 30.0], &[21.0, 19.0, 17.0]),
        Shape::Square => (&[52.0, 46.0, 40.0, 36.0], &[25.0, 23.0, 21.0, 19.0]),
        Shape::Print => (&[52.0, 46.0, 40.0], &[23.0, 21.0, 19.0]),
    };
    let lines = if shape == Shape::Square { 2 } else { 1 };
    let size = wrap::size(&title, titles, Weight::Bold, sheet.width, lines);
    let y = canvas.block(sheet, &title, Style::heading(size), lines);
    let most = if shape == Shape::Square { 5 } else { 3 };
    let size = wrap::size(&lead, leads, Weight::Regular, sheet.width, most);
    let top = canvas.block(sheet.below(y + 8.0), &lead, Style::text(size), most + 1);
    let foot = foot(canvas, sheet, asked, subject);
    Area { y: top + 14.0, height: (foot - 14.0 - (top + 14.0)).max(0.0), ..sheet }
}

/// The foot, from the bottom up; gives where it begins.
fn foot(canvas: &mut Canvas, sheet: Area, asked: &Asked<'_>, subject: Subject) -> f64 {
    let text = asked.facts.text;
    let edition = text.say("poster-edition", &[("edition", asked.facts.catalog.edition.as_str().into())]);
    let mut said = vec![sources(asked)];
    if matches!(subject, Subject::Map | Subject::State(_)) {
        said.insert(0, text.say("poster-boundaries", &[]));
    }
    let mut lines: Vec<String> =
        said.iter().flat_map(|said| wrap::lines(said, SMALL, Weight::Regular, sheet.width)).collect();
    // The edition stands at the right end of the lowest line that leaves it room, or on one of its own.
    let beside = wrap::measured(&edition, SMALL, Weight::Bold) + 2.0 * SMALL;
    let has_room = |line: &String| wrap::measured(line, SMALL, Weight::Regular) + beside <= sheet.width;
    let row = lines.iter().rposition(has_room).unwrap_or_else(|| {
        lines.push(String::new());
        lines.len() - 1
    });
    let step = SMALL * LEADING;
    let top = sheet.bottom() - step * lines.len() as f64;
    canvas.line((sheet.x, top - 7.0), (sheet.right(), top - 7.0), Role::Rule, 1.0, "");
    let base = |row: usize| top + step * row as f64 + SMALL;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
        canvas.words((sheet.x, base(at)), line, Style::soft(SMALL));
    }
    let style = Style::bold(SMALL).in_role(Role::InkSoft).by(End::Right);
    canvas.words((sheet.right(), base(row)), &edition, style);
    top - 7.0
}

/// When the facts were compiled and on whose word most of them rest.
fn sources(asked: &Asked<'_>) -> String {
    let Facts { text, catalog, treaty } = asked.facts;
    let mut acts: BTreeMap<&str, usize> = BTreeMap::new();
    for act in &treaty.acts {
        if let Some(source) = catalog.sources.get(&act.source) {
            *acts.entry(source.publisher.as_str()).or_default() += 1;
        }
    }
    let mut publishers: Vec<(&str, usize)> = acts.into_iter().collect();
    publishers.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let named: Vec<String> = publishers.iter().take(NAMED).map(|(name, _)| (*name).to_owned()).collect();
    text.say(
        "poster-sources",
        &[
            ("as_of", text.day(treaty.as_of).into()),
            ("until", text.day(treaty.evidence_until).into()),
            ("who", named.join(&text.say("list-semicolon", &[])).into()),
            ("n", publishers.len().saturating_sub(NAMED).into()),
        ],
    )
}
