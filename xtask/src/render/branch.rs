//! The site in one language. That in English is the site itself; each other has a folder, with the same
//! pages at the same places below it, and shares programs and style sheets with all.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use hanoi_atlas::text::Language;

use super::address::SiteAddress;
use super::content::{Read, world};
use super::disputed;
use super::document::Links;
use crate::told::Wording;

/// A language's part of the site.
pub struct Branch {
    /// The language.
    pub language: Language,
    /// The folder of the whole site.
    pub staging: PathBuf,
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
        let read = Read::from(staging, language)?;
        if language != Language::English {
            copy_shared(staging, &folder, language)?;
        }
        let wording = Wording::read(&xtask::root(), language)?;
        let notes = disputed::notes(read.facts().text, &wording)?;
        Ok(Self {
            language,
            site: site.map(|site| site.within(language.folder())),
            whole: site.cloned(),
            links: links.seen_from(language.up()),
            staging: staging.to_owned(),
            folder,
            read,
            notes,
        })
    }
}

/// The packed files that are the same in every language but for names: each folder has its own, so that a
/// page finds all its facts in one place.
fn copy_shared(staging: &Path, folder: &Path, language: Language) -> anyhow::Result<()> {
    let (from, to) = (staging.join("data/v1"), folder.join("data/v1"));
    let shapes = fs::read_to_string(from.join("world.json")).context("reading the shapes")?;
    fs::write(to.join("world.json"), world(&shapes, language)?).context("writing the shapes")?;
    fs::copy(from.join("cells.json"), to.join("cells.json")).context("copying the cells")?;
    Ok(())
}
