//! Rules of a treaty's own fields.

use super::{Place, Violation, violation};
use crate::treaty::{Catalog, Certainty, ReportedTotal, Treaty};

pub(super) fn check(catalog: &Catalog, found: &mut Vec<Violation>) {
    for (id, treaty) in &catalog.treaties {
        let mut broken = dates(treaty);
        broken.extend((*id != treaty.id).then(|| format!("calls itself `{}`", treaty.id)));
        broken.extend(entry(catalog, treaty));
        broken.extend(treaty.reported_totals.iter().filter_map(|total| reported(catalog, total)));
        found.extend(broken.into_iter().map(|what| violation(Place::Treaty(id.clone()), what)));
    }
}

fn dates(treaty: &Treaty) -> Vec<String> {
    let pairs = [
        ("adopted", treaty.adopted, "opened", Some(treaty.opened)),
        ("opened", Some(treaty.opened), "closes", treaty.closes),
        ("evidence_until", Some(treaty.evidence_until), "as_of", Some(treaty.as_of)),
        ("opened", Some(treaty.opened), "published_entry", treaty.published_entry),
    ];
    let wrong = |(first, before, second, after)| match (before, after) {
        (Some(before), Some(after)) if before > after => {
            Some(format!("`{first}` is {before}, later than `{second}`, {after}"))
        }
        (Some(_) | None, Some(_) | None) => None,
    };
    pairs.into_iter().filter_map(wrong).collect()
}

fn entry(catalog: &Catalog, treaty: &Treaty) -> Vec<String> {
    let rule = &treaty.entry;
    let mut broken = Vec::new();
    if rule.instruments == 0 {
        broken.push("needs 0 instruments; expected at least 1".to_owned());
    }
    if let Some(quota) = &rule.quota {
        broken.extend(quota.members.iter().filter_map(|who| catalog.unknown(*who)));
        if quota.at_least > rule.instruments || quota.at_least as usize > quota.members.len() {
            broken.push(format!("the quota of {} cannot be filled", quota.at_least));
        }
    }
    broken
}

fn reported(catalog: &Catalog, total: &ReportedTotal) -> Option<String> {
    let ReportedTotal { day, least, most, source } = total;
    if least > most {
        return Some(format!("the total reported for {day} is at least {least} and at most {most}"));
    }
    let why = catalog.cannot_vouch(source, Certainty::Reported)?;
    Some(format!("the total reported for {day} {why}"))
}
