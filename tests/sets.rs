//! The eight sets and the flow from the vote, computed a second time from the raw files, by a path
//! that shares nothing with the law: lines of CSV, and sets of codes.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{Beside, Bond, Catalog, Code, Comparison, Flow, Origin, Vote};

type Codes = BTreeSet<String>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(root().join("data").join(file)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Those of `treaty` with an act of one of `kinds` by `date`, of at most that doubt. Dates in ISO form
/// are in the order of their letters; nobody has withdrawn from any of the three.
fn with(treaty: &str, kinds: &[&str], certainties: &[&str], date: &str) -> Codes {
    let acts = rows(&format!("treaties/{treaty}/acts.csv"));
    assert!(acts.iter().all(|act| act["act"] != "withdrawal"));
    let fits = |act: &&BTreeMap<String, String>| {
        kinds.contains(&act["act"].as_str())
            && certainties.contains(&act["certainty"].as_str())
            && act["day"].as_str() <= date
    };
    acts.iter().filter(fits).map(|act| act["who"].clone()).collect()
}

const CONFIRMED: &[&str] = &["confirmed"];
const REPORTED: &[&str] = &["confirmed", "reported"];
const EVERYTHING: &[&str] = &["confirmed", "reported", "unverified"];
const SIGNATURE: &[&str] = &["signature"];
const CONSENT: &[&str] = &["ratification", "acceptance", "approval", "accession"];

/// Who has signed or consented, and who has consented, as each treaty's terms have it.
fn inside(treaty: &str, date: &str) -> (Codes, Codes) {
    let (signatures, consents) = match treaty {
        "hanoi" => (REPORTED, CONFIRMED),
        "budapest" => (EVERYTHING, EVERYTHING),
        "malabo" => (REPORTED, REPORTED),
        other => panic!("{other}"),
    };
    let consented = with(treaty, CONSENT, consents, date);
    let signed = with(treaty, SIGNATURE, signatures, date);
    (signed.union(&consented).cloned().collect(), consented)
}

fn states() -> Codes {
    let is_state =
        |row: &BTreeMap<String, String>| ["member", "observer", "other"].contains(&row["kind"].as_str());
    rows("states.csv").into_iter().filter(is_state).map(|row| row["code"].clone()).collect()
}

fn packed() -> (Catalog, Beside) {
    let text = |name: &str| std::fs::read_to_string(root().join("public/data/v1").join(name)).unwrap();
    let catalog = Catalog::from_json(&text("atlas.json")).unwrap();
    let (beside, skipped) = Beside::from_json(&text("beside.json"), &catalog).unwrap();
    assert_eq!(skipped, []);
    (catalog, beside)
}

fn names(codes: &[Code]) -> Codes {
    codes.iter().map(ToString::to_string).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const TREATIES: [&str; 3] = ["hanoi", "budapest", "malabo"];
const DATES: [&str; 8] = [
    "2001-11-22",
    "2004-07-01",
    "2018-06-30",
    "2023-05-09",
    "2024-11-30",
    "2025-10-25",
    "2025-10-26",
    "2026-11-21",
];

#[test]
fn the_eight_sets_are_those_of_the_raw_files() {
    let (catalog, beside) = packed();
    let sides = beside.sides(&catalog, &TREATIES).unwrap();
    for date in DATES {
        for (bond, which) in [(Bond::Signed, 0), (Bond::Consented, 1)] {
            let comparison = Comparison::new(&catalog, &sides, day(date), bond);
            let sets = TREATIES.map(|treaty| {
                let (signed, consented) = inside(treaty, date);
                if which == 0 { signed } else { consented }
            });
            for combination in &comparison.combinations {
                let expected: Codes = states()
                    .into_iter()
                    .filter(|who| {
                        sets.iter().zip(&combination.inside).all(|(set, inside)| set.contains(who) == *inside)
                    })
                    .collect();
                assert_eq!(names(&combination.states), expected, "{date} {bond:?} {:?}", combination.inside);
            }
        }
    }
}

/// Held by hand, so that a change of the record is seen.
#[test]
fn the_eight_sets_have_these_counts_on_the_day_of_the_facts() {
    let (catalog, beside) = packed();
    let sides = beside.sides(&catalog, &TREATIES).unwrap();
    let comparison = Comparison::new(&catalog, &sides, day("2026-11-21"), Bond::Signed);
    let counts: Vec<(String, usize)> = comparison
        .combinations
        .iter()
        .map(|all| {
            let letters = all.inside.iter().zip("HBM".chars());
            (letters.map(|(inside, letter)| if *inside { letter } else { '-' }).collect(), all.states.len())
        })
        .collect();
    let expected = [
        ("HBM", COUNTS[0]),
        ("HB-", COUNTS[1]),
        ("H-M", COUNTS[2]),
        ("H--", COUNTS[3]),
        ("-BM", COUNTS[4]),
        ("-B-", COUNTS[5]),
        ("--M", COUNTS[6]),
        ("---", COUNTS[7]),
    ];
    assert_eq!(counts, expected.map(|(letters, count)| (letters.to_owned(), count)));
    assert_eq!(comparison.in_all(&["hanoi", "budapest"]).len(), COUNTS[0] + COUNTS[1]);
    assert_eq!(comparison.only("hanoi").len(), COUNTS[3]);
    assert_eq!(comparison.only("budapest").len(), COUNTS[5]);
    assert_eq!(names(comparison.only("malabo")), ONLY_MALABO.map(str::to_owned).into());
    let everywhere = names(&comparison.in_all(&TREATIES));
    assert_eq!(everywhere, EVERYWHERE.map(str::to_owned).into());
}

const COUNTS: [usize; 8] = [4, 29, 4, 37, 3, 45, 5, 70];
const ONLY_MALABO: [&str; 5] = ["COG", "GIN", "MRT", "NER", "ZMB"];
const EVERYWHERE: [&str; 4] = ["CIV", "GHA", "MUS", "RWA"];

#[test]
fn the_flow_is_that_of_the_raw_files() {
    let (catalog, beside) = packed();
    let hanoi = beside.side(&catalog, "hanoi").unwrap();
    let ballot = catalog.ballot("74/247").unwrap();
    let votes = rows("votes/74-247.csv");
    let of_vote = |word: &str| -> Codes {
        votes.iter().filter(|row| row["vote"] == word).map(|row| row["who"].clone()).collect()
    };
    let voters: Codes = votes.iter().map(|row| row["who"].clone()).collect();
    for date in DATES {
        let flow = Flow::new(&catalog, hanoi, ballot, day(date));
        let signed = with("hanoi", SIGNATURE, REPORTED, date);
        let reported = with("hanoi", CONSENT, REPORTED, date);
        assert_eq!(with("hanoi", CONSENT, CONFIRMED, date), Codes::new(), "no deposit is confirmed");
        let mut origins: Vec<(Origin, Codes)> =
            Vote::ALL.map(|vote| (Origin::Voted(vote), of_vote(vote.word()))).into();
        origins.push((Origin::NotOnRoll, states().difference(&voters).cloned().collect()));
        origins.push((Origin::Organization, ["EU".to_owned()].into()));
        for (origin, from) in origins {
            let stream = flow.stream(origin);
            let both = |other: &Codes| -> Codes { from.intersection(other).cloned().collect() };
            assert_eq!(names(&stream.signed), both(&signed), "{date} {origin:?}");
            assert_eq!(names(&stream.apart), &from - &signed, "{date} {origin:?}");
            assert_eq!(names(&stream.reported), both(&reported), "{date} {origin:?}");
            assert_eq!((stream.deposited.len(), stream.acceded.len()), (0, 0), "{date} {origin:?}");
        }
    }
}

/// Derived by the compilers from the same lists, before this project had code.
#[test]
fn of_79_in_favour_36_have_signed_and_of_60_against_18() {
    let (catalog, beside) = packed();
    let hanoi = beside.side(&catalog, "hanoi").unwrap();
    let flow = Flow::new(&catalog, hanoi, catalog.ballot("74/247").unwrap(), day("2026-11-21"));
    let counts = |origin| (flow.stream(origin).have_signed(), flow.stream(origin).total());
    let expected = [(36, 79), (18, 60), (15, 33), (4, 21), (1, 4), (1, 1)];
    assert_eq!(Origin::ALL.map(counts), expected);
    assert_eq!(flow.against_and_signed().len(), 18);
    assert_eq!(flow.in_favour_and_not_signed().len(), 43);
    assert!(names(&flow.against_and_signed()).contains("AUS"));
    assert!(names(&flow.in_favour_and_not_signed()).contains("IND"));
}

#[test]
fn a_deposit_that_counts_moves_a_state_down_the_flow() {
    use hanoi_atlas::treaty::{Certainty, Reading};
    let (catalog, beside) = packed();
    let mut believing = beside.clone();
    let terms = hanoi_atlas::treaty::Terms { reading: Reading::Reported, ..Default::default() };
    believing.terms.insert("hanoi".to_owned(), terms);
    let ballot = catalog.ballot("74/247").unwrap();
    let hanoi = believing.side(&catalog, "hanoi").unwrap();
    let flow = Flow::new(&catalog, hanoi, ballot, day("2026-11-21"));
    let deposited: usize = flow.streams.iter().map(|stream| stream.deposited.len()).sum();
    let reported: usize = flow.streams.iter().map(|stream| stream.reported.len()).sum();
    assert_eq!((deposited, reported), (3, 0));
    assert_eq!(flow.stream(Origin::Voted(Vote::Yes)).have_signed(), 36);
    let mut treaty = catalog.treaties["hanoi"].clone();
    treaty.acts.retain(|act| act.who.as_str() != "QAT" || act.certainty != Certainty::Confirmed);
    let without_signature = hanoi_atlas::treaty::Side { treaty: &treaty, ..hanoi };
    let flow = Flow::new(&catalog, without_signature, ballot, day("2026-11-21"));
    let acceded: Vec<Code> = flow.streams.iter().flat_map(|stream| stream.acceded.clone()).collect();
    assert_eq!(names(&acceded), ["QAT".to_owned()].into());
}
