//! The question: what a visitor is looking at, as plain data.
//!
//! A [`Viewpoint`] is all that a link can carry. What the hand does (hovering, dragging) is not in
//! it, and neither is anything that follows from facts and question. It does not decide how a view
//! looks, nor when the address bar is written.

mod among;
mod class;
mod comfort;
mod filter;
mod intent;
mod key;
mod link;
mod link_error;
mod percent;
mod place;
mod playback;
mod selection;
mod shown;
mod stage;
mod treaty_id;
mod view;
mod word;
mod writer;

pub use among::{Among, Overlay};
pub use class::Class;
pub use comfort::{Motion, Patterns, Theme};
pub use filter::{Column, Direction, Filter, Sort};
pub use intent::{HistoryEntry, Intent, history_of};
pub use link_error::{Expected, LinkError};
pub use percent::decoded;
pub use place::{Frame, Place, Zoom};
pub use playback::{Playback, Progress, Speed, Stride, Tick, Towards, nearest, start, step};
pub use selection::Selection;
pub use shown::{Shown, Span};
pub use stage::Stage;
pub use treaty_id::TreatyId;
pub use view::{Layer, Neighbour, Region, View};
pub use word::Word;

/// How the sphere is drawn.
pub use crate::carto::ProjectionKind as Projection;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::text::Language;
use crate::treaty::Reading;

/// What is asked for: everything a link can carry, and nothing else.
///
/// The default is the link without parameters: the map of the Hanoi Convention at the latest date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Viewpoint {
    /// `view`: which view is in front.
    pub view: View,
    /// `treaty`: whose record is shown.
    pub treaty: TreatyId,
    /// `asof`: the edition of the facts, by its day; `None` is the newest. What is loaded stays, so that
    /// only a page that is loaded anew has another.
    pub edition: Option<NaiveDate>,
    /// `t`: the date shown.
    pub shown: Shown,
    /// `play=1`: time runs.
    pub play: bool,
    /// `c`: the selected States, in the order in which they were chosen.
    pub selected: Selection,
    /// `region`: the part of the world in the frame.
    pub region: Region,
    /// `layer`: what fills the States.
    pub layer: Layer,
    /// `class`: the classes of the legend that are shown alone; none means all. Only classes of
    /// `layer`.
    pub isolated: BTreeSet<Class>,
    /// `proj`: how the sphere is drawn.
    pub projection: Projection,
    /// `rot`: the place towards which the sphere is turned; `None` leaves it to the projection.
    pub rotation: Option<Place>,
    /// `zoom` and `centre`: which part of the picture fills the frame.
    pub frame: Frame,
    /// `lang`: the language asked for; `None` leaves it to the visitor's browser.
    pub language: Option<Language>,
    /// `theme`: light, dark, or as the visitor's system has it.
    pub theme: Theme,
    /// `motion`: whether pictures move.
    pub motion: Motion,
    /// `patterns`: whether classes have patterns beside their colours.
    pub patterns: Patterns,
    /// `plain=1`: without header and footer.
    pub plain: bool,
    /// `static=1`: without interaction.
    pub fixed: bool,
    /// `sort`: the order of the table.
    pub sort: Sort,
    /// `q`: the words by which the table is filtered.
    pub filter: Filter,
    /// `bloc` or `set`: the States that are counted and shown alone; `None` means all.
    pub among: Option<Among>,
    /// `beside`: other treaties shown on the map, at most two.
    pub overlay: Overlay,
    /// `reading`: which deposits a projection counts.
    pub reading: Reading,
    /// `whatif`: so many deposits a year from the date shown on, 1 to 197; `None` asks nothing.
    pub whatif: Option<u16>,
    /// `precedent`: the older treaty on which the method is looked at; `None` leaves it to the page.
    pub precedent: Option<TreatyId>,
    /// `present`, `scene`, `quiz`, `seed`, `answers`: what stands in front of a class.
    pub stage: Stage,
    /// `article`: the words by which the articles are sought.
    pub article: Filter,
}

impl Viewpoint {
    /// The same question as a link to the page in the language of that tag has it: of that page's own
    /// language nothing is said, but for English, since the site's first page else asks the browser.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let english = Language::default();
        Self { language: (tag == english.tag()).then_some(english), ..self.clone() }
    }
}
