//! The facts told in another language: their texts by `data/text/facts.<tag>.po`, the names of States
//! and areas by `data/names/<tag>.csv`. What is no text stays as it is in the English file.

mod names;
mod places;
mod texts;

pub use names::Names;
pub use places::{FILES, Told, each_text};
pub use texts::{Texts, file as texts_file, open as open_texts};

use std::path::Path;

use anyhow::ensure;
use hanoi_atlas::text::Language;
use serde_json::Value;

/// What is needed to tell facts in a language.
pub struct Wording {
    language: Language,
    texts: Texts,
    names: Names,
}

impl Wording {
    /// Reads the texts and names of `language` in the repository at `root`. For English there are none,
    /// since the facts are written in it.
    ///
    /// # Errors
    ///
    /// A file that is missing or cannot be read.
    pub fn read(root: &Path, language: Language) -> anyhow::Result<Self> {
        let (texts, names) = if language == Language::English {
            (Texts::default(), Names::default())
        } else {
            (Texts::read(root, language)?, Names::read(root, language)?)
        };
        Ok(Self { language, texts, names })
    }

    /// The facts of a packed file, told: one line of JSON, as packed files are.
    ///
    /// # Errors
    ///
    /// A text or a name that the language lacks.
    pub fn tell(&self, file: Told, packed: &str) -> anyhow::Result<String> {
        let (told, missing) = self.told(file, packed)?;
        ensure!(
            missing.is_empty(),
            "{} of the facts are not told in {}, the first is `{}`; run `cargo xtask texts`, and translate \
             what is empty in {} (names of States: data/names/{}.csv)",
            missing.len(),
            self.language.name(),
            missing[0],
            texts_file(self.language),
            self.language.tag(),
        );
        Ok(told)
    }

    /// The same for facts of an earlier edition: what has been reworded since stays in English.
    ///
    /// # Errors
    ///
    /// Text that is no JSON.
    pub fn tell_earlier(&self, file: Told, packed: &str) -> anyhow::Result<String> {
        Ok(self.told(file, packed)?.0)
    }

    fn told(&self, file: Told, packed: &str) -> anyhow::Result<(String, Vec<String>)> {
        if self.language == Language::English {
            return Ok((packed.to_owned(), Vec::new()));
        }
        let mut facts: Value = serde_json::from_str(packed)?;
        let mut missing = Vec::new();
        places::each_text(file, &mut facts, &mut |text| match self.texts.of(text) {
            Some(own) => own.clone_into(text),
            None => missing.push(text.clone()),
        });
        missing.extend(self.names.put(file, &mut facts));
        Ok((serde_json::to_string(&facts)? + "\n", missing))
    }

    /// One text of the facts that is in no packed file.
    ///
    /// # Errors
    ///
    /// A text that the language lacks.
    pub fn text<'a>(&'a self, english: &'a str) -> anyhow::Result<&'a str> {
        if self.language == Language::English {
            return Ok(english);
        }
        let own = self.texts.of(english).or_else(|| self.names.of_english(english));
        own.ok_or_else(|| {
            anyhow::anyhow!(
                "`{english}` is not told in {}: add it to {}",
                self.language.name(),
                texts_file(self.language)
            )
        })
    }
}
