//! The table in the page: rows follow the date, can be sorted, filtered and chosen.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::page::{self, order, row, row_cells, source_numbers};
use crate::treaty::{Board, Code};
use crate::viewpoint::{Column, Direction, Filter, Intent, Sort, Word};

use super::browser::{all, by_code, element, set, write_to};
use super::follow::{Derived, follow};
use super::gesture::on;
use super::session::{Loaded, Session};

type Rows = Rc<BTreeMap<Code, Element>>;

/// Takes the table over and puts its controls in place.
pub fn adopt(session: Session) {
    let rows: Rows = Rc::new(by_code("tr[id^=row-]", "row-"));
    follow_date(session, &rows);
    follow_order(session, &rows);
    follow_filter(session, &rows);
    follow_selected(session, &rows);
    heads(session);
    choose(session);
    filter_field(session);
}

/// Rows whose standing changed, or whose participant acted between the date before and this one.
fn follow_date(session: Session, rows: &Rows) {
    let rows = Rc::clone(rows);
    let mut painted: Option<Board> = None;
    follow(move || {
        let loaded = session.loaded();
        session.board.with(|board| {
            let before = painted.replace(board.clone());
            let numbers = source_numbers(&loaded.facts());
            for code in changed(&loaded, before.as_ref(), board) {
                let (Some(element), Some(participant)) = (rows.get(&code), loaded.catalog.participant(code))
                else {
                    continue;
                };
                let row = row(&loaded.facts(), board, participant);
                set(element, "data-class", row.standing.word());
                element.set_inner_html(&row_cells(&row, &numbers));
            }
        });
    });
}

/// The page came with the standings of the facts' own date; from there on, only what changes.
fn changed(loaded: &Loaded, before: Option<&Board>, now: &Board) -> BTreeSet<Code> {
    let date_before: NaiveDate = before.map_or(page::published_date(&loaded.facts()), |board| board.date);
    let (from, to) = (date_before.min(now.date), date_before.max(now.date));
    let acted = loaded.treaty().acts.iter().filter(|act| from < act.date.day && act.date.day <= to);
    let stood = before.into_iter().flat_map(|board| {
        now.standings.iter().filter(|(code, standing)| board.standings.get(code) != Some(standing))
    });
    // One by one: `collect` would sort first, by a sort of its own.
    let mut changed = BTreeSet::new();
    changed.extend(acted.map(|act| act.who));
    changed.extend(stood.map(|(code, _)| *code));
    changed
}

/// The order of the rows; only moved when it changes.
fn follow_order(session: Session, rows: &Rows) {
    let Some(body) = element("rows") else { return };
    let rows = Rc::clone(rows);
    let sort = session.part(|viewpoint| viewpoint.sort);
    let sorted = Derived::new(move || {
        let loaded = session.loaded();
        let sort = sort.get();
        let ordered = |board: &Board| order(&loaded.facts(), board, sort);
        // While dates run by, an order by name is not worked out again.
        if sort.column.follows_date() {
            session.board.with(ordered)
        } else {
            session.board.with_untracked(ordered)
        }
    });
    let mut before: Option<Vec<Code>> = None;
    follow(move || {
        let now = sorted.get();
        if before.as_ref().map_or(sort.get_untracked() != Sort::default(), |before| *before != now) {
            for row in now.iter().filter_map(|code| rows.get(code)) {
                let _ = body.append_child(row);
            }
        }
        before = Some(now);
    });
    follow(move || {
        let sort = sort.get();
        for head in all(".table th[data-column]") {
            let here = head.get_attribute("data-column").as_deref() == Some(sort.column.word());
            match (here, sort.direction) {
                (true, Direction::Ascending) => set(&head, "aria-sort", "ascending"),
                (true, Direction::Descending) => set(&head, "aria-sort", "descending"),
                (false, _) => {
                    let _ = head.remove_attribute("aria-sort");
                }
            }
        }
    });
}

fn follow_filter(session: Session, rows: &Rows) {
    let rows = Rc::clone(rows);
    let filter = session.part(|viewpoint| viewpoint.filter.clone());
    let isolated = session.isolated;
    follow(move || {
        let loaded = session.loaded();
        let (filter, isolated) = (filter.get(), isolated.get());
        let members = session.members();
        let found = |board: &Board| page::found(&loaded.facts(), board, filter.as_str(), &isolated);
        let shown =
            if isolated.is_empty() { session.board.with_untracked(found) } else { session.board.with(found) };
        let mut n = 0_u32;
        for (code, row) in rows.iter() {
            if shown.contains(code) && members.as_ref().is_none_or(|members| members.contains(code)) {
                n += 1;
                let _ = row.remove_attribute("hidden");
            } else {
                set(row, "hidden", "");
            }
        }
        if let Some(count) = element("table-shown") {
            write_to(&count, &loaded.text.say("table-shown", &[("n", n.into())]));
        }
    });
}

fn follow_selected(session: Session, rows: &Rows) {
    let rows = Rc::clone(rows);
    let mut before = None;
    follow(move || {
        let now = session.selected.get();
        for (who, on) in [(before, false), (now, true)] {
            if let Some(row) = who.and_then(|who| rows.get(&who)) {
                let _ = row.class_list().toggle_with_force("is-selected", on);
            }
        }
        before = now;
    });
}

/// Headings become buttons, now that they can do something.
fn heads(session: Session) {
    for head in all(".table th[data-column]") {
        let Some(column) = head.get_attribute("data-column").and_then(|word| Column::from_word(&word)) else {
            continue;
        };
        let words = head.text_content().unwrap_or_default();
        let Ok(button) = document().create_element("button") else { continue };
        set(&button, "type", "button");
        button.set_text_content(Some(&words));
        // A heading is repeated on every sheet of paper, its button is not.
        set(&head, "data-words", &words);
        head.set_text_content(None);
        let _ = head.append_child(&button);
        on(&button, "click", move |_| session.ask(Intent::SortBy(column)));
    }
}

/// A click on a row opens the card on the map; links in it stay links.
fn choose(session: Session) {
    let Some(body) = element("rows").and_then(|rows| rows.parent_element()) else { return };
    on(&body, "click", move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        if target.closest("a").is_ok_and(|link| link.is_some()) {
            return;
        }
        let row = target.closest("tr[id^=row-]").ok().flatten();
        let who = row.and_then(|row| row.id().strip_prefix("row-")?.parse::<Code>().ok());
        if let Some(who) = who {
            session.ask(Intent::SelectOnly(who));
        }
    });
}

/// The field by which the table is filtered.
fn filter_field(session: Session) {
    let Some(field) = element("table-filter").and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    let filter = session.part(|viewpoint| viewpoint.filter.clone());
    let typed = field.clone();
    on(&field, "input", move |_| session.ask(Intent::Search(Filter::new(&typed.value()))));
    follow(move || {
        filter.with(|filter| {
            if field.value() != filter.as_str() {
                field.set_value(filter.as_str());
            }
        });
    });
}
