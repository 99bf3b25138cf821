//! Some States alone, and other treaties on the map: counts, table, map and sentence agree.

use web_tests::{Atlas, Fault, Site, Visitor};

fn kept(atlas: &Atlas) -> usize {
    atlas.count("#sheet.is-isolated .s.is-kept")
}

fn wait_for_kept(atlas: &Atlas, n: usize) {
    atlas
        .browser
        .wait_for(&format!("document.querySelectorAll('#sheet.is-isolated .s.is-kept').length === {n}"));
}

#[test]
fn a_group_is_counted_and_shown_alone_everywhere() {
    let atlas = Atlas::open("?bloc=eu");
    wait_for_kept(&atlas, 27);
    assert_eq!(atlas.legend().values().sum::<u64>(), 27, "{:?}", atlas.legend());
    assert_eq!(atlas.rows().len(), 27);
    atlas
        .browser
        .wait_for("document.getElementById('among').textContent.includes('27 States of the European Union')");
    assert_eq!(atlas.browser.text("document.querySelector('[data-link=bloc]').value"), "eu");
    let signed = atlas.legend()["signatory"];
    assert!(
        atlas.browser.shown("#among").contains(&format!("{signed} ")),
        "{}",
        atlas.browser.shown("#among")
    );
    // Before the opening nobody of it has signed.
    atlas.show("2025-10-01");
    assert_eq!(atlas.legend()["signatory"], 0);
    atlas.browser.value("window.stays = true");
    atlas.browser.click("#among a[href^='?']");
    atlas.browser.wait_for("!document.querySelector('#sheet.is-isolated')");
    assert_eq!(atlas.legend().values().sum::<u64>(), 197);
    assert_eq!(atlas.rows().len(), 198);
    atlas.browser.wait_for("location.search === '?t=2025-10-01'");
    assert_eq!(atlas.browser.value("window.stays === true"), true, "the page was loaded anew");
}

#[test]
fn a_group_is_chosen_from_the_list_and_its_votes_are_counted() {
    let atlas = Atlas::open("?layer=vote-74-247");
    atlas.choose_link("bloc", "g7");
    wait_for_kept(&atlas, 7);
    atlas.browser.wait_for("location.search === '?bloc=g7&layer=vote-74-247'");
    assert_eq!(atlas.legend()["vote-no"], 7, "{:?}", atlas.legend());
    atlas.choose_link("bloc", "");
    atlas.browser.wait_for("!document.querySelector('#sheet.is-isolated')");
    atlas.browser.wait_for("location.search === '?layer=vote-74-247'");
}

#[test]
fn a_region_and_a_set_of_treaties_are_shown_alone() {
    let atlas = Atlas::open("?region=africa");
    wait_for_kept(&atlas, 54);
    assert_eq!(atlas.notices(), Vec::<String>::new());
    atlas.go("?set=against-signed");
    wait_for_kept(&atlas, 18);
    atlas.go("?set=hanoi.budapest.malabo");
    wait_for_kept(&atlas, 4);
    assert_eq!(atlas.rows(), ["CIV", "GHA", "MUS", "RWA"]);
}

#[test]
fn a_list_that_there_is_not_is_said_and_all_are_shown() {
    let atlas = Atlas::open("?bloc=narnia");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("bloc=narnia"), "{:?}", atlas.notices());
    assert_eq!((kept(&atlas), atlas.rows().len()), (0, 198));
    atlas.browser.wait_for("location.search === ''");
    atlas.go("?beside=narnia");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("beside=narnia"), "{:?}", atlas.notices());
}

#[test]
fn lists_that_did_not_come_are_no_unknown_lists() {
    let site = Site::plan().with("beside.json", Fault::Missing).start();
    let atlas = Atlas::before(Visitor::new(1280, 900), site);
    atlas.go("?bloc=eu");
    atlas.browser.wait_for("document.querySelector('#notices .notice')");
    assert!(atlas.notices()[0].contains("could not be loaded"), "{:?}", atlas.notices());
    assert!(atlas.notices()[0].contains("bloc=eu"), "{:?}", atlas.notices());
    assert_eq!((kept(&atlas), atlas.rows().len()), (0, 198));
}

#[test]
fn fields_follow_back_and_forward() {
    let atlas = Atlas::open("?bloc=eu");
    wait_for_kept(&atlas, 27);
    let value =
        |name: &str| atlas.browser.text(&format!("document.querySelector('[data-link={name}]').value"));
    atlas.browser.value("document.querySelector('.forecast__readings a').click()");
    atlas.browser.wait_for("location.search.includes('reading=reported')");
    atlas.choose_link("bloc", "g7");
    wait_for_kept(&atlas, 7);
    atlas.browser.wait_for("location.search.includes('bloc=g7')");
    atlas.browser.value("document.activeElement.blur(), history.back()");
    wait_for_kept(&atlas, 27);
    assert_eq!((value("bloc"), value("whatif")), ("eu".to_owned(), "12".to_owned()));
    atlas.go("?whatif=31&precedent=rome-statute");
    assert_eq!((value("whatif"), value("precedent")), ("31".to_owned(), "rome-statute".to_owned()));
}

#[test]
fn other_treaties_lie_on_the_map_as_outline_and_dot_and_are_explained() {
    let atlas = Atlas::open("");
    atlas.choose_link("beside", "budapest,malabo");
    atlas.browser.wait_for("document.querySelectorAll('#areas .map__dot').length === 16");
    assert_eq!(atlas.count("#areas [data-beside=party]"), 79);
    assert_eq!(atlas.count("#areas [data-beside=signatory]"), 2);
    atlas.browser.wait_for("document.getElementById('overlay').textContent.includes('Malabo')");
    assert_eq!(atlas.count("#overlay .overlay__key"), 2);
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
    // The dot of Ghana lies on Ghana.
    let inside = "(() => { const ghana = document.getElementById('GHA'); const box = ghana.getBBox();
      return [...document.querySelectorAll('#areas .map__dot')].some(dot => {
        const [x, y] = [dot.cx.baseVal.value, dot.cy.baseVal.value];
        return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height; }); })()";
    assert_eq!(atlas.browser.value(inside), true);
    // At a date before, fewer were bound.
    atlas.show("2004-07-01");
    atlas.show("2017-06-01");
    atlas.browser.wait_for("document.querySelectorAll('#areas .map__dot').length === 0");
    atlas.choose_link("beside", "");
    atlas.browser.wait_for("document.querySelectorAll('#areas [data-beside]').length === 0");
    atlas.browser.wait_for("!location.search.includes('beside')");
}

#[test]
fn sets_and_flow_are_drawn_when_come_near_to_and_a_set_is_shown_on_the_map() {
    let atlas = Atlas::open("");
    atlas.browser.value("document.getElementById('others').scrollIntoView()");
    atlas
        .browser
        .wait_for("document.querySelector('#sets-shown table') && document.querySelector('#flow-shown svg')");
    atlas.browser.value("document.querySelector('#sets-shown a[href$=\"set=hanoi.budapest\"]').click()");
    wait_for_kept(&atlas, 29);
    assert_eq!(atlas.query(), "?set=hanoi.budapest");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn the_further_pages_are_whole_without_scripts() {
    let atlas = Atlas::before(Visitor::new(360, 740).without_scripts(), Site::start());
    for (page, holds) in [("beside/", "Budapest"), ("convention/", "Article"), ("charts/", "regions")] {
        atlas.browser.open(&atlas.site.address(page));
        assert!(atlas.browser.shown("main").contains(holds), "{page}");
        assert_eq!(atlas.browser.console(), Vec::<String>::new(), "{page}");
        let size = atlas.browser.devtools("Page.getLayoutMetrics", &serde_json::json!({}));
        assert_eq!(size["cssContentSize"]["width"].as_f64(), Some(360.0), "{page}");
    }
}

#[test]
fn another_treaty_fills_the_map_with_a_legend_of_its_own_and_the_own_one_comes_back() {
    let atlas = Atlas::open("");
    let before = atlas.on_map("data-class");
    let legend = atlas.legend();
    atlas.choose("layer", "budapest");
    atlas.browser.wait_for("document.querySelectorAll('#areas [data-class=invited]').length > 0");
    let filled = atlas.on_map("data-class");
    assert_eq!(filled.values().filter(|class| *class == "party").count(), 79);
    atlas.browser.wait_for("document.getElementById('legend-classes').textContent.includes('79')");
    atlas
        .browser
        .wait_for("document.getElementById('overlay').textContent.includes('The colours show the Budapest')");
    // The axis begins in 2017, when fewer were bound.
    atlas.show("2017-01-01");
    atlas.browser.wait_for("document.querySelectorAll('#areas [data-class=party]').length < 60");
    atlas.show("2026-11-21");
    atlas.choose("layer", "standing");
    assert_eq!(atlas.on_map("data-class"), before);
    assert_eq!(atlas.legend(), legend);
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}
