//! The whole atlas in one HTML file, which opens from a USB stick: page, programs and facts inside.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use hanoi_atlas::page::{ANNEX_FILES, escape, written_in};
use sha2::{Digest, Sha256};

use super::address::SiteAddress;
use super::branch::Branch;
use super::content::Read;
use super::document::{LANGUAGE, LOADER};
use super::script;

/// Where it lies in the site.
const FILE: &str = "offline/hanoi-atlas.html";

/// What opens it.
const OPENER: &str = include_str!("../offline.js");

/// What the programs fetch when it is wanted, beside [`ANNEX_FILES`]: the shapes of other projections,
/// and the lessons. The worker keeps them, too.
pub const LATER: [&str; 2] = ["data/v1/world.json", "data/v1/lessons.json"];

/// What hides that no program is there, and what is no link in this file.
const STYLE: &str = "[hidden]{display:none!important}";

/// Writes it into the folder of the language, from the finished parts of the site.
///
/// # Errors
///
/// A part that is missing, a file that cannot be written.
pub fn write(branch: &Branch, body: &str) -> anyhow::Result<()> {
    let Branch { folder, links, read, site, .. } = branch;
    let bytes = |path: &str| {
        let file = folder.join(path);
        fs::read(&file).with_context(|| format!("reading `{}`", file.display()))
    };
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, path) in [
        ("app.js", &links.glue.path),
        ("app.wasm", &links.code.path),
        ("annex.js", &links.annex_glue.path),
        ("annex.wasm", &links.annex_code.path),
        ("annex.css", &links.annex_style.path),
    ] {
        parts.insert(name.to_owned(), bytes(path)?);
    }
    parts.insert(String::from("loader.js"), loader().into_bytes());
    for path in ANNEX_FILES.into_iter().chain(LATER) {
        parts.insert(path.to_owned(), bytes(path)?);
    }
    let style = String::from_utf8(bytes(&links.style.path)?).context("the style sheet is text")? + STYLE;
    let file = folder.join(FILE);
    fs::create_dir_all(folder.join("offline"))?;
    fs::write(&file, html(&packed(&parts)?, &style, read, body, site.as_ref()))
        .with_context(|| format!("writing `{}`", file.display()))
}

fn loader() -> String {
    script::squeezed(&[LANGUAGE, LOADER].concat())
}

/// Each part deflated, as base64, by its path; as JSON.
fn packed(parts: &BTreeMap<String, Vec<u8>>) -> anyhow::Result<String> {
    let mut pack: BTreeMap<&str, String> = BTreeMap::new();
    for (path, content) in parts {
        let mut deflated = ZlibEncoder::new(Vec::new(), Compression::best());
        deflated.write_all(content)?;
        pack.insert(path, STANDARD.encode(deflated.finish()?));
    }
    Ok(serde_json::to_string(&pack)?)
}

/// The finished file. Its policy allows nothing but itself: no other file, no network.
fn html(pack: &str, style: &str, read: &Read, body: &str, site: Option<&SiteAddress>) -> String {
    let text = read.facts().text;
    let opener = script::squeezed(OPENER);
    let edition = read.facts().catalog.edition.as_str();
    let policy = format!(
        "default-src 'none'; script-src '{}' '{}' blob: 'wasm-unsafe-eval'; style-src '{}' blob:; \
         img-src data: blob:; connect-src blob:; base-uri 'none'; form-action 'none'",
        hash(&opener),
        hash(&loader()),
        hash(style),
    );
    let address = site.map(|site| format!(" data-site=\"{site}\"")).unwrap_or_default();
    format!(
        "<!doctype html>\n<html {written}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n</head>\n<body>\n{body}\n\
         <footer class=\"atlas\"><p class=\"small\">{note}</p>\
         <p class=\"notice\" id=\"offline-notice\" role=\"status\" data-elsewhere=\"{elsewhere}\" hidden></p></footer>\n\
         <script type=\"application/json\" id=\"offline-pack\">{pack}</script>\n\
         <script data-wasm=\"app.wasm\" data-annex-wasm=\"annex.wasm\" data-annex-files=\"{files}\"{address}>{opener}</script>\n\
         </body>\n</html>\n",
        written = written_in(text.language()),
        title = escape(&text.say("page-title", &[])),
        note = escape(&text.say("offline-note", &[("edition", edition.into())])),
        elsewhere = escape(&text.say("offline-elsewhere", &[])),
        files = ANNEX_FILES.join(" "),
    )
}

/// By which a policy knows an inline script or style.
fn hash(content: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::Read as _;

    use hanoi_atlas::text::Language;

    use super::*;

    fn page(site: Option<&str>) -> String {
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        let parts = BTreeMap::from([(String::from("a.json"), b"[1, 2]".to_vec())]);
        let site = site.map(|site| site.parse::<SiteAddress>().unwrap());
        html(&packed(&parts).unwrap(), "p{}", &read, "<main id=\"atlas\"></main>", site.as_ref())
    }

    #[test]
    fn the_file_asks_for_no_other_file() {
        let page = page(None);
        for asks in ["<link rel=\"stylesheet\"", " src=\"", "url(", "@import", "href=\"http"] {
            assert!(!page.contains(asks), "{asks} in {page}");
        }
        assert!(!page.contains("data-site"));
    }

    /// What stands between two marks.
    fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
        page.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    #[test]
    fn its_policy_knows_exactly_the_script_and_style_that_are_in_it() {
        let page = page(Some("https://example.org/atlas/"));
        let script = page.rsplit_once("data-site=\"https://example.org/atlas/\">").unwrap().1;
        let script = script.split_once("</script>").unwrap().0;
        let policy = between(&page, "Content-Security-Policy\" content=\"", "\">");
        assert!(policy.contains(&hash(script)), "{policy}");
        assert!(policy.contains(&hash(between(&page, "<style>", "</style>"))), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let page = page(None);
        let pack: BTreeMap<String, String> =
            serde_json::from_str(between(&page, "id=\"offline-pack\">", "</script>")).unwrap();
        let deflated = STANDARD.decode(&pack["a.json"]).unwrap();
        let mut text = String::new();
        flate2::read::ZlibDecoder::new(deflated.as_slice()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "[1, 2]");
    }

    #[test]
    fn neither_script_can_end_the_element_it_stands_in() {
        for script in [script::squeezed(OPENER), loader()] {
            assert!(!script.contains("</") && !script.contains("<!--"), "{script}");
        }
    }
}
