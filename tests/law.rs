//! The law's edges, one fact a test, and what holds for any acts whatever.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActDate, ActKind, Board, Catalog, Certainty, Change, Code, Delay, EntryRule, Kind, Lands,
    Participant, Precision, Quota, Reading, Standing, Tally, Treaty, Wait,
};
use proptest::prelude::*;

use ActKind::{
    Acceptance, Accession, Approval, DefinitiveSignature, FormalConfirmation, Ratification, Signature,
    Succession, Withdrawal,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

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
fn whoever_deposits_on_the_day_of_the_threshold_is_no_latecomer() {
    let mut treaty = treaty(1, &[("AAA", Ratification, "2000-03-01"), ("BBB", Accession, "2000-03-01")]);
    treaty.entry.later = Some(Delay::days(20));
    for who in ["AAA", "BBB"] {
        assert_eq!(standing(&treaty, who, "2000-03-11"), Standing::Party, "{who}");
    }
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
        order: None,
        short_order: None,
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
                Change::In => sum + 1,
                Change::Out => sum - 1,
            }
        });
        prop_assert_eq!(i64::from(counts.party + counts.contracting), counted);
    }
}
