//! Several treaties at once: in which of them each participant is.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Catalog, Code, Kind, Side, Standing};

/// What it takes to be "in" a treaty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bond {
    /// It has signed or consented: signatory, contracting or party.
    #[default]
    Signed,
    /// It has consented: contracting or party.
    Consented,
    /// It is a party: the treaty is in force for it.
    Party,
}

impl Bond {
    /// All, from the loosest to the closest.
    pub const ALL: [Self; 3] = [Self::Signed, Self::Consented, Self::Party];

    /// The word in links and data, e.g. `signed`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::Consented => "consented",
            Self::Party => "party",
        }
    }

    /// Whether a participant of that standing is in.
    #[must_use]
    pub fn holds(self, standing: Standing) -> bool {
        match standing {
            Standing::Party => true,
            Standing::Contracting => self != Self::Party,
            Standing::Signatory => self == Self::Signed,
            Standing::Withdrawn | Standing::Outside => false,
        }
    }
}

/// Who is in which of several treaties at the end of one date.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Comparison {
    /// The date.
    pub date: NaiveDate,
    /// What "in" means.
    pub bond: Bond,
    /// The treaties, by their `id`.
    pub treaties: Vec<String>,
    /// Every combination, those that nobody is in too: from all treaties to none, the first treaty
    /// weighing most. Two to the power of the number of treaties.
    pub combinations: Vec<Combination>,
}

/// One combination of treaties, and who is in exactly those.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Combination {
    /// For each treaty in turn, whether one is in it.
    pub inside: Vec<bool>,
    /// The States, in order of code.
    pub states: Vec<Code>,
    /// The organizations, in order of code.
    pub organizations: Vec<Code>,
}

impl Comparison {
    /// Compares `sides`, each in the reading of its terms. For the few treaties of a page: the
    /// combinations double with each.
    #[must_use]
    pub fn new(catalog: &Catalog, sides: &[Side<'_>], date: NaiveDate, bond: Bond) -> Self {
        let boards: Vec<BTreeMap<Code, Standing>> =
            sides.iter().map(|side| side.board(catalog, date).standings).collect();
        let count = 1usize << sides.len();
        let mut combinations: Vec<Combination> =
            (0..count).map(|rank| Combination::empty(count - 1 - rank, sides.len())).collect();
        for participant in &catalog.participants {
            let is_in = |board: &BTreeMap<Code, Standing>| {
                board.get(&participant.code).is_some_and(|standing| bond.holds(*standing))
            };
            let bits = boards.iter().fold(0, |bits, board| bits * 2 + usize::from(is_in(board)));
            let combination = &mut combinations[count - 1 - bits];
            match participant.kind {
                Kind::Organization => combination.organizations.push(participant.code),
                Kind::Member | Kind::Observer | Kind::Other => combination.states.push(participant.code),
                Kind::Former => {}
            }
        }
        let treaties = sides.iter().map(|side| side.treaty.id.clone()).collect();
        Self { date, bond, treaties, combinations }
    }

    /// The combination in which `who` is; `None` for those who are not in the catalog.
    #[must_use]
    pub fn of(&self, who: Code) -> Option<&Combination> {
        self.combinations.iter().find(|all| all.states.contains(&who) || all.organizations.contains(&who))
    }

    /// The bridge: States in every one of `treaties`, whatever else they are in, in order of code.
    /// A treaty that is not compared has nobody.
    #[must_use]
    pub fn in_all(&self, treaties: &[&str]) -> Vec<Code> {
        let wanted: Option<Vec<usize>> = treaties.iter().map(|id| self.place(id)).collect();
        let Some(wanted) = wanted else { return Vec::new() };
        let bridge = self.combinations.iter().filter(|all| wanted.iter().all(|place| all.inside[*place]));
        let mut states: Vec<Code> = bridge.flat_map(|all| all.states.iter().copied()).collect();
        super::put_in_order(&mut states, |a, b| a < b);
        states
    }

    /// States in `treaty` and in none of the others, in order of code.
    #[must_use]
    pub fn only(&self, treaty: &str) -> &[Code] {
        let place = self.place(treaty);
        let alone = |all: &&Combination| {
            place.is_some_and(|place| all.inside[place])
                && all.inside.iter().filter(|inside| **inside).count() == 1
        };
        self.combinations.iter().find(alone).map_or(&[], |all| &all.states)
    }

    fn place(&self, treaty: &str) -> Option<usize> {
        self.treaties.iter().position(|id| id == treaty)
    }
}

impl Combination {
    /// The combination of the treaties whose bits are set; the first treaty is the highest.
    fn empty(bits: usize, treaties: usize) -> Self {
        let inside = (0..treaties).rev().map(|bit| bits & (1 << bit) != 0).collect();
        Self { inside, states: Vec::new(), organizations: Vec::new() }
    }
}
