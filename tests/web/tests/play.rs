//! Time runs by itself.

use std::collections::BTreeSet;

use web_tests::{Atlas, Visitor};

/// Notes each frame: the day, and where slider, playhead and signatures are.
const NOTE: &str = "
(frames => {
  const slider = document.getElementById('slider');
  const note = () => {
    frames.push({
      day: document.getElementById('date').value,
      slider: Number(slider.value),
      apart: Math.abs(slider.value / slider.max
        - parseFloat(document.getElementById('playhead').getAttribute('x1')) / 100),
      legend: Number(document.querySelector('[data-key=signatory] .legend__count').textContent),
      map: document.querySelectorAll('#areas [data-class=signatory]').length,
      rows: document.querySelectorAll('#rows [data-class=signatory]').length,
    });
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
})(window.frames_seen = [])";

/// The days on which something lies on the axis, or somebody acted.
fn events(atlas: &Atlas) -> BTreeSet<String> {
    let mut days: BTreeSet<String> = atlas.list("#axis [data-day]", "node.dataset.day").into_iter().collect();
    days.extend(atlas.list("#axis [data-burst]", "node.dataset.burst"));
    let record = web_tests::record::standing_on("2026-11-21");
    for state in record["states"].as_array().into_iter().flatten() {
        for act in ["signed", "consent", "approved_at_home", "withdrew"] {
            days.extend(state[act]["date"].as_str().map(String::from));
        }
    }
    days
}

fn is_playing(atlas: &Atlas) -> bool {
    atlas.browser.shown("#play") == "Pause"
}

#[test]
fn a_run_ends_at_the_latest_day_and_never_floods_the_history() {
    let atlas = Atlas::open("?t=2024-06-01");
    atlas.choose("speed", "2");
    let before = atlas.browser.value("history.length");
    let told = atlas.browser.value("window.told.replaced").as_u64().unwrap_or_default();
    atlas.browser.value(NOTE);
    atlas.browser.click("#play");
    assert!(is_playing(&atlas));
    atlas.browser.wait_for("document.getElementById('play').textContent === 'Play'");
    assert_eq!(atlas.day(), "2026-11-21");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(atlas.browser.value("history.length"), before);
    assert_eq!(atlas.browser.value("window.told.pushed"), 0);
    let told_now = atlas.browser.value("window.told.replaced").as_u64().unwrap_or_default();
    assert!(told_now - told <= 3, "replaceState was called {} times in one run", told_now - told);
    let jumbled =
        "window.frames_seen.filter(f => f.apart > 0.001 || f.legend !== f.map || f.legend !== f.rows)";
    assert_eq!(atlas.browser.text(&format!("JSON.stringify({jumbled}.slice(0, 3))")), "[]");
    let backwards = "window.frames_seen.some((f, at, all) => at > 0 && f.slider < all[at - 1].slider)";
    assert_eq!(atlas.browser.value(backwards), false);
    println!("{} frames", atlas.browser.value("window.frames_seen.length"));
}

#[test]
fn a_run_that_has_ended_leaves_the_link_to_the_latest_facts() {
    let atlas = Atlas::open("?t=2026-10-01");
    atlas.browser.click("#play");
    atlas.browser.wait_for("document.getElementById('play').textContent === 'Play'");
    atlas.browser.wait_for("!location.search.includes('play') && !location.search.includes('2026-10-01')");
    assert_eq!(atlas.query(), "", "a link to the end of a run must not stay behind when facts are newer");
}

#[test]
fn a_pause_stays_where_it_is_and_the_link_says_where() {
    let atlas = Atlas::open("?t=2018-01-01");
    atlas.browser.click("#play");
    atlas.browser.wait_for("document.getElementById('date').value > '2018-06-01'");
    atlas.browser.click("#play");
    assert!(!is_playing(&atlas));
    let day = atlas.day();
    assert!(day.as_str() > "2018-06-01" && day.as_str() < "2026-11-21", "{day}");
    atlas.browser.wait_for(&format!("location.search === '?t={day}'"));
    assert_eq!(atlas.day(), day);
}

#[test]
fn another_speed_goes_on_from_where_time_is() {
    let atlas = Atlas::open("?t=2018-01-01");
    atlas.browser.value(NOTE);
    atlas.browser.click("#play");
    atlas.browser.wait_for("document.getElementById('date').value > '2019-06-01'");
    atlas.choose("speed", "0");
    std::thread::sleep(std::time::Duration::from_millis(400));
    assert!(is_playing(&atlas));
    let backwards = "JSON.stringify(window.frames_seen.filter((f, at, all) => at > 0 && f.slider < all[at - 1].slider) \
                     .map(f => f.day))";
    assert_eq!(atlas.browser.text(backwards), "[]", "time ran backwards");
}

#[test]
fn a_hand_on_the_date_stops_the_run() {
    let atlas = Atlas::open("?t=2018-01-01");
    atlas.browser.click("#play");
    atlas.browser.wait_for("document.getElementById('date').value > '2018-02-01'");
    atlas.show("2025-10-26");
    assert!(!is_playing(&atlas));
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(atlas.day(), "2025-10-26");
}

#[test]
fn who_wants_little_motion_sees_event_after_event() {
    let atlas = Atlas::before(Visitor::new(1280, 900), web_tests::Site::start());
    atlas.browser.prefer(&[("prefers-reduced-motion", "reduce")]);
    atlas.go("?t=2026-03-01");
    let mut allowed = events(&atlas);
    allowed.extend(["2026-03-01".to_owned(), "2026-11-21".to_owned()]);
    atlas.choose("speed", "2");
    atlas.browser.value(NOTE);
    atlas.browser.click("#play");
    atlas.browser.wait_for("document.getElementById('play').textContent === 'Play'");
    let seen = atlas.browser.value("[...new Set(window.frames_seen.map(frame => frame.day))]");
    let seen: Vec<&str> = seen.as_array().into_iter().flatten().filter_map(|day| day.as_str()).collect();
    println!("{seen:?}");
    assert!(seen.len() >= 3, "{seen:?}");
    assert!(seen.iter().all(|day| allowed.contains(*day)), "{seen:?} are not all in {allowed:?}");
}

#[test]
fn buttons_step_from_event_to_event() {
    let atlas = Atlas::open("?t=2025-10-24");
    atlas.browser.click("#next");
    assert_eq!(atlas.day(), "2025-10-25");
    atlas.browser.click("#next");
    assert_eq!(atlas.day(), "2025-10-26");
    atlas.browser.click("#previous");
    assert_eq!(atlas.day(), "2025-10-25");
    atlas.browser.click("#latest");
    assert_eq!(atlas.day(), "2026-11-21");
    atlas.browser.wait_for("location.search === ''");
}
