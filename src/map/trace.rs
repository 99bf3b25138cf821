//! Many small maps on one page: the shapes are written once, and each map points to them.

use std::collections::BTreeMap;

use crate::carto::AreaKind;
use crate::treaty::Code;

use super::{Mark, Outlines, Spacing, definitions, marks};

/// The shapes and the patterns, to be put on the page once, before all maps that are [`traced`].
#[must_use]
pub fn stencil(outlines: &Outlines) -> String {
    let steps = outlines.view.steps;
    let marks = marks(outlines, Spacing::PAGE);
    let rest: String = outlines
        .areas
        .iter()
        .filter(|area| area.kind != AreaKind::State)
        .map(|area| {
            let class = if area.kind == AreaKind::Disputed { "o-d" } else { "o-t" };
            format!("<path class=\"{class}\" d=\"{}\"/>", area.path)
        })
        .collect();
    let states: String = outlines
        .areas
        .iter()
        .filter_map(|area| {
            let code = area.code?;
            let mark = marks.iter().find(|mark| mark.code == code).map(|mark| circle(mark, steps));
            Some(format!(
                "<g id=\"o-{code}\"><path class=\"o\" d=\"{}\"/>{}</g>",
                area.path,
                mark.unwrap_or_default()
            ))
        })
        .collect();
    format!(
        "<svg class=\"stencil\" aria-hidden=\"true\">{}<defs><g id=\"o-rest\">{rest}</g>{states}</defs></svg>",
        definitions(steps)
    )
}

/// A map of the shapes of a [`stencil`]. `attributes` are those of each State, as
/// `data-class="party"`; a State that has none is drawn bare. `name` is the text alternative, already
/// escaped.
#[must_use]
pub fn traced(outlines: &Outlines, attributes: &BTreeMap<Code, String>, name: &str) -> String {
    let states: String = outlines
        .areas
        .iter()
        .filter_map(|area| area.code)
        .map(|code| {
            let own = attributes.get(&code).map(|own| format!(" {own}")).unwrap_or_default();
            format!("<use href=\"#o-{code}\" class=\"s\"{own}/>")
        })
        .collect();
    format!(
        "<svg class=\"map__sheet\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{name}\"><use href=\"#o-rest\"/>{states}</svg>",
        outlines.view.width * outlines.view.steps,
        outlines.view.height * outlines.view.steps,
    )
}

fn circle(mark: &Mark, steps: f64) -> String {
    let place = |length: f64| (length * steps).round();
    format!(
        "<circle class=\"o\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
        place(mark.at.x),
        place(mark.at.y),
        place(Spacing::PAGE.radius)
    )
}
