//! A value and the way to it.

use super::Json;

/// A value, and where in the text it stands. What is missing stands there as `null`.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    value: &'a Json,
    step: Step<'a>,
    above: Option<&'a At<'a>>,
}

/// The last step to a value.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
}

/// A value that is not what was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{place}`: found {found}; expected {expected}")]
pub struct Wrong {
    /// The way to it, e.g. `treaties.hanoi.acts[12].date.day`.
    pub place: String,
    /// What stood there.
    pub found: String,
    /// What could have stood there.
    pub expected: String,
}

impl<'a> At<'a> {
    /// The whole of a text.
    #[must_use]
    pub fn root(value: &'a Json) -> Self {
        Self { value, step: Step::Root, above: None }
    }

    /// The field of that name.
    #[must_use]
    pub fn field<'b>(&'b self, name: &'b str) -> At<'b> {
        let value = match self.value {
            Json::Object(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => None,
        };
        At { value: value.unwrap_or(&Json::Null), step: Step::Field(name), above: Some(self) }
    }

    /// Text.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn text(&self) -> Result<&'a str, Wrong> {
        match self.value {
            Json::Text(text) => Ok(text),
            Json::Null | Json::Flag(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                Err(self.wrong("a text"))
            }
        }
    }

    /// Text of its own.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn owned(&self) -> Result<String, Wrong> {
        self.text().map(str::to_owned)
    }

    /// A number.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn number(&self) -> Result<f64, Wrong> {
        match self.value {
            Json::Number(number) => Ok(*number),
            Json::Null | Json::Flag(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                Err(self.wrong("a number"))
            }
        }
    }

    /// A whole number.
    ///
    /// # Errors
    ///
    /// Anything else, and what has no room in 32 bits.
    pub fn whole(&self) -> Result<i32, Wrong> {
        let number = self.number()?;
        let whole = number as i32;
        if f64::from(whole) == number { Ok(whole) } else { Err(self.wrong("a whole number")) }
    }

    /// A whole number, nought or more.
    ///
    /// # Errors
    ///
    /// Anything else, and what has no room in 32 bits.
    pub fn count(&self) -> Result<u32, Wrong> {
        let number = self.number()?;
        let count = number as u32;
        if f64::from(count) == number { Ok(count) } else { Err(self.wrong("a number from 0 up")) }
    }

    /// One of a few words, as what it stands for.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn one_of<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, Wrong> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text);
        found.map(|(_, value)| *value).ok_or_else(|| {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.wrong(&format!("one of {}", known.join(", ")))
        })
    }

    /// What `read` makes of the value; `None` where there is none.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    pub fn optional<T>(&self, read: fn(&At<'_>) -> Result<T, Wrong>) -> Result<Option<T>, Wrong> {
        match self.value {
            Json::Null => Ok(None),
            Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                read(self).map(Some)
            }
        }
    }

    /// Every item of a list; none where there is no list.
    ///
    /// # Errors
    ///
    /// What is no list.
    pub fn items(&self) -> Result<impl Iterator<Item = At<'_>>, Wrong> {
        let items = match self.value {
            Json::List(items) => items.as_slice(),
            Json::Null => &[],
            Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                return Err(self.wrong("a list"));
            }
        };
        let at = |(index, value)| At { value, step: Step::Item(index), above: Some(self) };
        Ok(items.iter().enumerate().map(at))
    }

    /// What `read` makes of each item; none where there is no list.
    ///
    /// # Errors
    ///
    /// What is no list, and those of `read`.
    pub fn each<T>(&self, read: fn(&At<'_>) -> Result<T, Wrong>) -> Result<Vec<T>, Wrong> {
        let items = match self.value {
            Json::List(items) => items.as_slice(),
            Json::Null => &[],
            Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                return Err(self.wrong("a list"));
            }
        };
        let mut read_items = Vec::with_capacity(items.len());
        for (index, value) in items.iter().enumerate() {
            read_items.push(read(&At { value, step: Step::Item(index), above: Some(self) })?);
        }
        Ok(read_items)
    }

    /// Every field with its name, in the order of the text.
    ///
    /// # Errors
    ///
    /// What has no fields.
    pub fn fields(&self) -> Result<impl Iterator<Item = (&str, At<'_>)>, Wrong> {
        match self.value {
            Json::Object(fields) => Ok(fields.iter().map(move |(name, value)| {
                (name.as_str(), At { value, step: Step::Field(name), above: Some(self) })
            })),
            Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => {
                Err(self.wrong("fields in braces"))
            }
        }
    }

    /// That the value is not `expected`.
    #[must_use]
    pub fn wrong(&self, expected: &str) -> Wrong {
        Wrong { place: self.place(), found: self.found(), expected: expected.to_owned() }
    }

    fn place(&self) -> String {
        let above = self.above.map(Self::place).unwrap_or_default();
        match self.step {
            Step::Root => above,
            Step::Field(name) if above.is_empty() => name.to_owned(),
            Step::Field(name) => above + "." + name,
            Step::Item(index) => above + "[" + &index.to_string() + "]",
        }
    }

    fn found(&self) -> String {
        match self.value {
            Json::Null => "nothing".to_owned(),
            Json::Flag(flag) => format!("`{flag}`"),
            Json::Number(number) => format!("`{}`", crate::decimal::written(*number, 6)),
            Json::Text(text) => format!("`{text}`"),
            Json::List(_) => "a list".to_owned(),
            Json::Object(_) => "fields in braces".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn wrong(text: &str, read: impl Fn(&At<'_>) -> Result<(), Wrong>) -> String {
        read(&At::root(&super::super::read(text).unwrap())).unwrap_err().to_string()
    }

    #[test]
    fn a_wrong_value_is_told_with_the_way_to_it() {
        let said = wrong(r#"{"a":[{"b":1},{"b":"x"}]}"#, |at| {
            at.field("a").each(|item| item.field("b").count()).map(drop)
        });
        assert_eq!(said, "`a[1].b`: found `x`; expected a number");
    }

    #[test]
    fn what_is_missing_is_nothing() {
        assert_eq!(wrong("{}", |at| at.field("a").text().map(drop)), "`a`: found nothing; expected a text");
        let empty = super::super::read("{}").unwrap();
        assert_eq!(At::root(&empty).field("a").optional(|at| at.count()), Ok(None));
        assert_eq!(At::root(&empty).field("a").each(|at| at.count()), Ok(Vec::new()));
    }

    #[test]
    fn a_number_must_fit() {
        for text in ["-1", "1.5", "4294967296", "\"1\"", "null"] {
            wrong(text, |at| at.count().map(drop));
        }
        assert_eq!(At::root(&Json::Number(-3.0)).whole(), Ok(-3));
    }

    #[test]
    fn a_word_must_be_known() {
        let said = wrong("\"maybe\"", |at| at.one_of(&[("yes", true), ("no", false)]).map(drop));
        assert_eq!(said, "``: found `maybe`; expected one of yes, no");
    }
}
