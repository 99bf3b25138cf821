//! Lists what is missing, thin, stale or in disagreement in `data/`.

use std::process::ExitCode;

use crate::record::{self, Record};

mod beside;
mod findings;
mod reference;

/// What `cargo xtask audit` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Evidence is stale when it is older than this, in days, on the day the facts were compiled.
    #[arg(long, value_name = "DAYS", default_value_t = 30)]
    stale_after: i64,
}

/// What is wrong with a part of the record that breaks no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    /// Known to exist, and not here.
    Missing,
    /// Others say otherwise.
    Disagreement,
    /// Older than it should be.
    Stale,
    /// Here, but not confirmed.
    Thin,
    /// Left out on purpose.
    LeftOut,
}

impl Lack {
    fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Disagreement => "disagreement",
            Self::Stale => "stale",
            Self::Thin => "thin",
            Self::LeftOut => "left out",
        }
    }
}

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    lack: Lack,
    /// The file, with the line where there is one.
    place: String,
    what: String,
}

/// Does it.
///
/// # Errors
///
/// A record that cannot be read. Rules that do not hold are printed, and the exit code is 1.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let record = Record::read(&record::find_root()?)?;
    let mut found = findings::all(&record, args.stale_after);
    found.extend(reference::all(&record));
    found.sort();
    print!("{}", table(&found));
    let broken = record.violations();
    for violation in &broken {
        eprintln!("error: {violation}");
    }
    println!("{} findings, {} broken rules", found.len(), broken.len());
    Ok(if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn table(found: &[Finding]) -> String {
    let width = found.iter().map(|finding| finding.place.chars().count()).max().unwrap_or(0);
    let line =
        |Finding { lack, place, what }: &Finding| format!("{:12}  {place:width$}  {what}\n", lack.word());
    found.iter().map(line).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record::read(&record::find_root().unwrap()).unwrap()
    }

    fn said(found: &[Finding], lack: Lack, what: &str) -> bool {
        found.iter().any(|finding| finding.lack == lack && finding.what.contains(what))
    }

    #[test]
    fn the_record_breaks_no_rule() {
        assert_eq!(record().violations(), []);
    }

    #[test]
    fn what_the_compilers_did_not_find_is_listed() {
        let record = record();
        let found = findings::all(&record, 30);
        assert!(said(&found, Lack::Missing, "76 to 77 signatories are counted on 2026-08-02, 75 are named"));
        assert!(said(&found, Lack::Missing, "the wait of latecomers"));
        assert!(said(&found, Lack::Missing, "the wait of a withdrawal"));
        assert!(said(&found, Lack::Stale, "111 days"));
        assert!(said(&found, Lack::Thin, "10 of 75 signatures are only reported: ARE, CAN, GBR"));
        assert!(said(&found, Lack::Thin, "3 of 3 deposits are only reported: AZE, QAT, VNM"));
        assert!(said(&found, Lack::Disagreement, "64 (the signing session"));
        assert!(said(&reference::all(&record), Lack::LeftOut, "Minamata"));
        assert!(said(&reference::all(&record), Lack::Thin, "the list ends with 48 of the 50 deposits"));
        assert!(said(
            &reference::all(&record),
            Lack::Thin,
            "forecasts do not learn from it: `tpnw` has `37`"
        ));
        let not_learnt = |finding: &&Finding| finding.what.contains("forecasts do not learn");
        assert_eq!(reference::all(&record).iter().filter(not_learnt).count(), 3);
    }

    #[test]
    fn what_is_thin_beside_the_convention_is_listed() {
        let found = findings::all(&record(), 30);
        assert!(said(&found, Lack::Missing, "21 signatories are counted on 2024-11-30, 0 are named"));
        assert!(said(&found, Lack::Thin, "16 of 16 deposits are only reported: AGO, BEN, CIV"));
        assert!(said(&found, Lack::Thin, "55 of 79 deposits are only reported, 27 of them from memory"));
        assert!(said(&found, Lack::Thin, "the invitation of KAZ, by 2024-10-09"));
        assert!(said(&found, Lack::Thin, "of 69 entries 2 are confirmed, 21 reported, 46 not verified"));
        assert!(said(&found, Lack::Missing, "7 of 42 were not checked"));
        assert!(said(&found, Lack::Missing, "no statement was found of 173 States"));
        assert!(said(&found, Lack::Thin, "the list `au` is only reported"));
    }

    #[test]
    fn fresh_evidence_is_not_stale() {
        assert!(!found_stale(111) && found_stale(110));
    }

    fn found_stale(after: i64) -> bool {
        let of_hanoi = |finding: &Finding| finding.place.starts_with("data/treaties/hanoi/");
        findings::all(&record(), after).iter().any(|finding| finding.lack == Lack::Stale && of_hanoi(finding))
    }

    #[test]
    fn a_broken_rule_is_told_with_file_and_line() {
        let mut record = record();
        let at = record.treaties.iter().position(|file| file.treaty.id == "hanoi").unwrap();
        let acts = &mut record.treaties[at].treaty.acts;
        let mali = acts.iter().position(|act| act.who.as_str() == "MLI").unwrap();
        acts[mali].source = "nobody".to_owned();
        let line = record.treaties[at].lines[mali];
        let told: Vec<String> = record.violations().iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(&format!("data/treaties/hanoi/acts.csv:{line}: ")), "{told:?}");
        let text = std::fs::read_to_string(record::find_root().unwrap().join("data/treaties/hanoi/acts.csv"))
            .unwrap();
        assert!(text.lines().nth(line as usize - 1).unwrap().starts_with("MLI,signature"));
    }
}
