//! Which date comes next while time runs, and how long each is shown.

use chrono::{Days, NaiveDate};

/// From one end of the axis to the other at normal speed. Long enough to read the counts, short
/// enough to be watched to its end: between the 8 and 12 seconds of the design.
const WHOLE_RUN_MS: u64 = 10_000;

/// How long one event is shown when time goes event by event, at normal speed.
const ONE_EVENT_MS: u64 = 1_200;

/// How time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Playback {
    /// How fast.
    pub speed: Speed,
    /// In which steps.
    pub stride: Stride,
}

/// How fast time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Speed {
    /// 0.5×.
    Half,
    /// 1×.
    #[default]
    Normal,
    /// 2×.
    Double,
}

/// In which steps time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stride {
    /// Day by day, evenly.
    #[default]
    Days,
    /// From event to event; for visitors who ask for less motion.
    Events,
}

/// Which way to step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// Forward in time.
    Next,
    /// Back in time.
    Previous,
}

/// One moment of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// The date to show.
    pub day: NaiveDate,
    /// Whether there is more.
    pub progress: Progress,
}

/// Whether a run goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It goes on.
    Running,
    /// The last date is reached.
    Ended,
}

impl Speed {
    /// Every speed, slow to fast.
    pub const ALL: [Self; 3] = [Self::Half, Self::Normal, Self::Double];

    /// Milliseconds of a run at normal speed in `elapsed_ms` at this one.
    fn at_normal_speed(self, elapsed_ms: u64) -> u64 {
        match self {
            Self::Half => elapsed_ms / 2,
            Self::Normal => elapsed_ms,
            Self::Double => elapsed_ms.saturating_mul(2),
        }
    }
}

impl Playback {
    /// The moment `elapsed_ms` after a run began on `from`, on an axis from `first` to `last`.
    ///
    /// Counted from the beginning of the run, not from the frame before, so that frames of any
    /// length add up to the same run. `snaps` are the days on which something happened, in order;
    /// only [`Stride::Events`] asks for them. A change of speed begins a new run.
    #[must_use]
    pub fn tick(
        self,
        from: NaiveDate,
        elapsed_ms: u64,
        (first, last): (NaiveDate, NaiveDate),
        snaps: &[NaiveDate],
    ) -> Tick {
        let elapsed = self.speed.at_normal_speed(elapsed_ms);
        let day = match self.stride {
            Stride::Days => {
                let whole = (last - first).num_days().max(0).unsigned_abs();
                let days = u128::from(elapsed) * u128::from(whole) / u128::from(WHOLE_RUN_MS);
                let days = u64::try_from(days).unwrap_or(u64::MAX);
                // Past the end of the calendar is past the end of the axis.
                from.checked_add_days(Days::new(days)).unwrap_or(last).min(last)
            }
            Stride::Events => {
                let events = usize::try_from(elapsed / ONE_EVENT_MS).unwrap_or(usize::MAX);
                if events == 0 {
                    from.min(last)
                } else {
                    let ahead = snaps.iter().filter(|day| (from..last).contains(*day) && **day != from);
                    ahead.copied().nth(events - 1).unwrap_or(last)
                }
            }
        };
        Tick { day, progress: if day < last { Progress::Running } else { Progress::Ended } }
    }
}

/// Where a run begins when the date shown is `now`: there, or at the beginning if it is at the end.
#[must_use]
pub fn start(now: NaiveDate, (first, last): (NaiveDate, NaiveDate)) -> NaiveDate {
    if now >= last { first } else { now.max(first) }
}

/// The event after `from`, or before it, among `snaps` (days in order); `None` if there is none.
#[must_use]
pub fn step(snaps: &[NaiveDate], from: NaiveDate, towards: Towards) -> Option<NaiveDate> {
    match towards {
        Towards::Next => snaps.get(snaps.partition_point(|day| *day <= from)).copied(),
        Towards::Previous => {
            let before = snaps.partition_point(|day| *day < from);
            snaps.get(before.checked_sub(1)?).copied()
        }
    }
}

/// The event nearest to `day` among `snaps` (days in order), if it is within `reach` days; of two
/// equally near the earlier. For a slider that lets go near an event.
#[must_use]
pub fn nearest(snaps: &[NaiveDate], day: NaiveDate, reach: u32) -> Option<NaiveDate> {
    let after = snaps.partition_point(|snap| *snap < day);
    let neighbours = [after.checked_sub(1), Some(after)];
    let away = |snap: &NaiveDate| (*snap - day).num_days().unsigned_abs();
    neighbours
        .into_iter()
        .flatten()
        .filter_map(|at| snaps.get(at).copied())
        .filter(|snap| away(snap) <= u64::from(reach))
        .min_by_key(away)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn axis() -> (NaiveDate, NaiveDate) {
        (day("2019-01-01"), day("2029-01-01"))
    }

    fn snaps() -> Vec<NaiveDate> {
        ["2019-12-27", "2024-12-24", "2025-10-25", "2026-12-31"].map(day).to_vec()
    }

    #[test]
    fn a_whole_run_lasts_ten_seconds_and_half_or_double_at_other_speeds() {
        for (speed, ms) in [(Speed::Half, 20_000), (Speed::Normal, 10_000), (Speed::Double, 5_000)] {
            let playback = Playback { speed, stride: Stride::Days };
            let at = |ms| playback.tick(axis().0, ms, axis(), &[]);
            assert_eq!(at(0), Tick { day: axis().0, progress: Progress::Running });
            assert_eq!(at(ms / 2).day, day("2024-01-01"), "{speed:?}");
            assert_eq!(at(ms - 10).progress, Progress::Running, "{speed:?}");
            assert_eq!(at(ms), Tick { day: axis().1, progress: Progress::Ended }, "{speed:?}");
        }
    }

    #[test]
    fn dates_never_go_back_and_never_pass_the_end() {
        for stride in [Stride::Days, Stride::Events] {
            for speed in Speed::ALL {
                let playback = Playback { speed, stride };
                let mut before = day("2020-02-29");
                for ms in (0..25_000).step_by(16).chain([u64::MAX / 2, u64::MAX]) {
                    let tick = playback.tick(day("2020-02-29"), ms, axis(), &snaps());
                    assert!(before <= tick.day && tick.day <= axis().1);
                    assert_eq!(tick.progress == Progress::Ended, tick.day == axis().1);
                    before = tick.day;
                }
                assert_eq!(before, axis().1, "the last frame is the end");
            }
        }
    }

    #[test]
    fn event_by_event_shows_each_for_its_time_and_then_the_end() {
        let playback = Playback { speed: Speed::Normal, stride: Stride::Events };
        let at = |ms| playback.tick(day("2024-12-24"), ms, axis(), &snaps()).day.to_string();
        assert_eq!(at(1_199), "2024-12-24");
        assert_eq!(at(1_200), "2025-10-25");
        assert_eq!(at(2_399), "2025-10-25");
        assert_eq!(at(2_400), "2026-12-31");
        assert_eq!(at(3_600), "2029-01-01");
    }

    #[test]
    fn a_run_from_the_end_begins_again() {
        assert_eq!(start(axis().1, axis()), axis().0);
        assert_eq!(start(day("2100-01-01"), axis()), axis().0);
        assert_eq!(start(day("1900-01-01"), axis()), axis().0);
        assert_eq!(start(day("2025-10-25"), axis()), day("2025-10-25"));
    }

    #[test]
    fn an_axis_of_one_day_or_none_ends_at_once() {
        let one = (axis().0, axis().0);
        assert_eq!(Playback::default().tick(one.0, 0, one, &[]).progress, Progress::Ended);
        let backwards = (axis().1, axis().0);
        assert_eq!(Playback::default().tick(axis().1, 5, backwards, &[]).day, axis().0);
    }

    #[test]
    fn steps_go_to_the_events_beside_the_date() {
        let snaps = snaps();
        assert_eq!(step(&snaps, snaps[1], Towards::Next), Some(snaps[2]));
        assert_eq!(step(&snaps, snaps[1], Towards::Previous), Some(snaps[0]));
        assert_eq!(step(&snaps, day("2025-01-01"), Towards::Previous), Some(snaps[1]));
        assert_eq!(step(&snaps, snaps[0], Towards::Previous), None);
        assert_eq!(step(&snaps, snaps[3], Towards::Next), None);
        assert_eq!(step(&[], snaps[0], Towards::Next), None);
    }

    #[test]
    fn the_slider_snaps_to_what_is_near_enough() {
        let snaps = snaps();
        assert_eq!(nearest(&snaps, day("2025-10-20"), 7), Some(snaps[2]));
        assert_eq!(nearest(&snaps, day("2025-11-01"), 7), Some(snaps[2]));
        assert_eq!(nearest(&snaps, day("2025-11-02"), 7), None);
        assert_eq!(nearest(&snaps, day("2010-01-01"), 7), None);
        let pair = [day("2025-01-01"), day("2025-01-03")];
        assert_eq!(nearest(&pair, day("2025-01-02"), 1), Some(pair[0]));
    }
}
