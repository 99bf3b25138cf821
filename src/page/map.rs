//! The map with its legend and its note.

use crate::map::{Entry, Outlines, sheet, standings, swatch};
use crate::treaty::{ActKind, Board, Code, Kind};

use super::table::by_name;
use super::{Asked, Facts, Panel, controls, escape};

/// The map's part of the page.
pub(super) fn section(asked: &Asked<'_>, outlines: &Outlines) -> String {
    let Asked { facts, board, .. } = asked;
    let say = |key| escape(&facts.text.say(key, &[]));
    let order: Vec<Code> = by_name(facts).into_iter().map(|participant| participant.code).collect();
    format!(
        "<section class=\"map\" id=\"map-section\" aria-label=\"{name}\">\
         <div class=\"map__frame\" id=\"map\">{sheet}\
         <p class=\"map__hint\" aria-hidden=\"true\"><span id=\"map-hint\" hidden></span></p>\
         <p class=\"hidden-label\" id=\"map-describe\"></p>\
         <div class=\"card card--hover\" role=\"tooltip\" id=\"card-pointed\" hidden></div>\
         <section class=\"card\" id=\"card-chosen\" aria-labelledby=\"card-name\" hidden></section></div>\
         <div class=\"map__zoom needs-app\" id=\"map-zoom\">{zoom}</div>\
         <div class=\"map__foot\"><ul class=\"legend\" id=\"legend-classes\">{legend}</ul>\
         <p class=\"legend__beside\" id=\"beside\">{beside}</p>\
         <div class=\"map__controls needs-app\" id=\"map-controls\">{controls}</div></div>\
         {among}{overlay}</section>",
        name = say("map-name"),
        zoom = controls::zoom(facts.text),
        controls = controls::map(asked),
        among = Panel::Among.element(asked),
        overlay = Panel::Overlay.element(asked),
        sheet = sheet(outlines, board, &say("map-name"), &order),
        legend = legend_items(&standings(facts.text, facts.treaty, board)),
        beside = beside(facts, board),
    )
}

/// The classes of the legend, one button each. Without the app the buttons do nothing, so they are
/// styled as buttons only when it has taken over.
#[must_use]
pub fn legend_items(entries: &[Entry]) -> String {
    entries
        .iter()
        .map(|entry| {
            format!(
                "<li><button type=\"button\" class=\"legend__item\" data-key=\"{key}\" title=\"{help}\" \
                 aria-pressed=\"false\">{swatch}\
                 <span class=\"legend__name\">{name}</span> <span class=\"legend__count\">{count}</span></button></li>",
                key = entry.key,
                swatch = swatch(&entry.key),
                help = escape(&entry.help),
                name = escape(&entry.name),
                count = entry.count,
            )
        })
        .collect()
}

/// What stands beside the map because it is no State: the organizations and what they have done.
#[must_use]
pub fn beside(facts: &Facts<'_>, board: &Board) -> String {
    let parts: Vec<String> = facts
        .catalog
        .participants
        .iter()
        .filter(|participant| participant.kind == Kind::Organization)
        .map(|organization| {
            let signed = facts
                .treaty
                .acts_of(organization.code, board.date)
                .find(|act| act.kind == ActKind::Signature);
            let words = match signed {
                Some(act) => facts.text.say("map-eu-signed", &[("date", facts.text.date(act.date).into())]),
                None => facts.text.say("map-eu-open", &[]),
            };
            format!(
                "<span class=\"map__beside\"><strong>{}</strong> <span>{}</span></span>",
                escape(&organization.name),
                escape(&words)
            )
        })
        .collect();
    parts.concat()
}
