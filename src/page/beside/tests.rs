use std::collections::BTreeSet;

use super::*;
use crate::page::{Facts, by_name};
use crate::text::Text;
use crate::treaty::{Bond, Catalog, Footing, Vote};

/// The packed facts, and the sentences.
struct World {
    catalog: Catalog,
    beside: Beside,
    text: Text,
}

impl World {
    fn packed() -> Self {
        let read = |name: &str| {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1");
            std::fs::read_to_string(root.join(name)).expect("the facts are committed")
        };
        let catalog = Catalog::from_json(&read("atlas.json")).expect("the facts are whole");
        let (beside, skipped) = Beside::from_json(&read("beside.json"), &catalog).expect("they are whole");
        assert_eq!(skipped, []);
        Self { catalog, beside, text: Text::english() }
    }

    fn neighbourhood(&self) -> Neighbourhood<'_> {
        let facts =
            Facts { text: &self.text, catalog: &self.catalog, treaty: &self.catalog.treaties["hanoi"] };
        Neighbourhood { facts, beside: &self.beside, links: Links { root: "../", query: "t=2026-11-21" } }
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// Before everything, on the days between the openings, on the day of the vote and on those round it,
/// on that of the facts, and long after.
const DATES: [&str; 10] = [
    "1999-01-01",
    "2001-11-23",
    "2014-06-27",
    "2019-12-26",
    "2019-12-27",
    "2025-10-24",
    "2025-10-25",
    "2026-11-21",
    "2027-01-01",
    "2100-01-01",
];

/// What is between `before` and the next `<`, for each time that it is there.
fn numbers_after(html: &str, before: &str) -> Vec<usize> {
    let found = html.split(before).skip(1);
    found.map(|rest| rest.split('<').next().unwrap_or_default().parse().expect("a number")).collect()
}

/// Who is in a treaty, counted from its acts by hand: those with a signature or a consent that counts.
fn inside(world: &World, id: &str, date: NaiveDate) -> BTreeSet<Code> {
    let side = world.beside.side(&world.catalog, id).expect("it is on record");
    let acts = side.treaty.acts.iter().filter(|act| act.date.day <= date && side.terms.reading.believes(act));
    let is_in = |act: &&crate::treaty::Act| act.kind.is_consent() || act.kind.word() == "signature";
    acts.filter(is_in).map(|act| act.who).filter(|who| !who.is_organization()).collect()
}

#[test]
fn the_numbers_of_the_sets_are_those_of_the_acts() {
    let world = World::packed();
    let beside = world.neighbourhood();
    let states: BTreeSet<Code> = world.catalog.states().map(|state| state.code).collect();
    for date in DATES.map(day) {
        let sets = COMPARED.map(|id| inside(&world, id, date));
        let mut expected = Vec::new();
        for bits in (0..8).rev() {
            let wanted = [bits & 4 != 0, bits & 2 != 0, bits & 1 != 0];
            let fits = |who: &&Code| sets.iter().zip(wanted).all(|(set, wanted)| set.contains(who) == wanted);
            expected.push(states.iter().filter(fits).copied().collect::<BTreeSet<Code>>());
        }
        let html = sets_html(&beside, date);
        let counts: Vec<usize> = expected.iter().map(BTreeSet::len).collect();
        assert_eq!(numbers_after(&html, "<td class=\"sets__count\">"), counts, "{date}");
        let both = |a: usize, b: usize| sets[a].intersection(&sets[b]).count();
        let bridges = numbers_after(html.split("<table").next().expect("it comes first"), "<strong>");
        assert_eq!(bridges, [both(0, 1), both(0, 2), both(1, 2)], "{date}");
        for (states, combination) in expected.iter().zip(&beside.comparison(date).combinations) {
            let set = set_id(&beside.comparison(date), combination);
            assert_eq!(members_of_set(&beside, date, &set.name()).as_ref(), Some(states), "{date} {set:?}");
            let names: Vec<&str> = html.split("sets__who").filter(|row| row.contains("/c/")).collect();
            assert_eq!(names.len(), expected.iter().filter(|set| !set.is_empty()).count());
        }
    }
}

#[test]
fn the_numbers_of_the_flow_are_those_of_votes_and_acts() {
    let world = World::packed();
    let beside = world.neighbourhood();
    let ballot = world.catalog.ballot("74/247").expect("the vote is on record");
    for date in DATES.map(day) {
        let html = flow_html(&beside, date);
        if date < ballot.day {
            assert!(!html.contains("<svg") && html.contains("there had been no vote"), "{html}");
            assert_eq!(members_of_set(&beside, date, "against-signed"), None);
            continue;
        }
        let signed = inside(&world, "hanoi", date);
        let voted = |vote: Vote| -> BTreeSet<Code> {
            ballot.votes.iter().filter(|(_, cast)| **cast == vote).map(|(who, _)| *who).collect()
        };
        let rows: Vec<&str> = html.split("<tr><th scope=\"row\">").skip(1).collect();
        assert_eq!(rows.len(), 6);
        for (row, vote) in rows.iter().zip(Vote::ALL) {
            let all = voted(vote);
            let came = all.intersection(&signed).count();
            let cells = numbers_after(row, "<td>");
            assert_eq!(cells[..5], [all.len(), 0, came, 0, all.len() - came], "{date} {vote:?}");
            for n in [came, all.len() - came].into_iter().filter(|n| *n > 0) {
                assert!(html.contains(&format!(">{n}</text>")), "{date} {vote:?} {n} is on no ribbon");
            }
        }
        let against: BTreeSet<Code> = voted(Vote::No).intersection(&signed).copied().collect();
        let favour: BTreeSet<Code> = voted(Vote::Yes).difference(&signed).copied().collect();
        assert_eq!(members_of_set(&beside, date, "against-signed"), Some(against.clone()));
        assert_eq!(members_of_set(&beside, date, "favour-unsigned"), Some(favour.clone()));
        let crossed = numbers_after(html.split("<details").next().expect("one is before it"), "<strong>");
        assert_eq!(crossed.first(), Some(&against.len()));
    }
    let on_the_day_of_the_facts = flow_reading(&beside, day("2026-11-21"));
    assert!(
        on_the_day_of_the_facts.starts_with(
            "Of the 79 States that voted for the mandate in 2019, 36 had signed the Convention by 21 November \
             2026; of the 60 that voted against, 18; of the 33 that abstained, 15; of the 21 that cast no vote, 4."
        ),
        "{on_the_day_of_the_facts}"
    );
}

#[test]
fn a_group_is_counted_from_the_acts() {
    let world = World::packed();
    let beside = world.neighbourhood();
    let date = day("2026-11-21");
    let signed = inside(&world, "hanoi", date);
    for (id, bloc) in &world.beside.blocs {
        let html = among_html(&beside, id, date);
        let states: Vec<&Code> = bloc.members.iter().filter(|who| !who.is_organization()).collect();
        let joined = states.iter().filter(|who| signed.contains(**who)).count();
        let said = format!(", {joined} had signed or joined");
        assert!(html.contains(&format!("Of the {} ", states.len())) && html.contains(&said), "{html}");
        assert!(html.contains(&beside.facts.text.day(bloc.as_of)) && html.contains("<a href="), "{html}");
        let members = members_of_group(&beside, id).expect("it is on record");
        assert_eq!(members.len(), bloc.members.len());
        assert!(groups_options_html(&beside).contains(&format!("<option value=\"{id}\">")));
    }
    assert_eq!(members_of_group(&beside, "nato"), None);
    assert_eq!(among_html(&beside, "<b>", date), "<p>No group is called “&lt;b&gt;”.</p>");
    assert!(among_html(&beside, "eu", day("2020-01-01")).contains("could not be signed yet"));
}

#[test]
fn the_footings_of_a_treaty_are_a_line_for_each_and_its_legend_counts_the_states() {
    let world = World::packed();
    let beside = world.neighbourhood();
    for id in world.catalog.treaties.keys().chain(world.beside.treaties.keys()) {
        for date in DATES.map(day) {
            let lines = standings_text(&beside, id, date).expect("it is on record");
            assert_eq!(lines.lines().count(), by_name(&beside.facts).len(), "{id}");
            let words: Vec<&str> = Footing::ALL.iter().map(|footing| footing.word()).collect();
            for line in lines.lines() {
                let (who, word) = line.split_once(' ').expect("code and word");
                assert!(who.parse::<Code>().is_ok() && words.contains(&word), "{line}");
            }
            let legend = treaty_legend(&beside, id, date).expect("it is on record");
            let counts = numbers_after(&legend, "<span class=\"legend__count\">");
            assert_eq!(counts.iter().sum::<usize>(), 197, "{id} {date}");
            assert!(!legend.contains("[footing"), "{legend}");
        }
    }
    assert!(
        standings_text(&beside, "hanoi", day("2026-11-21")).is_ok_and(|all| all.contains("GHA signatory\n"))
    );
    assert!(standings_text(&beside, "tokyo", day("2026-11-21")).is_err());
}

#[test]
fn every_date_has_a_whole_page() {
    let world = World::packed();
    let beside = world.neighbourhood();
    for date in DATES.map(day) {
        let page = still(&beside, date);
        for broken in ["[", "{", "NaN", "style=", "  ", " ,", " .<", "<script"] {
            assert!(!page.body.contains(broken), "{broken} on {date}: {}", page.body);
            assert!(!page.description.contains(broken), "{}", page.description);
        }
    }
}

#[test]
fn sets_have_one_name_each_and_unknown_names_are_no_set() {
    let names = [
        "none",
        "hanoi",
        "budapest.malabo",
        "hanoi.budapest.malabo",
        "in.hanoi",
        "in.hanoi.malabo",
        "against-signed",
        "favour-unsigned",
    ];
    for name in names {
        assert_eq!(SetId::named(name).map(|set| set.name()).as_deref(), Some(name));
    }
    assert_eq!(SetId::named("malabo.hanoi").map(|set| set.name()).as_deref(), Some("hanoi.malabo"));
    for name in
        ["", "in.", "in", "tokyo", "hanoi.tokyo", "hanoi.hanoi", "hanoi.", "none.hanoi", "Hanoi", "all"]
    {
        assert_eq!(SetId::named(name), None, "{name}");
    }
}

#[test]
fn links_keep_the_view_and_are_escaped() {
    let links = Links { root: "../", query: "t=2025-10-26&c=\"VNM" };
    assert_eq!(links.set("hanoi"), "../?t=2025-10-26&amp;c=&quot;VNM&amp;set=hanoi");
    assert_eq!(Links::default().set("none"), "?set=none");
}

#[test]
fn a_treaty_that_could_not_be_read_is_named_and_the_rest_goes_on() {
    let mut world = World::packed();
    world.beside.treaties.remove("malabo");
    let beside = world.neighbourhood();
    let date = day("2026-11-21");
    let html = sets_html(&beside, date);
    assert!(html.contains("The record of Malabo could not be read"), "{html}");
    assert_eq!(numbers_after(&html, "<td class=\"sets__count\">"), [33, 41, 48, 75]);
    assert_eq!(members_of_set(&beside, date, "hanoi.malabo"), None);
    assert_eq!(members_of_set(&beside, date, "hanoi").map(|all| all.len()), Some(41));
    assert!(html.contains("in Hanoi only") && !html.contains("[set"), "{html}");
}

#[test]
fn names_cannot_become_markup() {
    let mut world = World::packed();
    for participant in &mut world.catalog.participants {
        participant.short = format!("<b>{}", participant.code);
        participant.name = participant.short.clone();
    }
    for treaty in world.beside.treaties.values_mut() {
        treaty.short = "<i>".to_owned();
        treaty.title = "<i>".to_owned();
    }
    for source in world.beside.sources.values_mut() {
        source.publisher = "<u>".to_owned();
    }
    for bloc in world.beside.blocs.values_mut() {
        bloc.name = "<u>".to_owned();
        bloc.note = Some("<u>".to_owned());
    }
    let beside = world.neighbourhood();
    let date = day("2026-11-21");
    let mut html = still(&beside, date).body + &groups_options_html(&beside);
    for id in world.beside.blocs.keys() {
        html.push_str(&among_html(&beside, id, date));
    }
    for tag in ["<b>", "<i>", "<u>"] {
        assert!(!html.contains(tag), "{tag}");
    }
    assert!(html.contains("&lt;b&gt;VNM") && html.contains("&lt;i&gt;") && html.contains("&lt;u&gt;"));
}

#[test]
fn being_in_is_what_the_sentence_says() {
    use crate::treaty::Standing;
    let held = Standing::ALL.map(|standing| Bond::Signed.holds(standing));
    assert_eq!(held, [true, true, true, false, false]);
}

/// The rows of the table of treaties on the page of a State, each as its treaty's short name and HTML.
fn rows_of(world: &World, who: &str, date: &str) -> Vec<(String, String)> {
    let substance = crate::substance::Substance {
        format: 1,
        edition: String::new(),
        treaty: "hanoi".to_owned(),
        chapters: Vec::new(),
        articles: Vec::new(),
        findings: Vec::new(),
        positions: Vec::new(),
        sources: std::collections::BTreeMap::new(),
    };
    let more = Surroundings { beside: &world.beside, substance: &substance, root: "../../" };
    let who = world.catalog.participant(who.parse().expect("a code")).expect("it is on record");
    let html = dossier_parts(&world.neighbourhood().facts, &more, who, day(date), "said", 2);
    assert!(html.contains("No stated position was found."), "{html}");
    let rows = html.split("<tr><th scope=\"row\">").skip(1).map(|row| {
        let (name, rest) = row.split_once("</th>").expect("a head and cells");
        (name.to_owned(), rest.split("</tr>").next().unwrap_or_default().to_owned())
    });
    rows.collect()
}

#[test]
fn the_page_of_a_state_tells_every_act_of_every_treaty_and_no_later_one() {
    let world = World::packed();
    let text = &world.text;
    for participant in by_name(&world.neighbourhood().facts) {
        for date in ["2010-01-01", "2026-11-21"] {
            let rows = rows_of(&world, participant.code.as_str(), date);
            assert_eq!(rows.len(), 5);
            for treaty in world.catalog.treaties.values().chain(world.beside.treaties.values()) {
                let (_, row) = rows.iter().find(|(name, _)| *name == treaty.short).expect("it has a row");
                let acts: Vec<_> = treaty.acts.iter().filter(|act| act.who == participant.code).collect();
                let told = acts.iter().filter(|act| act.date.day <= day(date));
                let invited = row.matches("invitation to accede").count();
                assert_eq!(row.matches("<li>").count() - invited, told.clone().count(), "{row}");
                for act in told {
                    let said = format!(
                        "{}, {}",
                        text.say(&format!("act-{}", act.kind.word()), &[]),
                        text.date(act.date)
                    );
                    assert!(row.contains(&said), "{said}: {row}");
                    assert!(act.doubt.as_ref().is_none_or(|doubt| row.contains(&escape(doubt))), "{row}");
                }
            }
        }
    }
}

#[test]
fn what_a_state_may_do_next_depends_on_treaty_standing_and_date() {
    let world = World::packed();
    for (who, date, treaty, expected) in [
        (
            "MEX",
            "2025-10-24",
            "Hanoi Convention",
            "It could not sign yet; the treaty was opened on 25 October 2025.",
        ),
        (
            "MEX",
            "2026-12-31",
            "Hanoi Convention",
            "May sign until 31 December 2026; afterwards it may accede.",
        ),
        ("MEX", "2027-01-01", "Hanoi Convention", "May accede."),
        (
            "GHA",
            "2026-11-21",
            "Hanoi Convention",
            "deposited with the Secretary-General of the United Nations.",
        ),
        ("GHA", "2026-11-21", "Budapest Convention", "Nothing: it is a party."),
        ("VNM", "2026-11-21", "Budapest Convention", "May accede once it is invited."),
        ("MEX", "2026-11-21", "Budapest Convention", "May accede: it was invited."),
        ("MEX", "2026-11-21", "Budapest Convention", "invitation to accede, by 9 October 2024, not verified"),
        ("MEX", "2026-11-21", "Budapest Convention", "Named from general knowledge"),
        ("KEN", "2024-10-08", "Budapest Convention", "May accede once it is invited."),
        ("USA", "2026-11-21", "Malabo Convention", "Nothing: the treaty is not open to it."),
        ("EGY", "2026-11-21", "Malabo Convention", "May sign and then ratify."),
        ("EU", "2026-11-21", "Malabo Convention", "cannot join"),
    ] {
        let rows = rows_of(&world, who, date);
        let (_, row) = rows.iter().find(|(name, _)| name == treaty).expect("it has a row");
        assert!(row.contains(expected), "{who} {date} {treaty}: {row}");
    }
}
