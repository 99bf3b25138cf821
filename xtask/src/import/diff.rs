//! What the page would change in the record.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use hanoi_atlas::treaty::{Act, ActDate, ActKind, Certainty, Code, Precision, SourceId};

use super::facts::Fact;

/// What happens to one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The page has it, the record does not.
    Added {
        /// As it will be entered.
        new: Act,
        /// The row of the table.
        row: usize,
    },
    /// The record had it less surely or less exactly.
    Changed {
        /// As the record has it.
        old: Act,
        /// As it will be entered.
        new: Act,
        /// The row of the table.
        row: usize,
    },
    /// The record had it as confirmed, with another day or kind. The page prevails.
    Disagreement {
        /// As the record has it.
        old: Act,
        /// As it will be entered.
        new: Act,
        /// The row of the table.
        row: usize,
    },
    /// Others report it, the participant is on the page, and the page does not have it. It stays
    /// on record as reported: a page that is silent does not prove a report wrong.
    Unseen {
        /// As the record has it.
        old: Act,
    },
    /// The record has it, the page does not.
    Removed {
        /// As the record has it.
        old: Act,
    },
}

impl Change {
    /// Who acted.
    #[must_use]
    pub fn who(&self) -> Code {
        match self {
            Self::Added { new, .. } => new.who,
            Self::Changed { old, .. }
            | Self::Disagreement { old, .. }
            | Self::Unseen { old }
            | Self::Removed { old } => old.who,
        }
    }

    /// The act on record which goes, or is replaced.
    #[must_use]
    pub fn leaving(&self) -> Option<&Act> {
        match self {
            Self::Changed { old, .. } | Self::Disagreement { old, .. } | Self::Removed { old } => Some(old),
            Self::Added { .. } | Self::Unseen { .. } => None,
        }
    }

    /// The act which comes.
    #[must_use]
    pub fn coming(&self) -> Option<&Act> {
        match self {
            Self::Added { new, .. } | Self::Changed { new, .. } | Self::Disagreement { new, .. } => Some(new),
            Self::Unseen { .. } | Self::Removed { .. } => None,
        }
    }
}

/// What the page shows of an act: a participant has one cell for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Signature,
    Consent,
    Withdrawal,
}

/// The cell of an act; `None` for what the depositary does not show.
fn cell(kind: ActKind) -> Option<Cell> {
    match kind {
        ActKind::Signature | ActKind::DefinitiveSignature => Some(Cell::Signature),
        ActKind::ApprovalAtHome => None,
        ActKind::Withdrawal => Some(Cell::Withdrawal),
        ActKind::Ratification
        | ActKind::Acceptance
        | ActKind::Approval
        | ActKind::Accession
        | ActKind::Succession
        | ActKind::FormalConfirmation => Some(Cell::Consent),
    }
}

/// The changes that make the record say what the page says, by code, then day.
///
/// `source` is the depositary's key. A State in `removable` loses what the page lacks, even if it is
/// on the page and the act is only reported.
#[must_use]
pub fn between(record: &[Act], page: &[Fact], source: &str, removable: &BTreeSet<Code>) -> Vec<Change> {
    let mut left: Vec<&Act> = record.iter().filter(|act| is_shown(act, record, page)).collect();
    let mut open: Vec<&Fact> = Vec::new();
    let mut changes = Vec::new();
    for fact in page {
        match take(&mut left, |act| says_the_same(act, fact)) {
            Some(act) => changes.extend(step(Some(act), fact, source)),
            None => open.push(fact),
        }
    }
    for fact in open {
        let same_cell = |act: &Act| act.who == fact.who && cell(act.kind) == cell(fact.kind);
        changes.extend(step(take(&mut left, same_cell), fact, source));
    }
    changes.iter_mut().for_each(|change| doubt_accession(change, page));
    let present: BTreeSet<Code> = page.iter().map(|fact| fact.who).collect();
    for old in left {
        let is_silent = present.contains(&old.who) && old.certainty != Certainty::Confirmed;
        let stays = is_silent && !removable.contains(&old.who);
        let old = old.clone();
        changes.push(if stays { Change::Unseen { old } } else { Change::Removed { old } });
    }
    changes.sort_by_key(|change| {
        let act = change.coming().or(change.leaving());
        (change.who(), act.map(|act| act.date.day))
    });
    changes
}

/// An accession of a participant that has signed is entered as the page has it, with a doubt: a
/// signatory ratifies, accepts or approves.
fn doubt_accession(change: &mut Change, page: &[Fact]) {
    let (Change::Added { new, .. } | Change::Changed { new, .. } | Change::Disagreement { new, .. }) = change
    else {
        return;
    };
    let signed = page.iter().any(|fact| fact.who == new.who && fact.kind == ActKind::Signature);
    if new.kind == ActKind::Accession && signed {
        new.doubt = Some("The depositary's page shows an accession, and a signature before it.".to_owned());
    }
}

/// Whether the depositary's page would show an act on record: not an approval at home; not a
/// withdrawal, where the page has no column for them; not what a withdrawal has ended.
fn is_shown(act: &Act, record: &[Act], page: &[Fact]) -> bool {
    let withdrew = |other: &Act| other.who == act.who && other.kind == ActKind::Withdrawal;
    match cell(act.kind) {
        None => false,
        Some(Cell::Withdrawal) => page.iter().any(|fact| fact.kind == ActKind::Withdrawal),
        Some(Cell::Signature) => true,
        Some(Cell::Consent) => !record.iter().any(|other| withdrew(other) && other.date.day >= act.date.day),
    }
}

fn take<'a>(acts: &mut Vec<&'a Act>, wanted: impl Fn(&Act) -> bool) -> Option<&'a Act> {
    acts.iter().position(|act| wanted(act)).map(|place| acts.remove(place))
}

fn says_the_same(act: &Act, fact: &Fact) -> bool {
    act.who == fact.who
        && act.kind == fact.kind
        && act.date == (ActDate { day: fact.day, precision: Precision::Day })
}

/// What one act of the page does to the act on record in its place; `None` if nothing.
fn step(old: Option<&Act>, fact: &Fact, source: &str) -> Option<Change> {
    let row = fact.row;
    let Some(old) = old else { return Some(Change::Added { new: entered(fact, None, source), row }) };
    let is_confirmed = old.certainty == Certainty::Confirmed;
    if says_the_same(old, fact) && is_confirmed {
        return None;
    }
    let new = entered(fact, Some(old), source);
    let old = old.clone();
    Some(if is_confirmed && !may_both_be_true(&old, fact) {
        Change::Disagreement { old, new, row }
    } else {
        Change::Changed { old, new, row }
    })
}

/// Whether the page's day is one that the record's date allows, for the same kind of act.
fn may_both_be_true(old: &Act, fact: &Fact) -> bool {
    let month = |day: NaiveDate| (day.year(), day.month());
    let fits = match old.date.precision {
        Precision::Day => old.date.day == fact.day,
        Precision::Month => month(old.date.day) == month(fact.day),
        Precision::By => fact.day <= old.date.day,
    };
    fits && old.kind == fact.kind
}

/// The act as the depositary confirms it. The source it had stays as the second one if it agrees
/// and can be looked up; its doubt was about what the depositary has now settled, so it goes.
fn entered(fact: &Fact, old: Option<&Act>, source: &str) -> Act {
    let agrees = |old: &&Act| may_both_be_true(old, fact) && old.certainty != Certainty::Unverified;
    let earlier = |old: &Act| -> Option<SourceId> {
        let mut keys = std::iter::once(old.source.clone()).chain(old.also.clone());
        keys.find(|key| key != source)
    };
    Act {
        who: fact.who,
        kind: fact.kind,
        date: ActDate { day: fact.day, precision: Precision::Day },
        certainty: Certainty::Confirmed,
        source: source.to_owned(),
        also: old.filter(agrees).and_then(earlier),
        doubt: None,
    }
}
