//! Who is in which of three treaties: a row for each combination, with its dots, number and bar.

use chrono::NaiveDate;

use crate::treaty::{Bond, Combination, Comparison, Side};

use super::set::{SetId, set_id, set_name};
use super::{Neighbourhood, escape};

/// The combinations at the end of `date`: sentence, bridges, rows, and what "in" means.
#[must_use]
pub fn sets_html(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let comparison = beside.comparison(date);
    format!(
        "<p class=\"prose\">{reading}</p>{missing}<ul class=\"sets__bridges\">{bridges}</ul>{rows}{notes}",
        reading = escape(&sets_reading(beside, date)),
        missing = beside.missing(),
        bridges = bridges(beside, &comparison),
        rows = rows(beside, &comparison, date),
        notes = notes(beside, date),
    )
}

/// The same for a place that is not high: sentence and rows, and the notes when they are wanted.
#[must_use]
pub fn sets_brief_html(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let comparison = beside.comparison(date);
    format!(
        "<p class=\"prose\">{reading}</p>{missing}{rows}\
         <details class=\"brief\" id=\"sets-more\"><summary>{more}</summary>{notes}</details>",
        reading = escape(&sets_reading(beside, date)),
        missing = beside.missing(),
        rows = rows(beside, &comparison, date),
        more = escape(&beside.facts.text.say("sets-notes", &[])),
        notes = notes(beside, date),
    )
}

/// The rows, and what stands beside them because it is no State.
fn rows(beside: &Neighbourhood<'_>, comparison: &Comparison, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let most = comparison.combinations.iter().map(|all| all.states.len()).max().unwrap_or(0).max(1);
    let rows: String = comparison.combinations.iter().map(|all| row(beside, comparison, all, most)).collect();
    let names: String = comparison.treaties.iter().map(|id| head(beside, id)).collect();
    format!(
        "<table class=\"sets\"><caption class=\"small\">{caption}</caption>\
         <thead><tr><th scope=\"col\">{set}</th>{names}<th scope=\"col\" colspan=\"2\">{states}</th></tr></thead>\
         {rows}</table>{organizations}",
        caption = escape(&text.say("sets-caption", &[("date", text.day(date).into())])),
        set = escape(&text.say("sets-set", &[])),
        states = escape(&text.say("sets-states", &[])),
        organizations = organizations(beside, comparison),
    )
}

/// What "in" means, and how far each record goes.
fn notes(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    format!(
        "<ul class=\"small sets__notes\"><li>{}</li>{}</ul>",
        escape(&beside.facts.text.say("sets-measure", &[])),
        beside.sides().iter().map(|side| note(beside, side, date)).collect::<String>(),
    )
}

/// The sentence that reads the rows.
#[must_use]
pub fn sets_reading(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let comparison = beside.comparison(date);
    let all: usize = comparison.combinations.iter().map(|all| all.states.len()).sum();
    let apart = comparison.combinations.last().map_or(0, |none| none.states.len());
    let args = [
        ("date", text.day(date).into()),
        ("all", all.into()),
        ("both", comparison.in_all(&["hanoi", "budapest"]).len().into()),
        ("hanoi", comparison.in_all(&["hanoi"]).len().into()),
        ("none", apart.into()),
    ];
    text.say("sets-reading", &args)
}

fn head(beside: &Neighbourhood<'_>, id: &str) -> String {
    let name = beside.facts.text.say(&format!("beside-name-{id}"), &[]);
    format!("<th scope=\"col\" class=\"sets__treaty\"><span>{}</span></th>", escape(&name))
}

fn row(beside: &Neighbourhood<'_>, comparison: &Comparison, all: &Combination, most: usize) -> String {
    let text = beside.facts.text;
    let set = set_id(comparison, all);
    let n = all.states.len();
    let dots: String = all.inside.iter().map(|inside| dot(beside, *inside)).collect();
    let name = escape(&set_name(beside, &set));
    let heading =
        if n == 0 { name } else { format!("<a href=\"{}\">{name}</a>", beside.links.set(&set.name())) };
    let who = beside.names_details(&text.say("sets-who", &[("n", n.into())]), &all.states);
    let list = if who.is_empty() {
        who
    } else {
        format!("<tr><td class=\"sets__who\" colspan=\"{}\">{who}</td></tr>", all.inside.len() + 3)
    };
    // Half a tenth of a per cent is no more than a pixel.
    let bar = (n * 1000 + most / 2) / most;
    format!(
        "<tbody><tr><th scope=\"row\">{heading}</th>{dots}<td class=\"sets__count\">{n}</td>\
         <td class=\"sets__bar\"><svg width=\"100%\" height=\"14\" aria-hidden=\"true\">\
         <rect width=\"{}.{}%\" height=\"14\"/></svg></td></tr>{list}</tbody>",
        bar / 10,
        bar % 10,
    )
}

fn dot(beside: &Neighbourhood<'_>, inside: bool) -> String {
    let (class, words) = if inside { ("is-in", "sets-in") } else { ("is-out", "sets-out") };
    format!(
        "<td class=\"sets__dot {class}\"><svg width=\"14\" height=\"14\" aria-hidden=\"true\">\
         <circle cx=\"7\" cy=\"7\" r=\"6\"/></svg><span class=\"hidden-label\">{}</span></td>",
        escape(&beside.facts.text.say(words, &[]))
    )
}

/// Those in two treaties at least, whatever else they are in, and those in one alone are named.
fn bridges(beside: &Neighbourhood<'_>, comparison: &Comparison) -> String {
    let known: Vec<&'static str> = super::COMPARED
        .into_iter()
        .filter(|id| comparison.treaties.iter().any(|treaty| treaty == id))
        .collect();
    let mut items = String::new();
    for (at, one) in known.iter().enumerate() {
        for other in &known[at + 1..] {
            let set = SetId::InAll(vec![*one, *other]);
            let n = comparison.in_all(&[*one, *other]).len();
            items.push_str(&format!(
                "<li><a href=\"{}\">{}</a> <strong>{n}</strong></li>",
                beside.links.set(&set.name()),
                escape(&set_name(beside, &set))
            ));
        }
    }
    items
}

/// Those that stand beside the States, and where they are.
fn organizations(beside: &Neighbourhood<'_>, comparison: &Comparison) -> String {
    let text = beside.facts.text;
    let sentence = |all: &Combination| -> Vec<String> {
        let which = set_name(beside, &set_id(comparison, all));
        let say = |code| {
            let name =
                beside.facts.catalog.participant(code).map_or_else(String::new, |who| who.name.clone());
            text.say("sets-organization", &[("name", name.into()), ("set", which.as_str().into())])
        };
        all.organizations.iter().map(|code| say(*code)).collect()
    };
    let said: Vec<String> = comparison.combinations.iter().flat_map(sentence).collect();
    format!("<p class=\"small\">{}</p>", escape(&text.sentences(&said)))
}

/// On whose word a treaty's standings rest, and where its record ends.
fn note(beside: &Neighbourhood<'_>, side: &Side<'_>, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let treaty = side.treaty;
    let name: crate::text::Arg = treaty.short.as_str().into();
    if date < treaty.opened {
        let said = text.say("sets-early", &[("name", name), ("opened", text.day(treaty.opened).into())]);
        return format!("<li>{}</li>", escape(&said));
    }
    let board = side.board(beside.facts.catalog, date);
    let inside = board
        .standings
        .iter()
        .filter(|(who, standing)| !who.is_organization() && Bond::Signed.holds(**standing))
        .count();
    let reading = format!("sets-reading-{}", side.terms.reading.word());
    let mut said = vec![text.say(
        "sets-record",
        &[
            ("name", name),
            ("n", inside.into()),
            ("until", text.day(treaty.evidence_until.min(date)).into()),
            ("reading", text.say(&reading, &[]).into()),
        ],
    )];
    let total = treaty.reported_totals.iter().rfind(|total| total.day <= date);
    said.extend(total.map(|total| {
        let args = [("n", beside.counted(total).into()), ("date", text.day(total.day).into())];
        text.say("sets-total", &args)
    }));
    format!("<li>{}</li>", escape(&said.join(" ")))
}
