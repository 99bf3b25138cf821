//! Rows of bars: how many of each group or each vote have which standing.

use crate::figure::svg::Weight;
use crate::map::{Entry, standings};
use crate::page::Asked;
use crate::text::Text;
use crate::theme::Role;
use crate::treaty::{Ballot, Code, Group, Standing, Vote};

use super::canvas::{Area, Canvas, Fill};
use super::style::{End, Style};
use super::{legend, wrap};

/// One row: its name, and how many have each standing.
struct Row {
    name: String,
    counts: Vec<(Standing, usize)>,
}

impl Row {
    fn total(&self) -> usize {
        self.counts.iter().map(|(_, n)| n).sum()
    }

    /// Those who have signed or are bound.
    fn inside(&self) -> usize {
        let inside = |standing: Standing| !matches!(standing, Standing::Outside | Standing::Withdrawn);
        self.counts.iter().filter(|(standing, _)| inside(*standing)).map(|(_, n)| n).sum()
    }
}

/// The regional groups, each with its standings.
pub fn table(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let text = asked.facts.text;
    let mut rows: Vec<Row> = Group::ALL
        .into_iter()
        .map(|group| {
            row(asked, text.say(&format!("group-{}", group.word()), &[]), |code| {
                group_of(asked, code) == Some(group)
            })
        })
        .collect();
    rows.push(row(asked, capital(&text.say("group-none", &[])), |code| group_of(asked, code).is_none()));
    rows.retain(|row| row.total() > 0);
    rows.sort_by_key(|row| std::cmp::Reverse(row.inside() * 1000 / row.total().max(1)));
    draw(canvas, body, asked, &rows);
}

/// The recorded vote, where the date shown does not lie before it.
pub fn vote<'a>(asked: &Asked<'a>) -> Option<&'a Ballot> {
    asked.facts.catalog.ballot("74/247").filter(|ballot| ballot.day <= asked.board.date)
}

/// The votes of 2019, each with what its States have done since; nothing without the vote.
pub fn flow(canvas: &mut Canvas, body: Area, asked: &Asked<'_>) {
    let Some(ballot) = vote(asked) else { return };
    let text = asked.facts.text;
    let rows: Vec<Row> = Vote::ALL
        .into_iter()
        .map(|vote| {
            let name = capital(&text.say(&format!("flow-from-{}", vote.word()), &[]));
            row(asked, name, |code| ballot.votes.get(&code) == Some(&vote))
        })
        .collect();
    draw(canvas, body, asked, &rows);
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn group_of(asked: &Asked<'_>, code: Code) -> Option<Group> {
    asked.facts.catalog.participant(code).and_then(|who| who.group)
}

fn row(asked: &Asked<'_>, name: String, belongs: impl Fn(Code) -> bool) -> Row {
    let of = |standing: Standing| {
        let has = |(code, has): &(&Code, &Standing)| {
            !code.is_organization() && **has == standing && belongs(**code)
        };
        (standing, asked.board.standings.iter().filter(has).count())
    };
    Row { name, counts: Standing::ALL.map(of).into() }
}

fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>, rows: &[Row]) {
    let text = asked.facts.text;
    let entries: Vec<Entry> = standings(text, asked.facts.treaty, asked.board);
    let height = legend::rows_height(body.width, &entries, 17.0);
    legend::rows(canvas, body.below(body.bottom() - height), &entries, 17.0);
    let area = Area { height: (body.height - height - 8.0).max(0.0), ..body };
    let step = (area.height / rows.len().max(1) as f64).min(120.0);
    let size = (step * 0.3).clamp(15.0, 24.0);
    let names = rows.iter().map(|row| wrap::measured(&row.name, size, Weight::Regular));
    let names = names.fold(0.0, f64::max).min(area.width * 0.42);
    let counts =
        rows.iter().map(|row| wrap::measured(&share(text, row), size, Weight::Bold)).fold(0.0, f64::max);
    let most = rows.iter().map(Row::total).max().unwrap_or(1).max(1) as f64;
    let (left, right) = area.split(names, 18.0);
    let (bars, _) = right.split(right.width - counts - 16.0, 16.0);
    for (at, row) in rows.iter().enumerate() {
        let middle = area.y + step * (at as f64 + 0.5);
        let lines = wrap::at_most(&row.name, size, Weight::Regular, left.width, 2);
        let top = middle - size * 1.2 * (lines.len() as f64 - 1.0) / 2.0 + size * 0.36;
        for (line, words) in lines.iter().enumerate() {
            canvas.words(
                (left.right(), top + size * 1.2 * line as f64),
                words,
                Style::text(size).by(End::Right),
            );
        }
        let high = (step * 0.62).min(64.0);
        let mut x = bars.x;
        for (standing, n) in row.counts.iter().filter(|(_, n)| *n > 0) {
            let width = bars.width * *n as f64 / most;
            let area = Area { x, y: middle - high / 2.0, width, height: high };
            canvas.rect(area, Fill::Class(standing.word()));
            canvas.edge(area, Role::Paper, 1.5);
            x += width;
        }
        canvas.words((x + 14.0, middle + size * 0.36), &share(text, row), Style::bold(size));
    }
}

/// "29 of 54".
fn share(text: &Text, row: &Row) -> String {
    text.say("chart-groups-short", &[("n", row.inside().into()), ("all", row.total().into())])
}
