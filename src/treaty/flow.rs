//! From the vote to the commitment: who voted how, who signed, who deposited.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Ballot, Catalog, Code, Kind, Participant, Reading, Side, Standing, Vote};

/// The way from a recorded vote to a treaty, at the end of one date.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Flow {
    /// The resolution, e.g. `74/247`.
    pub resolution: String,
    /// The treaty, by its `id`.
    pub treaty: String,
    /// The date.
    pub date: NaiveDate,
    /// One for each [`Origin`], in its order; together all participants, each once.
    pub streams: Vec<Stream>,
}

/// Where a participant comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A member of the United Nations that voted so.
    Voted(Vote),
    /// A State that had no vote.
    NotOnRoll,
    /// An organization; it is never counted as a State.
    Organization,
}

impl Origin {
    /// All, in the order of a record of votes.
    pub const ALL: [Self; 6] = [
        Self::Voted(Vote::Yes),
        Self::Voted(Vote::No),
        Self::Voted(Vote::Abstain),
        Self::Voted(Vote::Absent),
        Self::NotOnRoll,
        Self::Organization,
    ];

    fn of(participant: &Participant, ballot: &Ballot) -> Option<Self> {
        match participant.kind {
            Kind::Former => None,
            Kind::Organization => Some(Self::Organization),
            Kind::Member | Kind::Observer | Kind::Other => {
                Some(ballot.votes.get(&participant.code).map_or(Self::NotOnRoll, |vote| Self::Voted(*vote)))
            }
        }
    }
}

/// Those who come from one [`Origin`], by what they did since; each in one list, in order of code.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Stream {
    /// Where they come from.
    pub origin: Origin,
    /// Signed, and the deposit of their instrument counts.
    pub deposited: Vec<Code>,
    /// Signed, and no deposit counts.
    pub signed: Vec<Code>,
    /// Consented without having signed.
    pub acceded: Vec<Code>,
    /// Did neither.
    pub apart: Vec<Code>,
    /// Of `signed` and `apart`, those whose deposit others report.
    pub reported: Vec<Code>,
}

impl Stream {
    /// How many come from here.
    #[must_use]
    pub fn total(&self) -> usize {
        self.have_signed() + self.have_not_signed()
    }

    /// How many have signed, whatever they did then.
    #[must_use]
    pub fn have_signed(&self) -> usize {
        self.deposited.len() + self.signed.len()
    }

    /// How many have not signed, though they may have acceded.
    #[must_use]
    pub fn have_not_signed(&self) -> usize {
        self.acceded.len() + self.apart.len()
    }

    fn empty(origin: Origin) -> Self {
        let none = Vec::new;
        Self { origin, deposited: none(), signed: none(), acceded: none(), apart: none(), reported: none() }
    }
}

impl Flow {
    /// The way from `ballot` to `side`. A signature counts when confirmed or reported, a deposit as
    /// the reading of the terms says; one who has withdrawn counts as having done no more than sign.
    #[must_use]
    pub fn new(catalog: &Catalog, side: Side<'_>, ballot: &Ballot, date: NaiveDate) -> Self {
        let signed: BTreeSet<Code> = side.treaty.signatures(date).map(|act| act.who).collect();
        let board = side.board(catalog, date);
        let mut streams: Vec<Stream> = Origin::ALL.into_iter().map(Stream::empty).collect();
        for participant in &catalog.participants {
            let who = participant.code;
            let Some(origin) = Origin::of(participant, ballot) else { continue };
            let Some(stream) = streams.iter_mut().find(|stream| stream.origin == origin) else { continue };
            let bound = board.standings.get(&who).is_some_and(|standing| is_bound(*standing));
            if !bound && deposit_is_reported(side, who, date) {
                stream.reported.push(who);
            }
            let list = match (signed.contains(&who), bound) {
                (true, true) => &mut stream.deposited,
                (true, false) => &mut stream.signed,
                (false, true) => &mut stream.acceded,
                (false, false) => &mut stream.apart,
            };
            list.push(who);
        }
        Self { resolution: ballot.resolution.clone(), treaty: side.treaty.id.clone(), date, streams }
    }

    /// The stream from `origin`.
    #[must_use]
    pub fn stream(&self, origin: Origin) -> &Stream {
        let found = self.streams.iter().find(|stream| stream.origin == origin);
        found.expect("a flow has a stream for every origin")
    }

    /// Those who voted against and have signed since, in order of code.
    #[must_use]
    pub fn against_and_signed(&self) -> Vec<Code> {
        let against = self.stream(Origin::Voted(Vote::No));
        in_order(&against.deposited, &against.signed)
    }

    /// Those who voted in favour and have not signed, in order of code.
    #[must_use]
    pub fn in_favour_and_not_signed(&self) -> Vec<Code> {
        let in_favour = self.stream(Origin::Voted(Vote::Yes));
        in_order(&in_favour.acceded, &in_favour.apart)
    }
}

fn in_order(some: &[Code], others: &[Code]) -> Vec<Code> {
    let mut all = [some, others].concat();
    super::put_in_order(&mut all, |a, b| a < b);
    all
}

fn is_bound(standing: Standing) -> bool {
    match standing {
        Standing::Party | Standing::Contracting => true,
        Standing::Signatory | Standing::Withdrawn | Standing::Outside => false,
    }
}

fn deposit_is_reported(side: Side<'_>, who: Code, date: NaiveDate) -> bool {
    let history = side.treaty.history(who, Reading::Reported);
    is_bound(history.on(date))
}
