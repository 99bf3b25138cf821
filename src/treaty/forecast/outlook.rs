//! What can be said of a treaty's entry into force on a day: the law where it knows, else a
//! projection.

use chrono::NaiveDate;

use super::{Dated, ForecastError, Model, Moment, Projection};
use crate::treaty::{Reading, Treaty};

/// What can be said of a treaty's entry into force at the end of a day.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one is made at a time, and held by value")]
pub enum Outlook {
    /// It is in force since `entry`.
    InForce(Dated),
    /// The last deposit has been made: it enters into force on `entry`. A legal date.
    Met(Dated),
    /// The last deposit is awaited. A projection, no legal date.
    Projected(Projection),
}

impl Outlook {
    /// Of `treaty` at the end of `on`, by the deposits which `reading` believes.
    ///
    /// # Errors
    ///
    /// A day before the opening or centuries after it; a deposit before the opening; a rule that
    /// asks for named States; a model of no use.
    pub fn of(
        treaty: &Treaty,
        on: NaiveDate,
        reading: Reading,
        model: &Model,
    ) -> Result<Self, ForecastError> {
        let moment = Moment::of_treaty(treaty, on, reading)?;
        if let Some(known) = known(treaty, on, reading) {
            return Ok(if known.entry <= on { Self::InForce(known) } else { Self::Met(known) });
        }
        if treaty.entry.quota.is_some() {
            return Err(ForecastError::Quota { id: treaty.id.clone() });
        }
        let needed = treaty.entry.instruments;
        Projection::new(model, on, moment, needed, treaty.entry.first).map(Self::Projected)
    }
}

/// What the law says, if it could be known on that day.
fn known(treaty: &Treaty, on: NaiveDate, reading: Reading) -> Option<Dated> {
    let met = treaty.threshold_met(reading).filter(|met| *met <= on)?;
    Some(Dated { met, entry: treaty.entry_into_force(reading)? })
}
