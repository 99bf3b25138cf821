//! Each State has a page of its own, whole without any program, and the atlas leads there and back.

use web_tests::{Atlas, Site, Visitor};

#[test]
fn a_states_page_is_whole_without_scripts_and_leads_to_its_card() {
    let atlas = Atlas::before(Visitor::new(1024, 768).without_scripts(), Site::start());
    atlas.browser.open(&atlas.site.address("c/VNM/"));
    assert_eq!(atlas.browser.shown("h1"), "Viet Nam");
    assert!(atlas.browser.shown(".summary__main").contains("signatory"));
    assert!(atlas.browser.shown(".state__facts").contains("25 October 2025"));
    assert_eq!(atlas.browser.console(), Vec::<String>::new());

    let atlas = Atlas::before(Visitor::new(1024, 768), Site::plan().below("news/atlas/").start());
    atlas.browser.open(&atlas.site.address("c/VNM/"));
    atlas.browser.click("a[href='../../?c=VNM']");
    atlas.browser.wait_until_ready();
    assert_eq!(atlas.chosen(), "VNM");
    atlas.browser.click("#card-chosen a[href='c/VNM/']");
    atlas.browser.wait_for("document.querySelector('.state h1')");
    assert_eq!(atlas.browser.shown("h1"), "Viet Nam");
}

#[test]
fn the_state_chosen_is_told_in_full_below_the_map_and_no_longer_when_it_is_let_go() {
    let atlas = Atlas::open("?c=VNM");
    atlas.browser.click("#card-chosen a[href='#state-shown']");
    atlas.browser.wait_for("document.querySelector('#state-shown h2')");
    assert_eq!(atlas.browser.shown("#state-shown h2"), "Viet Nam");
    let told = atlas.browser.shown("#state-shown");
    assert!(told.contains("Budapest") && told.contains("Southeast Asian"), "{told}");
    // On another date it stands as it stood then.
    atlas.show("2025-10-01");
    atlas.browser.wait_for("document.querySelector('#state-shown').textContent.includes('1 October 2025')");
    atlas.browser.click("[data-close]");
    atlas.browser.wait_for("document.querySelector('#state-shown').textContent === ''");
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn the_articles_are_searched_where_the_reader_types() {
    let atlas = Atlas::open("");
    atlas.browser.value("document.getElementById('articles-found').scrollIntoView({ block: 'center' })");
    atlas.browser.wait_for("document.querySelector('#articles-found p')");
    atlas.browser.keys("[data-link=article]", "extradition");
    atlas.browser.wait_for("document.querySelector('#articles-found ol')");
    assert!(atlas.browser.shown("#articles-found").contains("37"));
    atlas.browser.wait_for("location.search === '?article=extradition'");
    assert_eq!(atlas.browser.text("document.activeElement.dataset.link"), "article");
}

#[test]
fn every_participant_is_in_the_list_and_its_page_names_it() {
    let atlas = Atlas::before(Visitor::new(1024, 768), Site::start());
    atlas.browser.open(&atlas.site.address("c/"));
    let names = atlas.texts(".columns a");
    assert_eq!(names.len(), 198);
    let wrong = atlas.browser.value(
        "await Promise.all([...document.querySelectorAll('.columns a')].map(async link => {
           const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
           return page.querySelector('h1')?.textContent === link.textContent ? '' : link.textContent;
         })).then(all => all.filter(Boolean).join())",
    );
    assert_eq!(wrong, "");
}

#[test]
fn no_states_page_scrolls_sideways() {
    let atlas = Atlas::before(Visitor::new(320, 640), Site::start());
    for state in ["VNM", "GBR", "TUV", "EU"] {
        atlas.browser.open(&atlas.site.address(&format!("c/{state}/")));
        let wide = atlas.browser.value("document.documentElement.scrollWidth - innerWidth");
        assert!(wide.as_f64() <= Some(0.0), "{state}: {wide} px too wide");
    }
}
