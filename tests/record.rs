//! The packed record: what it must say, and that a broken one is refused.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use hanoi_atlas::treaty::{
    Act, ActKind, Catalog, CatalogError, Certainty, Code, Delay, EventKind, Group, Kind, Precision, Treaty,
    Vote,
};

fn text() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join("public/data/v1/atlas.json")).unwrap()
}

fn catalog() -> Catalog {
    Catalog::from_json(&text()).unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn hanoi(catalog: &mut Catalog) -> &mut Treaty {
    catalog.treaties.get_mut("hanoi").unwrap()
}

// What it says

#[test]
fn there_are_197_states_in_their_groups_and_one_organization() {
    let catalog = catalog();
    let of = |kind| catalog.participants.iter().filter(|participant| participant.kind == kind).count();
    assert_eq!([Kind::Member, Kind::Observer, Kind::Other].map(of), [193, 2, 2]);
    assert_eq!([Kind::Organization, Kind::Former].map(of), [1, 0]);
    let in_group = |group| catalog.states().filter(|state| state.group == Some(group)).count();
    let groups = [
        Group::African,
        Group::AsiaPacific,
        Group::EasternEuropean,
        Group::LatinAmericanCaribbean,
        Group::WesternEuropeanOther,
    ];
    assert_eq!(groups.map(in_group), [54, 54, 23, 33, 29]);
}

#[test]
fn sixty_five_signatures_are_confirmed_and_ten_reported() {
    let catalog = catalog();
    let acts = &catalog.treaties["hanoi"].acts;
    let count =
        |kind, certainty| acts.iter().filter(|act| act.kind == kind && act.certainty == certainty).count();
    assert_eq!(count(ActKind::Signature, Certainty::Confirmed), 65);
    assert_eq!(count(ActKind::Signature, Certainty::Reported), 10);
    assert_eq!(count(ActKind::Ratification, Certainty::Reported), 3);
    assert_eq!(count(ActKind::ApprovalAtHome, Certainty::Reported), 1);
    assert_eq!(acts.len(), 79);
}

#[test]
fn the_register_dates_three_signatures_26_october() {
    let catalog = catalog();
    let acts = &catalog.treaties["hanoi"].acts;
    let on = |date: &str| -> Vec<Code> {
        let of_day = acts.iter().filter(|act| act.kind == ActKind::Signature && act.date.day == day(date));
        of_day.map(|act| act.who).collect()
    };
    assert_eq!(on("2025-10-25").len(), 69);
    assert_eq!(on("2025-10-26"), ["MLI", "RWA", "SAU"].map(code));
    assert_eq!(on("2025-11-19"), [code("MUS")]);
}

#[test]
fn whatever_is_not_confirmed_or_not_dated_to_the_day_says_why() {
    for act in &catalog().treaties["hanoi"].acts {
        let sure = act.certainty == Certainty::Confirmed && act.date.precision == Precision::Day;
        assert_eq!(sure, act.doubt.is_none(), "{} {:?}", act.who, act.kind);
    }
}

#[test]
fn the_votes_add_up_to_the_published_results() {
    let catalog = catalog();
    let ballot = catalog.ballot("74/247").unwrap();
    let counts = [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(|vote| ballot.count(vote));
    assert_eq!(counts, [79, 60, 33, 21]);
}

/// Derived by the compilers from the same lists, before this project had code.
#[test]
fn of_the_yes_votes_of_2019_36_have_signed() {
    let catalog = catalog();
    let signed: BTreeSet<Code> =
        catalog.treaties["hanoi"].signatures(NaiveDate::MAX).map(|act| act.who).collect();
    let ballot = catalog.ballot("74/247").unwrap();
    let signed_of =
        |wanted| ballot.votes.iter().filter(|(who, vote)| **vote == wanted && signed.contains(who)).count();
    assert_eq!([Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(signed_of), [36, 18, 15, 4]);
}

#[test]
fn the_story_has_its_turning_points() {
    let catalog = catalog();
    assert_eq!(catalog.events.len(), 45);
    let first: Vec<&str> =
        catalog.events.iter().filter(|event| event.rank == 1).map(|event| event.id.as_str()).collect();
    let expected = [
        "resolution-73-187",
        "resolution-74-247",
        "adoption",
        "opening",
        "signature-closes",
        "entry-into-force",
    ];
    assert_eq!(first, expected);
}

#[test]
fn only_sources_that_are_named_are_shipped_and_none_without_address() {
    let catalog = catalog();
    let text = text();
    for (id, source) in &catalog.sources {
        assert!(text.matches(&format!("\"{id}\"")).count() >= 3, "{id} is listed but not named");
        assert!(source.url.starts_with("http"), "{id}");
    }
}

#[test]
fn readers_find_states_by_former_and_everyday_names() {
    let catalog = catalog();
    let named = |name: &str| -> Vec<Code> {
        let has = |all: &hanoi_atlas::treaty::Participant| {
            all.name == name || all.short == name || all.aliases.iter().any(|alias| alias == name)
        };
        catalog.participants.iter().filter(|participant| has(participant)).map(|found| found.code).collect()
    };
    let names = BTreeMap::from([
        ("Holland", "NLD"),
        ("Netherlands (Kingdom of the)", "NLD"),
        ("Swaziland", "SWZ"),
        ("Burma", "MMR"),
        ("Ivory Coast", "CIV"),
        ("Cape Verde", "CPV"),
        ("Macedonia", "MKD"),
        ("UK", "GBR"),
        ("Britain", "GBR"),
        ("USA", "USA"),
        ("Palestine", "PSE"),
        ("Vatican City", "VAT"),
        ("Turkey", "TUR"),
        ("Naoero", "NRU"),
        ("Czech Republic", "CZE"),
        ("Vietnam", "VNM"),
        ("European Union", "EU"),
    ]);
    for (name, expected) in names {
        assert_eq!(named(name), [code(expected)], "{name}");
    }
}

// That a broken one is refused

#[test]
fn text_that_is_no_record_is_refused_with_its_place() {
    let cut = &text()[..1000];
    assert!(
        matches!(Catalog::from_json(cut), Err(CatalogError::Unreadable(at)) if (at.line, at.column) == (1, 1000))
    );
    let later = text().replacen("\"format\":1", "\"format\":2", 1);
    assert_eq!(Catalog::from_json(&later), Err(CatalogError::Format { found: 2 }));
    let unknown = text().replacen("\"kind\":\"signature\"", "\"kind\":\"handshake\"", 1);
    let refused = Catalog::from_json(&unknown).unwrap_err().to_string();
    assert!(
        refused.starts_with("`treaties.hanoi.acts[0].kind`: found `handshake`; expected one of"),
        "{refused}"
    );
}

#[test]
fn what_serde_derives_and_what_is_written_by_hand_read_the_same() {
    let derived: Catalog = serde_json::from_str(&text()).unwrap();
    assert_eq!(Catalog::from_json(&text()), Ok(derived));
    let words = |word: &str| serde_json::Value::from(word);
    for kind in ActKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), words(kind.word()));
    }
    for kind in EventKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), words(kind.word()));
    }
    for group in Group::ALL {
        assert_eq!(serde_json::to_value(group).unwrap(), words(group.word()));
    }
}

#[test]
fn a_newer_record_may_say_more_than_this_page_reads() {
    let more = text().replacen("\"format\":1", "\"format\":1,\"new\":[]", 1);
    assert_eq!(Catalog::from_json(&more), Ok(catalog()));
}

/// The act of `who` of that kind.
fn act<'a>(catalog: &'a mut Catalog, who: &str, kind: ActKind) -> &'a mut Act {
    hanoi(catalog).acts.iter_mut().find(|act| act.who == code(who) && act.kind == kind).unwrap()
}

/// Puts `who`'s signature in where it belongs, changed.
fn again(catalog: &mut Catalog, who: &str, change: impl Fn(&mut Act)) {
    let mut copy = act(catalog, who, ActKind::Signature).clone();
    change(&mut copy);
    let acts = &mut hanoi(catalog).acts;
    acts.push(copy);
    acts.sort_by_key(|act| (act.date.day, act.who));
}

/// Each row: what is done to the record, and what the refusal must say.
type Mutation = (&'static str, fn(&mut Catalog));

const MUTATIONS: [Mutation; 43] = [
    ("192 members; expected 193", |c| c.participants.retain(|p| p.code.as_str() != "VUT")),
    ("1 observers; expected 2", |c| c.participants.retain(|p| p.code.as_str() != "VAT")),
    ("3 other States; expected 2", |c| c.participants[0].kind = Kind::Other),
    ("`AFG` comes after `AGO`", |c| c.participants.swap(0, 1)),
    ("`AFG` comes after `AFG`", |c| c.participants.insert(0, c.participants[0].clone())),
    ("`AFG` has no name", |c| c.participants[0].name.clear()),
    ("organizations have two letters", |c| {
        c.participants.iter_mut().for_each(|p| {
            if p.code.as_str() == "EU" {
                p.kind = Kind::Former
            }
        })
    }),
    ("`Angola` is also a name of AFG", |c| c.participants[0].aliases.push("angola".into())),
    ("calls itself `other`", |c| c.sources.get_mut("untc").unwrap().id = "other".into()),
    ("`ftp://x` is no address", |c| c.sources.get_mut("untc").unwrap().url = "ftp://x".into()),
    ("which has no address", |c| c.sources.get_mut("untc").unwrap().url.clear()),
    ("calls itself `hanoi`", |c| {
        let treaty = hanoi(c).clone();
        c.treaties.insert("other".into(), treaty);
    }),
    ("`adopted` is 2025-12-24, later than `opened`", |c| hanoi(c).adopted = Some(day("2025-12-24"))),
    ("`opened` is 2025-10-25, later than `closes`", |c| hanoi(c).closes = Some(day("2025-10-24"))),
    ("`evidence_until` is 2026-12-01", |c| hanoi(c).evidence_until = day("2026-12-01")),
    ("later than `published_entry`", |c| hanoi(c).published_entry = Some(day("2025-01-01"))),
    ("needs 0 instruments", |c| hanoi(c).entry.instruments = 0),
    ("the quota of 2 cannot be filled", |c| quota(c, 2, "FRA")),
    ("`XXX` is not among the participants", |c| quota(c, 1, "XXX")),
    ("at least 77 and at most 76", |c| hanoi(c).reported_totals[2].least = 77),
    ("2026-01-28 names the source `nobody`", |c| hanoi(c).reported_totals[0].source = "nobody".into()),
    ("`XXX` is not among the participants", |c| act(c, "MUS", ActKind::Signature).who = code("XXX")),
    ("MUS names the source `nobody`", |c| act(c, "MUS", ActKind::Signature).source = "nobody".into()),
    ("MUS names the source `nobody`", |c| act(c, "MUS", ActKind::Signature).also = Some("nobody".into())),
    ("MUS names `verdragen` twice", |c| act(c, "MUS", ActKind::Signature).also = Some("verdragen".into())),
    ("MUS acts on 2025-10-24, before the treaty was opened", |c| {
        act(c, "MUS", ActKind::Signature).date.day = day("2025-10-24")
    }),
    ("MUS acts on 2052-11-19, after the facts were compiled", |c| {
        act(c, "MUS", ActKind::Signature).date.day = day("2052-11-19")
    }),
    ("CAN signs on 2026-07-31, after signature closed", |c| hanoi(c).closes = Some(day("2026-06-30"))),
    ("2026-07-30 is not its last day", |c| act(c, "CAN", ActKind::Signature).date.day = day("2026-07-30")),
    ("acts are in order of day, then of code", |c| hanoi(c).acts.swap(0, 1)),
    ("MLI signs a second time", |c| again(c, "MLI", |_| {})),
    ("MLI accedes, but signed on 2025-10-26", |c| {
        again(c, "MLI", |act| {
            act.kind = ActKind::Accession;
            act.date.day = day("2026-01-01");
        })
    }),
    ("MLI withdraws without having consented", |c| {
        again(c, "MLI", |act| {
            act.kind = ActKind::Withdrawal;
            act.date.day = day("2026-01-01");
        })
    }),
    ("QAT does the same a second time", |c| {
        let copy = act(c, "QAT", ActKind::Ratification).clone();
        let acts = &mut hanoi(c).acts;
        acts.push(copy);
        acts.sort_by_key(|act| (act.date.day, act.who));
    }),
    ("another event has the same id", |c| c.events[1].id = c.events[0].id.clone()),
    ("events are in order of day", |c| c.events.swap(0, 20)),
    ("its title has 61 characters", |c| c.events[0].title = "x".repeat(61)),
    ("its label has 23 characters", |c| c.events[0].label = "é".repeat(23)),
    ("rank 4; expected 1, 2 or 3", |c| c.events[0].rank = 4),
    ("has no day, but depends on nothing", |c| c.events.last_mut().unwrap().kind = EventKind::Session),
    ("is given the day 2017-04-01", |c| c.events[0].kind = EventKind::Conditional),
    ("ends on 2017-03-01", |c| c.events[0].until = Some(day("2017-03-01"))),
    ("`draft-shown-to-experts`: names the source `nobody`", |c| c.events[0].source = "nobody".into()),
];

const VOTE_MUTATIONS: [Mutation; 4] = [
    ("VAT is no member of the United Nations", |c| {
        c.ballots[0].votes.insert(code("VAT"), Vote::Yes);
    }),
    ("`XXX` is not among the participants", |c| {
        c.ballots[0].votes.insert(code("XXX"), Vote::Yes);
    }),
    ("vote on 74/247: is recorded twice", |c| c.ballots.push(c.ballots[0].clone())),
    ("vote on 74/247: names the source `nobody`", |c| c.ballots[0].source = "nobody".into()),
];

fn quota(catalog: &mut Catalog, at_least: u32, member: &str) {
    let members = vec![code(member)];
    hanoi(catalog).entry.quota = Some(hanoi_atlas::treaty::Quota { at_least, members });
}

#[test]
fn every_rule_refuses_what_breaks_it() {
    for (expected, mutate) in MUTATIONS.into_iter().chain(VOTE_MUTATIONS) {
        let mut catalog = catalog();
        mutate(&mut catalog);
        let found = catalog.violations();
        let said = found.iter().any(|violation| violation.to_string().contains(expected));
        assert!(said, "expected `{expected}`, found {found:?}");
        assert!(catalog.check().is_err(), "{expected}");
    }
}

#[test]
fn an_accession_after_signature_is_admitted_where_the_record_says_why() {
    let mut catalog = catalog();
    again(&mut catalog, "MLI", |act| {
        act.kind = ActKind::Accession;
        act.date.day = day("2026-01-01");
        act.doubt = Some("The register shows both.".to_owned());
    });
    assert_eq!(catalog.check(), Ok(()));
}

#[test]
fn a_state_may_come_back_after_it_withdrew() {
    let mut catalog = catalog();
    hanoi(&mut catalog).entry.withdrawal = Some(Delay::days(1));
    for (kind, date) in [
        (ActKind::Ratification, "2026-01-01"),
        (ActKind::Withdrawal, "2026-02-01"),
        (ActKind::Ratification, "2026-03-01"),
    ] {
        again(&mut catalog, "MLI", |act| {
            act.kind = kind;
            act.date.day = day(date);
        });
    }
    assert_eq!(catalog.check(), Ok(()));
}
