//! Groups of States: who is in one, how many of them have signed, and on whose word.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::text::fold;
use crate::treaty::{Bloc, BlocKind, Board, Code, Standing, put_in_order};

use super::{Neighbourhood, escape};
use crate::page::row::certainty_key;

/// The members of the group of that `id`, organizations too; `None` if there is none.
#[must_use]
pub fn members_of_group(beside: &Neighbourhood<'_>, id: &str) -> Option<BTreeSet<Code>> {
    beside.beside.blocs.get(id).map(|bloc| bloc.members.iter().copied().collect())
}

/// One sentence on the group of that `id` and the treaty shown at the end of `date`, and where the list comes from; a
/// sentence that says so where there is no such group.
#[must_use]
pub fn among_html(beside: &Neighbourhood<'_>, id: &str, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let Some(bloc) = beside.beside.blocs.get(id) else {
        return format!("<p>{}</p>", escape(&text.say("among-missing", &[("id", id.into())])));
    };
    let note = bloc.note.as_ref().map(|note| format!(" {}", escape(note))).unwrap_or_default();
    format!(
        "<p>{sentence}</p>{evidence}<p class=\"small\">{list} {source}.{note}</p>",
        sentence = escape(&sentence(beside, bloc, date)),
        evidence = beside.evidence(beside.facts.treaty, date),
        list = escape(&list(beside, bloc)),
        source = sources(beside, bloc),
    )
}

fn sentence(beside: &Neighbourhood<'_>, bloc: &Bloc, date: NaiveDate) -> String {
    let text = beside.facts.text;
    let day: crate::text::Arg = text.day(date).into();
    if date < beside.facts.treaty.opened {
        let opened = text.day(beside.facts.treaty.opened);
        return text.say("chart-early", &[("date", day), ("opened", opened.into())]);
    }
    let states: Vec<Code> = bloc.members.iter().copied().filter(|who| !who.is_organization()).collect();
    let (signed, deposited) = match beside.beside.side(beside.facts.catalog, &beside.facts.treaty.id) {
        Ok(side) => joined(&side.board(beside.facts.catalog, date), &states),
        Err(_) => (0, 0),
    };
    text.say(
        "among-sentence",
        &[
            ("date", day),
            ("all", states.len().into()),
            ("kind", bloc.kind.word().into()),
            ("id", bloc.id.as_str().into()),
            ("name", bloc.name.as_str().into()),
            ("treaty", beside.facts.treaty.short.as_str().into()),
            ("joined", (signed + deposited).into()),
            ("deposited", deposited.into()),
        ],
    )
}

/// How many of them are signatories and no more, and how many have consented.
fn joined(board: &Board, states: &[Code]) -> (usize, usize) {
    let count = |fits: &dyn Fn(Standing) -> bool| {
        states.iter().filter(|who| board.standings.get(who).is_some_and(|has| fits(*has))).count()
    };
    let consented = |standing| matches!(standing, Standing::Party | Standing::Contracting);
    (count(&|standing| standing == Standing::Signatory), count(&consented))
}

/// For which day the list was given, and how sure it is.
pub(super) fn list(beside: &Neighbourhood<'_>, bloc: &Bloc) -> String {
    let text = beside.facts.text;
    let args = [
        ("as_of", text.day(bloc.as_of).into()),
        ("certainty", text.say(certainty_key(bloc.certainty), &[]).into()),
    ];
    text.say("among-list", &args)
}

/// The publishers of the list.
pub(super) fn sources(beside: &Neighbourhood<'_>, bloc: &Bloc) -> String {
    let all = std::iter::once(&bloc.source).chain(&bloc.also);
    beside.facts.text.row(&all.map(|id| beside.source_html(id)).collect::<Vec<_>>())
}

/// The groups as `<option>`s, grouped by kind, each kind in order of name.
#[must_use]
pub fn groups_options_html(beside: &Neighbourhood<'_>) -> String {
    let kind = |kind: BlocKind| {
        let blocs = of_kind(beside, kind);
        if blocs.is_empty() {
            return String::new();
        }
        let option = |(id, bloc): &(&String, &Bloc)| {
            format!("<option value=\"{}\">{}</option>", escape(id), escape(&bloc.name))
        };
        let label = escape(&beside.facts.text.say(&format!("among-kind-{}", kind.word()), &[]));
        format!("<optgroup label=\"{label}\">{}</optgroup>", blocs.iter().map(option).collect::<String>())
    };
    BlocKind::ALL.map(kind).concat()
}

/// The groups of a kind with their `id`, in order of name.
pub(super) fn of_kind<'a>(beside: &Neighbourhood<'a>, kind: BlocKind) -> Vec<(&'a String, &'a Bloc)> {
    let mut blocs: Vec<(&String, &Bloc)> =
        beside.beside.blocs.iter().filter(|(_, bloc)| bloc.kind == kind).collect();
    put_in_order(&mut blocs, |a, b| fold(&a.1.name) < fold(&b.1.name));
    blocs
}
