//! The shared signals of one open page, and the one writer of the viewpoint.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::page::{Facts, focus};
use crate::text::{Summary, Text, summary};
use crate::treaty::{Board, Catalog, Code, Standings, Treaty};
use crate::viewpoint::{Class, Intent, Layer, Projection, Span, Speed, Viewpoint, history_of};

use super::address;
use super::follow::Derived;

/// What was loaded; never changes afterwards.
#[derive(Debug)]
pub struct Loaded {
    /// The facts.
    pub catalog: Catalog,
    /// The words.
    pub text: Text,
    /// The `id` of the treaty shown, which is in the catalog.
    pub shown: String,
    /// Every change of every standing.
    pub standings: Standings,
    /// The time axis.
    pub span: Span,
    /// The days on which something happened, in order.
    pub snaps: Vec<NaiveDate>,
}

impl Loaded {
    /// The treaty shown.
    pub fn treaty(&self) -> &Treaty {
        &self.catalog.treaties[&self.shown]
    }

    /// The facts as the pages take them.
    pub fn facts(&self) -> Facts<'_> {
        Facts { text: &self.text, catalog: &self.catalog, treaty: self.treaty() }
    }
}

/// Cheap to copy; handed to components by context.
#[derive(Clone, Copy)]
pub struct Session {
    viewpoint: RwSignal<Viewpoint>,
    loaded: StoredValue<Arc<Loaded>>,
    /// The State under the pointer. Not in the link: it is where the hand is, not what is shown.
    pub hovered: RwSignal<Option<Code>>,
    /// Whether the pointer is in the half of the map where a line begins; cards lie in the other.
    pub at_start: RwSignal<bool>,
    /// How fast time runs. Not in the link: it is how a reader likes to watch, not what is shown.
    pub speed: RwSignal<Speed>,
    /// How often the annex has given the map other outlines: what lies on them is laid again.
    pub drawn: RwSignal<u32>,
    /// The States that are counted and shown alone; `None` means all.
    members: RwSignal<Option<BTreeSet<Code>>>,
    /// What was not done, as sentences.
    pub notices: RwSignal<Vec<String>>,
    /// The date shown.
    pub shown: Derived<NaiveDate>,
    /// All standings on that date.
    pub board: Derived<Board>,
    /// The State whose card is open.
    pub selected: Derived<Option<Code>>,
    /// The classes shown alone; none means all.
    pub isolated: Derived<BTreeSet<Class>>,
    /// What fills the map.
    pub layer: Derived<Layer>,
    /// How the sphere is drawn.
    pub projection: Derived<Projection>,
    /// Whether time runs.
    pub playing: Derived<bool>,
    /// The sentence.
    pub summary: Derived<Summary>,
}

impl Session {
    /// The session of a page that asks `viewpoint` of `loaded`.
    pub fn new(loaded: Loaded, viewpoint: Viewpoint, notices: Vec<String>) -> Self {
        let loaded = StoredValue::new(Arc::new(loaded));
        let viewpoint = RwSignal::new(viewpoint);
        let of = move |part: fn(&Viewpoint) -> bool| Derived::new(move || viewpoint.with(part));
        let shown = Derived::new(move || {
            let span = loaded.with_value(|loaded| loaded.span);
            viewpoint.with(|viewpoint| viewpoint.shown.day(span))
        });
        let board = Derived::new(move || {
            let date = shown.get();
            loaded.with_value(|loaded| loaded.standings.board(date))
        });
        let selected = Derived::new(move || viewpoint.with(|viewpoint| viewpoint.selected.last()));
        let isolated = Derived::new(move || viewpoint.with(|viewpoint| viewpoint.isolated.clone()));
        let layer = Derived::new(move || viewpoint.with(|viewpoint| viewpoint.layer));
        let summary = Derived::new(move || {
            let focus = focus(&isolated.get(), selected.get(), layer.get());
            loaded.with_value(|loaded| {
                board.with(|board| summary(&loaded.text, &loaded.catalog, loaded.treaty(), board, focus))
            })
        });
        Self {
            viewpoint,
            loaded,
            hovered: RwSignal::new(None),
            at_start: RwSignal::new(true),
            speed: RwSignal::new(Speed::default()),
            drawn: RwSignal::new(0),
            members: RwSignal::new(None),
            notices: RwSignal::new(notices),
            shown,
            board,
            selected,
            isolated,
            layer,
            projection: Derived::new(move || viewpoint.with(|viewpoint| viewpoint.projection)),
            playing: of(|viewpoint| viewpoint.play),
            summary,
        }
    }

    /// The only writer of the viewpoint.
    pub fn ask(&self, intent: Intent) {
        let entry = history_of(&intent);
        self.viewpoint.update(|now| now.apply(intent));
        self.viewpoint.with_untracked(|viewpoint| address::note(viewpoint, entry));
    }

    /// The States that are counted and shown alone; whoever follows follows them. `None` means all.
    pub fn members(&self) -> Option<BTreeSet<Code>> {
        self.members.get()
    }

    /// Counts and shows some States alone, or all.
    pub fn show_alone(&self, members: Option<BTreeSet<Code>>) {
        if self.members.with_untracked(|now| *now != members) {
            self.members.set(members);
        }
    }

    /// One part of the viewpoint, as it is now.
    pub fn now<T>(&self, part: fn(&Viewpoint) -> T) -> T {
        self.viewpoint.with_untracked(part)
    }

    /// One part of the viewpoint, as a value that can be followed.
    pub fn part<T: PartialEq + Send + Sync + 'static>(&self, part: fn(&Viewpoint) -> T) -> Derived<T> {
        let viewpoint = self.viewpoint;
        Derived::new(move || viewpoint.with(part))
    }

    /// What was loaded.
    pub fn loaded(&self) -> Arc<Loaded> {
        self.loaded.get_value()
    }

    /// A sentence without gaps.
    pub fn say(&self, key: &str) -> String {
        self.loaded.with_value(|loaded| loaded.text.say(key, &[]))
    }

    /// Tells the reader what was not done. A sentence that stands there already is not repeated.
    pub fn notice(&self, sentence: String) {
        self.notices.update(|notices| {
            if !notices.contains(&sentence) {
                notices.push(sentence);
            }
        });
    }
}
