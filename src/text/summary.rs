//! The sentences that say what a view shows, correct on every date.
//!
//! They say only what the record holds: what is reported and not confirmed is called so, and what
//! nobody has read is said not to be known.

use chrono::NaiveDate;

use crate::treaty::{Board, Catalog, Code, Door, Kind, Phase, Reading, Remark, Standing, Treaty, Vote};

use super::Text;

/// What a view shows beside all standings on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Focus {
    /// The class which the legend isolates.
    pub class: Option<Standing>,
    /// The State whose card is open.
    pub selected: Option<Code>,
    /// What the fill of the map means.
    pub fill: Fill,
}

/// What the fill of the map means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fill {
    /// Standing towards the treaty.
    #[default]
    Standing,
    /// The vote on a resolution.
    Vote,
}

/// The sentences of a view: the first is the answer, the others what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Who has signed, and what is deposited.
    pub main: String,
    /// How sure that is, who has not signed, what may happen next, what is not known.
    pub more: String,
}

impl Summary {
    /// All sentences as one text, for copying.
    #[must_use]
    pub fn whole(&self, text: &Text) -> String {
        text.sentences(&[self.main.clone(), self.more.clone()])
    }
}

/// When the date shown lies, seen from the day on which the facts were compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tense {
    Past,
    Now,
    Future,
}

/// The sentences for `board`.
#[must_use]
pub fn summary(text: &Text, catalog: &Catalog, treaty: &Treaty, board: &Board, focus: Focus) -> Summary {
    let teller = Teller { text, catalog, treaty, board };
    let mut main = Vec::new();
    let mut more = Vec::new();
    if board.phase == Phase::NotOpen {
        main.push(teller.not_open());
    } else {
        main.push(teller.signed());
        main.push(teller.deposits());
        main.extend(teller.deposits_reported());
        more.push(teller.certainty());
        more.push(teller.not_signed());
        more.extend(teller.next());
        more.extend(teller.unnamed());
        more.extend(teller.evidence());
    }
    if let Some(vote) = teller.vote("74/247").filter(|_| focus.fill == Fill::Vote) {
        // The map answers another question: what answered the first steps back.
        more = std::iter::once(text.sentences(&main)).chain(more).collect();
        main = vec![vote];
    }
    if let Some(class) = focus.class {
        let n = board.counts.of(class);
        main.push(text.say("sum-class", &[("class", class_name(text, class).into()), ("n", n.into())]));
    }
    main.extend(focus.selected.and_then(|who| teller.selected(who)));
    Summary { main: text.sentences(&main), more: text.sentences(&more) }
}

/// The name of a standing in the interface, e.g. "not signed".
#[must_use]
pub fn class_name(text: &Text, class: Standing) -> String {
    text.say(&format!("standing-{}", class.word()), &[])
}

/// "a, b and c". The letter with which the last begins is given too: Spanish says "y" or "e" by it.
#[must_use]
pub fn list(text: &Text, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => {
            let begins: String = super::fold(last).chars().take(1).collect();
            let args =
                [("rest", text.row(rest).into()), ("last", last.as_str().into()), ("begins", begins.into())];
            text.say("list-and", &args)
        }
    }
}

/// "70 UN member States, the State of Palestine and the European Union": members by number, all others
/// by name, so that nobody reads the sum as a number of countries.
#[must_use]
pub fn signatories(text: &Text, catalog: &Catalog, treaty: &Treaty, board: &Board) -> String {
    let members = board.signatories.members;
    let mut parts = Vec::new();
    if members > 0 {
        parts.push(text.say("sum-members", &[("n", members.into())]));
    }
    for act in treaty.signatures(board.date) {
        let kind = catalog.participant(act.who).map(|participant| participant.kind);
        if kind.is_some_and(|kind| kind != Kind::Member) {
            parts.push(text.say(&format!("sum-name-{}", act.who), &[]));
        }
    }
    list(text, &parts)
}

/// What the sentences are told from.
struct Teller<'a> {
    text: &'a Text,
    catalog: &'a Catalog,
    treaty: &'a Treaty,
    board: &'a Board,
}

impl Teller<'_> {
    fn tense(&self) -> Tense {
        match self.board.date.cmp(&self.treaty.as_of) {
            std::cmp::Ordering::Less => Tense::Past,
            std::cmp::Ordering::Equal => Tense::Now,
            std::cmp::Ordering::Greater => Tense::Future,
        }
    }

    fn day(&self, date: NaiveDate) -> String {
        self.text.day(date)
    }

    fn not_open(&self) -> String {
        let date = self.day(self.board.date);
        let opened = self.day(self.treaty.opened);
        match self.treaty.adopted {
            Some(adopted) if self.board.date < adopted => self.text.say(
                "sum-before-adoption",
                &[("date", date.into()), ("adopted", self.day(adopted).into()), ("opened", opened.into())],
            ),
            Some(_) | None => {
                self.text.say("sum-before-opening", &[("date", date.into()), ("opened", opened.into())])
            }
        }
    }

    fn signed(&self) -> String {
        let key = match self.tense() {
            Tense::Past => "sum-signed-past",
            Tense::Now => "sum-signed-now",
            Tense::Future => "sum-signed-future",
        };
        self.text.say(
            key,
            &[
                ("date", self.day(self.board.date).into()),
                ("as_of", self.day(self.treaty.as_of).into()),
                ("n", self.board.signatories.total.into()),
                ("who", signatories(self.text, self.catalog, self.treaty, self.board).into()),
            ],
        )
    }

    fn deposits(&self) -> String {
        let args =
            [("n", self.board.deposited_confirmed.into()), ("needed", self.treaty.entry.instruments.into())];
        let key = match (self.board.deposited_confirmed, self.tense()) {
            (0, Tense::Now | Tense::Future) => "sum-deposits-none",
            (0, Tense::Past) => "sum-deposits-none-past",
            (_, Tense::Now | Tense::Future) => "sum-deposits-some",
            (_, Tense::Past) => "sum-deposits-some-past",
        };
        self.text.say(key, &args)
    }

    fn deposits_reported(&self) -> Option<String> {
        let names = self.reported_depositors();
        let n = u32::try_from(names.len()).ok().filter(|n| *n > 0)?;
        let who = list(self.text, &names);
        Some(self.text.say("sum-deposits-reported", &[("n", n.into()), ("who", who.into())]))
    }

    fn reported_depositors(&self) -> Vec<String> {
        reported_depositors(self.catalog, self.treaty, self.board.date)
    }

    fn certainty(&self) -> String {
        let reported = self.board.signatories.reported;
        let confirmed = self.board.signatories.total - reported;
        let key = if reported == 0 { "sum-confirmed-all" } else { "sum-confirmed-some" };
        self.text.say(key, &[("confirmed", confirmed.into()), ("reported", reported.into())])
    }

    fn not_signed(&self) -> String {
        let counts = self.board.counts;
        let all: u32 = Standing::ALL.iter().map(|standing| counts.of(*standing)).sum();
        let key = if self.tense() == Tense::Past { "sum-not-signed-past" } else { "sum-not-signed" };
        self.text.say(key, &[("n", counts.outside.into()), ("all", all.into())])
    }

    /// What may happen next, by phase.
    fn next(&self) -> Option<String> {
        match self.board.phase {
            Phase::Waiting { on } => Some(self.text.say("sum-waiting", &[("on", self.day(on).into())])),
            Phase::InForce { since } => {
                Some(self.text.say("sum-in-force", &[("since", self.day(since).into())]))
            }
            Phase::NotOpen | Phase::OpenForSignature { .. } | Phase::AccessionOnly => self.door(),
        }
    }

    fn door(&self) -> Option<String> {
        let until = self.day(self.treaty.closes?);
        let key = match (self.treaty.door(self.board.date), self.tense()) {
            (Door::Closed, _) => return None,
            (Door::Sign, Tense::Past) => "sum-door-sign-past",
            (Door::Sign, Tense::Now | Tense::Future) => "sum-door-sign",
            (Door::Accede, Tense::Past | Tense::Now) => "sum-door-accede",
            (Door::Accede, Tense::Future) => "sum-door-accede-future",
        };
        Some(self.text.say(key, &[("until", until.into())]))
    }

    /// Signatories whom others count and nobody names.
    fn unnamed(&self) -> Option<String> {
        let total = self.treaty.reported_totals.iter().rfind(|total| total.day <= self.board.date)?;
        if total.most <= self.board.signatories.total {
            return None;
        }
        let key = if total.least == total.most { "sum-totals-one" } else { "sum-totals" };
        Some(self.text.say(
            key,
            &[
                ("least", total.least.into()),
                ("most", total.most.into()),
                ("date", self.day(total.day).into()),
                ("named", self.board.signatories.total.into()),
            ],
        ))
    }

    fn evidence(&self) -> Option<String> {
        let until = self.treaty.evidence_until;
        (self.board.date > until).then(|| self.text.say("sum-evidence", &[("until", self.day(until).into())]))
    }

    fn selected(&self, who: Code) -> Option<String> {
        let name = &self.catalog.participant(who)?.name;
        let standing = *self.board.standings.get(&who)?;
        let standing = class_name(self.text, standing);
        Some(self.text.say("sum-selected", &[("name", name.as_str().into()), ("standing", standing.into())]))
    }

    fn vote(&self, resolution: &str) -> Option<String> {
        let ballot = self.catalog.ballot(resolution)?;
        let count = |vote| u32::try_from(ballot.count(vote)).unwrap_or(u32::MAX);
        Some(self.text.say(
            "sum-vote",
            &[
                ("date", self.day(ballot.day).into()),
                ("resolution", ballot.resolution.as_str().into()),
                ("yes", count(Vote::Yes).into()),
                ("no", count(Vote::No).into()),
                ("abstain", count(Vote::Abstain).into()),
                ("absent", count(Vote::Absent).into()),
            ],
        ))
    }
}

/// The names of the States whose deposit others report by `date` and nobody confirms, in the order
/// of their codes.
#[must_use]
pub fn reported_depositors(catalog: &Catalog, treaty: &Treaty, date: NaiveDate) -> Vec<String> {
    catalog
        .states()
        .filter(|state| {
            treaty.remarks(state.code, date, Reading::Confirmed).contains(&Remark::DepositReported)
        })
        .map(|state| state.name.clone())
        .collect()
}
