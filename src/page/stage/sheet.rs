//! A quiz on paper, with room to write or with the answers.

use crate::quiz::{Item, Quiz, letter};
use crate::text::Arg;

use super::super::{Asked, escape};
use super::question::{number, who_says};

/// What stands under the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    /// The answers to choose from.
    Lines,
    /// The right answer with its reason and source.
    Answers,
}

/// The sheet: its heading as `heading`, `h1` or `h2`, and the questions by number.
pub fn html(asked: &Asked<'_>, quiz: &Quiz, with: With, heading: &str) -> String {
    let text = asked.facts.text;
    let (title, name) = match with {
        With::Lines => ("quiz-title", text.say("quiz-name", &[])),
        With::Answers => ("quiz-key-title", String::new()),
    };
    let item = |(at, item): (usize, &Item)| {
        let below = match with {
            With::Lines => choices(asked, item, at + 1),
            With::Answers => answer(asked, item),
        };
        format!(
            "<li class=\"sheet__item\"><p class=\"sheet__prompt\">{}</p>{below}</li>",
            escape(&item.prompt)
        )
    };
    let items: String = quiz.items.iter().enumerate().map(item).collect();
    format!(
        "<div class=\"sheet\"><{heading} id=\"deck-title\">{}</{heading}><p class=\"sheet__name\">{}</p><ol class=\"sheet__items\">{items}</ol>\
         <p class=\"small\">{}</p></div>",
        escape(&text.say(title, &[])),
        escape(&name),
        number(asked, quiz),
    )
}

/// The answers to choose from, each with a letter; or where on the map to write what.
fn choices(asked: &Asked<'_>, item: &Item, n: usize) -> String {
    if item.on_map.is_some() {
        let words = asked.facts.text.say("quiz-map-paper", &[("n", n.into())]);
        return format!("<p>{}</p>", escape(&words));
    }
    let option = |words: &str| format!("<li>{}</li>", escape(words));
    let options: String = item.options().into_iter().map(option).collect();
    format!("<ol class=\"sheet__options\">{options}</ol>")
}

fn answer(asked: &Asked<'_>, item: &Item) -> String {
    let letter = if item.on_map.is_some() { String::new() } else { format!("{}) ", letter(item.place)) };
    let right = asked.facts.text.say("quiz-shown", &[("answer", Arg::from(letter + &item.answer))]);
    format!("<p><strong>{}</strong> {}</p>{}", escape(&right), escape(&item.explain), who_says(asked, item))
}
