//! The page as a whole: a table of contents, then each part under its heading.

use crate::page::Still;
use crate::page::escape;

use super::{
    Matter, articles_html, corrections_html, dispute_html, mechanisms_html, offences_html, positions_html,
    subjects_html,
};

/// A part: its anchor, which is the key of its heading too, and what draws it.
type Part = (&'static str, fn(&Matter<'_>) -> String);

/// In the order in which they are read.
const PARTS: [Part; 7] = [
    ("says-crimes", offences_html),
    ("says-mechanisms", mechanisms_html),
    ("says-beside", subjects_html),
    ("says-contested", dispute_html),
    ("says-positions", positions_html),
    ("says-errors", corrections_html),
    ("says-articles", articles_html),
];

/// The page of what the Convention says and of the argument about it.
#[must_use]
pub fn convention(matter: &Matter<'_>) -> Still {
    let text = matter.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let contents: String =
        PARTS.iter().map(|(id, _)| format!("<li><a href=\"#{id}\">{}</a></li>", say(id))).collect();
    let parts: String = PARTS.iter().map(|part| section(matter, part)).collect();
    let body = format!(
        "<main class=\"atlas state says\"><p class=\"small\"><a href=\"{up}\">{back}</a></p>\
         <header class=\"masthead\"><h1>{title}</h1><p class=\"summary__main\">{lead}</p><p class=\"small prose\">{certainty}</p></header>\
         <nav aria-label=\"{contents_name}\"><ol class=\"says__contents\">{contents}</ol></nav>{parts}\
         <p class=\"small section\">{read}</p></main>",
        // An empty address would be this page itself.
        up = if matter.up.is_empty() { "./" } else { matter.up },
        back = say("state-list-back"),
        title = say("says-title"),
        lead = say("says-lead"),
        contents_name = say("says-contents"),
        read = escape(&text.say(
            "sources-read",
            &[
                ("as_of", text.day(matter.facts.treaty.as_of).into()),
                ("until", text.day(matter.facts.treaty.evidence_until).into())
            ]
        )),
        certainty = say("sources-certainty"),
    );
    Still { title: text.say("says-title", &[]), description: text.say("says-description", &[]), body }
}

fn section(matter: &Matter<'_>, (id, html): &Part) -> String {
    format!(
        "<section class=\"section\" id=\"{id}\" aria-labelledby=\"{id}-title\">\
         <h2 id=\"{id}-title\">{}</h2>{}</section>",
        escape(&matter.facts.text.say(id, &[])),
        html(matter)
    )
}
