//! The sentence and the figures in the page follow the view; one quiet voice says changes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use crate::page::{beside, near_figures, near_items, table_caption};

use super::browser::{element, write};
use super::follow::follow;
use super::session::Session;

/// One message in this time at most, and only when the view has come to rest.
const QUIET: Duration = Duration::from_millis(700);

/// Takes sentence, figures, caption and voice over.
pub fn adopt(session: Session) {
    follow(move || {
        session.summary.with(|summary| {
            write("summary-main", &summary.main);
            write("summary-more", &summary.more);
        });
    });
    follow_figures(session);
    speak(session);
}

fn follow_figures(session: Session) {
    let mut written = BTreeMap::new();
    follow(move || {
        let loaded = session.loaded();
        session.board.with(|board| {
            write("table-caption", &table_caption(&loaded.facts(), board));
            renew(&mut written, "beside", beside(&loaded.facts(), board));
            renew(&mut written, "near", near_items(&near_figures(&loaded.facts(), board)));
        });
    });
}

/// Writes HTML of ours into an element, unless it was the last that was written there. The browser
/// spells HTML its own way, so what stands in the page is no measure.
fn renew(written: &mut BTreeMap<&'static str, String>, id: &'static str, html: String) {
    if written.get(id) == Some(&html) {
        return;
    }
    if let Some(element) = element(id) {
        element.set_inner_html(&html);
    }
    written.insert(id, html);
}

/// The voice says the first sentence, when it has changed and the hand rests; the first one stands
/// on the page anyway.
fn speak(session: Session) {
    let pending: Rc<RefCell<Option<TimeoutHandle>>> = Rc::default();
    let mut said = false;
    follow(move || {
        let sentence = session.summary.with(|summary| summary.main.clone());
        if !std::mem::replace(&mut said, true) || session.playing.get_untracked() {
            return;
        }
        let handle = set_timeout_with_handle(move || write("live", &sentence), QUIET);
        if let Some(earlier) = pending.replace(handle.ok()) {
            earlier.clear();
        }
    });
}
