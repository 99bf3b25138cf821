//! The site in one language. That in English is the site itself; each other has a folder, with the same
//! pages at the same places below it, and shares programs and style sheets with all.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use hanoi_atlas::text::Language;

use super::address::SiteAddress;
use super::content::Read;
use super::disputed;
use super::document::Links;
use crate::told::{Told, Wording};

/// Packed files that are the same in every language but for names, and lie in each folder.
const SHARED: [(&str, Option<Told>); 2] = [("world.json", Some(Told::World)), ("cells.json", None)];

/// A language's part of the site.
pub struct Branch {
    /// The language.
    pub language: Language,
    /// Its folder.
    pub folder: PathBuf,
    /// The address of that folder, where the site's is known.
    pub site: Option<SiteAddress>,
    /// The address of the site, for links between languages.
    pub whole: Option<SiteAddress>,
    /// What its pages load, as seen from its folder.
    pub links: Links,
    /// What its pages are made from.
    pub read: Read,
    /// How disputed areas are drawn.
    pub notes: Vec<String>,
}

impl Branch {
    /// Prepares the folder in `staging` and reads what lies there.
    ///
    /// # Errors
    ///
    /// A packed file that is missing or cannot be read, a text that the language lacks.
    pub fn new(
        staging: &Path,
        language: Language,
        links: &Links,
        site: Option<&SiteAddress>,
    ) -> anyhow::Result<Self> {
        let folder = staging.join(language.folder());
        let wording = Wording::read(&xtask::root(), language)?;
        if language != Language::English {
            for (name, told) in SHARED {
                let from = staging.join("data/v1").join(name);
                let text =
                    fs::read_to_string(&from).with_context(|| format!("reading `{}`", from.display()))?;
                let text = told.map_or(Ok(text.clone()), |told| wording.tell(told, &text))?;
                let to = folder.join("data/v1").join(name);
                fs::write(&to, text).with_context(|| format!("writing `{}`", to.display()))?;
            }
        }
        let read = Read::from(&folder.join("data/v1"), language)?;
        let notes = disputed::notes(read.facts().text, &wording)?;
        Ok(Self {
            language,
            site: site.map(|site| site.within(language.folder())),
            whole: site.cloned(),
            links: links.seen_from(language.up()),
            folder,
            read,
            notes,
        })
    }
}
