//! When a treaty enters into force: for all at once, and then for each latecomer.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::Code;
use super::{Change, Deposit};

/// The final clause on entry into force.
///
/// The two delays may differ: the Trafficking Protocol waits 90 days for the fortieth deposit
/// (art. 17(1)), but 30 for each later one (art. 17(2)).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct EntryRule {
    /// The article, e.g. "article 65"; empty where no source that was read gives it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub article: String,
    /// Instruments of consent needed, of States. Those of a regional economic integration
    /// organization do not count beside its members'.
    pub instruments: u32,
    /// How many of them must come from a named group, where the treaty asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// From the day the condition is met to entry into force.
    pub first: Delay,
    /// From a later deposit to entry into force for that State; never before the treaty itself.
    /// `None` where no source that was read gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<Delay>,
    /// From notice of withdrawal to its effect; `None` where no source that was read gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Delay>,
}

/// "Including at least three member States of the Council of Europe."
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Quota {
    /// The least number of instruments from `members`.
    pub at_least: u32,
    /// Whose instruments fill the quota.
    pub members: Vec<Code>,
}

/// A wait, and the kind of day on which it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Delay {
    /// How long.
    pub wait: Wait,
    /// On which day the wait ends.
    #[serde(default, skip_serializing_if = "Lands::is_on_the_day")]
    pub lands: Lands,
}

/// A length of time, as final clauses give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wait {
    /// Days after the deposit; the day of deposit is day 0.
    Days(u32),
    /// Months after the deposit; from the 31st they end on the last day of a shorter month.
    Months(u32),
}

/// On which day the wait ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lands {
    /// "On the ninetieth day after …", as in United Nations treaties.
    #[default]
    OnTheDay,
    /// "On the first day of the month following the expiration of …", as in Council of Europe
    /// treaties; a wait that ends on the first still moves to the next month.
    OnTheNextFirst,
}

impl Lands {
    fn is_on_the_day(&self) -> bool {
        *self == Self::OnTheDay
    }
}

impl Delay {
    /// A wait of so many days that ends on the day itself.
    #[must_use]
    pub fn days(days: u32) -> Self {
        Self { wait: Wait::Days(days), lands: Lands::OnTheDay }
    }

    /// The day on which a wait that began on `day` ends; `None` past the end of the calendar.
    #[must_use]
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        let end = match self.wait {
            Wait::Days(days) => day.checked_add_days(Days::new(days.into()))?,
            Wait::Months(months) => day.checked_add_months(Months::new(months))?,
        };
        match self.lands {
            Lands::OnTheDay => Some(end),
            Lands::OnTheNextFirst => end.with_day(1)?.checked_add_months(Months::new(1)),
        }
    }
}

impl EntryRule {
    /// The day on which the condition is met: that of the deposit which completes both the number
    /// and the quota; `None` while it is not met.
    ///
    /// `deposits` are in order of day, as [`super::Treaty::deposits`] gives them. Several on one
    /// day share it.
    #[must_use]
    pub fn met_on(&self, deposits: &[Deposit]) -> Option<NaiveDate> {
        let mut inside: BTreeSet<Code> = BTreeSet::new();
        for deposit in deposits {
            match deposit.change {
                Change::In => inside.insert(deposit.who),
                Change::Out => inside.remove(&deposit.who),
            };
            if inside.len() >= self.instruments as usize && self.quota_is_filled(&inside) {
                return Some(deposit.day);
            }
        }
        None
    }

    fn quota_is_filled(&self, inside: &BTreeSet<Code>) -> bool {
        self.quota.as_ref().is_none_or(|quota| {
            quota.members.iter().filter(|who| inside.contains(who)).count() >= quota.at_least as usize
        })
    }
}
