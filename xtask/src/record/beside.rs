//! What must hold of terms and of lists of States, with the file in which it does not.

use std::collections::BTreeSet;

use hanoi_atlas::treaty::{Beside, Certainty, Code, Kind, Precision, SourceId, Terms};

use super::{Record, RecordError, TreatyFile, blocs};

/// The sources that the treaties, terms and lists name.
pub fn used_sources(beside: &Beside) -> BTreeSet<SourceId> {
    let mut used: BTreeSet<SourceId> = beside.treaties.values().flat_map(super::of_treaty).collect();
    used.extend(beside.terms.values().flat_map(of_terms));
    for bloc in beside.blocs.values() {
        used.insert(bloc.source.clone());
        used.extend(bloc.also.clone());
    }
    used
}

fn of_terms(terms: &Terms) -> Vec<SourceId> {
    let invitations = terms.invitations.iter().map(|invitation| &invitation.source);
    let notes = terms.notes.iter().map(|note| &note.source);
    terms.open_to.source.iter().chain(invitations).chain(notes).cloned().collect()
}

impl Record {
    /// What of the terms does not hold.
    pub(super) fn broken_terms(&self) -> Vec<RecordError> {
        let files = self.treaties.iter().chain(self.reference.iter().filter(|file| !file.is_shown()));
        let of_file = |file: &TreatyFile| {
            let name = format!("{}/terms.toml", file.folder);
            let broken = file.terms.as_ref().map(|terms| self.broken(terms)).unwrap_or_default();
            broken.into_iter().map(move |what| RecordError::of_file(&name, what)).collect::<Vec<_>>()
        };
        files.flat_map(of_file).collect()
    }

    fn broken(&self, terms: &Terms) -> Vec<String> {
        let mut found = Vec::new();
        let unknown = terms.open_to.groups.iter().filter(|id| !self.blocs.contains_key(*id));
        found.extend(unknown.map(|id| format!("`{id}` is no list of {}", blocs::FOLDER)));
        let invited = terms.invitations.iter().map(|invitation| invitation.who);
        found.extend(invited.chain(terms.open_to.states.iter().copied()).filter_map(|who| self.unknown(who)));
        if !terms.invitations.is_sorted_by(|a, b| a.who < b.who) {
            found.push("the invitations are not in order of code, each once".to_owned());
        }
        for invitation in &terms.invitations {
            let sure = invitation.certainty == Certainty::Confirmed && invitation.precision == Precision::Day;
            let vague =
                invitation.precision != Precision::Day || invitation.certainty == Certainty::Unverified;
            if vague && !sure && invitation.doubt.is_none() {
                found.push(format!("the invitation of {} is not sure; say why in `doubt`", invitation.who));
            }
            found.extend(self.cannot_vouch(&invitation.source, invitation.certainty));
        }
        found.extend(terms.notes.iter().filter_map(|note| self.cannot_vouch(&note.source, note.certainty)));
        let source = terms.open_to.source.iter();
        found.extend(source.filter_map(|source| self.cannot_vouch(source, Certainty::Reported)));
        found
    }

    /// What of the lists of States does not hold.
    pub(super) fn broken_blocs(&self) -> Vec<RecordError> {
        let mut found = Vec::new();
        for bloc in self.blocs.values() {
            let mut broken: Vec<String> = bloc.members.iter().filter_map(|who| self.unknown(*who)).collect();
            if !bloc.members.is_sorted_by(|a, b| a < b) {
                broken.push("the members are not in order of code, each once".to_owned());
            }
            let sources = std::iter::once(&bloc.source).chain(&bloc.also);
            broken.extend(sources.filter_map(|source| self.cannot_vouch(source, bloc.certainty)));
            let file = format!("{}/{}.toml", blocs::FOLDER, bloc.id);
            found.extend(broken.into_iter().map(|what| RecordError::of_file(&file, what)));
        }
        found
    }

    /// Why `who` is nobody of today; `None` if it is somebody.
    pub(super) fn unknown(&self, who: Code) -> Option<String> {
        let known = |participant: &hanoi_atlas::treaty::Participant| {
            participant.code == who && participant.kind != Kind::Former
        };
        let found = self.states.participants.iter().any(known);
        (!found).then(|| format!("`{who}` is not among the participants of today"))
    }

    /// Why `source` cannot vouch for what is so sure; `None` if it can.
    pub(super) fn cannot_vouch(&self, source: &str, certainty: Certainty) -> Option<String> {
        let Some(source) = self.sources.get(source) else {
            return Some(format!("names the source `{source}`, which is not in {}", super::sources::FILE));
        };
        let needs_address = certainty != Certainty::Unverified && source.url.is_empty();
        needs_address.then(|| {
            format!("rests on `{}`, which has no address; such a fact can only be unverified", source.id)
        })
    }
}
