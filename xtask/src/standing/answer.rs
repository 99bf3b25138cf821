//! The answer as data: what `--format json` prints.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActKind, Bloc, Blocs, Board, Catalog, Certainty, Code, Counts, Door, Footing, Participant, Phase,
    Precision, Reading, Side, Signatories, Source, SourceId, Standing,
};

/// What is asked, and what is needed to answer.
pub struct Asked<'a> {
    /// The participants.
    pub catalog: &'a Catalog,
    /// The treaty, with its terms.
    pub side: Side<'a>,
    /// The lists of States.
    pub blocs: &'a Blocs,
    /// All sources.
    pub sources: &'a BTreeMap<SourceId, Source>,
    /// The date, at the end of which the standings are told.
    pub date: NaiveDate,
    /// Only this State or organization.
    pub only: Option<Code>,
    /// Only the members of this list.
    pub group: Option<&'a Bloc>,
}

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
    /// Which acts count.
    pub reading: Reading,
    pub phase: &'static str,
    /// How a State that has not acted may join.
    pub door: &'static str,
    pub counts: Counts,
    pub signatories: Signatories,
    pub threshold: Threshold,
    /// How many States are in each class, which tells standings apart where law does.
    pub classes: BTreeMap<&'static str, u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupAnswer>,
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

/// The list by which the answer was filtered.
#[derive(serde::Serialize)]
pub struct GroupAnswer {
    pub id: String,
    pub name: String,
    /// The day for which the list was given.
    pub as_of: NaiveDate,
    pub certainty: Certainty,
    pub source: SourceId,
    pub note: Option<String>,
    /// How many of its States are in each class.
    pub classes: BTreeMap<&'static str, u32>,
}

/// One State or organization.
#[derive(serde::Serialize)]
pub struct Row {
    pub code: Code,
    pub name: String,
    pub standing: Standing,
    pub class: Footing,
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
    /// The answer; counts are those of all, but for those of the group.
    pub fn new(asked: &Asked<'_>) -> Self {
        let Asked { catalog, side, date, .. } = asked;
        let (treaty, terms) = (side.treaty, side.terms);
        let board = side.board(catalog, *date);
        let all: Vec<Row> = catalog.participants.iter().map(|who| Row::new(asked, &board, who)).collect();
        let in_group = |row: &Row| asked.group.is_none_or(|group| group.has(row.code));
        let group = asked.group.map(|group| GroupAnswer::new(group, all.iter().filter(|row| in_group(row))));
        let classes = classes(&all);
        let asked_for = |row: &Row| asked.only.is_none_or(|only| only == row.code) && in_group(row);
        let (organizations, states) =
            all.into_iter().filter(asked_for).partition(|row| row.code.is_organization());
        Self {
            treaty: treaty.id.clone(),
            short: treaty.short.clone(),
            on: *date,
            facts_as_of: treaty.as_of,
            evidence_until: treaty.evidence_until,
            reading: terms.reading,
            phase: phase(board.phase),
            door: door(treaty.door(*date)),
            counts: board.counts,
            signatories: board.signatories,
            threshold: Threshold {
                needed: treaty.entry.instruments,
                deposited_confirmed: board.deposited_confirmed,
                deposited_reported: board.deposited_reported,
                entry_into_force: treaty.entry_known_on(*date, terms.reading),
            },
            classes,
            group,
            states,
            organizations,
        }
    }
}

impl GroupAnswer {
    fn new<'a>(bloc: &Bloc, rows: impl Iterator<Item = &'a Row>) -> Self {
        Self {
            id: bloc.id.clone(),
            name: bloc.name.clone(),
            as_of: bloc.as_of,
            certainty: bloc.certainty,
            source: bloc.source.clone(),
            note: bloc.note.clone(),
            classes: classes(rows),
        }
    }
}

/// How many States are in each class; classes without States are left out.
fn classes<'a>(rows: impl IntoIterator<Item = &'a Row>) -> BTreeMap<&'static str, u32> {
    let mut classes = BTreeMap::new();
    for row in rows.into_iter().filter(|row| !row.code.is_organization()) {
        *classes.entry(row.class.word()).or_default() += 1;
    }
    classes
}

impl Row {
    fn new(asked: &Asked<'_>, board: &Board, participant: &Participant) -> Self {
        let side = asked.side;
        let acts: Vec<&Act> = side.treaty.acts_of(participant.code, board.date).collect();
        // Of several the surest, then the latest: a consent renewed is the one that counts.
        let fact = |test: fn(ActKind) -> bool| {
            let found = acts.iter().rev().filter(|act| test(act.kind)).min_by_key(|act| act.certainty);
            found.map(|act| Fact::new(asked, act))
        };
        let standing = board.standings.get(&participant.code).copied().unwrap_or(Standing::Outside);
        Self {
            code: participant.code,
            name: participant.name.clone(),
            standing,
            class: side.footing(participant, standing, board.date, asked.blocs),
            signed: fact(|kind| kind == ActKind::Signature || kind == ActKind::DefinitiveSignature),
            consent: fact(ActKind::is_consent),
            approved_at_home: fact(|kind| kind == ActKind::ApprovalAtHome),
            withdrew: fact(|kind| kind == ActKind::Withdrawal),
        }
    }
}

impl Fact {
    fn new(asked: &Asked<'_>, act: &Act) -> Self {
        Self {
            kind: act.kind,
            date: act.date.day,
            precision: act.date.precision,
            certainty: act.certainty,
            counted: act.kind != ActKind::ApprovalAtHome && asked.side.terms.reading.believes(act),
            source: act.source.clone(),
            url: asked.sources.get(&act.source).map(|source| source.url.clone()).unwrap_or_default(),
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
