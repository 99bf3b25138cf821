//! How many have signed.

use chrono::NaiveDate;

use super::{Act, ActKind, Certainty, Code, Kind, Reading, Treaty};

/// How many have signed, whatever they did afterwards, by kind of participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Signatories {
    /// All, organizations too.
    pub total: u32,
    /// Member States of the United Nations.
    pub members: u32,
    /// Observer States.
    pub observers: u32,
    /// The Cook Islands and Niue.
    pub others: u32,
    /// Organizations.
    pub organizations: u32,
    /// Of `total`, those whose signature is only reported.
    pub reported: u32,
}

impl Signatories {
    /// Counts one more signature.
    pub(super) fn add(&mut self, kind: Kind, certainty: Certainty) {
        self.total += 1;
        self.reported += u32::from(certainty != Certainty::Confirmed);
        match kind {
            Kind::Member => self.members += 1,
            Kind::Observer => self.observers += 1,
            Kind::Other => self.others += 1,
            Kind::Organization => self.organizations += 1,
            Kind::Former => {}
        }
    }
}

impl Treaty {
    /// The signatures made by the end of `date` that are confirmed or reported, in order of day.
    pub fn signatures(&self, date: NaiveDate) -> impl Iterator<Item = &Act> {
        self.acts.iter().filter(move |act| {
            act.kind == ActKind::Signature && act.date.day <= date && Reading::Confirmed.believes(act)
        })
    }

    /// The acts of `who` by the end of `date`, in order of day, whatever their certainty.
    pub fn acts_of(&self, who: Code, date: NaiveDate) -> impl Iterator<Item = &Act> {
        self.acts.iter().filter(move |act| act.who == who && act.date.day <= date)
    }
}
