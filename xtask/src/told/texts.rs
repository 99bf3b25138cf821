//! The texts of the facts in one language, in the format of GNU gettext: each by its English text, so that
//! a text which was reworded in English is missing until it is told anew.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, anyhow, ensure};
use hanoi_atlas::text::Language;
use rspolib::{POFile, pofile};

/// The texts by their English.
#[derive(Default)]
pub struct Texts(BTreeMap<String, String>);

/// Where they are, from the root of the repository.
pub fn file(language: Language) -> String {
    format!("data/text/facts.{}.po", language.tag())
}

/// The file itself, for those who write it.
///
/// # Errors
///
/// A file that is missing or no PO file.
pub fn open(root: &Path, language: Language) -> anyhow::Result<POFile> {
    let file = file(language);
    let text = std::fs::read_to_string(root.join(&file)).with_context(|| format!("reading `{file}`"))?;
    pofile(text.as_str()).map_err(|why| anyhow!("{file}: {why}"))
}

impl Texts {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A file that is missing or no PO file; a text that is told twice.
    pub fn read(root: &Path, language: Language) -> anyhow::Result<Self> {
        let file = file(language);
        let mut texts = BTreeMap::new();
        for entry in open(root, language)?.entries.into_iter().filter(|entry| !entry.obsolete) {
            let before = texts.insert(entry.msgid.clone(), entry.msgstr.unwrap_or_default());
            ensure!(before.is_none(), "{file} tells `{}` twice; keep one", entry.msgid);
        }
        Ok(Self(texts))
    }

    /// The text in the language; `None` where it is missing or empty.
    pub fn of(&self, english: &str) -> Option<&str> {
        self.0.get(english).map(String::as_str).filter(|own| !own.is_empty())
    }
}
