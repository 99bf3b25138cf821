//! The States that are shown, as data with their sources: a table (CSV) and a tree (JSON).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::page::among::members;
use crate::page::find::found;
use crate::page::{Asked, by_name};
use crate::treaty::{Act, ActKind, Participant, Reading, Source};

/// The columns of the table.
const COLUMNS: [&str; 15] = [
    "code",
    "name",
    "un_group",
    "standing",
    "date_shown",
    "signed",
    "signed_precision",
    "signed_certainty",
    "instrument",
    "deposited",
    "deposited_precision",
    "deposited_certainty",
    "counted",
    "vote_74_247",
    "sources",
];

/// Those that the view shows, by name: its group or set, the classes shown alone, the words sought.
fn shown<'a>(asked: &Asked<'a>) -> Vec<&'a Participant> {
    let Asked { facts, board, viewpoint, .. } = *asked;
    let found = found(&facts, board, viewpoint.filter.as_str(), &viewpoint.isolated);
    let is_all = viewpoint.region == Default::default() && viewpoint.among.is_none();
    let members = if is_all { None } else { members(asked) };
    let is_shown = |who: &&Participant| {
        found.contains(&who.code) && members.as_ref().is_none_or(|members| members.contains(&who.code))
    };
    by_name(&facts).into_iter().filter(is_shown).collect()
}

/// The table: a line for each that the view shows, dates in ISO form, words as in the data, addresses of
/// the sources apart by spaces. UTF-8, lines end as RFC 4180 has it.
#[must_use]
pub fn data_csv(asked: &Asked<'_>) -> String {
    let mut out = format!("{}\r\n", COLUMNS.join(","));
    for who in shown(asked) {
        let line: Vec<String> = cells(asked, who).iter().map(|cell| quoted(cell)).collect();
        let _ = write!(out, "{}\r\n", line.join(","));
    }
    out
}

fn cells(asked: &Asked<'_>, who: &Participant) -> [String; 15] {
    let Asked { facts, board, .. } = *asked;
    let acts: Vec<&Act> = facts.treaty.acts_of(who.code, board.date).collect();
    let signed = acts.iter().find(|act| act.kind == ActKind::Signature).copied();
    let consent = acts.iter().filter(|act| act.kind.is_consent()).min_by_key(|act| act.certainty).copied();
    let of = |act: Option<&Act>, part: fn(&Act) -> String| act.map(part).unwrap_or_default();
    let counted = |act: &Act| if Reading::Confirmed.believes(act) { "yes" } else { "no" }.to_owned();
    let sources: BTreeSet<&str> =
        acts.iter().flat_map(|act| sources_of(asked, act)).map(|(_, it)| &*it.url).collect();
    let word = |text: &str| text.to_owned();
    [
        who.code.to_string(),
        who.name.clone(),
        who.group.map(|group| word(group.word())).unwrap_or_default(),
        board.standings.get(&who.code).map(|standing| word(standing.word())).unwrap_or_default(),
        board.date.to_string(),
        of(signed, |act| act.date.day.to_string()),
        of(signed, |act| act.date.precision.word().to_owned()),
        of(signed, |act| act.certainty.word().to_owned()),
        of(consent, |act| act.kind.word().to_owned()),
        of(consent, |act| act.date.day.to_string()),
        of(consent, |act| act.date.precision.word().to_owned()),
        of(consent, |act| act.certainty.word().to_owned()),
        of(consent, counted),
        vote(asked, who),
        sources.into_iter().collect::<Vec<_>>().join(" "),
    ]
}

fn vote(asked: &Asked<'_>, who: &Participant) -> String {
    let ballot = asked.facts.catalog.ballot("74/247").filter(|ballot| ballot.day <= asked.board.date);
    let vote = ballot.and_then(|ballot| ballot.votes.get(&who.code));
    vote.map(|vote| vote.word().to_owned()).unwrap_or_default()
}

/// The sources of an act: the one it rests on, then others that say the same.
fn sources_of<'a>(asked: &Asked<'a>, act: &'a Act) -> impl Iterator<Item = (&'a str, &'a Source)> {
    let sources = &asked.facts.catalog.sources;
    std::iter::once(&act.source).chain(&act.also).filter_map(|id| Some((id.as_str(), sources.get(id)?)))
}

/// A cell of CSV.
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// The tree: what is shown, of which edition, until when evidence was found; every act of every State
/// shown with the keys of its sources; and the sources.
#[must_use]
pub fn data_json(asked: &Asked<'_>) -> String {
    let Asked { facts, board, .. } = *asked;
    let mut sources: BTreeMap<&str, &Source> = BTreeMap::new();
    let mut states = Vec::new();
    for who in shown(asked) {
        let acts: Vec<&Act> = facts.treaty.acts_of(who.code, board.date).collect();
        sources.extend(acts.iter().flat_map(|act| sources_of(asked, act)));
        states.push(state(asked, who, &acts));
    }
    let sources: Vec<String> = sources
        .iter()
        .map(|(id, source)| {
            format!(
                "{}:{{\"publisher\":{},\"title\":{},\"url\":{}}}",
                string(id),
                string(&source.publisher),
                string(&source.title),
                string(&source.url)
            )
        })
        .collect();
    format!(
        "{{\"format\":1,\"edition\":{},\"treaty\":{},\"date_shown\":\"{}\",\"as_of\":\"{}\",\
         \"evidence_until\":\"{}\",\"states\":[\n{}\n],\"sources\":{{\n{}\n}}}}\n",
        string(&facts.catalog.edition),
        string(&facts.treaty.id),
        board.date,
        facts.treaty.as_of,
        facts.treaty.evidence_until,
        states.join(",\n"),
        sources.join(",\n"),
    )
}

fn state(asked: &Asked<'_>, who: &Participant, acts: &[&Act]) -> String {
    let acts: Vec<String> = acts.iter().map(|act| act_json(asked, act)).collect();
    let cells = cells(asked, who);
    let vote = &cells[13];
    format!(
        "{{\"code\":\"{}\",\"name\":{},\"un_group\":{},\"standing\":{},\"vote_74_247\":{},\"acts\":[{}]}}",
        who.code,
        string(&who.name),
        or_null(&cells[2]),
        or_null(&cells[3]),
        or_null(vote),
        acts.join(","),
    )
}

fn act_json(asked: &Asked<'_>, act: &Act) -> String {
    let sources: Vec<String> = sources_of(asked, act).map(|(id, _)| string(id)).collect();
    format!(
        "{{\"act\":\"{}\",\"day\":\"{}\",\"precision\":\"{}\",\"certainty\":\"{}\",\"counted\":{},\"doubt\":{},\"sources\":[{}]}}",
        act.kind.word(),
        act.date.day,
        act.date.precision.word(),
        act.certainty.word(),
        Reading::Confirmed.believes(act),
        or_null(act.doubt.as_deref().unwrap_or_default()),
        sources.join(","),
    )
}

fn or_null(text: &str) -> String {
    if text.is_empty() { "null".to_owned() } else { string(text) }
}

/// A string of JSON.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            sign if sign.is_control() => {
                let _ = write!(out, "\\u{:04x}", sign as u32);
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}
