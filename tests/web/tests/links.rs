//! The whole view is in the link, and a broken link is no broken page.

use web_tests::Atlas;

#[test]
fn a_link_opens_its_date_state_and_class() {
    let atlas = Atlas::open("?t=2025-10-26&c=VNM&class=signatory");
    assert_eq!(atlas.day(), "2025-10-26");
    assert_eq!(atlas.chosen(), "VNM");
    assert!(atlas.card().contains("Viet Nam"));
    assert_eq!(atlas.count("#sheet.is-isolated .s.is-kept"), 71);
    assert_eq!(atlas.notices(), Vec::<String>::new());
    assert_eq!(atlas.query(), "?t=2025-10-26&c=VNM&class=signatory");
}

#[test]
fn every_broken_parameter_is_named_in_a_notice_and_the_page_works() {
    let atlas = Atlas::open("?t=soon&c=XXX~VNM&class=nobody&zoom=99&treaty=paris&colour=red&utm_source=mail");
    let notices = atlas.notices();
    for found in ["t=soon", "XXX", "class=nobody", "zoom=99", "treaty=paris", "colour"] {
        let named = notices.iter().filter(|notice| notice.contains(found)).count();
        assert_eq!(named, 1, "`{found}` in {notices:#?}");
    }
    assert_eq!(notices.len(), 6, "{notices:#?}");
    assert_eq!(atlas.chosen(), "VNM");
    assert_eq!(atlas.legend().get("signatory"), Some(&74));
    atlas.show("2025-10-26");
    assert_eq!(atlas.legend().get("signatory"), Some(&71));
}

#[test]
fn no_link_breaks_the_page() {
    let atlas = Atlas::open("");
    for query in [
        "?t=2025-02-30",
        "?%ff%fe=%",
        "?c=",
        "?t=9999-12-31",
        "?t=0001-01-01",
        "?&&=&==&t",
        "?class=signatory&layer=vote-74-247",
        "?play=2&sort=-&q=%00",
    ] {
        atlas.go(query);
        assert_eq!(atlas.on_map("data-class").len(), 197, "{query}");
        assert!(!atlas.browser.shown("#summary-main").is_empty(), "{query}");
        assert_eq!(atlas.browser.console(), Vec::<String>::new(), "{query}");
    }
    let long = format!("?q={}", "a".repeat(9000));
    atlas.go(&long);
    assert!(!atlas.notices().is_empty());
}

#[test]
fn what_is_changed_is_written_into_the_link() {
    let atlas = Atlas::open("?utm_source=mail");
    let entries = atlas.browser.value("history.length");
    atlas.show("2025-10-26");
    atlas.browser.click("#row-VNM th");
    atlas.browser.click("[data-key=signatory]");
    atlas.choose("theme", "dark");
    let link = "?t=2025-10-26&c=VNM&class=signatory&theme=dark";
    atlas.browser.wait_for(&format!("location.search === '{link}'"));
    assert_eq!(
        atlas.browser.value("history.length"),
        entries,
        "a change in place is no place to come back to"
    );
    let shown =
        || (atlas.on_map("data-class"), atlas.list(".is-kept", "node.id"), atlas.chosen(), atlas.card());
    let (view, sentence) = (shown(), atlas.browser.shown("#summary"));
    atlas.go(link);
    assert_eq!(shown(), view);
    assert_eq!(atlas.browser.shown("#summary"), sentence);
    assert_eq!(atlas.browser.text("document.documentElement.dataset.theme"), "dark");
}

#[test]
fn a_zoom_is_written_into_the_link_and_comes_back_from_it() {
    let atlas = Atlas::open("");
    let zoom = "new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a";
    atlas.browser.click("#zoom-in");
    let before = atlas.browser.value(zoom).as_f64().expect("a transform has a scale");
    atlas.browser.wait_for("location.search.includes('zoom=')");
    atlas.go(&atlas.query());
    let after = atlas.browser.value(zoom).as_f64().expect("a transform has a scale");
    assert!((before - after).abs() < 0.02, "{before} became {after}");
}

#[test]
fn back_and_forward_restore_the_view() {
    let atlas = Atlas::open("?t=2025-10-26");
    atlas.browser.value("void (location.hash = 'sources')");
    atlas.show("2019-12-27");
    atlas.browser.wait_for("location.search === '?t=2019-12-27'");
    atlas.browser.back();
    atlas.browser.wait_for("document.getElementById('date').value === '2025-10-26'");
    assert_eq!(atlas.legend().get("signatory"), Some(&71));
    atlas.browser.forward();
    atlas.browser.wait_for("document.getElementById('date').value === '2019-12-27'");
    assert_eq!(atlas.legend().get("signatory"), Some(&0));
    let published = "window.published.every(node => node.closest('td, th, #event, #summary, .axis__chance, .axis__median, .note--forecast') || node.isConnected)";
    assert_eq!(atlas.browser.value(published), true, "the page was loaded again");
}

#[test]
fn back_to_another_page_and_forward_again_keeps_the_view() {
    let atlas = Atlas::open("?t=2025-10-26");
    atlas.show("2019-12-27");
    atlas.browser.wait_for("location.search === '?t=2019-12-27'");
    atlas.browser.open("about:blank");
    atlas.browser.back();
    atlas.browser.wait_until_ready();
    assert_eq!(atlas.day(), "2019-12-27");
}

#[test]
fn a_jump_to_a_source_right_after_a_change_loses_nothing() {
    let atlas = Atlas::open("?t=2025-10-26");
    // Sooner than the link is written.
    atlas.browser.value(
        "((field) => { field.value = '2019-12-27'; field.dispatchEvent(new Event('change', { bubbles: true })); \
         location.hash = 'source-3'; })(document.getElementById('date'))",
    );
    std::thread::sleep(std::time::Duration::from_millis(600));
    assert_eq!(atlas.day(), "2019-12-27");
    assert_eq!(atlas.query(), "?t=2019-12-27");
}

#[test]
fn a_broken_parameter_that_comes_by_back_is_reported_too() {
    let atlas = Atlas::open("");
    atlas.browser.value(
        "(history.pushState(null, '', '?t=soon&c=XXX'), history.pushState(null, '', '?t=2025-10-26'), 1)",
    );
    atlas.browser.back();
    atlas.browser.wait_for("location.search === '?t=soon&c=XXX'");
    std::thread::sleep(std::time::Duration::from_millis(100));
    let notices = atlas.notices();
    assert!(notices.iter().any(|notice| notice.contains("soon")), "{notices:?}");
    assert!(notices.iter().any(|notice| notice.contains("XXX")), "{notices:?}");
}
