//! The legend counts, and shows a class alone.

use std::collections::BTreeMap;

use web_tests::Atlas;
use web_tests::record::standing_on;

/// The States that stand out while a class is shown alone.
fn kept(atlas: &Atlas) -> usize {
    atlas.count("#sheet.is-isolated .s.is-kept")
}

#[test]
fn a_click_shows_a_class_alone_and_another_click_all() {
    let atlas = Atlas::open("");
    let outside = usize::try_from(atlas.legend()["outside"]).expect("a small number");
    atlas.browser.click("[data-key=outside]");
    assert_eq!(kept(&atlas), outside);
    assert_eq!(atlas.rows().len(), outside);
    assert_eq!(atlas.list("[data-key=outside]", "node.getAttribute('aria-pressed')"), ["true"]);
    let faint = "getComputedStyle(document.querySelector('.s:not(.is-kept)')).opacity";
    assert!(atlas.browser.text(faint).parse::<f64>().is_ok_and(|opacity| opacity < 0.5));
    assert!(
        atlas.browser.shown("#summary").contains("Shown alone: not signed"),
        "{}",
        atlas.browser.shown("#summary")
    );
    atlas.browser.click("[data-key=signatory]");
    assert_eq!(kept(&atlas), 197 - outside);
    atlas.browser.click("[data-key=signatory]");
    assert_eq!(kept(&atlas), 0);
    assert_eq!(atlas.rows().len(), 198);
    assert_eq!(atlas.list("[data-key][aria-pressed=true]", "node.dataset.key"), Vec::<String>::new());
}

#[test]
fn a_class_shown_alone_follows_the_date() {
    let atlas = Atlas::open("?class=signatory&t=2025-10-25");
    assert_eq!(kept(&atlas), 68);
    for day in ["2025-10-26", "2025-10-24"] {
        atlas.show(day);
        let signatories = standing_on(day)["counts"]["signatory"].as_u64();
        assert_eq!(u64::try_from(kept(&atlas)).ok(), signatories, "{day}");
        let states = atlas.rows().iter().filter(|code| *code != "EU").count();
        assert_eq!(u64::try_from(states).ok(), signatories, "{day}");
    }
}

#[test]
fn each_class_is_explained() {
    let atlas = Atlas::open("");
    let helps = atlas.list("[data-key]", "node.title");
    assert!(helps.len() >= 3 && helps.iter().all(|help| help.ends_with('.')), "{helps:?}");
}

#[test]
fn the_layer_of_2019_shows_the_votes_in_legend_map_and_sentence() {
    let atlas = Atlas::open("");
    atlas.choose("layer", "vote-74-247");
    let expected: BTreeMap<String, u64> =
        [("vote-yes", 79), ("vote-no", 60), ("vote-abstain", 33), ("vote-absent", 21)]
            .into_iter()
            .map(|(key, count)| (key.to_owned(), count))
            .collect();
    assert_eq!(atlas.legend(), expected);
    let votes = atlas.on_map("data-vote");
    for (key, count) in &expected {
        let word = key.trim_start_matches("vote-");
        assert_eq!(
            u64::try_from(votes.values().filter(|vote| *vote == word).count()).ok(),
            Some(*count),
            "{word}"
        );
    }
    for (code, vote) in [("RUS", "yes"), ("USA", "no"), ("BRA", "abstain")] {
        assert_eq!(votes[code], vote, "{code}");
    }
    let fills =
        |code: &str| atlas.browser.text(&format!("getComputedStyle(document.getElementById('{code}')).fill"));
    assert_ne!(fills("RUS"), fills("USA"));
    assert_ne!(fills("USA"), fills("BRA"));
    assert!(
        atlas.browser.shown("#summary").contains("79 votes to 60, with 33 abstentions"),
        "{}",
        atlas.browser.shown("#summary")
    );
    atlas.browser.click("[data-key=vote-no]");
    assert_eq!(kept(&atlas), 60);
    assert_eq!(atlas.rows().len(), 60);
    atlas.browser.wait_for("location.search === '?layer=vote-74-247&class=no'");
    atlas.choose("layer", "standing");
    assert_eq!(kept(&atlas), 0);
    assert_eq!(atlas.legend().get("signatory"), Some(&74));
}
