//! Why it is contested: the vote on the mandate, and the steps at which the negotiators disagreed.

use crate::page::{escape, story::event_date};
use crate::text::Text;
use crate::treaty::{Event, Phase, Vote};

use super::{Matter, cite};

/// The vote that set up the negotiations.
const MANDATE: &str = "74/247";

/// Steps of the story that tell of disagreement, and of what settled it.
const STEPS: [&str; 4] = ["concluding-session", "draft-approved", "adoption", "conference-rules"];

/// How the argument went, in a paragraph and a few dated steps; only those of the date shown or before.
#[must_use]
pub fn dispute_html(matter: &Matter<'_>) -> String {
    let steps: String = STEPS
        .iter()
        .filter_map(|id| matter.facts.catalog.events.iter().find(|event| event.id == *id))
        .filter(|event| event.day.is_some_and(|day| day <= matter.known()))
        .map(|event| step(matter, event))
        .collect();
    let mandate =
        mandate(matter).map(|sentence| format!("<p>{}</p>{}", escape(&sentence), roll_call(matter)));
    format!("<div class=\"prose\">{}<ul>{steps}</ul></div>", mandate.unwrap_or_default())
}

/// The vote, and how many of those against have signed; `None` before there was a vote.
fn mandate(matter: &Matter<'_>) -> Option<String> {
    let ballot = matter.facts.catalog.ballot(MANDATE).filter(|ballot| ballot.day <= matter.known())?;
    let text = matter.facts.text;
    let voted = text.say(
        "dispute-vote",
        &[
            ("date", text.day(ballot.day).into()),
            ("resolution", MANDATE.into()),
            ("yes", ballot.count(Vote::Yes).into()),
            ("no", ballot.count(Vote::No).into()),
            ("abstain", ballot.count(Vote::Abstain).into()),
        ],
    );
    if matter.board().phase == Phase::NotOpen {
        return Some(voted);
    }
    let of_those = |vote: Vote| {
        let signed = matter.facts.treaty.signatures(matter.known());
        signed.filter(|act| ballot.votes.get(&act.who) == Some(&vote)).count()
    };
    let since = text.say(
        "dispute-since",
        &[
            ("date", text.day(matter.known()).into()),
            ("yes", of_those(Vote::Yes).into()),
            ("all_yes", ballot.count(Vote::Yes).into()),
            ("no", of_those(Vote::No).into()),
            ("all_no", ballot.count(Vote::No).into()),
            ("abstain", of_those(Vote::Abstain).into()),
            ("all_abstain", ballot.count(Vote::Abstain).into()),
        ],
    );
    Some(text.sentences(&[voted, since]))
}

fn roll_call(matter: &Matter<'_>) -> String {
    let ballot = matter.facts.catalog.ballot(MANDATE);
    let source = ballot.map(|ballot| cite::publisher(matter, &ballot.source));
    cite::line(&[source.unwrap_or_default()])
}

/// "date: title. Detail", the date in bold.
fn told(text: &Text, event: &Event) -> String {
    let date = format!("<b>{}</b>", escape(&event_date(text, event)));
    text.colon(&date, &escape(&text.titled(&event.title, &event.detail)))
}

fn step(matter: &Matter<'_>, event: &Event) -> String {
    format!(
        "<li>{said}{small}</li>",
        said = told(matter.facts.text, event),
        small = cite::line(&[
            escape(&cite::sure(matter, event.certainty)),
            cite::publisher(matter, &event.source)
        ]),
    )
}
