//! The days still to go, as a distribution.

use super::spread;

/// The days from a day to the deposit that is asked for: never nought, never more than
/// [`Remaining::MOST`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remaining {
    /// The natural logarithm of the most likely number of days.
    pub centre: f64,
    /// The width of the early side, on the same scale; above nought.
    pub width: f64,
}

impl Remaining {
    /// The most that is ever said, in days: two centuries. What would be later is told as this.
    pub const MOST: u32 = 73_050;

    /// Within so many days the deposit is made with probability `share`. At least one: it lies ahead.
    #[must_use]
    pub fn quantile(&self, share: f64) -> u32 {
        let days = libm::exp(self.centre + self.width * spread::quantile(share)).round();
        // The conversion takes what is too large, and what is no number, to the ends.
        (days as u32).clamp(1, Self::MOST)
    }

    /// The probability that the deposit is made within so many days.
    #[must_use]
    pub fn share_within(&self, days: u32) -> f64 {
        if days == 0 {
            return 0.0;
        }
        // Half a day more, because `quantile` rounds to whole days.
        spread::share_below((libm::log(f64::from(days) + 0.5) - self.centre) / self.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR: Remaining = Remaining { centre: 5.9, width: 0.27 };

    #[test]
    fn quantiles_do_not_cross_and_stay_within_their_bounds() {
        let wide = Remaining { centre: 9.0, width: 2.0 };
        for remaining in [YEAR, wide, Remaining { centre: -3.0, width: 0.1 }] {
            let days: Vec<u32> =
                (0..=1000).map(|share| remaining.quantile(f64::from(share) / 1000.0)).collect();
            assert!(days.is_sorted());
            assert!(days[0] >= 1 && days[1000] <= Remaining::MOST);
        }
    }

    #[test]
    fn within_a_quantile_lies_its_share() {
        for share in [0.1, 0.25, 0.5, 0.9] {
            let days = YEAR.quantile(share);
            assert!(YEAR.share_within(days) >= share - 1e-9);
            assert!(YEAR.share_within(days - 1) < share + 1e-9);
        }
        assert_eq!(YEAR.share_within(0), 0.0);
    }
}
