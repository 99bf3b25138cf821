//! The days on which something happened: where the slider stops, and which event speaks.

use chrono::{Datelike, Months, NaiveDate};

use super::Span;
use crate::treaty::{Event, Precision, Reading, Treaty};

/// The day from which an event is told: the first on which it had certainly begun, as for acts.
/// So what is known to the month is told from its last day. `None` for what has no day.
#[must_use]
pub fn told_from(event: &Event) -> Option<NaiveDate> {
    let day = event.day?;
    match event.precision {
        Precision::Day | Precision::By => Some(day),
        Precision::Month => {
            let next_month = day.with_day(1)?.checked_add_months(Months::new(1))?;
            next_month.pred_opt()
        }
    }
}

/// The event that speaks for `date`: the last that had begun; of several on one day the most
/// important, and of equals the last on record. `None` before the first.
#[must_use]
pub fn event_on(events: &[Event], date: NaiveDate) -> Option<&Event> {
    let begun = events.iter().filter(|event| told_from(event).is_some_and(|day| day <= date));
    begun.max_by_key(|event| (told_from(event), std::cmp::Reverse(event.rank)))
}

/// The days on which the slider stops: in order, none twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snaps(Vec<NaiveDate>);

impl Snaps {
    /// Every day in `span` with an event, or with an act that is at least reported.
    #[must_use]
    pub fn new(events: &[Event], treaty: &Treaty, span: Span) -> Self {
        let acts = treaty.acts.iter().filter(|act| Reading::Reported.believes(act));
        let acted = acts.map(|act| act.date.day);
        let mut days: Vec<NaiveDate> = events.iter().filter_map(told_from).chain(acted).collect();
        days.retain(|day| span.clamp(*day) == *day);
        days.sort_unstable();
        days.dedup();
        Self(days)
    }

    /// All, in order.
    #[must_use]
    pub fn days(&self) -> &[NaiveDate] {
        &self.0
    }

    /// The first after `date`; `None` after the last.
    #[must_use]
    pub fn next(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.0.get(self.0.partition_point(|day| *day <= date)).copied()
    }

    /// The last before `date`; `None` before the first.
    #[must_use]
    pub fn previous(&self, date: NaiveDate) -> Option<NaiveDate> {
        let before = self.0.partition_point(|day| *day < date);
        self.0.get(before.checked_sub(1)?).copied()
    }

    /// The nearest to `date`, the earlier of two; `None` if there are none.
    #[must_use]
    pub fn nearest(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().copied().min_by_key(|day| (*day - date).num_days().abs())
    }
}
