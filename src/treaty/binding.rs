//! From which day a treaty binds: all at once, then each latecomer.

use chrono::NaiveDate;

use super::{EntryRule, Reading, Treaty};

/// What the deposits of one reading make of a treaty's rule, worked out once: every standing and
/// every phase is read off it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Binding {
    /// The day on which the condition is met, by the whole record.
    pub met: Option<NaiveDate>,
    /// The day of entry into force that follows.
    pub entry: Option<NaiveDate>,
}

impl Binding {
    pub fn new(treaty: &Treaty, reading: Reading) -> Self {
        let met = treaty.entry.met_on(&treaty.deposits(reading));
        Self { met, entry: met.and_then(|met| treaty.entry.first.after(met)) }
    }

    /// The day of entry into force, if it could be known at the end of `date`.
    pub fn entry_known_on(self, date: NaiveDate) -> Option<NaiveDate> {
        if self.met? <= date { self.entry } else { None }
    }

    /// The day on which the treaty binds a State that consented on `consent`.
    pub fn in_force_for(self, consent: NaiveDate, rule: &EntryRule) -> Option<NaiveDate> {
        let entry = self.entry?;
        if consent <= self.met? {
            return Some(entry);
        }
        let own = rule.later.unwrap_or(rule.first).after(consent)?;
        Some(own.max(entry))
    }
}

impl Treaty {
    /// The day on which the condition for entry into force is met, by the whole record.
    #[must_use]
    pub fn threshold_met(&self, reading: Reading) -> Option<NaiveDate> {
        Binding::new(self, reading).met
    }

    /// The day of entry into force, computed from the acts and the rule; `None` while the
    /// condition is not met.
    #[must_use]
    pub fn entry_into_force(&self, reading: Reading) -> Option<NaiveDate> {
        Binding::new(self, reading).entry
    }

    /// The day of entry into force, if it could be known at the end of `date`: not before the
    /// condition was met.
    #[must_use]
    pub fn entry_known_on(&self, date: NaiveDate, reading: Reading) -> Option<NaiveDate> {
        Binding::new(self, reading).entry_known_on(date)
    }

    /// The day on which the treaty binds a State that consented on `consent`: that of entry into
    /// force, or for a latecomer the end of its own wait, whichever is later.
    ///
    /// Where no source gives the wait of latecomers, that of the first is used: the longer of the
    /// two in every treaty read, so that nobody is called a party too early.
    #[must_use]
    pub fn in_force_for(&self, consent: NaiveDate, reading: Reading) -> Option<NaiveDate> {
        Binding::new(self, reading).in_force_for(consent, &self.entry)
    }
}
