//! How near the treaty is: numbers with the sentence that explains each.

use crate::text::{list, reported_depositors};
use crate::treaty::{Board, Phase};

use super::{Facts, escape};

/// A number with its explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The number or the day, large.
    pub figure: String,
    /// What it means, as a sentence fragment that follows it.
    pub help: String,
}

/// The figures for `board`: deposits confirmed and reported, the end of the window for signature,
/// and the wait that follows.
#[must_use]
pub fn figures(facts: &Facts<'_>, board: &Board) -> Vec<Figure> {
    let Facts { text, catalog, treaty, .. } = *facts;
    let needed = treaty.entry.instruments;
    let mut figures = vec![Figure {
        figure: text
            .say("near-deposits", &[("n", board.deposited_confirmed.into()), ("needed", needed.into())]),
        help: text.say("near-deposits-help", &[]),
    }];
    let reported = reported_depositors(catalog, treaty, board.date);
    if let Ok(n @ 1..) = u32::try_from(reported.len()) {
        figures.push(Figure {
            figure: text.say("near-reported", &[("n", n.into())]),
            help: text.say("near-reported-help", &[("who", list(text, &reported).into())]),
        });
    }
    if let Some(closes) = treaty.closes {
        let key = if board.date > closes { "near-window-closed-help" } else { "near-window-help" };
        figures.push(Figure { figure: text.short_day(closes), help: text.say(key, &[]) });
    }
    figures.push(match board.phase {
        Phase::Waiting { on } => {
            Figure { figure: text.short_day(on), help: text.say("near-waiting-help", &[]) }
        }
        Phase::InForce { since } => {
            Figure { figure: text.short_day(since), help: text.say("near-in-force-help", &[]) }
        }
        Phase::NotOpen | Phase::OpenForSignature { .. } | Phase::AccessionOnly => {
            Figure { figure: text.say("near-entry", &[]), help: text.say("near-entry-help", &[]) }
        }
    });
    figures
}

/// The part of the page that answers "How near is it?".
pub(super) fn section(facts: &Facts<'_>, board: &Board) -> String {
    format!(
        "<section class=\"section\" id=\"near-section\" aria-labelledby=\"near-title\"><h2 id=\"near-title\">{}</h2>\
         <div class=\"near\" id=\"near\">{}</div></section>",
        escape(&facts.text.say("near-title", &[])),
        items(&figures(facts, board))
    )
}

/// The figures as HTML.
#[must_use]
pub fn items(figures: &[Figure]) -> String {
    let item = |figure: &Figure| {
        format!(
            "<div><p class=\"near__figure\">{}</p><p class=\"small\">{}</p></div>",
            escape(&figure.figure),
            escape(&figure.help)
        )
    };
    figures.iter().map(item).collect()
}
