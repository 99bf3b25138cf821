//! Which class each State is shown in, and which are shown alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Entry, standings, votes};
use crate::page::{self, Asked, members_text};
use crate::treaty::{Code, Standing};
use crate::viewpoint::{Class, Layer};

use super::compare::neighbourhood;

/// The classes of a picture: of each State, and what the legend says of them.
pub struct Classes {
    /// The word of the class of each State.
    pub of: BTreeMap<Code, String>,
    /// The classes with their names and counts.
    pub legend: Vec<Entry>,
    /// The States that are shown alone; `None` for all.
    pub alone: Option<BTreeSet<Code>>,
}

impl Classes {
    /// Those of the layer, the list and the classes asked.
    pub fn of(asked: &Asked<'_>) -> Self {
        let (of, legend) = layer(asked);
        let classes: BTreeSet<String> = asked.viewpoint.isolated.iter().map(|class| word(*class)).collect();
        let members: BTreeSet<Code> = members_text(asked)
            .unwrap_or_default()
            .split_whitespace()
            .filter_map(|code| code.parse().ok())
            .collect();
        let kept = |(code, class): &(&Code, &String)| {
            (members.is_empty() || members.contains(code)) && (classes.is_empty() || classes.contains(*class))
        };
        let alone = (!members.is_empty() || !classes.is_empty())
            .then(|| of.iter().filter(kept).map(|(code, _)| *code).collect());
        Self { of, legend, alone }
    }

    /// The word of the class of a State.
    pub fn word(&self, code: Code) -> &str {
        self.of.get(&code).map_or(Standing::Outside.word(), String::as_str)
    }

    /// Whether a State steps back.
    pub fn is_faint(&self, code: Code) -> bool {
        self.alone.as_ref().is_some_and(|alone| !alone.contains(&code))
    }
}

fn word(class: Class) -> String {
    match class {
        Class::Standing(standing) => standing.word().to_owned(),
        Class::Vote(vote) => format!("vote-{}", vote.word()),
    }
}

fn layer(asked: &Asked<'_>) -> (BTreeMap<Code, String>, Vec<Entry>) {
    let facts = asked.facts;
    let ballot = facts.catalog.ballot("74/247").filter(|_| asked.viewpoint.layer == Layer::Vote74_247);
    if let Some(ballot) = ballot {
        let of = facts.catalog.states().map(|state| {
            let vote = ballot.votes.get(&state.code);
            (state.code, vote.map_or(String::from("none"), |vote| format!("vote-{}", vote.word())))
        });
        return (of.collect(), votes(facts.text, ballot));
    }
    let beside = asked.viewpoint.layer.treaty().and_then(|id| Some((id, neighbourhood(asked)?)));
    if let Some((id, beside)) = beside
        && let Ok(footings) = page::footings(&beside, id, asked.board.date)
    {
        let legend = page::footing_entries(&beside, &footings);
        return (
            footings.into_iter().map(|(code, footing)| (code, footing.word().to_owned())).collect(),
            legend,
        );
    }
    let of = asked.board.standings.iter().map(|(code, standing)| (*code, standing.word().to_owned()));
    (of.collect(), standings(facts.text, facts.treaty, asked.board))
}
