//! Law: dates and States. No maps, pixels, colours or sentences.

mod act;
mod beside;
mod binding;
mod bloc;
mod board;
mod catalog;
mod compare;
mod day;
mod deposit;
mod editions;
mod entry;
mod event;
mod flow;
mod footing;
pub mod forecast;
mod history;
mod in_order;
mod participant;
mod phase;
mod read;
mod reading;
mod remark;
mod revision;
mod rules;
mod side;
mod signatories;
mod source;
mod standing;
mod standings;
mod tally;
mod terms;
mod vote;

pub use act::{Act, ActDate, ActKind, Certainty, Precision};
pub use beside::{Beside, Skipped};
pub use bloc::{Bloc, BlocKind, Blocs};
pub use board::{Board, Counts};
pub use catalog::{Catalog, CatalogError};
pub use compare::{Bond, Combination, Comparison};
pub use day::civil_day;
pub use deposit::{Change, Deposit};
pub use editions::{Edition, Editions, Found};
pub use entry::{Delay, EntryRule, Lands, Quota, Wait};
pub use event::{Event, EventKind};
pub use flow::{Flow, Origin, Stream};
pub use footing::{Entitlement, Footing};
pub use history::History;
pub use in_order::put_in_order;
pub use participant::{Code, CodeError, Group, Kind, Participant};
pub use phase::{Door, Phase};
pub use reading::Reading;
pub use remark::Remark;
pub use revision::{Revised, Revision, Totals};
pub use rules::{Place, Violation};
pub use side::{Side, UnknownTreaty};
pub use signatories::Signatories;
pub use source::{Source, SourceId};
pub use standing::Standing;
pub use standings::Standings;
pub use tally::{Step, Tally};
pub use terms::{Invitation, Note, OpenTo, Others, Terms};
pub use vote::{Ballot, Vote};

use chrono::NaiveDate;

/// A treaty: its names, its dates, its final clauses, and every act towards it on record.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Treaty {
    /// The name in links and on the command line, e.g. `hanoi`.
    pub id: String,
    /// The official title.
    pub title: String,
    /// The name used in sentences, e.g. "Hanoi Convention".
    pub short: String,
    /// The day the text was established; `None` where no source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted: Option<NaiveDate>,
    /// First day on which a State may sign.
    pub opened: NaiveDate,
    /// Last day on which a State may sign; afterwards it may only accede. `None`: no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<NaiveDate>,
    /// Who keeps the treaty, e.g. "Secretary-General of the United Nations".
    pub depositary: String,
    /// When it enters into force.
    pub entry: EntryRule,
    /// The date of entry into force which the depositary published; `None` while it has none.
    /// Never used to answer: only to check what [`EntryRule`] computes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_entry: Option<NaiveDate>,
    /// The day on which the facts were compiled.
    pub as_of: NaiveDate,
    /// The day of the latest evidence found. What happened between it and `as_of` is not known.
    pub evidence_until: NaiveDate,
    /// How many had signed according to others, where more are counted than are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reported_totals: Vec<ReportedTotal>,
    /// Every act on record, in order of day, then of code.
    #[serde(default)]
    pub acts: Vec<Act>,
}

/// A count that somebody published without naming all who are in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ReportedTotal {
    /// The last day of the period for which the count was given.
    pub day: NaiveDate,
    /// The least that was reported.
    pub least: u32,
    /// The most that was reported.
    pub most: u32,
    /// Who reported it.
    pub source: SourceId,
}
