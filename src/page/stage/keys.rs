//! The keys of a presentation, as a list to look them up.

use crate::text::Text;

use super::super::escape;

/// What each key does, by the key of its words.
const DECK: [&str; 8] = ["next", "previous", "ends", "blank", "full", "notes", "help", "leave"];
const QUIZ: [&str; 6] = ["next", "choose", "blank", "full", "help", "leave"];

/// In front of what the keys are struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Front {
    /// A scene.
    Scene,
    /// A question.
    Question,
}

/// The list, behind a head that opens it.
pub fn html(text: &Text, front: Front) -> String {
    let say = |key: &str| escape(&text.say(key, &[]));
    let row = |key: &&str| {
        format!(
            "<dt>{}</dt><dd>{}</dd>",
            say(&format!("deck-key-{key}")),
            say(&format!("deck-key-{key}-does"))
        )
    };
    let rows: String = match front {
        Front::Scene => DECK.iter().map(row).collect(),
        Front::Question => QUIZ.iter().map(row).collect(),
    };
    format!(
        "<details id=\"deck-help\"><summary>{}</summary><div class=\"deck__paper\"><h3>{}</h3><dl>{rows}</dl>\
         <p><label class=\"deck__letters\"><input type=\"checkbox\" id=\"deck-letters\" checked> {}</label></p><p>{}</p></div></details>",
        say("deck-help"),
        say("deck-keys"),
        say("deck-letters"),
        say("deck-key-note"),
    )
}
