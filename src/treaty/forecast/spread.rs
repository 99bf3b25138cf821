//! The shape of the error: Student's t with two degrees of freedom, twice as wide to the late side.
//!
//! Two degrees, because treaties now and then stall for years; and because quantile and share are
//! then made of square roots alone. Twice as wide, because a treaty cannot be quicker than at once
//! and can be late without end. Both are round numbers and were not tuned: from 1.5 to 2.5 and from
//! 2 to 3 degrees the score changes by less than 0.002.

/// How much wider the late side is.
pub const LATE: f64 = 2.0;

/// The degrees of freedom. The formulas below hold for this number alone.
pub const FREEDOM: f64 = 2.0;

/// The share of what is early: the two sides meet at one height, so their shares are as their widths.
const EARLY_SHARE: f64 = 1.0 / (1.0 + LATE);

/// Below this share, and above its counterpart, nothing is claimed.
const LEAST: f64 = 1e-4;

/// Where the share `share` of all errors lies below, in widths of the early side. What is no share
/// is the nearest one.
#[must_use]
#[allow(clippy::manual_clamp, reason = "`clamp` lets through what is no number")]
pub fn quantile(share: f64) -> f64 {
    let share = share.max(LEAST).min(1.0 - LEAST);
    if share < EARLY_SHARE {
        student_quantile(share / EARLY_SHARE / 2.0)
    } else {
        LATE * student_quantile(0.5 + (share - EARLY_SHARE) / (1.0 - EARLY_SHARE) / 2.0)
    }
}

/// The share of all errors that lie below `width`, in widths of the early side.
#[must_use]
pub fn share_below(width: f64) -> f64 {
    if width < 0.0 {
        EARLY_SHARE * 2.0 * student_share(width)
    } else {
        EARLY_SHARE + (1.0 - EARLY_SHARE) * (2.0 * student_share(width / LATE) - 1.0)
    }
}

fn student_quantile(share: f64) -> f64 {
    (2.0 * share - 1.0) / (2.0 * share * (1.0 - share)).sqrt()
}

fn student_share(t: f64) -> f64 {
    0.5 + t / (2.0 * (2.0 + t * t).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantile_and_share_undo_each_other() {
        for hundredths in 1..100 {
            let share = f64::from(hundredths) / 100.0;
            assert!((share_below(quantile(share)) - share).abs() < 1e-12, "{share}");
        }
    }

    /// Of a table of Student's t with two degrees of freedom: 0.95 and 0.975.
    #[test]
    fn each_side_is_student_s() {
        assert!((student_quantile(0.95) - 2.919_986).abs() < 1e-6);
        assert!((student_quantile(0.975) - 4.302_653).abs() < 1e-6);
    }

    #[test]
    fn what_is_no_share_is_the_nearest() {
        for (wrong, nearest) in [(-1.0, 0.0), (0.0, LEAST), (f64::NAN, 0.0), (1.0, 1.0 - LEAST), (7.0, 1.0)] {
            assert_eq!(quantile(wrong).to_bits(), quantile(nearest).to_bits());
        }
    }

    #[test]
    fn a_third_is_early() {
        assert_eq!(quantile(1.0 / 3.0).abs(), 0.0);
        assert!((share_below(0.0) - 1.0 / 3.0).abs() < 1e-15);
    }
}
