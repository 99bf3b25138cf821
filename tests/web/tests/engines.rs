//! One compact walk through the atlas, in every engine. What is asked of Chromium alone, at length, is in
//! the other files; here is what could differ.
//!
//! Nothing here knows a language: numbers, codes and changes are compared, no sentences.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};
use web_tests::{Atlas, Engine, Fault, Newsroom, Site, Visitor, key};

/// The folders of the site which are walked through, one for each language; `` is the site itself.
const SITES: [&str; 2] = ["", "ar/"];

/// One thing that a reader does, by the name that a failure gives it.
type Step = (&'static str, fn(&Walk));

/// In this order, each from a page of its own.
const STEPS: [Step; 12] = [
    ("load", load),
    ("scrub", scrub),
    ("keyboard", keyboard),
    ("table", table),
    ("date field", date_field),
    ("link", link),
    ("back", back),
    ("annex", annex),
    ("export", export),
    ("embed", embed),
    ("offline file", offline_file),
    ("floor without wasm", floor_without_wasm),
];

/// A reader on the way through one folder of the site.
struct Walk {
    atlas: Atlas,
    folder: &'static str,
    engine: Engine,
}

impl Walk {
    /// Opens the site's folder at a path or a query, and waits until it answers.
    fn go(&self, path: &str) {
        self.atlas.go(&format!("{}{path}", self.folder));
    }

    fn sentence(&self) -> String {
        self.atlas.browser.shown("#summary-main")
    }

    /// How many States of a class the map shows.
    fn on_map(&self, class: &str) -> usize {
        self.atlas.on_map("data-class").values().filter(|found| *found == class).count()
    }

    fn wait_for_query(&self, query: &str) {
        self.atlas.browser.wait_for(&format!("location.search === {}", json!(query)));
    }
}

/// Takes every step in every folder, also after one that failed, and names those that failed.
fn walk(engine: Engine) {
    let mut failed: Vec<String> = Vec::new();
    for folder in SITES {
        let atlas = Atlas { browser: Visitor::new(1280, 900).with(engine).start(), site: Site::start() };
        let walk = Walk { atlas, folder, engine };
        for (name, step) in STEPS {
            if let Err(why) = catch_unwind(AssertUnwindSafe(|| step(&walk))) {
                let who = walk.atlas.browser.name();
                failed.push(format!("{who}, `{folder}`, {name}: {}", reason(why.as_ref())));
            }
        }
        drop(walk);
        if let Err(why) = catch_unwind(|| floor_without_scripts(engine, folder)) {
            failed.push(format!("{engine}, `{folder}`, floor without scripts: {}", reason(why.as_ref())));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What a panic said.
fn reason(why: &(dyn Any + Send)) -> &str {
    let text = why.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| why.downcast_ref::<&str>().copied()).unwrap_or("no reason given")
}

#[test]
fn a_reader_with_chromium_walks_through() {
    walk(Engine::Chromium);
}

#[test]
fn a_reader_with_firefox_walks_through() {
    walk(Engine::Firefox);
}

#[test]
fn a_reader_with_webkit_walks_through() {
    walk(Engine::WebKit);
}

fn load(walk: &Walk) {
    walk.go("");
    let atlas = &walk.atlas;
    assert_eq!(atlas.on_map("data-class").len(), 197);
    assert_eq!(atlas.texts("#notice-static:not([hidden])"), Vec::<String>::new());
    assert_eq!(atlas.notices(), Vec::<String>::new());
    let wide = atlas.browser.value("document.documentElement.scrollWidth - innerWidth");
    assert!(wide.as_i64().is_some_and(|wide| wide <= 0), "the page reaches {wide} pixels too far");
    let elsewhere = atlas.browser.value(
        "performance.getEntriesByType('resource').map(one => one.name).filter(name => !name.startsWith(location.origin))",
    );
    assert_eq!(elsewhere, json!([]));
}

fn scrub(walk: &Walk) {
    walk.go("?t=2025-10-24");
    let before = walk.sentence();
    assert_eq!(walk.on_map("signatory"), 0);
    walk.atlas.browser.value("document.getElementById('slider').focus()");
    // Not to the right: where a language is read from there, that is back.
    walk.atlas.browser.strike(key::UP);
    walk.wait_for_query("?t=2025-10-25");
    assert_eq!(walk.atlas.day(), "2025-10-25");
    assert_eq!(walk.atlas.legend().get("signatory").copied(), u64::try_from(walk.on_map("signatory")).ok());
    assert!(walk.on_map("signatory") > 60, "{}", walk.on_map("signatory"));
    assert_ne!(walk.sentence(), before);
    walk.atlas.browser.strike(key::HOME);
    assert_eq!(walk.atlas.day(), walk.atlas.browser.text("document.getElementById('date').min"));
}

fn keyboard(walk: &Walk) {
    walk.go("");
    let browser = &walk.atlas.browser;
    let on_map = || browser.value("!!document.activeElement.closest('#areas')") == true;
    let focused = || browser.text("document.activeElement.id");
    let to_map = (0..20).any(|_| {
        browser.strike(key::TAB);
        on_map()
    });
    assert!(to_map, "Tab does not lead to the map, but to `{}`", walk.atlas.focus());
    let first = focused();
    browser.strike(key::RIGHT);
    let second = focused();
    assert!(on_map() && second != first, "the arrow leads from {first} to {second}");
    browser.strike(key::ENTER);
    browser.wait_for("!document.getElementById('card-chosen').hidden");
    assert_eq!(walk.atlas.chosen(), second);
    walk.wait_for_query(&format!("?c={second}"));
    browser.strike(key::ESCAPE);
    browser.wait_for("document.getElementById('card-chosen').hidden");
    assert!(on_map(), "Escape closes the card and leaves the focus");
    browser.strike(key::TAB);
    assert!(!on_map(), "the map does not let go of the focus");
}

fn table(walk: &Walk) {
    walk.go("");
    assert_eq!(walk.atlas.rows().len(), 198);
    let name = walk.atlas.texts("#row-VNM th").concat();
    walk.atlas.browser.keys("#table-filter", &name);
    walk.atlas.browser.wait_for("location.search.startsWith('?q=')");
    assert_eq!(walk.atlas.rows(), ["VNM"], "for `{name}`");
    walk.atlas.browser.click("#row-VNM th");
    assert_eq!(walk.atlas.chosen(), "VNM");
}

fn date_field(walk: &Walk) {
    walk.go("");
    let before = walk.sentence();
    walk.atlas.browser.value("document.getElementById('date').focus()");
    // Month, day and year. WebKit's field does not go on to the next part by itself.
    let next = if walk.engine == Engine::WebKit { key::RIGHT } else { "" };
    walk.atlas.browser.strike(&["10", next, "26", next, "2025", key::ENTER].concat());
    walk.wait_for_query("?t=2025-10-26");
    assert_eq!(walk.on_map("signatory"), 71);
    assert_ne!(walk.sentence(), before);
    assert_eq!(walk.atlas.notices(), Vec::<String>::new());
    walk.atlas.show("2025-10-24");
    walk.wait_for_query("?t=2025-10-24");
    assert_eq!(walk.on_map("signatory"), 0);
}

fn link(walk: &Walk) {
    let query = "?t=2025-10-26&c=VNM&class=signatory&theme=dark";
    walk.go(query);
    let atlas = &walk.atlas;
    assert_eq!((atlas.day().as_str(), atlas.chosen().as_str()), ("2025-10-26", "VNM"));
    assert_eq!(atlas.count("#sheet.is-isolated .s.is-kept"), 71);
    assert!(!atlas.card().is_empty());
    assert_eq!(atlas.browser.text("getComputedStyle(document.documentElement).colorScheme"), "dark");
    assert_eq!(atlas.notices(), Vec::<String>::new());
    assert_eq!(atlas.query(), query);
}

fn back(walk: &Walk) {
    walk.go("?t=2025-10-26");
    let browser = &walk.atlas.browser;
    browser.value("void (location.hash = 'sources')");
    walk.atlas.show("2019-12-27");
    walk.wait_for_query("?t=2019-12-27");
    browser.back();
    browser.wait_for("document.getElementById('date').value === '2025-10-26'");
    assert_eq!(walk.on_map("signatory"), 71);
    browser.forward();
    browser.wait_for("document.getElementById('date').value === '2019-12-27'");
    assert_eq!(walk.on_map("signatory"), 0);
}

fn annex(walk: &Walk) {
    walk.go("");
    let browser = &walk.atlas.browser;
    let outline = "document.getElementById('BRA').outerHTML";
    let before = browser.text(outline);
    walk.atlas.choose("projection", "robinson");
    browser.wait_for(&format!("{outline} !== {}", json!(before)));
    walk.atlas.scroll_to("sets-shown");
    browser.wait_for("document.getElementById('sets-shown').children.length > 0");
}

fn export(walk: &Walk) {
    walk.go("?t=2025-10-26&bloc=g7");
    let browser = &walk.atlas.browser;
    // Every file that is saved is kept here, with its text.
    browser.value(
        "(() => { window.saved = {};
         const make = URL.createObjectURL;
         URL.createObjectURL = blob => {
           blob.text().then(text => { saved[blob.type.split(';')[0]] = { text, size: blob.size }; });
           return make.call(URL, blob); }; })()",
    );
    walk.atlas.scroll_to("share-section");
    browser.wait_for("document.querySelector('#taken [data-copy]')");
    let save = |button: &str, kind: &str| -> Value {
        browser.click(button);
        browser.wait_for(&format!("window.saved['{kind}']"));
        browser.value(&format!("window.saved['{kind}']"))
    };
    let csv = save("[data-draw='data.csv']", "text/csv");
    assert_eq!(csv["text"].as_str().map(|csv| csv.lines().count()), Some(1 + 7));
    let svg = save("[data-draw='picture.link'][data-save]", "image/svg+xml");
    assert!(svg["text"].as_str().is_some_and(|svg| svg.starts_with("<svg")), "{svg}");
    let png = save("[data-draw='picture.square'][data-picture$='.png']", "image/png");
    assert!(png["size"].as_u64() > Some(20_000), "a picture of {} bytes", png["size"]);
}

fn embed(walk: &Walk) {
    let body = format!("<iframe src=\"ATLAS/{}embed/map/\" style=\"width: 320px\"></iframe>", walk.folder);
    let news = Newsroom::with(Site::plan(), Visitor::new(800, 900).with(walk.engine), &body);
    let told = news.settled(0);
    assert!(told > 300.0 && told <= 1000.0, "{told}");
    assert_eq!(news.content(0), told);
    let wide = news.within(0, "document.documentElement.scrollWidth");
    assert!(wide.as_u64() <= Some(320), "the view reaches to {wide}");
    news.browser.enter_frame(0);
    news.browser.click("#wake");
    news.browser.leave_frame();
    news.awake(0);
    news.tell(0, "set", &json!({ "t": "2025-10-24" }));
    news.browser.wait_for("own('time').some(one => one.data.data.t === '2025-10-24')");
    let classes = "document.querySelectorAll('#areas [data-class=signatory]').length";
    assert_eq!(news.within(0, classes), 0);
    let agree = (0..20).any(|_| news.settled(0) == news.content(0));
    assert!(agree, "{} is told, and the view is {} high", news.settled(0), news.content(0));
}

fn offline_file(walk: &Walk) {
    let file = xtask::root().join("dist").join(walk.folder).join("offline/hanoi-atlas.html");
    assert!(file.is_file(), "there is no `{}`; run `cargo xtask build` first", file.display());
    let browser = &walk.atlas.browser;
    browser.open(&format!("file://{}", file.display()));
    browser.wait_until_ready();
    assert_eq!(browser.text("location.protocol"), "file:");
    let before = walk.sentence();
    walk.atlas.show("2025-10-24");
    assert_eq!(walk.on_map("signatory"), 0);
    assert_ne!(walk.sentence(), before);
    walk.atlas.scroll_to("sets-shown");
    browser.wait_for("document.getElementById('sets-shown').children.length > 0");
}

/// The page stands, and says that it does not answer.
fn floor_without_wasm(walk: &Walk) {
    let site = Site::plan().with(".wasm", Fault::Missing).start();
    let browser = &walk.atlas.browser;
    browser.open(&site.address(walk.folder));
    browser.wait_for("document.documentElement.dataset.app === 'refused'");
    assert!(!browser.shown("#notice-static").is_empty());
    assert!(!walk.sentence().is_empty());
    assert_eq!(walk.atlas.on_map("data-class").len(), 197);
}

/// The page stands, and no script has run. The browser is another: who refuses scripts does so from
/// the beginning.
fn floor_without_scripts(engine: Engine, folder: &str) {
    let site = Site::start();
    let browser = Visitor::new(1280, 900).with(engine).without_scripts().start();
    browser.open(&site.address(folder));
    assert!(!browser.source().contains("data-app="), "a script has run");
    assert!(!browser.shown("#summary-main").is_empty(), "the sentence is there");
    assert!(browser.source().contains("id=\"VNM\""), "the map is there");
    assert!(browser.source().contains("id=\"row-VNM\""), "the table is there");
}
