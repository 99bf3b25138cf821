//! Where in the packed files texts stand that a reader reads.

use serde_json::Value;

/// A packed file that is told in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The facts of the first view.
    Atlas,
    /// The other treaties.
    Beside,
    /// What the treaties say.
    Substance,
    /// The lessons, whose words are files of their own.
    Lessons,
    /// The fitted numbers, with the older treaties.
    Forecast,
    /// The shapes.
    World,
}

/// All of them, with the name of the file.
pub const FILES: [(Told, &str); 6] = [
    (Told::Atlas, "atlas.json"),
    (Told::Beside, "beside.json"),
    (Told::Substance, "substance.json"),
    (Told::Lessons, "lessons.json"),
    (Told::Forecast, "forecast.json"),
    (Told::World, "world.json"),
];

/// The ways to the texts: names of fields, `*` for every entry. Titles and publishers of sources are
/// quoted as they are.
fn ways(file: Told) -> &'static [&'static str] {
    match file {
        Told::Atlas => &[
            "treaties.*.title",
            "treaties.*.short",
            "treaties.*.depositary",
            "treaties.*.entry.article",
            "treaties.*.acts.*.doubt",
            "events.*.title",
            "events.*.label",
            "events.*.detail",
            "sources.*.speaks_for",
        ],
        Told::Beside => &[
            "treaties.*.title",
            "treaties.*.short",
            "treaties.*.depositary",
            "treaties.*.entry.article",
            "treaties.*.acts.*.doubt",
            "terms.*.invitations.*.doubt",
            "terms.*.notes.*.title",
            "terms.*.notes.*.text",
            "blocs.*.name",
            "blocs.*.note",
            "sources.*.speaks_for",
        ],
        Told::Substance => &[
            "chapters.*.title",
            "articles.*.title",
            "articles.*.summary",
            "findings.*.note",
            "positions.*.position",
            "positions.*.speaker",
            "positions.*.when",
            "sources.*.speaks_for",
        ],
        Told::Lessons => &["sources.*.speaks_for"],
        Told::Forecast => &["references.*.short"],
        Told::World => &[],
    }
}

/// Gives each text of a packed file to `change`. What has no letters, as a day, is no text.
pub fn each_text(file: Told, facts: &mut Value, change: &mut impl FnMut(&mut String)) {
    for way in ways(file) {
        let steps: Vec<&str> = way.split('.').collect();
        walk(facts, &steps, change);
    }
}

fn walk(value: &mut Value, steps: &[&str], change: &mut impl FnMut(&mut String)) {
    match (steps, value) {
        ([], Value::String(text)) if text.chars().any(char::is_alphabetic) => change(text),
        (["*", rest @ ..], Value::Array(items)) => {
            items.iter_mut().for_each(|item| walk(item, rest, change));
        }
        (["*", rest @ ..], Value::Object(fields)) => {
            fields.values_mut().for_each(|field| walk(field, rest, change));
        }
        ([name, rest @ ..], Value::Object(fields)) => {
            if let Some(field) = fields.get_mut(*name) {
                walk(field, rest, change);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_in_lists_and_tables_and_days_are_left_alone() {
        let mut facts = serde_json::json!({
            "events": [{ "title": "A", "id": "x" }, { "title": "B", "detail": "C" }],
            "sources": { "un": { "speaks_for": "2024-12-24", "title": "T" }, "b": { "speaks_for": "May 2021" } },
        });
        let mut found = Vec::new();
        each_text(Told::Atlas, &mut facts, &mut |text| {
            found.push(text.clone());
            text.push('!');
        });
        assert_eq!(found, ["A", "B", "C", "May 2021"]);
        assert_eq!(facts["events"][1]["detail"], "C!");
        assert_eq!(facts["sources"]["un"]["title"], "T");
    }
}
