//! The diff as an editor reads it: text, one change a line, or JSON.

use std::fmt::Write as _;

use hanoi_atlas::treaty::{Act, ActKind, Certainty, Precision};
use serde_json::{Value, json};

use super::columns::Language;
use super::diff::Change;
use super::names::Names;

/// What the import found, and whether it was written.
#[derive(Debug, Clone)]
pub struct Report<'r> {
    /// The treaty's id.
    pub treaty: &'r str,
    /// The file as the editor named it.
    pub file: String,
    /// The language of the page.
    pub language: Language,
    /// How many acts the page has.
    pub acts: usize,
    /// What it changes.
    pub changes: &'r [Change],
    /// What else it says.
    pub notes: &'r [String],
    /// For the names of participants.
    pub names: &'r Names,
    /// The files that were written; none without `--write`, or where nothing changed.
    pub written: Vec<String>,
}

/// Whether writing would change the record: a report on which the page is silent stays.
#[must_use]
pub fn changes_record(changes: &[Change]) -> bool {
    changes.iter().any(|change| change.coming().or(change.leaving()).is_some())
}

/// The full word for an act.
#[must_use]
pub fn word(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Signature => "signature",
        ActKind::DefinitiveSignature => "definitive signature",
        ActKind::ApprovalAtHome => "approval at home",
        ActKind::Ratification => "ratification",
        ActKind::Acceptance => "acceptance",
        ActKind::Approval => "approval",
        ActKind::Accession => "accession",
        ActKind::Succession => "succession",
        ActKind::FormalConfirmation => "formal confirmation",
        ActKind::Withdrawal => "withdrawal",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "confirmed",
        Certainty::Reported => "reported",
        Certainty::Unverified => "unverified",
    }
}

/// The day in ISO form, with what it stands for; a month is shown as a month.
fn date(act: &Act) -> String {
    match act.date.precision {
        Precision::Day => act.date.day.to_string(),
        Precision::Month => act.date.day.format("%Y-%m").to_string(),
        Precision::By => format!("by {}", act.date.day),
    }
}

/// The word for a kind of change, as it begins a line.
fn heading(change: &Change) -> &'static str {
    match change {
        Change::Added { .. } => "added",
        Change::Changed { .. } => "changed",
        Change::Disagreement { .. } | Change::Unseen { .. } => "in disagreement",
        Change::Removed { .. } => "removed",
    }
}

fn old_of(change: &Change) -> Option<&Act> {
    match change {
        Change::Added { .. } => None,
        Change::Changed { old, .. } | Change::Disagreement { old, .. } => Some(old),
        Change::Unseen { old } | Change::Removed { old } => Some(old),
    }
}

fn row_of(change: &Change) -> Option<usize> {
    match change {
        Change::Added { row, .. } | Change::Changed { row, .. } | Change::Disagreement { row, .. } => {
            Some(*row)
        }
        Change::Unseen { .. } | Change::Removed { .. } => None,
    }
}

impl Report<'_> {
    /// The report as text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!(
            "{}: the depositary's page of `{}`, in {}, with {} acts\n",
            self.file,
            self.treaty,
            match self.language {
                Language::English => "English",
                Language::French => "French",
            },
            self.acts
        );
        let width = self.changes.iter().map(|change| self.names.shown(change.who()).chars().count()).max();
        for change in self.changes {
            out.push_str(&self.line(change, width.unwrap_or_default()));
            out.push('\n');
        }
        for note in self.notes {
            let _ = writeln!(out, "note: {note}");
        }
        out + &self.closing()
    }

    fn line(&self, change: &Change, width: usize) -> String {
        let (old, new) = (old_of(change), change.coming());
        let words = match (old.map(|act| word(act.kind)), new.map(|act| word(act.kind))) {
            (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
            (Some(kind), _) | (None, Some(kind)) => kind.to_owned(),
            (None, None) => String::new(),
        };
        let said = |act: &Act| format!("{} {} ({})", date(act), certainty(act.certainty), act.source);
        let before = old.map_or_else(|| "not on record".to_owned(), said);
        let after = new.map_or_else(|| "not on the page".to_owned(), said);
        let name = self.names.shown(change.who());
        format!(
            "{:<15}  {:<3}  {name:<width$}  {words}: {before} → {after}{}",
            heading(change),
            change.who(),
            remark(change)
        )
    }

    fn closing(&self) -> String {
        let counts = self.counts();
        let counted: Vec<String> = counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
        let mut out = if changes_record(self.changes) {
            format!("{}\n", counted.join(", "))
        } else {
            "nothing to change\n".to_owned()
        };
        if !self.written.is_empty() {
            let _ = writeln!(out, "written: {}; now run `cargo xtask pack`", self.written.join(", "));
        } else if changes_record(self.changes) {
            out.push_str("nothing is written; review the lines above, then pass `--write`\n");
        }
        out
    }

    fn counts(&self) -> [(&'static str, usize); 4] {
        ["added", "changed", "removed", "in disagreement"]
            .map(|what| (what, self.changes.iter().filter(|change| heading(change) == what).count()))
    }

    /// The report as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let [added, changed, removed, disagreement] = self.counts().map(|(_, count)| count);
        json!({
            "treaty": self.treaty,
            "file": self.file,
            "language": self.language,
            "acts": self.acts,
            "nothing_to_change": !changes_record(self.changes),
            "counts": {
                "added": added, "changed": changed, "removed": removed, "in_disagreement": disagreement,
            },
            "changes": self.changes.iter().map(|change| self.entry(change)).collect::<Vec<_>>(),
            "notes": self.notes,
            "written": self.written,
        })
    }

    fn entry(&self, change: &Change) -> Value {
        let shown = change.coming().or(old_of(change));
        json!({
            "change": heading(change).replace(' ', "-"),
            "code": change.who(),
            "name": self.names.shown(change.who()),
            "act": shown.map(|act| word(act.kind)),
            "old": old_of(change).map(act),
            "new": change.coming().map(act),
            "row": row_of(change),
            "remark": remark(change).trim_start_matches("; "),
        })
    }
}

fn act(act: &Act) -> Value {
    json!({
        "act": word(act.kind),
        "date": act.date.day.to_string(),
        "precision": act.date.precision,
        "certainty": act.certainty,
        "source": act.source,
        "doubt": act.doubt,
    })
}

/// What the editor should know of a change; empty, or from a semicolon on.
fn remark(change: &Change) -> String {
    match change {
        Change::Added { .. } => String::new(),
        Change::Changed { old, new, .. } => {
            let confirmed = if old.certainty == new.certainty { "" } else { "; now confirmed" };
            let doubt = if old.doubt.is_some() { "; its doubt is dropped" } else { "" };
            format!("{confirmed}{doubt}")
        }
        Change::Disagreement { old, .. } => {
            let doubt = if old.doubt.is_some() { "; its doubt is dropped" } else { "" };
            format!("; the page prevails{doubt}")
        }
        Change::Unseen { old } => format!("; stays {}", certainty(old.certainty)),
        Change::Removed { old } => format!("; goes only with `--remove {}`", old.who),
    }
}
