//! What is ahead: the sentence to quote, both readings side by side, and the fan.

use crate::chart::{Chart, Curve, Emphasis, FanLevel};
use crate::text::forecast::{caveat, outlook as sentence};
use crate::treaty::Reading;
use crate::treaty::forecast::{Fitted, Outlook, Projection, SHARES};

use super::super::chart::{Pacing, chart_html, chart_html_after, raised};
use super::super::{Asked, escape};

/// The readings, the surer first.
const READINGS: [Reading; 2] = [Reading::Confirmed, Reading::Reported];

/// The curves with a name of their own, and by which name they are known.
const NAMED: [(&str, &str); 2] = [("untoc", "forecast-untoc"), ("uncac", "forecast-uncac")];

/// The projection for the date and the reading asked.
pub fn html(asked: &Asked<'_>) -> String {
    let Some(fitted) = asked.further.fitted.as_ref() else { return String::new() };
    format!(
        "{}{}{}{}",
        lead_html(asked, fitted),
        readings(asked, fitted),
        fan_html(asked, fitted),
        caveat_html(asked, fitted)
    )
}

/// The same for a place that is not high: the readings open when they are wanted.
pub fn brief_html(asked: &Asked<'_>) -> String {
    let Some(fitted) = asked.further.fitted.as_ref() else { return String::new() };
    format!(
        "{}{}{}<details class=\"brief\" id=\"forecast-more\"><summary>{}</summary>{}</details>",
        lead_html(asked, fitted),
        raised(&fan_html(asked, fitted)),
        caveat_html(asked, fitted),
        escape(&asked.facts.text.say("forecast-readings", &[])),
        readings(asked, fitted)
    )
}

/// The sentence to quote.
fn lead_html(asked: &Asked<'_>, fitted: &Fitted) -> String {
    let Asked { facts, .. } = asked;
    let lead = match &outlook(asked, fitted, asked.viewpoint.reading) {
        Some(outlook) => sentence(facts.text, &facts.treaty.short, outlook, asked.viewpoint.reading),
        None => facts.text.say("forecast-early", &[("opened", facts.text.day(facts.treaty.opened).into())]),
    };
    format!("<p class=\"forecast__lead\">{}</p>", escape(&lead))
}

fn caveat_html(asked: &Asked<'_>, fitted: &Fitted) -> String {
    format!("<p class=\"small\">{}</p>", escape(&caveat(asked.facts.text, fitted.references.len())))
}

fn fan_html(asked: &Asked<'_>, fitted: &Fitted) -> String {
    let facts = asked.facts;
    let curves = curves(asked, fitted);
    let outlook = outlook(asked, fitted, asked.viewpoint.reading);
    let levels = match &outlook {
        Some(Outlook::Projected(projection)) => levels(asked, projection),
        Some(Outlook::Met(_) | Outlook::InForce(_)) | None => Vec::new(),
    };
    let pacing = Pacing { curves: &curves, levels: &levels, reading: asked.viewpoint.reading };
    chart_html_after(&facts, asked.board, Chart::Fan, &pacing)
}

/// A chart by itself, the older treaties and the projection with it.
pub fn chart(asked: &Asked<'_>, chart: Chart) -> String {
    let fitted = asked.further.fitted.as_ref();
    let curves = fitted.map(|fitted| curves(asked, fitted)).unwrap_or_default();
    let reading = asked.viewpoint.reading;
    let levels = match fitted.and_then(|fitted| outlook(asked, fitted, reading)) {
        Some(Outlook::Projected(projection)) => levels(asked, &projection),
        Some(Outlook::Met(_) | Outlook::InForce(_)) | None => Vec::new(),
    };
    chart_html(&asked.facts, asked.board, chart, &Pacing { curves: &curves, levels: &levels, reading })
}

/// What can be said at the date shown; nothing before the opening.
///
/// What lies after the facts is not known, so a date in the future is answered as of the facts.
pub fn outlook(asked: &Asked<'_>, fitted: &Fitted, reading: Reading) -> Option<Outlook> {
    let on = asked.board.date.min(asked.facts.treaty.as_of);
    Outlook::of(asked.facts.treaty, on, reading, &fitted.model).ok()
}

/// Both readings as rows; each leads to the page that shows it.
fn readings(asked: &Asked<'_>, fitted: &Fitted) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let rows: String = READINGS
        .iter()
        .filter_map(|reading| Some((reading, outlook(asked, fitted, *reading)?)))
        .map(|(reading, outlook)| row(asked, *reading, &outlook))
        .collect();
    if rows.is_empty() {
        return rows;
    }
    format!(
        "<div class=\"table__scroll\"><table class=\"table forecast__readings\"><caption>{caption}</caption><thead><tr>\
         <th scope=\"col\">{which}</th><th scope=\"col\">{deposits}</th><th scope=\"col\">{even}</th>\
         <th scope=\"col\">{half}</th><th scope=\"col\">{most}</th><th scope=\"col\">{entry}</th></tr></thead>\
         <tbody>{rows}</tbody></table></div>",
        caption = say("forecast-readings"),
        which = say("forecast-which"),
        deposits = say("forecast-deposits"),
        even = say("forecast-even"),
        half = say("forecast-half"),
        most = say("forecast-most"),
        entry = say("forecast-entry"),
    )
}

fn row(asked: &Asked<'_>, reading: Reading, outlook: &Outlook) -> String {
    let text = asked.facts.text;
    let name = escape(&text.say(&format!("forecast-reading-{}", reading.word()), &[]));
    let head = if reading == asked.viewpoint.reading {
        format!("<b>{name}</b>")
    } else {
        format!("<a href=\"{}\">{name}</a>", escape(&asked.link(|link| link.reading = reading)))
    };
    let cells = match outlook {
        Outlook::Projected(projection) => {
            let day = |share| text.short_day(projection.quantile(share).met);
            let between = |low, high| {
                text.say("forecast-between", &[("low", day(low).into()), ("high", day(high).into())])
            };
            vec![
                projection.moment().deposits().to_string(),
                day(0.5),
                between(0.25, 0.75),
                between(0.1, 0.9),
                text.short_day(projection.quantile(0.5).entry),
            ]
        }
        Outlook::Met(known) | Outlook::InForce(known) => {
            let met = text.short_day(known.met);
            let none = text.say("forecast-no-more", &[]);
            let needed = asked.facts.treaty.entry.instruments.to_string();
            vec![needed, met, none.clone(), none, text.short_day(known.entry)]
        }
    };
    let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", escape(cell))).collect();
    format!("<tr><th scope=\"row\">{head}</th>{cells}</tr>")
}

/// The older treaties, from their opening.
fn curves(asked: &Asked<'_>, fitted: &Fitted) -> Vec<Curve> {
    let curve = |reference: &crate::treaty::forecast::Reference| {
        let named = NAMED.iter().find(|(id, _)| *id == reference.id);
        Curve {
            id: reference.id.clone(),
            name: named.map_or_else(|| reference.short.clone(), |(_, key)| asked.facts.text.say(key, &[])),
            days: reference.days.clone(),
            emphasis: if named.is_some() { Emphasis::Named } else { Emphasis::Plain },
        }
    };
    fitted.references.iter().map(curve).collect()
}

/// The fan, by number of deposits, in days since the opening.
fn levels(asked: &Asked<'_>, projection: &Projection) -> Vec<FanLevel> {
    let opened = asked.facts.treaty.opened;
    let next = u32::try_from(projection.moment().deposits()).unwrap_or(u32::MAX).saturating_add(1);
    let level = |deposits: u32| {
        let mut days = [0.0; SHARES.len()];
        for (day, share) in days.iter_mut().zip(SHARES) {
            *day = (projection.day_of(deposits, share)? - opened).num_days() as f64;
        }
        Some(FanLevel { deposits, days })
    };
    (next..=projection.needed()).filter_map(level).collect()
}
