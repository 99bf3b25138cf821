//! Views by themselves in frames of another's page: they say how high they are, in the words that hosts
//! know, and sleep until they are asked.

use hanoi_atlas::page::{Embed, Width};
use hanoi_atlas::text::Language;
use serde_json::json;
use web_tests::{Browser, Newsroom, Site, Visitor, pym};

/// The height of a view as it stands, and how far it reaches to the side.
fn size(browser: &Browser) -> (f64, f64) {
    let high = browser.value("document.getElementById('atlas').getBoundingClientRect().height");
    let wide = browser.value("document.documentElement.scrollWidth");
    (high.as_f64().unwrap_or_default(), wide.as_f64().unwrap_or_default())
}

#[test]
fn every_view_is_whole_in_every_language_and_width_and_never_scrolls_to_the_side() {
    let site = Site::start();
    for column in Width::ALL {
        let width = column.pixels();
        let browser = Browser::start(width, 700);
        for (view, language) in
            Embed::ALL.into_iter().flat_map(|view| Language::ALL.map(|language| (view, language)))
        {
            browser.open(&site.address(&format!("{}embed/{}/", language.folder(), view.word())));
            let (high, wide) = size(&browser);
            assert!(high > 300.0 && high <= 1250.0, "{view:?} in {language:?} at {width}: {high}");
            assert!(wide <= f64::from(width), "{view:?} in {language:?} at {width} reaches to {wide}");
            // What a snippet reserves; other fonts make some lines more or less (DejaVu and Noto: 70
            // pixels), and a language is reckoned by the mean of its views.
            let slack = match language {
                Language::English => 90.0,
                Language::French | Language::Spanish | Language::Russian | Language::Vietnamese => 150.0,
                // A machine may have no letters for these.
                Language::Chinese | Language::Arabic => f64::INFINITY,
            };
            let reserved = f64::from(view.height(column, language));
            assert!(
                (high - reserved).abs() < slack,
                "{view:?} in {language:?} at {width} is {high}, and {reserved} are reserved"
            );
        }
    }
    let asked = site.asked();
    assert!(!asked.iter().any(|path| path.contains(".wasm") || path.contains("atlas.json")), "{asked:?}");
}

#[test]
fn a_view_is_whole_without_scripts() {
    let site = Site::start();
    let browser = Visitor::new(600, 800).without_scripts().start();
    browser.open(&site.address("embed/map/"));
    assert!(browser.shown("#atlas").contains("75 are known to have signed"));
    assert!(browser.shown(".embed__foot").contains("Facts as of 21 November 2026"));
    assert!(browser.source().contains("target=\"_blank\" id=\"embed-home\" href=\"../../\""));
}

/// What Datawrapper's documents tell a page to do: set the height of the frame that speaks.
const DATAWRAPPER: &str = "<script>addEventListener('message', (event) => {
  const heights = event.data['datawrapper-height'];
  if (heights === undefined) return;
  for (const frame of document.querySelectorAll('iframe'))
    for (const id in heights)
      if (frame.contentWindow === event.source && frame.src.includes(id)) frame.style.height = heights[id] + 'px';
});</script>";

#[test]
fn a_datawrapper_listener_gives_the_frame_its_height_also_after_rotation_and_expansion() {
    let news = Newsroom::open(&format!(
        "{DATAWRAPPER}<iframe src=\"ATLAS/embed/compare/?id=AbC12\" style=\"width:100%\" height=300></iframe>"
    ));
    let fits = |what: &str| {
        let told = news.settled(0);
        let frame = news.browser.value("document.querySelector('iframe').clientHeight").as_f64();
        assert_eq!((frame, news.content(0)), (Some(told), told), "{what}");
        told
    };
    let wide = fits("at first");
    news.browser.resize(340, 900);
    news.browser.wait_for(&format!("high() !== {wide}"));
    let narrow = fits("turned");
    news.browser.enter_frame(0);
    news.browser.value("document.querySelector('.sets details').open = true");
    news.browser.leave_frame();
    news.browser.wait_for(&format!("high() > {narrow}"));
    let opened = fits("with a list opened");
    news.browser.enter_frame(0);
    news.browser.value("document.querySelector('.sets details').open = false");
    news.browser.leave_frame();
    news.browser.wait_for(&format!("high() < {opened}"));
    assert_eq!(fits("closed again"), narrow);
}

#[test]
fn every_height_is_told_in_the_words_of_datawrapper_amp_and_medium() {
    let news = Newsroom::open("<iframe src=\"ATLAS/embed/map/?id=news7\" width=500></iframe>");
    let high = news.settled(0) as u32;
    let told = |what: &str| news.browser.value(&format!("got.filter({what}).at(-1).data"));
    assert_eq!(
        told("one => one.data['datawrapper-height']"),
        json!({ "datawrapper-height": { "news7": high } })
    );
    assert_eq!(
        told("one => one.data.sentinel === 'amp'"),
        json!({ "sentinel": "amp", "type": "embed-size", "height": high })
    );
    let medium = told("one => typeof one.data === 'string'");
    let medium: serde_json::Value =
        serde_json::from_str(medium.as_str().unwrap_or_default()).unwrap_or_default();
    let src = news.atlas.address("embed/map/?id=news7");
    assert_eq!(medium, json!({ "src": src, "context": "iframe.resize", "height": high }));
    assert_eq!(news.browser.value("own('ready')[0].data.id"), "news7");
    // pym and WordPress were not asked for.
    let others = news.browser.value("got.filter(one => /pym/.test(one.data) || one.data.message).length");
    assert_eq!(others, 0);
}

#[test]
fn pym_gives_the_frame_its_height_and_its_width() {
    let news = Newsroom::open(&format!(
        "<div id=place></div><script>{}</script>
         <script>window.parent_ = new pym.Parent('place', 'ATLAS/embed/progress/', {{}})</script>",
        pym()
    ));
    let high = news.settled(0);
    news.browser.wait_for(&format!("document.querySelector('iframe').clientHeight === {high}"));
    news.browser.resize(330, 900);
    news.browser.wait_for(&format!("high() > {high}"));
    let high = news.settled(0);
    news.browser.wait_for(&format!("document.querySelector('iframe').clientHeight === {high}"));
    assert_eq!(news.content(0), high);
}

/// What WordPress makes of a provider whom it does not know, and what its page does with the messages: a
/// frame without an origin, a secret in the fragment, heights from 200 to 1000.
const WORDPRESS: &str = "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" \
  src=\"ATLAS/embed/forecast/#?secret=a1B2c3D4e5\" data-secret=\"a1B2c3D4e5\" width=\"340\" height=\"200\" frameborder=\"0\" \
  marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\" title=\"x\"></iframe><script>
const frame = document.querySelector('iframe');
window.links = [];
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  if (frame.dataset.secret !== data.secret || frame.contentWindow !== source) return;
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~parseInt(data.value, 10)));
  if (data.message === 'link') links.push(data.value);
});
addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*'));
</script>";

#[test]
fn a_frame_as_wordpress_makes_it_has_its_height_and_its_app() {
    let news = Newsroom::open(WORDPRESS);
    let high = news.settled(0);
    news.browser.wait_for(&format!("frame.clientHeight === {high}"));
    assert_eq!(news.within(0, "self.origin"), "null");
    assert!(high < 1000.0, "{high}");
    news.browser.enter_frame(0);
    news.browser.click("#wake");
    news.browser.wait_until_ready();
    assert_eq!(news.browser.shown("#notices"), "");
    news.browser.click("#embed-home");
    news.browser.leave_frame();
    // The sandbox opens no window; the page is told where the reader wanted to go.
    news.browser.wait_for("links.length === 1");
    assert_eq!(news.browser.text("links[0]"), news.atlas.address(""));
    assert!(news.browser.text("location.href").ends_with("news.html"));
    assert_eq!(news.within(0, "location.hash"), "#?secret=a1B2c3D4e5", "the fragment is WordPress' own");
}

#[test]
fn iframe_resizer_is_answered_once_it_asks() {
    let news = Newsroom::open("<iframe src=\"ATLAS/embed/timeline/\" width=500></iframe>");
    let high = news.settled(0);
    let lines = "got.filter(one => String(one.data).startsWith('[iFrameSizer]')).map(one => one.data)";
    assert_eq!(news.browser.value(lines), json!([]));
    news.say(0, &json!("[iFrameSizer]story-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true"));
    news.browser.wait_for(&format!("{lines}.length === 1"));
    assert_eq!(news.browser.value(lines)[0], format!("[iFrameSizer]story-1:{high}:500:init"));
    news.browser.value("document.querySelector('iframe').width = 320");
    news.browser.wait_for(&format!("{lines}.length > 1"));
    let last = news.browser.value(&format!("{lines}.at(-1)"));
    assert!(last.as_str().is_some_and(|line| line.ends_with(":320:resize")), "{last}");
}

#[test]
fn the_listener_of_the_atlas_sizes_its_frames_and_no_others() {
    let news = Newsroom::open(
        "<iframe src=\"ATLAS/embed/map/\" width=500 height=100></iframe>\
         <iframe srcdoc=\"<script>parent.postMessage({source:'hanoi-atlas',type:'height',data:{height:777}},'*')</script>\" height=50></iframe>\
         <script async src=\"ATLAS/listener.js\"></script>",
    );
    let high = news.settled(0);
    news.browser.wait_for(&format!("document.querySelector('iframe').clientHeight === {high}"));
    news.browser.wait_for("own('height', 1).length === 1");
    assert_eq!(news.browser.value("document.querySelectorAll('iframe')[1].clientHeight"), 50);
}

#[test]
fn the_element_shows_a_view_in_spite_of_the_page_round_it() {
    let news = Newsroom::open(
        "<style>* { all: unset !important; display: none !important; } \
         html, body, section { display: block !important; } \
         hanoi-atlas { display: inline !important; height: 3px !important; opacity: 0 !important; transform: rotate(9deg) !important; } \
         iframe { width: 1px !important; height: 1px !important; }</style>\
         <section><hanoi-atlas view=\"map\" lang=\"en\" theme=\"dark\" title=\"Who &lt;b&gt; has signed?\"></hanoi-atlas></section>\
         <script type=\"module\" src=\"ATLAS/hanoi-atlas.js\"></script>\
         <script>window.told = []; for (const name of ['ready', 'height', 'state', 'time']) \
         document.querySelector('hanoi-atlas').addEventListener('atlas-' + name, (event) => told.push([name, event.detail]));</script>",
    );
    let element = "document.querySelector('hanoi-atlas')";
    news.browser.wait_for("told.some(([name]) => name === 'height')");
    news.browser.wait_for(&format!(
        "Math.abs({element}.clientHeight - told.filter(([name]) => name === 'height').at(-1)[1].height) < 1"
    ));
    let high = news.browser.value(&format!("{element}.getBoundingClientRect().height"));
    assert!(high.as_f64().is_some_and(|high| high > 400.0), "{high}");
    assert_eq!(news.browser.text(&format!("getComputedStyle({element}).opacity")), "1");
    // Another date is asked of the frame that is there.
    news.browser.value(&format!("{element}.setAttribute('t', '2025-10-25')"));
    news.browser.wait_for("told.some(([name, detail]) => name === 'time' && detail.t === '2025-10-25')");
}

#[test]
fn an_embed_sleeps_until_it_is_looked_into_and_the_press_that_woke_it_is_done() {
    let news = Newsroom::open("<iframe src=\"ATLAS/embed/map/\" width=700 height=700></iframe>");
    news.settled(0);
    let history = news.browser.value("history.length");
    let asked = |part: &str| news.atlas.asked().iter().filter(|path| path.contains(part)).count();
    assert_eq!((asked(".wasm"), asked("loader")), (0, 0));
    news.browser.enter_frame(0);
    // A press without any sign before, as by a finger.
    news.browser.value(
        "document.getElementById('BRA').dispatchEvent(new PointerEvent('click', { bubbles: true, clientX: 250, clientY: 300 }))",
    );
    news.browser.wait_until_ready();
    news.browser.wait_for("!document.getElementById('card-chosen').hidden");
    assert!(news.browser.shown("#card-chosen").contains("Brazil"));
    let source = news.browser.text("document.querySelector('#card-chosen a')?.getAttribute('href') || ''");
    news.browser.leave_frame();
    assert_eq!(asked("_bg-"), 1, "{source}");
    news.browser.wait_for("own('select').at(-1)?.data.data.c === 'BRA'");
    assert!(news.browser.text("own('state').at(-1).data.data.query").contains("c=BRA"));
    assert_eq!(news.browser.value("history.length"), history, "the host's history is its own");
}

#[test]
fn twenty_five_embeds_cost_twenty_five_small_pages() {
    let frames = "<iframe src=\"ATLAS/embed/map/\" width=320 height=800></iframe>".repeat(25);
    let news = Newsroom::open(&frames);
    news.settled(24);
    let asked = news.atlas.asked();
    assert!(!asked.iter().any(|path| path.contains(".wasm") || path.contains("loader")), "{asked:?}");
    let sent = asked.iter().filter(|path| !path.starts_with("embed/map")).count();
    assert!(sent <= 4, "what they share is asked for once: {asked:?}");
}

#[test]
fn a_link_that_asks_for_more_is_answered_when_it_is_seen() {
    let news = Newsroom::open(
        "<div style=\"height:5000px\"></div><iframe src=\"ATLAS/embed/map/?t=2020-01-01\" width=600 height=700></iframe>",
    );
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert!(!news.atlas.asked().iter().any(|path| path.contains(".wasm")), "nobody has seen it");
    news.browser.value("document.querySelector('iframe').scrollIntoView()");
    news.awake(0);
    news.browser.enter_frame(0);
    news.browser.wait_for("document.getElementById('date').value === '2020-01-01'");
}

#[test]
fn what_a_link_asks_of_the_dress_needs_no_app() {
    let link = "theme=dark&transparent=1&controls=0&title=Our%20%3Cb%3Etitle&subtitle=and%20more&static=1";
    let news = Newsroom::open(&format!("<iframe src=\"ATLAS/embed/progress/?{link}\" width=600></iframe>"));
    news.settled(0);
    let is = |expression: &str, expected: &str| {
        assert_eq!(news.within(0, expression), expected, "{expression}");
    };
    is("document.documentElement.dataset.theme", "dark");
    is("document.getElementById('embed-title').textContent", "Our <b>title");
    is("document.getElementById('embed-subtitle').innerText", "and more");
    is("getComputedStyle(document.body).backgroundColor", "rgba(0, 0, 0, 0)");
    is("getComputedStyle(document.getElementById('wake').parentElement).display", "none");
    news.browser.enter_frame(0);
    news.browser.value("document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))");
    news.browser.leave_frame();
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(!news.atlas.asked().iter().any(|path| path.contains(".wasm")), "a still embed never wakes");
}

#[test]
fn a_host_may_ask_for_another_date_another_dress_and_a_sign_of_life() {
    let news = Newsroom::open("<iframe src=\"ATLAS/embed/progress/\" width=600></iframe>");
    news.settled(0);
    let heights = news.browser.value("own('height').length").as_u64();
    news.tell(0, "ping", &json!({}));
    news.browser.wait_for("own('ready').length === 2");
    news.browser.wait_for(&format!("own('height').length > {}", heights.unwrap_or_default()));
    news.tell(0, "theme", &json!({ "theme": "dark" }));
    news.browser.enter_frame(0);
    news.browser.wait_for("document.documentElement.dataset.theme === 'dark'");
    news.browser.leave_frame();
    news.tell(0, "set", &json!({ "t": "2025-10-25" }));
    news.awake(0);
    news.browser.wait_for("own('time').at(-1)?.data.data.t === '2025-10-25'");
    news.browser.enter_frame(0);
    assert_eq!(news.browser.text("document.documentElement.dataset.theme"), "dark", "the dress is kept");
    // On that day the ceremony had only begun.
    news.browser
        .wait_for("document.querySelector('#progress figcaption').textContent.includes('25 October 2025')");
    news.browser.leave_frame();
    news.tell(0, "theme", &json!({ "theme": "light" }));
    news.browser.enter_frame(0);
    news.browser.wait_for("document.documentElement.dataset.theme === 'light'");
}

#[test]
fn where_webassembly_is_refused_the_picture_stays_and_says_why() {
    let policy = String::from("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    let plan = Site::plan().with("embed/", web_tests::Fault::Header("Content-Security-Policy", policy));
    let news = Newsroom::with(
        plan,
        Visitor::new(800, 900),
        "<iframe src=\"ATLAS/embed/map/\" sandbox=\"allow-scripts\" width=600 height=900></iframe>",
    );
    let before = news.settled(0);
    news.browser.enter_frame(0);
    news.browser.click("#wake");
    news.browser.wait_for("document.documentElement.dataset.app === 'refused'");
    assert!(!news.browser.shown("#notice-static").is_empty());
    assert!(news.browser.shown("#summary-main").contains("75 are known to have signed"));
    news.browser.leave_frame();
    news.browser.wait_for("own('error').length === 1");
    news.browser.wait_for(&format!("high() !== {before}"));
    assert_eq!(news.settled(0), news.content(0));
}

#[test]
fn a_frame_in_a_hidden_tab_tells_its_height_when_it_is_shown() {
    let news = Newsroom::open(
        "<div id=tab style=\"display:none\"><iframe src=\"ATLAS/embed/timeline/\" width=600></iframe></div>",
    );
    news.browser.wait_for("own('ready').length === 1");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(news.browser.value("own('height').length"), 0, "what is not seen has no height");
    news.browser.value("document.getElementById('tab').style.display = 'block'");
    assert_eq!(news.settled(0), news.content(0));
    assert!(news.content(0) > 300.0);
}

#[test]
fn two_embeds_of_one_view_keep_apart() {
    let news = Newsroom::open(
        "<iframe src=\"ATLAS/embed/map/?id=first1\" width=320></iframe><iframe src=\"ATLAS/embed/map/?id=other2\" width=700></iframe>",
    );
    let (one, two) = (news.settled(0), news.settled(1));
    assert!((one - two).abs() > 10.0);
    assert_eq!((news.content(0), news.content(1)), (one, two));
    news.tell(0, "set", &json!({ "t": "2020-01-01" }));
    news.say(
        1,
        &json!({ "source": "hanoi-atlas", "id": "first1", "type": "set", "data": { "t": "2019-01-01" } }),
    );
    news.awake(0);
    news.browser.wait_for("own('time', 0).length === 1");
    assert_eq!(news.browser.text("own('time', 0)[0].data.id"), "first1");
    assert_eq!(news.browser.value("own('time', 1).length"), 0, "what is meant for another is not heard");
}

#[test]
fn nothing_grows_for_ever() {
    // A host that makes the frame as high as it is told, and a little more.
    let news = Newsroom::open(
        "<iframe src=\"ATLAS/embed/map/\" style=\"width:100%\"></iframe><script>addEventListener('message', ({ data }) => {\
         if (data.type === 'height') document.querySelector('iframe').style.height = data.data.height + 40 + 'px'; })</script>",
    );
    let high = news.settled(0);
    std::thread::sleep(std::time::Duration::from_millis(800));
    assert_eq!(news.settled(0), high);
    let told = news.browser.value("own('height').length").as_u64().unwrap_or_default();
    assert!(told <= 4, "{told} messages");
    news.browser.value("document.querySelector('iframe').style.height = '5000px'");
    assert_eq!(news.settled(0), high);
}

#[test]
fn a_host_that_has_chosen_the_height_is_told_none() {
    let news = Newsroom::open("<iframe src=\"ATLAS/embed/map/?fit=1\" width=600 height=480></iframe>");
    news.browser.wait_for("own('ready').length === 1");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(news.browser.value("own('height').length"), 0);
    let (page, frame) = (news.content(0), 480.0);
    assert!((page - frame).abs() < 1.5, "{page}");
}
