//! The legend in the page: its counts follow the date, its classes can be shown alone.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::map::{Entry, standings, votes};
use crate::page::legend_items;
use crate::treaty::{Standing, Vote};
use crate::viewpoint::{Class, Intent, Layer};

use super::browser::{all, element, set, write_to};
use super::follow::{Derived, follow};
use super::gesture::on;
use super::session::Session;

/// Takes the legend over.
pub fn adopt(session: Session) {
    let Some(legend) = element("legend-classes") else { return };
    let entries = Derived::new(move || entries(session));
    let list = legend.clone();
    let mut keys: Option<Vec<String>> = None;
    follow(move || {
        let entries = entries.get();
        if session.layer.get_untracked().treaty().is_some() {
            keys = Some(Vec::new());
            return;
        }
        let now: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        let shown = keys.take().unwrap_or_else(|| {
            all("#legend-classes [data-key]")
                .iter()
                .filter_map(|item| item.get_attribute("data-key"))
                .collect()
        });
        if shown == now {
            write_counts(&list, &entries);
        } else {
            list.set_inner_html(&legend_items(&entries));
        }
        keys = Some(now);
    });
    let list = legend.clone();
    follow(move || {
        entries.track();
        let isolated: Vec<String> = session.isolated.get().iter().map(|class| key_of(*class)).collect();
        for item in children(&list) {
            let pressed = item.get_attribute("data-key").is_some_and(|key| isolated.contains(&key));
            set(&item, "aria-pressed", if pressed { "true" } else { "false" });
        }
    });
    on(&legend, "click", move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let item = target.and_then(|target| target.closest("[data-key]").ok().flatten());
        if session.layer.get_untracked().treaty().is_some() {
            return;
        }
        if let Some(class) = item.and_then(|item| class_of(&item.get_attribute("data-key")?)) {
            session.ask(Intent::Isolate(class));
        }
    });
}

fn entries(session: Session) -> Vec<Entry> {
    let loaded = session.loaded();
    match session.layer.get() {
        Layer::Standing => session.board.with(|board| match session.members() {
            None => standings(&loaded.text, loaded.treaty(), board),
            Some(members) => standings(&loaded.text, loaded.treaty(), &board.among(&members)),
        }),
        // Their legend is the annex's.
        Layer::Beside(_) => Vec::new(),
        Layer::Vote74_247 => {
            let Some(ballot) = loaded.catalog.ballot("74/247") else { return Vec::new() };
            match session.members() {
                None => votes(&loaded.text, ballot),
                Some(members) => votes(&loaded.text, &ballot.among(&members)),
            }
        }
    }
}

fn children(list: &Element) -> Vec<Element> {
    let Ok(items) = list.query_selector_all("[data-key]") else { return Vec::new() };
    (0..items.length()).filter_map(|at| items.get(at)?.dyn_into().ok()).collect()
}

fn write_counts(list: &Element, entries: &[Entry]) {
    for (item, entry) in children(list).iter().zip(entries) {
        if let Ok(Some(count)) = item.query_selector(".legend__count") {
            write_to(&count, &entry.count.to_string());
        }
        if item.get_attribute("title").as_deref() != Some(&entry.help) {
            set(item, "title", &entry.help);
        }
    }
}

fn key_of(class: Class) -> String {
    match class {
        Class::Standing(standing) => standing.word().to_owned(),
        Class::Vote(vote) => format!("vote-{}", vote.word()),
    }
}

fn class_of(key: &str) -> Option<Class> {
    match key.strip_prefix("vote-") {
        Some(word) => Vote::ALL.into_iter().find(|vote| vote.word() == word).map(Class::Vote),
        None => Standing::from_word(key).map(Class::Standing),
    }
}
