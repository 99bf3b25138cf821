//! The page as a screen reader gets it: Chromium's accessibility tree, as lines.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::browser::Browser;

/// What has no name and no meaning of its own: what is in it counts.
const PASSED: [&str; 14] = [
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "paragraph",
    "Section",
    "Pre",
    "code",
    "strong",
    "emphasis",
    "superscript",
    "LabelText",
];

/// Of so many alike in a row the first are written, and how many follow.
const FIRST: usize = 3;

/// Longer names are cut after so many characters.
const LONGEST: usize = 90;

/// The states that are written, where they are there.
const STATES: [&str; 9] =
    ["level", "checked", "pressed", "expanded", "selected", "disabled", "readonly", "valuetext", "invalid"];

/// The tree of the page that is open: a line for each node, indented by how deep it lies, with role,
/// name and states. Of a long row of nodes of one role only the first three are there.
pub fn lines(browser: &Browser) -> String {
    let tree = browser.devtools("Accessibility.getFullAXTree", &json!({}));
    let nodes = tree["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let by_id: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut out = String::new();
    if let Some(root) = nodes.first() {
        write(&Kept::of(root, &by_id), 0, &mut out);
    }
    out
}

/// A node that is written, with those in it.
struct Kept {
    role: String,
    line: String,
    inside: Vec<Kept>,
}

impl Kept {
    fn of(node: &Value, all: &BTreeMap<&str, &Value>) -> Self {
        let role = node["role"]["value"].as_str().unwrap_or_default().to_owned();
        let line = [role.clone(), named(node), states(node)].concat();
        Self { role, line, inside: inside(node, all) }
    }
}

/// The nodes in it that are written; those in one that is passed over stand in its place.
fn inside(node: &Value, all: &BTreeMap<&str, &Value>) -> Vec<Kept> {
    let ids = node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str);
    ids.filter_map(|id| all.get(id))
        .flat_map(|child| if is_passed(child) { inside(child, all) } else { vec![Kept::of(child, all)] })
        .collect()
}

fn is_passed(node: &Value) -> bool {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    node["ignored"] == true || PASSED.contains(&role)
}

fn named(node: &Value) -> String {
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = words.chars().take(LONGEST).collect();
    match cut.as_str() {
        "" => String::new(),
        whole if whole == words => format!(" “{whole}”"),
        begun => format!(" “{begun}…”"),
    }
}

fn states(node: &Value) -> String {
    let properties = node["properties"].as_array().map(Vec::as_slice).unwrap_or_default();
    let told = |state: &str| {
        let property = properties.iter().find(|property| property["name"] == state)?;
        let value = &property["value"]["value"];
        let word = value.as_str().map_or_else(|| value.to_string(), String::from);
        // What is not so goes without saying, but for what can be opened or pressed.
        let is_said = match word.as_str() {
            "null" => false,
            "false" => state == "expanded" || state == "pressed",
            _ => true,
        };
        is_said.then(|| format!(" {state}={word}"))
    };
    STATES.iter().filter_map(|state| told(state)).collect()
}

fn write(kept: &Kept, deep: usize, out: &mut String) {
    out.push_str(&format!("{}{}\n", "  ".repeat(deep), kept.line));
    let mut rest = kept.inside.as_slice();
    while let Some(first) = rest.first() {
        let alike = rest.iter().take_while(|node| node.role == first.role).count();
        let shown = if alike > 2 * FIRST && is_many(&first.role) { FIRST } else { alike };
        rest[..shown].iter().for_each(|node| write(node, deep + 1, out));
        if shown < alike {
            out.push_str(&format!("{}… {} more {}\n", "  ".repeat(deep + 1), alike - shown, first.role));
        }
        rest = &rest[alike..];
    }
}

/// What comes in rows of many that are alike.
fn is_many(role: &str) -> bool {
    ["option", "row", "listitem", "link", "term", "definition", "menuitem", "MenuListOption"].contains(&role)
}
