//! The same story from top to bottom, for screens on which the axis is too narrow for labels, and
//! for readers who hear it.

use chrono::{Datelike, NaiveDate};

use super::{Burst, told_from};
use crate::treaty::{Event, put_in_order};

/// The entries of one year.
#[derive(Debug, Clone, PartialEq)]
pub struct Year<'a> {
    /// The year; `None` for what has no day, which comes last.
    pub year: Option<i32>,
    /// Its entries in order of day.
    pub entries: Vec<Entry<'a>>,
}

/// One line of the story.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry<'a> {
    /// An event.
    Event(&'a Event),
    /// Many acts on one day.
    Burst(&'a Burst),
}

impl Entry<'_> {
    /// The day to which the slider goes for it; `None` for what has none.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Event(event) => told_from(event),
            Self::Burst(burst) => Some(burst.day),
        }
    }
}

/// Events and bursts by year. On one day the event comes before the acts that it led to.
#[must_use]
pub fn upright<'a>(events: &'a [Event], bursts: &'a [Burst]) -> Vec<Year<'a>> {
    let mut entries: Vec<Entry<'a>> = events.iter().map(Entry::Event).collect();
    entries.extend(bursts.iter().map(Entry::Burst));
    put_in_order(&mut entries, |a, b| (a.day().is_none(), a.day()) < (b.day().is_none(), b.day()));
    let mut years: Vec<Year<'a>> = Vec::new();
    for entry in entries {
        let year = entry.day().map(|day| day.year());
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.entries.push(entry),
            None => years.push(Year { year, entries: vec![entry] }),
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::super::bursts;
    use super::super::fixture::{day, hanoi, story};
    use super::*;

    #[test]
    fn every_event_and_burst_is_told_once_in_order() {
        let story = story();
        let bursts = bursts(&story, hanoi(&story));
        let years = upright(&story.events, &bursts);
        let entries: Vec<Entry<'_>> = years.iter().flat_map(|year| year.entries.clone()).collect();
        assert_eq!(entries.len(), story.events.len() + bursts.len());
        assert!(entries.iter().filter_map(Entry::day).is_sorted());
        let order: Vec<Option<i32>> = years.iter().map(|year| year.year).collect();
        assert!(order[..order.len() - 1].is_sorted_by(|a, b| a < b));
        assert_eq!(order.last(), Some(&None));
    }

    #[test]
    fn the_opening_is_told_before_the_signatures_that_it_led_to() {
        let story = story();
        let bursts = bursts(&story, hanoi(&story));
        let years = upright(&story.events, &bursts);
        let entries = years.iter().flat_map(|year| &year.entries);
        let that_day: Vec<&Entry<'_>> =
            entries.filter(|entry| entry.day() == Some(day("2025-10-25"))).collect();
        assert!(matches!(that_day[..], [Entry::Event(_), Entry::Burst(_)]), "{that_day:?}");
    }
}
