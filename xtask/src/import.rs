//! Reads the depositary's page of a treaty and shows what it would change.
//!
//! The page is an XML file which an editor downloads by hand, in English or French. It is compared
//! with the record; the difference is printed to be reviewed; `--write` enters it. Anything that is
//! not understood stops the import before a byte is written.

mod cell;
mod columns;
mod dating;
mod decode;
mod diff;
mod facts;
mod footnote;
mod ledger;
mod names;
mod page;
mod refusal;
mod report;
mod subject;
mod write;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Context;
use chrono::{Days, NaiveDate};
use hanoi_atlas::treaty::{Act, Code};

use crate::record::find_root;

use diff::Change;
use facts::{Expected, Facts, Totals};
use names::Names;
use refusal::Refusal;
use report::Report;
use subject::{Subject, text_of};

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
    /// The folder which holds `data/`; this repository unless given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
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

/// Does it.
fn import(args: &Args) -> anyhow::Result<Outcome> {
    let root = args.root.clone().map_or_else(find_root, Ok)?;
    let subject = Subject::read(&root, &args.treaty)?;
    let today = args.today.map_or_else(today, Ok)?;
    let expected = || format!("{}, which should be {}", args.file.display(), subject.depositary.page);
    let facts = read_page(args, &subject, today).with_context(expected)?;
    let removable: BTreeSet<Code> = args.remove.iter().copied().collect();
    let changes = diff::between(&subject.treaty.acts, &facts.acts, &subject.depositary.source, &removable);
    if let Some(code) = removable.iter().find(|code| !is_removed(&changes, **code)) {
        return Err(Refusal::NothingToRemove { code: *code }.into());
    }
    let refusal = check_removals(&changes, &removable, &subject).err().filter(|_| args.write);
    let mut written = Vec::new();
    if args.write && refusal.is_none() {
        let mut files = acts_file(&subject, &facts, &changes, args.as_of)?;
        files.extend(dated_files(&subject, &facts, args.as_of, today)?);
        write::replace(&files)?;
        written = files.iter().map(|(path, _)| path.display().to_string()).collect();
    }
    let report = Report {
        treaty: &subject.treaty.id,
        file: args.file.display().to_string(),
        language: facts.language,
        acts: facts.acts.len(),
        changes: &changes,
        notes: &facts.notes,
        names: &subject.names,
        written,
    };
    Ok(Outcome { shown: shown(&report, args.format)?, refusal })
}

fn shown(report: &Report<'_>, format: Format) -> anyhow::Result<String> {
    match format {
        Format::Text => Ok(report.text()),
        Format::Json => Ok(serde_json::to_string_pretty(&report.json())? + "\n"),
    }
}

/// The facts of the file.
fn read_page(args: &Args, subject: &Subject, today: NaiveDate) -> anyhow::Result<Facts> {
    let found = fs::metadata(&args.file)?.len();
    if found > decode::MOST_BYTES {
        return Err(Refusal::TooLarge { found, most: decode::MOST_BYTES }.into());
    }
    let expected = Expected {
        id: subject.treaty.id.clone(),
        titles: subject.depositary.titles.clone(),
        opened: subject.treaty.opened,
        closes: subject.treaty.closes,
        today,
        totals: if args.totals_differ { Totals::MayDiffer } else { Totals::MustAgree },
    };
    Ok(facts_of(&fs::read(&args.file)?, &subject.names, &expected)?)
}

/// The facts of a page's bytes.
fn facts_of(bytes: &[u8], names: &Names, expected: &Expected) -> Result<Facts, Refusal> {
    facts::read(&page::read(&decode::decode(bytes)?)?, names, expected)
}

fn is_removed(changes: &[Change], code: Code) -> bool {
    changes.iter().any(|change| matches!(change, Change::Removed { old } if old.who == code))
}

/// Whether everybody who loses an act was named.
fn check_removals(changes: &[Change], removable: &BTreeSet<Code>, subject: &Subject) -> Result<(), Refusal> {
    let leaving = changes.iter().map(Change::who).filter(|who| is_removed(changes, *who));
    let unnamed: BTreeSet<Code> = leaving.filter(|who| !removable.contains(who)).collect();
    if unnamed.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> =
        unnamed.iter().map(|code| format!("{} ({code})", subject.names.shown(*code))).collect();
    let flags: Vec<String> = unnamed.iter().map(|code| format!("`--remove {code}`")).collect();
    Err(Refusal::Removal { who: shown.join(", "), flags: flags.join(" ") })
}

/// `acts.csv` with its new text, if the page changes it. The new record is held against the rules
/// and compared with the page once more, so that what is written can be packed, and is known to
/// say what the page says.
fn acts_file(
    subject: &Subject,
    facts: &Facts,
    changes: &[Change],
    as_of: Option<NaiveDate>,
) -> anyhow::Result<Vec<(PathBuf, String)>> {
    if !report::changes_record(changes) {
        return Ok(Vec::new());
    }
    let speaks_for = subject.treaty.as_of;
    if let Some(latest) = latest(facts).filter(|latest| as_of.is_none() && *latest > speaks_for) {
        return Err(Refusal::Later { latest, as_of: speaks_for }.into());
    }
    let path = subject.folder.join("acts.csv");
    let (text, acts) = ledger::rewrite(&text_of(&path)?, &subject.treaty.acts, changes)?;
    let rest = diff::between(&acts, &facts.acts, &subject.depositary.source, &BTreeSet::new());
    anyhow::ensure!(
        !report::changes_record(&rest),
        "the new record would not say what the page says; nothing is written, and this is a fault of ours"
    );
    check_rules(subject, acts, as_of)?;
    Ok(vec![(path, text)])
}

fn check_rules(subject: &Subject, acts: Vec<Act>, as_of: Option<NaiveDate>) -> Result<(), Refusal> {
    let broken = subject.newly_broken(acts, as_of.unwrap_or(subject.treaty.as_of));
    if broken.is_empty() { Ok(()) } else { Err(Refusal::Rules(broken)) }
}

/// The files that say for which day the record speaks, if that day is given and moves them.
fn dated_files(
    subject: &Subject,
    facts: &Facts,
    as_of: Option<NaiveDate>,
    today: NaiveDate,
) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let Some(day) = as_of else { return Ok(Vec::new()) };
    dating::check(day, subject.treaty.as_of, latest(facts), today)?;
    let treaty = subject.folder.join("treaty.toml");
    let sources = subject.sources.clone();
    let (of_treaty, of_sources) = (text_of(&treaty)?, text_of(&sources)?);
    let dated = [
        (treaty, dating::treaty(&of_treaty, day)?, of_treaty),
        (sources, dating::source(&of_sources, &subject.depositary.source, day)?, of_sources),
    ];
    let moved = dated.into_iter().filter(|(_, new, old)| new != old);
    Ok(moved.map(|(path, new, _)| (path, new)).collect())
}

/// The day of the page's latest act.
fn latest(facts: &Facts) -> Option<NaiveDate> {
    facts.acts.iter().map(|act| act.day).max()
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
