//! Answers who stands where towards a treaty on a date.

use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use hanoi_atlas::treaty::{Catalog, Code, Treaty};

use crate::record::{self, Record, nearest};

mod answer;
mod table;

use answer::Answer;

/// What `cargo xtask standing` takes.
#[derive(clap::Args)]
pub struct Args {
    /// The treaty, by its name in links.
    #[arg(long, default_value = "hanoi")]
    treaty: String,
    /// The date, at the end of which the standings are told, e.g. 2025-10-26.
    #[arg(long, value_name = "DATE")]
    on: String,
    /// Only this State or organization, by code or name, e.g. MLI or Mali.
    #[arg(long)]
    state: Option<String>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// Does it.
///
/// # Errors
///
/// A record that cannot be read, a date that does not exist, a treaty or State that is not known.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let catalog = Record::read(&record::find_root()?)?.catalog();
    catalog.check().context("the record breaks a rule; `cargo xtask audit` lists all")?;
    let treaty = treaty(&catalog, &args.treaty)?;
    let date = date(&args.on)?;
    let only = args.state.map(|text| state(&catalog, &text)).transpose()?;
    let answer = Answer::new(&catalog, treaty, date, only);
    match args.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&answer)?),
        Format::Table => print!("{}", table::table(&answer)),
    }
    Ok(ExitCode::SUCCESS)
}

/// The treaty of that name.
///
/// # Errors
///
/// None of that name; those that are known are named.
pub fn treaty<'a>(catalog: &'a Catalog, id: &str) -> anyhow::Result<&'a Treaty> {
    catalog.treaties.get(id).with_context(|| {
        let known = catalog.treaties.keys().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        format!("`{id}` is no treaty of the record; known: {known}")
    })
}

/// A date of the calendar, in ten characters.
///
/// # Errors
///
/// Anything else.
pub fn date(text: &str) -> anyhow::Result<NaiveDate> {
    let date = text.parse().ok().filter(|date: &NaiveDate| date.to_string() == text);
    date.with_context(|| format!("`{text}` is no date of the calendar; expected one as `2025-10-26`"))
}

fn state(catalog: &Catalog, text: &str) -> anyhow::Result<Code> {
    let participants = &catalog.participants;
    let found = nearest::participant(participants, text).map(|found| found.code);
    found.with_context(|| {
        let near = nearest::suggestions(participants, text).join(", ");
        format!(
            "`{text}` is no State of the record; nearest: {near}. \
             Known are the {} States of data/states.csv and the European Union, by code or name",
            catalog.states().count()
        )
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn catalog() -> Catalog {
        Record::read(&record::find_root().unwrap()).unwrap().catalog()
    }

    fn answer(on: &str, only: Option<&str>) -> serde_json::Value {
        let catalog = catalog();
        let only = only.map(|text| state(&catalog, text).unwrap());
        let treaty = treaty(&catalog, "hanoi").unwrap();
        serde_json::to_value(Answer::new(&catalog, treaty, date(on).unwrap(), only)).unwrap()
    }

    fn of<'a>(answer: &'a serde_json::Value, code: &str) -> &'a serde_json::Value {
        answer["states"].as_array().unwrap().iter().find(|state| state["code"] == code).unwrap()
    }

    #[test]
    fn on_26_october_2025_there_are_72_signatories_and_mali_is_one() {
        let answer = answer("2025-10-26", None);
        assert_eq!(answer["signatories"]["total"], 72);
        assert_eq!(answer["signatories"]["members"], 70);
        assert_eq!(answer["states"].as_array().unwrap().len(), 197);
        assert_eq!(answer["organizations"][0]["code"], "EU");
        let mali = of(&answer, "MLI");
        assert_eq!(mali["standing"], "signatory");
        assert_eq!(mali["signed"]["date"], "2025-10-26");
        assert_eq!(mali["signed"]["source"], "verdragen");
        assert_eq!(of(&answer, "MUS")["signed"], serde_json::Value::Null);
        assert_eq!(of(&answer, "MUS")["standing"], "outside");
    }

    #[test]
    fn a_reported_consent_is_shown_and_not_counted() {
        let answer = answer("2026-11-21", None);
        let threshold = &answer["threshold"];
        assert_eq!(threshold["needed"], 40);
        assert_eq!([&threshold["deposited_confirmed"], &threshold["deposited_reported"]], [0, 3]);
        let qatar = of(&answer, "QAT");
        assert_eq!((&qatar["standing"], &qatar["consent"]["counted"]), (&"signatory".into(), &false.into()));
        assert_eq!(qatar["consent"]["certainty"], "reported");
        assert_eq!(qatar["consent"]["kind"], "ratification");
        assert_eq!(of(&answer, "AZE")["approved_at_home"]["date"], "2026-02-10");
    }

    #[test]
    fn before_the_opening_and_far_ahead_there_is_an_answer() {
        assert_eq!(answer("2000-01-01", None)["counts"]["outside"], 197);
        assert_eq!(answer("2000-01-01", None)["phase"], "not-open");
        assert_eq!(answer("9999-12-31", None)["phase"], "accession-only");
    }

    #[test]
    fn a_state_is_found_by_code_name_alias_and_without_its_accents() {
        let catalog = catalog();
        for (text, code) in [
            ("MLI", "MLI"),
            ("mli", "MLI"),
            ("Mali", "MLI"),
            ("Holland", "NLD"),
            ("Turkiye", "TUR"),
            ("Cote d'Ivoire", "CIV"),
            ("VN", "VNM"),
            ("EU", "EU"),
        ] {
            assert_eq!(state(&catalog, text).unwrap().as_str(), code, "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_refused_with_what_is() {
        let catalog = catalog();
        let refused = |error: anyhow::Error| error.to_string();
        let atlantis = refused(state(&catalog, "Malli").unwrap_err());
        assert!(atlantis.contains("`Malli`") && atlantis.contains("MLI (Mali)"), "{atlantis}");
        assert!(refused(state(&catalog, "Yugoslavia").unwrap_err()).contains("197 States"));
        assert!(refused(treaty(&catalog, "hanoy").unwrap_err()).contains("known: `hanoi`"));
        for text in ["2026-02-29", "2025-13-01", "25-10-26", "2025-10-6", "+2025-10-26", "tomorrow", ""] {
            assert!(refused(date(text).unwrap_err()).contains("no date of the calendar"), "{text}");
        }
    }

    #[test]
    fn one_state_alone_keeps_the_counts_of_all() {
        let answer = answer("2025-10-26", Some("Mali"));
        assert_eq!(answer["states"].as_array().unwrap().len(), 1);
        assert_eq!(answer["organizations"].as_array().unwrap().len(), 0);
        assert_eq!(answer["signatories"]["total"], 72);
    }
}
