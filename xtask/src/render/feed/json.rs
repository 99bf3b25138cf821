//! The feed as JSON Feed 1.1.

use serde_json::{Value, json};

use super::entry::Entry;
use super::{Feed, UP, moment};
use crate::render::address::link;

/// The finished file. Addresses of the feed itself stand in it only where they are known.
///
/// # Errors
///
/// Never: its parts are texts.
pub fn written(feed: &Feed<'_>) -> anyhow::Result<String> {
    let items: Vec<Value> = feed.entries.iter().map(|entry| of(feed, entry)).collect();
    let mut all = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.subtitle,
        "language": feed.language.tag(),
        "authors": [{ "name": feed.author }],
        "items": items,
    });
    if let Some(site) = feed.site {
        all["home_page_url"] = json!(site.to_string());
        all["feed_url"] = json!(format!("{site}data/v1/changes.json"));
    }
    Ok(serde_json::to_string(&all)? + "\n")
}

fn of(feed: &Feed<'_>, entry: &Entry) -> Value {
    let mut item = json!({
        "id": entry.id,
        "url": link(feed.site, UP, &entry.path),
        "title": entry.title,
        "content_text": entry.summary,
        "date_published": moment(entry.published),
        "date_modified": moment(entry.updated),
        "tags": [entry.tag],
    });
    if !entry.source.is_empty() {
        item["external_url"] = json!(entry.source);
    }
    item
}
