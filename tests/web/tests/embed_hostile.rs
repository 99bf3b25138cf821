//! Views by themselves among strangers: forged, junk and huge messages, markup in every parameter, a
//! strict policy round them, and links that ask for what there is not.

use serde_json::json;
use web_tests::{Fault, Newsroom, Site, Visitor};

const FRAME: &str = "<iframe src=\"ATLAS/embed/map/\" width=600 height=700></iframe>";

/// The state of a frame, as far as a message could have changed it.
fn state(news: &Newsroom) -> String {
    let seen = "[document.documentElement.dataset.theme, document.documentElement.dataset.app, location.href, \
                document.getElementById('embed-title').textContent, document.querySelectorAll('*').length].join()";
    news.within(0, seen).to_string()
}

#[test]
fn junk_huge_and_forged_messages_of_a_parent_change_nothing() {
    let news = Newsroom::open(&FRAME.replace("map/", "map/?childId=story"));
    news.settled(0);
    let (before, heights) = (state(&news), news.browser.value("own('height').length"));
    news.browser.value(
        "(() => {
          const frame = document.querySelector('iframe').contentWindow;
          const say = (what) => frame.postMessage(what, '*');
          const loop = { source: 'hanoi-atlas', type: 'set' }; loop.data = loop;
          const deep = {}; let at = deep; for (let i = 0; i < 3000; i++) at = at.data = {};
          const many = {}; for (let i = 0; i < 5000; i++) many['k' + i] = 'v';
          for (const what of [
            null, undefined, 0, -1, NaN, true, '', 'x', [], {}, new Date(), /x/, new Map(), new Uint8Array(9), 10n,
            'a'.repeat(5e6), '[iFrameSizer]', '[iFrameSizer]:1', '[iFrameSizer]' + 'x'.repeat(900) + ':1',
            'pymxPYMxotherxPYMxwidthxPYMx5', 'pymxPYMxstoryxPYMxnavigateToxPYMxhttps://example.org',
            'pymxPYMxstoryxPYMxscrollToxPYMxx', { message: 'ready', secret: 'abcdefghij' }, { message: 'link', value: 'https://example.org' },
            { type: 'set', data: { t: '2020-01-01' } }, { source: 'hanoi', type: 'set', data: { t: '2020-01-01' } },
            { source: 'hanoi-atlas' }, { source: 'hanoi-atlas', type: {} }, { source: 'hanoi-atlas', type: 'navigate', data: { url: 'https://example.org' } },
            { source: 'hanoi-atlas', type: 'theme', data: { theme: '\"><b>' } }, { source: 'hanoi-atlas', type: 'theme', data: null },
            { source: 'hanoi-atlas', type: 'constructor', data: {} }, { source: 'hanoi-atlas', type: '__proto__', data: { polluted: 1 } },
            { source: 'hanoi-atlas', id: 'someoneelse', type: 'set', data: { t: '2020-01-01' } }, deep,
          ]) say(what);
          // What is shaped as it should be, and asks for nothing that there is.
          window.later = () => [loop, { source: 'hanoi-atlas', type: 'set', data: many },
            { source: 'hanoi-atlas', type: 'set', data: { t: 'x'.repeat(1e6), c: {}, q: [], class: null, title: '<b>', href: 'javascript:alert(1)', __proto__: { t: 1 } } },
            { source: 'hanoi-atlas', type: 'set', data: JSON.parse('{\"__proto__\": {\"t\": \"2020-01-01\"}, \"constructor\": \"x\"}') }].forEach(say);
        })()",
    );
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert_eq!(state(&news), before);
    assert_eq!(news.browser.value("own('height').length"), heights);
    // A message that is one of ours wakes the app, which finds nothing to do in it.
    news.browser.value("later()");
    news.awake(0);
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert_eq!(news.within(0, "document.getElementById('date').value"), "2026-11-21");
    assert_eq!(news.within(0, "({}).polluted === undefined && ({}).t === undefined"), true);
    assert_eq!(news.within(0, "document.getElementById('notices').textContent"), "");
    assert!(news.browser.text("location.href").ends_with("news.html"), "the parent stays where it is");
    let said: Vec<String> =
        news.browser.console().into_iter().filter(|line| !line.contains("favicon")).collect();
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn only_the_parent_is_heard() {
    // A sibling frame, and a frame of our own making inside, say what the parent may say.
    let news = Newsroom::open(&format!(
        "{FRAME}<iframe srcdoc=\"<script>setInterval(() => {{ for (const type of ['set', 'theme', 'ping']) \
         parent.frames[0].postMessage({{ source: 'hanoi-atlas', type, data: {{ t: '2020-01-01', theme: 'dark' }} }}, '*') }}, 50)</script>\"></iframe>"
    ));
    news.settled(0);
    let before = state(&news);
    std::thread::sleep(std::time::Duration::from_millis(800));
    assert_eq!(state(&news), before);
    assert_eq!(news.browser.value("own('ready').length"), 1);
}

#[test]
fn a_view_opened_by_itself_hears_nobody() {
    let site = Site::start();
    let browser = web_tests::Browser::start(600, 700);
    browser.open(&site.address("embed/map/"));
    browser
        .value("window.postMessage({ source: 'hanoi-atlas', type: 'set', data: { t: '2020-01-01' } }, '*')");
    std::thread::sleep(std::time::Duration::from_millis(400));
    assert_eq!(browser.value("document.documentElement.dataset.app === undefined"), true);
}

#[test]
fn markup_in_a_parameter_stays_text() {
    let evil = "%3Cimg%20src%3Dx%20onerror%3D%22top.owned%3D1%3Bparent.postMessage('owned'%2C'*')%22%3E%22'%3E%3Cscript%3Eparent.postMessage('owned'%2C'*')%3C%2Fscript%3E";
    let names = [
        "id",
        "theme",
        "dark",
        "plain",
        "static",
        "transparent",
        "fit",
        "controls",
        "title",
        "subtitle",
        "lang",
        "t",
        "time",
        "c",
        "country",
        "asof",
        "view",
        "treaty",
        "region",
        "bloc",
        "set",
        "beside",
        "layer",
        "class",
        "proj",
        "rot",
        "zoom",
        "centre",
        "motion",
        "patterns",
        "sort",
        "q",
        "reading",
        "whatif",
        "precedent",
        "play",
        "childId",
        "initialWidth",
        "parentUrl",
        "parentTitle",
        "secret",
        "unknown",
        "__proto__",
    ];
    for view in ["map", "table", "forecast", "compare"] {
        // Twelve reports are made at most, so in portions.
        for some in names.chunks(9) {
            let query: Vec<String> = some.iter().map(|name| format!("{name}={evil}")).collect();
            let news = Newsroom::open(&format!(
                "<iframe src=\"ATLAS/embed/{view}/?{}#{evil}\" width=600 height=700></iframe>",
                query.join("&amp;")
            ));
            news.browser.wait_for("own('ready').length > 0");
            news.browser.enter_frame(0);
            news.browser.value("document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))");
            news.browser.wait_for("['ready', undefined].includes(document.documentElement.dataset.app)");
            if news.browser.value("document.documentElement.hasAttribute('data-fixed')") == false {
                news.browser.wait_until_ready();
            }
            std::thread::sleep(std::time::Duration::from_millis(150));
            assert_eq!(
                news.browser.value("document.querySelectorAll('img, script:not([src]), [onerror]').length"),
                0
            );
            if some.contains(&"title") {
                assert!(news.browser.shown("#embed-title").starts_with("<img src=x"), "{view}");
            }
            news.browser.leave_frame();
            let owned =
                news.browser.value("got.filter(({ data }) => data === 'owned').length + (window.owned || 0)");
            assert_eq!(owned, 0, "{view}: {some:?}");
            assert!(news.browser.text("location.href").ends_with("news.html"));
        }
    }
}

#[test]
fn a_host_with_a_strict_policy_embeds_it() {
    let body = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; frame-src http:; script-src 'unsafe-inline'; style-src 'none'\">\
                <iframe src=\"ATLAS/embed/map/\" sandbox=\"allow-scripts\" width=600 height=700></iframe>";
    let news = Newsroom::open(body);
    news.settled(0);
    news.browser.enter_frame(0);
    news.browser.click("#wake");
    news.browser.wait_until_ready();
    assert_eq!(news.browser.text("self.origin"), "null");
    assert_eq!(news.browser.shown("#notices"), "");
    news.browser.click("#play");
    news.browser.wait_for("document.getElementById('date').value !== '2026-11-21'");
}

#[test]
fn what_there_is_not_gives_the_nearest_and_is_said() {
    let cases = [
        ("embed/?view=nowhere", "map", "view=nowhere"),
        ("embed/timeline/?lang=tlh", "timeline", "lang=tlh"),
        ("embed/map/?t=soon", "map", "t=soon"),
        ("embed/map/?asof=2019-01-01", "map", "asof=2019-01-01"),
        ("embed/table/?c=XXX", "table", "XXX"),
    ];
    for (link, view, said) in cases {
        let news = Newsroom::open(&format!("<iframe src=\"ATLAS/{link}\" width=600 height=700></iframe>"));
        news.awake(0);
        assert_eq!(news.within(0, "document.documentElement.dataset.embed"), view, "{link}");
        let notices = news.within(0, "document.getElementById('notices').textContent");
        assert!(notices.as_str().is_some_and(|notices| notices.contains(said)), "{link}: {notices}");
        assert_eq!(news.settled(0), news.content(0), "{link}");
    }
    let news =
        Newsroom::open("<iframe src=\"ATLAS/embed/?view=progress&amp;theme=dark\" width=600></iframe>");
    news.settled(0);
    assert_eq!(news.within(0, "document.documentElement.dataset.embed"), "progress");
    assert_eq!(news.within(0, "document.documentElement.dataset.theme"), "dark");
}

/// The facts as they are published, as an edition of that day, with one signature less.
fn edition(day: &str) -> String {
    let file = xtask::root().join("dist/data/v1/atlas.json");
    let text = std::fs::read_to_string(file).expect("the site has its facts");
    let mut facts: serde_json::Value = serde_json::from_str(&text).expect("the facts are JSON");
    facts["edition"] = json!(format!("{day}-00000000"));
    let treaty = &mut facts["treaties"]["hanoi"];
    treaty["as_of"] = json!(day);
    treaty["evidence_until"] = json!(day);
    let acts = treaty["acts"].as_array_mut().expect("a treaty has acts");
    acts.retain(|act| act["who"] != "CAN");
    facts.to_string()
}

/// A list with that edition, and one that is newer than the site knows.
fn list() -> String {
    let row = |day: &str, name: &str| json!({ "day": day, "name": name, "sha256": "0".repeat(64), "signatures": 74, "deposits": 0, "deposits_reported": 3 });
    json!({ "format": 1, "editions": [row("2026-08-10", "2026-08-10-00000000"), row("2027-01-03", "2027-01-03-11111111")] })
        .to_string()
}

#[test]
fn a_link_may_pin_an_edition_of_the_facts_and_the_page_shows_that_one() {
    let plan = || {
        Site::plan()
            .with("asof/index.json", Fault::Content(list()))
            .with("asof/2026-08-10.json", Fault::Content(edition("2026-08-10")))
    };
    let atlas = web_tests::Atlas::before(Visitor::new(1280, 900), plan().start());
    atlas.go("?asof=2026-08-10");
    assert_eq!(atlas.notices(), Vec::<String>::new());
    let sentence = atlas.browser.shown("#summary-main");
    assert!(sentence.contains("10 August 2026") && sentence.contains("74 are known"), "{sentence}");
    assert!(atlas.browser.shown("#sources").contains("Facts compiled on 10 August 2026"));
    // The edition stays in the link, whatever else is asked.
    atlas.show("2025-10-26");
    atlas.browser.wait_for("location.search === '?asof=2026-08-10&t=2025-10-26'");
    // Without one of that day the last before it is shown, and said.
    atlas.go("?asof=2026-10-01");
    assert_eq!(atlas.notices().len(), 1, "{:?}", atlas.notices());
    assert!(atlas.notices()[0].contains("2026-10-01") && atlas.notices()[0].contains("2026-08-10"));
    assert!(atlas.browser.shown("#summary-main").contains("74 are known"));
}

#[test]
fn a_frozen_embed_keeps_its_edition_and_says_that_there_is_a_newer_one() {
    let plan = Site::plan().with("asof/index.json", Fault::Content(list()));
    let news = Newsroom::with(
        plan,
        Visitor::new(800, 900),
        "<iframe src=\"ATLAS/embed/map/2026-11-21/\" width=600 height=700></iframe>",
    );
    news.settled(0);
    news.browser.enter_frame(0);
    assert!(news.browser.shown("#summary-main").contains("As of 21 November 2026"));
    assert_eq!(news.browser.shown("#embed-since"), "", "the newest when it was made");
    assert!(news.browser.text("document.getElementById('embed-home').href").ends_with("/?asof=2026-11-21"));
    news.browser.click("#wake");
    news.browser.wait_until_ready();
    news.browser.wait_for("!document.getElementById('embed-since').hidden");
    assert!(news.browser.shown("#embed-since").starts_with("Newer facts have been published since"));
    assert_eq!(news.browser.shown("#notices"), "");
    assert_eq!(news.browser.text("document.getElementById('date').value"), "2026-11-21");
}
