//! Reads the part of Project Fluent's format (syntax 1.0) which we use.
//!
//! Read: comments, messages, text over several lines, `{ $argument }`, `{ $argument -> … }` with
//! numbers or words as keys, `{ "literal" }` with its escapes. Refused, with the line: terms,
//! attributes, functions, references to other messages. `tests/languages.rs` compares what we make
//! of a file with what `fluent-bundle` makes of it.

use std::collections::BTreeMap;

use super::Language;
use super::pattern::{Pattern, Piece, Variant, VariantKey};

/// Why a language file was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: `{found}`; expected {expected}")]
pub struct TextError {
    /// The line, from 1.
    pub line: usize,
    /// What stood there, up to the end of its line.
    pub found: String,
    /// What could have stood there.
    pub expected: &'static str,
}

/// The messages of a file in `language`, by key.
pub(super) fn read(
    source: &str,
    language: Language,
) -> Result<BTreeMap<String, (Language, Pattern)>, TextError> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source).replace("\r\n", "\n");
    let mut reader = Reader { source: &source, at: 0 };
    let mut messages = BTreeMap::new();
    loop {
        reader.skip_blank_lines();
        match reader.peek() {
            None => return Ok(messages),
            Some('#') => reader.skip_line(),
            Some(letter) if letter.is_ascii_alphabetic() => {
                let start = reader.at;
                let (key, pattern) = reader.message()?;
                if messages.insert(key, (language, pattern)).is_some() {
                    reader.at = start;
                    return Err(reader.refuse("a key that is not in the file already"));
                }
            }
            Some(_) => return Err(reader.refuse("a message as `key = Words`, or a comment after `#`")),
        }
    }
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.at += expected.len_utf8();
        }
        found
    }

    fn need(&mut self, sign: char, expected: &'static str) -> Result<(), TextError> {
        if self.take(sign) { Ok(()) } else { Err(self.refuse(expected)) }
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &str {
        let start = self.at;
        let length = self.rest().find(|letter| !wanted(letter)).unwrap_or(self.rest().len());
        self.at += length;
        &self.source[start..self.at]
    }

    fn skip_line(&mut self) {
        self.take_while(|letter| letter != '\n');
        self.take('\n');
    }

    fn skip_spaces(&mut self) -> usize {
        self.take_while(|letter| letter == ' ').len()
    }

    fn skip_blank(&mut self) {
        self.take_while(|letter| letter == ' ' || letter == '\n');
    }

    /// Skips lines of nothing but spaces, and stops at the beginning of the next one.
    fn skip_blank_lines(&mut self) {
        loop {
            let start = self.at;
            self.skip_spaces();
            if !self.take('\n') {
                self.at = if self.peek().is_none() { self.at } else { start };
                return;
            }
        }
    }

    fn refuse(&self, expected: &'static str) -> TextError {
        let found = self.rest().lines().next().unwrap_or_default().to_owned();
        TextError { line: self.source[..self.at].matches('\n').count() + 1, found, expected }
    }

    fn name(&mut self) -> Result<String, TextError> {
        if !self.peek().is_some_and(|letter| letter.is_ascii_alphabetic()) {
            return Err(self.refuse("a name, which begins with a letter"));
        }
        let inside = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        Ok(self.take_while(inside).to_owned())
    }

    fn message(&mut self) -> Result<(String, Pattern), TextError> {
        let key = self.name()?;
        self.skip_spaces();
        self.need('=', "`=` after the key")?;
        let start = self.at;
        let pattern = self.pattern()?;
        if pattern.is_empty() {
            self.at = start;
            return Err(self.refuse("words after the `=`"));
        }
        match self.peek() {
            None | Some('\n') => Ok((key, pattern)),
            Some(letter) if letter.is_ascii_alphabetic() || letter == '#' => Ok((key, pattern)),
            Some(_) => Err(self.refuse("the next message; attributes and lone braces are not read")),
        }
    }

    /// Text and placeables, over as many lines as are indented.
    fn pattern(&mut self) -> Result<Pattern, TextError> {
        self.skip_spaces();
        let mut parts = Parts::default();
        loop {
            match self.peek() {
                Some('\n') => match self.next_line_of_pattern() {
                    Some((breaks, indent)) => parts.line(breaks, indent),
                    None => return Ok(parts.joined()),
                },
                Some('{') => {
                    let placeable = self.placeable()?;
                    parts.0.push(Part::Placeable(placeable));
                }
                None | Some('}') => return Ok(parts.joined()),
                Some(_) => {
                    let words = self.take_while(|letter| !matches!(letter, '{' | '}' | '\n')).to_owned();
                    parts.0.push(Part::Words(words));
                }
            }
        }
    }

    /// Goes to the first sign of the next line if it goes on with the pattern; gives the line
    /// breaks passed and the spaces before that sign.
    fn next_line_of_pattern(&mut self) -> Option<(usize, usize)> {
        let start = self.at;
        self.skip_blank_lines();
        let breaks = self.source[start..self.at].matches('\n').count();
        let indent = self.skip_spaces();
        let goes_on = match self.peek() {
            None | Some('}' | '[' | '*' | '.') => false,
            Some('{') => true,
            Some(_) => indent > 0,
        };
        if !goes_on {
            self.at = start;
            self.skip_blank_lines();
            // Inside a choice the next variant may stand anywhere on its line.
            if matches!(self.rest().trim_start_matches(' ').chars().next(), Some('}' | '[' | '*' | '.')) {
                self.skip_spaces();
            }
        }
        goes_on.then_some((breaks, indent))
    }

    fn placeable(&mut self) -> Result<Piece, TextError> {
        self.need('{', "`{`")?;
        self.skip_blank();
        let piece = match self.peek() {
            Some('"') => Piece::Words(self.literal()?),
            Some('$') => self.argument()?,
            _ => return Err(self.refuse("`$argument` or `\"text\"`; nothing else is read in braces")),
        };
        self.skip_blank();
        self.need('}', "`}`")?;
        Ok(piece)
    }

    fn argument(&mut self) -> Result<Piece, TextError> {
        self.need('$', "`$`")?;
        let by = self.name()?;
        self.skip_blank();
        if !self.rest().starts_with("->") {
            return Ok(Piece::Gap(by));
        }
        let start = self.at;
        self.at += "->".len();
        self.skip_blank();
        let mut variants = Vec::new();
        while matches!(self.peek(), Some('[' | '*')) {
            variants.push(self.variant()?);
            self.skip_blank();
        }
        if variants.iter().filter(|variant| variant.starred).count() != 1 {
            self.at = start;
            return Err(self.refuse("variants, exactly one of them with a star, as `*[other]`"));
        }
        Ok(Piece::Choice { by, variants })
    }

    fn variant(&mut self) -> Result<Variant, TextError> {
        let starred = self.take('*');
        self.need('[', "`[` before the key of a variant")?;
        self.skip_blank();
        let number = self.peek().is_some_and(|sign| sign.is_ascii_digit() || sign == '-');
        let key = if number {
            let digits = self.take_while(|sign| sign.is_ascii_digit() || sign == '-').parse().ok();
            VariantKey::Number(digits.ok_or_else(|| self.refuse("a whole number before this"))?)
        } else {
            VariantKey::Word(self.name()?)
        };
        self.skip_blank();
        self.need(']', "`]` after the key of a variant")?;
        let pattern = self.pattern()?;
        if pattern.is_empty() {
            return Err(self.refuse("words in the variant before this; nothing is said by `{ \"\" }`"));
        }
        Ok(Variant { key, starred, pattern })
    }

    fn literal(&mut self) -> Result<String, TextError> {
        self.need('"', "`\"`")?;
        let mut out = String::new();
        loop {
            out.push_str(self.take_while(|letter| !matches!(letter, '"' | '\\' | '\n')));
            match self.peek() {
                Some('"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some('\\') => out.push(self.escape()?),
                _ => return Err(self.refuse("`\"` at the end of the text, on the same line")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, TextError> {
        let start = self.at;
        self.at += 1;
        let length = match self.peek() {
            Some(sign @ ('"' | '\\')) => {
                self.at += 1;
                return Ok(sign);
            }
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        let hexadecimal = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let digits = self.rest().get(1..=length).filter(hexadecimal);
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32) {
            Some(letter) => {
                self.at += 1 + length;
                Ok(letter)
            }
            None => {
                self.at = start;
                Err(self.refuse(r#"`\"`, `\\`, `\u` with four hexadecimal digits or `\U` with six"#))
            }
        }
    }
}

/// A pattern being read: the indent that all its lines share is layout, the rest is text.
#[derive(Default)]
struct Parts(Vec<Part>);

enum Part {
    Words(String),
    Placeable(Piece),
    Line { breaks: usize, indent: usize },
}

impl Parts {
    fn line(&mut self, breaks: usize, indent: usize) {
        // Words that begin under the key have no line break before them.
        let breaks = if self.0.is_empty() { 0 } else { breaks };
        self.0.push(Part::Line { breaks, indent });
    }

    fn joined(mut self) -> Pattern {
        let indents = self.0.iter().filter_map(|part| match part {
            Part::Line { indent, .. } => Some(*indent),
            Part::Words(_) | Part::Placeable(_) => None,
        });
        let shared = indents.min().unwrap_or(0);
        // Spaces at the end of a line of the file are nobody's intention; those in a literal are.
        if let Some(Part::Words(last)) = self.0.last_mut() {
            last.truncate(last.trim_end().len());
        }
        let mut out = Pattern::new();
        for part in self.0 {
            match part {
                Part::Words(words) => push_words(&mut out, &words),
                Part::Placeable(Piece::Words(literal)) => push_words(&mut out, &literal),
                Part::Placeable(piece) => out.push(piece),
                Part::Line { breaks, indent } => {
                    push_words(&mut out, &("\n".repeat(breaks) + &" ".repeat(indent - shared)));
                }
            }
        }
        out
    }
}

/// Joins words to those before them. Empty words, of a literal, make a pattern that is not empty.
fn push_words(out: &mut Pattern, words: &str) {
    match out.last_mut() {
        Some(Piece::Words(before)) => before.push_str(words),
        _ => out.push(Piece::Words(words.to_owned())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn words(source: &str) -> Pattern {
        read(source, Language::English).unwrap().remove("a").unwrap().1
    }

    fn plain(text: &str) -> Pattern {
        vec![Piece::Words(text.to_owned())]
    }

    #[test]
    fn lines_that_are_indented_go_on_with_the_message() {
        assert_eq!(words("a = One\n    two\n\n    three\nb = x\n"), plain("One\ntwo\n\nthree"));
        assert_eq!(words("a =\n    One\n      two\n"), plain("One\n  two"));
        assert_eq!(words("a = One   \r\n# comment\r\n"), plain("One"));
    }

    #[test]
    fn literals_keep_their_spaces_and_escapes() {
        let source = r#"a = { "{" }{ "\u00A0" }{ "\"\\" }{ "\U01F600" }{ "  " }"#;
        assert_eq!(words(source), plain("{\u{a0}\"\\\u{1f600}  "));
        assert_eq!(words("a = { \"\" }"), plain(""));
    }

    #[test]
    fn what_is_not_read_is_refused_with_its_line() {
        let refused = [
            ("\n-term = x\n", 2, "-term = x"),
            ("a = x\n    .title = y\n", 2, ".title = y"),
            ("a = { NUMBER($n) }\n", 1, "NUMBER($n) }"),
            ("a = { b }\n", 1, "b }"),
            ("a = }\n", 1, " }"),
            ("a = x }\n", 1, "}"),
            ("a = { $n\n", 2, ""),
            ("a =\nb = x\n", 1, ""),
            ("a = { $n ->\n  [one] x\n}\n", 1, "->"),
            ("a = { $n ->\n *[one] x\n *[other] x\n}\n", 1, "->"),
            ("a = { $n ->\n *[other]\n}\n", 3, "}"),
            ("a = { \"x\n\" }\n", 1, ""),
            ("a = { \"\\u00g0\" }\n", 1, "\\u00g0\" }"),
            ("a = x\na = y\n", 2, "a = y"),
            ("  a = x\n", 1, "  a = x"),
            ("a x\n", 1, "x"),
        ];
        for (source, line, found) in refused {
            let error = read(source, Language::English).unwrap_err();
            assert_eq!((error.line, error.found.as_str()), (line, found), "{source}");
        }
    }
}
