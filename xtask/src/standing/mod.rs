//! Answers who stands where towards a treaty on a date.

use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use hanoi_atlas::treaty::{Bloc, Blocs, Catalog, Code};

use crate::format::Format;
use crate::record::{self, Record, nearest};

mod answer;
mod table;

use answer::{Answer, Asked};

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
    /// Only the members of this list, e.g. eu, african or ldc.
    #[arg(long)]
    group: Option<String>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// Does it. A group that is not known is told on standard error, with exit code 2.
///
/// # Errors
///
/// A record that cannot be read, a date that does not exist, a treaty or State that is not known.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let record = Record::read(&record::find_root()?)?;
    if let Some(broken) = record.violations().into_iter().next() {
        return Err(anyhow::Error::new(broken))
            .context("the record breaks a rule; `cargo xtask audit` lists all");
    }
    let (catalog, beside) = (record.catalog(), record.beside());
    let group = match args.group.as_deref().map(|id| group(&beside.blocs, id)).transpose() {
        Ok(group) => group,
        Err(unknown) => {
            eprintln!("error: {unknown}");
            return Ok(ExitCode::from(2));
        }
    };
    let answer = Answer::new(&Asked {
        catalog: &catalog,
        side: beside.side(&catalog, &args.treaty)?,
        blocs: &beside.blocs,
        sources: &record.sources,
        date: date(&args.on)?,
        only: args.state.map(|text| state(&catalog, &text)).transpose()?,
        group,
    });
    args.format.print(&answer, table::table)?;
    Ok(ExitCode::SUCCESS)
}

/// The list of that name, or why there is none.
fn group<'a>(blocs: &'a Blocs, id: &str) -> Result<&'a Bloc, String> {
    let near = nearest::word(blocs.keys(), id);
    blocs.get(&id.to_lowercase()).ok_or_else(|| {
        let near = near.map(|near| format!("; nearest: `{near}`")).unwrap_or_default();
        let known: Vec<&str> = blocs.keys().map(String::as_str).collect();
        format!("`{id}` is no group of the record{near}. Known are {}", known.join(", "))
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

    fn record() -> Record {
        Record::read(&record::find_root().unwrap()).unwrap()
    }

    fn catalog() -> Catalog {
        record().catalog()
    }

    fn answered(treaty: &str, on: &str, only: Option<&str>, group: Option<&str>) -> serde_json::Value {
        let record = record();
        let (catalog, beside) = (record.catalog(), record.beside());
        let asked = Asked {
            catalog: &catalog,
            side: beside.side(&catalog, treaty).unwrap(),
            blocs: &beside.blocs,
            sources: &record.sources,
            date: date(on).unwrap(),
            only: only.map(|text| state(&catalog, text).unwrap()),
            group: group.map(|id| super::group(&beside.blocs, id).unwrap()),
        };
        serde_json::to_value(Answer::new(&asked)).unwrap()
    }

    fn answer(on: &str, only: Option<&str>) -> serde_json::Value {
        answered("hanoi", on, only, None)
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
        let unknown = record().beside().side(&catalog, "hanoy").unwrap_err().to_string();
        assert_eq!(
            unknown,
            "`hanoy` is no treaty of the record; known: `hanoi`, `budapest`, `malabo`, `uncac`, `untoc`"
        );
        for text in ["2026-02-29", "2025-13-01", "25-10-26", "2025-10-6", "+2025-10-26", "tomorrow", ""] {
            assert!(refused(date(text).unwrap_err()).contains("no date of the calendar"), "{text}");
        }
    }

    #[test]
    fn every_treaty_is_answered_for() {
        let phases = ["hanoi", "budapest", "malabo", "uncac", "untoc"].map(|treaty| {
            let answer = answered(treaty, "2026-11-21", None, None);
            assert_eq!(answer["states"].as_array().unwrap().len(), 197, "{treaty}");
            answer["phase"].as_str().unwrap().to_owned()
        });
        assert_eq!(phases, ["open-for-signature", "in-force", "in-force", "in-force", "in-force"]);
    }

    #[test]
    fn each_treaty_has_classes_of_its_own() {
        let budapest = answered("budapest", "2026-11-21", None, None);
        let malabo = answered("malabo", "2026-11-21", None, None);
        let class = |answer: &serde_json::Value, code| of(answer, code)["class"].clone();
        assert_eq!(class(&budapest, "KEN"), "invited");
        assert_eq!(class(&budapest, "IRL"), "signatory");
        assert_eq!(class(&budapest, "VNM"), "outside");
        assert_eq!(class(&malabo, "KEN"), "outside");
        assert_eq!(class(&malabo, "FRA"), "not-eligible");
        assert_eq!(class(&malabo, "TGO"), "party");
        assert_eq!(class(&answered("malabo", "2022-12-31", None, None), "TGO"), "approved-at-home");
        assert_eq!(class(&answer("2026-11-21", None), "AZE"), "approved-at-home");
    }

    #[test]
    fn a_group_filters_rows_and_counts() {
        let answer = answered("hanoi", "2025-10-26", None, Some("eu"));
        assert_eq!(answer["states"].as_array().unwrap().len(), 27);
        assert_eq!(answer["organizations"].as_array().unwrap().len(), 0);
        assert_eq!(answer["group"]["classes"], serde_json::json!({ "outside": 14, "signatory": 13 }));
        assert_eq!(answer["group"]["source"], "country-converter");
        assert_eq!(answer["signatories"]["total"], 72);
    }

    #[test]
    fn an_unknown_group_is_refused_with_the_nearest() {
        let beside = record().beside();
        let said = group(&beside.blocs, "uE").unwrap_err();
        assert!(said.starts_with("`uE` is no group of the record; nearest: `"), "{said}");
        assert!(group(&beside.blocs, "assean").unwrap_err().contains("nearest: `asean`"));
        assert!(said.contains("eu, five-eyes, g20"), "{said}");
        assert!(group(&beside.blocs, "EU").is_ok());
    }

    #[test]
    fn one_state_alone_keeps_the_counts_of_all() {
        let answer = answer("2025-10-26", Some("Mali"));
        assert_eq!(answer["states"].as_array().unwrap().len(), 1);
        assert_eq!(answer["organizations"].as_array().unwrap().len(), 0);
        assert_eq!(answer["signatories"]["total"], 72);
    }
}
