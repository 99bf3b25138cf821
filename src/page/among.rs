//! Some States among all, and other treaties on the map: what the names in a link mean, for the app in
//! lines of text and for the reader in sentences.

use std::collections::BTreeSet;

use crate::treaty::Code;
use crate::viewpoint::{Among, Region, TreatyId};

use super::beside::{SetId, members_of_group, members_of_set, set_name, standings_text, treaty_legend};
use super::{Asked, Links, Neighbourhood, among_html, escape};

/// How the first and the second treaty beside the one shown are drawn, as keys of words.
const WAYS: [&str; 2] = ["overlay-outline", "overlay-mark"];

/// The codes of the States that are counted and shown alone, apart by spaces; empty for all. `None`
/// where a list is asked for that there is not.
#[must_use]
pub fn members_text(asked: &Asked<'_>) -> Option<String> {
    let members = members(asked)?;
    Some(members.iter().map(Code::to_string).collect::<Vec<_>>().join(" "))
}

/// Those that the link's region, group or set leaves; an empty set is all. `None` where a list is asked
/// for that there is not.
pub(super) fn members(asked: &Asked<'_>) -> Option<BTreeSet<Code>> {
    let region = match asked.viewpoint.region {
        Region::World => None,
        Region::Of(group) => Some(group.word()),
    };
    let among = asked.viewpoint.among.as_ref();
    if region.is_none() && among.is_none() {
        return Some(BTreeSet::new());
    }
    let beside = neighbourhood(asked, "")?;
    let mut members: Option<BTreeSet<Code>> = None;
    let lists = [
        region.map(|id| members_of_group(&beside, id)),
        among.map(|among| match among {
            Among::Group(id) => members_of_group(&beside, id),
            Among::Set(id) => members_of_set(&beside, asked.board.date, id),
        }),
    ];
    for list in lists.into_iter().flatten() {
        let list = list?;
        members = Some(match members {
            Some(before) => before.intersection(&list).copied().collect(),
            None => list,
        });
    }
    members
}

/// The sentence on those States; empty for all.
pub(super) fn html(asked: &Asked<'_>) -> String {
    let Some(beside) = neighbourhood(asked, "") else { return String::new() };
    let region = match asked.viewpoint.region {
        Region::World => String::new(),
        Region::Of(group) => among_html(&beside, group.word(), asked.board.date),
    };
    let among = match &asked.viewpoint.among {
        None => String::new(),
        Some(Among::Group(id)) => among_html(&beside, id, asked.board.date),
        Some(Among::Set(id)) => match (SetId::named(id), members(asked)) {
            (Some(set), Some(members)) => {
                let args = [("set", set_name(&beside, &set).into()), ("n", members.len().into())];
                format!("<p>{}</p>", escape(&asked.facts.text.say("among-set", &args)))
            }
            (_, _) => String::new(),
        },
    };
    if region.is_empty() && among.is_empty() {
        return among;
    }
    let all = asked.link(|link| (link.region, link.among) = (Region::World, None));
    format!(
        "{region}{among}<p class=\"small\"><a href=\"{}\">{}</a></p>",
        escape(&all),
        escape(&asked.facts.text.say("among-all", &[]))
    )
}

/// The footing of each State towards the treaties beside the one shown: a line each, as `0 VNM party`,
/// with the place of the treaty in the link. `None` where one is asked for that there is not.
#[must_use]
pub fn overlay_text(asked: &Asked<'_>) -> Option<String> {
    let mut all = String::new();
    for (place, treaty) in asked.viewpoint.overlay.treaties().iter().enumerate() {
        let text = standings_text(&neighbourhood(asked, "")?, treaty.as_str(), asked.board.date).ok()?;
        text.lines().for_each(|line| all.push_str(&format!("{place} {line}\n")));
    }
    Some(all)
}

/// The footing of each State towards the treaty that fills the map: a line each, as `VNM party`.
/// `None` where none does.
#[must_use]
pub fn fill_text(asked: &Asked<'_>) -> Option<String> {
    let treaty = asked.viewpoint.layer.treaty()?;
    standings_text(&neighbourhood(asked, "")?, treaty, asked.board.date).ok()
}

/// The legend of the treaty that fills the map; `None` where none does.
#[must_use]
pub fn fill_legend(asked: &Asked<'_>) -> Option<String> {
    let treaty = asked.viewpoint.layer.treaty()?;
    treaty_legend(&neighbourhood(asked, "")?, treaty, asked.board.date).ok()
}

/// What the colours show, where it is not the treaty of the page.
fn filled(asked: &Asked<'_>, beside: &Neighbourhood<'_>) -> Option<String> {
    let side = beside.beside.side(asked.facts.catalog, asked.viewpoint.layer.treaty()?).ok()?;
    let args = [
        ("name", side.treaty.short.as_str().into()),
        ("until", asked.facts.text.day(side.treaty.evidence_until).into()),
    ];
    Some(format!("<p>{}</p>", escape(&asked.facts.text.say("overlay-fill", &args))))
}

/// What colours, outline and mark mean.
pub(super) fn overlay_html(asked: &Asked<'_>) -> String {
    let Some(beside) = neighbourhood(asked, "") else { return String::new() };
    let filled = filled(asked, &beside).unwrap_or_default();
    let item = |(treaty, way): (&TreatyId, &str)| {
        let legend = treaty_legend(&beside, treaty.as_str(), asked.board.date).ok()?;
        let short = beside.beside.side(asked.facts.catalog, treaty.as_str()).ok()?.treaty.short.clone();
        let head = escape(&asked.facts.text.say(way, &[("name", short.into())]));
        Some(format!(
            "<div class=\"overlay__key\"><b>{head}</b><ul class=\"legend small\">{legend}</ul></div>"
        ))
    };
    filled + &asked.viewpoint.overlay.treaties().iter().zip(WAYS).filter_map(item).collect::<String>()
}

/// What is beside the treaty; links lead from `root` to the atlas and keep the rest of the question.
pub(super) fn neighbourhood<'a>(asked: &Asked<'a>, query: &'a str) -> Option<Neighbourhood<'a>> {
    let beside = asked.further.beside.as_ref()?;
    Some(Neighbourhood { facts: asked.facts, beside, links: Links { root: "", query } })
}
