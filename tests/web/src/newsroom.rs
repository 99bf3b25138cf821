//! Another's page, on a host of its own, with views of the atlas in frames.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::{Plan, Site};
use crate::visitor::Visitor;

/// Hears every message that reaches the page, and keeps from which of its frames it came.
const EARS: &str = "<script>
window.got = [];
addEventListener('message', (event) => {
  const frames = [...document.querySelectorAll('iframe')];
  got.push({ data: event.data, from: frames.findIndex((frame) => frame.contentWindow === event.source) });
});
window.own = (type, from = 0) =>
  got.filter((one) => one.from === from && one.data && one.data.source === 'hanoi-atlas' && one.data.type === type);
window.high = (from = 0) => { const all = own('height', from); return all.length ? all.at(-1).data.data.height : 0; };
</script>";

/// An open page of another's.
pub struct Newsroom {
    /// Who reads it.
    pub browser: Browser,
    /// Where the atlas is.
    pub atlas: Site,
    /// Where the page is.
    pub host: Site,
}

impl Newsroom {
    /// A page with `body`, in which `ATLAS/` stands for the address of the atlas.
    pub fn open(body: &str) -> Self {
        Self::with(Site::plan(), Visitor::new(800, 900), body)
    }

    /// The same, for an atlas with faults, and another reader.
    pub fn with(atlas: Plan, reader: Visitor, body: &str) -> Self {
        let atlas = atlas.start();
        let body = body.replace("ATLAS/", &atlas.address(""));
        let page = format!("<!doctype html><meta charset=utf-8><title>news</title>{EARS}<body>{body}</body>");
        let host = Site::plan().page("news.html", &page).start();
        let browser = reader.start();
        browser.open(&host.address("news.html"));
        Self { browser, atlas, host }
    }

    /// Waits until the frame of this number has told a height, and nothing new for a while.
    pub fn settled(&self, frame: u16) -> f64 {
        let told = || self.browser.value(&format!("high({frame})")).as_f64().unwrap_or_default();
        self.browser.wait_for(&format!("high({frame}) > 0"));
        let mut before = told();
        for _ in 0..20 {
            std::thread::sleep(std::time::Duration::from_millis(150));
            let now = told();
            if now == before {
                return now;
            }
            before = now;
        }
        panic!("the frame does not come to rest: {before}");
    }

    /// A JavaScript expression, asked inside of a frame.
    pub fn within(&self, frame: u16, expression: &str) -> Value {
        self.browser.enter_frame(frame);
        let value = self.browser.value(expression);
        self.browser.leave_frame();
        value
    }

    /// The height of what a frame shows.
    pub fn content(&self, frame: u16) -> f64 {
        let high = "Math.ceil(document.getElementById('atlas').getBoundingClientRect().height)";
        self.within(frame, high).as_f64().unwrap_or_default()
    }

    /// Says something to a frame, as its parent.
    pub fn say(&self, frame: u16, message: &Value) {
        self.browser.value(&format!(
            "document.querySelectorAll('iframe')[{frame}].contentWindow.postMessage({message}, '*')"
        ));
    }

    /// Says something in the atlas' own way.
    pub fn tell(&self, frame: u16, kind: &str, data: &Value) {
        self.say(frame, &json!({ "source": "hanoi-atlas", "v": 1, "type": kind, "data": data }));
    }

    /// Waits until the app of a frame answers.
    pub fn awake(&self, frame: u16) {
        self.browser.enter_frame(frame);
        self.browser.wait_until_ready();
        self.browser.leave_frame();
    }
}
