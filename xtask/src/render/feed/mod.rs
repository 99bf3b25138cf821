//! What changed in the record, for those who follow it: one entry for each act and each event.

use std::fs;

use anyhow::Context;
use chrono::NaiveDate;
use hanoi_atlas::text::Language;

use super::address::SiteAddress;
use super::branch::Branch;
use super::content::Read;
use entry::Entry;

mod atom;
mod entry;
mod json;

/// From a feed's folder to the site's.
const UP: &str = "../../";

/// A feed before it has a format.
struct Feed<'a> {
    language: Language,
    title: String,
    subtitle: String,
    /// The name of who speaks.
    author: String,
    /// The day on which the facts were compiled.
    updated: NaiveDate,
    /// The newest first.
    entries: Vec<Entry>,
    site: Option<&'a SiteAddress>,
}

/// Writes both feeds into the folder of the language.
///
/// # Errors
///
/// A dated edition that cannot be read, a file that cannot be written.
pub fn write(branch: &Branch) -> anyhow::Result<()> {
    let folder = branch.folder.join("data/v1");
    let revised = entry::revisions(&folder.join("asof"), &branch.read)?;
    let feed = feed(&branch.read, &revised, branch.site.as_ref());
    for (name, content) in [("changes.atom", atom::written(&feed)), ("changes.json", json::written(&feed)?)] {
        let file = folder.join(name);
        fs::write(&file, content).with_context(|| format!("writing `{}`", file.display()))?;
    }
    Ok(())
}

fn feed<'a>(read: &Read, revised: &entry::Revisions, site: Option<&'a SiteAddress>) -> Feed<'a> {
    let facts = read.facts();
    let say = |key| facts.text.say(key, &[]);
    Feed {
        language: facts.text.language(),
        title: say("feed-title"),
        subtitle: say("feed-subtitle"),
        author: say("feed-author"),
        updated: facts.treaty.as_of,
        entries: entry::entries(&facts, revised),
        site,
    }
}

/// A day as the formats want it: they know no days, so its first second.
fn moment(day: NaiveDate) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use quick_xml::events::Event;

    use super::*;

    fn made(site: Option<&str>) -> (String, serde_json::Value) {
        let data = xtask::root().join("public/data/v1");
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        let site = site.map(|site| site.parse::<SiteAddress>().unwrap());
        let revised = entry::revisions(&data.join("asof"), &read).unwrap();
        let feed = feed(&read, &revised, site.as_ref());
        (atom::written(&feed), serde_json::from_str(&json::written(&feed).unwrap()).unwrap())
    }

    /// The texts of the elements of that name at that depth, by their parent's name.
    fn texts(xml: &str, path: &[&str]) -> Vec<String> {
        let mut reader = quick_xml::Reader::from_str(xml);
        let (mut open, mut found) = (Vec::<String>::new(), Vec::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) => {
                    open.push(tag.name().as_ref().to_owned());
                    if open == path {
                        found.push(String::new());
                    }
                }
                Event::End(_) => drop(open.pop()),
                Event::Text(text) if open == path => found.last_mut().unwrap().push_str(&text),
                Event::Eof => return found,
                Event::Empty(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_)
                | Event::Text(_) => (),
            }
        }
    }

    /// RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have exactly once.
    #[test]
    fn the_atom_feed_has_what_the_format_requires() {
        let (atom, _) = made(None);
        assert!(atom.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\""), "{atom}");
        for field in ["id", "title", "updated", "author"] {
            assert_eq!(texts(&atom, &["feed", field]).len(), 1, "{field}");
        }
        assert_eq!(texts(&atom, &["feed", "author", "name"]).len(), 1);
        let entries = texts(&atom, &["feed", "entry"]).len();
        assert!(entries > 78 + 20, "{entries}");
        for field in ["id", "title", "updated", "published", "summary"] {
            let all = texts(&atom, &["feed", "entry", field]);
            assert_eq!(all.len(), entries, "{field}");
            assert!(all.iter().all(|text| !text.trim().is_empty()), "{field}");
        }
        // Without content, an entry must have a link of this kind (4.1.1).
        let alternates = atom.matches("<link rel=\"alternate\"").count();
        assert_eq!(alternates, entries + 1);
        for moment in texts(&atom, &["feed", "entry", "updated"]) {
            assert!(moment.len() == 20 && moment.ends_with("T00:00:00Z"), "{moment}");
        }
    }

    #[test]
    fn every_entry_has_an_id_of_its_own_which_is_a_uuid_and_the_same_in_both_feeds() {
        let (atom, json) = made(None);
        let ids = texts(&atom, &["feed", "entry", "id"]);
        let of_json: Vec<&str> =
            json["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(ids, of_json);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        for id in ids {
            let uuid = id.strip_prefix("urn:uuid:").unwrap();
            let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            assert_eq!(&uuid[14..15], "8", "{id}");
        }
    }

    /// JSON Feed 1.1: `version` and `title` of the feed, `id` and some content of each item.
    #[test]
    fn the_json_feed_has_what_the_format_requires() {
        let (_, json) = made(Some("https://example.org/atlas"));
        assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(json["feed_url"], "https://example.org/atlas/data/v1/changes.json");
        assert_eq!(json["home_page_url"], "https://example.org/atlas/");
        assert!(json["authors"][0]["name"].is_string());
        for item in json["items"].as_array().unwrap() {
            for field in ["id", "url", "title", "content_text", "date_published", "date_modified"] {
                assert!(item[field].as_str().is_some_and(|text| !text.is_empty()), "{field} of {item}");
            }
            assert!(item["url"].as_str().unwrap().starts_with("https://example.org/atlas/"), "{item}");
        }
    }

    #[test]
    fn without_an_address_every_link_leads_up_to_the_site_and_none_claims_a_host() {
        let (atom, json) = made(None);
        assert!(atom.contains("href=\"../../c/VNM/\""), "no link to a State");
        assert!(json["feed_url"].is_null() && json["home_page_url"].is_null());
        let first = json["items"][0]["url"].as_str().unwrap();
        assert!(first.starts_with("../../"), "{first}");
    }

    #[test]
    fn the_newest_stands_first_and_nothing_lies_after_the_facts() {
        let (atom, _) = made(None);
        let published = texts(&atom, &["feed", "entry", "published"]);
        assert!(published.is_sorted_by(|a, b| a >= b));
        assert!(published[0].as_str() <= "2026-11-21T00:00:00Z", "{}", published[0]);
    }

    #[test]
    fn no_sentence_of_the_feed_lacks_a_word() {
        let (atom, _) = made(None);
        for field in ["title", "summary"] {
            for text in texts(&atom, &["feed", "entry", field]) {
                assert!(!text.contains(['[', ']', '{', '}']), "{text}");
            }
        }
    }
}
