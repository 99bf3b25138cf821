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

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, hanoi, story};
    use super::*;
    use crate::treaty::{ActKind, Certainty};

    fn spans(treaty: &Treaty, events: &[Event]) -> Vec<(EraKind, NaiveDate, Option<NaiveDate>)> {
        eras(treaty, events).into_iter().map(|era| (era.kind, era.from, era.until)).collect()
    }

    #[test]
    fn the_convention_waits_without_a_known_end() {
        let story = story();
        let expected = [
            (EraKind::Negotiation, day("2019-12-27"), Some(day("2024-12-24"))),
            (EraKind::OpenForSignature, day("2025-10-25"), Some(day("2026-12-31"))),
            (EraKind::Waiting, day("2027-01-01"), None),
        ];
        assert_eq!(spans(hanoi(&story), &story.events), expected);
    }

    /// The convention with forty deposits on one day, made up.
    fn met_on(text: &str) -> Treaty {
        let story = story();
        let mut treaty = hanoi(&story).clone();
        treaty.acts.retain(|act| !act.who.is_organization());
        treaty.acts.truncate(40);
        for act in &mut treaty.acts {
            act.kind = ActKind::Ratification;
            act.certainty = Certainty::Confirmed;
            act.date.day = day(text);
        }
        treaty
    }

    #[test]
    fn the_wait_ends_on_the_day_before_entry_into_force() {
        let expected = [
            (EraKind::OpenForSignature, day("2025-10-25"), Some(day("2026-12-31"))),
            (EraKind::Waiting, day("2027-01-01"), Some(day("2027-04-10"))),
            (EraKind::InForce, day("2027-04-11"), None),
        ];
        assert_eq!(spans(&met_on("2027-01-11"), &[]), expected);
    }

    #[test]
    fn a_treaty_in_force_before_signature_closes_never_waits() {
        let kinds: Vec<EraKind> = eras(&met_on("2026-01-11"), &[]).iter().map(|era| era.kind).collect();
        assert_eq!(kinds, [EraKind::OpenForSignature, EraKind::InForce]);
    }

    #[test]
    fn a_treaty_open_for_ever_has_one_open_era() {
        let story = story();
        let mut treaty = hanoi(&story).clone();
        (treaty.closes, treaty.adopted) = (None, None);
        assert_eq!(spans(&treaty, &story.events), [(EraKind::OpenForSignature, day("2025-10-25"), None)]);
    }
}
