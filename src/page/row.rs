//! What the table says of one participant on a date.

use chrono::NaiveDate;

use crate::text::{Text, class_name};
use crate::treaty::{
    Act, ActKind, Ballot, Certainty, Code, Participant, Reading, SourceId, Standing, Treaty,
};

/// One row of the table. Cells are plain text; an empty one means that there is nothing on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Whose row.
    pub code: Code,
    /// Its name in UN lists.
    pub name: String,
    /// Its standing in law.
    pub standing: Standing,
    /// The cells after the name, in the order of [`Column::ALL`].
    pub cells: [String; 6],
    /// The sources of its acts, each once.
    pub sources: Vec<SourceId>,
}

/// The columns after the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Standing on the date shown.
    Standing,
    /// When it signed.
    Signed,
    /// Its instrument of consent.
    Consent,
    /// How sure that is.
    Certainty,
    /// How it voted in 2019.
    Vote,
    /// Its regional group.
    Group,
}

impl Column {
    /// All, from the name outwards.
    pub const ALL: [Self; 6] =
        [Self::Standing, Self::Signed, Self::Consent, Self::Certainty, Self::Vote, Self::Group];

    /// The key of its heading, and its word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Signed => "signed",
            Self::Consent => "deposited",
            Self::Certainty => "certainty",
            Self::Vote => "vote",
            Self::Group => "group",
        }
    }
}

impl Row {
    /// The row of `participant` at the end of `date`, its standing being `standing`.
    #[must_use]
    pub fn new(
        text: &Text,
        treaty: &Treaty,
        ballot: Option<&Ballot>,
        participant: &Participant,
        standing: Standing,
        date: NaiveDate,
    ) -> Self {
        let acts: Vec<&Act> = treaty.acts_of(participant.code, date).collect();
        let signed = acts.iter().find(|act| act.kind == ActKind::Signature);
        let mut sources: Vec<SourceId> = Vec::new();
        for source in acts.iter().flat_map(|act| std::iter::once(&act.source).chain(&act.also)) {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        let cells = [
            class_name(text, standing),
            signed.map(|act| text.date(act.date)).unwrap_or_default(),
            consent(text, &acts),
            signed.map(|act| text.say(certainty_key(act.certainty), &[])).unwrap_or_default(),
            vote(text, ballot, participant.code),
            participant
                .group
                .map(|group| text.say(&format!("group-{}", group.word()), &[]))
                .unwrap_or_default(),
        ];
        Self { code: participant.code, name: participant.name.clone(), standing, cells, sources }
    }

    /// The text of one cell.
    #[must_use]
    pub fn cell(&self, column: Column) -> &str {
        &self.cells[column as usize]
    }
}

/// The key of the words for a degree of certainty.
#[must_use]
pub fn certainty_key(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "certainty-confirmed",
        Certainty::Reported => "certainty-reported",
        Certainty::Unverified => "certainty-unverified",
    }
}

/// The key of the words for a kind of act.
#[must_use]
pub fn act_key(kind: ActKind) -> String {
    format!("act-{}", kind.word())
}

/// The consent on record: as deposited where it counts, with its doubt where it does not.
fn consent(text: &Text, acts: &[&Act]) -> String {
    let Some(act) = acts.iter().filter(|act| act.kind.is_consent()).min_by_key(|act| act.certainty) else {
        return String::new();
    };
    let args = [("kind", text.say(&act_key(act.kind), &[]).into()), ("date", text.date(act.date).into())];
    let key = if Reading::Confirmed.believes(act) { "card-consent" } else { "card-consent-reported" };
    text.say(key, &args)
}

fn vote(text: &Text, ballot: Option<&Ballot>, who: Code) -> String {
    match ballot.and_then(|ballot| ballot.votes.get(&who)) {
        Some(vote) => text.say(&format!("vote-{}", vote.word()), &[]),
        None => String::new(),
    }
}
