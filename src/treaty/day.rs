//! Days of the calendar as data and links write them.

use chrono::NaiveDate;

/// A day of the calendar written `YYYY-MM-DD`, with exactly these digits: chrono alone would also
/// take signs, spaces and years of five digits, and its reader of patterns is 6 kB to download.
#[must_use]
pub fn civil_day(word: &str) -> Option<NaiveDate> {
    let bytes = word.as_bytes();
    let formed = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !formed {
        return None;
    }
    let number = |range: std::ops::Range<usize>| word.get(range)?.parse::<u16>().ok();
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}
