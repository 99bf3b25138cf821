//! `treaty.toml`: the days which the import needs, and the two it may move.

use anyhow::{Context, bail};
use chrono::NaiveDate;
use toml_edit::{DocumentMut, Item, Value};

use super::refusal::Refusal;

/// The days of a treaty's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// First day for signature.
    pub opened: NaiveDate,
    /// Last day for signature.
    pub closes: Option<NaiveDate>,
    /// The day for which the record speaks.
    pub as_of: NaiveDate,
}

/// Reads the days.
///
/// # Errors
///
/// Text that is no TOML, or lacks a day.
pub fn read(text: &str) -> anyhow::Result<Days> {
    let file: DocumentMut = text.parse()?;
    let day =
        |key: &str| file.get(key).map(|item| day_of(item).with_context(|| format!("`{key}`"))).transpose();
    let needed = |key: &str| day(key)?.with_context(|| format!("`{key}` is missing; expected a day"));
    Ok(Days { opened: needed("opened")?, closes: day("closes")?, as_of: needed("as_of")? })
}

/// A day written as text or as a date of TOML.
fn day_of(item: &Item) -> anyhow::Result<NaiveDate> {
    let text = match item.as_value() {
        Some(Value::String(text)) => text.value().clone(),
        Some(Value::Datetime(date)) => date.value().to_string(),
        Some(_) | None => bail!("expected a day such as \"2026-11-21\""),
    };
    text.parse().with_context(|| format!("`{text}` is no day; expected one such as 2026-11-21"))
}

/// The file with `as_of` and `evidence_until` on `day`; every other byte stays.
///
/// # Errors
///
/// A file that lacks one of them.
pub fn rewrite(text: &str, day: NaiveDate) -> anyhow::Result<String> {
    let mut file: DocumentMut = text.parse()?;
    for key in ["as_of", "evidence_until"] {
        let value = file.get_mut(key).and_then(Item::as_value_mut);
        let Some(value) = value else { bail!("`{key}` is missing; expected a day") };
        let decor = value.decor().clone();
        *value = match value {
            Value::Datetime(_) => Value::from(day.to_string().parse::<toml_edit::Datetime>()?),
            _ => Value::from(day.to_string()),
        };
        *value.decor_mut() = decor;
    }
    Ok(file.to_string())
}

/// Whether the record may be dated `day`: not before what it speaks for already, nor before the
/// latest act of the page, nor in the future.
///
/// # Errors
///
/// The rule that does not hold.
pub fn check_as_of(
    day: NaiveDate,
    days: Days,
    latest: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let refuse = |why: String| Err(Refusal::AsOf { found: day, why });
    if day > today {
        return refuse(format!("is in the future; expected a day up to {today}"));
    }
    if day < days.as_of {
        return refuse(format!("is before {}, for which the record speaks already", days.as_of));
    }
    match latest {
        Some(latest) if day < latest => refuse(format!("is before {latest}, the latest act of the page")),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "# kept\nopened = \"2025-10-25\"\ncloses = 2026-12-31 # last\n\nas_of   = \"2026-11-21\"  # odd\n\
                        evidence_until = 2026-08-02\n[entry]\nfirst = { wait = { days = 90 } }\n";

    #[test]
    fn days_are_read_as_text_and_as_dates() {
        let days = read(FILE).unwrap();
        assert_eq!(days.closes.unwrap().to_string(), "2026-12-31");
        assert_eq!(days.as_of.to_string(), "2026-11-21");
        let error = format!("{:#}", read("opened = 3").unwrap_err());
        assert!(error.contains("`opened`"), "{error}");
    }

    #[test]
    fn only_the_two_days_change_and_each_stays_in_its_form() {
        let written = rewrite(FILE, "2026-12-01".parse().unwrap()).unwrap();
        let expected = FILE
            .replace("as_of   = \"2026-11-21\"", "as_of   = \"2026-12-01\"")
            .replace("evidence_until = 2026-08-02", "evidence_until = 2026-12-01");
        assert_eq!(written, expected);
    }

    #[test]
    fn the_record_is_never_dated_back_nor_into_the_future() {
        let days = read(FILE).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let check = |of: &str| check_as_of(day(of), days, Some(day("2026-12-03")), day("2026-12-05"));
        assert_eq!(check("2026-12-04"), Ok(()));
        for (of, word) in
            [("2026-12-06", "future"), ("2026-11-20", "before 2026-11-21"), ("2026-12-02", "latest act")]
        {
            let said = check(of).unwrap_err().to_string();
            assert!(said.contains(word), "{said}");
        }
    }
}
