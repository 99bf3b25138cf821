//! Two simple forecasts to be better than.

use super::backtest::{GRID, share};
use super::{COUNT, Series};

/// Today's rate for ever, each deposit by chance at that rate. Without a deposit the rate is that of
/// half a one, else the line would never arrive.
pub fn straight_line(age: u32, deposits: usize) -> Vec<u32> {
    let had = (deposits as f64).max(0.5);
    let missing = (COUNT as usize).saturating_sub(deposits).max(1);
    let days_each = f64::from(age.max(1)) / had;
    let mut waits = 0.0;
    (0..GRID as usize)
        .map(|place| {
            waits = waits_by(share(place), missing, waits);
            age + ((waits * days_each).round() as u32).max(1)
        })
        .collect()
}

/// How many mean waits the sum of `missing` random ones has reached with probability `share`; at
/// least `from`. By halving: the sum of a Poisson distribution is its share.
fn waits_by(share: f64, missing: usize, from: f64) -> f64 {
    let (mut low, mut high) = (from, 4.0 * missing as f64 + 20.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if all_within(middle, missing) < share { low = middle } else { high = middle }
    }
    high
}

/// The probability that `missing` deposits, one a mean wait, are made within `waits`.
fn all_within(waits: f64, missing: usize) -> f64 {
    let mut term = libm::exp(-waits);
    let mut fewer = 0.0;
    for made in 0..missing {
        fewer += term;
        term *= waits / (made as f64 + 1.0);
    }
    1.0 - fewer
}

/// When the fortieth deposit was made in those treaties in which it was later than this age; in
/// between by proportion. The next day, where it was earlier in all.
pub fn reference_times(age: u32, others: &[&Series]) -> Vec<u32> {
    let mut times: Vec<u32> = others.iter().filter_map(|other| other.day_of(COUNT)).collect();
    times.retain(|time| *time > age);
    times.sort_unstable();
    if times.is_empty() {
        times.push(age + 1);
    }
    (0..GRID as usize).map(|place| between(&times, share(place))).collect()
}

fn between(times: &[u32], share: f64) -> u32 {
    let place = share * (times.len() - 1) as f64;
    let below = place as usize;
    let low = f64::from(times[below]);
    let high = f64::from(times[(below + 1).min(times.len() - 1)]);
    (low + (high - low) * (place - below as f64)).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a table of the gamma distribution with shape 40: the median is 39.667.
    #[test]
    fn forty_waits_take_about_forty_times_as_long_as_one() {
        assert!((waits_by(0.5, 40, 0.0) - 39.667).abs() < 0.01);
        assert!((waits_by(0.5, 1, 0.0) - std::f64::consts::LN_2).abs() < 1e-9);
    }

    #[test]
    fn between_two_times_the_proportion_counts() {
        assert_eq!(between(&[100, 200], 0.25), 125);
        assert_eq!(between(&[100], 0.9), 100);
    }
}
