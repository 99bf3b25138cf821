//! What questions are made from.

use chrono::NaiveDate;

use crate::text::Text;
use crate::treaty::{Act, ActKind, Beside, Catalog, Certainty, Code, Event, Kind, Participant, Treaty};

/// On the last day of this event all signatures are known: the record closes with the depositary's count.
const CEREMONY: &str = "hanoi-closes";

/// What questions are made from.
#[derive(Debug, Clone, Copy)]
pub struct School<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// The record.
    pub catalog: &'a Catalog,
    /// The treaty that is asked about.
    pub treaty: &'a Treaty,
    /// The lists of States.
    pub beside: &'a Beside,
}

impl<'a> School<'a> {
    /// The event of that name.
    pub(super) fn event(&self, id: &str) -> Option<&'a Event> {
        self.catalog.events.iter().find(|event| event.id == id)
    }

    /// The ceremony in Hanoi with its last day; `None` where it is not on record.
    pub(super) fn ceremony(&self) -> Option<(&'a Event, NaiveDate)> {
        let event = self.event(CEREMONY)?;
        Some((event, event.day?))
    }

    /// The signature of `who`, whatever its day and certainty.
    pub(super) fn signature(&self, who: Code) -> Option<&'a Act> {
        self.treaty.acts.iter().find(|act| act.who == who && act.kind == ActKind::Signature)
    }

    /// Members of the United Nations whose signature by the end of the ceremony is confirmed.
    pub(super) fn signed(&self) -> Vec<&'a Participant> {
        let Some((_, last)) = self.ceremony() else { return Vec::new() };
        let is_sure = |act: &Act| act.certainty == Certainty::Confirmed && act.date.day <= last;
        self.members().filter(|who| self.signature(who.code).is_some_and(is_sure)).collect()
    }

    /// Members of the United Nations of which no act at all is on record.
    pub(super) fn silent(&self) -> Vec<&'a Participant> {
        if self.ceremony().is_none() {
            return Vec::new();
        }
        self.members().filter(|who| !self.treaty.acts.iter().any(|act| act.who == who.code)).collect()
    }

    /// The members of the United Nations, in order of code.
    pub(super) fn members(&self) -> impl Iterator<Item = &'a Participant> {
        self.catalog.participants.iter().filter(|who| who.kind == Kind::Member)
    }
}
