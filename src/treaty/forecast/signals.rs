//! What the model looks at: three numbers that can be known on the day.

use super::Moment;

/// How many numbers a moment is seen as: a constant and three signals.
pub const SIGNALS: usize = 4;

/// A deposit counts fully as recent until it is as old as this, in days …
const FRESH: u32 = 180;

/// … and not at all from here on: a year and a half. In between it fades, so that no day makes a
/// leap only because an old deposit has dropped out.
const FADED: u32 = 540;

/// Stands for the deposits that a treaty without any might have had. It is one at the opening,
/// where none means little, and fades to a quarter, since after years none means much.
const PRIOR: [f64; 2] = [0.25, 0.75];

/// How fast [`PRIOR`] fades, in days: to a third of the way in a year.
const PRIOR_FADES: f64 = 365.0;

/// Added to the age, in days, so that the first weeks are not infinitely young.
const HEAD_START: f64 = 90.0;

/// The constant 1, and the logarithms of: the deposits missing from `count`; the recent deposits;
/// the age. `None` if none is missing.
#[must_use]
pub fn signals(moment: &Moment, count: u32) -> Option<[f64; SIGNALS]> {
    let missing =
        usize::try_from(count).ok()?.checked_sub(moment.deposits()).filter(|missing| *missing > 0)?;
    let age = f64::from(moment.age());
    let prior = PRIOR[0] + PRIOR[1] * libm::exp(-age / PRIOR_FADES);
    Some([1.0, libm::log(missing as f64), libm::log(recent(moment) + prior), libm::log(age + HEAD_START)])
}

/// The recent deposits, old ones in part.
fn recent(moment: &Moment) -> f64 {
    // In whole days, then divided once: the sum does not depend on the order.
    let weights = moment.days().iter().map(|day| weight(moment.age() - day));
    f64::from(weights.sum::<u32>()) / f64::from(FADED - FRESH)
}

fn weight(old: u32) -> u32 {
    FADED.saturating_sub(old.max(FRESH))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_deposit_is_recent_for_half_a_year_and_fades_over_another() {
        assert_eq!([0, 180, 360, 540, 9000].map(weight), [360, 360, 180, 0, 0]);
        let moment = Moment::new(1000, &[1000, 820, 640, 460, 3]).unwrap();
        assert_eq!(recent(&moment), 2.5);
    }

    #[test]
    fn with_none_missing_there_is_nothing_to_see() {
        let moment = Moment::new(10, &[1, 2]).unwrap();
        assert_eq!(signals(&moment, 2), None);
        assert_eq!(signals(&moment, 0), None);
        assert_eq!(signals(&moment, 3).unwrap()[1], 0.0);
    }
}
