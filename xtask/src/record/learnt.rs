//! What forecasts learn from.

use chrono::NaiveDate;
use hanoi_atlas::treaty::forecast::{Fitted, ForecastError, Series};

use super::Record;

/// The reference treaties that forecasts learn from, and the others with the reason.
pub struct Learnt {
    /// Each with its name in sentences and the day of its opening, in order of id.
    pub from: Vec<(Series, String, NaiveDate)>,
    /// Those that are not learnt from.
    pub not_from: Vec<(String, ForecastError)>,
}

impl Record {
    /// The reference treaties that forecasts learn from.
    #[must_use]
    pub fn learnt(&self) -> Learnt {
        let mut learnt = Learnt { from: Vec::new(), not_from: Vec::new() };
        for file in &self.reference {
            let treaty = &file.treaty;
            match Series::of_treaty(treaty) {
                Ok(series) => learnt.from.push((series, treaty.short.clone(), treaty.opened)),
                Err(why) => learnt.not_from.push((treaty.id.clone(), why)),
            }
        }
        learnt
    }

    /// The numbers that are shipped.
    ///
    /// # Errors
    ///
    /// Too few reference treaties.
    pub fn fitted(&self) -> Result<Fitted, ForecastError> {
        Fitted::new(&self.learnt().from)
    }
}
