//! A State is found by its name, its other names and its codes.

use web_tests::{Atlas, key};

/// What is suggested for these words; the field is empty again afterwards.
fn suggested(atlas: &Atlas, words: &str) -> Vec<String> {
    atlas.browser.keys("#search", words);
    let found = atlas.texts("#search-list:not([hidden]) [role=option]");
    atlas.browser.keys("#search", key::ESCAPE);
    assert_eq!(atlas.browser.text("document.getElementById('search').value"), "");
    found
}

#[test]
fn names_marks_old_names_and_codes_find_a_state() {
    let atlas = Atlas::open("");
    for (words, name) in [
        ("viet", "Viet Nam"),
        ("Côte", "Côte d'Ivoire"),
        ("cote d", "Côte d'Ivoire"),
        ("CÔTE D’I", "Côte d'Ivoire"),
        ("Holland", "Netherlands"),
        ("CIV", "Côte d'Ivoire"),
        ("vn", "Viet Nam"),
        ("European U", "European Union"),
    ] {
        let found = suggested(&atlas, words);
        assert_eq!(found.first().map(String::as_str), Some(name), "`{words}` suggests {found:?}");
    }
}

#[test]
fn enter_opens_the_card_of_the_suggestion_that_the_arrows_chose() {
    let atlas = Atlas::open("");
    atlas.browser.keys("#search", "guinea");
    let found = atlas.texts("#search-list [role=option]");
    assert!(found.len() >= 3, "{found:?}");
    atlas.browser.keys("#search", key::DOWN);
    assert_eq!(atlas.texts("#search-list [aria-selected=true]"), [found[1].clone()]);
    atlas.browser.keys("#search", key::ENTER);
    assert!(atlas.card().contains(&found[1]), "{}", atlas.card());
    assert_eq!(atlas.count("#search-list:not([hidden])"), 0);
}

#[test]
fn the_european_union_has_a_card_though_it_is_no_place_on_the_map() {
    let atlas = Atlas::open("");
    atlas.browser.keys("#search", &format!("European U{}", key::ENTER));
    let card = atlas.card();
    assert!(card.contains("European Union") && card.contains("not counted towards the forty"), "{card}");
}

#[test]
fn a_suggestion_can_be_clicked() {
    let atlas = Atlas::open("");
    atlas.browser.keys("#search", "holland");
    atlas.browser.click("#search-list [role=option]");
    assert_eq!(atlas.chosen(), "NLD");
}

#[test]
fn what_names_no_state_is_said() {
    let atlas = Atlas::open("");
    atlas.browser.keys("#search", &format!("xx{}", key::ENTER));
    let notices = atlas.notices();
    assert!(notices.iter().any(|notice| notice.contains("“xx”")), "{notices:?}");
    assert_eq!(atlas.chosen(), "");
    atlas.browser.click("#notices button");
    assert_eq!(atlas.notices(), Vec::<String>::new());
}

#[test]
fn leaving_the_field_closes_the_list() {
    let atlas = Atlas::open("");
    atlas.browser.keys("#search", "guinea");
    atlas.browser.click("#summary-main");
    assert_eq!(atlas.count("#search-list:not([hidden])"), 0, "the list still covers the page");
}
