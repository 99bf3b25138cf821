//! When will the fortieth instrument be deposited? A probability for each day, learnt from older
//! treaties; never a legal date.
//!
//! The days still to go are, in logarithm, a straight line of three signals plus a lopsided error
//! with heavy tails ([`Model`]). It is fitted natively ([`fit()`]) to the treaties in
//! `data/reference`, shipped as a few numbers ([`Fitted`]), and answered from in closed form: the
//! same facts and day give the same bytes everywhere. How well it would have done is measured by
//! [`backtest`]; `docs/forecast.md` compares it with what else was tried.
//!
//! What it does not decide: when a treaty enters into force. That is [`super::EntryRule`]'s, which
//! is asked for every day that is projected.

pub mod backtest;
mod baseline;
mod error;
mod fit;
mod fitted;
mod model;
mod moment;
mod outlook;
mod projection;
mod read;
mod remaining;
mod score;
mod series;
mod signals;
mod solve;
mod spread;

pub use backtest::{Method, Trial};
pub use error::ForecastError;
pub use fit::fit;
pub use fitted::{Fitted, FittedError, Reference};
pub use model::Model;
pub use moment::Moment;
pub use outlook::Outlook;
pub use projection::{Dated, Projection};
pub use remaining::Remaining;
pub use score::{AgeScore, Score};
pub use series::{MOST_UNVERIFIED, Series};

/// The name of the method; a change of a number or a signal is a new one.
pub const METHOD: &str = "recency-1";

/// Which deposit of a reference treaty is asked for, whatever its own threshold was: the question
/// is the Convention's, so the answers can be compared.
pub const COUNT: u32 = 40;

/// The shares of probability at which a projection is told.
pub const SHARES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
