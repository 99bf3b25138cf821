//! From the vote of 2019 to signature and deposit: picture, sentence, numbers, and who.

use chrono::NaiveDate;

use crate::figure::{Figure, svg};
use crate::treaty::{Code, Flow, Origin, Stream, Vote};

use super::banks::{self, Outcome, streams, total, word};
use super::set::{SetId, flow, set_name};
use super::{Neighbourhood, RESOLUTION, escape};

/// The flow at the end of `date` as `<figure id="flow">`; a sentence where there is none.
#[must_use]
pub fn flow_html(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let reading = escape(&flow_reading(beside, date));
    let Some(flow) = flow(beside, date) else { return format!("<p class=\"prose\">{reading}</p>") };
    format!(
        "<figure class=\"chart\" id=\"flow\"><figcaption><p>{reading}</p></figcaption>\
         <div class=\"flow__frame\">{picture}</div>{crossed}{organizations}\
         <details><summary>{data}</summary><div class=\"chart__scroll\">{table}</div></details>\
         <details><summary>{who}</summary>{lists}</details></figure>",
        picture = svg::page(&banks::figure(text, &flow)),
        crossed = crossed(beside, &flow),
        organizations = organizations(beside, &flow),
        data = escape(&text.say("chart-data", &[])),
        table = table(beside, &flow),
        who = escape(&text.say("flow-who", &[])),
        lists = streams(&flow).map(|stream| lists(beside, stream)).collect::<String>(),
    )
}

/// The picture alone; `None` before the vote.
#[must_use]
pub fn flow_figure(beside: &Neighbourhood<'_>, date: NaiveDate) -> Option<Figure> {
    flow(beside, date).map(|flow| banks::figure(beside.facts.text, &flow))
}

/// The sentence that reads it.
#[must_use]
pub fn flow_reading(beside: &Neighbourhood<'_>, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let day: crate::text::Arg = text.day(date).into();
    let Some(flow) = flow(beside, date) else {
        return match beside.facts.catalog.ballot(RESOLUTION) {
            Some(ballot) => text.say("flow-early", &[("date", day), ("vote", text.day(ballot.day).into())]),
            None => text.say("flow-missing", &[]),
        };
    };
    if date < beside.facts.treaty.opened {
        let opened = text.day(beside.facts.treaty.opened);
        return text.say("chart-early", &[("date", day), ("opened", opened.into())]);
    }
    let [yes, no, abstain, absent] = Vote::ALL.map(|vote| flow.stream(Origin::Voted(vote)));
    let reported: usize = streams(&flow).map(|stream| stream.reported.len()).sum();
    let args = [
        ("date", day),
        ("yes", yes.total().into()),
        ("yes_signed", yes.have_signed().into()),
        ("no", no.total().into()),
        ("no_signed", no.have_signed().into()),
        ("abstain", abstain.total().into()),
        ("abstain_signed", abstain.have_signed().into()),
        ("absent", absent.total().into()),
        ("absent_signed", absent.have_signed().into()),
        ("deposited", (total(&flow, Outcome::Deposited) + total(&flow, Outcome::Acceded)).into()),
        ("reported", reported.into()),
    ];
    text.say("flow-reading", &args)
}

/// The two sets that changed sides, or have not come along.
fn crossed(beside: &Neighbourhood<'_>, flow: &Flow) -> String {
    let sets = [
        (SetId::AgainstSigned, flow.against_and_signed()),
        (SetId::FavourUnsigned, flow.in_favour_and_not_signed()),
    ];
    let item = |(set, who): &(SetId, Vec<Code>)| {
        let summary = beside.facts.text.say("sets-who", &[("n", who.len().into())]);
        format!(
            "<div><p><a href=\"{}\">{}</a> <strong>{}</strong></p>{}</div>",
            beside.links.set(&set.name()),
            escape(&set_name(beside, set)),
            who.len(),
            beside.names_details(&summary, who)
        )
    };
    format!("<div class=\"flow__crossed\">{}</div>", sets.iter().map(item).collect::<String>())
}

fn organizations(beside: &Neighbourhood<'_>, flow: &Flow) -> String {
    let stream = flow.stream(Origin::Organization);
    let said = |outcome: Outcome| {
        let say = |code: &Code| {
            let name = beside.facts.catalog.participant(*code).map_or("", |who| who.name.as_str());
            let did = beside.facts.text.say(outcome.key(), &[]);
            beside.facts.text.say("flow-organization", &[("name", name.into()), ("did", did.into())])
        };
        outcome.of(stream).iter().map(say).collect::<Vec<_>>()
    };
    let said: Vec<String> = Outcome::ALL.into_iter().flat_map(said).collect();
    format!("<p class=\"small\">{}</p>", escape(&said.join(" ")))
}

const HEADS: [&str; 6] =
    ["flow-vote", "flow-all", "flow-deposited", "flow-signed", "flow-acceded", "flow-apart"];

fn table(beside: &Neighbourhood<'_>, flow: &Flow) -> String {
    let text = beside.facts.text;
    let mut heads: Vec<String> = HEADS.map(|key| escape(&text.say(key, &[]))).into();
    heads.push(escape(&text.say("flow-reported", &[])));
    let head: String = heads.iter().map(|words| format!("<th scope=\"col\">{words}</th>")).collect();
    let mut rows = String::new();
    for stream in &flow.streams {
        let from = escape(&text.say(&format!("flow-from-{}", word(stream.origin)), &[]));
        let mut cells = vec![stream.total()];
        cells.extend(Outcome::ALL.map(|outcome| outcome.of(stream).len()));
        cells.push(stream.reported.len());
        let cells: String = cells.iter().map(|n| format!("<td>{n}</td>")).collect();
        rows.push_str(&format!("<tr><th scope=\"row\">{from}</th>{cells}</tr>"));
    }
    format!("<table class=\"grid is-wide\"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
}

/// Who came from one vote, by what they did since.
fn lists(beside: &Neighbourhood<'_>, stream: &Stream) -> String {
    let text = beside.facts.text;
    let list = |outcome: Outcome| {
        let who = outcome.of(stream);
        if who.is_empty() {
            return String::new();
        }
        let args = [("name", text.say(outcome.key(), &[]).into()), ("n", who.len().into())];
        let name = escape(&text.say("flow-bank", &args));
        format!("<p><strong>{name}</strong> {}</p>", beside.names_html(who))
    };
    let from = escape(&text.say(&format!("flow-from-{}", word(stream.origin)), &[]));
    format!("<h4>{from}</h4>{}", Outcome::ALL.map(list).concat())
}
