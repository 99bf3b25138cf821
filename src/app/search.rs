//! The field that finds a State by name, other name or code, and opens its card.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use crate::page::{suggestions, suggestions_html};
use crate::treaty::Code;
use crate::viewpoint::Intent;

use super::browser::{element, set};
use super::gesture::on;
use super::session::Session;

/// What is found for what is typed, and which of it Enter takes.
#[derive(Clone)]
struct Search {
    session: Session,
    field: HtmlInputElement,
    list: Element,
    found: Rc<RefCell<Vec<(Code, String)>>>,
    at: Rc<Cell<usize>>,
}

/// Takes the field over.
pub fn adopt(session: Session) {
    let (Some(field), Some(list)) = (element("search"), element("search-list")) else { return };
    let Ok(input) = field.clone().dyn_into::<HtmlInputElement>() else { return };
    let search =
        Search { session, field: input, list: list.clone(), found: Rc::default(), at: Rc::default() };
    let (typing, keying, choosing, leaving) = (search.clone(), search.clone(), search.clone(), search);
    on(&field, "input", move |_| typing.look());
    on(&field, "keydown", move |event| {
        if let Ok(event) = event.dyn_into::<KeyboardEvent>() {
            keying.key(&event);
        }
    });
    // Before the field loses the focus and the list goes away.
    on(&list, "pointerdown", move |event| {
        event.prevent_default();
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let option = target.and_then(|target| target.closest("[data-found]").ok().flatten());
        if let Some(who) = option.and_then(|option| option.get_attribute("data-found")?.parse().ok()) {
            choosing.choose(who);
        }
    });
    on(&field, "blur", move |_| leaving.close());
}

impl Search {
    fn look(&self) {
        self.found.replace(suggestions(&self.session.loaded().facts(), &self.field.value()));
        self.at.set(0);
        self.show();
    }

    fn show(&self) {
        let found = self.found.borrow();
        self.list.set_inner_html(&suggestions_html(&found, self.at.get()));
        set(&self.field, "aria-expanded", if found.is_empty() { "false" } else { "true" });
        if found.is_empty() {
            set(&self.list, "hidden", "");
            let _ = self.field.remove_attribute("aria-activedescendant");
        } else {
            let _ = self.list.remove_attribute("hidden");
            set(&self.field, "aria-activedescendant", &format!("found-{}", self.at.get()));
        }
    }

    fn close(&self) {
        self.found.replace(Vec::new());
        self.show();
    }

    fn key(&self, event: &KeyboardEvent) {
        let count = self.found.borrow().len();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => self.step((self.at.get() + 1) % count),
            "ArrowUp" if count > 0 => self.step((self.at.get() + count - 1) % count),
            "Enter" => self.enter(),
            // With nothing to close here the key is for the card.
            "Escape" if count == 0 && self.field.value().is_empty() => return,
            "Escape" => {
                self.field.set_value("");
                self.close();
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn step(&self, to: usize) {
        self.at.set(to);
        self.show();
    }

    fn enter(&self) {
        let chosen = self.found.borrow().get(self.at.get()).map(|(who, _)| *who);
        let typed = self.field.value();
        match chosen {
            Some(who) => self.choose(who),
            None if typed.trim().is_empty() => {}
            None => {
                let text = &self.session.loaded().text;
                self.session.notice(text.say("map-search-none", &[("text", typed.into())]));
            }
        }
    }

    fn choose(&self, who: Code) {
        self.field.set_value("");
        self.close();
        self.session.ask(Intent::SelectOnly(who));
    }
}
