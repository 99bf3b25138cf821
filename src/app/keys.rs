//! The map by keyboard: a list of States in alphabetical order, with one tab stop.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, SvgElement};

use crate::map::{Move, walk};
use crate::page::by_name;
use crate::text::{class_name, fold};
use crate::treaty::{ActKind, Code, Standing};
use crate::viewpoint::Intent;

use super::browser::{element, set, write};
use super::follow::follow;
use super::map::Shapes;
use super::session::{Loaded, Session};
use super::{gesture, projection};

/// How far an arrow with Shift moves the picture, as a share of the frame.
const STEP: f64 = 0.1;

/// Makes the sheet a list that keys can walk.
pub fn adopt(session: Session, sheet: &Element, shapes: &Shapes) {
    let loaded = session.loaded();
    let writing = loaded.text.language().writing();
    let drawn = by_name(&loaded.facts()).into_iter().filter(|who| who.kind.is_state());
    let order: Vec<Code> = drawn.map(|who| who.code).filter(|code| shapes.contains_key(code)).collect();
    let current = Cell::new(order.first().copied());
    set(sheet, "role", "listbox");
    set(sheet, "aria-describedby", "map-describe");
    // What stands between a list and its entries hides from some programs that they are entries.
    if let Some(between) = element("areas") {
        set(&between, "role", "none");
    }
    write("map-describe", &session.say("map-describe"));
    for (code, shape) in shapes.iter() {
        set(shape, "role", "option");
        set(shape, "aria-selected", "false");
        set(shape, "tabindex", if Some(*code) == order.first().copied() { "0" } else { "-1" });
    }
    name_options(session, shapes);
    let shapes = Rc::clone(shapes);
    gesture::on(sheet, "keydown", move |event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        let Some(from) = current.get() else { return };
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            // Shift and an arrow move the picture instead of the choice.
            "ArrowLeft" if event.shift_key() => gesture::move_by(STEP, 0.0),
            "ArrowRight" if event.shift_key() => gesture::move_by(-STEP, 0.0),
            "ArrowUp" if event.shift_key() => gesture::move_by(0.0, STEP),
            "ArrowDown" if event.shift_key() => gesture::move_by(0.0, -STEP),
            "Enter" | " " => session.ask(Intent::SelectOnly(from)),
            "Escape" => leave(session, &event),
            "+" | "=" => gesture::zoom_by(1.6),
            "-" => gesture::zoom_by(1.0 / 1.6),
            "0" => gesture::reset(),
            key => {
                let Some(step) = Move::from_key(writing.arrow(key)) else { return };
                let to = to(session, &order, from, step);
                projection::show(session, to);
                focus(&shapes, from, to);
                current.set(Some(to));
                session.hovered.set(Some(to));
            }
        }
        event.prevent_default();
    });
}

fn to(session: Session, order: &[Code], from: Code, step: Move) -> Code {
    let loaded = session.loaded();
    session.board.with_untracked(|board| {
        let class = |code: &Code| board.standings.get(code).copied();
        let name = |code: &Code| {
            loaded.catalog.participant(*code).map(|state| fold(&state.name)).unwrap_or_default()
        };
        walk(order, from, step, class, name)
    })
}

/// Moves the one tab stop.
fn focus(shapes: &Shapes, from: Code, to: Code) {
    if let Some(shape) = shapes.get(&from) {
        set(shape, "tabindex", "-1");
    }
    let Some(shape) = shapes.get(&to) else { return };
    set(shape, "tabindex", "0");
    if let Some(shape) = shape.dyn_ref::<SvgElement>() {
        let _ = shape.focus();
    }
}

/// Escape closes the card first, then leaves the map.
fn leave(session: Session, event: &KeyboardEvent) {
    session.hovered.set(None);
    if session.selected.get_untracked().is_some() {
        session.ask(Intent::DeselectAll);
    } else if let Some(target) = event.target().and_then(|target| target.dyn_into::<SvgElement>().ok()) {
        let _ = target.blur();
    }
}

/// Each option's name says who, which standing and since when, on the date shown; written again only
/// where the standing changed.
fn name_options(session: Session, shapes: &Shapes) {
    let shapes = Rc::clone(shapes);
    let mut named: BTreeMap<Code, Standing> = BTreeMap::new();
    follow(move || {
        let loaded = session.loaded();
        session.board.with(|board| {
            for (code, shape) in shapes.iter() {
                let Some(standing) = board.standings.get(code) else { continue };
                if named.insert(*code, *standing) != Some(*standing) {
                    set(shape, "aria-label", &option_name(&loaded, *code, *standing, board.date));
                }
            }
        });
    });
}

fn option_name(loaded: &Loaded, code: Code, standing: Standing, date: NaiveDate) -> String {
    let name = loaded.catalog.participant(code).map_or("", |state| state.name.as_str());
    let standing = class_name(&loaded.text, standing);
    let signed = loaded.treaty().acts_of(code, date).find(|act| act.kind == ActKind::Signature);
    let mut args = vec![("name", name.into()), ("standing", standing.into())];
    match signed {
        Some(act) => {
            args.push(("date", loaded.text.date(act.date).into()));
            loaded.text.say("map-option-signed", &args)
        }
        None => loaded.text.say("map-option", &args),
    }
}
