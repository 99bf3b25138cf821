//! What the card of one participant says on a date.

use chrono::NaiveDate;

use crate::text::{Text, class_name};
use crate::treaty::{
    Act, ActKind, Catalog, Code, Door, Kind, Participant, Reading, SourceId, Standing, Treaty,
};

use super::escape;
use super::row::{act_key, certainty_key};

/// The card of one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Whose card.
    pub code: Code,
    /// Its name in UN lists.
    pub name: String,
    /// Its standing, in words.
    pub standing: String,
    /// Its class, for the swatch.
    pub class: Standing,
    /// What it has done, in order of day.
    pub deeds: Vec<Deed>,
    /// Term and value: vote, group.
    pub lines: Vec<(String, String)>,
    /// What it may do next, as a sentence.
    pub next: String,
}

/// One act on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What it is called, e.g. "Signed".
    pub term: String,
    /// Date and certainty.
    pub value: String,
    /// What is doubtful, or `None`.
    pub doubt: Option<String>,
    /// Publisher and address of each source.
    pub sources: Vec<(String, String)>,
}

impl Card {
    /// The card of `who` at the end of `date`; `None` for an unknown code.
    #[must_use]
    pub fn new(
        text: &Text,
        catalog: &Catalog,
        treaty: &Treaty,
        who: Code,
        standing: Standing,
        date: NaiveDate,
    ) -> Option<Self> {
        let participant = catalog.participant(who)?;
        let deeds = treaty.acts_of(who, date).map(|act| deed(text, catalog, act)).collect();
        Some(Self {
            code: who,
            name: participant.name.clone(),
            standing: class_name(text, standing),
            class: standing,
            deeds,
            lines: lines(text, catalog, participant),
            next: next(text, treaty, participant, standing, date),
        })
    }
}

fn deed(text: &Text, catalog: &Catalog, act: &Act) -> Deed {
    let date = text.date(act.date);
    let (term, value) = match act.kind {
        ActKind::Signature => ("card-signed", with_certainty(text, &date, act)),
        ActKind::ApprovalAtHome => ("card-home", with_certainty(text, &date, act)),
        kind @ (ActKind::DefinitiveSignature
        | ActKind::Ratification
        | ActKind::Acceptance
        | ActKind::Approval
        | ActKind::Accession
        | ActKind::Succession
        | ActKind::FormalConfirmation
        | ActKind::Withdrawal) => {
            let args = [("kind", text.say(&act_key(kind), &[]).into()), ("date", date.into())];
            let counted = Reading::Confirmed.believes(act);
            (
                "card-consent-term",
                text.say(if counted { "card-consent" } else { "card-consent-reported" }, &args),
            )
        }
    };
    let sources =
        std::iter::once(&act.source).chain(&act.also).filter_map(|id| source(catalog, id)).collect();
    Deed { term: text.say(term, &[]), value, doubt: act.doubt.clone(), sources }
}

fn with_certainty(text: &Text, date: &str, act: &Act) -> String {
    text.say(
        "list-aside",
        &[("name", date.into()), ("what", text.say(certainty_key(act.certainty), &[]).into())],
    )
}

fn source(catalog: &Catalog, id: &SourceId) -> Option<(String, String)> {
    catalog.sources.get(id).map(|source| (source.publisher.clone(), source.url.clone()))
}

fn lines(text: &Text, catalog: &Catalog, participant: &Participant) -> Vec<(String, String)> {
    if participant.kind == Kind::Organization {
        return Vec::new();
    }
    let vote = match catalog.ballot("74/247").and_then(|ballot| ballot.votes.get(&participant.code)) {
        Some(vote) => text.say(&format!("vote-{}", vote.word()), &[]),
        None => text.say("vote-none", &[]),
    };
    let group = match participant.group {
        Some(group) => text.say(&format!("group-{}", group.word()), &[]),
        None => text.say("group-none", &[]),
    };
    vec![(text.say("card-vote", &[]), vote), (text.say("card-group", &[]), group)]
}

fn next(
    text: &Text,
    treaty: &Treaty,
    participant: &Participant,
    standing: Standing,
    date: NaiveDate,
) -> String {
    if participant.kind == Kind::Organization {
        return text.say("card-not-counted", &[]);
    }
    let until = treaty.closes.map(|day| text.day(day)).unwrap_or_default();
    let key = match (standing, treaty.door(date)) {
        (Standing::Party, _) => "standing-party-help",
        (Standing::Contracting, _) => "standing-contracting-help",
        (Standing::Signatory, _) => "card-next-signatory",
        (Standing::Withdrawn | Standing::Outside, Door::Closed) => "card-next-closed",
        (Standing::Withdrawn | Standing::Outside, Door::Sign) => "card-next-sign",
        (Standing::Withdrawn | Standing::Outside, Door::Accede) => "card-next-accede",
    };
    text.say(key, &[("until", until.into())])
}

/// The quiet card of the State under the pointer: name, standing, dates.
#[must_use]
pub fn pointed_html(card: &Card) -> String {
    let deeds = card.deeds.iter().map(|deed| (deed.term.as_str(), deed.value.as_str()));
    let lines = card.lines.iter().map(|(term, value)| (term.as_str(), value.as_str()));
    format!(
        "<h2>{}</h2><p class=\"card__standing\">{}</p>{}",
        escape(&card.name),
        escape(&card.standing),
        terms(deeds.chain(lines))
    )
}

/// The lasting card: everything on record, with doubts and sources, and what may happen next. The
/// button that closes it carries `data-close`.
#[must_use]
pub fn chosen_html(text: &Text, card: &Card) -> String {
    format!(
        "<h2><span id=\"card-name\">{name}</span><button type=\"button\" class=\"card__close\" data-close \
         aria-label=\"{close}\">×</button></h2>{facts}<p class=\"small\"><span class=\"card__below\"><a href=\"#state-shown\">{below}</a> · </span><a href=\"c/{code}/\">{page}</a></p>",
        name = escape(&card.name),
        close = escape(&text.say("card-close", &[])),
        facts = facts_html(text, card),
        code = card.code,
        below = escape(&text.say("card-below", &[])),
        page = escape(&text.say("card-page", &[])),
    )
}

/// Standing, acts with doubts and sources, vote and group, what may happen next.
pub(super) fn facts_html(text: &Text, card: &Card) -> String {
    let deeds: String = card.deeds.iter().map(|deed| deed_html(text, deed)).collect();
    let no_act = if card.deeds.is_empty() {
        format!("<p class=\"small\">{}</p>", escape(&text.say("card-no-act", &[])))
    } else {
        String::new()
    };
    format!(
        "<p class=\"card__standing\">{standing}</p>{no_act}{deeds}{lines}<p class=\"small\">{next}</p>",
        standing = escape(&card.standing),
        lines = terms(card.lines.iter().map(|(term, value)| (term.as_str(), value.as_str()))),
        next = escape(&card.next),
    )
}

fn deed_html(text: &Text, deed: &Deed) -> String {
    let doubt = match &deed.doubt {
        Some(doubt) => format!("<p class=\"card__doubt\">{}</p>", escape(doubt)),
        None => String::new(),
    };
    let links: Vec<String> = deed
        .sources
        .iter()
        .map(|(publisher, url)| {
            let publisher = escape(publisher);
            if url.starts_with("http") {
                format!("<a href=\"{}\" rel=\"noopener\" target=\"_blank\">{publisher}</a>", escape(url))
            } else {
                publisher
            }
        })
        .collect();
    format!(
        "{}{doubt}<p class=\"card__source\">{}</p>",
        terms(std::iter::once((deed.term.as_str(), deed.value.as_str()))),
        text.say(
            "list-colon",
            &[("name", escape(&text.say("card-source", &[])).into()), ("what", text.row(&links).into())]
        )
    )
}

fn terms<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let items: String =
        pairs.map(|(term, value)| format!("<dt>{}</dt><dd>{}</dd>", escape(term), escape(value))).collect();
    format!("<dl>{items}</dl>")
}
