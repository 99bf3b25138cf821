//! Where a State stands towards a treaty on a date.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Act, ActKind, Certainty, Code, Treaty};

/// A standing in law; the same words for every treaty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Has consented, and the treaty is in force for it (VCLT 2(1)(g)).
    Party,
    /// Has consented; the treaty is not in force for it yet (VCLT 2(1)(f)).
    Contracting,
    /// Has signed; no consent on record.
    Signatory,
    /// Had consented and withdrew.
    Withdrawn,
    /// Entitled to join; no act on record. On screen: "not signed".
    Outside,
}

impl Standing {
    /// All, from the most bound to the least.
    pub const ALL: [Self; 5] =
        [Self::Party, Self::Contracting, Self::Signatory, Self::Withdrawn, Self::Outside];

    /// The word in links, data and style sheets, e.g. `signatory`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Contracting => "contracting",
            Self::Signatory => "signatory",
            Self::Withdrawn => "withdrawn",
            Self::Outside => "outside",
        }
    }

    /// The standing of that word; `None` if there is none.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.word() == word)
    }
}

/// Which acts are believed. Signatures count when confirmed or reported in every reading but
/// `Everything`; the readings differ in the deposits they count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading {
    /// A deposit counts only when confirmed by the depositary or a register that copies it.
    #[default]
    Confirmed,
    /// A deposit that others report counts too.
    Reported,
    /// Every act on record counts, unverified ones too; for checking older treaties.
    Everything,
}

impl Reading {
    /// Whether this reading believes `act`.
    #[must_use]
    pub fn believes(self, act: &Act) -> bool {
        let at_most = match self {
            Self::Confirmed if act.kind == ActKind::Signature => Certainty::Reported,
            Self::Confirmed => Certainty::Confirmed,
            Self::Reported => Certainty::Reported,
            Self::Everything => Certainty::Unverified,
        };
        act.certainty <= at_most
    }
}

/// What is on record beside a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// A parliament or government has approved; nothing in international law until deposit.
    ApprovedAtHome,
    /// Others report a deposit which is not confirmed, and which therefore does not count.
    DepositReported,
    /// The signature is reported, not confirmed.
    SignatureReported,
}

/// The days on which one participant's standing changed, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History(Vec<(NaiveDate, Standing)>);

impl History {
    /// The standing at the end of `date`; [`Standing::Outside`] before the first change.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Standing {
        let changes_so_far = self.0.partition_point(|(changed, _)| *changed <= date);
        match changes_so_far.checked_sub(1) {
            Some(last) => self.0[last].1,
            None => Standing::Outside,
        }
    }

    /// Every change with its day, in order.
    #[must_use]
    pub fn changes(&self) -> &[(NaiveDate, Standing)] {
        &self.0
    }
}

impl Treaty {
    /// The days on which the number of instruments changed: up with a deposit of a State, down
    /// when a withdrawal takes effect. By day, then by code.
    ///
    /// A State that consents twice (a signature made definitive, then a ratification) counts once.
    /// Organizations never count.
    #[must_use]
    pub fn deposits(&self, reading: Reading) -> Vec<Deposit> {
        let mut deposits: Vec<Deposit> = Vec::new();
        for act in self.acts.iter().filter(|act| reading.believes(act) && !act.who.is_organization()) {
            if act.kind.is_consent() {
                deposits.push(Deposit { day: act.date.day, who: act.who, change: Change::In });
            } else if act.kind == ActKind::Withdrawal
                && let Some(day) = self.withdrawal_takes_effect(act.date.day)
            {
                deposits.push(Deposit { day, who: act.who, change: Change::Out });
            }
        }
        deposits.sort_unstable();
        let mut inside = BTreeSet::new();
        deposits.retain(|deposit| match deposit.change {
            Change::In => inside.insert(deposit.who),
            Change::Out => inside.remove(&deposit.who),
        });
        deposits
    }

    /// The day on which the condition for entry into force is met, by the whole record.
    #[must_use]
    pub fn threshold_met(&self, reading: Reading) -> Option<NaiveDate> {
        self.entry.met_on(&self.deposits(reading))
    }

    /// The day of entry into force, computed from the acts and the rule; `None` while the
    /// condition is not met.
    #[must_use]
    pub fn entry_into_force(&self, reading: Reading) -> Option<NaiveDate> {
        self.entry.first.after(self.threshold_met(reading)?)
    }

    /// The day of entry into force, if it could be known at the end of `date`: not before the
    /// condition was met.
    #[must_use]
    pub fn entry_known_on(&self, date: NaiveDate, reading: Reading) -> Option<NaiveDate> {
        let met = self.threshold_met(reading)?;
        if met <= date { self.entry.first.after(met) } else { None }
    }

    /// The day on which the treaty binds a State that consented on `consent`: that of entry into
    /// force, or for a latecomer the end of its own wait, whichever is later.
    ///
    /// Where no source gives the wait of latecomers, that of the first is used: the longer of the
    /// two in every treaty read, so that nobody is called a party too early.
    #[must_use]
    pub fn in_force_for(&self, consent: NaiveDate, reading: Reading) -> Option<NaiveDate> {
        let met = self.threshold_met(reading)?;
        let entry = self.entry.first.after(met)?;
        if consent <= met {
            return Some(entry);
        }
        let own = self.entry.later.unwrap_or(self.entry.first).after(consent)?;
        Some(own.max(entry))
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

    /// Every change of `who`'s standing.
    #[must_use]
    pub fn history(&self, who: Code, reading: Reading) -> History {
        let mut steps: Vec<(NaiveDate, Standing)> = Vec::new();
        for act in self.acts.iter().filter(|act| act.who == who && reading.believes(act)) {
            let day = act.date.day;
            if act.kind == ActKind::Signature {
                steps.push((day, Standing::Signatory));
            } else if act.kind.is_consent() {
                steps.push((day, Standing::Contracting));
                steps.extend(self.in_force_for(day, reading).map(|binding| (binding, Standing::Party)));
            } else if act.kind == ActKind::Withdrawal {
                steps.extend(self.withdrawal_takes_effect(day).map(|day| (day, Standing::Withdrawn)));
            }
        }
        // On one day the act that binds more is the later one: a State signs, then deposits.
        steps.sort_by_key(|(day, standing)| (*day, std::cmp::Reverse(*standing)));
        let mut changes: Vec<(NaiveDate, Standing)> = Vec::new();
        for (day, standing) in steps {
            let now = changes.last().map_or(Standing::Outside, |(_, standing)| *standing);
            if now.may_become(standing) {
                changes.push((day, standing));
            }
        }
        History(changes)
    }

    /// What is on record about `who` at the end of `date` beside its standing.
    #[must_use]
    pub fn remarks(&self, who: Code, date: NaiveDate, reading: Reading) -> Vec<Remark> {
        let acts: Vec<&Act> = self.acts.iter().filter(|act| act.who == who && act.date.day <= date).collect();
        let consented = acts.iter().any(|act| act.kind.is_consent() && reading.believes(act));
        let mut remarks: Vec<Remark> = acts
            .iter()
            .filter_map(|act| match act.kind {
                ActKind::ApprovalAtHome if !consented => Some(Remark::ApprovedAtHome),
                ActKind::Signature if act.certainty != Certainty::Confirmed => {
                    Some(Remark::SignatureReported)
                }
                kind if kind.is_consent() && !consented => Some(Remark::DepositReported),
                _ => None,
            })
            .collect();
        remarks.sort_unstable();
        remarks.dedup();
        remarks
    }
}

impl Standing {
    /// Whether an act may lead from here to `next`. A signature does not undo consent, and an
    /// entry into force does not bind a State that has withdrawn.
    fn may_become(self, next: Self) -> bool {
        match next {
            Self::Outside => false,
            Self::Signatory => self == Self::Outside,
            Self::Contracting => self != Self::Contracting && self != Self::Party,
            Self::Party => self == Self::Contracting,
            Self::Withdrawn => self == Self::Contracting || self == Self::Party,
        }
    }
}

/// A change in the number of instruments that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deposit {
    /// The day of the deposit, or on which the withdrawal takes effect.
    pub day: NaiveDate,
    /// Whose instrument.
    pub who: Code,
    /// Whether one more counts from here, or one less.
    pub change: Change,
}

/// Whether an instrument begins or ceases to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It begins to count.
    In,
    /// It ceases to count.
    Out,
}
