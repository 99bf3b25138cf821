//! One entry a fact.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use chrono::NaiveDate;
use hanoi_atlas::page::Facts;
use hanoi_atlas::treaty::{Act, ActKind, Catalog, Code, Editions, Event, Revised, Revision};
use sha2::{Digest, Sha256};

use super::super::content::Read;

/// One entry of a feed.
pub struct Entry {
    /// The same for the same fact on every host, however its date is corrected.
    pub id: String,
    /// A headline.
    pub title: String,
    /// What happened, how sure it is, and who says so.
    pub summary: String,
    /// The day of the fact.
    pub published: NaiveDate,
    /// The day of the edition in which the record last changed about it; else that of the fact.
    pub updated: NaiveDate,
    /// Where the atlas shows it, from the folder of the site.
    pub path: String,
    /// The address of who says so; empty where there is none.
    pub source: String,
    /// What kind of fact it is, e.g. `signature`.
    pub tag: &'static str,
}

/// What later editions changed: when each act was last revised, and those that were taken out.
#[derive(Default)]
pub struct Revisions {
    revised: BTreeMap<(Code, ActKind), NaiveDate>,
    removed: Vec<(Act, NaiveDate)>,
}

/// What was revised from edition to edition in `folder`, and since the last of them.
///
/// # Errors
///
/// An edition that cannot be read.
pub fn revisions(folder: &Path, read: &Read) -> anyhow::Result<Revisions> {
    let text = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))
    };
    let editions = Editions::from_json(&text("index.json")?)?;
    let mut known = Vec::new();
    for edition in &editions.editions {
        let mut catalog = Catalog::from_json(&text(&edition.file())?)?;
        known.extend(catalog.treaties.remove(&read.facts().treaty.id));
    }
    known.push(read.facts().treaty.clone());
    let mut all = Revisions::default();
    for pair in known.windows(2) {
        all.add(Revision::new(&pair[0], &pair[1]));
    }
    Ok(all)
}

impl Revisions {
    fn add(&mut self, revision: Revision) {
        for change in revision.changes.iter().filter(|change| change.matters()) {
            let act = change.act();
            self.revised.insert((act.who, act.kind), revision.to.day);
            if let Revised::Removed(act) = change {
                self.removed.push((act.clone(), revision.to.day));
            }
        }
    }
}

/// An entry for each act on record, each that was taken out, and each event that has happened; the newest first.
pub fn entries(facts: &Facts<'_>, revisions: &Revisions) -> Vec<Entry> {
    let mut seen: BTreeMap<(Code, ActKind), usize> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::new();
    for act in &facts.treaty.acts {
        let deed = (act.who, act.kind);
        let nth = seen.entry(deed).and_modify(|nth| *nth += 1).or_insert(1);
        let updated = revisions.revised.get(&deed).copied().unwrap_or(act.date.day);
        entries.push(of_act(facts, act, *nth, updated));
    }
    entries.extend(revisions.removed.iter().map(|(act, day)| of_removed(facts, act, *day)));
    let happened = |event: &&Event| event.day.is_some_and(|day| day <= facts.treaty.as_of);
    entries.extend(facts.catalog.events.iter().filter(happened).filter_map(|event| of_event(facts, event)));
    entries.sort_by(|a, b| (b.published, &a.title, &a.id).cmp(&(a.published, &b.title, &b.id)));
    entries
}

/// The name in UN lists; the code where there is none, which the rules of the record exclude.
fn name(facts: &Facts<'_>, who: Code) -> String {
    facts.catalog.participant(who).map_or(who.to_string(), |who| who.name.clone())
}

fn of_act(facts: &Facts<'_>, act: &Act, nth: usize, updated: NaiveDate) -> Entry {
    let text = facts.text;
    let (name, kind) = (name(facts, act.who), text.say(&format!("act-{}", act.kind.word()), &[]));
    let said = text.say(
        "feed-act-said",
        &[
            ("name", name.as_str().into()),
            ("treaty", facts.treaty.short.as_str().into()),
            ("act", kind.as_str().into()),
            ("when", act.date.into()),
            ("sure", text.say(&format!("certainty-{}", act.certainty.word()), &[]).into()),
        ],
    );
    let (by, source) = source(facts, &act.source);
    let parts = [Some(said), act.doubt.clone(), by];
    Entry {
        id: id(&format!("{}/{}/{}/{nth}", facts.treaty.id, act.who, act.kind.word())),
        title: text.say("feed-act", &[("name", name.into()), ("act", kind.into())]),
        summary: parts.into_iter().flatten().collect::<Vec<_>>().join(" "),
        published: act.date.day,
        updated,
        path: format!("c/{}/", act.who),
        source,
        tag: act.kind.word(),
    }
}

/// That an act is no longer on record.
fn of_removed(facts: &Facts<'_>, act: &Act, day: NaiveDate) -> Entry {
    let text = facts.text;
    let (name, kind) = (name(facts, act.who), text.say(&format!("act-{}", act.kind.word()), &[]));
    let args = [("name", name.into()), ("act", kind.into()), ("when", day.into())];
    Entry {
        id: id(&format!("{}/{}/{}/removed/{day}", facts.treaty.id, act.who, act.kind.word())),
        title: text.say("feed-removed", &args[..2]),
        summary: text.say("feed-removed-said", &args),
        published: day,
        updated: day,
        path: format!("c/{}/", act.who),
        source: String::new(),
        tag: act.kind.word(),
    }
}

/// `None` for an event without a day.
fn of_event(facts: &Facts<'_>, event: &Event) -> Option<Entry> {
    let day = event.day?;
    let sure = facts.text.say(&format!("certainty-{}", event.certainty.word()), &[]);
    let said =
        facts.text.say("feed-event-said", &[("detail", event.detail.as_str().into()), ("sure", sure.into())]);
    let (by, source) = source(facts, &event.source);
    Some(Entry {
        id: id(&format!("{}/event/{}", facts.treaty.id, event.id)),
        title: event.title.clone(),
        summary: [Some(said), by].into_iter().flatten().collect::<Vec<_>>().join(" "),
        published: day,
        updated: day,
        path: format!("?t={day}"),
        source,
        tag: event.kind.word(),
    })
}

/// Who says so, as a sentence, and the address.
fn source(facts: &Facts<'_>, id: &str) -> (Option<String>, String) {
    let source = facts.catalog.sources.get(id);
    let said = source.map(|source| {
        let (publisher, title) = (source.publisher.as_str(), source.title.as_str());
        facts.text.say("feed-source", &[("publisher", publisher.into()), ("title", title.into())])
    });
    (said, source.map(|source| source.url.clone()).unwrap_or_default())
}

/// A UUID of version 8 (RFC 9562) from the SHA-256 of a name: it needs no address of a site, so that
/// two copies of the site tell of one fact by one id.
pub fn id(name: &str) -> String {
    let digest = Sha256::digest(format!("hanoi-atlas/{name}"));
    let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use hanoi_atlas::text::Language;

    use super::*;
    use hanoi_atlas::treaty::Certainty;

    #[test]
    fn an_act_keeps_its_id_when_its_date_is_corrected_and_says_when_that_was() {
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        let earlier = read.facts().treaty.clone();
        let mut later = earlier.clone();
        later.as_of = "2026-12-24".parse().unwrap();
        let at =
            later.acts.iter().position(|act| act.who.as_str() == "QAT" && act.kind.is_consent()).unwrap();
        later.acts[at].certainty = Certainty::Confirmed;
        let gone = later.acts.iter().position(|act| act.who.as_str() == "CAN").unwrap();
        later.acts.remove(gone);
        let mut revisions = Revisions::default();
        revisions.add(Revision::new(&earlier, &later));
        let before = entries(&read.facts(), &Revisions::default());
        let after = entries(&Facts { treaty: &later, ..read.facts() }, &revisions);
        let of = |entries: &[Entry]| {
            let entry =
                entries.iter().find(|entry| entry.path == "c/QAT/" && entry.tag == "ratification").unwrap();
            (entry.id.clone(), entry.updated)
        };
        assert_eq!(of(&before).0, of(&after).0);
        assert_eq!(of(&after).1, later.as_of);
        assert!(after[0].title.contains("Canada") && after[0].published == later.as_of, "{}", after[0].title);
    }
}
