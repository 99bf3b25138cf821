//! "Which of these had signed when the ceremony in Hanoi ended?"

use crate::treaty::Participant;

use super::super::{Dice, Item, ItemKind, School};
use super::{WRONG, place};

/// What is asked: who had signed, or who had not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Had,
    HadNot,
}

pub fn items(school: &School<'_>, dice: &mut Dice, many: usize) -> Vec<Item> {
    let (signed, silent) = (school.signed(), school.silent());
    let ways = [Asked::Had, Asked::HadNot].into_iter().cycle();
    let mut about: Vec<(Asked, &Participant)> = Vec::new();
    let (had, had_not) = (dice.some_of(&signed, many), dice.some_of(&silent, many));
    for (round, way) in ways.take(many).enumerate() {
        let from = if way == Asked::Had { &had } else { &had_not };
        about.extend(from.get(round / 2).map(|who| (way, *who)));
    }
    dice.shuffle(&mut about);
    about
        .into_iter()
        .filter_map(|(way, who)| {
            let wrong = dice.some_of(if way == Asked::Had { &silent } else { &signed }, WRONG);
            item(school, way, who, &wrong, place(dice))
        })
        .collect()
}

fn item(
    school: &School<'_>,
    way: Asked,
    who: &Participant,
    wrong: &[&Participant],
    place: usize,
) -> Option<Item> {
    let text = school.text;
    let (ceremony, last) = school.ceremony()?;
    let date = || text.day(last).into();
    let name = || who.short.as_str().into();
    let signed = school.treaty.signatures(last).count();
    let (id, prompt, explain) = match way {
        Asked::Had => (
            format!("standing-had-{}", who.code),
            text.say("quiz-had", &[("date", date())]),
            text.say("quiz-had-why", &[("name", name()), ("date", date()), ("n", signed.into())]),
        ),
        Asked::HadNot => (
            format!("standing-had-not-{}", who.code),
            text.say("quiz-had-not", &[("date", date())]),
            text.say("quiz-had-not-why", &[("name", name()), ("date", date()), ("n", signed.into())]),
        ),
    };
    let own = school.signature(who.code).filter(|_| way == Asked::Had);
    Some(Item {
        id,
        kind: ItemKind::Standing,
        prompt,
        answer: who.short.clone(),
        distractors: wrong.iter().map(|who| who.short.clone()).collect(),
        place,
        on_map: None,
        explain,
        source: Some(own.map_or_else(|| ceremony.source.clone(), |act| act.source.clone())),
    })
}
