//! Every State's standing on one date, and the counts.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Act, ActKind, Catalog, Certainty, Code, Kind, Phase, Reading, Standing, Treaty};

/// All standings towards one treaty at the end of one date.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// The date shown.
    pub date: NaiveDate,
    /// The phase of the treaty on that date.
    pub phase: Phase,
    /// The standing of each of the 197 States and of each organization.
    pub standings: BTreeMap<Code, Standing>,
    /// How many States have each standing.
    pub counts: Counts,
    /// How many have signed.
    pub signatories: Signatories,
    /// Deposits of States that the depositary has confirmed.
    pub deposited_confirmed: u32,
    /// Deposits of States that only others report.
    pub deposited_reported: u32,
}

/// How many States (never organizations) have each standing; they add up to 197.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Bound, and in force for them.
    pub party: u32,
    /// Bound, not in force for them yet.
    pub contracting: u32,
    /// Signed only.
    pub signatory: u32,
    /// Left.
    pub withdrawn: u32,
    /// No act.
    pub outside: u32,
}

impl Counts {
    /// How many States have `standing`.
    #[must_use]
    pub fn of(&self, standing: Standing) -> u32 {
        match standing {
            Standing::Party => self.party,
            Standing::Contracting => self.contracting,
            Standing::Signatory => self.signatory,
            Standing::Withdrawn => self.withdrawn,
            Standing::Outside => self.outside,
        }
    }

    fn add(&mut self, standing: Standing) {
        match standing {
            Standing::Party => self.party += 1,
            Standing::Contracting => self.contracting += 1,
            Standing::Signatory => self.signatory += 1,
            Standing::Withdrawn => self.withdrawn += 1,
            Standing::Outside => self.outside += 1,
        }
    }
}

/// How many have signed, whatever they did afterwards, by kind of participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Signatories {
    /// All, organizations too.
    pub total: u32,
    /// Member States of the United Nations.
    pub members: u32,
    /// Observer States.
    pub observers: u32,
    /// The Cook Islands and Niue.
    pub others: u32,
    /// Organizations.
    pub organizations: u32,
    /// Of `total`, those whose signature is only reported.
    pub reported: u32,
}

impl Board {
    /// The board of `treaty` at the end of `date`.
    #[must_use]
    pub fn new(catalog: &Catalog, treaty: &Treaty, date: NaiveDate, reading: Reading) -> Self {
        let mut standings = BTreeMap::new();
        let mut counts = Counts::default();
        for participant in &catalog.participants {
            let standing = treaty.history(participant.code, reading).on(date);
            if participant.kind.is_state() {
                counts.add(standing);
            }
            if participant.kind != Kind::Former {
                standings.insert(participant.code, standing);
            }
        }
        let deposited = |reading| {
            let changes = treaty.deposits(reading);
            let so_far = changes.iter().take_while(|deposit| deposit.day <= date);
            so_far.fold(0u32, |sum, deposit| match deposit.change {
                super::Change::In => sum + 1,
                super::Change::Out => sum.saturating_sub(1),
            })
        };
        let deposited_confirmed = deposited(Reading::Confirmed);
        Self {
            date,
            phase: treaty.phase(date, reading),
            standings,
            counts,
            signatories: Signatories::on(catalog, treaty, date),
            deposited_confirmed,
            deposited_reported: deposited(Reading::Reported).saturating_sub(deposited_confirmed),
        }
    }

    /// The States with `standing`, in order of code.
    pub fn with(&self, standing: Standing) -> impl Iterator<Item = Code> + '_ {
        self.standings
            .iter()
            .filter(move |(who, has)| **has == standing && !who.is_organization())
            .map(|(who, _)| *who)
    }
}

impl Signatories {
    fn on(catalog: &Catalog, treaty: &Treaty, date: NaiveDate) -> Self {
        let mut sum = Self::default();
        for act in treaty.signatures(date) {
            let Some(participant) = catalog.participant(act.who) else { continue };
            sum.total += 1;
            sum.reported += u32::from(act.certainty != Certainty::Confirmed);
            match participant.kind {
                Kind::Member => sum.members += 1,
                Kind::Observer => sum.observers += 1,
                Kind::Other => sum.others += 1,
                Kind::Organization => sum.organizations += 1,
                Kind::Former => {}
            }
        }
        sum
    }
}

impl Treaty {
    /// The signatures made by the end of `date` that are confirmed or reported, in order of day.
    pub fn signatures(&self, date: NaiveDate) -> impl Iterator<Item = &Act> {
        self.acts.iter().filter(move |act| {
            act.kind == ActKind::Signature && act.date.day <= date && Reading::Confirmed.believes(act)
        })
    }

    /// The acts of `who` by the end of `date`, in order of day, whatever their certainty.
    pub fn acts_of(&self, who: Code, date: NaiveDate) -> impl Iterator<Item = &Act> {
        self.acts.iter().filter(move |act| act.who == who && act.date.day <= date)
    }
}
