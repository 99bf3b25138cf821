//! What is shipped: the fitted numbers, and the older treaties to compare with.

use chrono::{Days, NaiveDate};

use super::{ForecastError, METHOD, Model, Series, fit};
use crate::json::{self, At, Wrong};

/// How many deposits of each reference treaty are shipped.
const SHIPPED: usize = 60;

/// The fitted numbers, and the older treaties to compare with.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Fitted {
    /// Of this layout: 1.
    pub format: u32,
    /// The method to which the numbers belong.
    pub method: String,
    /// Fitted to all reference treaties.
    pub model: Model,
    /// The reference treaties, in order of `id`.
    pub references: Vec<Reference>,
}

/// A reference treaty: its course, and what would have been said of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Reference {
    /// Its name in `data/reference`.
    pub id: String,
    /// Its name in sentences.
    pub short: String,
    /// The day on which it was opened for signature.
    pub opened: NaiveDate,
    /// The days of its first deposits, at most 60, counted from the opening.
    pub days: Vec<u32>,
    /// Fitted to all others: what it says of this treaty was not learnt from it.
    pub without: Model,
}

/// Why the shipped numbers cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum FittedError {
    /// No JSON.
    #[error(transparent)]
    Syntax(#[from] json::SyntaxError),
    /// Not the expected fields.
    #[error(transparent)]
    Wrong(#[from] Wrong),
    /// Another layout or method.
    #[error("format {format} of method `{method}`; this program reads format 1 of `{METHOD}`: reload it")]
    Method {
        /// The layout found.
        format: u32,
        /// The method found.
        method: String,
    },
    /// Numbers with which no forecast can be made.
    #[error(transparent)]
    Number(#[from] ForecastError),
}

impl Fitted {
    /// Fits to all of `references`, and to all but each. Each comes with its name in sentences and
    /// the day of its opening.
    ///
    /// # Errors
    ///
    /// Those of [`fit()`]; leaving one out needs one more than it.
    pub fn new(references: &[(Series, String, NaiveDate)]) -> Result<Self, ForecastError> {
        let all: Vec<&Series> = references.iter().map(|(series, _, _)| series).collect();
        let model = fit(&all)?;
        let mut learnt = Vec::with_capacity(references.len());
        for (series, short, opened) in references {
            let others: Vec<&Series> =
                all.iter().copied().filter(|other| other.id() != series.id()).collect();
            learnt.push(Reference {
                id: series.id().to_owned(),
                short: short.clone(),
                opened: *opened,
                days: series.days().iter().copied().take(SHIPPED).collect(),
                without: fit(&others)?,
            });
        }
        learnt.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(Self { format: 1, method: METHOD.to_owned(), model, references: learnt })
    }

    /// Reads what `cargo xtask pack` wrote.
    ///
    /// # Errors
    ///
    /// What is no JSON, of another layout or method, or has numbers of no use.
    pub fn read(text: &str) -> Result<Self, FittedError> {
        let value = json::read(text)?;
        let fitted = super::read::fitted(&At::root(&value))?;
        if fitted.format != 1 || fitted.method != METHOD {
            return Err(FittedError::Method { format: fitted.format, method: fitted.method });
        }
        fitted.model.checked()?;
        for reference in &fitted.references {
            reference.without.checked()?;
        }
        Ok(fitted)
    }
}

impl Reference {
    /// Its deposits.
    ///
    /// # Errors
    ///
    /// Those of [`Series::new`].
    pub fn series(&self) -> Result<Series, ForecastError> {
        let days: Vec<i64> = self.days.iter().map(|day| i64::from(*day)).collect();
        Series::new(&self.id, &days)
    }

    /// The day of the calendar that is `days` after its opening; `None` past the end of the calendar.
    #[must_use]
    pub fn day(&self, days: u32) -> Option<NaiveDate> {
        self.opened.checked_add_days(Days::new(days.into()))
    }
}
