//! What was said for and against, each attributed and dated.

use crate::page::escape;
use crate::page::table::{Name, PlaceByName, place_by_name};
use crate::substance::{Position, Stance, Voice};
use crate::text::{class_name, fold};
use crate::treaty::{Board, Code, Participant, Standing, put_in_order};

use super::{Matter, cite};

/// The vote that set up the negotiations.
const MANDATE: &str = "74/247";

/// The statements in three columns of the same rank, each by name.
#[must_use]
pub fn positions_html(matter: &Matter<'_>) -> String {
    let board = matter.board();
    let columns = Stance::ALL.map(|stance| column(matter, &board, stance));
    // On a narrow screen the columns stand below one another; nobody should have to scroll past one
    // side to find out that there is another.
    let ways = Stance::ALL.map(|stance| {
        format!("<a href=\"#position-{}\">{}</a>", stance.word(), escape(&heading(matter, stance)))
    });
    format!(
        "<p class=\"section__lead\">{}</p>{}<div class=\"near positions\">{}</div>",
        escape(&lead(matter)),
        cite::line(&ways),
        columns.concat()
    )
}

fn lead(matter: &Matter<'_>) -> String {
    let heard: Vec<Code> = matter
        .substance
        .positions
        .iter()
        .filter_map(|position| match position.voice {
            Voice::Participant(who) => Some(who),
            Voice::Other(_) => None,
        })
        .collect();
    let states = matter.facts.catalog.states();
    let silent = states.filter(|state| !heard.contains(&state.code)).count();
    matter.facts.text.say("position-lead", &[("silent", silent.into())])
}

fn column(matter: &Matter<'_>, board: &Board, stance: Stance) -> String {
    let mut said: Vec<(PlaceByName, String, &Position)> = matter
        .substance
        .positions
        .iter()
        .filter(|position| position.stance == stance)
        .map(|position| {
            let name = name(matter, &position.voice);
            let place = match participant(matter, &position.voice) {
                Some(who) => place_by_name(who, Name::Short),
                None => (None, fold(&name)),
            };
            (place, name, position)
        })
        .collect();
    put_in_order(&mut said, |a, b| a.0 < b.0);
    let items: String = said.iter().map(|(_, name, position)| item(matter, board, name, position)).collect();
    format!(
        "<section id=\"position-{}\"><h3>{}</h3><ul>{items}</ul></section>",
        stance.word(),
        escape(&heading(matter, stance))
    )
}

fn heading(matter: &Matter<'_>, stance: Stance) -> String {
    matter.facts.text.say(&format!("position-{}", stance.word()), &[])
}

fn participant<'a>(matter: &Matter<'a>, voice: &Voice) -> Option<&'a Participant> {
    match voice {
        Voice::Participant(who) => matter.facts.catalog.participant(*who),
        Voice::Other(_) => None,
    }
}

fn name(matter: &Matter<'_>, voice: &Voice) -> String {
    match voice {
        Voice::Participant(who) => {
            participant(matter, voice).map_or_else(|| who.to_string(), |found| found.short.clone())
        }
        Voice::Other(speaker) => speaker.clone(),
    }
}

fn item(matter: &Matter<'_>, board: &Board, name: &str, position: &Position) -> String {
    let name = match participant(matter, &position.voice) {
        Some(who) => format!("<a href=\"{}c/{}/\">{}</a>", matter.up, who.code, escape(name)),
        None => escape(name),
    };
    let small = [
        escape(&matter.facts.text.with_days(&position.when)),
        escape(&cite::sure(matter, position.certainty)),
        cite::publisher(matter, &position.source),
    ];
    let acts = participant(matter, &position.voice)
        .map(|who| cite::line(&[escape(&acts(matter, board, who))]))
        .unwrap_or_default();
    format!("<li><b>{name}</b><p>{}</p>{}{acts}</li>", escape(&position.position), cite::line(&small))
}

/// What it did, beside what it said: its vote on the mandate, and its standing.
fn acts(matter: &Matter<'_>, board: &Board, who: &Participant) -> String {
    let text = matter.facts.text;
    let standing = board.standings.get(&who.code).copied().unwrap_or(Standing::Outside);
    let standing = class_name(text, standing);
    match matter.facts.catalog.ballot(MANDATE).and_then(|ballot| ballot.votes.get(&who.code)) {
        Some(vote) => {
            let vote = text.say(&format!("vote-{}", vote.word()), &[]);
            text.say("position-acts", &[("vote", vote.into()), ("standing", standing.into())])
        }
        None => text.say("position-standing", &[("standing", standing.into())]),
    }
}
