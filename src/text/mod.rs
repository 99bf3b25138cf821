//! Words: how sentences are made. The sentences themselves are in `data/text/`, one file a
//! language, in the format of Project Fluent (`.ftl`).
//!
//! We read the part of that format which we use: messages, arguments, choices by plural form,
//! number or word, and string literals. `docs/why.md` says why not the whole of it.

mod arg;
mod dates;
mod fold;
pub mod forecast;
mod ftl;
mod language;
mod numbers;
mod pattern;
mod plural;
mod summary;

pub use arg::Arg;
pub use fold::fold;
pub use ftl::TextError;
pub use language::{Language, Writing};
pub use plural::Plural;
pub use summary::{Fill, Focus, Summary, class_name, list, reported_depositors, signatories, summary};

use std::collections::{BTreeMap, BTreeSet};

use pattern::Pattern;

/// Compiled into what builds the site; the app fetches the words of one language instead.
const ENGLISH: &str = include_str!("../../data/text/en.ftl");

/// The same text without the signs that keep the direction of its parts: for places that show letters as
/// they are, such as the title of a window.
#[must_use]
pub fn without_isolates(text: &str) -> String {
    text.replace(|sign| matches!(sign, '\u{2066}'..='\u{2069}'), "")
}

/// Every sentence of the interface in one language, with English for those it lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    language: Language,
    /// Each with the language it is written in, whose plurals and digits it takes.
    messages: BTreeMap<String, (Language, Pattern)>,
}

impl Text {
    /// The English sentences.
    #[must_use]
    pub fn english() -> Self {
        let language = Language::English;
        let messages =
            ftl::read(ENGLISH, language).expect("tests/languages.rs reads the file that is compiled in");
        Self { language, messages }
    }

    /// Reads the sentences of `language` from the text of an `.ftl` file.
    ///
    /// # Errors
    ///
    /// The first line that is not in the part of the format which we use.
    pub fn from_source(source: &str, language: Language) -> Result<Self, TextError> {
        let mut messages = Self::english().messages;
        messages.extend(Self::read(source, language)?.messages);
        Ok(Self { language, messages })
    }

    /// Reads the sentences of `language`, which are all that there are: for files which a test has
    /// found to be complete.
    ///
    /// # Errors
    ///
    /// As [`Text::from_source`].
    pub fn read(source: &str, language: Language) -> Result<Self, TextError> {
        Ok(Self { language, messages: ftl::read(source, language)? })
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence of that key, with its arguments filled in: `text.say("legend-hint", &[("n", 3.into())])`.
    ///
    /// A key that is nowhere gives itself in brackets, and an argument that is not given its name
    /// in braces: visible, harmless, and caught by `tests/languages.rs`.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some((language, pattern)) = self.messages.get(key) else {
            return format!("[{key}]");
        };
        let mut out = String::new();
        self.fill(pattern, *language, args, &mut out);
        out
    }

    /// The members of a list in one line, without a word before the last: "a, b, c".
    #[must_use]
    pub fn row(&self, members: &[String]) -> String {
        let members: Vec<String> = members.iter().map(|member| self.apart(member)).collect();
        members.join(&self.say("list-comma", &[]))
    }

    /// A text that is not to turn those beside it, nor to be turned by them.
    fn apart(&self, text: &str) -> String {
        match self.language.writing() {
            Writing::Rightwards => text.to_owned(),
            Writing::Leftwards => pattern::isolated(text),
        }
    }

    /// "name (what)", in the brackets of the language.
    #[must_use]
    pub fn brackets(&self, name: &str, what: &str) -> String {
        self.say("list-brackets", &[("name", name.into()), ("what", what.into())])
    }

    /// "name: what", with the colon of the language.
    #[must_use]
    pub fn colon(&self, name: &str, what: &str) -> String {
        self.say("list-colon", &[("name", name.into()), ("what", what.into())])
    }

    /// "name, what", with the comma of the language.
    #[must_use]
    pub fn aside(&self, name: &str, what: &str) -> String {
        self.say("list-aside", &[("name", name.into()), ("what", what.into())])
    }

    /// A title with the sentence under it, as one text: a mark between them unless the title ends in one.
    #[must_use]
    pub fn titled(&self, title: &str, sentence: &str) -> String {
        if title.ends_with(['?', '？', '؟', '.', '。', '!']) {
            self.sentences(&[title.to_owned(), sentence.to_owned()])
        } else {
            self.colon(title, sentence)
        }
    }

    /// Sentences one after the other, with what the language has between two of them.
    #[must_use]
    pub fn sentences(&self, sentences: &[String]) -> String {
        let said: Vec<&str> = sentences.iter().map(String::as_str).filter(|said| !said.is_empty()).collect();
        said.join(&self.say("list-sentence", &[]))
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The names of the arguments that the sentence of that key asks for; `None` if there is no
    /// such key.
    #[must_use]
    pub fn arguments(&self, key: &str) -> Option<BTreeSet<&str>> {
        let (_, pattern) = self.messages.get(key)?;
        let mut names = BTreeSet::new();
        pattern::arguments(pattern, &mut names);
        Some(names)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(source: &str) -> Text {
        Text::from_source(source, Language::English).unwrap()
    }

    #[test]
    fn a_missing_key_and_a_missing_argument_are_visible() {
        let text = text("hello = Hello, { $name }!\n");
        assert_eq!(text.say("nowhere", &[]), "[nowhere]");
        assert_eq!(text.say("hello", &[]), "Hello, {name}!");
    }

    #[test]
    fn a_choice_takes_the_first_variant_that_matches_and_else_the_starred() {
        let text = text(
            "states = { $n ->\n    [0] No State has\n    [one] { $n } State has\n   *[other] { $n } States have\n} signed\n",
        );
        let say = |n: u32| text.say("states", &[("n", n.into())]);
        assert_eq!(say(0), "No State has signed");
        assert_eq!(say(1), "1 State has signed");
        assert_eq!(say(1234), "1,234 States have signed");
    }

    #[test]
    fn a_choice_by_word_or_by_precision_is_no_glue() {
        let text = text(
            "a = { $what ->\n  [yes] for\n *[no] against\n}\nb = signed { $when ->\n  [day] on { $when }\n  [month] in { $when }\n *[by] { $when }\n}\n",
        );
        assert_eq!(text.say("a", &[("what", "yes".into())]), "for");
        assert_eq!(text.say("a", &[("what", "other".into())]), "against");
        let when = |day: &str, precision| crate::treaty::ActDate { day: day.parse().unwrap(), precision };
        use crate::treaty::Precision;
        for (date, expected) in [
            (when("2025-10-25", Precision::Day), "signed on 25 October 2025"),
            (when("2026-07-31", Precision::Month), "signed in July 2026"),
            (when("2026-02-10", Precision::By), "signed by 10 February 2026"),
        ] {
            assert_eq!(text.say("b", &[("when", date.into())]), expected);
        }
    }

    #[test]
    fn arguments_of_a_text_are_isolated_where_writing_goes_leftwards() {
        let arabic = Text::from_source("found = ما هو { $key }\n", Language::Arabic).unwrap();
        let said = |key: &str| arabic.say("found", &[("key", key.into())]);
        assert_eq!(said("abc"), "ما هو \u{2068}abc\u{2069}");
        // A sentence that begins with an isolate of its own is still read leftwards.
        assert_eq!(said("\u{2068}نص\u{2069}: a"), "ما هو \u{2067}\u{2068}نص\u{2069}: a\u{2069}");
    }

    #[test]
    fn a_sentence_that_a_language_lacks_is_said_in_english_with_english_plurals() {
        let russian = Text::from_source("x = x\n", Language::Russian).unwrap();
        let english = Text::english();
        let of = |text: &Text| text.say("link-at-most", &[("key", "c".into()), ("most", 21.into())]);
        assert_eq!(of(&russian), of(&english));
    }

    #[test]
    fn the_arguments_of_a_sentence_are_known() {
        let text = text("a = { $n ->\n  [one] { $b }\n *[other] { $c }\n}\n");
        assert_eq!(text.arguments("a"), Some(BTreeSet::from(["b", "c", "n"])));
        assert_eq!(text.arguments("b"), None);
    }
}
