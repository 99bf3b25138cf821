//! What a State's own page says beside the Convention: its standing in every treaty, its groups, its
//! stated position, and a sentence to quote.

use chrono::NaiveDate;

use crate::substance::Substance;
use crate::text::Text;
use crate::treaty::{
    Act, ActDate, Beside, Bloc, BlocKind, Code, Door, Entitlement, Footing, Participant, Reading, Side,
};

use super::footing::footing_name;
use super::{COMPARED, Links, Neighbourhood, escape, group};
use crate::page::Facts;
use crate::page::row::{act_key, certainty_key};

/// What the page of a State is made from beside the record.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The treaties beside the Convention, and the groups.
    pub beside: &'a Beside,
    /// The positions on record.
    pub substance: &'a Substance,
    /// The way to the folder of the atlas: empty, or `../` once for each folder.
    pub root: &'a str,
}

/// The parts of what is said of `who` at the end of `date`, under headings of that level.
pub(in crate::page) fn parts(
    facts: &Facts<'_>,
    more: &Surroundings<'_>,
    who: &Participant,
    date: NaiveDate,
    sentence: &str,
    level: u8,
) -> String {
    let beside =
        Neighbourhood { facts: *facts, beside: more.beside, links: Links { root: more.root, query: "" } };
    let say = |key| escape(&facts.text.say(key, &[]));
    format!(
        "<section class=\"section\"><{h}>{treaties}</{h}>{table}\
         <p class=\"small\"><a href=\"{root}beside/\">{more_title}</a></p></section>\
         <section class=\"section\"><{h}>{position}</{h}>{said}</section>\
         <section class=\"section\"><{h}>{groups}</{h}>{lists}</section>\
         <section class=\"section\"><{h}>{quote}</{h}>{quoted}</section>",
        h = format_args!("h{level}"),
        treaties = say("dossier-treaties"),
        table = table(&beside, who, date),
        root = more.root,
        more_title = say("beside-title"),
        position = say("dossier-position"),
        said = position(&beside, more.substance, who.code),
        groups = say("dossier-groups"),
        lists = groups(&beside, who.code),
        quote = say("dossier-quote"),
        quoted = quote(facts, sentence),
    )
}

/// Every treaty on record: the three that are compared first, then the others by `id`.
pub(super) fn sides<'a>(beside: &Neighbourhood<'a>) -> Vec<Side<'a>> {
    let (catalog, beside) = (beside.facts.catalog, beside.beside);
    let others = catalog.treaties.keys().chain(beside.treaties.keys()).map(String::as_str);
    let ids = COMPARED.into_iter().chain(others.filter(|id| !COMPARED.contains(id)));
    ids.filter_map(|id| beside.side(catalog, id).ok()).collect()
}

const HEADS: [&str; 5] =
    ["dossier-treaty", "table-standing", "dossier-acts", "dossier-next", "dossier-until"];

fn table(beside: &Neighbourhood<'_>, who: &Participant, date: NaiveDate) -> String {
    let heads = HEADS.map(|key| escape(&beside.facts.text.say(key, &[])));
    let head: String = heads.iter().map(|words| format!("<th scope=\"col\">{words}</th>")).collect();
    let rows: String = sides(beside).iter().map(|side| row(beside, side, who, date, &heads)).collect();
    format!("<table class=\"grid\"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
}

fn row(
    beside: &Neighbourhood<'_>,
    side: &Side<'_>,
    who: &Participant,
    date: NaiveDate,
    heads: &[String],
) -> String {
    let text = beside.facts.text;
    let standing = side.treaty.history(who.code, side.terms.reading).on(date);
    let footing = side.footing(who, standing, date, &beside.beside.blocs);
    let acts: String = side
        .treaty
        .acts_of(who.code, date)
        .map(|act| format!("<li>{}</li>", act_html(beside, side.terms.reading, act)))
        .collect();
    let acts = acts + &invitation(beside, side, who.code, date);
    let acts = if acts.is_empty() { acts } else { format!("<ul>{acts}</ul>") };
    let cells = [
        escape(&footing_name(text, footing)),
        acts,
        escape(&next(text, beside, side, who, footing, date)),
        escape(&beside.whole_day(side.treaty.evidence_until.min(date))),
    ];
    let cells: String = cells
        .iter()
        .zip(&heads[1..])
        .map(|(cell, head)| format!("<td data-head=\"{head}\">{cell}</td>"))
        .collect();
    format!("<tr><th scope=\"row\">{}</th>{cells}</tr>", escape(&side.treaty.short))
}

/// An act with its day, how sure it is, who says so, and what is doubtful.
fn act_html(beside: &Neighbourhood<'_>, reading: Reading, act: &Act) -> String {
    let text = beside.facts.text;
    let args = [
        ("kind", text.say(&act_key(act.kind), &[]).into()),
        ("date", text.date(act.date).into()),
        ("certainty", text.say(certainty_key(act.certainty), &[]).into()),
        ("counted", if reading.believes(act) { "yes" } else { "no" }.into()),
    ];
    let sources: Vec<String> =
        std::iter::once(&act.source).chain(&act.also).map(|id| beside.source_html(id)).collect();
    told(text, &text.say("dossier-act", &args), &text.row(&sources), act.doubt.as_deref())
}

/// What is still needed for the treaty to bind it, or what it may do.
fn next(
    text: &Text,
    beside: &Neighbourhood<'_>,
    side: &Side<'_>,
    who: &Participant,
    footing: Footing,
    date: NaiveDate,
) -> String {
    let treaty = side.treaty;
    let until = treaty.closes.map(|day| text.day(day)).unwrap_or_default();
    let entitlement = side.entitlement(who, date, &beside.beside.blocs);
    let key = match (footing, treaty.door(date)) {
        (Footing::Party, _) => "next-party",
        (Footing::Contracting, _) => "next-contracting",
        (Footing::ApprovedAtHome, _) => "next-approved",
        (Footing::Signatory, _) => "next-signatory",
        (Footing::NotEligible, _) => "next-closed",
        (_, Door::Closed) => "next-early",
        (Footing::Invited, _) => "next-invited",
        (Footing::Withdrawn | Footing::Outside, door) => match (entitlement, door) {
            (Entitlement::ByInvitation, _) => "next-by-invitation",
            (Entitlement::Invited, _) => "next-invited",
            (Entitlement::Closed, _) => "next-closed",
            (Entitlement::Open, Door::Sign) if treaty.closes.is_some() => "next-sign-until",
            (Entitlement::Open, Door::Sign | Door::Closed) => "next-sign",
            (Entitlement::Open, Door::Accede) => "next-accede",
        },
    };
    let args = [
        ("until", until.into()),
        ("opened", text.day(treaty.opened).into()),
        ("depositary", treaty.depositary.as_str().into()),
    ];
    text.say(key, &args)
}

/// The invitation that stands, as the acts are told; empty where there is none.
fn invitation(beside: &Neighbourhood<'_>, side: &Side<'_>, who: Code, date: NaiveDate) -> String {
    let Some(invitation) = side.terms.invitation(who, date) else { return String::new() };
    let text = beside.facts.text;
    let day = ActDate { day: invitation.day, precision: invitation.precision };
    let args = [
        ("date", text.date(day).into()),
        ("certainty", text.say(certainty_key(invitation.certainty), &[]).into()),
    ];
    let said = text.say("dossier-invitation", &args);
    format!(
        "<li>{}</li>",
        told(text, &said, &beside.source_html(&invitation.source), invitation.doubt.as_deref())
    )
}

/// What was done, who says so, and what is doubtful about it.
fn told(text: &Text, said: &str, sources: &str, doubt: Option<&str>) -> String {
    let doubt = doubt.map(|doubt| format!(" <span class=\"small\">{}</span>", escape(doubt)));
    let said = text.brackets(&escape(said), &format!("<span class=\"small\">{sources}</span>"));
    format!("{said}{}", doubt.unwrap_or_default())
}

fn position(beside: &Neighbourhood<'_>, substance: &Substance, who: Code) -> String {
    let text = beside.facts.text;
    let Some(position) = substance.position_of(who) else {
        return format!("<p>{}</p>", escape(&text.say("dossier-silent", &[])));
    };
    let source = substance.sources.get(&position.source);
    let source = match source {
        Some(source) if source.url.starts_with("http") => {
            format!("<a href=\"{}\" rel=\"noopener\">{}</a>", escape(&source.url), escape(&source.publisher))
        }
        Some(source) => escape(&source.publisher),
        None => String::new(),
    };
    let when = text.with_days(&position.when);
    let args =
        [("when", when.into()), ("certainty", text.say(certainty_key(position.certainty), &[]).into())];
    format!(
        "<p class=\"prose\">{}</p><p class=\"small\">{} {source}</p>",
        escape(&position.position),
        escape(&text.say("dossier-said", &args)),
    )
}

fn groups(beside: &Neighbourhood<'_>, who: Code) -> String {
    let item = |(_, bloc): &(&String, &Bloc)| {
        let (list, source) = (escape(&group::list(beside, bloc)), group::sources(beside, bloc));
        let small = format!("<span class=\"small\">{list} {source}</span>");
        format!("<li>{}</li>", beside.facts.text.brackets(&escape(&bloc.name), &small))
    };
    let of = |kind| group::of_kind(beside, kind).into_iter().filter(|(_, bloc)| bloc.has(who));
    let items: String = BlocKind::ALL.into_iter().flat_map(of).map(|bloc| item(&bloc)).collect();
    if items.is_empty() {
        return format!("<p>{}</p>", escape(&beside.facts.text.say("dossier-no-groups", &[])));
    }
    format!("<ul class=\"dossier__groups\">{items}</ul>")
}

fn quote(facts: &Facts<'_>, sentence: &str) -> String {
    let args = [("edition", facts.catalog.edition.as_str().into())];
    format!(
        "<blockquote class=\"prose\">{} <cite>{}</cite></blockquote>",
        escape(sentence),
        escape(&facts.text.say("dossier-cite", &args))
    )
}
