//! How good forecasts were.

use super::backtest::{AGES, Trial, share};

/// How good forecasts were, on average.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Score {
    /// The continuous ranked probability score on the natural logarithm of days since the opening:
    /// nought is perfect, and for a single day without spread it is the error itself.
    pub crps: f64,
    /// The share of days that lay within the middle 80 %.
    pub coverage80: f64,
    /// The share of days that lay within the middle 50 %.
    pub coverage50: f64,
    /// By which factor the median was wrong: e to the mean error of its logarithm, without sign.
    pub error_factor: f64,
    /// How wide the middle 80 % are: its end divided by its beginning, as a geometric mean.
    pub width80_factor: f64,
    /// How many forecasts.
    pub n: usize,
}

/// The score of the forecasts at one age.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct AgeScore {
    /// In days.
    pub age: u32,
    /// Of the forecasts at that age.
    #[serde(flatten)]
    pub score: Score,
}

impl Score {
    /// Of all `trials`; `None` if there are none.
    #[must_use]
    pub fn of<'a>(trials: impl IntoIterator<Item = &'a Trial>) -> Option<Self> {
        let marks: Vec<Mark> = trials.into_iter().map(mark).collect();
        let n = marks.len();
        if n == 0 {
            return None;
        }
        let mean = |of: fn(&Mark) -> f64| marks.iter().map(of).sum::<f64>() / n as f64;
        Some(Self {
            crps: mean(|mark| mark.crps),
            coverage80: mean(|mark| mark.within80),
            coverage50: mean(|mark| mark.within50),
            error_factor: libm::exp(mean(|mark| mark.error)),
            width80_factor: libm::exp(mean(|mark| mark.width)),
            n,
        })
    }

    /// Of the trials of each age that has some.
    #[must_use]
    pub fn by_age(trials: &[Trial]) -> Vec<AgeScore> {
        let of_age = |age: u32| {
            let score = Self::of(trials.iter().filter(|trial| trial.age == age))?;
            Some(AgeScore { age, score })
        };
        AGES.into_iter().filter_map(of_age).collect()
    }
}

/// How good one forecast was.
struct Mark {
    crps: f64,
    within80: f64,
    within50: f64,
    error: f64,
    width: f64,
}

fn mark(trial: &Trial) -> Mark {
    let happened = f64::from(trial.happened);
    let within = |low, high| f64::from(u8::from((trial.at(low)..=trial.at(high)).contains(&happened)));
    Mark {
        crps: crps(trial),
        within80: within(0.1, 0.9),
        within50: within(0.25, 0.75),
        error: libm::log(happened / trial.at(0.5)).abs(),
        width: libm::log(trial.at(0.9) / trial.at(0.1)),
    }
}

/// Twice the mean over all shares of what a wrong quantile costs (T. Gneiting and A. E. Raftery,
/// "Strictly proper scoring rules, prediction, and estimation", *JASA* 102, 2007, section 4.2).
fn crps(trial: &Trial) -> f64 {
    let happened = libm::log(f64::from(trial.happened));
    let costs = trial.quantiles.iter().enumerate().map(|(place, told)| {
        let error = happened - libm::log(f64::from(*told));
        if error >= 0.0 { share(place) * error } else { (share(place) - 1.0) * error }
    });
    2.0 * costs.sum::<f64>() / trial.quantiles.len() as f64
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::backtest::GRID;
    use super::*;

    fn trial(happened: u32, told: impl Fn(usize) -> u32) -> Trial {
        let quantiles = (0..GRID as usize).map(told).collect();
        Trial { id: "x".to_owned(), age: 90, deposits: 0, happened, quantiles }
    }

    #[test]
    fn a_single_day_costs_its_error() {
        let score = Score::of(&[trial(1000, |_| 500)]).unwrap();
        assert!((score.crps - std::f64::consts::LN_2).abs() < 1e-12);
        assert!((score.error_factor - 2.0).abs() < 1e-12);
        assert_eq!((score.coverage80, score.width80_factor, score.n), (0.0, 1.0, 1));
    }

    #[test]
    fn what_is_certain_and_right_costs_nothing() {
        let score = Score::of(&[trial(500, |_| 500)]).unwrap();
        assert_eq!((score.crps, score.coverage80, score.coverage50), (0.0, 1.0, 1.0));
    }

    /// For a uniform distribution over one unit of the logarithm and its middle, the score is 1/12.
    #[test]
    fn a_spread_costs_what_the_formula_says() {
        let uniform = |place| (100_000.0 * libm::exp(share(place))).round() as u32;
        let score = Score::of(&[trial((100_000.0 * libm::exp(0.5)).round() as u32, uniform)]).unwrap();
        assert!((score.crps - 1.0 / 12.0).abs() < 1e-4, "{score:?}");
    }

    #[test]
    fn of_nothing_there_is_no_score() {
        assert_eq!(Score::of(&[]), None);
        assert_eq!(Score::by_age(&[]), []);
    }
}
