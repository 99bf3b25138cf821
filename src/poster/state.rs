//! One State: its standing, what it has done, and where it is.

use crate::figure::svg::Weight;
use crate::map::{Outlines, around};
use crate::page::{Asked, Card, state_sentence};
use crate::treaty::{Code, Standing};

use super::board::Classes;
use super::canvas::{Area, Canvas};
use super::style::{LEADING, Style};
use super::{legend, map, wrap};

/// Title and sentence; `None` for an unknown code.
pub fn words(asked: &Asked<'_>, who: Code) -> Option<(String, String)> {
    let name = asked.facts.catalog.participant(who)?.name.clone();
    Some((
        asked.facts.text.say("state-title", &[("name", name.into())]),
        state_sentence(&asked.facts, asked.board, who)?,
    ))
}

/// Draws it; nothing for an unknown code.
pub fn draw(canvas: &mut Canvas, body: Area, asked: &Asked<'_>, outlines: &Outlines, who: Code) {
    let standing = asked.board.standings.get(&who).copied().unwrap_or(Standing::Outside);
    let facts = asked.facts;
    let card = Card::new(facts.text, facts.catalog, facts.treaty, who, standing, asked.board.date);
    let Some(card) = card else { return };
    let wide = body.width > body.height * 1.9;
    let Some(piece) = around(outlines, who) else {
        told(canvas, body, &card);
        return;
    };
    let (words, picture) = if wide {
        let width = (body.height * piece.width() / piece.height()).min(body.width * 0.56);
        body.split(body.width - width - 36.0, 36.0)
    } else {
        let height = (body.width * piece.height() / piece.width()).min(body.height * 0.56);
        let upper = Area { height: body.height - height - 24.0, ..body };
        (upper, body.below(body.bottom() - height))
    };
    told(canvas, words, &card);
    let classes = Classes::of(asked);
    map::draw(canvas, map::fitted(picture, piece), piece, outlines, &classes, Some(who));
}

/// Swatch and standing, each act with its date, what it may do next.
fn told(canvas: &mut Canvas, area: Area, card: &Card) {
    let size = wrap::size(&card.standing, &[34.0, 28.0, 22.0], Weight::Bold, area.width - 52.0, 1);
    let swatch = Area { y: area.y + size * 0.24, width: 40.0, height: size * 0.72, ..area };
    legend::swatch(canvas, swatch, card.class.word());
    let beside = Area { x: area.x + 52.0, width: area.width - 52.0, ..area };
    let mut y = canvas.block(beside, &card.standing, Style::heading(size), 1) + 10.0;
    let mut rows: Vec<(String, String)> =
        card.deeds.iter().map(|deed| (deed.term.clone(), deed.value.clone())).collect();
    rows.extend(card.lines.iter().cloned());
    for (term, value) in rows {
        let lines = wrap::at_most(&value, 18.0, Weight::Regular, area.width, 2).len() as f64;
        if y + 15.0 * LEADING + lines * 18.0 * LEADING > area.bottom() {
            return;
        }
        let next = canvas.block(Area { y, ..area }, &term, Style::soft(15.0), 1);
        y = canvas.block(Area { y: next - 2.0, ..area }, &value, Style::text(18.0), 2) + 7.0;
    }
    let room = ((area.bottom() - y) / (17.0 * LEADING)).floor();
    if room >= 2.0 {
        canvas.block(Area { y, ..area }, &card.next, Style::text(17.0), room as usize);
    }
}
