//! The same page in the other languages, for those who look for it.

use std::fmt::Write as _;

use hanoi_atlas::text::Language;

use super::address::{SiteAddress, link};

/// The lines of the head of the page at `path` (from the folder of its language), which lies `up` below
/// the site's own folder. `x-default` is the page that asks the browser which language its reader has.
pub fn head(site: Option<&SiteAddress>, up: &str, path: &str) -> String {
    let mut lines = String::new();
    for language in Language::ALL {
        let href = link(site, up, &format!("{}{path}", language.folder()));
        let _ = write!(lines, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">", language.tag());
    }
    let _ =
        write!(lines, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\">", link(site, up, path));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_named_with_the_same_page() {
        let head = head(None, "../../../", "c/VNM/");
        assert!(head.contains("hreflang=\"ar\" href=\"../../../ar/c/VNM/\""), "{head}");
        assert!(head.contains("hreflang=\"en\" href=\"../../../c/VNM/\""), "{head}");
        assert_eq!(head.matches("<link").count(), Language::ALL.len() + 1);
    }
}
