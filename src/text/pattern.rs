//! A sentence with gaps and choices, and how it is filled.

use std::collections::BTreeSet;

use super::{Arg, Language, Plural, Text, Writing};
use crate::treaty::Precision;

/// A sentence, piece by piece.
pub(super) type Pattern = Vec<Piece>;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// As it stands.
    Words(String),
    /// `{ $name }`.
    Gap(String),
    /// `{ $name -> … }`.
    Choice { by: String, variants: Vec<Variant> },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Variant {
    pub key: VariantKey,
    /// Whether it is the one with the star, taken when no other matches.
    pub starred: bool,
    pub pattern: Pattern,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum VariantKey {
    /// `[0]`: exactly this number.
    Number(i64),
    /// `[one]`: a plural form; or the word that a text or a date's precision is.
    Word(String),
}

impl Text {
    /// Fills `pattern`, which is written in `language`, onto the end of `out`.
    pub(super) fn fill(&self, pattern: &Pattern, language: Language, args: &[(&str, Arg)], out: &mut String) {
        let given = |name: &str| args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg);
        for piece in pattern {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Gap(name) => match given(name) {
                    Some(arg) => self.put(arg, language, out),
                    None => out.push_str(&format!("{{{name}}}")),
                },
                Piece::Choice { by, variants } => {
                    let chosen =
                        given(by).and_then(|arg| variants.iter().find(|of| of.key.fits(arg, language)));
                    if let Some(variant) = chosen.or_else(|| variants.iter().find(|of| of.starred)) {
                        self.fill(&variant.pattern, language, args, out);
                    }
                }
            }
        }
    }

    fn put(&self, arg: &Arg, language: Language, out: &mut String) {
        match arg {
            Arg::Number(number) => out.push_str(&language.number(*number)),
            Arg::Digits(number) => out.push_str(&number.to_string()),
            Arg::Date(date) => out.push_str(&self.date(*date)),
            // First strong isolate and its end: a name in Latin letters must not turn the order of
            // an Arabic sentence. Nothing to turn where writing goes rightwards.
            Arg::Text(text) => match language.writing() {
                Writing::Rightwards => out.push_str(text),
                Writing::Leftwards => out.push_str(&isolated(text)),
            },
        }
    }
}

impl VariantKey {
    fn fits(&self, arg: &Arg, language: Language) -> bool {
        match (self, arg) {
            (Self::Number(exactly), Arg::Number(number) | Arg::Digits(number)) => exactly == number,
            (Self::Word(word), Arg::Number(number) | Arg::Digits(number)) => {
                word == Plural::of(language, *number).word()
            }
            (Self::Word(word), Arg::Text(text)) => word == text,
            (Self::Word(word), Arg::Date(date)) => word == precision_word(date.precision),
            (Self::Number(_), Arg::Text(_) | Arg::Date(_)) => false,
        }
    }
}

fn precision_word(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::By => "by",
    }
}

/// Collects the names of the arguments that `pattern` asks for.
pub(super) fn arguments<'a>(pattern: &'a Pattern, names: &mut BTreeSet<&'a str>) {
    for piece in pattern {
        match piece {
            Piece::Words(_) => (),
            Piece::Gap(name) => {
                names.insert(name);
            }
            Piece::Choice { by, variants } => {
                names.insert(by);
                for variant in variants {
                    arguments(&variant.pattern, names);
                }
            }
        }
    }
}

/// A text between signs that keep it from turning the sentence round it: the direction is that of its
/// first letter, also where that stands in an isolate of its own, which the first strong isolate (U+2068)
/// would pass over and take the text for left to right.
pub(super) fn isolated(text: &str) -> String {
    let is_leftwards = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    let first = text.chars().find(|letter| letter.is_alphabetic());
    let start = if first.is_some_and(is_leftwards) { '\u{2067}' } else { '\u{2068}' };
    format!("{start}{text}\u{2069}")
}
