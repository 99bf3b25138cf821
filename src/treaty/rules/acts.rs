//! Rules of acts.

use chrono::{Datelike, Days};

use super::{Place, Violation, violation};
use crate::treaty::{Act, ActKind, Catalog, Precision, Treaty};

pub(super) fn check(catalog: &Catalog, found: &mut Vec<Violation>) {
    for treaty in catalog.treaties.values() {
        for (index, act) in treaty.acts.iter().enumerate() {
            let earlier = &treaty.acts[..index];
            let broken = [
                catalog.unknown(act.who),
                sources(catalog, act),
                day(treaty, act),
                precision(act),
                order(earlier, act),
                sequence(earlier, act),
            ];
            let place = || Place::Act { treaty: treaty.id.clone(), index };
            found.extend(broken.into_iter().flatten().map(|what| violation(place(), what)));
        }
    }
}

fn sources(catalog: &Catalog, act: &Act) -> Option<String> {
    let of_act = |why| format!("the act of {} {why}", act.who);
    if act.also.as_ref() == Some(&act.source) {
        return Some(format!("{} names `{}` twice; `also` is for a second source", act.who, act.source));
    }
    let also = || catalog.cannot_vouch(act.also.as_ref()?, act.certainty);
    catalog.cannot_vouch(&act.source, act.certainty).or_else(also).map(of_act)
}

/// An act happens while the treaty is open for it, and before the facts were compiled.
fn day(treaty: &Treaty, act: &Act) -> Option<String> {
    let Act { who, date, .. } = act;
    let day = date.day;
    if day > treaty.as_of {
        return Some(format!("{who} acts on {day}, after the facts were compiled on {}", treaty.as_of));
    }
    let opened = treaty.opened;
    if act.kind != ActKind::ApprovalAtHome && day < opened {
        return Some(format!("{who} acts on {day}, before the treaty was opened on {opened}"));
    }
    let closes = treaty.closes.filter(|last| act.kind == ActKind::Signature && day > *last)?;
    Some(format!("{who} signs on {day}, after signature closed on {closes}; it can only accede"))
}

/// A month stands for its last day, so that a State is not shown as having acted too early.
fn precision(act: &Act) -> Option<String> {
    let day = act.date.day;
    match act.date.precision {
        Precision::Month => {
            let next = day.checked_add_days(Days::new(1))?;
            (next.month() == day.month())
                .then(|| format!("{} is known to the month, but {day} is not its last day", act.who))
        }
        Precision::Day | Precision::By => None,
    }
}

fn order(earlier: &[Act], act: &Act) -> Option<String> {
    let last = earlier.last()?;
    let sorted = (last.date.day, last.who) <= (act.date.day, act.who);
    (!sorted).then(|| {
        format!(
            "{} on {} comes after {} on {}; acts are in order of day, then of code",
            act.who, act.date.day, last.who, last.date.day
        )
    })
}

/// What an act may not follow, or must.
fn sequence(earlier: &[Act], act: &Act) -> Option<String> {
    let who = act.who;
    let did =
        |test: fn(ActKind) -> bool| earlier.iter().find(|before| before.who == who && test(before.kind));
    match act.kind {
        ActKind::Signature => {
            let first = did(|kind| kind == ActKind::Signature)?;
            Some(format!("{who} signs a second time; the first was on {}", first.date.day))
        }
        // Registers do show a few: those carry a doubt that says so.
        ActKind::Accession if act.doubt.is_none() => {
            let signed = did(|kind| kind == ActKind::Signature)?;
            Some(format!(
                "{who} accedes, but signed on {}; a signatory ratifies, accepts or approves. \
                 If the register says accession, say so in `doubt`",
                signed.date.day
            ))
        }
        ActKind::Withdrawal => {
            did(ActKind::is_consent).is_none().then(|| format!("{who} withdraws without having consented"))
        }
        ActKind::DefinitiveSignature
        | ActKind::ApprovalAtHome
        | ActKind::Ratification
        | ActKind::Acceptance
        | ActKind::Approval
        | ActKind::Accession
        | ActKind::Succession
        | ActKind::FormalConfirmation => {
            let same = earlier.iter().find(|before| before.who == who && before.kind == act.kind)?;
            let withdrew = did(|kind| kind == ActKind::Withdrawal).is_some();
            (!withdrew)
                .then(|| format!("{who} does the same a second time; the first was on {}", same.date.day))
        }
    }
}
