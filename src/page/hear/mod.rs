//! The standings for the ear: one sentence that says them all, and the acts as tones.

mod panel;
mod spoken;
mod tune;

pub use spoken::spoken;
pub use tune::{Beat, Tone, Tune};

pub(super) use panel::{html, section};

use crate::text::Text;
use crate::treaty::Group;

/// The regional groups in the order in which they are said and in which their pitch rises; `None`,
/// which is last, is for those in no group.
const GROUPS: [Option<Group>; 6] = [
    Some(Group::African),
    Some(Group::AsiaPacific),
    Some(Group::EasternEuropean),
    Some(Group::LatinAmericanCaribbean),
    Some(Group::WesternEuropeanOther),
    None,
];

/// The name of a group as the page has it.
fn group_name(text: &Text, group: Option<Group>) -> String {
    match group {
        Some(group) => text.say(&format!("group-{}", group.word()), &[]),
        None => text.say("group-none", &[]),
    }
}
