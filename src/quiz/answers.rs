//! What was answered so far, as a link carries it.

use super::{Item, letter};

/// The answer of who does not know, or asks to be shown.
pub const UNKNOWN: &str = "-";

/// What a link says under `answers`: the letters of the answers with points between, as `a.c.vnm`; a
/// point at the end means that the next question is asked, without one the last answer is explained.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    given: Vec<String>,
    goes_on: bool,
}

/// Where in a quiz one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// The question at that place, from 0, is asked.
    Asked(usize),
    /// The answer to it is explained.
    Explained(usize),
    /// All were answered.
    Over,
}

impl Answers {
    /// Reads them as far as there are questions.
    #[must_use]
    pub fn read(word: &str, questions: usize) -> Self {
        let goes_on = word.ends_with('.');
        let given = word.split('.').filter(|answer| !answer.is_empty()).map(str::to_owned);
        let all: Vec<String> = given.collect();
        let goes_on = goes_on || all.len() > questions;
        Self { given: all.into_iter().take(questions).collect(), goes_on }
    }

    /// Where one is in a quiz of so many questions.
    #[must_use]
    pub fn stand(&self, questions: usize) -> Stand {
        match self.given.len() {
            0 => Stand::Asked(0),
            n if !self.goes_on => Stand::Explained(n - 1),
            n if n < questions => Stand::Asked(n),
            _ => Stand::Over,
        }
    }

    /// The answer to the question at that place.
    #[must_use]
    pub fn given(&self, place: usize) -> Option<&str> {
        self.given.get(place).map(String::as_str)
    }

    /// How a link has it once the question that is asked was answered so.
    #[must_use]
    pub fn with(&self, answer: &str) -> String {
        let before: String = self.given.iter().map(|answer| format!("{answer}.")).collect();
        before + answer
    }

    /// How a link has it when one goes on.
    #[must_use]
    pub fn on(&self) -> String {
        self.given.iter().map(|answer| format!("{answer}.")).collect()
    }

    /// How many of the answers are right.
    #[must_use]
    pub fn score(&self, items: &[Item]) -> usize {
        self.given.iter().zip(items).filter(|(given, item)| **given == item.right()).count()
    }
}

/// The words of an answer as a link has it; `None` for one that is none of the question's.
#[must_use]
pub fn chosen<'a>(item: &'a Item, answer: &str) -> Option<&'a str> {
    let options = item.options();
    (0..options.len()).find(|place| letter(*place) == answer).map(|place| options[place])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_where_one_is() {
        let stand = |word: &str| Answers::read(word, 3).stand(3);
        assert_eq!(stand(""), Stand::Asked(0));
        assert_eq!(stand("a"), Stand::Explained(0));
        assert_eq!(stand("a."), Stand::Asked(1));
        assert_eq!(stand("a.vnm"), Stand::Explained(1));
        assert_eq!(stand("a.vnm.-"), Stand::Explained(2));
        assert_eq!(stand("a.vnm.-."), Stand::Over);
        assert_eq!(stand("a.b.c.d"), Stand::Over);
        assert_eq!(stand("..."), Stand::Asked(0));
    }

    #[test]
    fn one_answer_leads_to_the_next_question() {
        let answers = Answers::read("a.", 3);
        assert_eq!(answers.with("c"), "a.c");
        assert_eq!(Answers::read("a.c", 3).on(), "a.c.");
    }
}
