//! The atlas as a reader has it before him: open, and watched for what nobody sees.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::visitor::Visitor;

/// Runs before any script of a page: marks the nodes that were published, and counts what the
/// history is told.
const WATCH: &str = "
const told = window.told = { replaced: 0, pushed: 0 };
for (const [name, count] of [['replaceState', 'replaced'], ['pushState', 'pushed']]) {
  const tell = history[name].bind(history);
  history[name] = (...what) => { told[count] += 1; return tell(...what); };
}
document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  const nodes = [...document.querySelectorAll('#sheet, #sheet *, #rows tr, #summary *, #axis *')];
  window.published = nodes;
});";

/// Control is held, as the DevTools Protocol writes it.
const CONTROL: u8 = 2;
/// Shift is held.
const SHIFT: u8 = 8;

/// An open page with its host.
pub struct Atlas {
    /// Who looks at it.
    pub browser: Browser,
    /// Who answers.
    pub site: Site,
}

impl Atlas {
    /// The whole site in a window of the usual size, at `query` (`` or beginning with `?`).
    pub fn open(query: &str) -> Self {
        Self::seen_by(Visitor::new(1280, 900), query)
    }

    /// The same, for another visitor.
    pub fn seen_by(visitor: Visitor, query: &str) -> Self {
        let atlas = Self::before(visitor, Site::start());
        atlas.go(query);
        atlas
    }

    /// A visitor who has not opened the page yet.
    pub fn before(visitor: Visitor, site: Site) -> Self {
        let browser = visitor.start();
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH }));
        Self { browser, site }
    }

    /// Opens the page anew at `query`, and waits until it answers.
    pub fn go(&self, query: &str) {
        self.browser.open(&self.site.address(query));
        self.browser.wait_until_ready();
    }

    /// Writes a day into the field for the date, as 2025-10-25.
    pub fn show(&self, day: &str) {
        self.choose("date", day);
    }

    /// The day shown, as the field for the date has it.
    pub fn day(&self) -> String {
        self.browser.text("document.getElementById('date').value")
    }

    /// Gives a field or a list of choices another value, and says so as a browser does.
    pub fn choose(&self, id: &str, value: &str) {
        self.browser.value(&format!(
            "(field => {{ field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
             field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})(document.getElementById('{id}'))",
            json!(value)
        ));
    }

    /// Chooses in the list that is named after a parameter of the link.
    pub fn choose_link(&self, name: &str, value: &str) {
        self.browser.value(&format!(
            "(field => {{ field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(\
             document.querySelector('select[data-link={name}]'))",
            json!(value)
        ));
    }

    /// The texts of all that fits a CSS selector, in the order of the page.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.list(selector, "node.textContent.trim()")
    }

    /// A JavaScript expression about each `node` that fits a CSS selector, as text.
    pub fn list(&self, selector: &str, of: &str) -> Vec<String> {
        let found = self
            .browser
            .value(&format!("[...document.querySelectorAll({})].map(node => String({of}))", json!(selector)));
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(String::from).collect()
    }

    /// How many fit a CSS selector.
    pub fn count(&self, selector: &str) -> usize {
        self.texts(selector).len()
    }

    /// An attribute of every State on the map, by its code.
    pub fn on_map(&self, attribute: &str) -> BTreeMap<String, String> {
        let pairs = self.list("#areas .s", &format!("node.id + ' ' + node.getAttribute('{attribute}')"));
        pairs.iter().filter_map(|pair| pair.split_once(' ')).map(|(a, b)| (a.into(), b.into())).collect()
    }

    /// The legend's numbers by the key of their class.
    pub fn legend(&self) -> BTreeMap<String, u64> {
        let of = "node.dataset.key + ' ' + node.querySelector('.legend__count').textContent";
        let pairs = self.list("#legend-classes [data-key]", of);
        let pairs = pairs.iter().filter_map(|pair| pair.split_once(' '));
        pairs.filter_map(|(key, count)| Some((key.into(), count.parse().ok()?))).collect()
    }

    /// The codes of the rows that can be seen, in their order.
    pub fn rows(&self) -> Vec<String> {
        self.list("tr[id^=row-]:not([hidden])", "node.id.slice(4)")
    }

    /// The code of the State whose card is open; `` for none.
    pub fn chosen(&self) -> String {
        self.list("#areas .s.is-selected", "node.id").join(" ")
    }

    /// The text of the card that is open; `` for none.
    pub fn card(&self) -> String {
        self.texts("#card-chosen:not([hidden])").join(" ")
    }

    /// The text of the short card of the State under the pointer or the focus; `` for none.
    pub fn pointed(&self) -> String {
        self.texts("#card-pointed:not([hidden])").join(" ")
    }

    /// What the page says was not done.
    pub fn notices(&self) -> Vec<String> {
        self.texts("#notices .notice:not([hidden]) span")
    }

    /// The page's query as the address has it.
    pub fn query(&self) -> String {
        self.browser.text("location.search")
    }

    /// Brings an element into the middle of the window.
    pub fn scroll_to(&self, id: &str) {
        self.browser.value(&format!("document.getElementById('{id}').scrollIntoView({{ block: 'center' }})"));
    }

    /// A point of the window at which a press meets that State and nothing that lies on it.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub fn point_of(&self, code: &str) -> (f64, f64) {
        // The nearest to the middle: at the rim a finger may mean the neighbour.
        let found = self.browser.value(&format!(
            "(box => {{ let best = [Infinity];
                for (let i = 0; i < 3600; i += 1) {{
                    const [u, v] = [((i % 60) + 0.5) / 60 - 0.5, (Math.floor(i / 60) + 0.5) / 60 - 0.5];
                    const [x, y] = [box.x + box.width * (u + 0.5), box.y + box.height * (v + 0.5)];
                    if (Math.hypot(u, v) >= best[0]) continue;
                    const met = document.elementFromPoint(x, y);
                    if (met && met.closest('.s') && met.closest('.s').id === '{code}') best = [Math.hypot(u, v), x, y];
                }}
                return best.slice(1); }})(document.getElementById('{code}').getBoundingClientRect())"
        ));
        let at = |place: usize| found[place].as_f64();
        let (Some(x), Some(y)) = (at(0), at(1)) else { panic!("no point of the window lies in {code}") };
        (x, y)
    }

    /// A click of the mouse at a point of the window.
    pub fn click_at(&self, (x, y): (f64, f64)) {
        self.browser.hover(x, y);
        for kind in ["mousePressed", "mouseReleased"] {
            self.mouse(kind, (x, y), &json!({ "button": "left", "clickCount": 1 }));
        }
    }

    /// The mouse goes down at the first point, along the others, and up at the last.
    pub fn drag(&self, path: &[(f64, f64)]) {
        let (Some(first), Some(last)) = (path.first(), path.last()) else { return };
        self.browser.hover(first.0, first.1);
        self.mouse("mousePressed", *first, &json!({ "button": "left", "clickCount": 1 }));
        for point in path {
            self.mouse("mouseMoved", *point, &json!({ "button": "left", "buttons": 1 }));
        }
        self.mouse("mouseReleased", *last, &json!({ "button": "left", "clickCount": 1 }));
    }

    /// The wheel, turned towards the reader by so many pixels.
    pub fn wheel(&self, at: (f64, f64), pixels: f64) {
        self.mouse("mouseWheel", at, &json!({ "deltaX": 0, "deltaY": pixels }));
    }

    /// The wheel while Ctrl is held.
    pub fn wheel_with_control(&self, at: (f64, f64), pixels: f64) {
        self.mouse("mouseWheel", at, &json!({ "deltaX": 0, "deltaY": pixels, "modifiers": CONTROL }));
    }

    /// Strikes a key, named as in `KeyboardEvent.key`.
    pub fn strike(&self, key: &str) {
        self.strike_with(key, 0);
    }

    /// The same, while Shift is held.
    pub fn strike_with_shift(&self, key: &str) {
        self.strike_with(key, SHIFT);
    }

    /// What has the focus: its id, else the id of the nearest element around it that has one.
    pub fn focus(&self) -> String {
        self.browser.text("(document.activeElement.closest('[id]') || document.body).id")
    }

    fn strike_with(&self, key: &str, modifiers: u8) {
        let mut down = json!({
            "type": "rawKeyDown", "key": key, "modifiers": modifiers, "windowsVirtualKeyCode": key_code(key)
        });
        let text = if key == "Enter" { "\r" } else { key };
        if text.chars().count() == 1 {
            down["type"] = json!("keyDown");
            down["text"] = json!(text);
        }
        self.browser.devtools("Input.dispatchKeyEvent", &down);
        down["type"] = json!("keyUp");
        self.browser.devtools("Input.dispatchKeyEvent", &down);
    }

    fn mouse(&self, kind: &str, (x, y): (f64, f64), more: &Value) {
        let mut event = more.clone();
        event["type"] = json!(kind);
        event["x"] = json!(x);
        event["y"] = json!(y);
        self.browser.devtools("Input.dispatchMouseEvent", &event);
    }
}

/// The number of a key in `KeyboardEvent.keyCode`, by which Chromium knows what it does.
fn key_code(key: &str) -> u32 {
    match key {
        "Tab" => 9,
        "Enter" => 13,
        "Escape" => 27,
        " " => 32,
        "PageUp" => 33,
        "PageDown" => 34,
        "End" => 35,
        "Home" => 36,
        "ArrowLeft" => 37,
        "ArrowUp" => 38,
        "ArrowRight" => 39,
        "ArrowDown" => 40,
        letter => letter.to_uppercase().chars().next().map_or(0, u32::from),
    }
}
