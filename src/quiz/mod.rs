//! Questions made from the facts: the same for the same facts, set and seed, on screen and on paper.
//!
//! Only what is certain is asked, so that there is one right answer: who had signed when the ceremony
//! in Hanoi ended, and not who has signed since; days that are known exactly; orders of events that are
//! months apart.

mod answers;
mod dice;
mod item;
mod kind;
mod school;
mod told;

pub use answers::{Answers, Stand, UNKNOWN, chosen};
pub use dice::Dice;
pub use item::{Item, ItemKind, letter};
pub use school::School;
pub use told::tells;

/// So many questions has a quiz at most.
pub const MOST: usize = 10;

/// The seed of a link that names none, and of the sheets that are printed beforehand.
pub const SEED: u32 = 1;

/// The last seed: one that is quickly said and typed.
pub const LAST_SEED: u32 = 9999;

/// Which questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    /// Two of each kind.
    Mixed,
    /// One kind alone.
    Only(ItemKind),
}

impl Set {
    /// All sets.
    pub const ALL: [Self; 6] = [
        Self::Mixed,
        Self::Only(ItemKind::Map),
        Self::Only(ItemKind::Standing),
        Self::Only(ItemKind::Order),
        Self::Only(ItemKind::Term),
        Self::Only(ItemKind::Threshold),
    ];

    /// The word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Mixed => "mixed",
            Self::Only(kind) => kind.word(),
        }
    }

    /// The set of that word; `None` if there is none.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.word() == word)
    }
}

/// A quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// Which questions.
    pub set: Set,
    /// What they were made from, 1 to [`LAST_SEED`].
    pub seed: u32,
    /// The questions: at most [`MOST`], no two about the same, and none that tells another's answer.
    pub items: Vec<Item>,
}

impl Quiz {
    /// The quiz of that set and seed, from the facts in `school`.
    #[must_use]
    pub fn new(school: &School<'_>, set: Set, seed: u32) -> Self {
        let mut dice = Dice::new(seed);
        let mut items = Vec::new();
        match set {
            Set::Only(kind) => told::untold(kind::items(school, kind, &mut dice, MOST), MOST, &mut items),
            Set::Mixed => mixed(school, &mut dice, &mut items),
        }
        Self { set, seed, items }
    }

    /// The seed of other questions.
    #[must_use]
    pub fn next_seed(&self) -> u32 {
        self.seed % LAST_SEED + 1
    }
}

/// The same number of each kind, one after the other; none tells another's answer.
fn mixed(school: &School<'_>, dice: &mut Dice, items: &mut Vec<Item>) {
    let each = MOST / ItemKind::ALL.len();
    let kinds = [ItemKind::Standing, ItemKind::Term, ItemKind::Map, ItemKind::Threshold, ItemKind::Order];
    let by_kind = kinds.map(|kind| kind::items(school, kind, dice, MOST));
    for _ in 0..each {
        for candidates in &by_kind {
            let is_new = |item: &&Item| items.iter().all(|chosen| chosen.id != item.id);
            let left: Vec<Item> = candidates.iter().filter(is_new).cloned().collect();
            told::untold(left, 1, items);
        }
    }
}

/// The seed in a link: 1 to [`LAST_SEED`]; `None` for what is no such number.
#[must_use]
pub fn seed(word: &str) -> Option<u32> {
    word.parse().ok().filter(|seed| (1..=LAST_SEED).contains(seed))
}
