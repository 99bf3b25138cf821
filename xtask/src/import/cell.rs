//! A cell of the table: a day in English or French, and the depositary's mark.

use chrono::NaiveDate;

use super::columns::Language;
use super::names::fold;
use super::refusal::short;

/// A day with its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The day.
    pub day: NaiveDate,
    /// The mark after it.
    pub mark: Option<Mark>,
}

/// The depositary's marks. Their case matters: `A` is acceptance, `a` accession.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// `A`
    Acceptance,
    /// `AA`
    Approval,
    /// `a`
    Accession,
    /// `c`
    FormalConfirmation,
    /// `d`
    Succession,
    /// `P`
    Provisional,
    /// `s`
    Definitive,
}

/// Why a cell is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CellError {
    /// It does not have the shape of a date.
    #[error("`{0}` is no date; expected a day such as `25 Oct 2025` or `25 oct. 2025`")]
    NotADate(String),
    /// It is in brackets.
    #[error(
        "`{0}` is in brackets: an act which the depositary keeps for the history; enter it by hand, and \
         empty the cell"
    )]
    Bracketed(String),
    /// Its month is in neither language.
    #[error("`{0}` is no month in English or French; expected one such as `Oct`, `oct.` or `août`")]
    NoSuchMonth(String),
    /// The calendar does not have it.
    #[error("`{0}` does not exist; correct it by the depositary's notification")]
    NoSuchDay(String),
    /// What follows the date is no mark.
    #[error("`{0}` is no mark; expected `A`, `AA`, `a`, `c`, `d`, `P`, `s` or none")]
    UnknownMark(String),
}

/// The date in a cell from which footnotes and doubled blanks are gone; `None` if it is empty.
///
/// # Errors
///
/// A text that is no date, or has no such month, day or mark.
pub fn read(text: &str) -> Result<Option<Dated>, CellError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.starts_with('[') {
        return Err(CellError::Bracketed(short(text)));
    }
    let Parts { day, month, year, rest } = parts(text).ok_or_else(|| CellError::NotADate(short(text)))?;
    let month = month_of(month).ok_or_else(|| CellError::NoSuchMonth(short(month)))?.0;
    let date = || CellError::NoSuchDay(text.strip_suffix(rest).unwrap_or(text).trim().to_owned());
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(date)?;
    Ok(Some(Dated { day, mark: mark(rest)? }))
}

/// The language which the cell's month gives away; `None` for an empty one or a month written
/// the same in both.
pub fn language(text: &str) -> Option<Language> {
    month_of(parts(text.trim())?.month)?.1
}

struct Parts<'t> {
    day: u32,
    month: &'t str,
    year: i32,
    rest: &'t str,
}

/// Splits `1er août 2026 AA` into its day, month, year and what follows.
fn parts(text: &str) -> Option<Parts<'_>> {
    let (day, after) = take(text, |c| c.is_ascii_digit());
    let after = after.strip_prefix("er").unwrap_or(after).trim_start();
    let (month, after) = take(after, |c| c.is_alphabetic() || c == '.' || is_accent(c));
    let (year, rest) = take(after.trim_start(), |c| c.is_ascii_digit());
    let is_whole = (1..=2).contains(&day.len()) && !month.is_empty() && year.len() == 4;
    let (day, year) = (day.parse().ok()?, year.parse().ok()?);
    is_whole.then_some(Parts { day, month, year, rest: rest.trim() })
}

/// Accents written as characters of their own, as some programs do.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn take(text: &str, wanted: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !wanted(c)).unwrap_or(text.len());
    text.split_at(end)
}

const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// The month, from 1, whose name begins so in one language or the other, and that language if
/// the beginning is not a name in both. At least three letters; `jui` could be two, so is none.
fn month_of(text: &str) -> Option<(u32, Option<Language>)> {
    let text = fold(text);
    if text.len() < 3 {
        return None;
    }
    let english = only(&ENGLISH, &text);
    let french = only(&FRENCH, &text);
    match (english, french) {
        (Some(month), None) => Some((month, Some(Language::English))),
        (None, Some(month)) => Some((month, Some(Language::French))),
        (Some(month), Some(other)) => (month == other).then_some((month, None)),
        (None, None) => None,
    }
}

fn only(months: &[&str; 12], start: &str) -> Option<u32> {
    let mut found = (1..).zip(months).filter(|(_, month)| month.starts_with(start));
    let first = found.next().map(|(number, _)| number);
    first.filter(|_| found.next().is_none())
}

fn mark(text: &str) -> Result<Option<Mark>, CellError> {
    let mark = match text {
        "" => return Ok(None),
        "A" => Mark::Acceptance,
        "AA" => Mark::Approval,
        "a" => Mark::Accession,
        "c" => Mark::FormalConfirmation,
        "d" => Mark::Succession,
        "P" => Mark::Provisional,
        "s" => Mark::Definitive,
        other => return Err(CellError::UnknownMark(short(other))),
    };
    Ok(Some(mark))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        read(text).unwrap().unwrap().day.to_string()
    }

    #[test]
    fn days_are_read_in_english_and_in_french() {
        for text in ["25 Oct 2025", "25\u{a0}oct. 2025", "25 octobre 2025", " 25 \t Oct  \t2025 "] {
            assert_eq!(day(text), "2025-10-25");
        }
        for text in ["1 Aug 2026", "1er août 2026", "1er aou\u{302}t 2026", "01 August 2026"] {
            assert_eq!(day(text), "2026-08-01");
        }
    }

    #[test]
    fn every_month_is_read_in_its_usual_short_forms() {
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let french = [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ];
        for (number, (en, fr)) in (1..).zip(english.into_iter().zip(french)) {
            let expected = format!("2026-{number:02}-03");
            assert_eq!(
                [day(&format!("3 {en} 2026")), day(&format!("3 {fr} 2026"))],
                [&*expected, &*expected]
            );
        }
    }

    #[test]
    fn the_case_of_a_mark_matters() {
        for (text, expected) in [
            ("1 Feb 2026", None),
            ("1 Feb 2026 A", Some(Mark::Acceptance)),
            ("1 Feb 2026\tAA", Some(Mark::Approval)),
            ("1 Feb 2026 a", Some(Mark::Accession)),
            ("1 Feb 2026 c", Some(Mark::FormalConfirmation)),
            ("1 Feb 2026 d", Some(Mark::Succession)),
            ("1 Feb 2026 P", Some(Mark::Provisional)),
            ("1 Feb 2026s", Some(Mark::Definitive)),
        ] {
            assert_eq!(read(text).unwrap().unwrap().mark, expected, "{text}");
        }
        assert!(matches!(read("1 Feb 2026 aa"), Err(CellError::UnknownMark(_))));
    }

    #[test]
    fn an_empty_cell_is_no_act() {
        assert_eq!(read(" \t\u{a0}"), Ok(None));
    }

    #[test]
    fn what_is_no_date_is_named() {
        assert!(matches!(read("30 Feb 2026"), Err(CellError::NoSuchDay(found)) if found == "30 Feb 2026"));
        assert!(matches!(read("31 Nov 2025 a"), Err(CellError::NoSuchDay(found)) if found == "31 Nov 2025"));
        assert!(matches!(read("3 Okt 2025"), Err(CellError::NoSuchMonth(found)) if found == "Okt"));
        assert!(matches!(read("3 jui 2025"), Err(CellError::NoSuchMonth(_))));
        assert!(matches!(read("[20 Jan 2026 A]"), Err(CellError::Bracketed(_))));
        for text in ["soon", "2025-10-25", "Oct 2025", "25 Oct 25", "250 Oct 2025", "25 Oct 20255"] {
            assert!(matches!(read(text), Err(CellError::NotADate(_))), "{text}");
        }
        let two = read("25 Oct 2025 A, 3 Nov 2026 a");
        assert!(matches!(two, Err(CellError::UnknownMark(_))), "{two:?}");
    }

    #[test]
    fn months_give_their_language_away_where_they_differ() {
        assert_eq!(language("3 févr. 2026"), Some(Language::French));
        assert_eq!(language("3 Feb 2026"), Some(Language::English));
        assert_eq!(language("25 Oct 2025"), None);
        assert_eq!(language(""), None);
    }
}
