//! The law on published truth: what the engine computes from the acts is what the depositaries
//! published; and its edges.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActDate, ActKind, Board, Catalog, Certainty, Code, Delay, Door, EntryRule, Kind, Lands, Participant,
    Phase, Precision, Quota, Reading, Remark, Standing, Standings, Tally, Treaty, Wait,
};
use proptest::prelude::*;

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
fn every_reference_file_names_its_published_day() {
    for file in record().reference {
        let treaty = file.treaty;
        assert_eq!(treaty.entry_into_force(Reading::Everything), treaty.published_entry, "{}", treaty.id);
    }
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

// Edges

fn act(who: &str, kind: ActKind, on: NaiveDate) -> Act {
    let date = ActDate { day: on, precision: Precision::Day };
    let source = "test".to_owned();
    Act { who: code(who), kind, date, certainty: Certainty::Confirmed, source, also: None, doubt: None }
}

/// A treaty that needs `instruments` and then ten days, opened on the first day of 2000.
fn treaty(instruments: u32, acts: &[(&str, ActKind, &str)]) -> Treaty {
    let mut acts: Vec<Act> = acts.iter().map(|(who, kind, on)| act(who, *kind, day(on))).collect();
    acts.sort_by_key(|act| (act.date.day, act.who));
    Treaty {
        id: "test".to_owned(),
        title: "A treaty".to_owned(),
        short: "Treaty".to_owned(),
        adopted: None,
        opened: day("2000-01-01"),
        closes: None,
        depositary: "Nobody".to_owned(),
        entry: EntryRule {
            article: String::new(),
            instruments,
            quota: None,
            first: Delay::days(10),
            later: None,
            withdrawal: None,
        },
        published_entry: None,
        as_of: day("2001-01-01"),
        evidence_until: day("2001-01-01"),
        reported_totals: Vec::new(),
        acts,
    }
}

fn met(treaty: &Treaty) -> Option<NaiveDate> {
    treaty.threshold_met(Reading::Confirmed)
}

fn standing(treaty: &Treaty, who: &str, date: &str) -> Standing {
    treaty.history(code(who), Reading::Confirmed).on(day(date))
}

use ActKind::{
    Acceptance, Accession, Approval, DefinitiveSignature, FormalConfirmation, Ratification, Signature,
    Succession, Withdrawal,
};

#[test]
fn instruments_deposited_on_one_day_share_it() {
    let three = [
        ("AAA", Ratification, "2000-03-01"),
        ("BBB", Acceptance, "2000-03-01"),
        ("CCC", Approval, "2000-03-01"),
    ];
    for needed in 1..=3 {
        assert_eq!(met(&treaty(needed, &three)), Some(day("2000-03-01")));
    }
    let treaty = treaty(1, &three);
    for who in ["AAA", "BBB", "CCC"] {
        assert_eq!(standing(&treaty, who, "2000-03-11"), Standing::Party, "{who}");
    }
}

#[test]
fn a_quota_holds_entry_into_force_back() {
    let mut treaty = treaty(
        2,
        &[
            ("AAA", Ratification, "2000-03-01"),
            ("BBB", Ratification, "2000-03-02"),
            ("CCC", Ratification, "2000-03-03"),
        ],
    );
    assert_eq!(met(&treaty), Some(day("2000-03-02")));
    treaty.entry.quota = Some(Quota { at_least: 1, members: vec![code("CCC")] });
    assert_eq!(met(&treaty), Some(day("2000-03-03")));
    treaty.entry.quota = Some(Quota { at_least: 2, members: vec![code("CCC"), code("DDD")] });
    assert_eq!(met(&treaty), None);
}

#[test]
fn an_organization_never_counts_but_is_bound() {
    let treaty = treaty(1, &[("EU", FormalConfirmation, "2000-03-01"), ("AAA", Ratification, "2000-04-01")]);
    assert_eq!(met(&treaty), Some(day("2000-04-01")));
    assert_eq!(standing(&treaty, "EU", "2000-03-01"), Standing::Contracting);
    assert_eq!(standing(&treaty, "EU", "2000-04-11"), Standing::Party);
}

#[test]
fn a_withdrawal_before_the_threshold_takes_its_instrument_back() {
    let acts = [
        ("AAA", Ratification, "2000-03-01"),
        ("AAA", Withdrawal, "2000-03-05"),
        ("BBB", Ratification, "2000-03-10"),
        ("CCC", Ratification, "2000-03-20"),
    ];
    assert_eq!(met(&treaty(2, &acts)), Some(day("2000-03-20")));
    let mut slow = treaty(2, &acts);
    slow.entry.withdrawal = Some(Delay::days(30));
    assert_eq!(met(&slow), Some(day("2000-03-10")), "the withdrawal had not taken effect");
    assert_eq!(standing(&slow, "AAA", "2000-03-20"), Standing::Party);
    assert_eq!(standing(&slow, "AAA", "2000-04-04"), Standing::Withdrawn);
}

#[test]
fn an_instrument_that_leaves_on_the_day_another_comes_does_not_help_it() {
    let acts = [
        ("BBB", Ratification, "2000-03-01"),
        ("BBB", Withdrawal, "2000-03-10"),
        ("AAA", Ratification, "2000-03-10"),
    ];
    assert_eq!(met(&treaty(2, &acts)), None);
}

#[test]
fn a_state_that_returns_waits_again() {
    let mut treaty = treaty(
        1,
        &[
            ("AAA", Ratification, "2000-01-01"),
            ("BBB", Ratification, "2000-05-01"),
            ("BBB", Withdrawal, "2000-05-03"),
            ("BBB", Accession, "2000-05-06"),
        ],
    );
    treaty.entry.later = Some(Delay::days(20));
    let history = treaty.history(code("BBB"), Reading::Confirmed);
    let expected = [
        (day("2000-05-01"), Standing::Contracting),
        (day("2000-05-03"), Standing::Withdrawn),
        (day("2000-05-06"), Standing::Contracting),
        (day("2000-05-26"), Standing::Party),
    ];
    assert_eq!(history.changes(), expected);
}

#[test]
fn a_latecomer_waits_its_own_time_and_never_binds_before_the_treaty() {
    let mut treaty = treaty(1, &[("AAA", Ratification, "2000-03-01"), ("BBB", Accession, "2000-03-02")]);
    assert_eq!(standing(&treaty, "BBB", "2000-03-11"), Standing::Contracting, "ten days of its own");
    treaty.entry.later = Some(Delay::days(1));
    assert_eq!(standing(&treaty, "BBB", "2000-03-10"), Standing::Contracting, "the treaty is not in force");
    assert_eq!(standing(&treaty, "BBB", "2000-03-11"), Standing::Party);
}

#[test]
fn who_signs_and_deposits_on_one_day_is_a_contracting_state() {
    let treaty = treaty(2, &[("AAA", Signature, "2000-03-01"), ("AAA", Ratification, "2000-03-01")]);
    assert_eq!(standing(&treaty, "AAA", "2000-02-29"), Standing::Outside);
    assert_eq!(standing(&treaty, "AAA", "2000-03-01"), Standing::Contracting);
}

#[test]
fn a_definitive_signature_and_a_succession_count_once_each() {
    let acts = [
        ("AAA", DefinitiveSignature, "2000-03-01"),
        ("AAA", Ratification, "2000-03-02"),
        ("BBB", Succession, "2000-03-03"),
    ];
    assert_eq!(met(&treaty(2, &acts)), Some(day("2000-03-03")));
}

#[test]
fn approval_at_home_changes_no_standing() {
    let treaty =
        treaty(1, &[("AAA", Signature, "2000-03-01"), ("AAA", ActKind::ApprovalAtHome, "2000-04-01")]);
    assert_eq!(standing(&treaty, "AAA", "2000-12-31"), Standing::Signatory);
    assert_eq!(met(&treaty), None);
}

#[test]
fn waits_end_where_the_calendar_says() {
    let next_first = |wait| Delay { wait, lands: Lands::OnTheNextFirst };
    let months = |months| Delay { wait: Wait::Months(months), lands: Lands::OnTheDay };
    let cases = [
        (Delay::days(90), "2003-07-01", "2003-09-29"),
        (Delay::days(90), "2027-10-03", "2028-01-01"),
        (months(1), "2027-01-31", "2027-02-28"),
        (months(1), "2028-01-31", "2028-02-29"),
        (months(12), "2028-02-29", "2029-02-28"),
        (next_first(Wait::Months(3)), "2004-03-18", "2004-07-01"),
        (next_first(Wait::Months(3)), "2004-03-01", "2004-07-01"),
        (next_first(Wait::Months(3)), "2004-11-30", "2005-03-01"),
        (next_first(Wait::Days(60)), "2002-04-11", "2002-07-01"),
    ];
    for (delay, from, to) in cases {
        assert_eq!(delay.after(day(from)), Some(day(to)), "{delay:?} after {from}");
    }
    assert_eq!(Delay::days(1).after(NaiveDate::MAX), None);
}

#[test]
fn a_state_counts_only_from_the_day_by_which_it_certainly_had_signed() {
    for precision in [Precision::By, Precision::Month, Precision::Day] {
        let mut treaty = treaty(1, &[("AAA", Signature, "2000-03-31")]);
        treaty.acts[0].date.precision = precision;
        assert_eq!(standing(&treaty, "AAA", "2000-03-30"), Standing::Outside);
        assert_eq!(standing(&treaty, "AAA", "2000-03-31"), Standing::Signatory);
    }
}

#[test]
fn an_unverified_signature_is_not_believed_and_a_reported_one_is() {
    for (certainty, expected) in [
        (Certainty::Confirmed, Standing::Signatory),
        (Certainty::Reported, Standing::Signatory),
        (Certainty::Unverified, Standing::Outside),
    ] {
        let mut treaty = treaty(1, &[("AAA", Signature, "2000-03-31")]);
        treaty.acts[0].certainty = certainty;
        assert_eq!(standing(&treaty, "AAA", "2001-01-01"), expected, "{certainty:?}");
    }
}

// Properties

/// A catalog of a few States that exist only here.
fn catalog_of(codes: &[&str]) -> Catalog {
    let participant = |code: &&str| Participant {
        code: code.parse().unwrap(),
        iso2: None,
        m49: None,
        kind: if code.len() == 2 { Kind::Organization } else { Kind::Member },
        name: code.to_string(),
        short: code.to_string(),
        aliases: Vec::new(),
        group: None,
    };
    Catalog {
        format: 1,
        edition: String::new(),
        participants: codes.iter().map(participant).collect(),
        treaties: BTreeMap::new(),
        events: Vec::new(),
        ballots: Vec::new(),
        sources: BTreeMap::new(),
    }
}

const FEW: [&str; 6] = ["AAA", "BBB", "CCC", "DDD", "EEE", "EU"];

fn any_act() -> impl Strategy<Value = Act> {
    let kinds =
        [Signature, DefinitiveSignature, Ratification, Accession, Withdrawal, ActKind::ApprovalAtHome];
    let certainties = [Certainty::Confirmed, Certainty::Reported, Certainty::Unverified];
    (
        0..FEW.len(),
        proptest::sample::select(kinds.to_vec()),
        0u64..60,
        proptest::sample::select(certainties.to_vec()),
    )
        .prop_map(|(who, kind, after, certainty)| Act {
            certainty,
            ..act(FEW[who], kind, day("2000-01-01") + chrono::Days::new(after))
        })
}

fn treaty_of(acts: Vec<Act>) -> Treaty {
    let mut treaty = treaty(3, &[]);
    treaty.entry.withdrawal = Some(Delay::days(5));
    treaty.acts = acts;
    treaty
}

fn any_reading() -> impl Strategy<Value = Reading> {
    proptest::sample::select(&[Reading::Confirmed, Reading::Reported, Reading::Everything][..])
}

proptest! {
    #[test]
    fn the_order_of_acts_does_not_matter(
        acts in proptest::collection::vec(any_act(), 0..16), reading in any_reading(), after in 0u64..100,
    ) {
        let catalog = catalog_of(&FEW);
        let date = day("2000-01-01") + chrono::Days::new(after);
        let forward = treaty_of(acts.clone());
        let backward = treaty_of(acts.into_iter().rev().collect());
        prop_assert_eq!(
            Board::new(&catalog, &forward, date, reading), Board::new(&catalog, &backward, date, reading)
        );
        prop_assert_eq!(Tally::new(&forward), Tally::new(&backward));
    }

    #[test]
    fn one_more_deposit_never_makes_entry_into_force_later(
        acts in proptest::collection::vec(any_act(), 0..16), more in any_act(), reading in any_reading(),
    ) {
        let without = treaty_of(acts.clone());
        let consent = Act { kind: Ratification, ..more };
        let with = treaty_of(acts.into_iter().chain([consent]).collect());
        if let Some(entry) = without.entry_into_force(reading) {
            prop_assert!(with.entry_into_force(reading).unwrap() <= entry);
        }
    }

    #[test]
    fn a_board_says_the_same_as_the_single_histories(
        acts in proptest::collection::vec(any_act(), 0..16), reading in any_reading(), after in 0u64..100,
    ) {
        let catalog = catalog_of(&FEW);
        let treaty = treaty_of(acts);
        let date = day("2000-01-01") + chrono::Days::new(after);
        let board = Board::new(&catalog, &treaty, date, reading);
        for (who, standing) in &board.standings {
            prop_assert_eq!(treaty.history(*who, reading).on(date), *standing);
        }
        prop_assert_eq!(Standing::ALL.map(|standing| board.counts.of(standing)).iter().sum::<u32>(), 5);
        prop_assert_eq!(treaty.phase(date, reading), board.phase);
    }

    #[test]
    fn nobody_is_a_party_before_the_treaty_is_in_force(
        acts in proptest::collection::vec(any_act(), 0..16), reading in any_reading(),
    ) {
        let treaty = treaty_of(acts);
        let entry = treaty.entry_into_force(reading);
        for who in FEW {
            for (date, standing) in treaty.history(code(who), reading).changes() {
                prop_assert!(*standing != Standing::Party || entry.is_some_and(|entry| entry <= *date));
            }
        }
    }

    #[test]
    fn those_bound_are_those_whose_instruments_count(
        acts in proptest::collection::vec(any_act(), 0..16), reading in any_reading(), after in 0u64..100,
    ) {
        let catalog = catalog_of(&FEW);
        let treaty = treaty_of(acts);
        let date = day("2000-01-01") + chrono::Days::new(after);
        let counts = Board::new(&catalog, &treaty, date, reading).counts;
        let counted = treaty.deposits(reading).iter().filter(|deposit| deposit.day <= date).fold(0, |sum, deposit| {
            match deposit.change {
                hanoi_atlas::treaty::Change::In => sum + 1,
                hanoi_atlas::treaty::Change::Out => sum - 1,
            }
        });
        prop_assert_eq!(i64::from(counts.party + counts.contracting), counted);
    }
}
