//! Which rows are found, and in which order they stand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::text::fold;
use crate::treaty::{ActKind, Board, Code, Kind, Participant, Standing, put_in_order};
use crate::viewpoint::{Class, Column, Direction, Sort};

use super::table::by_name;
use super::{Facts, escape};

/// So many States are suggested at once: as many as can be seen without scrolling.
const SUGGESTED: usize = 8;

/// The participants whose row is shown: those of the classes shown alone whose name, other name,
/// code or group holds the words.
#[must_use]
pub fn found(facts: &Facts<'_>, board: &Board, words: &str, isolated: &BTreeSet<Class>) -> BTreeSet<Code> {
    let words = fold(words);
    let mut found = BTreeSet::new();
    for participant in
        facts.catalog.participants.iter().filter(|participant| participant.kind != Kind::Former)
    {
        let fits = words.is_empty() || rank(facts, participant, &words).is_some();
        if fits && is_kept(facts, board, participant.code, isolated) {
            found.insert(participant.code);
        }
    }
    found
}

fn is_kept(facts: &Facts<'_>, board: &Board, code: Code, isolated: &BTreeSet<Class>) -> bool {
    let standing = board.standings.get(&code).copied().map(Class::Standing);
    let vote =
        facts.catalog.ballot("74/247").and_then(|ballot| ballot.votes.get(&code)).copied().map(Class::Vote);
    isolated.is_empty() || [standing, vote].into_iter().flatten().any(|class| isolated.contains(&class))
}

/// States and organizations that `words` may mean, the likeliest first; none for nothing typed.
#[must_use]
pub fn suggestions(facts: &Facts<'_>, words: &str) -> Vec<(Code, String)> {
    let words = fold(words);
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, &Participant)> = by_name(facts)
        .into_iter()
        .filter_map(|participant| Some((rank(facts, participant, &words)?, participant)))
        .filter(|(rank, _)| *rank < GROUP)
        .collect();
    put_in_order(&mut found, |a, b| a.0 < b.0);
    found
        .into_iter()
        .take(SUGGESTED)
        .map(|(_, participant)| (participant.code, participant.name.clone()))
        .collect()
}

/// The suggestions as HTML: options of a list, each with its code in `data-found`; the one at
/// `chosen` is the one that Enter takes.
#[must_use]
pub fn suggestions_html(found: &[(Code, String)], chosen: usize) -> String {
    let option = |(at, (code, name)): (usize, &(Code, String))| {
        format!(
            "<li role=\"option\" id=\"found-{at}\" class=\"search__found\" data-found=\"{code}\" \
             aria-selected=\"{}\">{}</li>",
            at == chosen,
            escape(name)
        )
    };
    found.iter().enumerate().map(option).collect()
}

/// The rank of a match by group: below every match by name.
const GROUP: u8 = 4;

/// How well a participant fits folded `words`, 0 best: its code, the beginning of a name, of a word
/// in a name, the inside of a name, its group. `None` if it does not.
fn rank(facts: &Facts<'_>, participant: &Participant, words: &str) -> Option<u8> {
    let codes = [Some(participant.code.to_string()), participant.iso2.clone()];
    if codes.into_iter().flatten().any(|code| fold(&code) == words) {
        return Some(0);
    }
    let names = std::iter::once(&participant.name).chain([&participant.short]).chain(&participant.aliases);
    let by_name = names.filter_map(|name| rank_in(&fold(name), words)).min();
    let by_group = || {
        let group = participant.group?;
        let name = fold(&facts.text.say(&format!("group-{}", group.word()), &[]));
        name.contains(words).then_some(GROUP)
    };
    by_name.or_else(by_group)
}

fn rank_in(name: &str, words: &str) -> Option<u8> {
    if name.starts_with(words) {
        Some(1)
    } else if name.split(' ').any(|word| word.starts_with(words)) || name.contains(&format!(" {words}")) {
        Some(2)
    } else {
        name.contains(words).then_some(3)
    }
}

/// The States in the order asked for. What has no value in a column comes last from either end, and
/// equals stand by name.
#[must_use]
pub fn order(facts: &Facts<'_>, board: &Board, sort: Sort) -> Vec<Code> {
    let signed = days(facts, board.date, |kind| kind == ActKind::Signature);
    let deposited = days(facts, board.date, ActKind::is_consent);
    let mut states: Vec<&Participant> =
        by_name(facts).into_iter().filter(|participant| participant.kind != Kind::Organization).collect();
    let ballot = facts.catalog.ballot("74/247");
    let key = |state: &Participant| -> Option<i64> {
        match sort.column {
            Column::Name => Some(0),
            Column::Group => state.group.map(|group| group as i64),
            Column::Standing => {
                Some(board.standings.get(&state.code).copied().unwrap_or(Standing::Outside) as i64)
            }
            Column::Signed => signed.get(&state.code).map(number),
            Column::Certainty => facts
                .treaty
                .acts_of(state.code, board.date)
                .find(|act| act.kind == ActKind::Signature)
                .map(|act| act.certainty as i64),
            Column::Deposited => deposited.get(&state.code).map(number),
            Column::Vote => ballot?.votes.get(&state.code).map(|vote| *vote as i64),
        }
    };
    match sort.direction {
        Direction::Descending if sort.column == Column::Name => states.reverse(),
        Direction::Ascending | Direction::Descending => {}
    }
    let mut keyed: Vec<(Option<i64>, Code)> = states.iter().map(|state| (key(state), state.code)).collect();
    put_in_order(&mut keyed, |(a, _), (b, _)| match (a, b, sort.direction) {
        (Some(a), Some(b), Direction::Ascending) => a < b,
        (Some(a), Some(b), Direction::Descending) => a > b,
        (Some(_), None, _) => true,
        (None, _, _) => false,
    });
    keyed.into_iter().map(|(_, code)| code).collect()
}

/// The first day of each participant's acts of some kind, by `date`.
fn days(facts: &Facts<'_>, date: NaiveDate, kind: impl Fn(ActKind) -> bool) -> BTreeMap<Code, NaiveDate> {
    let mut days = BTreeMap::new();
    for act in facts.treaty.acts.iter().filter(|act| kind(act.kind) && act.date.day <= date) {
        days.entry(act.who).or_insert(act.date.day);
    }
    days
}

fn number(day: &NaiveDate) -> i64 {
    day.signed_duration_since(NaiveDate::MIN).num_days()
}
