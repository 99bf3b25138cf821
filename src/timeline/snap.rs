//! The days on which something happened: where the slider stops, and which event speaks.

use chrono::{Datelike, Months, NaiveDate};

use super::Span;
use crate::treaty::{Event, Precision, Reading, Treaty, put_in_order};

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
        put_in_order(&mut days, |a, b| a < b);
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

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, hanoi, story};
    use super::*;

    #[test]
    fn next_and_previous_walk_over_the_same_days() {
        let story = story();
        let snaps = Snaps::new(&story.events, hanoi(&story), Span::DEFAULT);
        assert!(snaps.days().is_sorted_by(|a, b| a < b));
        let mut walked = vec![snaps.days()[0]];
        while let Some(next) = walked.last().and_then(|day| snaps.next(*day)) {
            assert_eq!(snaps.previous(next), walked.last().copied());
            walked.push(next);
        }
        assert_eq!(walked, snaps.days());
        assert_eq!(snaps.previous(walked[0]), None);
    }

    #[test]
    fn between_two_days_the_slider_goes_to_the_nearer() {
        let snaps = Snaps(vec![day("2025-10-25"), day("2025-11-19")]);
        assert_eq!(snaps.nearest(day("2025-10-30")), Some(day("2025-10-25")));
        assert_eq!(snaps.nearest(day("2030-01-01")), Some(day("2025-11-19")));
        assert_eq!(Snaps::default().nearest(day("2030-01-01")), None);
    }

    #[test]
    fn the_slider_stops_at_days_of_acts_and_of_events() {
        let story = story();
        let snaps = Snaps::new(&story.events, hanoi(&story), Span::DEFAULT);
        for stop in ["2019-12-27", "2025-10-26", "2025-11-19", "2026-12-31"] {
            assert!(snaps.days().contains(&day(stop)), "{stop}");
        }
    }

    #[test]
    fn the_last_event_speaks_and_of_one_day_the_most_important() {
        let story = story();
        let speaks = |date: &str| event_on(&story.events, day(date)).map(|event| event.id.as_str());
        let cases = [
            ("2016-12-31", None),
            ("2019-12-26", Some("third-committee-2019")),
            ("2019-12-27", Some("resolution-74-247")),
            ("2025-10-25", Some("opening")),
            ("2030-01-01", Some("signature-closes")),
        ];
        for (date, expected) in cases {
            assert_eq!(speaks(date), expected, "{date}");
        }
    }

    #[test]
    fn what_is_known_to_the_month_is_told_from_its_last_day() {
        let story = story();
        let told = |id: &str| told_from(story.events.iter().find(|event| event.id == id)?);
        assert_eq!(told("canada-signs"), Some(day("2026-07-31")));
        assert_eq!(told("three-deposits-reported"), Some(day("2026-05-21")));
        assert_eq!(told("entry-into-force"), None);
    }
}
