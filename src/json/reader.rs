//! Text to values.

use super::Json;
use crate::decimal;

/// Deeper than any file of ours.
const DEEPEST: usize = 64;

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: expected {expected}")]
pub struct SyntaxError {
    /// The line, from 1.
    pub line: usize,
    /// How many bytes of that line were read.
    pub column: usize,
    /// What could have stood there.
    pub expected: &'static str,
}

/// Reads a text that holds one value.
///
/// # Errors
///
/// The first place that is no JSON, or where values lie more than 64 deep.
pub fn read(text: &str) -> Result<Json, SyntaxError> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.skip_space();
    if reader.at == text.len() { Ok(value) } else { Err(reader.refuse("nothing after the value")) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn refuse(&self, expected: &'static str) -> SyntaxError {
        let read = self.text.as_bytes().get(..self.at).unwrap_or(self.text.as_bytes());
        let line_start = read.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
        SyntaxError { line, column: read.len() - line_start, expected }
    }

    /// Takes `sign`, if it comes next after spaces.
    fn take(&mut self, sign: u8) -> bool {
        self.skip_space();
        let found = self.peek() == Some(sign);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, sign: u8, expected: &'static str) -> Result<(), SyntaxError> {
        if self.take(sign) { Ok(()) } else { Err(self.refuse(expected)) }
    }

    fn value(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        if depth > DEEPEST {
            return Err(self.refuse("fewer values inside one another"));
        }
        if self.take(b'{') {
            return self.object(depth);
        }
        if self.take(b'[') {
            return self.list(depth);
        }
        match self.peek() {
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(_) => self.bare(),
            None => Err(self.refuse("a value")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        let mut fields = Vec::new();
        while !self.take(b'}') {
            if !fields.is_empty() {
                self.need(b',', "`,` or `}`")?;
            }
            self.skip_space();
            let name = self.string()?;
            self.need(b':', "`:` after the name")?;
            fields.push((name, self.value(depth + 1)?));
        }
        Ok(Json::Object(fields))
    }

    fn list(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        let mut items = Vec::new();
        while !self.take(b']') {
            if !items.is_empty() {
                self.need(b',', "`,` or `]`")?;
            }
            items.push(self.value(depth + 1)?);
        }
        Ok(Json::List(items))
    }

    /// A number or one of the three words.
    fn bare(&mut self) -> Result<Json, SyntaxError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let inside = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '+' | '.');
        let length = rest.find(|letter| !inside(letter)).unwrap_or(rest.len());
        let value = match rest.get(..length).unwrap_or_default() {
            "null" => Json::Null,
            "true" => Json::Flag(true),
            "false" => Json::Flag(false),
            number => Json::Number(decimal::read(number).ok_or_else(|| self.refuse("a value"))?),
        };
        self.at += length;
        Ok(value)
    }

    fn string(&mut self) -> Result<String, SyntaxError> {
        if self.peek() != Some(b'"') {
            return Err(self.refuse("`\"`"));
        }
        let mut out = String::new();
        loop {
            self.at += 1;
            let start = self.at;
            while self.peek().is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
                self.at += 1;
            }
            // Both ends lie beside a sign of ASCII, so never inside a letter.
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                _ => return Err(self.refuse("`\"` at the end of the text")),
            }
        }
    }

    /// Reads an escape and stops on its last sign.
    fn escape(&mut self) -> Result<char, SyntaxError> {
        self.at += 1;
        let letter = match self.peek() {
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => return self.escaped_number(),
            _ => return Err(self.refuse("an escape, as `\\n` or `\\u00e9`")),
        };
        Ok(letter)
    }

    /// `\u00e9`, or two of them for a letter beyond 16 bits.
    fn escaped_number(&mut self) -> Result<char, SyntaxError> {
        let first = self.four_digits()?;
        let second =
            if (0xd800..0xdc00).contains(&first) && self.text.get(self.at + 1..self.at + 3) == Some("\\u") {
                self.at += 2;
                Some(self.four_digits()?)
            } else {
                None
            };
        char::decode_utf16([first].into_iter().chain(second))
            .next()
            .and_then(Result::ok)
            .ok_or_else(|| self.refuse("the number of a letter"))
    }

    fn four_digits(&mut self) -> Result<u16, SyntaxError> {
        let digits = self.text.get(self.at + 1..self.at + 5);
        let number = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        self.at += 4;
        number.ok_or_else(|| self.refuse("four hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// The same value as `serde_json` reads it.
    fn theirs(text: &str) -> Json {
        fn turned(value: serde_json::Value) -> Json {
            match value {
                serde_json::Value::Null => Json::Null,
                serde_json::Value::Bool(flag) => Json::Flag(flag),
                serde_json::Value::Number(number) => Json::Number(number.as_f64().unwrap()),
                serde_json::Value::String(text) => Json::Text(text),
                serde_json::Value::Array(items) => Json::List(items.into_iter().map(turned).collect()),
                serde_json::Value::Object(fields) => {
                    Json::Object(fields.into_iter().map(|(name, value)| (name, turned(value))).collect())
                }
            }
        }
        turned(serde_json::from_str(text).unwrap())
    }

    /// The same with every object in order of name, as `serde_json` keeps them.
    fn sorted(value: Json) -> Json {
        match value {
            Json::List(items) => Json::List(items.into_iter().map(sorted).collect()),
            Json::Object(fields) => {
                let mut fields: Vec<_> =
                    fields.into_iter().map(|(name, value)| (name, sorted(value))).collect();
                fields.sort_by(|a, b| a.0.cmp(&b.0));
                Json::Object(fields)
            }
            other @ (Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_)) => other,
        }
    }

    #[test]
    fn a_value_is_what_serde_json_makes_of_it() {
        let texts = [
            "null",
            " [ ] ",
            "{}",
            r#"{"a":1,"b":[true,false,null,-2.5,1e3],"c":{"d":"x"}}"#,
            r#""a\"b\\c\/d\n\t\u00e9\ud83d\ude00 Côte d’Ivoire""#,
            "\n[1,\r\n2,\t3]\n",
            include_str!("../../public/data/v1/world.json"),
        ];
        for text in texts {
            let start: String = text.chars().take(40).collect();
            assert!(sorted(read(text).unwrap()) == theirs(text), "{start}");
        }
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        let place = |text: &str| read(text).map_err(|error| (error.line, error.column)).unwrap_err();
        assert_eq!(place(""), (1, 0));
        assert_eq!(place("[1,\n 2"), (2, 2));
        assert_eq!(place("{\"a\" 1}"), (1, 5));
        for text in
            ["{", "[1 2]", "\"a", "\"\\x\"", "\"\\ud800\"", "\"a\nb\"", "nul", "1 1", "{a:1}", "é", "\"\\u00"]
        {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read(&"[".repeat(1000)).is_err());
    }
}
