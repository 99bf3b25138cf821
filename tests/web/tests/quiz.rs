//! Questions on screen: by pointer, by keys, on the map, on paper.

use web_tests::Atlas;

fn asked(atlas: &Atlas, number: u32) {
    atlas.browser.wait_for(&format!(
        "document.querySelector('.quiz__count')?.textContent === 'Question {number} of 10' \
         && !document.querySelector('.quiz__verdict')"
    ));
}

fn explained(atlas: &Atlas) -> String {
    atlas.browser.wait_for("document.querySelector('.quiz__verdict')");
    atlas.browser.shown(".quiz__verdict")
}

#[test]
fn a_quiz_is_answered_by_pointer_and_by_keys_explained_at_once_and_scored() {
    let atlas = Atlas::open("?quiz=term&seed=4");
    atlas.browser.wait_for("document.querySelector('.quiz__options')");
    let all = "document.querySelector('.quiz__count').textContent";
    assert_eq!(atlas.browser.text(all), "Question 1 of 8");
    atlas.browser.click(".quiz__options li:nth-child(2) a");
    let said = explained(&atlas);
    assert!(said.contains("Vienna Convention on the Law of Treaties"), "{said}");
    assert!(said.starts_with("Right") || said.starts_with("Not quite"), "{said}");
    atlas.browser.value("document.activeElement.blur()");
    for number in 2..=8 {
        atlas.strike("PageDown");
        atlas.browser.wait_for(&format!(
            "{all} === 'Question {number} of 8' && !document.querySelector('.quiz__verdict')"
        ));
        atlas.strike("3");
        explained(&atlas);
    }
    atlas.strike("PageDown");
    atlas.browser.wait_for("document.querySelector('.quiz__result')");
    let right = atlas.count(".quiz__result .is-right");
    assert_eq!(atlas.browser.shown("#deck-title"), format!("{right} of 8 right"));
    atlas.browser.click("#quiz-new");
    atlas.browser.wait_for("location.search === '?quiz=term&seed=5'");
    assert_eq!(atlas.browser.text(all), "Question 1 of 8");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn an_answer_is_a_link_so_back_takes_it_back() {
    let atlas = Atlas::open("?quiz=mixed&seed=1");
    asked(&atlas, 1);
    atlas.browser.click(".quiz__options li:nth-child(1) a");
    explained(&atlas);
    assert_eq!(atlas.query(), "?quiz=mixed&seed=1&answers=a");
    atlas.browser.back();
    asked(&atlas, 1);
    atlas.go("?quiz=mixed&seed=1&answers=a");
    explained(&atlas);
}

#[test]
fn a_place_is_answered_on_the_map_and_the_map_does_not_tell() {
    // The third question of this quiz asks for a State on the map.
    let atlas = Atlas::open("?quiz=mixed&seed=1&answers=a.a.");
    asked(&atlas, 3);
    assert!(atlas.browser.shown("#deck-title").contains("Find Japan on the map"));
    assert_eq!(atlas.browser.text("document.documentElement.dataset.present"), "quiz-map");
    let point = atlas.point_of("IND");
    atlas.browser.hover(point.0, point.1);
    assert_eq!(atlas.browser.value("document.getElementById('card-pointed').getClientRects().length"), 0);
    atlas.click_at(point);
    atlas
        .browser
        .wait_for("document.querySelector('#stage .quiz__option')?.textContent === 'My answer: India'");
    atlas.click_at(atlas.point_of("JPN"));
    atlas
        .browser
        .wait_for("document.querySelector('#stage .quiz__option')?.textContent === 'My answer: Japan'");
    atlas.browser.click("#stage .quiz__option");
    assert!(explained(&atlas).starts_with("Right: Japan."));
    assert_eq!(atlas.query(), "?quiz=mixed&seed=1&answers=a.a.jpn");
    assert_eq!(atlas.chosen(), "", "the choice is over");
}

#[test]
fn the_same_questions_stand_on_the_handout_and_on_screen() {
    let atlas = Atlas::open("?quiz=mixed&seed=1&answers=sheet");
    atlas.browser.wait_for("document.querySelector('.sheet__items')");
    let screen = atlas.texts(".sheet__prompt, .sheet__options li");
    assert_eq!(
        atlas.browser.text("getComputedStyle(document.getElementById('BRA')).fill"),
        atlas.browser.text("getComputedStyle(document.body).backgroundColor")
    );
    atlas.browser.open(&atlas.site.address("teach/handout/"));
    let paper = atlas.texts(".sheet__prompt, .sheet__options li");
    assert_eq!(screen, paper);
    atlas.browser.open(&atlas.site.address("teach/key/"));
    assert_eq!(atlas.texts(".sheet__prompt").len(), 10);
}

#[test]
fn leaving_the_quiz_gives_the_page_back() {
    let atlas = Atlas::open("?quiz=standing&seed=2");
    asked(&atlas, 1);
    atlas.strike("Escape");
    atlas.browser.wait_for("!document.documentElement.hasAttribute('data-present')");
    assert_eq!(atlas.query(), "");
    assert!(!atlas.browser.shown("#summary-main").is_empty());
}
