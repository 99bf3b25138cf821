//! The treaties beside the Convention, as they are packed: what the law makes of them, and that a
//! broken one does not stop the others.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Beside, Bond, Catalog, Code, Comparison, Entitlement, Footing, Group, Phase, Reading, Standing,
};

fn packed(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join("public/data/v1").join(name)).unwrap()
}

fn catalog() -> Catalog {
    Catalog::from_json(&packed("atlas.json")).unwrap()
}

fn beside() -> Beside {
    let (beside, skipped) = Beside::from_json(&packed("beside.json"), &catalog()).unwrap();
    assert_eq!(skipped, []);
    beside
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

const TODAY: &str = "2026-11-21";

// The law

#[test]
fn in_the_reading_of_its_terms_every_treaty_enters_into_force_on_the_published_day() {
    let (catalog, beside) = (catalog(), beside());
    let published = [
        ("budapest", Reading::Everything, "2004-07-01"),
        ("malabo", Reading::Reported, "2023-06-08"),
        ("uncac", Reading::Confirmed, "2005-12-14"),
        ("untoc", Reading::Confirmed, "2003-09-29"),
    ];
    assert_eq!(beside.treaties.len(), published.len());
    for (id, reading, expected) in published {
        let side = beside.side(&catalog, id).unwrap();
        assert_eq!(side.terms.reading, reading, "{id}");
        assert_eq!(side.entry_into_force(), Some(day(expected)), "{id}");
        assert_eq!(side.board(&catalog, day(TODAY)).phase, Phase::InForce { since: day(expected) }, "{id}");
    }
    assert_eq!(beside.side(&catalog, "hanoi").unwrap().entry_into_force(), None);
}

/// The fifteenth deposit is the only one that is dated; the others had been made by then.
#[test]
fn malabo_needs_all_fifteen_deposits() {
    let (catalog, beside) = (catalog(), beside());
    let mut malabo = beside.treaties["malabo"].clone();
    assert_eq!(malabo.deposits(Reading::Reported).len(), 16);
    malabo.acts.retain(|act| act.who != code("CIV") && act.who != code("BEN"));
    assert_eq!(malabo.entry_into_force(Reading::Reported), None);
    let standings = beside.side(&catalog, "malabo").unwrap().standings(&catalog);
    let changes = |who| standings.history(code(who)).unwrap().changes().to_vec();
    assert_eq!(
        changes("MRT"),
        [(day("2023-05-09"), Standing::Contracting), (day("2023-06-08"), Standing::Party)]
    );
    assert_eq!(changes("BEN").last(), Some(&(day("2024-12-30"), Standing::Party)));
}

#[test]
fn latecomers_wait_as_long_as_their_own_rule_says() {
    let (catalog, beside) = (catalog(), beside());
    // Ninety days for the first forty, thirty for Viet Nam, which ratified on 8 June 2012.
    let untoc = beside.side(&catalog, "untoc").unwrap();
    let changes = untoc.treaty.history(code("VNM"), untoc.terms.reading).changes().to_vec();
    assert_eq!(changes.last(), Some(&(day("2012-07-08"), Standing::Party)));
    // As the Netherlands' registers give them: Benin and Fiji, then Côte d'Ivoire, then New Zealand.
    let budapest = beside.side(&catalog, "budapest").unwrap();
    for (who, expected) in [
        ("BEN", "2024-10-01"),
        ("FJI", "2024-10-01"),
        ("CIV", "2024-11-01"),
        ("NZL", "2025-12-01"),
        ("CMR", "2024-04-01"),
        ("GRD", "2024-08-01"),
        ("ARG", "2018-10-01"),
        ("PHL", "2018-07-01"),
        ("POL", "2015-06-01"),
    ] {
        let history = budapest.treaty.history(code(who), budapest.terms.reading);
        assert_eq!(history.changes().last(), Some(&(day(expected), Standing::Party)), "{who}");
    }
}

/// How many States have each footing on the day of the facts.
fn footings(id: &str, date: &str) -> BTreeMap<Footing, usize> {
    let (catalog, beside) = (catalog(), beside());
    let side = beside.side(&catalog, id).unwrap();
    let board = side.board(&catalog, day(date));
    let mut counts = BTreeMap::new();
    for state in catalog.states() {
        let footing = side.footing(state, board.standings[&state.code], day(date), &beside.blocs);
        *counts.entry(footing).or_default() += 1;
    }
    counts
}

#[test]
fn each_treaty_has_its_own_classes() {
    use Footing::{ApprovedAtHome, Contracting, Invited, NotEligible, Outside, Party, Signatory};
    let map = |counts: &[(Footing, usize)]| counts.iter().copied().collect::<BTreeMap<_, _>>();
    assert_eq!(footings("hanoi", TODAY), map(&[(ApprovedAtHome, 1), (Signatory, 73), (Outside, 123)]));
    assert_eq!(
        footings("budapest", TODAY),
        map(&[(Party, 79), (Signatory, 2), (Invited, 15), (Outside, 101)])
    );
    assert_eq!(footings("malabo", TODAY), map(&[(Party, 16), (Outside, 38), (NotEligible, 143)]));
    assert_eq!(
        footings("malabo", "2022-12-31"),
        map(&[(ApprovedAtHome, 13), (Outside, 41), (NotEligible, 143)])
    );
    assert_eq!(
        footings("malabo", "2023-05-09"),
        map(&[(Contracting, 15), (Outside, 39), (NotEligible, 143)])
    );
    assert_eq!(footings("untoc", TODAY), map(&[(Party, 178), (Signatory, 6), (Outside, 13)]));
    assert_eq!(footings("uncac", TODAY), map(&[(Party, 170), (Signatory, 7), (Outside, 20)]));
}

#[test]
fn who_may_join_follows_from_the_terms() {
    let (catalog, beside) = (catalog(), beside());
    let entitled = |id, who, date| {
        let side = beside.side(&catalog, id).unwrap();
        side.entitlement(catalog.participant(code(who)).unwrap(), day(date), &beside.blocs)
    };
    assert_eq!(entitled("hanoi", "VNM", TODAY), Entitlement::Open);
    assert_eq!(entitled("hanoi", "EU", TODAY), Entitlement::Open);
    assert_eq!(entitled("budapest", "IRL", TODAY), Entitlement::Open);
    assert_eq!(entitled("budapest", "ZAF", TODAY), Entitlement::Open);
    assert_eq!(entitled("budapest", "KEN", "2024-10-08"), Entitlement::ByInvitation);
    assert_eq!(entitled("budapest", "KEN", "2024-10-09"), Entitlement::Invited);
    assert_eq!(entitled("budapest", "EU", TODAY), Entitlement::Closed);
    assert_eq!(entitled("malabo", "KEN", TODAY), Entitlement::Open);
    assert_eq!(entitled("malabo", "FRA", TODAY), Entitlement::Closed);
}

#[test]
fn an_invitation_ends_where_its_end_is_known() {
    let (catalog, mut beside) = (catalog(), beside());
    let invitations = &mut beside.terms.get_mut("budapest").unwrap().invitations;
    let kenya = invitations.iter_mut().find(|invitation| invitation.who == code("KEN")).unwrap();
    kenya.until = Some(day("2029-10-09"));
    let side = beside.side(&catalog, "budapest").unwrap();
    let footing = |date| {
        let kenya = catalog.participant(code("KEN")).unwrap();
        side.footing(kenya, Standing::Outside, day(date), &beside.blocs)
    };
    assert_eq!((footing("2029-10-09"), footing("2029-10-10")), (Footing::Invited, Footing::Outside));
}

#[test]
fn what_is_in_a_treaty_depends_on_the_bond() {
    for bond in Bond::ALL {
        let held = Standing::ALL.map(|standing| bond.holds(standing));
        let expected = match bond {
            Bond::Signed => [true, true, true, false, false],
            Bond::Consented => [true, true, false, false, false],
            Bond::Party => [true, false, false, false, false],
        };
        assert_eq!(held, expected, "{}", bond.word());
    }
}

#[test]
fn a_comparison_has_each_participant_once_and_every_combination() {
    let (catalog, beside) = (catalog(), beside());
    for ids in [&["hanoi"][..], &["hanoi", "budapest"], &["hanoi", "budapest", "malabo", "uncac", "untoc"]] {
        let sides = beside.sides(&catalog, ids).unwrap();
        let comparison = Comparison::new(&catalog, &sides, day(TODAY), Bond::Signed);
        assert_eq!(comparison.combinations.len(), 1 << ids.len());
        let all: Vec<&Vec<bool>> = comparison.combinations.iter().map(|all| &all.inside).collect();
        assert!(all.is_sorted_by(|a, b| a > b), "from all to none");
        let states: usize = comparison.combinations.iter().map(|all| all.states.len()).sum();
        let organizations: usize = comparison.combinations.iter().map(|all| all.organizations.len()).sum();
        assert_eq!((states, organizations), (197, 1));
        let viet_nam = comparison.of(code("VNM")).unwrap();
        assert!(viet_nam.inside[0] && viet_nam.states.contains(&code("VNM")));
        assert_eq!(comparison.of(code("XXX")), None);
        assert_eq!(comparison.in_all(&["nowhere"]), []);
        assert_eq!(comparison.only("nowhere"), []);
    }
}

// The file

#[test]
fn what_serde_derives_and_what_is_written_by_hand_read_the_same() {
    let derived: Beside = serde_json::from_str(&packed("beside.json")).unwrap();
    assert_eq!(beside(), derived);
}

#[test]
fn only_sources_that_are_named_are_shipped() {
    let text = packed("beside.json");
    for id in beside().sources.keys() {
        assert!(text.matches(&format!("\"{id}\"")).count() >= 3, "{id} is listed but not named");
    }
}

#[test]
fn an_unknown_treaty_is_refused_with_those_that_are_known() {
    let (catalog, beside) = (catalog(), beside());
    let said = beside.sides(&catalog, &["hanoi", "paris"]).unwrap_err().to_string();
    assert_eq!(
        said,
        "`paris` is no treaty of the record; known: `hanoi`, `budapest`, `malabo`, `uncac`, `untoc`"
    );
}

/// What is left of the treaties when `from` is replaced by `to` once, and what is said of the rest.
fn broken(from: &str, to: &str) -> (BTreeSet<String>, Vec<String>) {
    let text = packed("beside.json");
    assert!(text.contains(from), "{from}");
    let (beside, skipped) = Beside::from_json(&text.replacen(from, to, 1), &catalog()).unwrap();
    (beside.treaties.into_keys().collect(), skipped.iter().map(ToString::to_string).collect())
}

#[test]
fn a_broken_treaty_is_told_and_the_others_go_on() {
    let without = |id: &str| -> BTreeSet<String> {
        let all = ["budapest", "malabo", "uncac", "untoc"];
        all.into_iter().filter(|other| *other != id).map(str::to_owned).collect()
    };
    let rows = [
        (
            "\"short\":\"Malabo Convention\"",
            "\"short\":5",
            "`treaties.malabo` is left out: `treaties.malabo.short`: found `5`; expected a text",
        ),
        (
            "{\"who\":\"MRT\"",
            "{\"who\":\"XXX\"",
            "`treaties.malabo` is left out: an act names a State or a source that is not listed",
        ),
        (
            "\"id\":\"au\",\"name\":\"African Union\",\"kind\":\"organization\"",
            "\"id\":\"au\",\"name\":\"African Union\",\"kind\":\"club\"",
            "`blocs.au` is left out: `blocs.au.kind`: found `club`; expected one of",
        ),
        (
            "\"reading\":\"reported\"",
            "\"reading\":\"rumour\"",
            "`terms.malabo` is left out: `terms.malabo.reading`: found `rumour`; expected one of",
        ),
    ];
    for (from, to, expected) in rows {
        let (left, said) = broken(from, to);
        assert_eq!(left, without("malabo"), "{to}");
        assert!(said[0].starts_with(expected), "{said:?}");
    }
    let (left, said) = broken("\"AND\",\"ARM\"", "\"ARM\",\"AND\"");
    assert_eq!(left.len(), 4, "the quota is no list in order: {said:?}");
}

#[test]
fn another_format_and_what_is_no_json_are_refused_as_a_whole() {
    let catalog = catalog();
    let refused = |text: &str| Beside::from_json(text, &catalog).unwrap_err().to_string();
    let newer = packed("beside.json").replacen("\"format\":1", "\"format\":2", 1);
    assert_eq!(refused(&newer), "the facts are in format 2; this page reads format 1");
    for text in ["", "{", "[]", "{\"format\":1}"] {
        assert!(!refused(text).is_empty(), "{text}");
    }
}

// The lists

#[test]
fn the_lists_have_as_many_members_as_were_counted() {
    let beside = beside();
    let counts: Vec<(&str, usize)> =
        beside.blocs.values().map(|bloc| (bloc.id.as_str(), bloc.members.len())).collect();
    let expected = [
        ("african", 54),
        ("asean", 11),
        ("asia-pacific", 54),
        ("au", 54),
        ("brics", 11),
        ("coe", 46),
        ("eastern-european", 23),
        ("eu", 27),
        ("five-eyes", 5),
        ("g20", 20),
        ("g7", 7),
        ("latin-american-caribbean", 33),
        ("ldc", 44),
        ("m49-africa", 54),
        ("m49-americas", 35),
        ("m49-asia", 48),
        ("m49-europe", 44),
        ("m49-oceania", 16),
        ("sids", 39),
        ("western-european-other", 29),
    ];
    assert_eq!(counts, expected);
}

#[test]
fn lists_name_only_those_who_are_known_and_where_they_were_read() {
    let (catalog, beside) = (catalog(), beside());
    for bloc in beside.blocs.values() {
        assert!(bloc.members.iter().all(|who| catalog.participant(*who).is_some()), "{}", bloc.id);
        assert!(bloc.members.is_sorted_by(|a, b| a < b), "{}", bloc.id);
        assert!(bloc.members.iter().all(|who| bloc.has(*who)) && !bloc.has(code("XXX")), "{}", bloc.id);
        assert!(beside.sources[&bloc.source].url.starts_with("http"), "{}", bloc.id);
        assert!(bloc.as_of <= day(TODAY), "{}", bloc.id);
    }
}

#[test]
fn lists_agree_with_what_else_is_on_record() {
    let (catalog, beside) = (catalog(), beside());
    for group in Group::ALL {
        let members: Vec<Code> =
            catalog.states().filter(|state| state.group == Some(group)).map(|state| state.code).collect();
        assert_eq!(beside.blocs[group.word()].members, members);
    }
    let quota = beside.treaties["budapest"].entry.quota.clone().unwrap();
    assert_eq!(beside.blocs["coe"].members, quota.members);
    let regions: usize =
        beside.blocs.values().filter(|bloc| bloc.id.starts_with("m49-")).map(|bloc| bloc.members.len()).sum();
    assert_eq!(regions, 197);
    assert!(beside.blocs["eu"].members.iter().all(|who| beside.blocs["coe"].has(*who)));
    assert!(beside.blocs["asean"].members.iter().all(|who| beside.blocs["m49-asia"].has(*who)));
}
