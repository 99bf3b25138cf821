//! The kinds of question, one file each.

mod map;
mod order;
mod standing;
mod term;
mod threshold;

use super::{Dice, Item, ItemKind, School};

/// So many wrong answers stand beside the right one.
const WRONG: usize = 3;

/// Up to `many` questions of that kind, no two about the same; fewer where the record has no more.
pub(super) fn items(school: &School<'_>, kind: ItemKind, dice: &mut Dice, many: usize) -> Vec<Item> {
    match kind {
        ItemKind::Map => map::items(school, dice, many),
        ItemKind::Standing => standing::items(school, dice, many),
        ItemKind::Order => order::items(school, dice, many),
        ItemKind::Term => term::items(school, dice, many),
        ItemKind::Threshold => threshold::items(school, dice, many),
    }
}

/// A place for the right answer among the wrong ones.
fn place(dice: &mut Dice) -> usize {
    dice.below(WRONG + 1)
}
