//! Standings by regional group, told.

use crate::chart::{GroupBar, Groups, Wording};
use crate::text::{Text, list};
use crate::treaty::{Board, Group, Phase, Standing, put_in_order};

use super::{Facts, Told, direction, heads, seen};

/// A group with its counts, in the order of [`Standing::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tallied {
    group: Option<Group>,
    states: [u32; 5],
}

impl Tallied {
    fn all(&self) -> u32 {
        self.states.iter().sum()
    }

    /// Those that have signed or deposited, and have not withdrawn.
    fn joined(&self) -> u32 {
        self.states[..3].iter().sum()
    }

    /// Whether a greater part of it than of `other` has joined.
    fn exceeds(&self, other: &Self) -> bool {
        self.joined() * other.all() > other.joined() * self.all()
    }
}

pub(super) fn told(facts: &Facts<'_>, board: &Board) -> Told {
    let text = facts.text;
    let tallied = tallied(facts, board);
    let bars: Vec<GroupBar> = tallied.iter().map(|group| bar(text, group)).collect();
    let percent = |n: u32| text.say("chart-percent", &[("n", n.into())]);
    let scale = [percent(0), percent(50), percent(100)];
    let across = text.say("chart-groups-across", &[]);
    let groups = Groups { bars: &bars, scale: &scale, across: &across, direction: direction(facts) };
    let head = [
        "chart-group",
        "standing-party",
        "standing-contracting",
        "standing-signatory",
        "standing-withdrawn",
        "standing-outside",
        "chart-groups-share",
    ];
    Told {
        figure: groups.figure(),
        reading: reading(facts, board, &tallied),
        key: Standing::ALL.into_iter().filter(|standing| board.counts.of(*standing) > 0).collect(),
        notes: Vec::new(),
        evidence: None,
        heads: heads(facts, &head),
        rows: tallied.iter().map(|group| row(text, group)).collect(),
    }
}

/// The groups from the one of which the greatest part has joined; last the States in none.
fn tallied(facts: &Facts<'_>, board: &Board) -> Vec<Tallied> {
    let of = |group: Option<Group>| {
        let mut states = [0; 5];
        for state in facts.catalog.states().filter(|state| state.group == group) {
            let standing = board.standings.get(&state.code).copied().unwrap_or(Standing::Outside);
            states[Standing::ALL.iter().position(|other| *other == standing).unwrap_or(4)] += 1;
        }
        Tallied { group, states }
    };
    let mut groups: Vec<Tallied> = Group::ALL.into_iter().map(|group| of(Some(group))).collect();
    put_in_order(&mut groups, Tallied::exceeds);
    groups.extend(Some(of(None)).filter(|none| none.all() > 0));
    groups
}

fn name(text: &Text, group: Option<Group>) -> String {
    match group {
        Some(group) => text.say(&format!("group-{}", group.word()), &[]),
        None => text.say("chart-groups-none", &[]),
    }
}

fn percent(text: &Text, group: &Tallied) -> String {
    let share = f64::from(group.joined()) / f64::from(group.all().max(1));
    text.say("chart-percent", &[("n", ((share * 100.0).round() as u32).into())])
}

fn bar(text: &Text, group: &Tallied) -> GroupBar {
    let deposited = group.states[0] + group.states[1];
    let args = [
        ("n", group.joined().into()),
        ("all", group.all().into()),
        ("share", percent(text, group).into()),
        ("deposited", deposited.into()),
    ];
    let counts =
        Wording::new(text.say("chart-groups-counts", &args), text.say("chart-groups-short", &args[..2]));
    GroupBar { name: name(text, group.group), counts, states: group.states }
}

fn row(text: &Text, group: &Tallied) -> Vec<String> {
    let mut cells = vec![name(text, group.group)];
    cells.extend(group.states.map(|states| states.to_string()));
    cells.push(percent(text, group));
    cells
}

fn reading(facts: &Facts<'_>, board: &Board, tallied: &[Tallied]) -> String {
    let text = facts.text;
    let date = text.day(seen(facts, board));
    if board.phase == Phase::NotOpen {
        let opened = text.day(facts.treaty.opened);
        return text.say("chart-early", &[("date", date.into()), ("opened", opened.into())]);
    }
    let groups: Vec<&Tallied> = tallied.iter().filter(|group| group.group.is_some()).collect();
    let most = groups.iter().map(|group| group.joined()).max().unwrap_or(0);
    if most == 0 {
        return text.say("chart-groups-nobody", &[("date", date.into())]);
    }
    let leaders: Vec<&&Tallied> = groups.iter().filter(|group| group.joined() == most).collect();
    let [leader] = leaders[..] else {
        let names: Vec<String> = leaders.iter().map(|group| name(text, group.group)).collect();
        let args = [("date", date.into()), ("who", list(text, &names).into()), ("n", most.into())];
        return text.say("chart-groups-tie", &args);
    };
    let args = [
        ("date", date.into()),
        ("all", leader.all().into()),
        ("group", name(text, leader.group).into()),
        ("n", most.into()),
    ];
    // The groups are in the order of their shares; a tie of shares names none.
    let first =
        groups.iter().find(|group| groups.iter().all(|other| *other == **group || group.exceeds(other)));
    match first.filter(|first| first.group != leader.group) {
        None => text.say("chart-groups-most", &args),
        Some(first) => {
            let share = [
                ("first", name(text, first.group).into()),
                ("m", first.joined().into()),
                ("of", first.all().into()),
            ];
            text.say("chart-groups-both", &args.into_iter().chain(share).collect::<Vec<_>>())
        }
    }
}
