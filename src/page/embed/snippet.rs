//! The code that an editor copies, in three forms.

use crate::text::Language;
use crate::viewpoint::Viewpoint;

use super::super::escape;
use super::{Choice, Kept};

/// What a snippet is made from.
#[derive(Debug, Clone, Copy)]
pub struct Snippet<'a> {
    /// What was chosen.
    pub choice: &'a Choice,
    /// What the page shows where it was chosen.
    pub here: &'a Viewpoint,
    /// The address of the atlas in the page's language, with `/` at its end.
    pub address: &'a str,
    /// The page's language.
    pub language: Language,
    /// The day of the facts.
    pub edition: &'a str,
    /// What the frame is called, for those who do not see it.
    pub name: &'a str,
    /// What a picture in its place says.
    pub sentence: &'a str,
}

impl Snippet<'_> {
    /// What the frame's link asks, as names and values not yet written for a link.
    fn parameters(&self) -> Vec<(String, String)> {
        let query = self.choice.question(self.here).to_query();
        let mut all: Vec<(String, String)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        if !self.choice.title.is_empty() {
            all.push(("title".to_owned(), encoded(&self.choice.title)));
        }
        all
    }

    /// The path of the frame's page, from the atlas' own folder, with its question.
    #[must_use]
    pub fn path(&self) -> String {
        let folder = match self.choice.kept {
            Kept::Newest => String::new(),
            Kept::Frozen => format!("{}/", self.edition),
        };
        let path = format!("embed/{}/{folder}", self.choice.view.word());
        let mut pairs: Vec<String> =
            self.parameters().iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.push(format!("id={}", self.id(&path, &pairs)));
        format!("{path}?{}", pairs.join("&"))
    }

    /// A name for the frame in messages: the same for the same frame, another for another.
    fn id(&self, path: &str, pairs: &[String]) -> String {
        // FNV-1a, which needs no crate; nothing rests on it but that two frames differ.
        let text = format!("{path}?{}", pairs.join("&"));
        let hash = text
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        format!("atlas{hash:08x}")
    }

    /// Whether the frame asks for more than its finished picture shows, so that it wakes when it is seen.
    #[must_use]
    pub fn wakes(&self) -> bool {
        let dress = Viewpoint { theme: self.choice.theme, ..Viewpoint::default() };
        self.choice.question(self.here) != dress
    }

    /// The whole atlas with the same question and the same facts.
    fn home(&self) -> String {
        let edition = match self.choice.kept {
            Kept::Newest => None,
            Kept::Frozen => self.edition.parse().ok(),
        };
        let query = Viewpoint { edition, ..self.choice.question(self.here) }.to_query();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", self.address)
    }

    /// A frame, and a picture with a link for readers of feeds.
    #[must_use]
    pub fn frame(&self) -> String {
        format!(
            "<iframe src=\"{src}\" title=\"{name}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             style=\"border:0;width:0;min-width:100%!important\" allow=\"fullscreen; clipboard-write; web-share\" \
             referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>\n{instead}",
            src = escape(&format!("{}{}", self.address, self.path())),
            name = escape(self.name),
            height = self.choice.view.height(self.choice.width, self.language),
            instead = self.instead(),
        )
    }

    fn instead(&self) -> String {
        format!(
            "<noscript><a href=\"{home}\"><img src=\"{address}og/{view}.png\" alt=\"{sentence}\" width=\"600\" \
             height=\"315\"></a></noscript>",
            home = escape(&self.home()),
            address = escape(self.address),
            view = self.choice.view.word(),
            sentence = escape(self.sentence),
        )
    }

    /// The same with the listener that gives it its height.
    #[must_use]
    pub fn frame_with_listener(&self) -> String {
        format!("{}\n<script async src=\"{}listener.js\"></script>", self.frame(), escape(&self.site()))
    }

    /// An element with a script of its own; what stands in it is seen until the script is there.
    #[must_use]
    pub fn element(&self) -> String {
        let asof = match self.choice.kept {
            Kept::Newest => String::new(),
            Kept::Frozen => format!(" asof=\"{}\"", escape(self.edition)),
        };
        let attributes: String = self
            .parameters()
            .iter()
            .filter_map(|(name, value)| {
                let value = crate::viewpoint::decoded(value)?;
                Some(format!(" {name}=\"{}\"", escape(&value)))
            })
            .collect();
        format!(
            "<hanoi-atlas view=\"{view}\"{asof}{language}{attributes} label=\"{name}\">{instead}</hanoi-atlas>\n\
             <script type=\"module\" src=\"{site}hanoi-atlas.js\"></script>",
            view = self.choice.view.word(),
            language = self.lang(),
            name = escape(self.name),
            instead = format_args!("<a href=\"{}\">{}</a>", escape(&self.home()), escape(self.name)),
            site = escape(&self.site()),
        )
    }

    /// The address of the site, where the scripts for hosts lie.
    fn site(&self) -> String {
        self.language.address_in(Language::default(), self.address)
    }

    /// The language in which the element looks for its view; nothing in English.
    fn lang(&self) -> String {
        let tag = self.language.tag();
        if self.language == Language::default() { String::new() } else { format!(" lang=\"{tag}\"") }
    }
}

/// A value as a link has it.
fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Embed;
    use super::*;

    const EVIL: &str = "\"><script>alert('1')</script>&x=1#é";

    fn snippet<'a>(choice: &'a Choice, here: &'a Viewpoint) -> Snippet<'a> {
        let (address, edition) = ("https://example.org/atlas/", "2026-11-21");
        Snippet { choice, here, address, language: Language::English, edition, name: EVIL, sentence: EVIL }
    }

    #[test]
    fn a_frame_has_its_title_loads_late_and_leaves_a_link_for_feeds() {
        let (choice, here) = (Choice::default(), Viewpoint::default());
        let frame = snippet(&choice, &here).frame();
        for part in [
            "src=\"https://example.org/atlas/embed/map/?id=atlas",
            "loading=\"lazy\"",
            "title=\"&quot;&gt;",
            "width=\"100%\"",
            "<noscript><a href=\"https://example.org/atlas/\"><img src=\"https://example.org/atlas/og/map.png\"",
        ] {
            assert!(frame.contains(part), "{part} is not in {frame}");
        }
    }

    #[test]
    fn a_frozen_frame_has_the_page_of_its_edition_and_leads_to_its_facts() {
        let choice = Choice { kept: Kept::Frozen, view: Embed::Table, ..Choice::default() };
        let here = Viewpoint::default();
        let made = snippet(&choice, &here);
        assert!(made.frame().contains("/embed/table/2026-11-21/?id="), "{}", made.frame());
        assert!(made.frame().contains("href=\"https://example.org/atlas/?asof=2026-11-21\""));
        assert!(made.element().starts_with("<hanoi-atlas view=\"table\" asof=\"2026-11-21\""));
    }

    #[test]
    fn in_another_language_the_frame_has_its_folder_and_the_scripts_are_those_of_the_site() {
        let (choice, here) = (Choice::default(), Viewpoint::default());
        let address = "https://example.org/atlas/ar/";
        let made = Snippet { address, language: Language::Arabic, ..snippet(&choice, &here) };
        assert!(
            made.frame().contains("src=\"https://example.org/atlas/ar/embed/map/?id="),
            "{}",
            made.frame()
        );
        assert!(made.frame_with_listener().contains("src=\"https://example.org/atlas/listener.js\""));
        assert!(made.element().starts_with("<hanoi-atlas view=\"map\" lang=\"ar\""), "{}", made.element());
        assert!(made.element().contains("src=\"https://example.org/atlas/hanoi-atlas.js\""));
    }

    #[test]
    fn what_somebody_types_cannot_become_markup_in_any_form() {
        let choice = Choice { title: EVIL.to_owned(), ..Choice::default() };
        let here = Viewpoint::default();
        let made = snippet(&choice, &here);
        for form in [made.frame(), made.frame_with_listener(), made.element()] {
            assert!(!form.contains("<script>") && !form.contains("'1'"), "{form}");
        }
        assert!(
            made.path()
                .contains("title=%22%3E%3Cscript%3Ealert%28%271%27%29%3C%2Fscript%3E%26x%3D1%23%C3%A9&")
        );
        assert!(made.element().contains(" title=\"&quot;&gt;&lt;script&gt;alert("), "{}", made.element());
    }

    #[test]
    fn two_frames_that_differ_have_two_names_and_the_same_frame_has_one() {
        let here = Viewpoint::default();
        let (one, other) = (Choice::default(), Choice { view: Embed::Table, ..Choice::default() });
        let id = |choice: &Choice| {
            snippet(choice, &here).path().rsplit("id=").next().unwrap_or_default().to_owned()
        };
        assert_eq!(id(&one), id(&one));
        assert_ne!(id(&one), id(&other));
        assert!(id(&one).len() >= 5 && id(&one).chars().all(|sign| sign.is_ascii_alphanumeric()));
    }
}
