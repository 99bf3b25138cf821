//! The same page in another language.

use crate::figure::Direction;
use crate::text::{Language, Text, Writing};

use super::escape;

/// A globe, as many pages mark the choice of languages: drawn, since not every reader has the letters of
/// another writing.
const SIGN: &str = "<svg viewBox=\"0 0 16 16\" width=\"14\" height=\"14\" fill=\"none\" stroke=\"currentColor\" \
    aria-hidden=\"true\"><path d=\"M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0h14M8 1c-5 4-5 10 0 14c5-4 5-10 0-14\"/></svg>";

/// What the root element of a page says of its language.
#[must_use]
pub fn written_in(language: Language) -> String {
    format!("lang=\"{}\" dir=\"{}\"", language.tag(), language.writing().dir())
}

/// The way in which pictures with a time axis are read. The map is not turned.
#[must_use]
pub fn reading(text: &Text) -> Direction {
    match text.language().writing() {
        Writing::Rightwards => Direction::LeftToRight,
        Writing::Leftwards => Direction::RightToLeft,
    }
}

/// The way to the page in every other language: each under its own name, which needs no translation.
/// `up` is the way from the page to the site's own folder, `page` that from a language's folder to it.
#[must_use]
pub fn languages(text: &Text, up: &str, page: &str) -> String {
    let own = text.language();
    let item = |language: Language| format!("<li>{}</li>", link(own, language, up, page));
    format!(
        "<nav class=\"languages\" id=\"languages\" aria-label=\"{label}\"><details><summary>{SIGN} {own_name}</summary>\
         <ul>{items}</ul></details></nav>",
        label = escape(&text.say("language-label", &[])),
        own_name = own.name(),
        items = Language::ALL.map(item).concat(),
    )
}

/// The way from a page in `own` to the same in `other`.
///
/// The page in English is asked for by its name, since the site's first page else asks the browser.
pub(super) fn link(own: Language, other: Language, up: &str, page: &str) -> String {
    let (tag, name) = (other.tag(), other.name());
    if other == own {
        return format!("<span aria-current=\"true\" lang=\"{tag}\">{name}</span>");
    }
    let (path, anchor) = page.split_at(page.find('#').unwrap_or(page.len()));
    let way = match format!("{up}{}{path}", other.folder()) {
        way if way.is_empty() => "./".to_owned(),
        way => way,
    };
    let asked = if other == Language::default() { "?lang=en" } else { "" };
    format!(
        "<a href=\"{way}{asked}{anchor}\" data-language=\"{tag}\" hreflang=\"{tag}\" {}>{name}</a>",
        written_in(other)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_language_has_its_link_and_english_is_asked_for_by_name() {
        let html = languages(&Text::english(), "../../", "c/VNM/");
        assert_eq!(html.matches("<a ").count(), Language::ALL.len() - 1);
        assert!(
            html.contains("href=\"../../ar/c/VNM/\"") && html.contains("lang=\"ar\" dir=\"rtl\""),
            "{html}"
        );
        let french = Text::from_source("page-title = Titre\n", Language::French).expect("one sentence");
        let html = languages(&french, "../", "");
        assert!(html.contains("href=\"../?lang=en\"") && html.contains("href=\"../ru/\""), "{html}");
    }
}
