//! The stages of a treaty's life.

use chrono::NaiveDate;

use super::binding::Binding;
use super::{Reading, Treaty};

/// What may happen to a treaty next, on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The text is not open for signature yet.
    NotOpen,
    /// A State may sign until `until`, or without end.
    OpenForSignature {
        /// The last day for signature.
        until: Option<NaiveDate>,
    },
    /// The window for signature has closed; a State may accede.
    AccessionOnly,
    /// The condition is met; the treaty enters into force on `on`.
    Waiting {
        /// The day of entry into force.
        on: NaiveDate,
    },
    /// In force since `since`.
    InForce {
        /// The day of entry into force.
        since: NaiveDate,
    },
}

/// How a State that has not acted may still join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Neither yet.
    Closed,
    /// By signature, and consent afterwards.
    Sign,
    /// By accession.
    Accede,
}

/// The days on which the phase changes, for a reading that is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phases {
    opened: NaiveDate,
    closes: Option<NaiveDate>,
    binding: Binding,
}

impl Phases {
    pub fn new(treaty: &Treaty, binding: Binding) -> Self {
        Self { opened: treaty.opened, closes: treaty.closes, binding }
    }

    /// The phase at the end of `date`.
    pub fn on(&self, date: NaiveDate) -> Phase {
        match self.binding.entry_known_on(date) {
            Some(day) if day <= date => Phase::InForce { since: day },
            Some(day) => Phase::Waiting { on: day },
            None if date < self.opened => Phase::NotOpen,
            None if self.closes.is_some_and(|last| date > last) => Phase::AccessionOnly,
            None => Phase::OpenForSignature { until: self.closes },
        }
    }
}

impl Treaty {
    /// The phase at the end of `date`.
    #[must_use]
    pub fn phase(&self, date: NaiveDate, reading: Reading) -> Phase {
        Phases::new(self, Binding::new(self, reading)).on(date)
    }

    /// How a State that has not acted may join on `date`.
    ///
    /// Where a treaty is open for signature, accession is named only once that has ended: some
    /// treaties admit both at once, but the record does not say which.
    #[must_use]
    pub fn door(&self, date: NaiveDate) -> Door {
        if date < self.opened {
            Door::Closed
        } else if self.closes.is_some_and(|last| date > last) {
            Door::Accede
        } else {
            Door::Sign
        }
    }
}
