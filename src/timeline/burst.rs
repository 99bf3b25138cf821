//! Many acts on one day are one block that can be opened, not a smear of marks.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::treaty::{Act, ActKind, Catalog, Code, Group, Reading, Treaty};

/// So many acts on one day are a burst: fewer can be told apart as marks, one a State.
pub const LEAST: usize = 5;

/// What the States of a burst did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// They signed.
    Signature,
    /// They deposited an instrument of consent.
    Deposit,
}

/// [`LEAST`] or more acts of one kind on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Burst {
    /// The day.
    pub day: NaiveDate,
    /// What was done.
    pub deed: Deed,
    /// By whom, by regional group; those in no group, as the European Union, come first.
    pub groups: Vec<(Option<Group>, Vec<Code>)>,
}

impl Burst {
    /// How many acted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(|(_, members)| members.len()).sum()
    }
}

impl Deed {
    /// What an act counts as; `None` for what nobody counts.
    fn of(act: &Act) -> Option<Self> {
        match act.kind {
            ActKind::Signature => Some(Self::Signature),
            ActKind::ApprovalAtHome | ActKind::Withdrawal => None,
            ActKind::DefinitiveSignature
            | ActKind::Ratification
            | ActKind::Acceptance
            | ActKind::Approval
            | ActKind::Accession
            | ActKind::Succession
            | ActKind::FormalConfirmation => Some(Self::Deposit),
        }
    }
}

/// The bursts of a treaty, by day; of acts that are at least reported.
#[must_use]
pub fn bursts(catalog: &Catalog, treaty: &Treaty) -> Vec<Burst> {
    let mut by_day: BTreeMap<(NaiveDate, Deed), BTreeMap<Option<Group>, Vec<Code>>> = BTreeMap::new();
    for act in treaty.acts.iter().filter(|act| Reading::Reported.believes(act)) {
        if let Some(deed) = Deed::of(act) {
            let group = catalog.participant(act.who).and_then(|participant| participant.group);
            let groups = by_day.entry((act.date.day, deed)).or_default();
            groups.entry(group).or_default().push(act.who);
        }
    }
    let all = by_day.into_iter().map(|((day, deed), groups)| {
        let groups = groups.into_iter().collect();
        Burst { day, deed, groups }
    });
    all.filter(|burst| burst.count() >= LEAST).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, hanoi, story};
    use super::*;

    #[test]
    fn the_first_day_in_hanoi_is_one_burst_of_69() {
        let story = story();
        let bursts = bursts(&story, hanoi(&story));
        let days: Vec<(NaiveDate, usize)> = bursts.iter().map(|burst| (burst.day, burst.count())).collect();
        assert_eq!(days, [(day("2025-10-25"), 69)]);
        assert_eq!(bursts[0].deed, Deed::Signature);
    }

    #[test]
    fn every_act_of_the_day_is_in_exactly_one_group() {
        let story = story();
        let treaty = hanoi(&story);
        let mut members =
            bursts(&story, treaty)[0].groups.iter().flat_map(|(_, codes)| codes.clone()).collect::<Vec<_>>();
        members.sort_unstable();
        let signed = treaty.acts.iter().filter(|act| act.date.day == day("2025-10-25")).map(|act| act.who);
        assert_eq!(members, signed.collect::<Vec<_>>());
    }

    #[test]
    fn four_on_one_day_are_no_burst() {
        let story = story();
        let mut treaty = hanoi(&story).clone();
        treaty.acts.truncate(LEAST - 1);
        assert_eq!(bursts(&story, &treaty), []);
        treaty.acts = hanoi(&story).acts[..LEAST].to_vec();
        assert_eq!(bursts(&story, &treaty).len(), 1);
    }
}
