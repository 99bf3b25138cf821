//! Where everything comes from: degrees of certainty, the sources by number, disputed areas.

use crate::treaty::SourceId;

use super::{Facts, escape};

/// The sources in the order of their list; a source's number is its place, from 1.
#[must_use]
pub fn numbers<'a>(facts: &Facts<'a>) -> Vec<&'a SourceId> {
    facts.catalog.sources.keys().collect()
}

/// The part of the page that answers "Where does this come from?".
pub(super) fn section(facts: &Facts<'_>, notes: &[String]) -> String {
    let text = facts.text;
    let say = |key| escape(&text.say(key, &[]));
    format!(
        "<section class=\"section\" id=\"sources\" aria-labelledby=\"sources-title\">\
         <h2 id=\"sources-title\">{title}</h2><div class=\"prose\" id=\"source-prose\">{prose}</div>\
         <h3>{disputed_title}</h3><ul class=\"small columns\">{disputed}</ul>\
         <h3>{list_title}</h3><ol class=\"sources columns\" id=\"source-list\">{list}</ol></section>",
        title = say("sources-title"),
        prose = prose(facts),
        disputed_title = say("sources-disputed"),
        disputed = notes.iter().map(|note| format!("<li>{}</li>", escape(note))).collect::<String>(),
        list_title = say("sources-list"),
        list = list(facts),
    )
}

/// How the facts are read: days, degrees of certainty, what is counted.
pub(super) fn prose(facts: &Facts<'_>) -> String {
    let text = facts.text;
    let all = u32::try_from(facts.catalog.states().count()).unwrap_or(u32::MAX);
    let paragraphs = [
        text.say(
            "sources-read",
            &[
                ("as_of", text.day(facts.treaty.as_of).into()),
                ("until", text.day(facts.treaty.evidence_until).into()),
            ],
        ),
        text.say("sources-certainty", &[]),
        text.say("sources-count", &[]),
        text.say("sources-denominator", &[("all", all.into())]),
        text.say("page-holdout", &[]),
    ];
    paragraphs.iter().map(|sentence| format!("<p>{}</p>", escape(sentence))).collect()
}

/// The sources by number.
pub(super) fn list(facts: &Facts<'_>) -> String {
    let text = facts.text;
    let items = facts.catalog.sources.values().enumerate();
    items
        .map(|(at, source)| {
            let title = escape(&source.title);
            let linked = if source.url.starts_with("http") {
                format!("<a href=\"{}\" rel=\"noopener\">{title}</a>", escape(&source.url))
            } else {
                title
            };
            format!(
                "<li id=\"source-{n}\"><b>{n}</b> {named}{semicolon}{speaks}</li>",
                n = at + 1,
                named = text.say(
                    "list-colon",
                    &[("name", escape(&source.publisher).into()), ("what", linked.into())]
                ),
                semicolon = escape(&text.say("list-semicolon", &[])),
                speaks = escape(
                    &text.say("sources-speaks", &[("when", text.with_days(&source.speaks_for).into())])
                ),
            )
        })
        .collect()
}
