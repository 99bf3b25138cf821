//! Of when the facts are, and where they come from: in one line.

use std::collections::BTreeMap;

use crate::treaty::SourceId;

use super::super::{Facts, escape};

/// So many publishers are named; the others are counted.
const NAMED: usize = 2;

/// The day of the facts, that of the latest evidence, and the sources that most of the acts rest on.
#[must_use]
pub fn as_of_html(facts: &Facts<'_>) -> String {
    let Facts { text, treaty, .. } = *facts;
    let day = [("as_of", text.day(treaty.as_of).into()), ("until", text.day(treaty.evidence_until).into())];
    let publishers = publishers(facts);
    let named =
        publishers.iter().take(NAMED).copied().collect::<Vec<_>>().join(&text.say("list-semicolon", &[]));
    let others = publishers.len().saturating_sub(NAMED);
    let sources = text.say("embed-sources", &[("who", named.into()), ("n", others.into())]);
    escape(&text.sentences(&[text.say("embed-as-of", &day), sources]))
}

/// Who vouches for the acts of the treaty, each once, who vouches for most of them first.
fn publishers<'a>(facts: &Facts<'a>) -> Vec<&'a str> {
    let mut counts: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for act in &facts.treaty.acts {
        *counts.entry(&act.source).or_default() += 1;
    }
    let mut by_publisher: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, count) in counts {
        if let Some(source) = facts.catalog.sources.get(id) {
            *by_publisher.entry(source.publisher.as_str()).or_default() += count;
        }
    }
    let mut ordered: Vec<(&str, usize)> = by_publisher.into_iter().collect();
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    ordered.into_iter().map(|(publisher, _)| publisher).collect()
}
