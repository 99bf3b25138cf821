//! Counts through time: what charts read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Change, Reading, Treaty};

/// Running totals of one treaty, one step for each day on which any of them changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// In order of day; no day twice.
    pub steps: Vec<Step>,
}

/// The totals at the end of `day`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The day on which they changed.
    pub day: NaiveDate,
    /// Signatures, of States and organizations, confirmed or reported.
    pub signatures: u32,
    /// Instruments of States which the depositary has confirmed.
    pub deposits: u32,
    /// Instruments of States, confirmed or only reported.
    pub deposits_reported: u32,
}

impl Tally {
    /// The running totals of `treaty`.
    #[must_use]
    pub fn new(treaty: &Treaty) -> Self {
        let mut changes: BTreeMap<NaiveDate, [i64; 3]> = BTreeMap::new();
        for act in treaty.signatures(NaiveDate::MAX) {
            changes.entry(act.date.day).or_default()[0] += 1;
        }
        for (series, reading) in [(1, Reading::Confirmed), (2, Reading::Reported)] {
            for deposit in treaty.deposits(reading) {
                changes.entry(deposit.day).or_default()[series] += match deposit.change {
                    Change::In => 1,
                    Change::Out => -1,
                };
            }
        }
        let mut totals = [0i64; 3];
        let steps = changes
            .into_iter()
            .map(|(day, change)| {
                for (total, by) in totals.iter_mut().zip(change) {
                    *total += by;
                }
                let [signatures, deposits, deposits_reported] =
                    totals.map(|total| total.max(0).unsigned_abs() as u32);
                Step { day, signatures, deposits, deposits_reported }
            })
            .collect();
        Self { steps }
    }

    /// The totals at the end of `date`; all nought before the first step.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Step {
        let so_far = self.steps.partition_point(|step| step.day <= date);
        match so_far.checked_sub(1) {
            Some(last) => self.steps[last],
            None => Step { day: date, signatures: 0, deposits: 0, deposits_reported: 0 },
        }
    }
}
