//! Footnotes in the depositary's table: escaped markup, or elements of their own; both must go.

/// Whether an element of that name holds the number of a footnote.
pub fn is_footnote(element: &str) -> bool {
    const NAMES: [&str; 7] = ["superscript", "sup", "footnote", "footnoteref", "fn", "note", "noteref"];
    NAMES.iter().any(|name| element.eq_ignore_ascii_case(name))
}

/// The text without escaped footnotes and other escaped markup, each run of blanks one blank.
///
/// A footnote that is not closed loses only its tag: its number stays, so that the name is not
/// found and the row is reported, rather than a part of the name lost.
pub fn without_footnotes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag, after)) = next_tag(rest) {
        kept.push_str(before);
        kept.push(' ');
        rest = if is_opening_footnote(tag) { after_closing(after, name_of(tag)) } else { after };
    }
    kept.push_str(rest);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands before the first `<…>`, what is inside it, and what follows.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('<')?;
    let (tag, after) = rest.split_once('>')?;
    Some((before, tag, after))
}

fn is_opening_footnote(tag: &str) -> bool {
    !tag.starts_with('/') && !tag.ends_with('/') && is_footnote(name_of(tag))
}

fn name_of(tag: &str) -> &str {
    let tag = tag.trim_start_matches('/');
    tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default()
}

/// What follows the closing tag of that name; all of the text if there is none.
fn after_closing<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some((_, tag, after)) = next_tag(rest) {
        if tag.starts_with('/') && name_of(tag).eq_ignore_ascii_case(name) {
            return after;
        }
        rest = after;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::without_footnotes;

    #[test]
    fn escaped_footnotes_go_with_their_numbers() {
        assert_eq!(
            without_footnotes("Netherlands (Kingdom of the)<superscript>7,8</superscript>"),
            "Netherlands (Kingdom of the)"
        );
        assert_eq!(without_footnotes("3 Feb 2026 A <SUP class='x'>2</SUP>"), "3 Feb 2026 A");
    }

    #[test]
    fn other_markup_loses_only_its_tags_and_blanks_are_made_one() {
        assert_eq!(without_footnotes(" <i>Viet\t\u{a0} Nam</i> "), "Viet Nam");
    }

    #[test]
    fn an_unclosed_footnote_keeps_its_number() {
        assert_eq!(without_footnotes("China<superscript>2"), "China 2");
        assert_eq!(without_footnotes("a < b"), "a < b");
    }
}
