//! What the view is about, in the words that are taken away.

use std::collections::BTreeSet;

use crate::page::Asked;
use crate::text::{Fill, Focus, summary};
use crate::treaty::Code;
use crate::viewpoint::{Class, Layer};

/// What a view shows beside the standings: the class shown alone, the State chosen, the fill.
#[must_use]
pub fn focus(isolated: &BTreeSet<Class>, selected: Option<Code>, layer: Layer) -> Focus {
    let class = isolated.iter().find_map(|class| match class {
        Class::Standing(standing) => Some(*standing),
        Class::Vote(_) => None,
    });
    let fill = match layer {
        Layer::Vote74_247 => Fill::Vote,
        Layer::Standing | Layer::Beside(_) => Fill::Standing,
    };
    Focus { class, selected, fill }
}

/// The sentences of the view, as one text.
pub(super) fn sentence(asked: &Asked<'_>) -> String {
    let Asked { facts, board, viewpoint, .. } = *asked;
    let focus = focus(&viewpoint.isolated, viewpoint.selected.last(), viewpoint.layer);
    summary(facts.text, facts.catalog, facts.treaty, board, focus).whole(facts.text)
}

/// What the view would be called in a list of works.
pub(super) fn title(asked: &Asked<'_>) -> String {
    let Asked { facts, board, .. } = *asked;
    facts.text.say(
        "cite-title",
        &[("treaty", facts.treaty.title.as_str().into()), ("date", facts.text.day(board.date).into())],
    )
}

/// The link to the view: as a whole address where the reader's own is known, else from the page.
pub(super) fn address(asked: &Asked<'_>) -> String {
    let query = asked.link(|link| link.play = false);
    let query = if query == "?" { "" } else { &query };
    match &asked.further.visit {
        Some(visit) => format!("{}{query}", visit.address),
        None => query.to_owned(),
    }
}
