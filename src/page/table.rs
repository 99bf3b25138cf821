//! Every State and the European Union as rows: the same facts as the map.

use crate::treaty::{Board, Kind, Participant, SourceId, put_in_order};

use super::{Column, Facts, Row, controls, escape};

/// The table's part of the page.
pub(super) fn section(facts: &Facts<'_>, board: &Board) -> String {
    let text = facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    format!(
        "<section class=\"section\" id=\"table\" aria-labelledby=\"table-title\" tabindex=\"-1\">\
         <h2 id=\"table-title\">{title}</h2><div class=\"table__controls needs-app\" id=\"table-controls\">{controls}</div>\
         <div class=\"table__scroll\">{table}</div>\
         <p class=\"small\"><a href=\"c/\">{pages}</a></p></section>",
        title = say("table-title"),
        controls = controls::table(text),
        table = whole(facts, board),
        pages = say("state-list-link"),
    )
}

/// The table itself.
pub(super) fn whole(facts: &Facts<'_>, board: &Board) -> String {
    let say = |key: &str| escape(&facts.text.say(key, &[]));
    let heads: String = Column::ALL
        .iter()
        .map(|column| {
            let word = column.word();
            format!("<th scope=\"col\" data-column=\"{word}\">{}</th>", say(&format!("table-{word}")))
        })
        .collect();
    format!(
        "<table class=\"table\"><caption id=\"table-caption\">{caption}</caption>\
         <thead><tr><th scope=\"col\" data-column=\"name\" aria-sort=\"ascending\">{state}</th>{heads}\
         <th scope=\"col\">{source}</th></tr></thead>\
         <tbody id=\"rows\">{states}</tbody><tbody id=\"rows-beside\">{organizations}</tbody></table>",
        caption = escape(&caption(facts, board)),
        state = say("table-state"),
        source = say("table-source"),
        states = rows(facts, board, Kind::is_state),
        organizations = rows(facts, board, |kind| kind == Kind::Organization),
    )
}

/// The rows of the participants of some kind, by name.
pub(super) fn rows(facts: &Facts<'_>, board: &Board, wanted: fn(Kind) -> bool) -> String {
    let numbers = super::sources::numbers(facts);
    by_name(facts)
        .into_iter()
        .filter(|participant| wanted(participant.kind))
        .map(|participant| row_html(&row(facts, board, participant), &numbers))
        .collect()
}

/// The caption: how many, on which date, by which facts.
#[must_use]
pub fn caption(facts: &Facts<'_>, board: &Board) -> String {
    let states = u32::try_from(facts.catalog.states().count()).unwrap_or(u32::MAX);
    facts.text.say(
        "table-caption",
        &[
            ("states", states.into()),
            ("date", facts.text.day(board.date).into()),
            ("as_of", facts.text.day(facts.treaty.as_of).into()),
        ],
    )
}

/// The participants in order of name, letters with marks among those without; former States are none
/// any more.
#[must_use]
pub fn by_name<'a>(facts: &Facts<'a>) -> Vec<&'a Participant> {
    let kept = facts.catalog.participants.iter().filter(|participant| participant.kind != Kind::Former);
    let mut named: Vec<(PlaceByName, &Participant)> =
        kept.map(|participant| (place_by_name(participant, Name::Long), participant)).collect();
    put_in_order(&mut named, |a, b| a.0 < b.0);
    named.into_iter().map(|(_, participant)| participant).collect()
}

/// Where a name stands among others.
pub(super) type PlaceByName = (Option<u32>, String);

/// Which of a participant's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// That of the lists.
    Long,
    /// That of narrow places.
    Short,
}

/// Where a participant stands among others by one of its names: by the order of the language, where the
/// facts give it, else by its letters.
pub(super) fn place_by_name(who: &Participant, name: Name) -> PlaceByName {
    match name {
        Name::Long => (who.order, crate::text::fold(&who.name)),
        Name::Short => (who.short_order, crate::text::fold(&who.short)),
    }
}

/// The row of one participant on the board's date.
#[must_use]
pub fn row(facts: &Facts<'_>, board: &Board, participant: &Participant) -> Row {
    let standing =
        board.standings.get(&participant.code).copied().unwrap_or(crate::treaty::Standing::Outside);
    let ballot = facts.catalog.ballot("74/247");
    Row::new(facts.text, facts.treaty, ballot, participant, standing, board.date)
}

/// One row as HTML; `numbers` are the sources in the order of their list.
fn row_html(row: &Row, numbers: &[&SourceId]) -> String {
    format!(
        "<tr id=\"row-{}\" data-class=\"{}\">{}</tr>",
        row.code,
        row.standing.word(),
        row_cells(row, numbers)
    )
}

/// The cells of a row as HTML.
#[must_use]
pub fn row_cells(row: &Row, numbers: &[&SourceId]) -> String {
    let cell = |column| match column {
        // Alone among the cells a vote says too little where the headings are not seen.
        Column::Vote => format!("<td class=\"table__vote\">{}</td>", escape(row.cell(column))),
        Column::Standing | Column::Signed | Column::Consent | Column::Certainty | Column::Group => {
            format!("<td>{}</td>", escape(row.cell(column)))
        }
    };
    let cells = Column::ALL.map(cell).concat();
    let sources: Vec<String> = row
        .sources
        .iter()
        .filter_map(|id| numbers.iter().position(|known| *known == id))
        .map(|at| format!("<a href=\"#source-{n}\">{n}</a>", n = at + 1))
        .collect();
    format!("<th scope=\"row\">{}</th>{cells}<td>{}</td>", escape(&row.name), sources.join(" "))
}
