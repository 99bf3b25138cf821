//! What changed in the record of a treaty from one edition of the facts to a later one.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Act, ActKind, Code, Step, Tally, Treaty};

/// What changed from one edition to a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The earlier edition: its day, and the totals at its end.
    pub from: Totals,
    /// The later one.
    pub to: Totals,
    /// In order of the day of the act, then of code and kind.
    pub changes: Vec<Revised>,
}

/// The totals of an edition at the end of its own day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// The day on which its facts were compiled.
    pub day: NaiveDate,
    /// Signatures of States and organizations, confirmed or reported.
    pub signatures: u32,
    /// Instruments of States which the depositary has confirmed: those that count to the threshold.
    pub deposits: u32,
    /// Instruments of States, confirmed or only reported.
    pub deposits_reported: u32,
}

/// One change of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revised {
    /// An act that the earlier edition did not have.
    Added(Act),
    /// An act that the later edition no longer has.
    Removed(Act),
    /// The same act, otherwise dated or otherwise certain.
    Altered {
        /// As the earlier edition has it.
        before: Act,
        /// As the later one has it.
        after: Act,
    },
    /// The same act on the same day and as certain; only what vouches for it, or the doubt, changed.
    Annotated {
        /// As the earlier edition has it.
        before: Act,
        /// As the later one has it.
        after: Act,
    },
}

impl Revised {
    /// The act as it stands now; of one that was removed, as it stood.
    #[must_use]
    pub fn act(&self) -> &Act {
        match self {
            Self::Added(act) | Self::Removed(act) => act,
            Self::Altered { after, .. } | Self::Annotated { after, .. } => after,
        }
    }

    /// Whether some answer may differ by it: a standing, a count, a date.
    #[must_use]
    pub fn matters(&self) -> bool {
        match self {
            Self::Added(_) | Self::Removed(_) | Self::Altered { .. } => true,
            Self::Annotated { .. } => false,
        }
    }

    fn between(before: &Act, after: &Act) -> Option<Self> {
        let (before, after) = (before.clone(), after.clone());
        if before == after {
            None
        } else if (before.date, before.certainty) == (after.date, after.certainty) {
            Some(Self::Annotated { before, after })
        } else {
            Some(Self::Altered { before, after })
        }
    }
}

impl Revision {
    /// What changed from `earlier` to `later`, two editions of the record of one treaty.
    #[must_use]
    pub fn new(earlier: &Treaty, later: &Treaty) -> Self {
        let mut changes = changes(earlier, later);
        changes.sort_by_key(|change| (change.act().date.day, change.act().who, change.act().kind));
        Self { from: Totals::of(earlier), to: Totals::of(later), changes }
    }

    /// Whether some answer may differ.
    #[must_use]
    pub fn matters(&self) -> bool {
        self.changes.iter().any(Revised::matters)
    }
}

impl Totals {
    fn of(treaty: &Treaty) -> Self {
        let Step { signatures, deposits, deposits_reported, .. } = Tally::new(treaty).on(treaty.as_of);
        Self { day: treaty.as_of, signatures, deposits, deposits_reported }
    }
}

/// The acts of one kind by one participant, in order of day: nearly always one. A second is compared
/// with a second.
type Deeds<'a> = BTreeMap<(Code, ActKind), Vec<&'a Act>>;

fn deeds(treaty: &Treaty) -> Deeds<'_> {
    let mut deeds = Deeds::new();
    for act in &treaty.acts {
        deeds.entry((act.who, act.kind)).or_default().push(act);
    }
    deeds
}

fn changes(earlier: &Treaty, later: &Treaty) -> Vec<Revised> {
    let (mut old, new) = (deeds(earlier), deeds(later));
    let mut changes = Vec::new();
    for (deed, after) in new {
        let before = old.remove(&deed).unwrap_or_default();
        let both = before.iter().zip(&after);
        changes.extend(both.filter_map(|(before, after)| Revised::between(before, after)));
        changes.extend(after.iter().skip(before.len()).map(|act| Revised::Added((*act).clone())));
        changes.extend(before.iter().skip(after.len()).map(|act| Revised::Removed((*act).clone())));
    }
    changes.extend(old.into_values().flatten().map(|act| Revised::Removed(act.clone())));
    changes
}
