//! What would follow from a pace: arithmetic, and beside it how likely the method finds it.

use chrono::Days;

use crate::treaty::forecast::{Outlook, Projection};

use super::super::{Asked, escape};
use super::ahead::outlook;

/// The pace that is asked about when nobody asks: one deposit a month.
pub const USUAL: u16 = 12;

/// The mean length of a year in days.
const YEAR: f64 = 365.2425;

/// The sentence for the pace of the link.
pub fn html(asked: &Asked<'_>) -> String {
    let Some(fitted) = asked.further.fitted.as_ref() else { return String::new() };
    let sentence = match outlook(asked, fitted, asked.viewpoint.reading) {
        Some(Outlook::Projected(projection)) => sentence(asked, &projection),
        Some(Outlook::Met(_) | Outlook::InForce(_)) => asked.facts.text.say("whatif-met", &[]),
        None => asked.facts.text.say("whatif-early", &[]),
    };
    format!("<p>{}</p>", escape(&sentence))
}

fn sentence(asked: &Asked<'_>, projection: &Projection) -> String {
    let text = asked.facts.text;
    let pace = asked.viewpoint.whatif.unwrap_or(USUAL);
    let deposits = u32::try_from(projection.moment().deposits()).unwrap_or(u32::MAX);
    let missing = projection.needed().saturating_sub(deposits);
    // The last one comes when as many years have passed as they need at that pace.
    let days = (f64::from(missing) / f64::from(pace.max(1)) * YEAR).round() as u64;
    let met = projection.on().checked_add_days(Days::new(days));
    let known = met.and_then(|met| Some((met, asked.facts.treaty.entry.first.after(met)?)));
    let Some((met, entry)) = known else { return text.say("whatif-far", &[]) };
    text.say(
        "whatif-sentence",
        &[
            ("on", text.day(projection.on()).into()),
            ("n", u32::from(pace).into()),
            ("missing", missing.into()),
            ("met", text.day(met).into()),
            ("entry", text.day(entry).into()),
            ("chance", hundredths(projection.chance_met_by(met)).into()),
        ],
    )
}

/// A probability in hundredths, never told as impossible or certain.
fn hundredths(chance: f64) -> u32 {
    ((chance * 100.0).round() as u32).clamp(1, 99)
}
