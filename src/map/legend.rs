//! The classes on the map with their counts, each explained in a sentence.

use crate::text::{Text, class_name};
use crate::treaty::{Ballot, Board, Door, Standing, Treaty, Vote};

/// One class in the legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The word of its attribute and pattern, e.g. `signatory` or `vote-no`.
    pub key: String,
    /// The standing it isolates; `None` for votes.
    pub class: Option<Standing>,
    /// Its name.
    pub name: String,
    /// How many States are in it.
    pub count: u32,
    /// What it means.
    pub help: String,
}

/// The classes of standing which are in use or to be expected, from the most bound to the least.
///
/// A treaty that is not in force has contracting States and no parties, and the other way round;
/// nobody is shown as withdrawn before somebody has.
#[must_use]
pub fn standings(text: &Text, treaty: &Treaty, board: &Board) -> Vec<Entry> {
    let expected = [Standing::Party, Standing::Signatory, Standing::Outside];
    Standing::ALL
        .into_iter()
        .filter(|class| expected.contains(class) || board.counts.of(*class) > 0)
        .map(|class| Entry {
            key: class.word().to_owned(),
            class: Some(class),
            name: class_name(text, class),
            count: board.counts.of(class),
            help: help(text, treaty, board, class),
        })
        .collect()
}

fn help(text: &Text, treaty: &Treaty, board: &Board, class: Standing) -> String {
    let word = class.word();
    let key = match (class, treaty.door(board.date)) {
        (Standing::Outside, Door::Closed) => format!("standing-{word}-help-closed"),
        (Standing::Outside, Door::Sign) => format!("standing-{word}-help-sign"),
        (Standing::Outside, Door::Accede) => format!("standing-{word}-help-accede"),
        (Standing::Party | Standing::Contracting | Standing::Signatory | Standing::Withdrawn, _) => {
            format!("standing-{word}-help")
        }
    };
    let until = treaty.closes.map(|day| text.day(day)).unwrap_or_default();
    text.say(&key, &[("until", until.into())])
}

/// The four ways to vote, with their counts.
#[must_use]
pub fn votes(text: &Text, ballot: &Ballot) -> Vec<Entry> {
    Vote::ALL
        .into_iter()
        .map(|vote| Entry {
            key: format!("vote-{}", vote.word()),
            class: None,
            name: text.say(&format!("vote-{}", vote.word()), &[]),
            count: u32::try_from(ballot.count(vote)).unwrap_or(u32::MAX),
            help: text.say(
                &format!("vote-{}-help", vote.word()),
                &[("resolution", ballot.resolution.as_str().into())],
            ),
        })
        .collect()
}
