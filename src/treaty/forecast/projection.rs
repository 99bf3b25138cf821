//! A projected day, and the day of entry into force that would follow in law.

use chrono::{Days, NaiveDate};

use super::{ForecastError, Model, Moment, Remaining};
use crate::treaty::Delay;

/// A treaty that waits for its last deposit, seen at the end of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    on: NaiveDate,
    moment: Moment,
    needed: u32,
    first: Delay,
    model: Model,
    remaining: Remaining,
    latest: Dated,
}

/// A day on which the last deposit may be made, and what follows in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dated {
    /// The day of the deposit that completes the number.
    pub met: NaiveDate,
    /// The day of entry into force, by the treaty's own rule.
    pub entry: NaiveDate,
}

impl Projection {
    /// What `model` says at the end of `on` of a treaty that has come so far, needs `needed`
    /// deposits, and waits for `first` when it has them.
    ///
    /// # Errors
    ///
    /// As many deposits as are needed; a day near the end of the calendar; numbers of no use.
    pub fn new(
        model: &Model,
        on: NaiveDate,
        moment: Moment,
        needed: u32,
        first: Delay,
    ) -> Result<Self, ForecastError> {
        let model = model.checked()?;
        let remaining = model.remaining(&moment, needed)?;
        let latest = latest(on, first).ok_or(ForecastError::Calendar { on })?;
        Ok(Self { on, moment, needed, first, model, remaining, latest })
    }

    /// The day at whose end it is told.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        self.on
    }

    /// What it rests on.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        &self.moment
    }

    /// How many deposits are needed in all.
    #[must_use]
    pub fn needed(&self) -> u32 {
        self.needed
    }

    /// By this day the last deposit is made with probability `share`; always after [`Self::on`].
    #[must_use]
    pub fn quantile(&self, share: f64) -> Dated {
        self.dated(self.remaining.quantile(share))
    }

    /// The last day that is ever told, two centuries on: it stands for itself and all later ones.
    #[must_use]
    pub fn latest(&self) -> Dated {
        self.latest
    }

    /// By this day there are `count` deposits with probability `share`: the fan of a chart. `None`
    /// for a count that has been reached or is more than are needed.
    #[must_use]
    pub fn day_of(&self, count: u32, share: f64) -> Option<NaiveDate> {
        let remaining = self.model.remaining(&self.moment, count.min(self.needed)).ok()?;
        (count <= self.needed).then(|| self.dated(remaining.quantile(share)).met)
    }

    /// The probability that the last deposit is made by the end of `day`.
    #[must_use]
    pub fn chance_met_by(&self, day: NaiveDate) -> f64 {
        let days = day.signed_duration_since(self.on).num_days().max(0);
        self.remaining.share_within(u32::try_from(days).unwrap_or(u32::MAX))
    }

    /// The probability that the treaty is in force by the end of `day`: that the last deposit is
    /// made by the latest day from which the law still leads there.
    #[must_use]
    pub fn chance_in_force_by(&self, day: NaiveDate) -> f64 {
        // The law never leads from a later deposit to an earlier entry.
        let (mut in_time, mut late) = (0, Remaining::MOST + 1);
        while late - in_time > 1 {
            let middle = in_time.midpoint(late);
            if self.dated(middle).entry <= day { in_time = middle } else { late = middle }
        }
        self.remaining.share_within(in_time)
    }

    fn dated(&self, days: u32) -> Dated {
        dated(self.on, days, self.first).unwrap_or(self.latest)
    }
}

/// The last day that is ever told, if the calendar has it in four digits.
fn latest(on: NaiveDate, first: Delay) -> Option<Dated> {
    let end = NaiveDate::from_ymd_opt(9999, 12, 31)?;
    dated(on, Remaining::MOST, first).filter(|dated| dated.entry <= end)
}

fn dated(on: NaiveDate, days: u32, first: Delay) -> Option<Dated> {
    let met = on.checked_add_days(Days::new(days.into()))?;
    Some(Dated { met, entry: first.after(met)? })
}
