//! Projects when a treaty will have its last deposit and enter into force.

use std::process::ExitCode;

use anyhow::Context;
use hanoi_atlas::treaty::Reading;

use crate::format::Format;
use crate::record::{self, Record};
use crate::standing;

mod answer;
mod table;

use answer::Answer;

/// What `cargo xtask forecast` takes.
#[derive(clap::Args)]
pub struct Args {
    /// The treaty, by its name in links.
    #[arg(long, default_value = "hanoi")]
    treaty: String,
    /// The day at whose end it is asked, e.g. 2026-11-21; without it the day of the facts.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Which deposits count.
    #[arg(long, value_enum, default_value_t = Deposits::Confirmed)]
    deposits: Deposits,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Deposits {
    /// Those that the depositary confirms.
    Confirmed,
    /// Those that others report, too.
    Reported,
}

/// Does it.
///
/// # Errors
///
/// A record that cannot be read, a treaty that is not known, a date that does not exist, lies before
/// the opening or centuries after it.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let record = Record::read(&record::find_root()?)?;
    let catalog = record.catalog();
    catalog.check().context("the record breaks a rule; `cargo xtask audit` lists all")?;
    let beside = record.beside();
    let treaty = beside.side(&catalog, &args.treaty)?.treaty;
    let on = args.on.as_deref().map_or(Ok(treaty.as_of), standing::date)?;
    let reading = match args.deposits {
        Deposits::Confirmed => Reading::Confirmed,
        Deposits::Reported => Reading::Reported,
    };
    let answer = Answer::new(&record, treaty, on, reading)?;
    args.format.print(&answer, table::table)?;
    Ok(ExitCode::SUCCESS)
}
