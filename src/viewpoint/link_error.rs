//! What in a link was not understood.

use super::filter::is_visible;
use crate::text::Text;

/// Enough of a value to recognise it; the rest would only fill the notice.
const LONGEST_SHOWN: usize = 60;

/// A parameter that was not taken as it stood, for a notice. The default, or as much as could be
/// read, is shown instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkError {
    /// The parameter as the link names it; clipped, without invisible characters.
    pub key: String,
    /// What stood there; clipped, without invisible characters.
    pub found: String,
    /// What could have stood there.
    pub expected: Expected,
}

/// What could have stood in a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A day as `2025-10-25`, `latest` or `earliest`.
    Date,
    /// The name of one treaty.
    Treaty,
    /// The name of a treaty which the atlas knows: one of these.
    KnownTreaty(Vec<String>),
    /// The day of an edition of the facts; the one with this name is shown.
    KnownEdition(String),
    /// Codes of States as `VNM~QAT`.
    Code,
    /// The code of a State which the atlas knows.
    KnownCode,
    /// At most so many States.
    AtMost(usize),
    /// `1` or `0`.
    Flag,
    /// Degrees north and east as `21.03,105.85`.
    Place,
    /// A number from 1 to 8.
    Zoom,
    /// A number of deposits a year, from 1 to so many.
    Pace(u16),
    /// The name of a list or of treaties.
    Name,
    /// A list that the atlas has.
    KnownList,
    /// At most 80 visible characters.
    Words,
    /// Text: the bytes are no UTF-8.
    Text,
    /// Nothing more: the parameter, or another name of it, stood there before.
    Once,
    /// Nothing yet: the parameter or the value is reserved for what is not built.
    Later,
    /// A parameter that the atlas has.
    KnownKey,
    /// A link of at most so many bytes.
    Shorter(usize),
}

impl LinkError {
    /// A report on `key`, fit to be shown.
    #[must_use]
    pub fn new(key: &str, found: &str, expected: Expected) -> Self {
        Self { key: clipped(key), found: clipped(found), expected }
    }

    /// The report as a sentence for the visitor.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        let (key, found) = (("key", self.key.as_str().into()), ("found", self.found.as_str().into()));
        match &self.expected {
            Expected::OneOf(words) => {
                text.say("link-one-of", &[key, found, ("words", words.join(", ").into())])
            }
            Expected::Date => text.say("link-date", &[key, found]),
            Expected::Treaty => text.say("link-treaty", &[key, found]),
            Expected::KnownTreaty(known) => {
                text.say("link-known-treaty", &[key, found, ("words", known.join(", ").into())])
            }
            Expected::KnownEdition(shown) => {
                text.say("link-known-edition", &[key, found, ("edition", shown.as_str().into())])
            }
            Expected::Code => text.say("link-code", &[key, found]),
            Expected::KnownCode => text.say("link-known-code", &[key, found]),
            Expected::AtMost(most) => text.say("link-at-most", &[key, ("most", (*most).into())]),
            Expected::Flag => text.say("link-flag", &[key, found]),
            Expected::Place => text.say("link-place", &[key, found]),
            Expected::Zoom => text.say("link-zoom", &[key, found]),
            Expected::Pace(most) => text.say("link-pace", &[key, found, ("most", u32::from(*most).into())]),
            Expected::Name => text.say("link-name", &[key, found]),
            Expected::KnownList => text.say("link-known-list", &[key, found]),
            Expected::Words => text.say("link-words", &[key, found]),
            Expected::Text => text.say("link-text", &[key]),
            Expected::Once => text.say("link-once", &[key, found]),
            Expected::Later => text.say("link-later", &[key, found]),
            Expected::KnownKey => text.say("link-known-key", &[key]),
            Expected::Shorter(most) => text.say("link-shorter", &[found, ("most", (*most).into())]),
        }
    }
}

fn clipped(text: &str) -> String {
    let mut visible = text.chars().filter(|letter| is_visible(*letter));
    let mut shown: String = visible.by_ref().take(LONGEST_SHOWN).collect();
    if visible.next().is_some() {
        shown.push('…');
    }
    shown
}
