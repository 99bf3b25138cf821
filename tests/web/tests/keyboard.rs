//! Everything can be done by keys alone.

use web_tests::Atlas;

/// More stops than the page has from its beginning to the table's filter.
const MOST_STOPS: usize = 160;

/// The name of the focused option of the map.
fn option(atlas: &Atlas) -> String {
    atlas.browser.text("document.activeElement.getAttribute('aria-label')")
}

/// Where the focus is, in one word: the part of the page, or the id.
fn stop(atlas: &Atlas) -> String {
    let part = "(node => node.closest('#areas') ? 'map' : node.closest('.legend__item') ? 'legend' : node.id)\
                (document.activeElement)";
    atlas.browser.text(part)
}

/// Whether one sees where the focus is: by an outline, a stroke, or, for a slider, its thumb.
const VISIBLE: &str = "(node => {
  if (!node.matches(':focus-visible') || getComputedStyle(node).visibility !== 'visible') return false;
  const box = node.getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return false;
  const look = getComputedStyle(node);
  if (node.id === 'slider') return getComputedStyle(node, '::-webkit-slider-thumb') !== null;
  if (node.closest('#areas')) return parseFloat(look.strokeWidth) >= 2 && look.stroke !== 'none';
  return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1;
})(document.activeElement)";

/// Goes by Tab to the map.
fn enter_map(atlas: &Atlas) {
    for _ in 0..20 {
        atlas.strike("Tab");
        if stop(atlas) == "map" {
            return;
        }
    }
    panic!("Tab does not lead to the map");
}

#[test]
fn tab_leads_through_the_page_in_the_order_in_which_it_is_read() {
    let atlas = Atlas::open("");
    let mut stops: Vec<String> = Vec::new();
    let mut unseen: Vec<String> = Vec::new();
    for _ in 0..MOST_STOPS {
        atlas.strike("Tab");
        let now = stop(&atlas);
        // Within the field for the date Chromium has four stops, the last a button which it marks itself.
        let within = stops.last() == Some(&now) && now == "date";
        if !within && atlas.browser.value(VISIBLE) != true {
            let what = atlas.browser.text("document.activeElement.outerHTML.slice(0, 120)");
            unseen.push(format!("{now}: {what}"));
        }
        stops.push(now);
        if stops.last().is_some_and(|last| last == "table-filter") {
            break;
        }
    }
    let first = |wanted: &str| {
        let at = stops.iter().position(|stop| stop == wanted);
        at.unwrap_or_else(|| panic!("Tab does not lead to `{wanted}`: {stops:?}"))
    };
    let wanted = ["search", "map", "legend", "play", "table-filter"];
    assert!(wanted.windows(2).all(|pair| first(pair[0]) < first(pair[1])), "{stops:?}");
    assert!(first("legend") < first("slider") && first("slider") < first("table-filter"), "{stops:?}");
    for control in ["zoom-in", "layer", "projection", "previous", "next", "date", "latest", "speed", "theme"]
    {
        first(control);
    }
    assert_eq!(stops.iter().filter(|stop| *stop == "map").count(), 1, "the map is one stop: {stops:?}");
    assert!(unseen.is_empty(), "the focus cannot be seen at {unseen:#?}");
}

#[test]
fn before_the_map_a_link_skips_to_the_table() {
    let atlas = Atlas::open("");
    for _ in 0..10 {
        atlas.strike("Tab");
        assert_ne!(stop(&atlas), "map", "the map comes before the link that skips it");
        if atlas.browser.value("document.activeElement.matches('.skip')") == true {
            atlas.strike("Enter");
            assert_eq!(atlas.browser.text("location.hash"), "#table");
            assert_eq!(atlas.browser.text("document.activeElement.id"), "table");
            return;
        }
    }
    panic!("Tab does not lead to the link that skips");
}

#[test]
fn keys_walk_the_map_and_it_lets_go() {
    let atlas = Atlas::open("");
    enter_map(&atlas);
    assert!(option(&atlas).starts_with("Afghanistan, not signed"), "{}", option(&atlas));
    for (key, name) in [
        ("ArrowRight", "Albania"),
        ("ArrowRight", "Algeria"),
        ("ArrowLeft", "Albania"),
        ("End", "Zimbabwe"),
        ("Home", "Afghanistan"),
        ("v", "Vanuatu"),
        ("v", "Venezuela"),
        ("v", "Viet Nam, signatory, signed 25 October 2025"),
    ] {
        atlas.strike(key);
        assert!(option(&atlas).starts_with(name), "after {key}: {}", option(&atlas));
        assert_eq!(atlas.browser.value(VISIBLE), true, "after {key}");
    }
    let class = || atlas.browser.text("document.activeElement.dataset.class");
    let before = class();
    atlas.strike("ArrowDown");
    assert_ne!(class(), before);
    atlas.strike("ArrowUp");
    assert_eq!(class(), before);
    assert_eq!(atlas.count("#areas [tabindex='0']"), 1);
    atlas.strike("Tab");
    assert_ne!(stop(&atlas), "map", "no trap");
    atlas.strike_with_shift("Tab");
    assert_eq!(stop(&atlas), "map");
    atlas.strike_with_shift("Tab");
    assert_ne!(stop(&atlas), "map", "no trap backwards");
}

#[test]
fn enter_opens_the_card_escape_closes_it_and_then_leaves() {
    let atlas = Atlas::open("");
    enter_map(&atlas);
    for key in ["v", "v", "v", "Enter"] {
        atlas.strike(key);
    }
    assert_eq!(atlas.chosen(), "VNM");
    assert!(atlas.card().contains("Viet Nam"), "{}", atlas.card());
    atlas.strike("Escape");
    assert_eq!(atlas.card(), "");
    assert_eq!(stop(&atlas), "map");
    atlas.strike("Escape");
    assert_ne!(stop(&atlas), "map");
}

#[test]
fn keys_zoom_the_map() {
    let atlas = Atlas::open("");
    enter_map(&atlas);
    atlas.strike("+");
    let zoom = "new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a";
    assert!(atlas.browser.value(zoom).as_f64() > Some(1.2));
    atlas.strike("0");
    assert_eq!(atlas.browser.value(zoom).as_f64(), Some(1.0));
}

#[test]
fn what_the_keys_focus_on_an_enlarged_map_is_in_sight() {
    let atlas = Atlas::open("");
    enter_map(&atlas);
    for key in ["+", "+", "+", "+", "v", "v", "v"] {
        atlas.strike(key);
    }
    assert!(option(&atlas).starts_with("Viet Nam"));
    let inside = "((shape, frame) => shape.left < frame.right && shape.right > frame.left && shape.top < frame.bottom \
                  && shape.bottom > frame.top)(document.activeElement.getBoundingClientRect(), \
                  document.getElementById('map').getBoundingClientRect())";
    assert_eq!(atlas.browser.value(inside), true, "Viet Nam has the focus and lies outside the frame");
}

#[test]
fn keys_move_the_slider_by_events_days_and_pages() {
    let atlas = Atlas::open("?t=2025-10-24");
    atlas.browser.value("document.getElementById('slider').focus()");
    for (key, day) in [("ArrowRight", "2025-10-25"), ("ArrowUp", "2025-10-26"), ("ArrowLeft", "2025-10-25")] {
        atlas.strike(key);
        assert_eq!(atlas.day(), day, "after {key}");
    }
    atlas.strike("ArrowDown");
    assert!(atlas.day().as_str() < "2025-10-25");
    atlas.show("2025-10-25");
    atlas.browser.value("document.getElementById('slider').focus()");
    atlas.strike_with_shift("ArrowLeft");
    assert_eq!(atlas.day(), "2025-10-24");
    atlas.strike_with_shift("ArrowRight");
    assert_eq!(atlas.day(), "2025-10-25");
    let far = || {
        atlas.browser.value("Number(document.getElementById('slider').value)").as_i64().unwrap_or_default()
    };
    let (before, tenth) =
        (far(), atlas.browser.value("Math.floor(document.getElementById('slider').max / 10)"));
    atlas.strike("PageUp");
    assert_eq!(Some(far() - before), tenth.as_i64());
    atlas.strike("PageDown");
    assert_eq!(far(), before);
    let end = |which: &str| atlas.browser.text(&format!("document.getElementById('date').{which}"));
    atlas.strike("Home");
    assert_eq!(atlas.day(), end("min"));
    atlas.strike("End");
    assert_eq!(atlas.day(), end("max"));
    atlas.strike("ArrowRight");
    assert_eq!(atlas.day(), end("max"));
}

#[test]
fn slider_map_and_search_say_what_they_are() {
    let atlas = Atlas::open("?t=2025-10-25&c=VNM");
    let of = |id: &str, name: &str| {
        atlas.browser.text(&format!("document.getElementById('{id}').getAttribute('{name}')"))
    };
    assert_eq!(of("slider", "aria-label"), "Date shown");
    assert!(of("slider", "aria-valuetext").contains("25 October 2025"));
    assert!(
        of("slider", "aria-valuetext").contains("71 signatures")
            || of("slider", "aria-valuetext").contains("69 signatures"),
        "{}",
        of("slider", "aria-valuetext")
    );
    assert_eq!(of("sheet", "role"), "listbox");
    assert!(!of("sheet", "aria-label").is_empty());
    assert_eq!(of(&of("sheet", "aria-describedby"), "id"), "map-describe");
    assert_eq!(atlas.count("#sheet [role=option]"), 197);
    assert_eq!(atlas.count("#sheet [role=option][aria-label]"), 197);
    assert_eq!(of("search", "role"), "combobox");
    assert_eq!(of("search", "aria-expanded"), "false");
    assert_eq!(of(&of("search", "aria-controls"), "role"), "listbox");
    atlas.browser.keys("#search", "viet");
    assert_eq!(of("search", "aria-expanded"), "true");
    assert_eq!(of(&of("search", "aria-activedescendant"), "aria-selected"), "true");
    // What a listbox has chosen it must say; colour alone does not reach everybody.
    assert_eq!(of("VNM", "aria-selected"), "true");
    assert_eq!(atlas.count("#sheet [role=option][aria-selected=true]"), 1);
}

#[test]
fn every_control_has_a_name() {
    let atlas = Atlas::open("?c=VNM");
    let unnamed = atlas.list(
        "button, select, input, a",
        "(node.getAttribute('aria-label') || node.textContent.trim() || (node.labels && [...node.labels].map(l => l.textContent).join('').trim()) || '') ? '' : node.outerHTML.slice(0, 100)",
    );
    let unnamed: Vec<String> = unnamed.into_iter().filter(|node| !node.is_empty()).collect();
    assert_eq!(unnamed, Vec::<String>::new());
    // A list's own words are no name for it.
    let named =
        atlas.list("select", "[...node.labels].map(label => label.firstElementChild.textContent).join('')");
    assert_eq!(named.len(), 7);
    assert!(named.iter().all(|name| !name.is_empty()), "{named:?}");
}
