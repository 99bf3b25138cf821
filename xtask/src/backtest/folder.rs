//! Reads a folder of treaties: `summary.csv`, and for each a file with its deposits.
//!
//! `summary.csv` has a row a treaty with at least `slug` and `opened_for_signature`; the deposits
//! are in `SLUG.csv`, a row a State, with at least `deposited_on`. Other columns may be there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::NaiveDate;
use hanoi_atlas::treaty::civil_day;
use hanoi_atlas::treaty::forecast::{ForecastError, MOST_UNVERIFIED, Series};

/// The treaties of a folder.
#[derive(Debug)]
pub struct Folder {
    /// The folder, as it was named.
    pub name: String,
    /// Those that can be used, in order of the summary.
    pub series: Vec<Series>,
    /// The others.
    pub left_out: Vec<LeftOut>,
}

/// A treaty that cannot be used.
#[derive(Debug, serde::Serialize)]
pub struct LeftOut {
    pub id: String,
    pub why: String,
}

/// What the treaties are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A series with too many deposits from memory is left out.
    ToLearn,
    /// Every series that reaches the fortieth deposit is scored: who holds it out has chosen it.
    ToScore,
}

/// The columns of a table by name.
type Columns = BTreeMap<String, usize>;

/// A table with its name for messages.
struct Table {
    name: String,
    columns: Columns,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// Reads a folder.
///
/// # Errors
///
/// No summary, a column missing in it, a name twice; a date or a mark that has no meaning, and a
/// deposit before the opening, with file and line.
pub fn read(folder: &Path, purpose: Use) -> anyhow::Result<Folder> {
    let summary = folder.join("summary.csv");
    anyhow::ensure!(
        summary.is_file(),
        "`{}` has no summary.csv; expected a folder with one and a file of deposits for each treaty",
        folder.display()
    );
    let summary = table(&summary)?;
    summary.must_have(&["slug", "opened_for_signature"])?;
    let mut found = Folder { name: folder.display().to_string(), series: Vec::new(), left_out: Vec::new() };
    let mut ids: Vec<String> = Vec::new();
    for (line, row) in &summary.rows {
        let slug = summary.cell(row, "slug");
        let id = slug.trim_start_matches("x-").to_owned();
        let place = format!("{}:{line}", summary.name);
        anyhow::ensure!(!id.is_empty(), "{place}: there is no slug; expected the name of a treaty");
        anyhow::ensure!(!ids.contains(&id), "{place}: `{slug}` is there twice; expected each treaty once");
        ids.push(id.clone());
        match treaty(folder, slug, summary.cell(row, "opened_for_signature"), &place, purpose)? {
            Ok(series) => found.series.push(series),
            Err(why) => found.left_out.push(LeftOut { id, why }),
        }
    }
    Ok(found)
}

/// A treaty, or why it is left out.
fn treaty(
    folder: &Path,
    slug: &str,
    opened: &str,
    place: &str,
    purpose: Use,
) -> anyhow::Result<Result<Series, String>> {
    let Some(file) = file_of(folder, slug) else {
        return Ok(Err(format!("there is no file `{slug}.csv`")));
    };
    if opened.is_empty() {
        return Ok(Err("no day of opening for signature".to_owned()));
    }
    let opened = day(opened).with_context(|| place.to_owned())?;
    let table = table(&file)?;
    if !table.columns.contains_key("deposited_on") {
        return Ok(Err(format!("`{}` has no column `deposited_on`: no dated deposits", table.name)));
    }
    let id = slug.trim_start_matches("x-");
    let deposits = deposits(&table, opened)?;
    let remembered = deposits.values().filter(|(_, class)| class == "memory").count();
    if purpose == Use::ToLearn && remembered > MOST_UNVERIFIED {
        let (id, found) = (id.to_owned(), remembered);
        return Ok(Err(ForecastError::Unverified { id, found, most: MOST_UNVERIFIED }.to_string()));
    }
    let days: Vec<i64> = deposits.values().map(|(day, _)| *day).collect();
    Ok(Series::new(id, &days).map_err(|why| why.to_string()))
}

/// The file of a treaty, whose slug may or may not begin with `x-`.
fn file_of(folder: &Path, slug: &str) -> Option<PathBuf> {
    let bare = slug.trim_start_matches("x-");
    let names = [format!("{slug}.csv"), format!("{bare}.csv"), format!("x-{bare}.csv")];
    names.into_iter().map(|name| folder.join(name)).find(|file| file.is_file())
}

/// The first deposit of each State, in days since the opening, with its class.
fn deposits(table: &Table, opened: NaiveDate) -> anyhow::Result<BTreeMap<String, (i64, String)>> {
    let mut first: BTreeMap<String, (i64, String)> = BTreeMap::new();
    for (line, row) in &table.rows {
        let place = || format!("{}:{line}", table.name);
        let deposited = table.cell(row, "deposited_on");
        if deposited.is_empty() || !counts(table, row).with_context(place)? {
            continue;
        }
        let on = day(deposited).with_context(place)?;
        let since = on.signed_duration_since(opened).num_days();
        anyhow::ensure!(
            since >= 0,
            "{}: a deposit on `{on}`; expected {opened}, the opening for signature, or later",
            place()
        );
        let code = table.cell(row, "iso3");
        // A row without code or name is one of its own.
        let who = [code, table.cell(row, "name")].into_iter().find(|who| !who.is_empty());
        let who = who.map_or_else(place, str::to_owned);
        let class = table.cell(row, "class").to_owned();
        let kept = first.entry(who).or_insert((since, class.clone()));
        if since < kept.0 {
            *kept = (since, class);
        }
    }
    Ok(first)
}

/// Whether a deposit counts: as its row says, and where it does not, unless it is the Union's.
fn counts(table: &Table, row: &csv::StringRecord) -> anyhow::Result<bool> {
    match table.cell(row, "counts_to_threshold").to_lowercase().as_str() {
        "1" | "yes" | "true" => Ok(true),
        "0" | "no" | "false" => Ok(false),
        "" => Ok(!matches!(table.cell(row, "iso3"), "EU" | "EUE" | "EUR" | "EEC")),
        other => anyhow::bail!("`{other}` in counts_to_threshold; expected 1, 0 or nothing"),
    }
}

fn day(text: &str) -> anyhow::Result<NaiveDate> {
    civil_day(text)
        .with_context(|| format!("`{text}` is no date of the calendar; expected one as `2025-10-26`"))
}

fn table(file: &Path) -> anyhow::Result<Table> {
    let name = file.display().to_string();
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .flexible(true)
        .from_path(file)
        .with_context(|| name.clone())?;
    let heads = reader.headers().with_context(|| name.clone())?.clone();
    let columns = heads.iter().enumerate();
    let columns = columns.map(|(at, head)| (head.trim_start_matches('\u{feff}').to_owned(), at)).collect();
    let mut rows = Vec::new();
    for row in reader.records() {
        let row = row.with_context(|| name.clone())?;
        rows.push((row.position().map_or(0, csv::Position::line), row));
    }
    Ok(Table { name, columns, rows })
}

impl Table {
    fn must_have(&self, columns: &[&str]) -> anyhow::Result<()> {
        let missing = columns.iter().find(|column| !self.columns.contains_key(**column));
        match missing {
            Some(column) => anyhow::bail!("{}: there is no column `{column}`", self.name),
            None => Ok(()),
        }
    }

    /// What stands there; nothing where there is no such column.
    fn cell<'a>(&self, row: &'a csv::StringRecord, column: &str) -> &'a str {
        self.columns.get(column).and_then(|at| row.get(*at)).unwrap_or("")
    }
}

#[cfg(test)]
#[path = "folder_tests.rs"]
mod tests;
