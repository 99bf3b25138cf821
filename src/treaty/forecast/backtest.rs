//! What would have been said of treaties whose answer is known, and how good it was.

use super::baseline;
use super::{COUNT, Fitted, ForecastError, Model, Moment, Series, fit};

/// The ages at which a forecast is tried, in days.
pub const AGES: [u32; 8] = [90, 180, 270, 365, 395, 545, 730, 1095];

/// A forecast is scored on so many quantiles, in the middle of equal shares.
pub(super) const GRID: u32 = 200;

/// Who forecasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The [`Model`].
    Ours,
    /// Today's rate for ever, each deposit by chance: what a newspaper would draw.
    StraightLine,
    /// When the fortieth deposit was made elsewhere, whatever has happened here.
    ReferenceTimes,
}

/// One forecast of the day of the fortieth deposit, and what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// Of which treaty.
    pub id: String,
    /// At which age, in days.
    pub age: u32,
    /// How many had deposited.
    pub deposits: usize,
    /// The day of the fortieth deposit, from the opening.
    pub happened: u32,
    /// The same day as forecast, at [`share`] of each place; none goes back.
    pub quantiles: Vec<u32>,
}

impl Trial {
    /// The forecast day at any share of probability, in between two places by proportion.
    #[must_use]
    pub fn at(&self, share: f64) -> f64 {
        let last = self.quantiles.len() - 1;
        let place = (share * f64::from(GRID) - 0.5).max(0.0).min(last as f64);
        let below = place as usize;
        let low = f64::from(self.quantiles[below]);
        let high = f64::from(self.quantiles[(below + 1).min(last)]);
        low + (high - low) * (place - below as f64)
    }
}

/// The share of probability at a place of [`Trial::quantiles`].
#[must_use]
pub fn share(place: usize) -> f64 {
    (place as f64 + 0.5) / f64::from(GRID)
}

/// Each of `asked` by all of `references` but itself: with the same list twice, each by all others.
///
/// # Errors
///
/// Those of [`fit()`].
pub fn trials(references: &[Series], asked: &[Series], method: Method) -> Result<Vec<Trial>, ForecastError> {
    let mut trials = Vec::new();
    for series in asked {
        let others: Vec<&Series> = references.iter().filter(|other| other.id() != series.id()).collect();
        trials.extend(tries(series, &others, method)?);
    }
    Ok(trials)
}

/// Each reference treaty by the numbers that were fitted without it: what is shipped, judged where it
/// is shown.
///
/// # Errors
///
/// A reference whose days are of no use.
pub fn trials_of(fitted: &Fitted) -> Result<Vec<Trial>, ForecastError> {
    let mut trials = Vec::new();
    for reference in &fitted.references {
        let series = reference.series()?;
        trials.extend(at_ages(&series, |moment| told(&reference.without, moment))?);
    }
    Ok(trials)
}

/// One treaty, by what `method` makes of all others.
fn tries(series: &Series, others: &[&Series], method: Method) -> Result<Vec<Trial>, ForecastError> {
    match method {
        Method::Ours => {
            let model = fit(others)?;
            at_ages(series, |moment| told(&model, moment))
        }
        Method::StraightLine => {
            at_ages(series, |moment| Ok(baseline::straight_line(moment.age(), moment.deposits())))
        }
        Method::ReferenceTimes => {
            at_ages(series, |moment| Ok(baseline::reference_times(moment.age(), others)))
        }
    }
}

/// What `forecast` says of one treaty at every age at which its fortieth deposit was not made yet.
fn at_ages(
    series: &Series,
    forecast: impl Fn(&Moment) -> Result<Vec<u32>, ForecastError>,
) -> Result<Vec<Trial>, ForecastError> {
    let happened = series.day_of(COUNT).unwrap_or(0);
    let ages = AGES.into_iter().filter(|age| happened > *age);
    ages.map(|age| {
        let moment = series.moment(age);
        let quantiles = forecast(&moment)?;
        Ok(Trial { id: series.id().to_owned(), age, deposits: moment.deposits(), happened, quantiles })
    })
    .collect()
}

fn told(model: &Model, moment: &Moment) -> Result<Vec<u32>, ForecastError> {
    let remaining = model.remaining(moment, COUNT)?;
    Ok((0..GRID as usize).map(|place| moment.age() + remaining.quantile(share(place))).collect())
}
