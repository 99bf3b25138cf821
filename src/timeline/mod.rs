//! Dated events to one axis: lanes, eras, bursts, and which label is shown at which width.
//!
//! Pure values; it has no words of its own ([`Words`] brings them) and does not know the chart
//! that is laid into it ([`Inset`] brings that).

mod burst;
mod draw;
mod era;
#[cfg(test)]
mod fixture;
mod label;
mod lane;
mod layout;
mod scale;
mod snap;
mod upright;

pub use crate::figure::{From, WIDTHS};
pub use burst::{Burst, Deed, LEAST, bursts};
pub use draw::{Inset, Note, axis_figure};
pub use era::{Era, EraKind, eras};
pub use label::{Extent, Seat, Wish, clash};
pub use lane::{Lane, Sign, certainty_word};
pub use layout::{Axis, EraBar, FittingWords, LaneName, Mark, Tick, layout, scale};
pub use scale::{Scale, Span, new_year};
pub use snap::{Snaps, event_on, told_from};
pub use upright::{Entry, Year, upright};

/// The words on the axis, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// What the axis shows, for a figure that stands alone; `None` where words beside it say so.
    pub label: Option<String>,
    /// The name of [`Lane::Process`], e.g. "Decisions".
    pub process: String,
    /// The name of [`Lane::Sessions`], e.g. "Sessions".
    pub sessions: String,
    /// The name of [`Lane::Signing`], e.g. "Signatures".
    pub signing: String,
    /// The name of [`EraKind::Negotiation`].
    pub negotiation: Phrase,
    /// The name of [`EraKind::OpenForSignature`].
    pub open: Phrase,
    /// The name of [`EraKind::Waiting`]; it says that its end is not known, e.g. "Not in force
    /// before 40 deposits: see the projection".
    pub waiting: Phrase,
    /// The name of [`EraKind::InForce`].
    pub in_force: Phrase,
}

/// Words in two lengths: where the long ones have no room, the short ones stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    /// In full.
    pub long: String,
    /// In one word or two.
    pub short: String,
}

impl Phrase {
    /// A phrase of both lengths.
    #[must_use]
    pub fn new(long: impl Into<String>, short: impl Into<String>) -> Self {
        Self { long: long.into(), short: short.into() }
    }
}

impl Words {
    /// The name of a lane.
    #[must_use]
    pub fn lane(&self, lane: Lane) -> &str {
        match lane {
            Lane::Process => &self.process,
            Lane::Sessions => &self.sessions,
            Lane::Signing => &self.signing,
        }
    }

    /// The name of an era.
    #[must_use]
    pub fn era(&self, kind: EraKind) -> &Phrase {
        match kind {
            EraKind::Negotiation => &self.negotiation,
            EraKind::OpenForSignature => &self.open,
            EraKind::Waiting => &self.waiting,
            EraKind::InForce => &self.in_force,
        }
    }
}
