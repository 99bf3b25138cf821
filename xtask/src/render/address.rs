//! Where the site will lie, if that is known: some readers of links take whole addresses only.

use std::fmt;
use std::str::FromStr;

/// The address of the site's folder, with `/` at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress(String);

/// Why a text is no such address.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{found}` is no address of a site; expected one that begins with https:// or http:// and has neither `?` \
     nor `#`, as https://example.org/atlas/"
)]
pub struct NoAddress {
    found: String,
}

impl FromStr for SiteAddress {
    type Err = NoAddress;

    fn from_str(text: &str) -> Result<Self, NoAddress> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let spoils = |sign: char| matches!(sign, '?' | '#' | '"' | '<' | '>' | '&') || sign.is_whitespace();
        match host {
            Some(host) if !host.is_empty() && !host.starts_with('/') && !host.contains(spoils) => {
                Ok(Self(format!("{}/", text.trim_end_matches('/'))))
            }
            Some(_) | None => Err(NoAddress { found: text.to_owned() }),
        }
    }
}

impl SiteAddress {
    /// The address of a folder of the site, which ends in `/`.
    pub fn within(&self, folder: &str) -> Self {
        Self(format!("{}{folder}", self.0))
    }
}

impl fmt::Display for SiteAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A link to `path` of the site, from a file that lies `up` below its folder (as `../../`): whole
/// where the address is known, else relative, which is right on every host.
pub fn link(site: Option<&SiteAddress>, up: &str, path: &str) -> String {
    match site {
        Some(site) => format!("{site}{path}"),
        None => format!("{up}{path}"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_with_one_slash_and_makes_links_whole() {
        for text in ["https://example.org/atlas", "https://example.org/atlas/"] {
            let site: SiteAddress = text.parse().unwrap();
            assert_eq!(link(Some(&site), "../", "c/VNM/"), "https://example.org/atlas/c/VNM/");
        }
        assert_eq!(link(None, "../", "c/VNM/"), "../c/VNM/");
    }

    #[test]
    fn what_is_no_address_is_refused_with_what_was_found() {
        for text in ["", "example.org", "https://", "https:///atlas", "https://example.org/?a", "ftp://a.b/"]
        {
            let error = text.parse::<SiteAddress>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is no address")), "{error}");
        }
    }
}
