//! The days for which the record and its source speak; they move only when the editor says so.

use anyhow::bail;
use chrono::NaiveDate;
use toml_edit::{DocumentMut, Item, Value};

use super::refusal::Refusal;

/// `treaty.toml` with `as_of` and `evidence_until` on `day`; every other byte stays.
///
/// # Errors
///
/// A file that lacks one of them.
pub fn treaty(text: &str, day: NaiveDate) -> anyhow::Result<String> {
    let mut file: DocumentMut = text.parse()?;
    set_day(file.get_mut("as_of"), "as_of", day)?;
    set_day(file.get_mut("evidence_until"), "evidence_until", day)?;
    Ok(file.to_string())
}

/// `sources.toml` with the source speaking for `day`; every other byte stays.
///
/// # Errors
///
/// A file that lacks the source.
pub fn source(text: &str, id: &str, day: NaiveDate) -> anyhow::Result<String> {
    let mut file: DocumentMut = text.parse()?;
    let source = file.get_mut(id).and_then(|source| source.get_mut("speaks_for"));
    set_day(source, "speaks_for", day)?;
    Ok(file.to_string())
}

/// Sets a day in the form it has, text or a date of TOML, with the blanks and comments around it.
fn set_day(item: Option<&mut Item>, key: &str, day: NaiveDate) -> anyhow::Result<()> {
    let Some(value) = item.and_then(Item::as_value_mut) else {
        bail!("`{key}` is missing; expected a day");
    };
    let decor = value.decor().clone();
    *value = if value.is_datetime() {
        Value::from(day.to_string().parse::<toml_edit::Datetime>()?)
    } else {
        Value::from(day.to_string())
    };
    *value.decor_mut() = decor;
    Ok(())
}

/// Whether the record may be dated `day`: not before what it speaks for already, nor before the
/// latest act of the page, nor in the future.
///
/// # Errors
///
/// The rule that does not hold.
pub fn check(
    day: NaiveDate,
    as_of: NaiveDate,
    latest: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let refuse = |why: String| Err(Refusal::AsOf { found: day, why });
    if day > today {
        return refuse(format!("is in the future; expected a day up to {today}"));
    }
    if day < as_of {
        return refuse(format!("is before {}, for which the record speaks already", as_of));
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
    fn only_the_two_days_change_and_each_stays_in_its_form() {
        let written = treaty(FILE, "2026-12-01".parse().unwrap()).unwrap();
        let expected = FILE
            .replace("as_of   = \"2026-11-21\"", "as_of   = \"2026-12-01\"")
            .replace("evidence_until = 2026-08-02", "evidence_until = 2026-12-01");
        assert_eq!(written, expected);
    }

    #[test]
    fn a_source_speaks_for_the_day_and_the_others_stay() {
        let file = "[a]\nspeaks_for = \"x\"\n\n# kept\n[b]\nspeaks_for = \"y\" # z\nurl = \"u\"\n";
        let written = source(file, "b", "2026-12-01".parse().unwrap()).unwrap();
        assert_eq!(written, file.replace("\"y\"", "\"2026-12-01\""));
        assert!(source(file, "c", "2026-12-01".parse().unwrap()).is_err());
    }

    #[test]
    fn the_record_is_never_dated_back_nor_into_the_future() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let check =
            |of: &str| super::check(day(of), day("2026-11-21"), Some(day("2026-12-03")), day("2026-12-05"));
        assert_eq!(check("2026-12-04"), Ok(()));
        for (of, word) in
            [("2026-12-06", "future"), ("2026-11-20", "before 2026-11-21"), ("2026-12-02", "latest act")]
        {
            let said = check(of).unwrap_err().to_string();
            assert!(said.contains(word), "{said}");
        }
    }
}
