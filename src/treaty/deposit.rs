//! Changes in the number of instruments that count.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{ActKind, Code, Reading, Treaty, put_in_order};

/// A change in the number of instruments that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deposit {
    /// The day of the deposit, or on which the withdrawal takes effect.
    pub day: NaiveDate,
    /// Whether one less counts from here, or one more. On one day those who leave come first, so
    /// that a threshold is not met by an instrument that no longer counts at the end of the day.
    pub change: Change,
    /// Whose instrument.
    pub who: Code,
}

/// Whether an instrument ceases or begins to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It ceases to count.
    Out,
    /// It begins to count.
    In,
}

impl Treaty {
    /// The days on which the number of instruments changed: up with a deposit of a State, down
    /// when a withdrawal takes effect. By day, then those who leave, then by code.
    ///
    /// A State that consents twice (a signature made definitive, then a ratification) counts once.
    /// Organizations never count.
    #[must_use]
    pub fn deposits(&self, reading: Reading) -> Vec<Deposit> {
        let mut deposits: Vec<Deposit> = Vec::new();
        for act in self.acts.iter().filter(|act| reading.believes(act) && !act.who.is_organization()) {
            if act.kind.is_consent() {
                deposits.push(Deposit { day: act.date.day, change: Change::In, who: act.who });
            } else if act.kind == ActKind::Withdrawal
                && let Some(day) = self.withdrawal_takes_effect(act.date.day)
            {
                deposits.push(Deposit { day, change: Change::Out, who: act.who });
            }
        }
        put_in_order(&mut deposits, |a, b| a < b);
        let mut inside = BTreeSet::new();
        deposits.retain(|deposit| match deposit.change {
            Change::In => inside.insert(deposit.who),
            Change::Out => inside.remove(&deposit.who),
        });
        deposits
    }

    /// The day on which a withdrawal notified on `notice` takes effect; without a rule on record,
    /// that day itself.
    #[must_use]
    pub fn withdrawal_takes_effect(&self, notice: NaiveDate) -> Option<NaiveDate> {
        match self.entry.withdrawal {
            Some(delay) => delay.after(notice),
            None => Some(notice),
        }
    }
}
