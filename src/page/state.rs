//! The page of one State, whole without any program: its standing in every treaty with dates, certainty
//! and sources, its vote, groups and stated position, what it may do next, where it is.

use crate::map::{Outlines, locator};
use crate::text::Text;
use crate::treaty::{Board, Code, Participant, Standing};

use super::beside::{Surroundings, dossier_parts};
use super::{Asked, Card, Facts, Still, card, escape};

/// The page of `who`, a State or an organization, at the end of the board's date.
#[must_use]
pub fn state(
    facts: &Facts<'_>,
    outlines: &Outlines,
    board: &Board,
    who: &Participant,
    more: &Surroundings<'_>,
) -> Option<Still> {
    let Facts { text, catalog, treaty, .. } = *facts;
    let standing = board.standings.get(&who.code).copied().unwrap_or(Standing::Outside);
    let card = Card::new(text, catalog, treaty, who.code, standing, board.date)?;
    let sentence = sentence(text, &card, &text.day(board.date));
    let where_it_is = text.say("state-map", &[("name", who.name.as_str().into())]);
    let map = locator(outlines, board, who.code, &escape(&where_it_is));
    let title = text.say("state-title", &[("name", who.name.as_str().into())]);
    let body = format!(
        "<main class=\"atlas state\"><p class=\"small\"><a href=\"../../?c={code}\">{back}</a></p>\
         <header class=\"masthead\"><h1>{name}</h1><p class=\"summary__main\">{sentence}</p></header>\
         <div class=\"state__parts\"><section class=\"state__facts\">{facts}</section>{map}</div>{parts}\
         <p class=\"small\">{read}</p><p class=\"small\">{boundaries}</p></main>",
        code = who.code,
        back = escape(&text.say("state-back", &[])),
        name = escape(&who.name),
        sentence = escape(&sentence),
        facts = card::facts_html(text, &card),
        map = map.map(|map| format!("<div class=\"state__map\">{map}</div>")).unwrap_or_default(),
        parts = dossier_parts(facts, more, who, board.date, &sentence, 2),
        read = escape(&text.say(
            "sources-read",
            &[("as_of", text.day(treaty.as_of).into()), ("until", text.day(treaty.evidence_until).into())]
        )),
        boundaries = escape(&text.say("map-boundaries", &[])),
    );
    Some(Still { title, description: sentence, body })
}

/// All that is on record of the State chosen last, for the page of the atlas; empty where none is, and
/// without the file that tells.
pub(super) fn chosen(asked: &Asked<'_>) -> String {
    dossier(asked).unwrap_or_default()
}

fn dossier(asked: &Asked<'_>) -> Option<String> {
    let Asked { facts, board, further, viewpoint } = *asked;
    let Facts { text, catalog, .. } = facts;
    let who = catalog.participant(viewpoint.selected.last()?)?;
    let more =
        Surroundings { beside: further.beside.as_ref()?, substance: further.substance.as_ref()?, root: "" };
    let sentence = state_sentence(&facts, board, who.code)?;
    Some(format!(
        "<div class=\"section state\"><h2 id=\"state-title\">{name}</h2>\
         <p class=\"section__lead\">{sentence}</p>{parts}<p class=\"small\"><a href=\"c/{code}/\">{page}</a></p></div>",
        name = escape(&who.name),
        sentence = escape(&sentence),
        parts = dossier_parts(&facts, &more, who, board.date, &sentence, 3),
        code = who.code,
        page = escape(&text.say("card-page", &[])),
    ))
}

/// What is to be said of `who` at the end of the board's date in one breath, to be quoted; `None` for
/// an unknown code.
#[must_use]
pub fn state_sentence(facts: &Facts<'_>, board: &Board, who: Code) -> Option<String> {
    let Facts { text, catalog, treaty, .. } = *facts;
    let standing = board.standings.get(&who).copied().unwrap_or(Standing::Outside);
    let card = Card::new(text, catalog, treaty, who, standing, board.date)?;
    Some(sentence(text, &card, &text.day(board.date)))
}

/// The same from its card.
fn sentence(text: &Text, card: &Card, date: &str) -> String {
    let deeds: Vec<String> = card
        .deeds
        .iter()
        .map(|deed| {
            text.say(
                "state-deed",
                &[("term", deed.term.as_str().into()), ("value", deed.value.as_str().into())],
            )
        })
        .collect();
    let deeds = if deeds.is_empty() { text.say("card-no-act", &[]) } else { text.sentences(&deeds) };
    text.say(
        "state-sentence",
        &[
            ("name", card.name.as_str().into()),
            ("date", date.into()),
            ("standing", card.standing.as_str().into()),
            ("deeds", deeds.into()),
        ],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::carto::Topology;
    use crate::substance::Substance;
    use crate::treaty::{Beside, Catalog, Reading};

    #[test]
    fn every_participant_has_a_page_with_its_name_its_standing_and_a_map() {
        let read = |name: &str| {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1");
            std::fs::read_to_string(root.join(name)).unwrap()
        };
        let catalog = Catalog::from_json(&read("atlas.json")).unwrap();
        let outlines = Outlines::page(&Topology::from_json(&read("world.json")).unwrap());
        let text = Text::english();
        let treaty = &catalog.treaties["hanoi"];
        let facts = Facts { text: &text, catalog: &catalog, treaty };
        let board = Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed);
        let (beside, _) = Beside::from_json(&read("beside.json"), &catalog).unwrap();
        let (substance, _) = Substance::from_json(&read("substance.json")).unwrap();
        let more = Surroundings { beside: &beside, substance: &substance, root: "../../" };
        let mut pages = 0;
        for who in crate::page::by_name(&facts) {
            let page = state(&facts, &outlines, &board, who, &more).unwrap();
            assert!(page.title.contains(&who.name), "{}", page.title);
            assert!(page.body.contains(&escape(&who.name)), "{}", who.code);
            assert_eq!(page.body.contains("<svg"), who.kind.is_state(), "{}", who.code);
            assert!(!page.body.contains("NaN") && !page.description.contains(['{', '[']), "{}", who.code);
            for key in ["[dossier", "[next", "[footing", "[certainty", "[act", "[among", "{", "> ,", "()"] {
                assert!(!page.body.contains(key), "{key} on the page of {}", who.code);
            }
            for treaty in catalog.treaties.values().chain(beside.treaties.values()) {
                assert!(page.body.contains(&escape(&treaty.short)), "{} {}", who.code, treaty.id);
            }
            let said = substance.position_of(who.code);
            assert!(said.is_none_or(|said| page.body.contains(&escape(&said.position))), "{}", who.code);
            pages += 1;
        }
        assert_eq!(pages, 198);
    }
}
