//! The mouse: a short card under the pointer, the whole one on a click, and zooming that never takes
//! the page's wheel.

use web_tests::Atlas;

const ZOOM: &str = "new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a";

fn zoom(atlas: &Atlas) -> f64 {
    atlas.browser.value(ZOOM).as_f64().expect("a transform has a scale")
}

#[test]
fn the_state_under_the_pointer_is_named_with_its_standing() {
    let atlas = Atlas::open("");
    for (code, name, standing) in
        [("BRA", "Brazil", "signatory"), ("IND", "India", "not signed"), ("MLI", "Mali", "signatory")]
    {
        let (x, y) = atlas.point_of(code);
        atlas.browser.hover(x, y);
        let said = atlas.pointed();
        assert!(said.contains(name) && said.contains(standing), "{code}: `{said}`");
        assert_eq!(atlas.list("#areas .is-hovered", "node.id"), [code]);
        let apart = format!(
            "(box => {x} < box.left || {x} > box.right || {y} < box.top || {y} > box.bottom)\
             (document.getElementById('card-pointed').getBoundingClientRect())"
        );
        assert_eq!(atlas.browser.value(&apart), true, "{code}: the card lies over its State");
    }
    atlas.browser.hover(5.0, 5.0);
    assert_eq!(atlas.pointed(), "");
    assert_eq!(atlas.count("#card-pointed[role=tooltip]"), 1);
}

#[test]
fn a_click_opens_the_card_with_dates_certainty_doubt_sources_and_vote() {
    let atlas = Atlas::open("");
    atlas.click_at(atlas.point_of("VNM"));
    assert_eq!(atlas.chosen(), "VNM");
    let card = atlas.card();
    for part in [
        "Viet Nam",
        "signatory",
        "25 October 2025",
        "reported, not confirmed",
        "by 21 May 2026",
        "deposit not confirmed",
        "Not seen in a register",
        "Vote on 74/247",
        "in favour",
        "Asia-Pacific States",
    ] {
        assert!(card.contains(part), "`{part}` is missing in `{card}`");
    }
    let sources = atlas.list("#card-chosen a", "node.href");
    assert!(sources.len() >= 2 && sources.iter().all(|url| url.starts_with("http")), "{sources:?}");
    atlas.click_at(atlas.point_of("CAN"));
    assert!(atlas.card().contains("July 2026") && !atlas.card().contains("31 July 2026"), "{}", atlas.card());
    atlas.click_at(atlas.point_of("ARE"));
    assert!(atlas.card().contains("by 10 February 2026"), "{}", atlas.card());
    atlas.browser.click(".card__close");
    assert_eq!((atlas.card(), atlas.chosen()), (String::new(), String::new()));
}

#[test]
fn a_second_click_or_one_on_the_sea_closes_the_card() {
    let atlas = Atlas::open("");
    atlas.click_at(atlas.point_of("BRA"));
    assert_eq!(atlas.chosen(), "BRA");
    atlas.click_at(atlas.point_of("BRA"));
    assert_eq!(atlas.chosen(), "");
}

#[test]
fn a_small_state_in_the_sea_has_a_target_of_24_pixels() {
    let atlas = Atlas::open("");
    for code in ["NRU", "TUV", "COK", "MDV", "MUS"] {
        let missed = atlas.browser.value(&format!(
            "(box => {{ const x = box.left + box.width / 2, y = box.top + box.height / 2;
               return [[-11, 0], [11, 0], [0, -11], [0, 11]].filter(([dx, dy]) => {{
                 const met = document.elementFromPoint(x + dx, y + dy)?.closest('.s,[data-for]');
                 return (met?.dataset.for || met?.id) !== '{code}'; }}).length;
             }})(document.querySelector('#{code} circle').getBoundingClientRect())"
        ));
        assert_eq!(missed.as_f64(), Some(0.0), "{code}");
    }
}

/// Where neighbours lie close, their shapes are met before the surroundings of a circle.
#[test]
fn a_small_state_among_others_can_be_chosen_by_its_circle() {
    let atlas = Atlas::open("");
    for code in ["SGP", "VAT", "MCO", "MLT", "LIE", "LUX"] {
        atlas.click_at(atlas.point_of(code));
        assert_eq!(atlas.chosen(), code);
        atlas.browser.click(".card__close");
    }
}

#[test]
fn every_state_can_be_hit() {
    let atlas = Atlas::open("");
    // Points a third of a pixel apart; where there is none, who lies over it.
    let covered = atlas.list(
        "#areas .s",
        "(box => { const over = new Set();
          for (let x = box.left + .15; x < box.right; x += 1 / 3) for (let y = box.top + .15; y < box.bottom; y += 1 / 3) {
            const met = document.elementFromPoint(x, y);
            const id = met && met.closest('.s') ? met.closest('.s').id : (met && (met.id || met.className.baseVal)) || 'nothing';
            if (id === node.id) return '';
            over.add(id);
          }
          return node.id + ' lies under ' + [...over].join(' '); })(node.getBoundingClientRect())",
    );
    let covered: Vec<String> = covered.into_iter().filter(|found| !found.is_empty()).collect();
    assert_eq!(covered, Vec::<String>::new());
}

#[test]
fn the_wheel_scrolls_the_page_and_zooms_only_with_control() {
    let atlas = Atlas::open("");
    let at = atlas.point_of("BRA");
    atlas.wheel(at, 120.0);
    atlas.browser.wait_for("window.scrollY > 20");
    assert!((zoom(&atlas) - 1.0).abs() < 1e-9);
    assert!(atlas.browser.shown("#map-hint").contains("Ctrl"));
    atlas.browser.wait_for("document.getElementById('map-hint').hidden");
    atlas.browser.value("window.scrollTo(0, 0)");
    let at = atlas.point_of("BRA");
    atlas.wheel_with_control(at, -240.0);
    atlas.browser.wait_for(&format!("{ZOOM} > 1.2"));
    assert_eq!(atlas.browser.value("window.scrollY"), 0);
    assert_eq!(atlas.browser.value("window.visualViewport.scale"), 1);
    let met = format!("document.elementFromPoint({}, {}).closest('.s').id", at.0, at.1);
    assert_eq!(atlas.browser.text(&met), "BRA", "what is under the pointer stays under it");
}

#[test]
fn buttons_zoom_and_show_the_whole_again() {
    let atlas = Atlas::open("");
    atlas.browser.click("#zoom-in");
    atlas.browser.click("#zoom-in");
    assert!(zoom(&atlas) > 2.0);
    atlas.browser.click("#zoom-out");
    assert!(zoom(&atlas) < 2.0);
    atlas.browser.click("#zoom-reset");
    assert!((zoom(&atlas) - 1.0).abs() < 1e-9);
    for _ in 0..20 {
        atlas.browser.click("#zoom-in");
    }
    assert!(zoom(&atlas) <= 8.001, "{}", zoom(&atlas));
}

#[test]
fn an_enlarged_map_is_dragged_and_a_drag_is_no_click() {
    let atlas = Atlas::open("");
    atlas.browser.click("#zoom-in");
    atlas.browser.click("#zoom-in");
    let left =
        || atlas.browser.value("document.getElementById('sheet').getBoundingClientRect().left").as_f64();
    let before = left();
    let (x, y) = atlas.point_of("SDN");
    atlas.drag(&[(x, y), (x - 20.0, y), (x - 60.0, y), (x - 100.0, y)]);
    let moved = left().zip(before).map(|(now, before)| now - before);
    assert!(moved.is_some_and(|by| (-101.0..-90.0).contains(&by)), "{moved:?}");
    assert_eq!(atlas.chosen(), "");
}
