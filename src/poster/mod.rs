//! Pictures to share: one view of the atlas as a finished picture with title, legend, date, sources and
//! edition inside, for link previews, for posts, for print.
//!
//! The picture is SVG text that stands alone: it has its colours and patterns in itself, and every text
//! in it was measured, so that nothing overflows where the reader's letters are no wider than those of
//! `src/figure/measure.rs`. It names no address and loads nothing.

mod bars;
mod board;
mod canvas;
mod cells;
mod compare;
mod forecast;
mod frame;
mod legend;
mod map;
mod progress;
mod state;
mod style;
mod timeline;
mod wrap;

use crate::map::Outlines;
use crate::page::{Asked, reading};
use crate::treaty::Code;
use crate::viewpoint::{View, Viewpoint};

pub use crate::theme::Light;
use canvas::Canvas;

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The map with the classes.
    Map,
    /// The same as cells of one size.
    Cells,
    /// The turning points and the steps of signatures.
    Timeline,
    /// The regional groups, each with its standings.
    Table,
    /// Deposits towards the threshold.
    Progress,
    /// When the threshold may be met.
    Forecast,
    /// Who is in which treaty.
    Compare,
    /// From the vote to the signature.
    Flow,
    /// One State: where it is and what it has done.
    State(Code),
}

impl Subject {
    /// All that are about the world, in order.
    pub const WORLD: [Self; 8] = [
        Self::Map,
        Self::Cells,
        Self::Timeline,
        Self::Table,
        Self::Progress,
        Self::Forecast,
        Self::Compare,
        Self::Flow,
    ];

    /// What the view of a link shows.
    #[must_use]
    pub fn of(viewpoint: &Viewpoint) -> Self {
        match viewpoint.view {
            View::Map => Self::Map,
            View::Timeline => Self::Timeline,
            View::Table => Self::Table,
            View::Cells => Self::Cells,
        }
    }

    /// The name of its file, without its ending: `map`, or `c/VNM` for a State.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Map => "map",
            Self::Cells => "hex",
            Self::Timeline => "timeline",
            Self::Table => "table",
            Self::Progress => "progress",
            Self::Forecast => "forecast",
            Self::Compare => "compare",
            Self::Flow => "flow",
            Self::State(code) => return format!("c/{code}"),
        };
        name.to_owned()
    }
}

/// The size of a picture, for where it is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// For the preview of a link: 1200 by 630.
    Link,
    /// For a post: 1080 by 1080.
    Square,
    /// For a sheet of paper, A4 or Letter, lying: 1414 by 1000.
    Print,
}

impl Shape {
    /// All.
    pub const ALL: [Self; 3] = [Self::Link, Self::Square, Self::Print];

    /// Width and height in CSS pixels.
    #[must_use]
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::Link => (1200.0, 630.0),
            Self::Square => (1080.0, 1080.0),
            Self::Print => (1414.0, 1000.0),
        }
    }

    /// The word in links and file names.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Square => "square",
            Self::Print => "print",
        }
    }
}

/// The picture of `subject` as it is asked: for the date of the board, with the layer, classes and
/// States of the link. What lacks its facts (the projection without the fitted numbers, a comparison
/// without the other treaties) is the map.
#[must_use]
pub fn poster(
    asked: &Asked<'_>,
    outlines: &Outlines,
    subject: Subject,
    shape: Shape,
    light: Light,
) -> String {
    draw(asked, outlines, subject, shape, light).svg()
}

/// What the picture says in words: its text alternative.
#[must_use]
pub fn description(asked: &Asked<'_>, subject: Subject) -> String {
    let (title, lead) = frame::words(asked, possible(asked, subject));
    asked.facts.text.titled(&title, &lead)
}

fn draw(asked: &Asked<'_>, outlines: &Outlines, subject: Subject, shape: Shape, light: Light) -> Canvas {
    let subject = possible(asked, subject);
    let mut canvas = Canvas::new(shape.size(), light, description(asked, subject), reading(asked.facts.text));
    let body = frame::draw(&mut canvas, asked, subject, shape);
    match subject {
        Subject::Map => map::world(&mut canvas, body, asked, outlines, shape),
        Subject::Cells => cells::draw(&mut canvas, body, asked, shape),
        Subject::Timeline => timeline::draw(&mut canvas, body, asked),
        Subject::Table => bars::table(&mut canvas, body, asked),
        Subject::Progress => progress::draw(&mut canvas, body, asked),
        Subject::Forecast => forecast::draw(&mut canvas, body, asked),
        Subject::Compare => compare::draw(&mut canvas, body, asked),
        Subject::Flow => bars::flow(&mut canvas, body, asked),
        Subject::State(who) => state::draw(&mut canvas, body, asked, outlines, who),
    }
    canvas
}

/// The subject, or the map where its facts are not there, or it has nothing to show on the date.
fn possible(asked: &Asked<'_>, subject: Subject) -> Subject {
    let is_possible = match subject {
        Subject::Map | Subject::Timeline | Subject::Table | Subject::Progress => true,
        Subject::Cells => asked.further.cells.is_some(),
        Subject::Forecast => forecast::projection(asked).is_some(),
        Subject::Compare => asked.further.beside.is_some(),
        Subject::Flow => asked.further.beside.is_some() && bars::vote(asked).is_some(),
        Subject::State(who) => asked.facts.catalog.participant(who).is_some(),
    };
    if is_possible { subject } else { Subject::Map }
}

#[cfg(test)]
mod tests;
