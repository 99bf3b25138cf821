//! A scene with the state of the page that belongs to it.

use crate::lesson::{Lesson, Scene};
use crate::treaty::{Board, Reading};
use crate::viewpoint::{Stage, Viewpoint};

use super::super::{Asked, axis_scale, span};
use super::said::Said;

/// A scene, and the standings on its date.
pub struct Setting<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The scene.
    pub scene: &'a Scene,
    /// Its place in the lesson, from 0.
    pub place: usize,
    /// What its link asks, without the lesson.
    pub viewpoint: Viewpoint,
    /// The standings at the end of its date.
    pub board: Board,
    said: Said,
}

impl<'a> Setting<'a> {
    /// The scene at that place, whatever the page shows now; `None` if there is none.
    pub fn new(asked: &Asked<'_>, lesson: &'a Lesson, place: usize) -> Option<Self> {
        let scene = lesson.scenes.get(place)?;
        let (viewpoint, _) = Viewpoint::from_query(&scene.link);
        let facts = asked.facts;
        let date = viewpoint.shown.day(span(facts.treaty, axis_scale(&facts).span));
        let board = Board::new(facts.catalog, facts.treaty, date, Reading::Confirmed);
        let said = Said::new(&Asked { board: &board, viewpoint: &viewpoint, ..*asked }, lesson);
        Some(Self { lesson, scene, place, viewpoint, board, said })
    }

    /// What is said in the scene: its `title`, its `text` or its `notes`.
    pub fn spoken(&self, what: &str) -> String {
        self.said.say(self.lesson, &format!("{}-{what}", self.scene.id))
    }

    /// What the lesson says of itself: its `title`, its `lead` or its `about`.
    pub fn own(&self, what: &str) -> String {
        self.said.say(self.lesson, what)
    }

    /// What the lesson is for.
    pub fn objectives(&self) -> Vec<String> {
        self.lesson.objectives(&self.said.args()).collect()
    }

    /// The link that shows the scene, without its `?`, in the language asked for.
    pub fn query(&self, asked: &Asked<'_>) -> String {
        let Stage { present, .. } = &asked.viewpoint.stage;
        let stage = Stage {
            present: if present.is_empty() { "1".to_owned() } else { present.clone() },
            scene: self.scene.id.clone(),
            ..Stage::default()
        };
        Viewpoint { stage, language: asked.viewpoint.language, ..self.viewpoint.clone() }.to_query()
    }
}
