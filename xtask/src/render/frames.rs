//! Views by themselves, for frames in others' pages: of the newest facts, and of each edition that was
//! published.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use hanoi_atlas::page::{self, Asked, Embed, Framed};
use hanoi_atlas::treaty::{Edition, Editions, Revision};
use hanoi_atlas::viewpoint::Viewpoint;

use super::branch::Branch;
use super::content::Read;
use super::document::LANGUAGE;
use super::hashed::{self, Hashed};
use super::script::squeezed;
use super::style::When;

mod door;
mod head;
mod oembed;

/// The folder of these pages.
const FOLDER: &str = "embed";

/// What a host's page may load: the element and the listener, under names that stay.
const FOR_HOSTS: [(&str, &str); 2] =
    [("hanoi-atlas.js", include_str!("../hanoi-atlas.js")), ("listener.js", include_str!("../listener.js"))];

/// What only these pages ask for, and the scripts that their hosts may load: the same for all languages.
pub struct Scripts {
    parts: head::Parts,
    /// Leads from the list of views to the one that a link names.
    door: Hashed,
}

impl Scripts {
    /// Writes them into the site in `staging`.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    pub fn write(staging: &Path) -> anyhow::Result<Self> {
        let script = |name: &str, text: &str| hashed::written(staging, name, squeezed(text).as_bytes());
        let parts = head::Parts {
            frame: script("frame.js", &[LANGUAGE, include_str!("../frame.js")].concat())?,
            awake: script("awake.js", include_str!("../awake.js"))?,
            style: super::sheet(staging, "embed.css", When::Framed)?,
        };
        for_hosts(staging)?;
        Ok(Self { parts, door: script("door.js", include_str!("../door.js"))? })
    }
}

/// What a page is written with.
struct Press<'a> {
    branch: &'a Branch,
    parts: head::Parts,
}

/// Facts, and how a page of them names itself.
struct Edited<'a> {
    read: &'a Read,
    /// `None` follows the newest facts.
    edition: Option<&'a Edition>,
    /// The name of the newest edition.
    newest: &'a str,
    /// What is newer.
    revision: Option<Revision>,
}

/// Writes all of them into the folder of the language.
///
/// # Errors
///
/// An edition that cannot be read, and a file that cannot be written.
pub fn write(branch: &Branch, scripts: &Scripts) -> anyhow::Result<()> {
    let (data, read) = (branch.folder.join("data/v1"), &branch.read);
    let press = Press { branch, parts: scripts.parts.seen_from(branch.language.up()) };
    let list = data.join("asof/index.json");
    let text = fs::read_to_string(&list).with_context(|| format!("reading `{}`", list.display()))?;
    let editions = Editions::from_json(&text).with_context(|| list.display().to_string())?;
    let newest = editions.latest().map(|edition| edition.name.as_str()).unwrap_or_default();
    let live = Edited { read, edition: None, newest, revision: None };
    write_views(&press, &live)?;
    for edition in &editions.editions {
        let then = Read::of_edition(&branch.staging, &format!("asof/{}", edition.file()), branch.language)?;
        ensure!(
            then.facts().catalog.edition == edition.name,
            "`{}` names itself `{}`, the list of editions `{}`",
            edition.file(),
            then.facts().catalog.edition,
            edition.name
        );
        let is_newest = then.facts().catalog.edition == read.facts().catalog.edition;
        let revision = (!is_newest).then(|| Revision::new(then.facts().treaty, read.facts().treaty));
        write_views(&press, &Edited { read: &then, edition: Some(edition), newest, revision })?;
    }
    door::write(branch, &press.parts, &scripts.door.seen_from(branch.language.up()))
}

fn write_views(press: &Press<'_>, facts: &Edited<'_>) -> anyhow::Result<()> {
    let question = Viewpoint::default();
    let board = facts.read.board();
    let (root, home) = match facts.edition {
        None => ("../../", String::new()),
        Some(edition) => ("../../../", format!("?asof={}", edition.day)),
    };
    let text = facts.read.facts().text;
    let since = facts.revision.as_ref().map(|revision| page::since_html(text, revision, "../"));
    for view in Embed::ALL {
        let of = Framed {
            asked: Asked {
                facts: facts.read.facts(),
                board: &board,
                further: &facts.read.further,
                viewpoint: &question,
            },
            outlines: &facts.read.outlines,
            root,
            home: &home,
            since: since.as_deref().unwrap_or_default(),
        };
        let still = page::framed(view, &of);
        let folder = match facts.edition {
            None => format!("{FOLDER}/{}/", view.word()),
            Some(edition) => format!("{FOLDER}/{}/{}/", view.word(), edition.day),
        };
        let place = press.branch.folder.join(&folder);
        fs::create_dir_all(&place).with_context(|| format!("making `{}`", place.display()))?;
        let head = head::Head {
            view,
            root,
            edition: facts.edition,
            newest: facts.newest,
            has_oembed: press.branch.site.is_some(),
            language: press.branch.language,
        };
        let file = place.join("index.html");
        fs::write(&file, head::html(&still, &head, &press.parts, &press.branch.links))
            .with_context(|| format!("writing `{}`", file.display()))?;
        if let Some(site) = &press.branch.site {
            let thumbnail = format!("og/{}.png", view.word());
            let thumbnail = press.branch.folder.join(&thumbnail).is_file().then_some(thumbnail);
            let answer =
                oembed::answer(site, press.branch.language, view, &folder, &still, thumbnail.as_deref());
            fs::write(place.join("oembed.json"), answer)?;
        }
    }
    Ok(())
}

/// The scripts for hosts, and their digests for those who pin them.
fn for_hosts(staging: &Path) -> anyhow::Result<()> {
    let mut digests = String::new();
    for (name, text) in FOR_HOSTS {
        let text = squeezed_but_licence(text);
        fs::write(staging.join(name), &text).with_context(|| format!("writing `{name}`"))?;
        digests.push_str(&format!("{name} {}\n", hashed::integrity(text.as_bytes())));
    }
    fs::write(staging.join("integrity.txt"), digests).context("writing `integrity.txt`")
}

/// The first line says what it is and under which licence: it stays.
fn squeezed_but_licence(script: &str) -> String {
    let (first, rest) = script.split_once('\n').unwrap_or((script, ""));
    format!("{first}\n{}", squeezed(rest))
}

#[cfg(test)]
mod tests {
    use hanoi_atlas::text::Language;

    use super::*;

    fn drawn(view: Embed, read: &Read, home: &str, since: &str) -> String {
        let (question, board) = (Viewpoint::default(), read.board());
        let asked =
            Asked { facts: read.facts(), board: &board, further: &read.further, viewpoint: &question };
        page::framed(view, &Framed { asked, outlines: &read.outlines, root: "../../", home, since }).body
    }

    #[test]
    fn every_link_of_a_view_leads_out_of_the_frame_and_into_the_site() {
        let read =
            Read::from(&xtask::root().join("public"), Language::English).expect("the facts are committed");
        for view in Embed::ALL {
            let body = drawn(view, &read, "?asof=2026-11-21", "");
            let mut links = 0;
            for link in body.split("<a ").skip(1).filter_map(|rest| rest.split('>').next()) {
                assert!(link.contains("target=\"_blank\""), "{view:?}: {link}");
                let address =
                    link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
                assert!(address.starts_with("../../") || address.starts_with("https://"), "{view:?}: {link}");
                assert!(
                    !address.contains("#source") || address.contains("?asof=2026-11-21#"),
                    "{view:?}: {link}"
                );
                links += 1;
            }
            assert!(links > 0, "{view:?}");
            assert!(body.contains("Facts as of 21 November 2026"), "{view:?}");
        }
    }

    #[test]
    fn a_view_of_older_facts_says_what_came_since() {
        let read =
            Read::from(&xtask::root().join("public"), Language::English).expect("the facts are committed");
        let since = "Since then: one signature. <a href=\"../\">See the newest</a>";
        let body = drawn(Embed::Map, &read, "?asof=2026-11-21", since);
        assert!(!body.contains(" hidden>Since") && body.contains(">Since then: one signature. <a target"));
        assert!(drawn(Embed::Map, &read, "", "").contains("id=\"embed-since\" data-newer=\"Newer facts have been published since; this frame keeps those that were quoted.\" hidden>"));
    }

    #[test]
    fn what_hosts_load_is_small_and_says_its_licence() {
        for (name, text) in FOR_HOSTS {
            let squeezed = squeezed_but_licence(text);
            assert!(squeezed.lines().next().is_some_and(|first| first.contains("MIT licence")), "{name}");
        }
        let listener = squeezed_but_licence(FOR_HOSTS[1].1);
        assert!(listener.len() < 1200, "{} bytes", listener.len());
        assert!(xtask::site::folder::brotli(listener.as_bytes(), 11).len() < 1000);
    }
}
