//! The dated editions of the facts: what was known when, kept for those who quoted it.

use chrono::NaiveDate;

use super::{CatalogError, read};
use crate::json::{self, At};

/// The list of the editions that were published, in order of day: `data/v1/asof/index.json`.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Editions {
    /// The version of the format: 1.
    pub format: u32,
    /// In order of day; no day twice.
    pub editions: Vec<Edition>,
}

/// One edition of the facts, which never changes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Edition {
    /// The day on which its facts were compiled; `<day>.json` beside the list holds them.
    pub day: NaiveDate,
    /// The name that the facts give themselves, e.g. `2026-11-21-9f3a61c0`.
    pub name: String,
    /// The SHA-256 of the file, in 64 small hexadecimal digits.
    pub sha256: String,
    /// Signatures of States and organizations, confirmed or reported.
    pub signatures: u32,
    /// Instruments of States which the depositary has confirmed.
    pub deposits: u32,
    /// Instruments of States, confirmed or only reported.
    pub deposits_reported: u32,
}

/// Which edition was found for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found<'a> {
    /// That of the day.
    Exact(&'a Edition),
    /// The nearest: the last before it, or the first of all.
    Nearest(&'a Edition),
}

impl Editions {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// Text that is no such JSON, another format, or editions that are not in order of day.
    pub fn from_json(text: &str) -> Result<Self, CatalogError> {
        let json = json::read(text)?;
        let at = At::root(&json);
        let format = at.field("format").count()?;
        if format != 1 {
            return Err(CatalogError::Format { found: format });
        }
        let editions = at.field("editions").each(read::edition)?;
        if !editions.is_sorted_by(|a, b| a.day < b.day) {
            return Err(CatalogError::Rule { what: String::from("the editions are not in order of day") });
        }
        Ok(Self { format, editions })
    }

    /// The edition of `day`; where there is none, the last before it, which is what was known then;
    /// before the first, the first. `None` only where nothing was published.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<Found<'_>> {
        let so_far = self.editions.partition_point(|edition| edition.day <= day);
        let found = self.editions.get(so_far.saturating_sub(1))?;
        Some(if found.day == day { Found::Exact(found) } else { Found::Nearest(found) })
    }

    /// The newest; `None` where nothing was published.
    #[must_use]
    pub fn latest(&self) -> Option<&Edition> {
        self.editions.last()
    }
}

impl Edition {
    /// The name of its file, in the folder of the list.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.json", self.day)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn list(days: &[&str]) -> String {
        let row = |day: &&str| {
            format!(
                "{{\"day\":\"{day}\",\"name\":\"{day}-00000000\",\"sha256\":\"{}\",\"signatures\":75,\
                 \"deposits\":0,\"deposits_reported\":3}}",
                "0".repeat(64)
            )
        };
        let rows: Vec<String> = days.iter().map(row).collect();
        format!("{{\"format\":1,\"editions\":[{}]}}", rows.join(","))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_without_an_edition_has_what_was_known_then() {
        let all = Editions::from_json(&list(&["2026-11-21", "2026-12-31"])).unwrap();
        let (first, second) = (&all.editions[0], &all.editions[1]);
        let cases = [
            ("2026-11-21", Found::Exact(first)),
            ("2026-12-30", Found::Nearest(first)),
            ("2027-06-01", Found::Nearest(second)),
            ("2020-01-01", Found::Nearest(first)),
        ];
        for (asked, expected) in cases {
            assert_eq!(all.on(day(asked)), Some(expected), "{asked}");
        }
        assert_eq!(all.latest(), Some(second));
    }

    #[test]
    fn nothing_published_is_nothing_found() {
        let none = Editions::from_json(&list(&[])).unwrap();
        assert_eq!((none.on(day("2026-11-21")), none.latest()), (None, None));
    }

    #[test]
    fn a_list_out_of_order_or_of_another_format_is_refused() {
        for text in [
            list(&["2026-12-31", "2026-11-21"]),
            list(&["2026-11-21", "2026-11-21"]),
            list(&["21 November"]),
            list(&[]).replace("\"format\":1", "\"format\":2"),
            String::from("[]"),
        ] {
            assert!(Editions::from_json(&text).is_err(), "{text}");
        }
    }
}
