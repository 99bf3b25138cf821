//! What the Convention sets up.

use crate::page::escape;
use crate::substance::Mechanism;

use super::{Matter, article};

/// In the order of the page: what works from day to day, then who runs it, then whom it helps.
const ORDER: [Mechanism; 6] = [
    Mechanism::Network,
    Mechanism::Evidence,
    Mechanism::Conference,
    Mechanism::Secretariat,
    Mechanism::Assistance,
    Mechanism::Redress,
];

/// Each mechanism with what its article says.
#[must_use]
pub fn mechanisms_html(matter: &Matter<'_>) -> String {
    let all = ORDER.map(|mechanism| mechanism_html(matter, mechanism));
    format!("<dl class=\"mechanisms\">{}</dl>", all.concat())
}

fn mechanism_html(matter: &Matter<'_>, mechanism: Mechanism) -> String {
    let Some(found) = matter.substance.articles.iter().find(|article| article.mechanism == Some(mechanism))
    else {
        return String::new();
    };
    format!(
        "<dt>{name}</dt><dd>{summary} <span class=\"small\">{said}</span></dd>",
        name = escape(&matter.facts.text.say(&format!("mechanism-{}", mechanism.word()), &[])),
        summary = escape(&found.summary),
        said = matter.facts.text.colon(&article::link(matter, found), &escape(&article::sure(matter, found))),
    )
}
