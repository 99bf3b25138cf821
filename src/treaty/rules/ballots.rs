//! Rules of recorded votes.

use std::collections::BTreeSet;

use super::{Place, Violation, violation};
use crate::treaty::{Ballot, Catalog, Kind};

pub(super) fn check(catalog: &Catalog, found: &mut Vec<Violation>) {
    let mut resolutions = BTreeSet::new();
    for ballot in &catalog.ballots {
        let mut broken = voters(catalog, ballot);
        if !resolutions.insert(&ballot.resolution) {
            broken.push("is recorded twice".to_owned());
        }
        broken.extend(catalog.cannot_vouch(&ballot.source, ballot.certainty));
        let of_ballot = |what| violation(Place::Ballot(ballot.resolution.clone()), what);
        found.extend(broken.into_iter().map(of_ballot));
    }
}

/// Only members vote in the General Assembly.
fn voters(catalog: &Catalog, ballot: &Ballot) -> Vec<String> {
    let of_voter = |who: &_| match catalog.participant(*who) {
        None => catalog.unknown(*who),
        Some(voter) if voter.kind != Kind::Member && voter.kind != Kind::Former => {
            Some(format!("{who} is no member of the United Nations and cannot have voted"))
        }
        Some(_) => None,
    };
    ballot.votes.keys().filter_map(of_voter).collect()
}
