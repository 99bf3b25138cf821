//! The map in the page: its nodes are kept and driven, never drawn a second time.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use crate::treaty::{Code, Standing};
use crate::viewpoint::{Class, Intent, Layer};

use super::browser::{by_code, element, set};
use super::follow::follow;
use super::session::Session;
use super::{gesture, keys, projection};

/// The shapes of the map by the code of their State.
pub type Shapes = Rc<BTreeMap<Code, Element>>;

/// Takes the map over: classes follow the date, the pointer and the keyboard are heard.
pub fn adopt(session: Session) {
    let Some(sheet) = element("sheet") else { return };
    let shapes: Shapes = Rc::new(by_code("#areas .s", ""));
    follow_standings(session, &shapes);
    follow_layer(session, &shapes);
    follow_isolated(session, &sheet, &shapes);
    follow_marked(session, &shapes);
    listen(session, &sheet);
    keys::adopt(session, &sheet, &shapes);
    gesture::adopt(session, &sheet);
    projection::adopt(session);
}

/// One attribute of the States whose standing changed, and nothing else.
fn follow_standings(session: Session, shapes: &Shapes) {
    let mut painted: BTreeMap<Code, Standing> = BTreeMap::new();
    painted.extend(shapes.iter().filter_map(|(code, shape)| {
        Some((*code, Standing::from_word(&shape.get_attribute("data-class")?)?))
    }));
    let shapes = Rc::clone(shapes);
    follow(move || {
        if session.layer.get().treaty().is_some() {
            // Another treaty has the shapes; afterwards all of them are painted again.
            painted = BTreeMap::new();
            return;
        }
        session.board.with(|board| {
            for (code, shape) in shapes.iter() {
                let Some(standing) = board.standings.get(code) else { continue };
                if painted.insert(*code, *standing) != Some(*standing) {
                    set(shape, "data-class", standing.word());
                }
            }
        });
    });
}

/// The votes are written to the map when they are first asked for.
fn follow_layer(session: Session, shapes: &Shapes) {
    let shapes = Rc::clone(shapes);
    let section = element("map-section");
    let mut written = false;
    follow(move || {
        let layer = session.layer.get();
        let Some(section) = &section else { return };
        match layer {
            Layer::Standing | Layer::Beside(_) => {
                let _ = section.remove_attribute("data-layer");
            }
            Layer::Vote74_247 => {
                if !std::mem::replace(&mut written, true) {
                    write_votes(session, &shapes);
                }
                set(section, "data-layer", "vote");
            }
        }
    });
}

fn write_votes(session: Session, shapes: &Shapes) {
    let loaded = session.loaded();
    let Some(ballot) = loaded.catalog.ballot("74/247") else { return };
    for (code, vote) in &ballot.votes {
        if let Some(shape) = shapes.get(code) {
            set(shape, "data-vote", vote.word());
        }
    }
}

/// What is not of the classes shown alone steps back.
fn follow_isolated(session: Session, sheet: &Element, shapes: &Shapes) {
    let sheet = sheet.clone();
    let shapes = Rc::clone(shapes);
    follow(move || {
        let isolated = session.isolated.get();
        let members = session.members();
        let is_isolated = !isolated.is_empty() || members.is_some();
        let _ = sheet.class_list().toggle_with_force("is-isolated", is_isolated);
        if !is_isolated {
            return;
        }
        let loaded = session.loaded();
        let ballot = loaded.catalog.ballot("74/247");
        session.board.with(|board| {
            for (code, shape) in shapes.iter() {
                let standing = board.standings.get(code).copied().map(Class::Standing);
                let vote = ballot.and_then(|ballot| ballot.votes.get(code)).copied().map(Class::Vote);
                let in_class = isolated.is_empty()
                    || [standing, vote].into_iter().flatten().any(|class| isolated.contains(&class));
                let kept = in_class && members.as_ref().is_none_or(|members| members.contains(code));
                let _ = shape.class_list().toggle_with_force("is-kept", kept);
            }
        });
    });
}

/// Tells a screen reader whether an option is the chosen one.
fn tell(shapes: &Shapes, who: Option<Code>, chosen: &str) {
    if let Some(shape) = who.and_then(|who| shapes.get(&who)) {
        set(shape, "aria-selected", chosen);
    }
}

/// The outline of the State under the pointer and of the one whose card is open.
fn follow_marked(session: Session, shapes: &Shapes) {
    let mark = |shapes: Shapes, class: &'static str, who: Box<dyn Fn() -> Option<Code>>| {
        let mut before = None;
        follow(move || {
            let now = who();
            let toggle = |who: Option<Code>, on: bool| {
                if let Some(shape) = who.and_then(|who| shapes.get(&who)) {
                    let _ = shape.class_list().toggle_with_force(class, on);
                }
            };
            toggle(before, false);
            toggle(now, true);
            if class == "is-selected" {
                tell(&shapes, before, "false");
                tell(&shapes, now, "true");
            }
            before = now;
        });
    };
    mark(Rc::clone(shapes), "is-hovered", Box::new(move || session.hovered.get()));
    mark(Rc::clone(shapes), "is-selected", Box::new(move || session.selected.get()));
}

fn listen(session: Session, sheet: &Element) {
    gesture::on(sheet, "pointerover", move |event| {
        let who = state_of(&event);
        if session.hovered.get_untracked() != who {
            session.at_start.set(is_at_start(&event));
            session.hovered.set(who);
        }
    });
    gesture::on(sheet, "pointerleave", move |_| session.hovered.set(None));
    gesture::on(sheet, "click", move |event| match state_of(&event) {
        _ if gesture::was_drag() => {}
        Some(who) if session.selected.get_untracked() != Some(who) => session.ask(Intent::SelectOnly(who)),
        Some(_) | None => session.ask(Intent::DeselectAll),
    });
}

/// Whether a pointer is in the left half of the window; the cards lie in the other.
fn is_at_start(event: &web_sys::Event) -> bool {
    let width = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or_default();
    event.dyn_ref::<PointerEvent>().is_some_and(|event| f64::from(event.client_x()) < width / 2.0)
}

/// The State whose shape or mark an event met.
pub fn state_of(event: &web_sys::Event) -> Option<Code> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let shape = target.closest(".s,[data-for]").ok()??;
    shape.get_attribute("data-for").unwrap_or_else(|| shape.id()).parse().ok()
}
