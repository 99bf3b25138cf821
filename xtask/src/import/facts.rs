//! What the page says, as acts of participants: rows joined to codes, cells to days and kinds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{ActKind, Code};

use super::cell;
use super::columns::{self, Column, Language, Meaning};
use super::names::{Names, fold};
use super::page::{Page, Row};
use super::refusal::{Refusal, RowTrouble, short};

/// An act as the depositary's page gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact {
    /// Who acted.
    pub who: Code,
    /// What was done.
    pub kind: ActKind,
    /// On which day.
    pub day: NaiveDate,
    /// In which row of the table, from 1.
    pub row: usize,
}

/// All that the page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The language of its headings and months.
    pub language: Language,
    /// Its acts, in order of row.
    pub acts: Vec<Fact>,
    /// What it says that the record does not hold, as sentences for the editor.
    pub notes: Vec<String>,
}

/// What a page must fit to be believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The treaty's id, for messages.
    pub id: String,
    /// How its title begins, in each language.
    pub titles: Vec<String>,
    /// Before this day nobody can have acted.
    pub opened: NaiveDate,
    /// After this day nobody can have signed.
    pub closes: Option<NaiveDate>,
    /// After this day nobody can have acted yet.
    pub today: NaiveDate,
    /// Whether the printed counts must be those of the rows.
    pub totals: Totals,
}

/// What is asked of the counts that the page prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Totals {
    /// They are those of the rows. They are the only sign that a well-formed table is whole: a row
    /// that is missing looks like a State that has left, so a difference is an error.
    MustAgree,
    /// They may differ; the editor has looked.
    MayDiffer,
}

/// Reads the facts of a page.
///
/// # Errors
///
/// Another treaty, headings or rows that are not understood, counts that disagree.
pub fn read(page: &Page, names: &Names, expected: &Expected) -> Result<Facts, Refusal> {
    let notes = check_title(&page.title, expected)?.into_iter().collect();
    let columns = columns::read(&page.headings)?;
    let mut table = Table { columns, names, expected, first_rows: BTreeMap::new(), notes };
    let mut acts = Vec::new();
    let mut troubles = Vec::new();
    for row in &page.rows {
        match table.row(row) {
            Ok(found) => acts.extend(found),
            Err(trouble) => troubles.push(trouble),
        }
    }
    if !troubles.is_empty() {
        return Err(Refusal::Rows(troubles));
    }
    if expected.totals == Totals::MustAgree {
        check_totals(page, &acts)?;
    }
    Ok(Facts { language: language(page), acts, notes: table.notes })
}

/// Whether the title is the treaty's: it begins so, after its number. A protocol to the treaty
/// has the treaty's name in its title too, but not at the beginning. A page without a title is
/// read with a note: a page of another treaty would show in the difference.
fn check_title(title: &str, expected: &Expected) -> Result<Option<String>, Refusal> {
    if title.is_empty() {
        return Ok(Some(format!("the page has no title; make sure that it is that of `{}`", expected.id)));
    }
    let found = fold(title);
    let bare = found.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    if expected.titles.iter().any(|wanted| bare.starts_with(&fold(wanted))) {
        return Ok(None);
    }
    Err(Refusal::OtherTreaty {
        found: short(title),
        expected: expected.titles.join("` or `"),
        id: expected.id.clone(),
    })
}

/// The language of the headings; of the months where the headings are the same in both; English
/// where those are too.
fn language(page: &Page) -> Language {
    let of_months = || page.rows.iter().flat_map(|row| &row.cells).find_map(|text| cell::language(text));
    columns::language(&page.headings).or_else(of_months).unwrap_or(Language::English)
}

struct Table<'t> {
    columns: Vec<Column>,
    names: &'t Names,
    expected: &'t Expected,
    first_rows: BTreeMap<Code, usize>,
    notes: Vec<String>,
}

impl Table<'_> {
    fn row(&mut self, row: &Row) -> Result<Vec<Fact>, RowTrouble> {
        let name = self.name(row);
        let trouble = |what| RowTrouble { row: row.number, participant: name.to_owned(), what };
        if row.cells.len() != self.columns.len() {
            let (found, wanted) = (row.cells.len(), self.columns.len());
            return Err(trouble(format!("has `{found}` cells; expected {wanted}, one a column")));
        }
        let who = self.join(name).map_err(trouble)?;
        if let Some(first) = self.first_rows.insert(who, row.number) {
            let known = self.names.shown(who);
            return Err(trouble(format!(
                "`{who}` ({known}) stands in row {first} already; keep one of them"
            )));
        }
        let mut facts = Vec::new();
        let mut notes = Vec::new();
        for (column, text) in self.columns.iter().zip(&row.cells) {
            if *column != Column::Participant {
                self.cell(row.number, who, *column, text, &mut facts, &mut notes).map_err(trouble)?;
            }
        }
        if facts.is_empty() && notes.is_empty() {
            notes.push(format!("row {}: {who} {} has no act", row.number, self.names.shown(who)));
        }
        self.notes.append(&mut notes);
        Ok(facts)
    }

    fn name<'r>(&self, row: &'r Row) -> &'r str {
        let place = self.columns.iter().position(|column| *column == Column::Participant);
        place.and_then(|place| row.cells.get(place)).map_or("", String::as_str)
    }

    fn join(&self, name: &str) -> Result<Code, String> {
        if name.is_empty() {
            return Err("no participant is named; expected a State or an organization".to_owned());
        }
        self.names.find(name).ok_or_else(|| {
            let shown = |code: Code| format!("{} ({code})", self.names.shown(code));
            let nearest: Vec<String> = self.names.nearest(name).into_iter().map(shown).collect();
            format!(
                "this name is not known; the nearest are {}; if it is one of them, add it to the `aliases` of \
                 data/states.csv",
                nearest.join(", ")
            )
        })
    }

    fn cell(
        &self,
        row: usize,
        who: Code,
        column: Column,
        text: &str,
        facts: &mut Vec<Fact>,
        notes: &mut Vec<String>,
    ) -> Result<(), String> {
        let Some(dated) = cell::read(text).map_err(|error| error.to_string())? else { return Ok(()) };
        let no_sense = || format!("`{text}` means nothing in its column; expected one of the marks it names");
        let meaning = column.meaning(dated.mark).ok_or_else(no_sense)?;
        self.check_day(dated.day, meaning)?;
        let name = self.names.shown(who);
        let kind = match meaning {
            Meaning::Act(kind) => kind,
            Meaning::SuccessionToSignature => {
                notes.push(format!("row {row}: {who} {name} succeeded to the signature on {}", dated.day));
                ActKind::Signature
            }
            Meaning::Provisional => {
                let day = dated.day;
                notes.push(format!(
                    "row {row}: {who} {name} applies the treaty provisionally from {day}; the record does \
                     not hold that"
                ));
                return Ok(());
            }
        };
        facts.push(Fact { who, kind, day: dated.day, row });
        Ok(())
    }

    fn check_day(&self, day: NaiveDate, meaning: Meaning) -> Result<(), String> {
        let Expected { opened, closes, today, .. } = self.expected;
        if day > *today {
            return Err(format!(
                "`{day}` is in the future; expected a day up to {today}, or pass `--today` if that is not today"
            ));
        }
        if day < *opened {
            return Err(format!(
                "`{day}` is before the treaty was opened on {opened}; nobody could act then"
            ));
        }
        let signs = matches!(meaning, Meaning::Act(ActKind::Signature | ActKind::DefinitiveSignature));
        match closes {
            Some(last) if signs && day > *last => {
                Err(format!("`{day}` is after {last}, the last day for signature; expected an accession"))
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// The printed counts against the rows; organizations are counted by the depositary too.
fn check_totals(page: &Page, acts: &[Fact]) -> Result<(), Refusal> {
    let signed = |kind| matches!(kind, ActKind::Signature | ActKind::DefinitiveSignature);
    let left = |who: Code| acts.iter().any(|act| act.who == who && act.kind == ActKind::Withdrawal);
    let signatories = count(acts, |act| signed(act.kind));
    let parties = count(acts, |act| act.kind.is_consent() && !left(act.who));
    for (what, printed, counted) in
        [("signatories", &page.signatories, signatories), ("parties", &page.parties, parties)]
    {
        if !printed.is_empty() && printed.parse() != Ok(counted) {
            return Err(Refusal::Totals { what, printed: short(printed), counted });
        }
    }
    Ok(())
}

fn count(acts: &[Fact], wanted: impl Fn(&Fact) -> bool) -> usize {
    let who: std::collections::BTreeSet<Code> =
        acts.iter().filter(|act| wanted(act)).map(|act| act.who).collect();
    who.len()
}
