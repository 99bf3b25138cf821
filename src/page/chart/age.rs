//! Lengths of time and days that lie so far ahead, in words.

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::chart::YEAR;
use crate::text::{Arg, Text};
use crate::treaty::{ActDate, Precision};

/// From here on a day is only said to lie beyond it.
const CENTURY: f64 = 100.0 * YEAR;

/// "392 days"; from two years on "2 years 6 months".
pub(super) fn age(text: &Text, days: u32) -> String {
    if f64::from(days) < 2.0 * YEAR {
        return text.say("chart-age-days", &[("n", days.into())]);
    }
    let months = (f64::from(days) / YEAR * 12.0).floor() as u32;
    text.say("chart-age-years", &[("n", (months / 12).into()), ("months", (months % 12).into())])
}

/// The month in which a day so many days after `opened` lies, or that it is more than a century
/// away.
pub(super) fn month(text: &Text, opened: NaiveDate, days: f64) -> String {
    match day(opened, days) {
        Some(day) => text.date(ActDate { day, precision: Precision::Month }),
        None => text.say("chart-later", &[("year", Arg::Digits(i64::from(opened.year()) + 100))]),
    }
}

/// The same where room is scarce.
pub(super) fn short_month(text: &Text, opened: NaiveDate, days: f64) -> String {
    match day(opened, days) {
        Some(day) => month_name(text, day),
        None => month(text, opened, days),
    }
}

/// "Oct 2025".
pub(super) fn month_name(text: &Text, day: NaiveDate) -> String {
    let digits = |number: u32| Arg::Digits(number.into());
    text.say("chart-month", &[("month", digits(day.month())), ("year", Arg::Digits(day.year().into()))])
}

/// Whether so many days are more than a century, or no number of days ahead at all.
pub(super) fn is_far(days: f64) -> bool {
    !(0.0..=CENTURY).contains(&days)
}

fn day(opened: NaiveDate, days: f64) -> Option<NaiveDate> {
    (!is_far(days)).then(|| opened.checked_add_signed(TimeDelta::days(days.round() as i64))).flatten()
}
