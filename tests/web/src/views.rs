//! Every kind of page that a reader can have before them, for tests that ask the same of all.

use hanoi_atlas::text::Language;

use crate::browser::Browser;
use crate::site::Site;

/// A page, or a state of the atlas that looks like another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Its name in messages and in the names of references.
    pub name: &'static str,
    /// Where it lies in a language's folder, with what is asked of it.
    pub path: &'static str,
    /// A JavaScript expression that is true once all of it is there.
    pub there: &'static str,
}

/// The app answers.
const READY: &str = "document.documentElement.dataset.app === 'ready'";

/// The page needs no program.
const STILL: &str = "document.readyState === 'complete'";

/// The app answers, and nothing that waits for being come near to is still empty.
pub const DRAWN: &str = "(() => {
  if (document.documentElement.dataset.app !== 'ready') return false;
  const empty = [...document.querySelectorAll('[data-live=later]')]
    .filter(part => part.getClientRects().length && !part.querySelector('p:not(.needs-no-app),svg,table,button,li'));
  if (empty.length) empty[0].scrollIntoView({ block: 'center' }); else scrollTo(0, 0);
  return !empty.length;
})()";

/// What is presented is there.
const STAGED: &str =
    "document.documentElement.dataset.app === 'ready' && document.querySelector('#deck-title')";

/// The app answers, and the map has become cells.
const CELLS: &str = "document.documentElement.dataset.app === 'ready' && document.querySelectorAll('.map__codes text').length === 197";

/// All, in the order of the site.
pub const VIEWS: [View; 25] = [
    View::new("index", "", DRAWN),
    View::new("card", "?c=VNM", "document.querySelector('#card-chosen:not([hidden]) h2')"),
    View::new("filtered", "?q=and&sort=signed&view=table", READY),
    View::new("hexagons", "?view=hex", CELLS),
    View::new("votes", "?layer=vote-74-247", READY),
    View::new("presentation", "?present=1&scene=opening", STAGED),
    View::new("quiz", "?quiz=mixed&seed=1&answers=a", STAGED),
    View::new("quiz-sheet", "?quiz=mixed&seed=1&answers=sheet", STAGED),
    View::new("embed-map", "embed/map/", STILL),
    View::new("embed-timeline", "embed/timeline/", STILL),
    View::new("embed-table", "embed/table/", STILL),
    View::new("embed-progress", "embed/progress/", STILL),
    View::new("embed-forecast", "embed/forecast/", STILL),
    View::new("embed-compare", "embed/compare/", STILL),
    View::new("embed-awake", "embed/map/?t=2025-10-26", READY),
    View::new("state", "c/VNM/", STILL),
    View::new("states", "c/", STILL),
    View::new("charts", "charts/", STILL),
    View::new("beside", "beside/", STILL),
    View::new("convention", "convention/", STILL),
    View::new("teach", "teach/", STILL),
    View::new("handout", "teach/handout/", STILL),
    View::new("key", "teach/key/", STILL),
    View::new("slides", "present/", STILL),
    View::new("offline", "offline/hanoi-atlas.html", READY),
];

impl View {
    const fn new(name: &'static str, path: &'static str, there: &'static str) -> Self {
        Self { name, path, there }
    }

    /// Whether it is the whole page of the atlas, with parts that are drawn when they are come near to.
    pub fn is_whole(&self) -> bool {
        let begins = self.path.is_empty() || self.path.starts_with('?') || self.name == "offline";
        begins && self.there != STAGED
    }

    /// Opens it in a language, and waits until all of it is there.
    pub fn open(&self, browser: &Browser, site: &Site, language: Language) {
        let path = format!("{}{}", language.folder(), self.path);
        // The file for use without a network is opened from a disk, and refuses a network's rules.
        let from_disk = format!("file://{}", xtask::root().join("dist").join(&path).display());
        browser.open(&if self.name == "offline" { from_disk } else { site.address(&path) });
        browser.wait_for(self.there);
    }

    /// The same, and waits until also that is drawn which waits for being come near to.
    pub fn open_whole(&self, browser: &Browser, site: &Site, language: Language) {
        self.open(browser, site, language);
        if self.is_whole() {
            browser.wait_for(DRAWN);
        }
        if self.name == "card" {
            browser.wait_for("document.getElementById('state-title')");
        }
    }
}
