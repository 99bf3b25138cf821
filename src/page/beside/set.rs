//! Sets of States that a link can name.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::text::list;
use crate::treaty::{Code, Combination, Comparison, Flow};

use super::{COMPARED, Neighbourhood, RESOLUTION};

/// What a link names after `set=`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetId {
    /// Those in these treaties and in none of the others compared: `hanoi.budapest`, `none`.
    Exactly(Vec<&'static str>),
    /// Those in these treaties, whatever else they are in: `in.hanoi.budapest`.
    InAll(Vec<&'static str>),
    /// Those who voted against the mandate and have signed since: `against-signed`.
    AgainstSigned,
    /// Those who voted for it and have not signed: `favour-unsigned`.
    FavourUnsigned,
}

impl SetId {
    /// The set of that name; `None` if there is none. The treaties may stand in any order.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "none" => return Some(Self::Exactly(Vec::new())),
            "against-signed" => return Some(Self::AgainstSigned),
            "favour-unsigned" => return Some(Self::FavourUnsigned),
            _ => {}
        }
        let bridge = name.strip_prefix("in.");
        let named: Vec<&str> = bridge.unwrap_or(name).split('.').collect();
        let treaties: Vec<&'static str> = COMPARED.into_iter().filter(|id| named.contains(id)).collect();
        // A name that is not known, or twice there.
        if treaties.len() != named.len() {
            return None;
        }
        Some(if bridge.is_some() { Self::InAll(treaties) } else { Self::Exactly(treaties) })
    }

    /// Its name in links.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Exactly(treaties) if treaties.is_empty() => "none".to_owned(),
            Self::Exactly(treaties) => treaties.join("."),
            Self::InAll(treaties) => format!("in.{}", treaties.join(".")),
            Self::AgainstSigned => "against-signed".to_owned(),
            Self::FavourUnsigned => "favour-unsigned".to_owned(),
        }
    }
}

/// The set of one combination; its treaties are among [`COMPARED`].
#[must_use]
pub fn set_id(comparison: &Comparison, combination: &Combination) -> SetId {
    let inside = |id: &&str| {
        let place = comparison.treaties.iter().position(|treaty| treaty == id);
        place.is_some_and(|place| combination.inside[place])
    };
    SetId::Exactly(COMPARED.into_iter().filter(|id| inside(id)).collect())
}

/// The States of the set of that name at the end of `date`; `None` where there is no such set, or a
/// treaty that it names could not be read. Organizations are in no set.
#[must_use]
pub fn members_of_set(beside: &Neighbourhood<'_>, date: NaiveDate, name: &str) -> Option<BTreeSet<Code>> {
    let set = SetId::named(name)?;
    if let SetId::Exactly(treaties) | SetId::InAll(treaties) = &set {
        let comparison = beside.comparison(date);
        if treaties.iter().any(|id| !comparison.treaties.iter().any(|known| known == id)) {
            return None;
        }
        if matches!(set, SetId::InAll(_)) {
            return Some(comparison.in_all(treaties).into_iter().collect());
        }
        let exact = comparison.combinations.iter().find(|all| set_id(&comparison, all) == set)?;
        return Some(exact.states.iter().copied().collect());
    }
    let flow = flow(beside, date)?;
    let crossed =
        if set == SetId::AgainstSigned { flow.against_and_signed() } else { flow.in_favour_and_not_signed() };
    Some(crossed.into_iter().collect())
}

/// The way from the vote to the treaty shown; `None` where the vote is not on record or lies ahead.
pub(super) fn flow(beside: &Neighbourhood<'_>, date: NaiveDate) -> Option<Flow> {
    let catalog = beside.facts.catalog;
    let ballot = catalog.ballot(RESOLUTION).filter(|ballot| ballot.day <= date)?;
    let side = beside.beside.side(catalog, &beside.facts.treaty.id).ok()?;
    Some(Flow::new(catalog, side, ballot, date))
}

/// What the set is called: "in Hanoi and Budapest, not in Malabo".
#[must_use]
pub fn set_name(beside: &Neighbourhood<'_>, set: &SetId) -> String {
    let text = beside.facts.text;
    let names = |ids: &[&str]| {
        let names: Vec<String> = ids.iter().map(|id| text.say(&format!("beside-name-{id}"), &[])).collect();
        list(text, &names)
    };
    match set {
        SetId::AgainstSigned => text.say("set-against-signed", &[]),
        SetId::FavourUnsigned => text.say("set-favour-unsigned", &[]),
        SetId::InAll(treaties) => {
            let many = if treaties.len() == 2 { "two" } else { "more" };
            text.say("set-in", &[("names", names(treaties).into()), ("many", many.into())])
        }
        SetId::Exactly(treaties) => {
            let all: Vec<&str> = beside.sides().iter().map(|side| side.treaty.id.as_str()).collect();
            let out: Vec<&str> =
                COMPARED.into_iter().filter(|id| all.contains(id) && !treaties.contains(id)).collect();
            let which = match (treaties.len(), out.len()) {
                (0, _) => "none",
                (_, 0) => "all",
                (1, _) => "only",
                (_, _) => "some",
            };
            let args =
                [("which", which.into()), ("names", names(treaties).into()), ("out", names(&out).into())];
            text.say("set-exactly", &args)
        }
    }
}
