//! What a visitor asks for, and what it makes of the question.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    Class, Column, Filter, Frame, Layer, Motion, Patterns, Place, Projection, Region, Selection, Shown,
    Theme, Towards, TreatyId, View, Viewpoint,
};
use crate::text::Language;
use crate::treaty::Code;

/// One thing a visitor asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Another view in front.
    ShowView(View),
    /// The map as the page came with it: flat, not turned, no cells.
    OwnMap,
    /// Another treaty.
    ShowTreaty(TreatyId),
    /// A date, chosen by hand: time stops running.
    ShowDate(Shown),
    /// The event after the date shown, or before it, among `snaps` (days in order): time stops
    /// running. At the end nothing changes.
    Step {
        /// The date shown, as a day.
        from: NaiveDate,
        /// Which way.
        towards: Towards,
        /// The days on which something happened, in order.
        snaps: Vec<NaiveDate>,
    },
    /// Time runs.
    Play,
    /// Time stops.
    Pause,
    /// The next date of a run: time runs on.
    Advance(NaiveDate),
    /// One more State.
    Select(Code),
    /// One State less.
    Deselect(Code),
    /// This State and no other.
    SelectOnly(Code),
    /// No State.
    DeselectAll,
    /// A part of the world; the frame returns to the whole of it.
    ShowRegion(Region),
    /// What fills the States; the legend shows all its classes.
    Fill(Layer),
    /// This class alone; if it was alone already, all of them.
    Isolate(Class),
    /// This class too; if it was shown alone with others, the others.
    Toggle(Class),
    /// All classes.
    ShowAllClasses,
    /// Another projection; the frame returns to the whole picture.
    Project(Projection),
    /// The sphere turned towards a place.
    Rotate(Place),
    /// Another part of the picture.
    Zoom(Frame),
    /// The whole picture, turned as the projection has it.
    ResetFrame,
    /// Another language.
    Speak(Language),
    /// Other colours of the page.
    Dress(Theme),
    /// Pictures that move, or not.
    Move(Motion),
    /// Patterns, or not.
    Draw(Patterns),
    /// A click on the head of a column.
    SortBy(Column),
    /// Other words by which the table is filtered.
    Search(Filter),
    /// What a link on the page asks for: its question, in the dress that the page wears, of the facts
    /// that it has.
    Follow(Box<Viewpoint>),
    /// Another value of the parameter that a control of the page is named after, as a link has both.
    /// A value that cannot be read changes nothing.
    Answer {
        /// The parameter.
        name: String,
        /// The value.
        value: String,
    },
    /// A viewpoint of before: Back, Forward, or a host's message.
    Restore(Box<Viewpoint>),
}

/// What the browser's history is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryEntry {
    /// The entry in place is rewritten.
    Replace,
    /// A new entry, to which Back returns.
    Push,
    /// Nothing: the address already says it.
    Keep,
}

/// What an intent means for the browser's history. Only another treaty or view is a place to come
/// back to; playing must never flood the history.
#[must_use]
pub fn history_of(intent: &Intent) -> HistoryEntry {
    match intent {
        Intent::ShowView(_) | Intent::ShowTreaty(_) | Intent::Follow(_) => HistoryEntry::Push,
        Intent::Restore(_) => HistoryEntry::Keep,
        Intent::OwnMap
        | Intent::ShowDate(_)
        | Intent::Step { .. }
        | Intent::Play
        | Intent::Pause
        | Intent::Advance(_)
        | Intent::Select(_)
        | Intent::Deselect(_)
        | Intent::SelectOnly(_)
        | Intent::DeselectAll
        | Intent::ShowRegion(_)
        | Intent::Fill(_)
        | Intent::Isolate(_)
        | Intent::Toggle(_)
        | Intent::ShowAllClasses
        | Intent::Project(_)
        | Intent::Rotate(_)
        | Intent::Zoom(_)
        | Intent::ResetFrame
        | Intent::Speak(_)
        | Intent::Dress(_)
        | Intent::Move(_)
        | Intent::Draw(_)
        | Intent::SortBy(_)
        | Intent::Search(_)
        | Intent::Answer { .. } => HistoryEntry::Replace,
    }
}

impl Viewpoint {
    /// The viewpoint after `intent`. Asking for what is there already changes nothing.
    #[must_use]
    pub fn after(mut self, intent: Intent) -> Self {
        self.apply(intent);
        self
    }

    /// Does what `intent` asks for, in place: a copy of all fields for each intent would be 7 kB of
    /// the app.
    pub fn apply(&mut self, intent: Intent) {
        match intent {
            Intent::ShowView(view) => self.view = view,
            Intent::OwnMap => {
                self.projection = Projection::default();
                self.rotation = None;
                if self.view == View::Cells {
                    self.view = View::default();
                }
            }
            Intent::ShowTreaty(treaty) => self.treaty = treaty,
            Intent::ShowDate(shown) => (self.shown, self.play) = (shown, false),
            Intent::Step { from, towards, snaps } => self.step(from, towards, &snaps),
            Intent::Play => self.play = true,
            Intent::Pause => self.play = false,
            Intent::Advance(day) => self.shown = Shown::On(day),
            Intent::Select(who) => self.selected = std::mem::take(&mut self.selected).with(who),
            Intent::Deselect(who) => self.selected = std::mem::take(&mut self.selected).without(who),
            Intent::SelectOnly(who) => self.selected = Selection::default().with(who),
            Intent::DeselectAll => self.selected = Selection::default(),
            Intent::ShowRegion(region) => (self.region, self.frame) = (region, Frame::default()),
            Intent::Fill(layer) if layer == self.layer => {}
            Intent::Fill(layer) => (self.layer, self.isolated) = (layer, BTreeSet::new()),
            Intent::Isolate(class) => self.isolate(class),
            Intent::Toggle(class) => self.toggle(class),
            Intent::ShowAllClasses => self.isolated = BTreeSet::new(),
            Intent::Project(projection) if projection == self.projection => {}
            Intent::Project(projection) => (self.projection, self.frame) = (projection, Frame::default()),
            Intent::Rotate(place) => self.rotation = Some(place),
            Intent::Zoom(frame) => self.frame = frame,
            Intent::ResetFrame => (self.frame, self.rotation) = (Frame::default(), None),
            Intent::Speak(language) => self.language = Some(language),
            Intent::Dress(theme) => self.theme = theme,
            Intent::Move(motion) => self.motion = motion,
            Intent::Draw(patterns) => self.patterns = patterns,
            Intent::SortBy(column) => self.sort = self.sort.clicked(column),
            Intent::Search(filter) => self.filter = filter,
            Intent::Follow(viewpoint) => self.follow(*viewpoint),
            Intent::Answer { name, value } => self.answer(&name, &value),
            Intent::Restore(viewpoint) => *self = *viewpoint,
        }
    }

    fn follow(&mut self, asked: Viewpoint) {
        let Self { edition, language, theme, motion, patterns, plain, fixed, .. } = *self;
        *self = Self { edition, language, theme, motion, patterns, plain, fixed, ..asked };
    }

    fn step(&mut self, from: NaiveDate, towards: Towards, snaps: &[NaiveDate]) {
        self.play = false;
        if let Some(day) = super::step(snaps, from, towards) {
            self.shown = Shown::On(day);
        }
    }

    fn isolate(&mut self, class: Class) {
        let was_alone = self.isolated.len() == 1 && self.isolated.contains(&class);
        self.isolated = BTreeSet::new();
        if !was_alone {
            self.isolated.insert(class);
        }
        self.keep_its_layer();
    }

    fn toggle(&mut self, class: Class) {
        if !self.isolated.remove(&class) {
            self.isolated.insert(class);
        }
        self.keep_its_layer();
    }

    /// A click on a legend that is just being replaced must not isolate what the new one lacks.
    fn keep_its_layer(&mut self) {
        let layer = self.layer;
        self.isolated.retain(|class| class.layer() == layer);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::treaty::{Standing, Vote};
    use crate::viewpoint::Zoom;

    fn after(intents: impl IntoIterator<Item = Intent>) -> Viewpoint {
        intents.into_iter().fold(Viewpoint::default(), Viewpoint::after)
    }

    #[test]
    fn a_date_by_hand_stops_time_and_a_date_of_a_run_does_not() {
        let day: NaiveDate = "2025-10-25".parse().unwrap();
        assert!(after([Intent::Play, Intent::Advance(day)]).play);
        assert!(!after([Intent::Play, Intent::ShowDate(Shown::On(day))]).play);
    }

    #[test]
    fn a_step_goes_to_the_next_event_and_stays_at_the_last() {
        let days = ["2024-12-24", "2025-10-25"].map(|day| day.parse::<NaiveDate>().unwrap());
        let step = |from| Intent::Step { from, towards: Towards::Next, snaps: days.to_vec() };
        assert_eq!(after([step(days[0])]).shown, Shown::On(days[1]));
        assert_eq!(after([step(days[1])]), Viewpoint::default());
    }

    #[test]
    fn isolating_a_class_twice_shows_all_again() {
        let party = Class::Standing(Standing::Party);
        let outside = Class::Standing(Standing::Outside);
        assert_eq!(after([Intent::Isolate(party)]).isolated, BTreeSet::from([party]));
        assert_eq!(after([Intent::Isolate(party), Intent::Isolate(party)]), Viewpoint::default());
        let two = after([Intent::Isolate(party), Intent::Toggle(outside)]);
        assert_eq!(two.isolated, BTreeSet::from([party, outside]));
        assert_eq!(two.after(Intent::Isolate(outside)).isolated, BTreeSet::from([outside]));
    }

    #[test]
    fn another_layer_shows_all_its_classes_and_none_of_the_other() {
        let party = Class::Standing(Standing::Party);
        let voted = after([Intent::Isolate(party), Intent::Fill(Layer::Vote74_247)]);
        assert_eq!(voted.isolated, BTreeSet::new());
        assert_eq!(voted.clone().after(Intent::Isolate(party)), voted);
        let against = Class::Vote(Vote::No);
        assert_eq!(voted.after(Intent::Isolate(against)).isolated, BTreeSet::from([against]));
    }

    #[test]
    fn another_projection_or_region_returns_to_the_whole_picture() {
        let near = Frame { zoom: Zoom::MOST, centre: Place::new(21.03, 105.85) };
        let zoomed = after([Intent::Zoom(near)]);
        assert_eq!(zoomed.clone().after(Intent::Project(Projection::Robinson)).frame, Frame::default());
        assert_eq!(zoomed.clone().after(Intent::ShowRegion(Region::World)).frame, Frame::default());
        assert_eq!(zoomed.clone().after(Intent::Project(Projection::EqualEarth)), zoomed);
    }

    #[test]
    fn only_another_view_or_treaty_is_a_place_to_come_back_to() {
        assert_eq!(history_of(&Intent::ShowView(View::Table)), HistoryEntry::Push);
        assert_eq!(history_of(&Intent::ShowTreaty(TreatyId::default())), HistoryEntry::Push);
        assert_eq!(history_of(&Intent::Advance(NaiveDate::MAX)), HistoryEntry::Replace);
        assert_eq!(history_of(&Intent::Restore(Box::default())), HistoryEntry::Keep);
    }

    #[test]
    fn a_link_of_the_page_keeps_the_edition_that_is_loaded() {
        let edition: Option<NaiveDate> = "2026-11-21".parse().ok();
        let pinned = Viewpoint { edition, ..Viewpoint::default() };
        let followed = pinned.after(Intent::Follow(Box::new(Viewpoint::from_query("t=2025-10-25").0)));
        assert_eq!(followed.to_query(), "asof=2026-11-21&t=2025-10-25");
    }

    #[test]
    fn back_restores_all_of_the_viewpoint() {
        let before = after([Intent::Select("VNM".parse().unwrap()), Intent::SortBy(Column::Signed)]);
        let restored = after([Intent::Play, Intent::Restore(Box::new(before.clone()))]);
        assert_eq!(restored, before);
    }
}
