//! Reads the depositary's page of a treaty and shows what it would change.
//!
//! The page is an XML file which an editor downloads by hand, in English or French. It is compared
//! with the record; the difference is printed to be reviewed; `--write` enters it. Anything that is
//! not understood stops the import before a byte is written.

mod cell;
mod clause;
mod columns;
mod decode;
mod diff;
mod facts;
mod footnote;
mod ledger;
mod names;
mod page;
mod record;
mod refusal;
mod report;
mod write;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::{Context, ensure};
use chrono::{Days, NaiveDate};
use hanoi_atlas::treaty::Code;

use diff::Change;
use facts::{Expected, Facts, Totals};
use record::Record;
use refusal::Refusal;
use report::Report;

/// What `cargo xtask import` takes.
#[derive(clap::Args, Debug, Clone)]
pub struct Args {
    /// The treaty, by its id.
    #[arg(long, value_name = "ID")]
    treaty: String,
    /// The depositary's page as XML, `.en.xml` or `.fr.xml`.
    #[arg(value_name = "FILE.xml")]
    file: PathBuf,
    /// Enters the difference into the record.
    #[arg(long)]
    write: bool,
    /// Lets acts of this State or organization go that the page does not have; may be repeated.
    #[arg(long, value_name = "CODE", requires = "write")]
    remove: Vec<Code>,
    /// Dates the record: the page speaks for this day.
    #[arg(long, value_name = "DATE", requires = "write")]
    as_of: Option<NaiveDate>,
    /// How the difference is printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The last day on which an act may lie; the day of this machine (UTC) unless given.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// Accepts a page whose printed counts are not those of its rows.
    #[arg(long)]
    totals_differ: bool,
    /// The folder with the record.
    #[arg(long, value_name = "FOLDER", default_value_os_t = own_data())]
    data: PathBuf,
}

/// How the difference is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// One change a line.
    Text,
    /// For programs.
    Json,
}

/// Compares the page with the record, and enters the difference if asked to.
///
/// # Errors
///
/// A page or a record that is not understood, or a removal that nobody named. Nothing is written
/// then.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let Outcome { shown, refusal } = import(&args)?;
    std::io::stdout().write_all(shown.as_bytes())?;
    refusal.map_or(Ok(ExitCode::SUCCESS), |refusal| Err(refusal.into()))
}

/// What is to be printed, and why nothing was written although it should have been.
struct Outcome {
    shown: String,
    refusal: Option<Refusal>,
}

/// The project's own record.
fn own_data() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).join("data")
}

/// Does it.
fn import(args: &Args) -> anyhow::Result<Outcome> {
    let record = Record::read(&args.data, &args.treaty)?;
    let today = args.today.map_or_else(today, Ok)?;
    let facts = read_page(args, &record, today).with_context(|| args.file.display().to_string())?;
    let removable: BTreeSet<Code> = args.remove.iter().copied().collect();
    let changes = diff::between(&record.acts, &facts.acts, &record.depositary.source, &removable);
    if let Some(code) = removable.iter().find(|code| !is_removed(&changes, **code)) {
        return Err(Refusal::NothingToRemove { code: *code }.into());
    }
    let mut report = Report {
        treaty: &record.id,
        file: args.file.display().to_string(),
        language: facts.language,
        acts: facts.acts.len(),
        changes: &changes,
        notes: &facts.notes,
        names: &record.names,
        written: Vec::new(),
    };
    let refusal = check_removals(&changes, &removable, &record).err().filter(|_| args.write);
    if args.write && refusal.is_none() {
        let files = files(&record, &facts, &changes, args.as_of, today)?;
        write::replace(&files)?;
        report.written = files.iter().map(|(path, _)| path.display().to_string()).collect();
    }
    Ok(Outcome { shown: shown(&report, args.format)?, refusal })
}

fn shown(report: &Report<'_>, format: Format) -> anyhow::Result<String> {
    match format {
        Format::Text => Ok(report.text()),
        Format::Json => Ok(serde_json::to_string_pretty(&report.json())? + "\n"),
    }
}

/// The facts of the file.
fn read_page(args: &Args, record: &Record, today: NaiveDate) -> anyhow::Result<Facts> {
    let found = fs::metadata(&args.file)?.len();
    if found > decode::MOST_BYTES {
        return Err(Refusal::TooLarge { found, most: decode::MOST_BYTES }.into());
    }
    let expected = Expected {
        id: record.id.clone(),
        titles: record.depositary.titles.clone(),
        opened: record.days.opened,
        closes: record.days.closes,
        today,
        totals: if args.totals_differ { Totals::MayDiffer } else { Totals::MustAgree },
    };
    Ok(facts_of(&fs::read(&args.file)?, record, &expected)?)
}

/// The facts of a page's bytes.
fn facts_of(bytes: &[u8], record: &Record, expected: &Expected) -> Result<Facts, Refusal> {
    facts::read(&page::read(&decode::decode(bytes)?)?, &record.names, expected)
}

fn is_removed(changes: &[Change], code: Code) -> bool {
    changes.iter().any(|change| matches!(change, Change::Removed { old } if old.who == code))
}

/// Whether everybody who loses an act was named.
fn check_removals(changes: &[Change], removable: &BTreeSet<Code>, record: &Record) -> Result<(), Refusal> {
    let leaving = changes.iter().map(Change::who).filter(|who| is_removed(changes, *who));
    let unnamed: BTreeSet<Code> = leaving.filter(|who| !removable.contains(who)).collect();
    if unnamed.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> =
        unnamed.iter().map(|code| format!("{} ({code})", record.names.shown(*code))).collect();
    let flags: Vec<String> = unnamed.iter().map(|code| format!("`--remove {code}`")).collect();
    Err(Refusal::Removal { who: shown.join(", "), flags: flags.join(" ") })
}

/// The files that change, with their new text. The new record is compared with the page once
/// more, so that what is written is known to say what the page says.
fn files(
    record: &Record,
    facts: &Facts,
    changes: &[Change],
    as_of: Option<NaiveDate>,
    today: NaiveDate,
) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    if report::changes_record(changes) {
        let text = ledger::rewrite(&record.acts_text, changes)?;
        let acts = ledger::read(&text)?;
        let rest = diff::between(&acts, &facts.acts, &record.depositary.source, &BTreeSet::new());
        ensure!(
            !report::changes_record(&rest),
            "the new record would not say what the page says; nothing is written, and this is a fault of ours"
        );
        files.push((record.acts_path.clone(), text));
    }
    if let Some(day) = as_of {
        let latest = facts.acts.iter().map(|act| act.day).max();
        clause::check_as_of(day, record.days, latest, today)?;
        let text = clause::rewrite(&record.treaty_text, day)?;
        if text != record.treaty_text {
            files.push((record.treaty_path.clone(), text));
        }
    }
    Ok(files)
}

/// Today by this machine's clock, in UTC.
fn today() -> anyhow::Result<NaiveDate> {
    let passed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = passed.context("the clock stands before 1970; pass `--today`")?.as_secs() / (24 * 60 * 60);
    let epoch = NaiveDate::from_ymd_opt(1970, 1, 1);
    let day = epoch.and_then(|epoch| epoch.checked_add_days(Days::new(days)));
    day.context("the clock is past the end of the calendar; pass `--today`")
}

#[cfg(test)]
mod tests;
