//! The law on published truth: what the engine computes from the acts is what the depositaries
//! published, and what is known of the Convention. The law's edges are in `law.rs`.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActDate, ActKind, Board, Certainty, Code, Door, Phase, Precision, Reading, Remark, Standing,
    Standings,
};

#[path = "../xtask/src/record/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tools use the rest of the reader")]
mod record;

fn record() -> record::Record {
    record::Record::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

// Published truth

/// Each row: the treaty, the day its condition was met, the published date of entry into force.
const PUBLISHED: [(&str, &str, &str); 24] = [
    ("att", "2014-09-25", "2014-12-24"),
    ("basel", "1992-02-05", "1992-05-05"),
    ("budapest", "2004-03-18", "2004-07-01"),
    ("cartagena", "2003-06-13", "2003-09-11"),
    ("cedaw", "1981-08-04", "1981-09-03"),
    ("cluster-munitions", "2010-02-16", "2010-08-01"),
    ("crc", "1990-08-03", "1990-09-02"),
    ("drugs-1988", "1990-08-13", "1990-11-11"),
    ("enforced-disappearance", "2010-11-23", "2010-12-23"),
    ("fctc", "2004-11-29", "2005-02-27"),
    ("firearms-protocol", "2005-04-04", "2005-07-03"),
    ("migrant-workers", "2003-03-14", "2003-07-01"),
    ("mine-ban", "1998-09-16", "1999-03-01"),
    ("rome-statute", "2002-04-11", "2002-07-01"),
    ("singapore-mediation", "2020-03-12", "2020-09-12"),
    ("smuggling-protocol", "2003-10-30", "2004-01-28"),
    ("terrorist-bombings", "2001-04-23", "2001-05-23"),
    ("terrorist-financing", "2002-03-11", "2002-04-10"),
    ("tpnw", "2020-10-24", "2021-01-22"),
    ("trafficking-protocol", "2003-09-26", "2003-12-25"),
    ("uncac", "2005-09-15", "2005-12-14"),
    ("unclos", "1993-11-16", "1994-11-16"),
    ("unfccc", "1993-12-21", "1994-03-21"),
    ("untoc", "2003-07-01", "2003-09-29"),
];

#[test]
fn every_treaty_enters_into_force_on_the_published_day() {
    let record = record();
    let computed: Vec<_> = record
        .reference
        .iter()
        .filter(|file| file.treaty.published_entry.is_some())
        .map(|file| {
            let met = file.treaty.threshold_met(Reading::Everything).unwrap().to_string();
            let entry = file.treaty.entry_into_force(Reading::Everything).unwrap().to_string();
            (file.treaty.id.clone(), met, entry)
        })
        .collect();
    let published: Vec<_> = PUBLISHED
        .iter()
        .map(|(id, met, entry)| (id.to_string(), met.to_string(), entry.to_string()))
        .collect();
    assert_eq!(computed, published);
}

#[test]
fn every_reference_file_names_its_published_day_unless_its_list_ends_before() {
    for file in record().reference {
        let treaty = file.treaty;
        assert_eq!(treaty.entry_into_force(Reading::Everything), treaty.published_entry, "{}", treaty.id);
        assert_eq!(treaty.published_entry.is_none(), treaty.id == "nagoya", "{}", treaty.id);
    }
    let nagoya = record().file("nagoya").unwrap().treaty.clone();
    assert_eq!(nagoya.deposits(Reading::Everything).len(), 48);
}

#[test]
fn one_instrument_fewer_or_an_organization_s_would_give_another_day() {
    // The instruments of the European Union fall before the threshold of these two.
    for id in ["cartagena", "unfccc"] {
        let mut treaty = record().file(id).unwrap().treaty.clone();
        let eu = treaty.acts.iter_mut().find(|act| act.who == code("EU") && act.kind.is_consent()).unwrap();
        eu.who = code("XEU");
        let counted = treaty.entry_into_force(Reading::Everything);
        assert_eq!(id == "cartagena", counted < treaty.published_entry, "{id}: {counted:?}");
    }
    let mut unclos = record().file("unclos").unwrap().treaty.clone();
    unclos.acts.retain(|act| act.who != code("YUG"));
    assert!(unclos.entry_into_force(Reading::Everything) > unclos.published_entry);
}

/// Entry into force for single States, as the chart of the Council of Europe gave it in 2015.
#[test]
fn latecomers_to_budapest_are_bound_on_the_published_day() {
    let budapest = record().file("budapest").unwrap().treaty.clone();
    let published = [
        ("ALB", "2004-07-01"),
        ("HUN", "2004-07-01"),
        ("CYP", "2005-05-01"),
        ("BGR", "2005-08-01"),
        ("DNK", "2005-10-01"),
        ("FRA", "2006-05-01"),
        ("BIH", "2006-09-01"),
        ("ARM", "2007-02-01"),
        ("FIN", "2007-09-01"),
        ("DEU", "2009-07-01"),
        ("AZE", "2010-07-01"),
        ("GEO", "2012-10-01"),
        ("AUT", "2012-10-01"),
        ("BEL", "2012-12-01"),
        ("CZE", "2013-12-01"),
    ];
    for (who, expected) in published {
        let history = budapest.history(code(who), Reading::Everything);
        assert_eq!(history.changes().last(), Some(&(day(expected), Standing::Party)), "{who}");
    }
}

/// Counts of parties that others published; the compilers found them before these were computed.
#[test]
fn budapest_has_as_many_consents_as_were_counted_at_the_time() {
    let budapest = record().file("budapest").unwrap().treaty.clone();
    let deposits = budapest.deposits(Reading::Everything);
    let counted =
        [("2008-04-30", 22), ("2015-09-30", 47), ("2020-12-31", 65), ("2024-06-20", 75), ("2025-01-10", 78)];
    for (date, expected) in counted {
        let so_far = deposits.iter().filter(|deposit| deposit.day <= day(date)).count();
        assert_eq!(so_far, expected, "{date}");
    }
}

// Hanoi

#[test]
fn hanoi_has_the_signatories_that_were_counted() {
    let catalog = record().catalog();
    let hanoi = &catalog.treaties["hanoi"];
    let standings = Standings::new(&catalog, hanoi, Reading::Confirmed);
    let counted = [
        ("2025-10-24", [0, 0, 0, 0]),
        ("2025-10-25", [69, 67, 1, 1]),
        ("2025-10-26", [72, 70, 1, 1]),
        ("2025-11-18", [72, 70, 1, 1]),
        ("2025-11-19", [73, 71, 1, 1]),
        ("2026-02-09", [73, 71, 1, 1]),
        ("2026-02-10", [74, 72, 1, 1]),
        ("2026-07-30", [74, 72, 1, 1]),
        ("2026-07-31", [75, 73, 1, 1]),
        ("2030-01-01", [75, 73, 1, 1]),
    ];
    for (date, expected) in counted {
        let board = standings.board(day(date));
        let signed = board.signatories;
        assert_eq!(
            [signed.total, signed.members, signed.observers, signed.organizations],
            expected,
            "{date}"
        );
        assert_eq!(board.counts.signatory, expected[1] + expected[2], "{date}");
        assert_eq!(board.counts.signatory + board.counts.outside, 197, "{date}");
    }
}

#[test]
fn hanoi_has_three_deposits_that_are_reported_and_none_that_counts() {
    let catalog = record().catalog();
    let hanoi = &catalog.treaties["hanoi"];
    let on = |date, reading| Board::new(&catalog, hanoi, day(date), reading);
    assert_eq!(on("2026-05-20", Reading::Confirmed).deposited_reported, 0);
    let board = on("2026-11-21", Reading::Confirmed);
    assert_eq!((board.deposited_confirmed, board.deposited_reported, board.counts.contracting), (0, 3, 0));
    assert_eq!(on("2026-11-21", Reading::Reported).counts.contracting, 3);
    let remarks = |who| hanoi.remarks(code(who), day("2026-11-21"), Reading::Confirmed);
    assert_eq!(remarks("AZE"), [Remark::ApprovedAtHome, Remark::DepositReported]);
    assert_eq!(remarks("QAT"), [Remark::DepositReported]);
    assert_eq!(remarks("CAN"), [Remark::SignatureReported]);
    assert_eq!(remarks("MLI"), []);
}

#[test]
fn the_window_for_signature_closes_by_itself() {
    let hanoi = record().file("hanoi").unwrap().treaty.clone();
    let doors = [
        ("2025-10-24", Door::Closed, Phase::NotOpen),
        ("2025-10-25", Door::Sign, Phase::OpenForSignature { until: Some(day("2026-12-31")) }),
        ("2026-12-31", Door::Sign, Phase::OpenForSignature { until: Some(day("2026-12-31")) }),
        ("2027-01-01", Door::Accede, Phase::AccessionOnly),
    ];
    for (date, door, phase) in doors {
        assert_eq!(hanoi.door(day(date)), door, "{date}");
        assert_eq!(hanoi.phase(day(date), Reading::Confirmed), phase, "{date}");
    }
}

#[test]
fn hanoi_would_enter_into_force_on_the_ninetieth_day_after_the_fortieth_instrument() {
    let catalog = record().catalog();
    let mut hanoi = catalog.treaties["hanoi"].clone();
    let signatories: Vec<Code> = hanoi.signatures(NaiveDate::MAX).map(|act| act.who).collect();
    for (index, who) in signatories.iter().filter(|who| !who.is_organization()).take(40).enumerate() {
        let date = day("2027-01-01") + chrono::Days::new(index as u64);
        hanoi.acts.push(act(who.as_str(), ActKind::Ratification, date));
    }
    let met = day("2027-02-09");
    assert_eq!(hanoi.threshold_met(Reading::Confirmed), Some(met));
    assert_eq!(hanoi.entry_into_force(Reading::Confirmed), Some(day("2027-05-10")));
    let phase = |date| hanoi.phase(day(date), Reading::Confirmed);
    assert_eq!(phase("2027-02-08"), Phase::AccessionOnly);
    assert_eq!(phase("2027-02-09"), Phase::Waiting { on: day("2027-05-10") });
    assert_eq!(phase("2027-05-10"), Phase::InForce { since: day("2027-05-10") });
    let counts = |date| Board::new(&catalog, &hanoi, day(date), Reading::Confirmed).counts;
    assert_eq!((counts("2027-05-09").party, counts("2027-05-09").contracting), (0, 40));
    assert_eq!((counts("2027-05-10").party, counts("2027-05-10").contracting), (40, 0));
}

fn act(who: &str, kind: ActKind, on: NaiveDate) -> Act {
    let date = ActDate { day: on, precision: Precision::Day };
    let source = "test".to_owned();
    Act { who: code(who), kind, date, certainty: Certainty::Confirmed, source, also: None, doubt: None }
}

/// The first resolution of the series is on record too, though the page does not show it yet.
#[test]
fn the_vote_of_2018_adds_up_to_its_published_result() {
    use hanoi_atlas::treaty::Vote;
    let ballot = record().ballots.into_iter().find(|ballot| ballot.resolution == "73/187").unwrap();
    let counts = [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(|vote| ballot.count(vote));
    assert_eq!(counts, [94, 59, 33, 7]);
}
