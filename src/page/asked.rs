//! What a part of the page is asked: the facts, the date, the link; and what there is beside the facts.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::json;
use crate::lesson::{LessonError, Lessons};
use crate::map::cells::{Cell, cells};
use crate::substance::Substance;
use crate::text::Language;
use crate::treaty::forecast::Fitted;
use crate::treaty::forecast::backtest::{Trial, trials_of};
use crate::treaty::{Beside, Board, Catalog, Code};
use crate::viewpoint::Viewpoint;

use super::{Facts, Visit};

/// The files that the annex is given, in this order.
pub const ANNEX_FILES: [&str; 7] = [
    "data/v1/atlas.json",
    "data/v1/words.json",
    "data/v1/words.annex.json",
    "data/v1/forecast.json",
    "data/v1/beside.json",
    "data/v1/cells.json",
    "data/v1/substance.json",
];

/// What there is beside the facts of the first view. A part that needs what is not there is left out.
#[derive(Debug, Default)]
pub struct Further {
    /// The fitted numbers of the projection.
    pub fitted: Option<Fitted>,
    /// The other treaties, and the lists of States.
    pub beside: Option<Beside>,
    /// What the treaties say, and what is said about them.
    pub substance: Option<Substance>,
    /// Where each State lies in the world of cells.
    pub cells: Option<BTreeMap<Code, Cell>>,
    /// Where and when a reader has the page open; `None` where pages are made.
    pub visit: Option<Visit>,
    /// What the method would have said, once it was asked.
    trials: OnceCell<Vec<Trial>>,
    /// The lessons, once one was asked for.
    lessons: OnceCell<Lessons>,
}

impl Further {
    /// Reads what arrived; what did not, or cannot be read, is not there.
    #[must_use]
    pub fn read(
        catalog: &Catalog,
        fitted: Option<&str>,
        beside: Option<&str>,
        places: Option<&str>,
        substance: Option<&str>,
    ) -> Self {
        Self {
            fitted: fitted.and_then(|text| Fitted::read(text).ok()),
            beside: beside.and_then(|text| Beside::from_json(text, catalog).ok()).map(|(beside, _)| beside),
            cells: places
                .and_then(|text| json::read(text).ok())
                .and_then(|value| cells(&json::At::root(&value)).ok()),
            substance: substance.and_then(|text| Substance::from_json(text).ok()).map(|(read, _)| read),
            visit: None,
            trials: OnceCell::new(),
            lessons: OnceCell::new(),
        }
    }

    /// Takes the lessons, which come when one is opened.
    ///
    /// # Errors
    ///
    /// A file that cannot be read; none is there then.
    pub fn learn(&self, text: &str, language: Language) -> Result<(), LessonError> {
        let lessons = Lessons::from_json(text, language)?;
        // Those that are there already are as good.
        let _ = self.lessons.set(lessons);
        Ok(())
    }

    /// The lessons, if they have come.
    #[must_use]
    pub fn lessons(&self) -> Option<&Lessons> {
        self.lessons.get()
    }

    /// What the method would have said of the older treaties; worked out when it is first asked for,
    /// since no date and no link changes it. Empty without the fitted numbers.
    pub(super) fn trials(&self) -> &[Trial] {
        self.trials.get_or_init(|| {
            self.fitted.as_ref().and_then(|fitted| trials_of(fitted).ok()).unwrap_or_default()
        })
    }
}

/// What a part of the page is asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The facts and the words.
    pub facts: Facts<'a>,
    /// All standings on the date shown.
    pub board: &'a Board,
    /// What there is beside the facts.
    pub further: &'a Further,
    /// What the link asks.
    pub viewpoint: &'a Viewpoint,
}

impl Asked<'_> {
    /// The link that asks the same but for one change.
    pub(super) fn link(&self, change: impl FnOnce(&mut Viewpoint)) -> String {
        let mut viewpoint = self.viewpoint.clone();
        change(&mut viewpoint);
        format!("?{}", viewpoint.to_query())
    }
}

/// The cells for the map in the page; `None` where their places did not arrive.
#[must_use]
pub fn cells_text(asked: &Asked<'_>) -> Option<String> {
    asked.further.cells.as_ref().map(|cells| crate::map::cells::lines(cells, crate::map::PAGE_WIDTH))
}
