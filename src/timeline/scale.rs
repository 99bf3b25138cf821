//! Which day lies where on the axis, and the other way round.

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::decimal::held;
use crate::figure::Direction;
use crate::figure::svg::number;

/// The first and the last day of an axis; `first` lies before `last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    first: NaiveDate,
    last: NaiveDate,
}

impl Span {
    /// From the first draft of 2017 to eight years past the last day for signature, so that the
    /// middle of a projection has room.
    pub const DEFAULT: Self = Self { first: new_year(2017), last: new_year(2035) };

    /// From `first` to `last`; `None` unless `first` lies before `last`.
    #[must_use]
    pub fn new(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        (first < last).then_some(Self { first, last })
    }

    /// The default, made longer by whole years until every one of `days` lies in it.
    #[must_use]
    pub fn covering(days: impl IntoIterator<Item = NaiveDate>) -> Self {
        days.into_iter().fold(Self::DEFAULT, |span, day| Self {
            first: if day < span.first { new_year(day.year()) } else { span.first },
            last: if day > span.last { new_year(day.year() + 1) } else { span.last },
        })
    }

    /// The day at the start.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// The day at the end.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// The nearest day that lies in the span.
    #[must_use]
    pub fn clamp(&self, day: NaiveDate) -> NaiveDate {
        day.clamp(self.first, self.last)
    }

    /// The years whose first day lies in the span.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        let from = self.first.year() + i32::from(self.first > new_year(self.first.year()));
        from..=self.last.year()
    }
}

/// The first day of a year.
#[must_use]
pub const fn new_year(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).expect("every year of a history has a first of January")
}

/// A linear scale of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// The days at its ends.
    pub span: Span,
    /// On which side it begins.
    pub direction: Direction,
}

impl Scale {
    /// How far `day` lies along the axis, in the direction of reading: 0 at the first day, 1 at
    /// the last; days outside lie at the ends.
    #[must_use]
    pub fn along(&self, day: NaiveDate) -> f64 {
        let Span { first, last } = self.span;
        let days = (self.span.clamp(day) - first).num_days();
        days as f64 / (last - first).num_days() as f64
    }

    /// How far `day` lies from the left edge: the same, or mirrored where reading begins at the
    /// right.
    #[must_use]
    pub fn across(&self, day: NaiveDate) -> f64 {
        self.mirrored(self.along(day))
    }

    /// The same as an attribute of SVG, e.g. `62.97%`.
    #[must_use]
    pub fn percent(&self, day: NaiveDate) -> String {
        format!("{}%", number(self.across(day) * 100.0))
    }

    /// The day at a distance from the left edge between 0 and 1: the nearest, and the one at the
    /// end for what lies outside or is not a number.
    #[must_use]
    pub fn day(&self, across: f64) -> NaiveDate {
        let Span { first, last } = self.span;
        let along = held(self.mirrored(across), 0.0, 1.0);
        let days = (along * (last - first).num_days() as f64).round() as i64;
        first + TimeDelta::days(days)
    }

    /// A distance from the start as one from the left edge, or the other way round.
    #[must_use]
    pub fn mirrored(&self, part: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => part,
            Direction::RightToLeft => 1.0 - part,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

    #[test]
    fn every_day_comes_back() {
        for direction in BOTH {
            let scale = Scale { span: Span::DEFAULT, direction };
            let mut day = scale.span.first();
            while day <= scale.span.last() {
                assert_eq!(scale.day(scale.across(day)), day, "{direction:?}");
                day = day.succ_opt().expect("the calendar goes on");
            }
        }
    }

    #[test]
    fn what_lies_outside_is_at_the_ends() {
        let scale = Scale { span: Span::DEFAULT, direction: Direction::LeftToRight };
        assert_eq!(scale.across(new_year(1990)), 0.0);
        assert_eq!(scale.across(new_year(2090)), 1.0);
        assert_eq!(scale.day(-3.0), scale.span.first());
        assert_eq!(scale.day(7.0), scale.span.last());
        assert_eq!(scale.day(f64::NAN), scale.span.first());
    }

    #[test]
    fn reading_from_the_right_mirrors_the_axis() {
        let [left, right] = BOTH.map(|direction| Scale { span: Span::DEFAULT, direction });
        let day = new_year(2020);
        assert!((left.across(day) + right.across(day) - 1.0).abs() < 1e-12);
        assert_eq!(left.along(day), right.along(day));
    }

    #[test]
    fn the_ends_are_nought_and_a_hundred_percent() {
        let scale = Scale { span: Span::DEFAULT, direction: Direction::RightToLeft };
        assert_eq!(scale.percent(new_year(2017)), "100%");
        assert_eq!(scale.percent(new_year(2035)), "0%");
    }

    #[test]
    fn a_span_grows_by_whole_years() {
        let early = NaiveDate::from_ymd_opt(2001, 11, 23).expect("a real day");
        let late = NaiveDate::from_ymd_opt(2036, 2, 1).expect("a real day");
        let span = Span::covering([early, late]);
        assert_eq!((span.first(), span.last()), (new_year(2001), new_year(2037)));
        assert_eq!(Span::covering([new_year(2020)]), Span::DEFAULT);
        assert_eq!(Span::new(late, early), None);
    }

    #[test]
    fn a_span_that_begins_in_a_year_does_not_tick_it() {
        let first = NaiveDate::from_ymd_opt(2001, 11, 23).expect("a real day");
        let span = Span::new(first, new_year(2004)).expect("in order");
        assert_eq!(span.years().collect::<Vec<_>>(), [2002, 2003, 2004]);
    }
}
