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
