//! The facts that fill the gaps of a lesson's words.
//!
//! Days are filled in as words, since a lesson has no months of its own; numbers as numbers, so that
//! the words can choose their form by them.

use chrono::NaiveDate;

use crate::lesson::Lesson;
use crate::text::{Arg, list, reported_depositors, signatories};
use crate::treaty::forecast::Outlook;
use crate::treaty::{ActDate, Board, Reading, Standing, Vote, Wait};

use super::super::among::neighbourhood;
use super::super::{Asked, members_of_set};

/// The older treaty of which a lesson speaks.
const OLDER: &str = "budapest";

/// The event on whose day the ceremony in Hanoi ended.
const CEREMONY: &str = "hanoi-closes";

/// The facts on one date, by the names that gaps have.
pub struct Said(Vec<(String, Arg)>);

impl Said {
    /// The facts on the date of the board, for the words of `lesson`. A fact that is not on record is
    /// left out, and its gap stays visible.
    pub fn new(asked: &Asked<'_>, lesson: &Lesson) -> Self {
        let mut said = Self(Vec::new());
        said.put("scenes", lesson.scenes.len());
        said.put("minutes", lesson.minutes());
        said.days(asked);
        said.counts(asked);
        said.vote(asked);
        said.deposits(asked);
        said.beside(asked);
        said.outlook(asked);
        said
    }

    /// What the lesson says under that key.
    pub fn say(&self, lesson: &Lesson, key: &str) -> String {
        lesson.say(key, &self.args())
    }

    /// The facts as a sentence takes them.
    pub fn args(&self) -> Vec<(&str, Arg)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
    }

    fn put(&mut self, name: &str, value: impl Into<Arg>) {
        self.0.push((name.to_owned(), value.into()));
    }

    /// `date`, `as-of`, `until`, `adopted`, `opened`, `closes`, `door`, and `day-` with the id of every
    /// dated event.
    fn days(&mut self, asked: &Asked<'_>) {
        let (text, treaty) = (asked.facts.text, asked.facts.treaty);
        self.put("date", text.day(asked.board.date));
        self.put("as_of", text.day(treaty.as_of));
        self.put("until", text.day(treaty.evidence_until));
        self.put("opened", text.day(treaty.opened));
        if let Some(adopted) = treaty.adopted {
            self.put("adopted", text.day(adopted));
        }
        if let Some(closes) = treaty.closes {
            self.put("closes", text.day(closes));
            self.put("door", if treaty.as_of > closes { "closed" } else { "open" });
        }
        for event in &asked.facts.catalog.events {
            if let Some(day) = event.day {
                let words = text.date(ActDate { day, precision: event.precision });
                self.put(&format!("day-{}", event.id), words);
            }
        }
    }

    /// `signatures`, `who`, `members`, `first`, `states`, `unsigned`, `most`.
    fn counts(&mut self, asked: &Asked<'_>) {
        let Asked { facts, board, .. } = *asked;
        self.put("signatures", board.signatories.total);
        self.put("who", signatories(facts.text, facts.catalog, facts.treaty, board));
        self.put("members", board.signatories.members);
        self.put("first", facts.treaty.signatures(facts.treaty.opened).count());
        self.put("states", facts.catalog.states().count());
        self.put("unsigned", board.counts.of(Standing::Outside));
        let ceremony = facts.catalog.events.iter().find(|event| event.id == CEREMONY);
        if let Some(day) = ceremony.and_then(|event| event.day) {
            self.put("ceremony", facts.treaty.signatures(day).count());
        }
        if let Some(total) = facts.treaty.reported_totals.last() {
            self.put("most", total.most.max(board.signatories.total));
        }
    }

    /// `vote`, `yes`, `no`, `abstain`, `absent`: the mandate of 2019.
    fn vote(&mut self, asked: &Asked<'_>) {
        if let Some(ballot) = asked.facts.catalog.ballot(super::super::beside::RESOLUTION) {
            self.put("vote", asked.facts.text.day(ballot.day));
            for vote in Vote::ALL {
                self.put(vote.word(), ballot.count(vote));
            }
        }
    }

    /// `needed`, `days`, `article`, `deposits`, `reported`, `reporters`.
    fn deposits(&mut self, asked: &Asked<'_>) {
        let Asked { facts, board, .. } = *asked;
        let entry = &facts.treaty.entry;
        self.put("needed", entry.instruments);
        self.put("article", entry.article.as_str());
        if let Wait::Days(days) = entry.first.wait {
            self.put("days", days);
        }
        let reporters = reported_depositors(facts.catalog, facts.treaty, board.date);
        self.put("deposits", board.deposited_confirmed);
        self.put("reported", reporters.len());
        self.put("reporters", list(facts.text, &reporters));
    }

    /// `against-signed`, `favour-unsigned`, `budapest`, `budapest-both`, `budapest-opened`,
    /// `budapest-until`.
    fn beside(&mut self, asked: &Asked<'_>) {
        let Some(beside) = neighbourhood(asked, "") else { return };
        let date = asked.board.date;
        for set in ["against-signed", "favour-unsigned"] {
            if let Some(members) = members_of_set(&beside, date, set) {
                self.put(set, members.len());
            }
        }
        let Ok(side) = beside.beside.side(asked.facts.catalog, OLDER) else { return };
        let parties: Vec<_> = side.board(asked.facts.catalog, date).with(Standing::Party).collect();
        let signed = asked.facts.treaty.signatures(date);
        self.put("budapest", parties.len());
        self.put("budapest-both", signed.filter(|act| parties.contains(&act.who)).count());
        self.put("budapest-opened", asked.facts.text.day(side.treaty.opened));
        self.put("budapest-until", asked.facts.text.day(side.treaty.evidence_until));
    }

    /// `outlook` (projected, met or in-force), `half`, `low`, `high`, `entry`.
    fn outlook(&mut self, asked: &Asked<'_>) {
        let Some(outlook) = outlook(asked, asked.board) else { return };
        let (word, entry) = match &outlook {
            Outlook::Projected(projection) => {
                let day = |share: f64| asked.facts.text.day(projection.quantile(share).met);
                self.put("half", day(0.5));
                self.put("low", day(0.1));
                self.put("high", day(0.9));
                ("projected", projection.quantile(0.5).entry)
            }
            Outlook::Met(known) => ("met", known.entry),
            Outlook::InForce(known) => ("in-force", known.entry),
        };
        self.put("outlook", word);
        self.put("entry", asked.facts.text.day(entry));
    }
}

/// What can be said of entry into force on the date of the board, at most as of the facts.
fn outlook(asked: &Asked<'_>, board: &Board) -> Option<Outlook> {
    let fitted = asked.further.fitted.as_ref()?;
    let on: NaiveDate = board.date.min(asked.facts.treaty.as_of);
    Outlook::of(asked.facts.treaty, on, Reading::Confirmed, &fitted.model).ok()
}
