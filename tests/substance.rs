//! What the treaties say, as it is packed.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use hanoi_atlas::substance::{Extent, Mechanism, OffenceGroup, Subject, Substance, Theme, Voice};
use hanoi_atlas::treaty::{Catalog, Certainty};

fn packed(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join("public/data/v1").join(name)).unwrap()
}

fn substance() -> Substance {
    let (substance, skipped) = Substance::from_json(&packed("substance.json")).unwrap();
    assert_eq!(skipped, []);
    substance
}

#[test]
fn the_convention_has_articles_1_to_68_in_nine_chapters() {
    let substance = substance();
    let whole = substance.articles.iter().filter(|article| article.paragraph.is_none());
    assert!(whole.map(|article| article.number).eq(1..=68));
    assert!(substance.chapters.iter().map(|chapter| chapter.number).eq(1..=9));
    let counts: Vec<usize> = (1..=9).map(|chapter| substance.of_chapter(chapter).count()).collect();
    assert_eq!(counts, [6, 15, 1, 12, 19, 1, 3, 2, 10]);
    assert!(substance.articles.is_sorted_by_key(|article| (article.chapter, article.number)));
}

#[test]
fn each_article_has_a_sentence_and_a_degree_of_certainty() {
    let substance = substance();
    for article in &substance.articles {
        assert!(article.summary.ends_with('.'), "{}", article.number);
        assert_eq!(article.summary.matches(". ").count(), 0, "one sentence: {}", article.number);
        assert!(substance.sources.contains_key(&article.source), "{}", article.number);
    }
    let count = |wanted| substance.articles.iter().filter(|article| article.certainty() == wanted).count();
    assert_eq!(Certainty::ALL.map(count), [2, 21, 46]);
}

#[test]
fn the_offences_are_in_four_groups() {
    let substance = substance();
    let numbers = |group| substance.offences(group).map(|article| article.number).collect::<Vec<_>>();
    let expected: [&[u32]; 4] = [&[7, 8, 9, 10, 11], &[12, 13], &[14, 15], &[16]];
    assert_eq!(OffenceGroup::ALL.map(numbers), expected);
    assert_eq!(Theme::ALL.iter().filter(|theme| theme.offence_group().is_some()).count(), 4);
}

#[test]
fn every_mechanism_has_its_article() {
    let substance = substance();
    let article = |mechanism| {
        let mut all = substance.articles.iter().filter(|article| article.mechanism == Some(mechanism));
        let number = all.next().unwrap().number;
        assert!(all.next().is_none(), "{mechanism:?}");
        number
    };
    assert_eq!(Mechanism::ALL.map(article), [34, 35, 41, 54, 57, 58]);
}

#[test]
fn three_treaties_stand_side_by_side_and_only_what_was_read_is_said() {
    let substance = substance();
    let word = |subject, treaty| substance.finding(subject, treaty).unwrap().extent.word();
    for subject in Subject::ALL {
        for treaty in ["hanoi", "budapest", "malabo"] {
            let finding = substance.finding(subject, treaty).unwrap();
            let read = finding.extent != Extent::NotChecked;
            assert_eq!(read, finding.source.is_some() && finding.certainty.is_some(), "{finding:?}");
            assert!(finding.source.as_ref().is_none_or(|source| substance.sources.contains_key(source)));
        }
    }
    assert_eq!(substance.findings.len(), 42);
    let grooming = ["hanoi", "budapest", "malabo"].map(|treaty| word(Subject::Grooming, treaty));
    assert_eq!(grooming, ["present", "absent", "not-checked"]);
    let access = substance.finding(Subject::IllegalAccess, "malabo").unwrap();
    assert_eq!(access.articles, ["29(1)(a)", "29(1)(b)", "29(1)(c)"]);
    assert_eq!(substance.finding(Subject::Network, "budapest").unwrap().articles, ["35"]);
    assert_eq!(substance.finding(Subject::Network, "geneva"), None);
}

/// Where a finding names an article of the Convention, that article is about the subject.
#[test]
fn findings_agree_with_the_articles() {
    let substance = substance();
    for (subject, theme) in [
        (Subject::IllegalAccess, Theme::CyberDependent),
        (Subject::MisuseOfDevices, Theme::CyberDependent),
        (Subject::Fraud, Theme::CyberEnabled),
        (Subject::Grooming, Theme::ChildSexualExploitation),
        (Subject::IntimateImages, Theme::IntimateImages),
        (Subject::Safeguards, Theme::Safeguards),
    ] {
        let number = &substance.finding(subject, "hanoi").unwrap().articles[0];
        let article = substance.articles.iter().find(|article| article.number.to_string() == *number);
        assert_eq!(article.unwrap().theme, theme, "{subject:?}");
    }
}

#[test]
fn positions_of_states_are_found_by_code_and_those_of_others_stand_after_them() {
    let substance = substance();
    let catalog = Catalog::from_json(&packed("atlas.json")).unwrap();
    let codes: Vec<_> = substance
        .positions
        .iter()
        .map_while(|position| match position.voice {
            Voice::Participant(who) => Some(who),
            Voice::Other(_) => None,
        })
        .collect();
    assert_eq!((codes.len(), substance.positions.len()), (25, 27));
    for who in codes {
        assert!(catalog.participant(who).is_some(), "{who}");
        let position = substance.position_of(who).unwrap();
        assert!(position.position.ends_with('.') && !position.when.is_empty(), "{who}");
        assert!(substance.sources[&position.source].url.starts_with("http"), "{who}");
    }
    assert!(substance.position_of("EU".parse().unwrap()).is_some());
    assert_eq!(substance.position_of("ITA".parse().unwrap()), None);
}

#[test]
fn what_serde_derives_and_what_is_written_by_hand_read_the_same() {
    let derived: Substance = serde_json::from_str(&packed("substance.json")).unwrap();
    assert_eq!(substance(), derived);
}

#[test]
fn a_broken_entry_is_told_and_the_rest_is_read() {
    let text = packed("substance.json").replacen("\"theme\":\"general\"", "\"theme\":\"gossip\"", 1);
    let (substance, skipped) = Substance::from_json(&text).unwrap();
    assert_eq!((substance.articles.len(), skipped.len()), (68, 1));
    let said = skipped[0].to_string();
    assert!(said.starts_with("`articles[0]` is left out: `articles[0].theme`: found `gossip`"), "{said}");
    let newer = packed("substance.json").replacen("\"format\":1", "\"format\":2", 1);
    assert!(Substance::from_json(&newer).unwrap_err().to_string().contains("format 2"));
}
