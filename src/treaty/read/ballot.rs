//! Recorded votes.

use std::collections::BTreeMap;

use super::{certainty, day};
use crate::json::{At, Wrong};
use crate::treaty::{Ballot, Code, Vote};

pub(super) fn ballot(at: &At<'_>) -> Result<Ballot, Wrong> {
    Ok(Ballot {
        resolution: at.field("resolution").owned()?,
        day: day(&at.field("day"))?,
        votes: votes(&at.field("votes"))?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
    })
}

fn votes(at: &At<'_>) -> Result<BTreeMap<Code, Vote>, Wrong> {
    let mut votes = BTreeMap::new();
    for (voter, cast) in at.fields()? {
        let who = voter.parse().map_err(|_| cast.wrong("the code of a member as its name"))?;
        votes.insert(who, cast.one_of(&Vote::ALL.map(|vote| (vote.word(), vote)))?);
    }
    Ok(votes)
}
