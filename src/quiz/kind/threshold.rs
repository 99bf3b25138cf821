//! Numbers, days and conditions: what it takes until the Convention is law.

use chrono::{Months, NaiveDate};

use crate::treaty::{Delay, SourceId, Wait};

use super::super::{Dice, Item, ItemKind, School};
use super::{WRONG, place};

/// Numbers of instruments and of days that other treaties have or could have.
const INSTRUMENTS: [u32; 6] = [20, 30, 40, 50, 60, 100];
const DAYS: [u32; 5] = [30, 60, 90, 120, 180];

/// The organization whose instrument is never one of those needed.
const ORGANIZATION: &str = "EU";

/// What is asked, before chance has its say.
struct Draft {
    id: &'static str,
    prompt: String,
    answer: String,
    wrong: Vec<String>,
    explain: String,
    source: SourceId,
}

pub fn items(school: &School<'_>, dice: &mut Dice, many: usize) -> Vec<Item> {
    let all = [instruments, days, starts, last_day, adopted, opened, signed, never]
        .map(|draft| draft(school, dice));
    let drafts: Vec<Draft> = all.into_iter().flatten().collect();
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    dice.shuffle(&mut order);
    order.into_iter().take(many).map(|at| item(&drafts[at], dice)).collect()
}

fn item(draft: &Draft, dice: &mut Dice) -> Item {
    Item {
        id: format!("threshold-{}", draft.id),
        kind: ItemKind::Threshold,
        prompt: draft.prompt.clone(),
        answer: draft.answer.clone(),
        distractors: dice.some_of(&draft.wrong, WRONG),
        place: place(dice),
        on_map: None,
        explain: draft.explain.clone(),
        source: Some(draft.source.clone()),
    }
}

/// Who says what the final clauses are: the source of the event that they describe.
fn clauses(school: &School<'_>) -> Option<SourceId> {
    school.event("entry-into-force").map(|event| event.source.clone())
}

fn wait(school: &School<'_>) -> Option<u32> {
    match school.treaty.entry.first {
        Delay { wait: Wait::Days(days), .. } => Some(days),
        Delay { wait: Wait::Months(_), .. } => None,
    }
}

/// The rule in one sentence.
fn rule(school: &School<'_>) -> Option<String> {
    let entry = &school.treaty.entry;
    Some(school.text.say(
        "quiz-rule",
        &[
            ("needed", entry.instruments.into()),
            ("days", wait(school)?.into()),
            ("article", entry.article.as_str().into()),
        ],
    ))
}

fn instruments(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let needed = school.treaty.entry.instruments;
    Some(Draft {
        id: "instruments",
        prompt: school.text.say("quiz-instruments", &[]),
        answer: needed.to_string(),
        wrong: INSTRUMENTS.iter().filter(|other| **other != needed).map(u32::to_string).collect(),
        explain: rule(school)?,
        source: clauses(school)?,
    })
}

fn days(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let days = wait(school)?;
    Some(Draft {
        id: "days",
        prompt: school.text.say("quiz-days", &[]),
        answer: days.to_string(),
        wrong: DAYS.iter().filter(|other| **other != days).map(u32::to_string).collect(),
        explain: rule(school)?,
        source: clauses(school)?,
    })
}

fn starts(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let args = [("needed", school.treaty.entry.instruments.into()), ("days", wait(school)?.into())];
    let say = |key: &str| school.text.say(key, &args[..1]);
    Some(Draft {
        id: "starts",
        prompt: school.text.say("quiz-starts", &args[1..]),
        answer: say("quiz-starts-deposit"),
        wrong: vec![
            say("quiz-starts-signature"),
            school.text.say("quiz-starts-adoption", &[]),
            school.text.say("quiz-starts-ceremony", &[]),
        ],
        explain: rule(school)?,
        source: clauses(school)?,
    })
}

fn last_day(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let closes = school.treaty.closes?;
    let year = Months::new(12);
    let others = [closes - year, closes + year, school.treaty.opened + year];
    let event = school.event("signature-closes")?;
    Some(Draft {
        id: "last-day",
        prompt: school.text.say("quiz-last-day", &[]),
        answer: school.text.day(closes),
        wrong: days_but(school, closes, &others),
        explain: school.text.say("quiz-last-day-why", &[("date", school.text.day(closes).into())]),
        source: event.source.clone(),
    })
}

fn adopted(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let adopted = school.treaty.adopted?;
    let event = school.event("adoption")?;
    let dates =
        [("date", school.text.day(adopted).into()), ("opened", school.text.day(school.treaty.opened).into())];
    Some(Draft {
        id: "adopted",
        prompt: school.text.say("quiz-adopted", &[]),
        answer: school.text.day(adopted),
        wrong: days_but(school, adopted, &turning_points(school)),
        explain: school.text.say("quiz-adopted-why", &dates),
        source: event.source.clone(),
    })
}

fn opened(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let opened = school.treaty.opened;
    let event = school.event("opening")?;
    let dates = [
        ("date", school.text.day(school.treaty.adopted?).into()),
        ("opened", school.text.day(opened).into()),
    ];
    Some(Draft {
        id: "opened",
        prompt: school.text.say("quiz-opened", &[]),
        answer: school.text.day(opened),
        wrong: days_but(school, opened, &turning_points(school)),
        explain: school.text.say("quiz-adopted-why", &dates),
        source: event.source.clone(),
    })
}

fn signed(school: &School<'_>, _: &mut Dice) -> Option<Draft> {
    let (event, last) = school.ceremony()?;
    let signed = school.treaty.signatures(last).count();
    let members = school.members().count();
    let needed = usize::try_from(school.treaty.entry.instruments).ok()?;
    let others = [needed, members, signed + members / 4, signed / 2];
    let date = || school.text.day(last).into();
    Some(Draft {
        id: "signed",
        prompt: school.text.say("quiz-signed", &[("date", date())]),
        answer: signed.to_string(),
        wrong: others.iter().filter(|other| **other != signed).map(usize::to_string).collect(),
        explain: school.text.say("quiz-signed-why", &[("n", signed.into()), ("date", date())]),
        source: event.source.clone(),
    })
}

fn never(school: &School<'_>, dice: &mut Dice) -> Option<Draft> {
    let organization = school.catalog.participants.iter().find(|who| who.code.as_str() == ORGANIZATION)?;
    let needed = ("needed", school.treaty.entry.instruments.into());
    let name = ("name", organization.name.as_str().into());
    let signed = dice.some_of(&school.signed(), WRONG);
    Some(Draft {
        id: "never",
        prompt: school.text.say("quiz-never", std::slice::from_ref(&needed)),
        answer: organization.name.clone(),
        wrong: signed.iter().map(|who| who.short.clone()).collect(),
        explain: school.text.say("quiz-never-why", &[needed, name]),
        source: clauses(school)?,
    })
}

/// The days of the events of the first rank.
fn turning_points(school: &School<'_>) -> Vec<NaiveDate> {
    school.catalog.events.iter().filter(|event| event.rank == 1).filter_map(|event| event.day).collect()
}

/// Other days, as words.
fn days_but(school: &School<'_>, right: NaiveDate, others: &[NaiveDate]) -> Vec<String> {
    others.iter().filter(|other| **other != right).map(|other| school.text.day(*other)).collect()
}
