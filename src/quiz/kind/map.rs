//! "Find this State on the map."

use crate::treaty::{Certainty, Participant};

use super::super::{Dice, Item, ItemKind, School};

/// The States that are asked for are on one of these lists: those that a class may have heard of.
const KNOWN: [&str; 3] = ["asean", "brics", "g20"];

/// And on none of this: small islands are a test of eyesight.
const TOO_SMALL: &str = "sids";

pub fn items(school: &School<'_>, dice: &mut Dice, many: usize) -> Vec<Item> {
    let on =
        |list: &str, who: &Participant| school.beside.blocs.get(list).is_some_and(|bloc| bloc.has(who.code));
    let known = |who: &&Participant| KNOWN.iter().any(|list| on(list, who)) && !on(TOO_SMALL, who);
    let known: Vec<&Participant> = school.members().filter(known).collect();
    dice.some_of(&known, many).into_iter().filter_map(|who| item(school, who)).collect()
}

fn item(school: &School<'_>, who: &Participant) -> Option<Item> {
    let text = school.text;
    let (ceremony, last) = school.ceremony()?;
    let signature = school.signature(who.code).filter(|act| act.date.day <= last);
    let how = match signature.map(|act| act.certainty) {
        Some(Certainty::Confirmed) => "confirmed",
        Some(Certainty::Reported | Certainty::Unverified) => "reported",
        None => "none",
    };
    let args = [("name", who.short.as_str().into()), ("how", how.into()), ("date", text.day(last).into())];
    Some(Item {
        id: format!("map-{}", who.code),
        kind: ItemKind::Map,
        prompt: text.say("quiz-map", &[("name", who.short.as_str().into())]),
        answer: who.short.clone(),
        distractors: Vec::new(),
        place: 0,
        on_map: Some(who.code),
        explain: text.say("quiz-map-why", &args),
        source: Some(signature.map_or_else(|| ceremony.source.clone(), |act| act.source.clone())),
    })
}
