//! The days on which one participant's standing changed.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::binding::Binding;
use super::{Act, ActKind, Code, Reading, Standing, Treaty, put_in_order};

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

    /// The history that `acts`, all of one participant and all believed, lead to.
    pub(super) fn new<'a>(
        treaty: &Treaty,
        binding: Binding,
        acts: impl IntoIterator<Item = &'a Act>,
    ) -> Self {
        let mut steps: Vec<Step> = acts.into_iter().flat_map(|act| steps(treaty, binding, act)).collect();
        // On one day the step that binds more is the later one: a State signs, then deposits.
        put_in_order(&mut steps, |a, b| (a.day, Reverse(a.to)) < (b.day, Reverse(b.to)));
        let mut changes: Vec<(NaiveDate, Standing)> = Vec::new();
        let mut consent = None;
        for step in steps {
            let now = changes.last().map_or(Standing::Outside, |(_, standing)| *standing);
            // The wait of a consent that was withdrawn does not make its State a party again.
            if !now.may_become(step.to) || (step.to == Standing::Party && step.consent != consent) {
                continue;
            }
            consent = step.consent;
            changes.push((step.day, step.to));
        }
        Self(changes)
    }
}

/// What one act would change, if the standing before it allows.
struct Step {
    day: NaiveDate,
    to: Standing,
    /// The day of the consent from which it follows.
    consent: Option<NaiveDate>,
}

fn steps(treaty: &Treaty, binding: Binding, act: &Act) -> Vec<Step> {
    let day = act.date.day;
    if act.kind == ActKind::Signature {
        vec![Step { day, to: Standing::Signatory, consent: None }]
    } else if act.kind.is_consent() {
        let consent = Some(day);
        let bound = binding.in_force_for(day, &treaty.entry);
        let party = bound.map(|day| Step { day, to: Standing::Party, consent });
        std::iter::once(Step { day, to: Standing::Contracting, consent }).chain(party).collect()
    } else if act.kind == ActKind::Withdrawal {
        let effect = treaty.withdrawal_takes_effect(day);
        effect.map(|day| Step { day, to: Standing::Withdrawn, consent: None }).into_iter().collect()
    } else {
        Vec::new()
    }
}

impl Treaty {
    /// Every change of `who`'s standing. For all participants at once, see [`super::Standings`].
    #[must_use]
    pub fn history(&self, who: Code, reading: Reading) -> History {
        let acts = self.acts.iter().filter(|act| act.who == who && reading.believes(act));
        History::new(self, Binding::new(self, reading), acts)
    }
}
