//! The answer as data: what `--format json` prints.

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActKind, Board, Catalog, Certainty, Code, Counts, Door, Participant, Phase, Precision, Reading,
    Signatories, Standing, Treaty,
};

/// Who stands where towards a treaty at the end of a date.
#[derive(serde::Serialize)]
pub struct Answer {
    pub treaty: String,
    #[serde(skip)]
    pub short: String,
    pub on: NaiveDate,
    /// The day on which the facts were compiled.
    pub facts_as_of: NaiveDate,
    /// What happened after this day is not known.
    pub evidence_until: NaiveDate,
    pub phase: &'static str,
    /// How a State that has not acted may join.
    pub door: &'static str,
    pub counts: Counts,
    pub signatories: Signatories,
    pub threshold: Threshold,
    pub states: Vec<Row>,
    pub organizations: Vec<Row>,
}

/// How far the treaty is from entering into force.
#[derive(serde::Serialize)]
pub struct Threshold {
    pub needed: u32,
    /// Only these count.
    pub deposited_confirmed: u32,
    pub deposited_reported: u32,
    /// The day of entry into force, if it is known on that date.
    pub entry_into_force: Option<NaiveDate>,
}

/// One State or organization.
#[derive(serde::Serialize)]
pub struct Row {
    pub code: Code,
    pub name: String,
    pub standing: Standing,
    pub signed: Option<Fact>,
    pub consent: Option<Fact>,
    pub approved_at_home: Option<Fact>,
    pub withdrew: Option<Fact>,
}

/// One act on record by that date.
#[derive(serde::Serialize)]
pub struct Fact {
    pub kind: ActKind,
    pub date: NaiveDate,
    pub precision: Precision,
    pub certainty: Certainty,
    /// Whether the standing and the counts rest on it.
    pub counted: bool,
    /// The short word of the source in data/sources.toml.
    pub source: String,
    pub url: String,
    pub also: Option<String>,
    pub doubt: Option<String>,
}

impl Answer {
    /// The answer for all, or for `only` one; the counts are those of all.
    pub fn new(catalog: &Catalog, treaty: &Treaty, date: NaiveDate, only: Option<Code>) -> Self {
        let board = Board::new(catalog, treaty, date, Reading::Confirmed);
        let rows = |organizations| -> Vec<Row> {
            let asked = catalog.participants.iter().filter(|participant| {
                participant.code.is_organization() == organizations
                    && only.is_none_or(|only| only == participant.code)
            });
            asked.map(|participant| Row::new(catalog, treaty, &board, participant)).collect()
        };
        Self {
            treaty: treaty.id.clone(),
            short: treaty.short.clone(),
            on: date,
            facts_as_of: treaty.as_of,
            evidence_until: treaty.evidence_until,
            phase: phase(board.phase),
            door: door(treaty.door(date)),
            counts: board.counts,
            signatories: board.signatories,
            threshold: Threshold {
                needed: treaty.entry.instruments,
                deposited_confirmed: board.deposited_confirmed,
                deposited_reported: board.deposited_reported,
                entry_into_force: treaty.entry_known_on(date, Reading::Confirmed),
            },
            states: rows(false),
            organizations: rows(true),
        }
    }
}

impl Row {
    fn new(catalog: &Catalog, treaty: &Treaty, board: &Board, participant: &Participant) -> Self {
        let acts: Vec<&Act> = treaty.acts_of(participant.code, board.date).collect();
        // Of several the surest, then the latest: a consent renewed is the one that counts.
        let fact = |test: fn(ActKind) -> bool| {
            let found = acts.iter().rev().filter(|act| test(act.kind)).min_by_key(|act| act.certainty);
            found.map(|act| Fact::new(catalog, act))
        };
        Self {
            code: participant.code,
            name: participant.name.clone(),
            standing: board.standings.get(&participant.code).copied().unwrap_or(Standing::Outside),
            signed: fact(|kind| kind == ActKind::Signature || kind == ActKind::DefinitiveSignature),
            consent: fact(ActKind::is_consent),
            approved_at_home: fact(|kind| kind == ActKind::ApprovalAtHome),
            withdrew: fact(|kind| kind == ActKind::Withdrawal),
        }
    }
}

impl Fact {
    fn new(catalog: &Catalog, act: &Act) -> Self {
        Self {
            kind: act.kind,
            date: act.date.day,
            precision: act.date.precision,
            certainty: act.certainty,
            counted: act.kind != ActKind::ApprovalAtHome && Reading::Confirmed.believes(act),
            source: act.source.clone(),
            url: catalog.sources.get(&act.source).map(|source| source.url.clone()).unwrap_or_default(),
            also: act.also.clone(),
            doubt: act.doubt.clone(),
        }
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::NotOpen => "not-open",
        Phase::OpenForSignature { .. } => "open-for-signature",
        Phase::AccessionOnly => "accession-only",
        Phase::Waiting { .. } => "waiting",
        Phase::InForce { .. } => "in-force",
    }
}

fn door(door: Door) -> &'static str {
    match door {
        Door::Closed => "closed",
        Door::Sign => "sign",
        Door::Accede => "accede",
    }
}
