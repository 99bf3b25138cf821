//! The projection as data: what `--format json` prints.

use anyhow::Context;
use chrono::{Days, NaiveDate};
use hanoi_atlas::treaty::forecast::{Dated, METHOD, Moment, Outlook, SHARES, fit};
use hanoi_atlas::treaty::{Reading, Treaty};

use crate::record::Record;

/// What can be said of a treaty's entry into force at the end of a day.
#[derive(serde::Serialize)]
pub struct Answer {
    pub treaty: String,
    #[serde(skip)]
    pub short: String,
    pub on: NaiveDate,
    /// Which deposits count: `confirmed` or `reported`.
    pub deposits: &'static str,
    pub outlook: Word,
    /// The method's name and version.
    pub method: &'static str,
    pub facts: Facts,
    /// The legal day on which the number was reached; none while it is projected.
    pub met_on: Option<NaiveDate>,
    /// The legal day of entry into force; none while it is projected.
    pub entry_into_force: Option<NaiveDate>,
    /// None once the law knows the day.
    pub quantiles: Vec<Quantile>,
    /// Always: what kind of statement this is.
    pub note: &'static str,
}

/// Who answers, the law or the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    InForce,
    Met,
    Projected,
}

/// What the answer rests on.
#[derive(serde::Serialize)]
pub struct Facts {
    pub opened: NaiveDate,
    /// Days since the opening.
    pub age: u32,
    pub needed: u32,
    pub deposited: usize,
    /// The days of those deposits; where one is only known to have happened by a day, that day.
    pub deposited_on: Vec<NaiveDate>,
    /// The day on which the facts were compiled.
    pub facts_as_of: NaiveDate,
    /// What happened after this day is not known.
    pub evidence_until: NaiveDate,
    /// How many older treaties the method learnt from.
    pub learnt_from: usize,
}

/// By these days with that probability.
#[derive(serde::Serialize)]
pub struct Quantile {
    pub quantile: f64,
    pub last_deposit: NaiveDate,
    pub entry_into_force: NaiveDate,
    /// Whether these are the last days that are ever told, and stand for all later ones.
    pub or_later: bool,
}

impl Answer {
    /// The answer at the end of `on`, by the deposits which `reading` believes.
    ///
    /// # Errors
    ///
    /// A day before the opening or centuries after it, a rule that asks for named States.
    pub fn new(record: &Record, treaty: &Treaty, on: NaiveDate, reading: Reading) -> anyhow::Result<Self> {
        let learnt = record.learnt().from;
        let model = fit(&learnt.iter().map(|(series, _, _)| series).collect::<Vec<_>>())?;
        let asked = || format!("`{}` on {on}; it was opened on {}", treaty.id, treaty.opened);
        let moment = Moment::of_treaty(treaty, on, reading).with_context(asked)?;
        let outlook = Outlook::of(treaty, on, reading, &model).with_context(asked)?;
        let (word, known) = match &outlook {
            Outlook::InForce(dated) => (Word::InForce, Some(*dated)),
            Outlook::Met(dated) => (Word::Met, Some(*dated)),
            Outlook::Projected(_) => (Word::Projected, None),
        };
        Ok(Self {
            treaty: treaty.id.clone(),
            short: treaty.short.clone(),
            on,
            deposits: if reading == Reading::Reported { "reported" } else { "confirmed" },
            outlook: word,
            method: METHOD,
            facts: Facts::new(treaty, &moment, learnt.len()),
            met_on: known.map(|dated| dated.met),
            entry_into_force: known.map(|dated| dated.entry),
            quantiles: quantiles(&outlook),
            note: match word {
                Word::InForce | Word::Met => "the legal date, by the treaty's own rule",
                Word::Projected => {
                    "a projection learnt from treaties that did enter into force; no legal date"
                }
            },
        })
    }
}

impl Facts {
    fn new(treaty: &Treaty, moment: &Moment, learnt_from: usize) -> Self {
        let day = |day: &u32| treaty.opened.checked_add_days(Days::new((*day).into()));
        Self {
            opened: treaty.opened,
            age: moment.age(),
            needed: treaty.entry.instruments,
            deposited: moment.deposits(),
            deposited_on: moment.days().iter().filter_map(day).collect(),
            facts_as_of: treaty.as_of,
            evidence_until: treaty.evidence_until,
            learnt_from,
        }
    }
}

fn quantiles(outlook: &Outlook) -> Vec<Quantile> {
    let Outlook::Projected(projection) = outlook else { return Vec::new() };
    let told = |share: f64| {
        let dated = projection.quantile(share);
        let Dated { met, entry } = dated;
        let or_later = dated == projection.latest();
        Quantile { quantile: share, last_deposit: met, entry_into_force: entry, or_later }
    };
    SHARES.into_iter().map(told).collect()
}
