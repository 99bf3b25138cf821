//! The feed as Atom, RFC 4287.

use std::fmt::Write as _;

use hanoi_atlas::page::escape;

use super::entry::{Entry, id};
use super::{Feed, UP, moment};
use crate::render::address::link;

/// The finished file.
pub fn written(feed: &Feed<'_>) -> String {
    let own = match feed.site {
        Some(site) => format!("{site}data/v1/changes.atom"),
        None => String::from("changes.atom"),
    };
    let entries: String = feed.entries.iter().map(|entry| of(feed, entry)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{}</id>\n<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n\
         <author><name>{}</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n{entries}</feed>\n",
        feed.language.tag(),
        id(&format!("{}changes", feed.language.folder())),
        escape(&feed.title),
        escape(&feed.subtitle),
        moment(feed.updated),
        escape(&feed.author),
        link(feed.site, UP, ""),
    )
}

fn of(feed: &Feed<'_>, entry: &Entry) -> String {
    let mut out = format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<published>{}</published>\n<updated>{}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        entry.id,
        escape(&entry.title),
        moment(entry.published),
        moment(entry.updated),
        escape(&link(feed.site, UP, &entry.path)),
    );
    if !entry.source.is_empty() {
        let _ = writeln!(out, "<link rel=\"via\" href=\"{}\"/>", escape(&entry.source));
    }
    let _ = write!(
        out,
        "<category term=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
        entry.tag,
        escape(&entry.summary)
    );
    out
}
