//! "Which word means this?"

use super::super::{Dice, Item, ItemKind, School};
use super::{WRONG, place};

/// The words of the law of treaties that are asked for; each has `term-<word>`, its meaning under
/// `term-<word>-means`, and the article that says so under `term-<word>-says`.
const TERMS: [&str; 8] =
    ["adoption", "signature", "ratification", "accession", "deposit", "depositary", "force", "party"];

pub fn items(school: &School<'_>, dice: &mut Dice, many: usize) -> Vec<Item> {
    let asked = dice.some_of(&TERMS, many);
    asked
        .into_iter()
        .map(|term| {
            let others: Vec<&str> = TERMS.into_iter().filter(|other| *other != term).collect();
            let wrong = dice.some_of(&others, WRONG);
            item(school, term, &wrong, place(dice))
        })
        .collect()
}

fn item(school: &School<'_>, term: &str, wrong: &[&str], place: usize) -> Item {
    let text = school.text;
    let name = |term: &str| text.say(&format!("term-{term}"), &[]);
    let meaning = text.say(&format!("term-{term}-means"), &[]);
    let where_from = text.say(&format!("term-{term}-says"), &[]);
    Item {
        id: format!("term-{term}"),
        kind: ItemKind::Term,
        prompt: text.say("quiz-term", &[("meaning", meaning.into())]),
        answer: name(term),
        distractors: wrong.iter().map(|term| name(term)).collect(),
        place,
        on_map: None,
        explain: text.say("quiz-term-why", &[("term", name(term).into()), ("says", where_from.into())]),
        source: None,
    }
}
