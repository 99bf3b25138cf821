//! All standings of a date as one sentence, for those who have it read to them.

use crate::page::Facts;
use crate::treaty::{Board, Group};

use super::{GROUPS, group_name};

/// How many had signed by the date of `board`, by regional group, and how many instruments of those
/// needed were confirmed as deposited. Groups of which nobody had signed are left out; the others add
/// up to the number in front of them, since who is in no group is counted as such.
#[must_use]
pub fn spoken(facts: &Facts<'_>, board: &Board) -> String {
    let text = facts.text;
    let groups: Vec<String> = signed_by_group(facts, board)
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(group, n)| {
            text.say("spoken-group", &[("group", group_name(text, group).into()), ("n", n.into())])
        })
        .collect();
    text.say(
        "spoken",
        &[
            ("date", text.day(board.date).into()),
            ("n", board.signatories.total.into()),
            ("groups", text.row(&groups).into()),
            ("needed", facts.treaty.entry.instruments.into()),
            ("m", board.deposited_confirmed.into()),
        ],
    )
}

/// How many of each group had signed, in the order of [`GROUPS`].
fn signed_by_group(facts: &Facts<'_>, board: &Board) -> [(Option<Group>, u32); 6] {
    let mut counted = GROUPS.map(|group| (group, 0));
    for act in facts.treaty.signatures(board.date) {
        let group = facts.catalog.participant(act.who).and_then(|who| who.group);
        for (_, n) in counted.iter_mut().filter(|(of, _)| *of == group) {
            *n += 1;
        }
    }
    counted
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::text::Text;
    use crate::treaty::{Catalog, Reading};

    fn record() -> Catalog {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1/atlas.json");
        Catalog::from_json(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn said(catalog: &Catalog, text: &Text, day: &str) -> String {
        let treaty = &catalog.treaties["hanoi"];
        let board = Board::new(catalog, treaty, day.parse().unwrap(), Reading::Confirmed);
        spoken(&Facts { text, catalog, treaty }, &board)
    }

    #[test]
    fn the_opening_is_said_in_one_sentence_by_group() {
        let said = said(&record(), &Text::english(), "2025-10-25");
        assert!(said.starts_with("By 25 October 2025, 69 had signed: African States "), "{said}");
        assert!(
            said.contains(", Asia-Pacific States ") && said.contains(", in no regional group 2."),
            "{said}"
        );
        assert!(said.ends_with("Of the 40 instruments needed, none was confirmed as deposited."), "{said}");
    }

    #[test]
    fn before_anybody_had_signed_no_group_is_named() {
        assert_eq!(
            said(&record(), &Text::english(), "2025-10-24"),
            "By 24 October 2025, nobody had signed. Of the 40 instruments needed, none was confirmed as deposited."
        );
    }

    #[test]
    fn the_groups_add_up_to_all_who_had_signed() {
        let catalog = record();
        let (text, treaty) = (Text::english(), &catalog.treaties["hanoi"]);
        for day in ["2025-10-24", "2025-10-25", "2025-12-31", "2026-11-21", "2027-06-01"] {
            let board = Board::new(&catalog, treaty, day.parse().unwrap(), Reading::Confirmed);
            let counted = signed_by_group(&Facts { text: &text, catalog: &catalog, treaty }, &board);
            let sum: u32 = counted.iter().map(|(_, n)| n).sum();
            assert_eq!(sum, board.signatories.total, "{day}");
        }
    }
}
