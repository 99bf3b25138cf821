//! Common errors corrected. Every figure is computed from the record at the date; what has no source
//! on record is not said.

use crate::page::escape;
use crate::text::Text;
use crate::treaty::{Phase, SourceId};

use super::{Matter, cite};

mod count;
mod force;
mod hanoi;

/// One error, put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Its anchor, e.g. `fix-ratified`.
    pub id: &'static str,
    /// What is so, in a few words.
    pub heading: String,
    /// The facts, in sentences.
    pub text: String,
    /// Who says so: keys of the record, each once.
    pub sources: Vec<SourceId>,
}

impl Correction {
    fn new(
        text: &Text,
        id: &'static str,
        heading: String,
        sentences: &[String],
        sources: &[Option<&SourceId>],
    ) -> Self {
        let mut each_once: Vec<SourceId> = Vec::new();
        for source in sources.iter().copied().flatten() {
            if !each_once.contains(source) {
                each_once.push(source.clone());
            }
        }
        Self { id, heading, text: text.sentences(sentences), sources: each_once }
    }
}

/// What holds at the date shown, at most at that of the facts; nothing before the Convention could be
/// signed. What a later record makes true is no error any more, and is left out.
#[must_use]
pub fn corrections(matter: &Matter<'_>) -> Vec<Correction> {
    let board = matter.board();
    if board.phase == Phase::NotOpen {
        return Vec::new();
    }
    let found = [
        Some(count::ratified(matter, &board)),
        count::countries(matter),
        Some(force::instruments(matter, &board)),
        force::not_in_force(matter, &board),
        hanoi::absent(matter),
        Some(hanoi::budapest(matter)),
    ];
    found.into_iter().flatten().collect()
}

/// The corrections with their sources; before the opening, a sentence that says so.
#[must_use]
pub fn corrections_html(matter: &Matter<'_>) -> String {
    let corrections = corrections(matter);
    if corrections.is_empty() {
        return format!("<p>{}</p>", escape(&early(matter)));
    }
    let items: String = corrections.iter().map(|correction| item(matter, correction)).collect();
    format!("<div class=\"near fixes\">{items}</div>")
}

fn early(matter: &Matter<'_>) -> String {
    let text = matter.facts.text;
    let date = text.day(matter.known()).into();
    text.say("fix-early", &[("date", date), ("opened", text.day(matter.facts.treaty.opened).into())])
}

fn item(matter: &Matter<'_>, correction: &Correction) -> String {
    let sources: Vec<String> = correction.sources.iter().map(|id| cite::publisher(matter, id)).collect();
    format!(
        "<section id=\"{}\"><h3>{}</h3><p>{}</p>{}</section>",
        correction.id,
        escape(&correction.heading),
        escape(&correction.text),
        cite::line(&sources)
    )
}

/// The source of an event of the story.
fn source_of<'a>(matter: &Matter<'a>, event: &str) -> Option<&'a SourceId> {
    let events = &matter.facts.catalog.events;
    events.iter().find(|found| found.id == event).map(|event| &event.source)
}
