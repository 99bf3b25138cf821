#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{Days, NaiveDate};

use super::*;
use crate::substance::Substance;
use crate::text::Text;
use crate::treaty::{Act, ActDate, ActKind, Beside, Catalog, Certainty, Precision};

struct Record {
    catalog: Catalog,
    beside: Beside,
    substance: Substance,
    text: Text,
}

fn file(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

fn record() -> Record {
    let catalog = Catalog::from_json(&file("public/data/v1/atlas.json")).unwrap();
    let (beside, _) = Beside::from_json(&file("public/data/v1/beside.json"), &catalog).unwrap();
    let (substance, _) = Substance::from_json(&file("public/data/v1/substance.json")).unwrap();
    Record { catalog, beside, substance, text: Text::english() }
}

impl Record {
    fn on(&self, date: NaiveDate) -> Matter<'_> {
        let treaty = &self.catalog.treaties["hanoi"];
        let facts = Facts { text: &self.text, catalog: &self.catalog, treaty };
        Matter { facts, substance: &self.substance, beside: Some(&self.beside), date, up: "../" }
    }

    fn now(&self) -> Matter<'_> {
        self.on(self.catalog.treaties["hanoi"].as_of)
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What stands between `begin` and the next `end`, each time.
fn between<'a>(html: &'a str, begin: &str, end: char) -> Vec<&'a str> {
    html.split(begin).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// The words without the markup.
fn words(html: &str) -> String {
    html.split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ")
}

fn text_of<'a>(all: &'a [Correction], id: &str) -> &'a str {
    &all.iter().find(|correction| correction.id == id).unwrap().text
}

#[test]
fn all_68_articles_are_on_the_page_once() {
    let record = record();
    let page = convention(&record.now()).body;
    let ids = between(&page, " id=\"", '"');
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "no anchor twice");
    for number in 1..=68 {
        assert!(ids.contains(&format!("article-{number}").as_str()), "{number}");
    }
    assert_eq!(ids.iter().filter(|id| id.starts_with("article-")).count(), 69, "and 40(22)");
    for article in &record.substance.articles {
        assert!(page.contains(&crate::page::escape(&article.summary)), "{}", article.number);
    }
}

#[test]
fn every_link_leads_to_a_source_on_record_a_place_on_the_page_or_the_page_of_a_state() {
    let record = record();
    let page = convention(&record.now()).body;
    let ids: BTreeSet<&str> = between(&page, " id=\"", '"').into_iter().collect();
    let sources = [&record.substance.sources, &record.catalog.sources, &record.beside.sources];
    let known: BTreeSet<String> =
        sources.iter().flat_map(|all| all.values()).map(|source| crate::page::escape(&source.url)).collect();
    for href in between(&page, "href=\"", '"') {
        if let Some(anchor) = href.strip_prefix('#') {
            assert!(ids.contains(anchor), "{href}");
        } else if let Some(code) = href.strip_prefix("../c/") {
            let code = code.trim_end_matches('/').parse().unwrap();
            assert!(record.catalog.participant(code).is_some(), "{href}");
        } else {
            assert!(href == "../" || known.contains(href), "{href}");
        }
    }
    assert!(page.matches("href=\"http").count() > 100);
}

#[test]
fn every_finding_and_every_position_is_shown_with_its_source_and_its_certainty() {
    let record = record();
    let matter = record.now();
    let table = subjects_html(&matter);
    for (extent, expected) in [("present", 33), ("partly", 0), ("absent", 2), ("not-checked", 7)] {
        // Once more in the legend.
        assert_eq!(table.matches(&format!("extent--{extent}\"")).count(), expected + 1, "{extent}");
    }
    let certain = record.substance.findings.iter().filter(|finding| finding.certainty.is_some()).count();
    assert_eq!(table.matches("href=\"http").count(), certain);
    assert!(
        table.contains("<a href=\"#article-40-22\">40(22)</a>") && table.contains("#article-40\">40(21)")
    );
    assert!(!table.contains("<a href=\"#article-2\""), "article 2 is that of Budapest");
    let said = positions_html(&matter);
    assert_eq!(said.matches("<li>").count(), record.substance.positions.len());
    for position in &record.substance.positions {
        assert_eq!(said.matches(&crate::page::escape(&position.position)).count(), 1);
    }
    assert_eq!(said.matches("reported · <a href=\"http").count(), record.substance.positions.len());
}

#[test]
fn supporters_critics_and_others_have_columns_of_the_same_form_and_none_is_empty() {
    let record = record();
    let html = positions_html(&record.now());
    for stance in crate::substance::Stance::ALL {
        let (_, rest) = html.split_once(&format!("<section id=\"position-{}\"><h3>", stance.word())).unwrap();
        let column = rest.split("</section>").next().unwrap();
        assert!(column.matches("<li>").count() >= 7, "{stance:?}");
    }
}

#[test]
fn what_is_in_the_record_cannot_become_markup() {
    let mut record = record();
    let evil = String::from("<script>a & \"b\"</script>");
    record.substance.chapters[0].title.clone_from(&evil);
    record.substance.articles[6].title.clone_from(&evil);
    record.substance.articles[7].summary.clone_from(&evil);
    record.substance.findings[0].note = Some(evil.clone());
    record.substance.findings[0].articles = vec![evil.clone()];
    record.substance.positions[0].position.clone_from(&evil);
    record.substance.positions[26].voice = crate::substance::Voice::Other(evil.clone());
    record.substance.positions[26].when.clone_from(&evil);
    let id = record.substance.positions[26].source.clone();
    let source = record.substance.sources.get_mut(&id).unwrap();
    (source.publisher, source.url) = (evil.clone(), format!("https://{evil}"));
    record.catalog.events.iter_mut().find(|event| event.id == "adoption").unwrap().detail = evil;
    let page = convention(&record.now()).body;
    assert!(!page.contains("<script") && !page.contains("\"b\""));
    assert!(page.matches("&lt;script&gt;").count() >= 10);
}

/// Counted from the file itself, by no law of ours.
fn raw(date: NaiveDate) -> BTreeMap<&'static str, BTreeSet<String>> {
    let acts = file("data/treaties/hanoi/acts.csv");
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for line in acts.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        if day(fields[2]) > date {
            continue;
        }
        let kind = match (fields[1], fields[4]) {
            ("signature", "confirmed" | "reported") => "signed",
            ("ratification" | "acceptance" | "approval" | "accession", "confirmed") => "deposited",
            ("ratification" | "acceptance" | "approval" | "accession", _) => "reported",
            _ => continue,
        };
        found.entry(kind).or_default().insert(fields[0].to_owned());
    }
    found
}

#[test]
fn the_numbers_of_the_corrections_are_those_of_the_raw_files() {
    let record = record();
    let states = file("data/states.csv");
    let members: BTreeSet<&str> =
        states.lines().filter(|line| line.contains(",member,")).map(|line| &line[..3]).collect();
    assert_eq!(members.len(), 193);
    for date in
        ["2025-10-25", "2025-10-26", "2025-11-19", "2026-02-10", "2026-05-21", "2026-11-21", "2029-01-01"]
    {
        let known = day(date).min(day("2026-11-21"));
        let raw_now = raw(known);
        let signed = raw_now["signed"].len();
        let reported = raw_now.get("reported").map_or(0, BTreeSet::len);
        assert!(!raw_now.contains_key("deposited"));
        let all = corrections(&record.on(day(date)));
        assert!(
            text_of(&all, "fix-ratified")
                .contains(&format!("{signed} had signed, and no deposit was confirmed"))
        );
        assert_eq!(text_of(&all, "fix-ratified").contains("3 were only reported"), reported == 3, "{date}");
        let instruments = text_of(&all, "fix-instruments");
        assert!(instruments.contains("90 days after the last of 40 instruments"), "{instruments}");
        assert!(instruments.contains(&format!("{signed} had signed, and none of the 40")), "{instruments}");
        let is_over = known >= day("2025-10-26");
        assert_eq!(all.iter().any(|correction| correction.id == "fix-countries"), is_over, "{date}");
        assert_eq!(all.iter().any(|correction| correction.id == "fix-absent"), is_over, "{date}");
        let in_hanoi = raw(day("2025-10-26"))["signed"].len();
        let count = |who: &BTreeSet<String>| who.iter().filter(|who| members.contains(who.as_str())).count();
        if is_over {
            let countries = text_of(&all, "fix-countries");
            let then = count(&raw(day("2025-10-26"))["signed"]);
            assert!(
                countries.contains(&format!("{in_hanoi} had signed: {then} UN member States, ")),
                "{countries}"
            );
            let now = format!("names {signed}: {} UN member States", count(&raw_now["signed"]));
            assert_eq!(countries.contains(&now), signed > in_hanoi, "{countries}");
            let absent = text_of(&all, "fix-absent");
            assert!(absent.contains(&format!("the {in_hanoi} signatories")), "{absent}");
            let canada = raw_now["signed"].contains("CAN");
            assert_eq!(absent.contains("in July 2026, Canada signed (reported)"), canada, "{absent}");
            assert_eq!(absent.contains("no signature of Canada"), !canada, "{absent}");
            assert!(
                absent.contains("no signature of the United States") && !raw_now["signed"].contains("USA")
            );
        }
    }
}

#[test]
fn parties_to_budapest_that_signed_are_counted_as_in_the_raw_files() {
    let record = record();
    // A deposit by the end of July 2026 has entered into force by 21 November: three months and a first.
    let budapest = file("data/treaties/budapest/acts.csv");
    let consents = ["ratification", "acceptance", "approval", "accession", "succession"];
    let parties: BTreeSet<&str> = budapest
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter(|fields| consents.contains(&fields[1]) && day(fields[2]) <= day("2026-07-31"))
        .map(|fields| fields[0])
        .collect();
    assert!(!budapest.contains(",withdrawal,"));
    let date = day("2026-11-21");
    let both = raw(date)["signed"].iter().filter(|who| parties.contains(who.as_str())).count();
    let all = corrections(&record.on(date));
    let expected = format!("{both} of the {} parties to the Budapest Convention", parties.len());
    assert!(text_of(&all, "fix-budapest").contains(&expected), "{expected}: {all:?}");
    let mut alone = record.now();
    alone.beside = None;
    assert!(!text_of(&corrections(&alone), "fix-budapest").contains("parties to the Budapest"));
}

#[test]
fn the_vote_is_told_with_the_numbers_of_the_raw_files() {
    let record = record();
    let votes = file("data/votes/74-247.csv");
    let signed = &raw(day("2026-11-21"))["signed"];
    let of = |vote: &str| -> BTreeSet<&str> {
        votes.lines().filter(|line| line.ends_with(&format!(",{vote}"))).map(|line| &line[..3]).collect()
    };
    let told = words(&dispute_html(&record.now()));
    for (vote, how) in
        [("yes", "voted for the mandate"), ("no", "voted against it"), ("abstain", "abstained")]
    {
        let n = of(vote).iter().filter(|who| signed.contains(**who)).count();
        assert!(told.contains(&format!("by {n} of the {} that had {how}", of(vote).len())), "{vote}: {told}");
    }
}

#[test]
fn every_sentence_reads_well_on_any_date() {
    let record = record();
    let mut date = day("2019-01-01");
    while date < day("2031-01-01") {
        let matter = record.on(date);
        let all = corrections(&matter);
        assert_eq!(all.is_empty(), date < day("2025-10-25"), "{date}");
        for correction in &all {
            let text = &correction.text;
            assert!(text.ends_with('.') && text.starts_with(char::is_uppercase), "{date}: {text}");
            for wrong in ["  ", "..", " .", " 0 ", " 1 ", "1 were", "()", ", ,", "[", "{", "}"] {
                assert!(!text.contains(wrong), "{date}: `{wrong}` in {text}");
            }
            assert!(!correction.sources.is_empty(), "{date}: {}", correction.id);
        }
        for html in [corrections_html(&matter), dispute_html(&matter), positions_html(&matter)] {
            assert!(!html.contains(['[', '{']) && !html.contains("  "), "{date}: {html}");
        }
        date = date + Days::new(11);
    }
    let page = convention(&record.now());
    for text in [&page.title, &page.description, &page.body] {
        assert!(!text.is_empty() && !text.contains(['[', '{']), "{text}");
    }
}

#[test]
fn what_is_not_known_yet_is_told_as_of_the_day_of_the_facts() {
    let record = record();
    assert_eq!(corrections(&record.on(day("2030-05-05"))), corrections(&record.now()));
    let early = words(&corrections_html(&record.on(day("2024-12-24"))));
    assert!(early.contains("On 24 December 2024 the Convention could not be signed yet"), "{early}");
}

#[test]
fn what_a_later_record_makes_true_is_corrected_no_more() {
    let mut record = record();
    let members: Vec<_> = record.catalog.states().take(40).map(|state| state.code).collect();
    let treaty = record.catalog.treaties.get_mut("hanoi").unwrap();
    treaty.acts.extend(members.into_iter().map(|who| Act {
        who,
        kind: ActKind::Accession,
        date: ActDate { day: day("2027-01-10"), precision: Precision::Day },
        certainty: Certainty::Confirmed,
        source: String::from("untc"),
        also: None,
        doubt: None,
    }));
    treaty.as_of = day("2028-01-01");
    let waiting = corrections(&record.on(day("2027-02-01")));
    let force = text_of(&waiting, "fix-force");
    assert!(force.contains("enters into force on 10 April 2027, and not before"), "{force}");
    assert!(text_of(&waiting, "fix-ratified").contains("40 deposits were confirmed"));
    let later = corrections(&record.on(day("2027-04-10")));
    assert!(later.iter().all(|correction| correction.id != "fix-force"), "it is in force");
    let treaty = record.catalog.treaties.get_mut("hanoi").unwrap();
    let canada = treaty.acts.iter_mut().find(|act| act.who.as_str() == "CAN").unwrap();
    canada.date = ActDate { day: day("2025-10-26"), precision: Precision::Day };
    assert!(corrections(&record.now()).iter().all(|correction| correction.id != "fix-absent"));
}

#[test]
fn articles_are_found_by_number_title_and_summary_whatever_the_case() {
    let record = record();
    let found = |words: &str| -> Vec<(u32, Option<u32>)> {
        let found = found_articles(&record.substance, words);
        found.iter().map(|article| (article.number, article.paragraph)).collect()
    };
    assert_eq!(found("").len(), 69);
    assert_eq!(found("Article 65")[0], (65, None));
    assert_eq!(found("40")[..2], [(40, None), (40, Some(22))]);
    assert_eq!(found("40(22)")[0], (40, Some(22)));
    assert_eq!(found("EXTRADITION")[0], (37, None), "the title comes before other mentions");
    assert!(found("extradition").contains(&(22, None)), "refused extradition is in the summary of 22");
    assert_eq!(found("grooming child"), [(15, None)], "every word must be there");
    assert!(found("zebra").is_empty() && found("log").is_empty(), "a word is found from its beginning");
}
