//! Civil dates in words, as exactly as they are known. Month names and the order of day, month and
//! year are sentences of the language file.

use chrono::{Datelike, NaiveDate};

use super::{Arg, Text};
use crate::treaty::{ActDate, Precision};

impl Text {
    /// A date as exactly as it is known: "25 October 2025", "July 2026", "by 10 February 2026".
    #[must_use]
    pub fn date(&self, date: ActDate) -> String {
        match date.precision {
            Precision::Day => self.say("date-day", &parts(date.day)),
            Precision::Month => self.say("date-month", &parts(date.day)[1..]),
            Precision::By => self.say("date-by", &parts(date.day)),
        }
    }

    /// A day in full: "25 October 2025".
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        self.say("date-day", &parts(day))
    }

    /// Words in which days and months stand as `2025-10-25` and `2024-12`: these in the words of the
    /// language, all else as it is.
    #[must_use]
    pub fn with_days(&self, words: &str) -> String {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let said = words.split(' ').map(|word| {
            let bare = word.trim_end_matches([',', ';', '.', '，', '；', '،', '؛']);
            let rest = &word[bare.len()..];
            match (day(bare), day(&format!("{bare}-01"))) {
                (Some(day), _) => self.day(day) + rest,
                (None, Some(day)) => self.date(ActDate { day, precision: Precision::Month }) + rest,
                (None, None) => word.to_owned(),
            }
        });
        said.collect::<Vec<_>>().join(" ")
    }

    /// A day where room is scarce: "25 Oct 2025".
    #[must_use]
    pub fn short_day(&self, day: NaiveDate) -> String {
        self.say("date-short", &parts(day))
    }
}

/// A year is a name, not a count: no language groups its digits.
fn parts(day: NaiveDate) -> [(&'static str, Arg); 3] {
    [
        ("day", Arg::Digits(day.day().into())),
        ("month", Arg::Digits(day.month().into())),
        ("year", Arg::Digits(day.year().into())),
    ]
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_date_says_how_exactly_it_is_known() {
        let text = Text::english();
        let date = |day: &str, precision| text.date(ActDate { day: day.parse().unwrap(), precision });
        assert_eq!(date("2025-10-25", Precision::Day), "25 October 2025");
        assert_eq!(date("2026-07-31", Precision::Month), "July 2026");
        assert_eq!(date("2026-02-10", Precision::By), "by 10 February 2026");
    }

    #[test]
    fn days_and_months_within_words_are_said_in_words() {
        let said = Text::english().with_days("2022; signature 2025-10-25, read 2024-12");
        assert_eq!(said, "2022; signature 25 October 2025, read December 2024");
    }

    #[test]
    fn every_month_has_its_name() {
        let text = Text::english();
        let months: Vec<String> =
            (1..=12).map(|month| text.day(NaiveDate::from_ymd_opt(2024, month, 1).unwrap())).collect();
        let expected = [
            "1 January 2024",
            "1 February 2024",
            "1 March 2024",
            "1 April 2024",
            "1 May 2024",
            "1 June 2024",
            "1 July 2024",
            "1 August 2024",
            "1 September 2024",
            "1 October 2024",
            "1 November 2024",
            "1 December 2024",
        ];
        assert_eq!(months, expected);
        assert_eq!(text.short_day(NaiveDate::from_ymd_opt(2024, 9, 3).unwrap()), "3 Sep 2024");
    }
}
