//! The stages between which the story divides: negotiation, signature, the wait, force.

use chrono::NaiveDate;

use crate::treaty::{Event, EventKind, Reading, Treaty};

/// A stage of a treaty's life, as a bar of the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Era {
    /// Which.
    pub kind: EraKind,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day; `None` where it is open, because what ends it has not happened.
    pub until: Option<NaiveDate>,
}

/// The stages, in the order in which they follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EraKind {
    /// From the mandate to the adoption.
    Negotiation,
    /// While a State may sign.
    OpenForSignature,
    /// Signature has closed; the instruments are not all there, or the last wait runs.
    Waiting,
    /// In force.
    InForce,
}

impl EraKind {
    /// The word in style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Negotiation => "negotiation",
            Self::OpenForSignature => "open",
            Self::Waiting => "waiting",
            Self::InForce => "in-force",
        }
    }
}

/// The eras of a treaty in order; they never overlap. `events` are those of its negotiation, and
/// may be empty.
#[must_use]
pub fn eras(treaty: &Treaty, events: &[Event]) -> Vec<Era> {
    let in_force = treaty.entry_into_force(Reading::Confirmed);
    let day_before_force = in_force.and_then(|day| day.pred_opt());
    let mut eras = Vec::new();
    if let (Some(from), Some(adopted)) = (mandate(events), treaty.adopted) {
        eras.push(Era { kind: EraKind::Negotiation, from, until: Some(adopted) });
    }
    let signing_ends = [treaty.closes, day_before_force].into_iter().flatten().min();
    eras.push(Era { kind: EraKind::OpenForSignature, from: treaty.opened, until: signing_ends });
    let after_closing = treaty.closes.and_then(|last| last.succ_opt());
    if let Some(from) = after_closing.filter(|day| in_force.is_none_or(|entry| *day < entry)) {
        eras.push(Era { kind: EraKind::Waiting, from, until: day_before_force });
    }
    eras.extend(in_force.map(|from| Era { kind: EraKind::InForce, from, until: None }));
    eras
}

/// The day of the mandate: the last resolution before the first session.
fn mandate(events: &[Event]) -> Option<NaiveDate> {
    let days_of = |kind| events.iter().filter(move |event| event.kind == kind).filter_map(|event| event.day);
    let first_session = days_of(EventKind::Session).min()?;
    days_of(EventKind::Resolution).filter(|day| *day < first_session).max()
}
