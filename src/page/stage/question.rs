//! A quiz on screen: one question at a time. Every answer is a link that says all that was answered.

use crate::quiz::{Answers, Item, Quiz, SEED, Set, Stand, UNKNOWN, chosen, letter, seed};
use crate::text::Arg;
use crate::viewpoint::{Selection, Stage, Viewpoint};

use super::super::{Asked, escape};
use super::keys::{self, Front};
use super::{button, cited, deck, school, sheet, source};

/// What a link says under `answers` to have the questions on paper, and to have the answers.
const SHEET: &str = "sheet";
const KEY: &str = "key";

/// The panel.
pub fn html(asked: &Asked<'_>) -> String {
    let text = asked.facts.text;
    let Some(school) = school(asked) else {
        let words = escape(&text.say("quiz-none", &[]));
        return format!("<section class=\"deck\" data-show=\"words\"><p>{words}</p></section>");
    };
    let mut notices = String::new();
    let quiz = asked_for(asked, &mut notices, |set, seed| Quiz::new(&school, set, seed));
    let answers = asked.viewpoint.stage.answers.as_str();
    if answers == SHEET || answers == KEY {
        let with = if answers == KEY { sheet::With::Answers } else { sheet::With::Lines };
        return on_paper(asked, &quiz, with);
    }
    let answers = Answers::read(answers, quiz.items.len());
    let (show, body) = match answers.stand(quiz.items.len()) {
        Stand::Asked(at) => asked_html(asked, &quiz, &answers, at),
        Stand::Explained(at) => explained_html(asked, &quiz, &answers, at),
        Stand::Over => ("words", over_html(asked, &quiz, &answers)),
    };
    format!(
        "<section class=\"deck quiz\" data-show=\"{show}\" aria-labelledby=\"deck-title\">{notices}{body}\
         <p class=\"small quiz__number\">{}</p><nav class=\"deck__nav\">{}{}{}</nav>{}</section>",
        number(asked, &quiz),
        next(asked, &quiz, &answers),
        keys::html(text, Front::Question),
        button("deck-leave", &left(asked), &text.say("quiz-leave", &[])),
        deck::frame(asked),
    )
}

/// The quiz of the link, or the nearest to what it asks for, with notices.
fn asked_for(asked: &Asked<'_>, notices: &mut String, make: impl FnOnce(Set, u32) -> Quiz) -> Quiz {
    let text = asked.facts.text;
    let Stage { quiz, seed: word, .. } = &asked.viewpoint.stage;
    let mut notice = |words: String| notices.push_str(&format!("<p class=\"notice\">{}</p>", escape(&words)));
    let set = Set::named(quiz).unwrap_or_else(|| {
        if quiz != "1" {
            notice(text.say("quiz-no-set", &[("found", quiz.as_str().into())]));
        }
        Set::Mixed
    });
    let number = seed(word).unwrap_or_else(|| {
        if !word.is_empty() {
            let last = crate::quiz::LAST_SEED;
            let args = [("found", word.as_str().into()), ("last", last.into()), ("seed", SEED.into())];
            notice(text.say("quiz-no-seed", &args));
        }
        SEED
    });
    make(set, number)
}

/// The link with other answers, or another quiz, and no State chosen.
fn link(asked: &Asked<'_>, quiz: (Set, u32), answers: &str) -> String {
    let (set, seed) = quiz;
    asked.link(|link| {
        link.selected = Selection::default();
        link.stage = Stage {
            quiz: set.word().to_owned(),
            seed: seed.to_string(),
            answers: answers.to_owned(),
            ..Stage::default()
        };
    })
}

/// The page as it is without a quiz.
fn left(asked: &Asked<'_>) -> String {
    let Viewpoint { language, .. } = *asked.viewpoint;
    format!("?{}", Viewpoint { language, ..Viewpoint::default() }.to_query())
}

/// Which quiz it is, so that paper and screen can be told to be the same.
pub fn number(asked: &Asked<'_>, quiz: &Quiz) -> String {
    let text = asked.facts.text;
    let set = text.say(&format!("quiz-set-{}", quiz.set.word()), &[]);
    let args = [
        ("seed", Arg::Digits(quiz.seed.into())),
        ("set", set.into()),
        ("edition", asked.facts.catalog.edition.as_str().into()),
    ];
    escape(&text.say("quiz-number", &args))
}

fn head(asked: &Asked<'_>, quiz: &Quiz, at: usize, item: &Item) -> String {
    let count = [("n", Arg::from(at + 1)), ("all", quiz.items.len().into())];
    format!(
        "<p class=\"quiz__count\" id=\"deck-told\">{}</p><h1 id=\"deck-title\">{}</h1>",
        escape(&asked.facts.text.say("quiz-count", &count)),
        escape(&item.prompt),
    )
}

/// A question with what can be answered: links, or the State chosen on the map.
fn asked_html(asked: &Asked<'_>, quiz: &Quiz, answers: &Answers, at: usize) -> (&'static str, String) {
    let text = asked.facts.text;
    let Some(item) = quiz.items.get(at) else { return ("words", String::new()) };
    let to = |answer: &str| escape(&link(asked, (quiz.set, quiz.seed), &answers.with(answer)));
    let show = format!(
        "<p><a class=\"button button--plain\" id=\"quiz-show\" href=\"{}\">{}</a></p>",
        to(UNKNOWN),
        escape(&text.say("quiz-show", &[]))
    );
    let ways = match item.on_map {
        None => {
            let option = |(place, words): (usize, &str)| {
                let letter = letter(place);
                format!("<li><a class=\"quiz__option\" href=\"{}\">{}</a></li>", to(&letter), escape(words))
            };
            let options: String = item.options().into_iter().enumerate().map(option).collect();
            format!("<ol class=\"quiz__options\">{options}</ol>")
        }
        Some(_) => on_the_map(asked, &to),
    };
    (if item.on_map.is_some() { "quiz-map" } else { "words" }, head(asked, quiz, at, item) + &ways + &show)
}

/// How to answer on the map: choose, then confirm.
fn on_the_map(asked: &Asked<'_>, to: &impl Fn(&str) -> String) -> String {
    let text = asked.facts.text;
    let chosen = asked.viewpoint.selected.last().and_then(|code| asked.facts.catalog.participant(code));
    match chosen {
        None => format!("<p>{}</p>", escape(&text.say("quiz-click", &[]))),
        Some(who) => format!(
            "<p><a class=\"button quiz__option\" href=\"{}\">{}</a></p>",
            to(&who.code.as_str().to_ascii_lowercase()),
            escape(&text.say("quiz-confirm", &[("name", who.short.as_str().into())])),
        ),
    }
}

/// The answer to a question, why it is right, and who says so.
fn explained_html(asked: &Asked<'_>, quiz: &Quiz, answers: &Answers, at: usize) -> (&'static str, String) {
    let text = asked.facts.text;
    let Some(item) = quiz.items.get(at) else { return ("words", String::new()) };
    let given = answers.given(at).unwrap_or_default();
    let verdict = match given {
        right if right == item.right() => "quiz-right",
        UNKNOWN => "quiz-shown",
        _ => "quiz-wrong",
    };
    let mark = |(place, words): (usize, &str)| {
        let class = match letter(place) {
            letter if letter == item.right() => " class=\"is-right\"",
            letter if letter == given => " class=\"is-wrong\"",
            _ => "",
        };
        format!("<li{class}>{}</li>", escape(words))
    };
    let options: String = item.options().into_iter().enumerate().map(mark).collect();
    let options =
        if options.is_empty() { options } else { format!("<ol class=\"quiz__options\">{options}</ol>") };
    let body = format!(
        "{head}{options}<p class=\"quiz__verdict\"><strong>{verdict}</strong> {why}</p>{source}",
        head = head(asked, quiz, at, item),
        verdict = escape(&text.say(verdict, &[("answer", item.answer.as_str().into())])),
        why = escape(&item.explain),
        source = who_says(asked, item),
    );
    ("words", body)
}

/// The source of an answer.
pub fn who_says(asked: &Asked<'_>, item: &Item) -> String {
    let source = item.source.as_ref().and_then(|id| source(asked, id));
    source
        .map(|source| format!("<p class=\"small\">{}</p>", cited(asked.facts.text, source)))
        .unwrap_or_default()
}

/// The result, question by question, and where to go from there.
fn over_html(asked: &Asked<'_>, quiz: &Quiz, answers: &Answers) -> String {
    let text = asked.facts.text;
    let score = [("right", Arg::from(answers.score(&quiz.items))), ("all", quiz.items.len().into())];
    let row = |(at, item): (usize, &Item)| {
        let given = answers.given(at).unwrap_or_default();
        let is_right = given == item.right();
        let verdict = if is_right { "quiz-right" } else { "quiz-wrong" };
        let own = chosen(item, given).filter(|_| !is_right).map(|own| format!(" <s>{}</s>", escape(own)));
        format!(
            "<li class=\"{}\">{}{} {}</li>",
            if is_right { "is-right" } else { "is-wrong" },
            escape(&item.prompt),
            own.unwrap_or_default(),
            escape(&text.say(verdict, &[("answer", item.answer.as_str().into())])),
        )
    };
    let rows: String = quiz.items.iter().enumerate().map(row).collect();
    let to = |id: &str, key: &str, quiz: (Set, u32), answers: &str| {
        button(id, &link(asked, quiz, answers), &text.say(key, &[]))
    };
    let same = (quiz.set, quiz.seed);
    let others = Set::ALL.into_iter().filter(|set| *set != quiz.set).map(|set| {
        let words = text.say(&format!("quiz-set-{}", set.word()), &[]);
        format!("<li><a href=\"{}\">{}</a></li>", escape(&link(asked, (set, quiz.seed), "")), escape(&words))
    });
    format!(
        "<h1 id=\"deck-title\">{score}</h1><ol class=\"quiz__result\">{rows}</ol><p class=\"quiz__ways\">{new}{again}{sheet}{key}</p>\
         <p>{sets}</p><ul class=\"quiz__sets\">{others}</ul>",
        score = escape(&text.say("quiz-score", &score)),
        new = to("quiz-new", "quiz-new", (quiz.set, quiz.next_seed()), ""),
        again = to("quiz-again", "quiz-again", same, ""),
        sheet = to("quiz-sheet", "quiz-sheet", same, SHEET),
        key = to("quiz-key", "quiz-key", same, KEY),
        sets = escape(&text.say("quiz-sets", &[])),
        others = others.collect::<String>(),
    )
}

/// The link to the next question; before an answer it is no link.
fn next(asked: &Asked<'_>, quiz: &Quiz, answers: &Answers) -> String {
    let Stand::Explained(at) = answers.stand(quiz.items.len()) else { return String::new() };
    let key = if at + 1 == quiz.items.len() { "quiz-result" } else { "quiz-next" };
    button("deck-next", &link(asked, (quiz.set, quiz.seed), &answers.on()), &asked.facts.text.say(key, &[]))
}

/// All questions at once, to be printed.
fn on_paper(asked: &Asked<'_>, quiz: &Quiz, with: sheet::With) -> String {
    let text = asked.facts.text;
    let has_map = quiz.items.iter().any(|item| item.on_map.is_some()) && with == sheet::With::Lines;
    let (other, words) = match with {
        sheet::With::Lines => (KEY, "quiz-key"),
        sheet::With::Answers => (SHEET, "quiz-sheet"),
    };
    let to = |id: &str, key: &str, answers: &str| {
        button(id, &link(asked, (quiz.set, quiz.seed), answers), &text.say(key, &[]))
    };
    format!(
        "<section class=\"deck quiz quiz--paper\" data-show=\"{}\" aria-labelledby=\"deck-title\">\
         <nav class=\"deck__nav\"><button type=\"button\" class=\"button\" data-print>{}</button>{}{}{}</nav>{}</section>",
        if has_map { "paper-map" } else { "paper" },
        escape(&text.say("quiz-print", &[])),
        to("quiz-other", words, other),
        to("quiz-back", "quiz-back", ""),
        button("deck-leave", &left(asked), &text.say("quiz-leave", &[])),
        sheet::html(asked, quiz, with, "h1"),
    )
}
