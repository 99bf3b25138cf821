//! Scores projections on treaties whose answer is known.

use std::path::PathBuf;
use std::process::ExitCode;

use hanoi_atlas::treaty::forecast::Series;

use crate::format::Format;
use crate::record::{self, Record};

mod folder;
mod report;
mod table;

use folder::{Folder, LeftOut, Use};
use report::Report;

/// What `cargo xtask backtest` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Learn from the treaties in this folder: `summary.csv` and a file of deposits for each;
    /// without it from those in data/reference.
    #[arg(long, value_name = "DIR")]
    reference: Option<PathBuf>,
    /// Score on the treaties in this folder, laid out in the same way; without it on each reference
    /// treaty, by all others.
    #[arg(long, value_name = "DIR")]
    held_out: Option<PathBuf>,
    /// How to print the scores.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// Does it.
///
/// # Errors
///
/// A folder that cannot be read, a file that has no meaning, too few treaties to learn from, none to
/// score on.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let references = match &args.reference {
        Some(folder) => folder::read(folder, Use::ToLearn)?,
        None => of_record()?,
    };
    let held_out = args.held_out.as_deref().map(|folder| folder::read(folder, Use::ToScore)).transpose()?;
    let report = Report::new(references, held_out)?;
    args.format.print(&report, table::table)?;
    Ok(ExitCode::SUCCESS)
}

fn of_record() -> anyhow::Result<Folder> {
    let learnt = Record::read(&record::find_root()?)?.learnt();
    let series: Vec<Series> = learnt.from.into_iter().map(|(series, _, _)| series).collect();
    let left_out = learnt.not_from.into_iter();
    let left_out = left_out.map(|(id, why)| LeftOut { id, why: why.to_string() }).collect();
    Ok(Folder { name: "data/reference".to_owned(), series, left_out })
}
