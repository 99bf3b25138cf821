//! What is missing or thin beside the acts: invitations, lists of States, what the treaties say.

use hanoi_atlas::substance::{Extent, Voice};
use hanoi_atlas::treaty::{Certainty, Invitation};

use super::{Finding, Lack, findings::when};
use crate::record::{Record, TreatyFile};

/// All of it.
pub fn all(record: &Record) -> Vec<Finding> {
    let mut found: Vec<Finding> = record.treaties.iter().flat_map(invitations).collect();
    found.extend(lists(record));
    found.extend(articles(record));
    found.extend(subjects(record));
    found.push(positions(record));
    found
}

fn finding(lack: Lack, place: impl Into<String>, what: String) -> Finding {
    Finding { lack, place: place.into(), what }
}

/// Invitations with a doubt, and a wait that nobody gives.
fn invitations(file: &TreatyFile) -> Vec<Finding> {
    let place = format!("{}/terms.toml", file.folder);
    let invitations = file.terms.as_ref().map(|terms| terms.invitations.as_slice()).unwrap_or_default();
    let tell = |invitation: &Invitation| {
        let doubt = invitation.doubt.as_ref()?;
        let day = when(invitation.day, invitation.precision);
        Some(finding(Lack::Thin, &place, format!("the invitation of {}, {day}: {doubt}", invitation.who)))
    };
    let mut found: Vec<Finding> = invitations.iter().filter_map(tell).collect();
    let endless = invitations.iter().filter(|invitation| invitation.until.is_none()).count();
    if endless > 0 {
        let what =
            format!("the end of {endless} of {} invitations; they are shown as standing", invitations.len());
        found.push(finding(Lack::Missing, &place, what));
    }
    found
}

/// Lists that were not read where they are kept, one line each.
fn lists(record: &Record) -> Vec<Finding> {
    let thin = record.blocs.values().filter(|bloc| bloc.certainty != Certainty::Confirmed);
    thin.map(|bloc| {
        let note = bloc.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
        let what = format!(
            "the list `{}` is only reported by `{}`, as of {}.{note}",
            bloc.id, bloc.source, bloc.as_of
        );
        finding(Lack::Thin, "data/groups", what)
    })
    .collect()
}

/// How sure the articles are.
fn articles(record: &Record) -> Option<Finding> {
    let articles = &record.substance.articles;
    let count = |wanted| articles.iter().filter(|(_, article)| article.certainty() == wanted).count();
    let [confirmed, reported, unverified] = Certainty::ALL.map(count);
    let what = format!(
        "of {} entries {confirmed} are confirmed, {reported} reported, {unverified} not verified; \
         the official text could not be read",
        articles.len()
    );
    (confirmed < articles.len()).then(|| finding(Lack::Thin, "data/substance/articles.csv", what))
}

/// What was not checked of the treaties side by side.
fn subjects(record: &Record) -> Option<Finding> {
    let findings = &record.substance.findings;
    let open: Vec<String> = findings
        .iter()
        .filter(|(_, finding)| finding.extent == Extent::NotChecked)
        .map(|(_, finding)| format!("{} in {}", finding.subject.word(), finding.treaty))
        .collect();
    let what = format!("{} of {} were not checked: {}", open.len(), findings.len(), open.join(", "));
    (!open.is_empty()).then(|| finding(Lack::Missing, "data/substance/subjects.csv", what))
}

/// Of how many States no statement is on record.
fn positions(record: &Record) -> Finding {
    let states = record.states.participants.iter().filter(|participant| participant.kind.is_state());
    let silent = states.filter(|state| {
        let theirs = |voice: &Voice| *voice == Voice::Participant(state.code);
        !record.substance.positions.iter().any(|(_, position)| theirs(&position.voice))
    });
    let what = format!("no statement was found of {} States", silent.count());
    finding(Lack::Missing, "data/substance/positions.csv", what)
}
