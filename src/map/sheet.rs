//! The map as SVG text: outlines drawn once, the class of each State as an attribute.
//!
//! Dates change attributes only, so the app can adopt the sheet which the page came with and never
//! draws it a second time.

use crate::treaty::{Board, Code, Standing};

use super::{Area, AreaKind, Mark, Outlines, definitions};

/// The sheet with the standings of `board`. `name` is its text alternative, already escaped.
#[must_use]
pub fn sheet(outlines: &Outlines, board: &Board, name: &str) -> String {
    let mut shapes = String::new();
    for area in &outlines.areas {
        shapes.push_str(&area_svg(area, outlines, board));
    }
    let frame = outlines.frame;
    format!(
        "<svg class=\"map__sheet\" id=\"sheet\" viewBox=\"{} {} {} {}\" role=\"img\" aria-label=\"{name}\">\
         {}<g id=\"areas\">{shapes}</g><g id=\"leaders\">{}</g></svg>",
        frame.x,
        frame.y,
        frame.width,
        frame.height,
        definitions(),
        outlines.marks.iter().filter_map(leader_svg).collect::<String>(),
    )
}

/// One area: a State with its class and, where it is small, its mark; or one without a standing.
fn area_svg(area: &Area, outlines: &Outlines, board: &Board) -> String {
    match (area.kind, area.code) {
        (AreaKind::State, Some(code)) => {
            let class = board.standings.get(&code).copied().unwrap_or(Standing::Outside).word();
            match outlines.marks.iter().find(|mark| mark.code == code) {
                None => format!("<path id=\"{code}\" class=\"s\" data-class=\"{class}\" d=\"{}\"/>", area.d),
                Some(mark) => marked_svg(code, class, &area.d, mark),
            }
        }
        (AreaKind::Disputed, _) => format!("<path class=\"d\" d=\"{}\"/>", area.d),
        (AreaKind::State | AreaKind::Territory, _) => format!("<path class=\"t\" d=\"{}\"/>", area.d),
    }
}
