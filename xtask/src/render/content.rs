//! What stands in the page before any script runs: the page of the library, made from the packed
//! facts and shapes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use hanoi_atlas::carto::Topology;
use hanoi_atlas::map::Outlines;
use hanoi_atlas::page::{self, Asked, Facts, Further, Links, Matter, Neighbourhood, Surroundings};
use hanoi_atlas::poster::Subject;
use hanoi_atlas::substance::Substance;
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::treaty::{Beside, Board, Catalog, Reading, Skipped};
use hanoi_atlas::viewpoint::Viewpoint;

use super::branch::Branch;
use super::languages;
use super::pictures::Preview;
use crate::told::{Told, Wording};

/// The treaty of the first page.
const TREATY: &str = "hanoi";

/// The page in its two parts.
pub struct Content {
    /// Lines for the head beside those of `index.html`.
    pub head: String,
    /// The inside of the body: the whole truth as HTML and SVG.
    pub body: String,
}

/// What the pages are made from, read once.
pub struct Read {
    catalog: Catalog,
    text: Text,
    /// What is beside the facts.
    pub further: Further,
    /// The shapes of the page's map.
    pub outlines: Outlines,
}

impl Read {
    /// Reads the packed files of a language in `site`, a folder like `public`.
    ///
    /// # Errors
    ///
    /// A packed file that is missing or cannot be read in every part, or facts that break a rule of the
    /// record.
    pub fn from(site: &Path, language: Language) -> anyhow::Result<Self> {
        Self::of_edition(site, "atlas.json", language)
    }

    /// The same with an earlier edition of the facts, in `facts` of that folder. What stands beside the
    /// treaty has no editions, and is that of now.
    ///
    /// # Errors
    ///
    /// As [`Read::from`].
    pub fn of_edition(site: &Path, facts: &str, language: Language) -> anyhow::Result<Self> {
        let text = |path: PathBuf| {
            fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))
        };
        let read = |name: &str| text(site.join(language.folder()).join("data/v1").join(name));
        let shared = |name: &str| text(site.join("data/v1").join(name));
        let catalog = Catalog::from_json(&read(facts)?).context("the packed facts")?;
        catalog.check().context("the packed facts")?;
        let (beside, skipped) =
            Beside::from_json(&read("beside.json")?, &catalog).context("the packed treaties beside it")?;
        whole(&skipped)?;
        let (substance, skipped) =
            Substance::from_json(&read("substance.json")?).context("the packed articles and positions")?;
        whole(&skipped)?;
        let topology =
            Topology::from_json(&world(&shared("world.json")?, language)?).context("the packed shapes")?;
        let mut further =
            Further::read(&catalog, Some(&read("forecast.json")?), None, Some(&shared("cells.json")?), None);
        ensure!(further.fitted.is_some(), "forecast.json cannot be read; run `cargo xtask pack`");
        ensure!(further.cells.is_some(), "cells.json cannot be read; run `cargo xtask pack`");
        further.beside = Some(beside);
        further.substance = Some(substance);
        further.learn(&read("lessons.json")?, language).context("the packed lessons")?;
        let outlines = Outlines::page(&topology);
        Ok(Self {
            catalog,
            text: words(&read("words.json")?, &read("words.annex.json")?, language)?,
            further,
            outlines,
        })
    }

    /// The facts as the pages take them.
    pub fn facts(&self) -> Facts<'_> {
        Facts { text: &self.text, catalog: &self.catalog, treaty: &self.catalog.treaties[TREATY] }
    }

    /// What stands beside the Convention.
    fn beside(&self) -> &Beside {
        self.further.beside.as_ref().expect("`Read::from` puts it there")
    }

    /// What the treaties say.
    fn substance(&self) -> &Substance {
        self.further.substance.as_ref().expect("`Read::from` puts it there")
    }

    /// What the pages of the States say beside the record.
    pub fn surroundings(&self) -> Surroundings<'_> {
        Surroundings { beside: self.beside(), substance: self.substance(), root: "../../" }
    }

    /// What stands beside the Convention, for a page in a folder of the site.
    pub fn neighbourhood(&self) -> Neighbourhood<'_> {
        let links = Links { root: "../", query: "" };
        Neighbourhood { facts: self.facts(), beside: self.beside(), links }
    }

    /// What the page of the Convention is made from, which lies `up` from the site's folder.
    pub fn matter<'a>(&'a self, up: &'a str) -> Matter<'a> {
        let facts = self.facts();
        let date = page::published_date(&facts);
        Matter { facts, substance: self.substance(), beside: Some(self.beside()), date, up }
    }

    /// What `look` makes of a question, on the day of the facts.
    pub fn ask<T>(&self, viewpoint: &Viewpoint, look: impl FnOnce(&Asked<'_>) -> T) -> T {
        let board = self.board();
        look(&Asked { facts: self.facts(), board: &board, further: &self.further, viewpoint })
    }

    /// The standings on the day of the facts.
    pub fn board(&self) -> Board {
        let facts = self.facts();
        Board::new(facts.catalog, facts.treaty, page::published_date(&facts), Reading::Confirmed)
    }
}

/// The shapes with the names of a language.
///
/// # Errors
///
/// A name that the language lacks.
pub fn world(shapes: &str, language: Language) -> anyhow::Result<String> {
    Wording::read(&xtask::root(), language)?.tell(Told::World, shapes)
}

/// The words of a language from their two packed files.
fn words(first: &str, second: &str, language: Language) -> anyhow::Result<Text> {
    let both: String = serde_json::from_str::<String>(first)? + &serde_json::from_str::<String>(second)?;
    Text::read(&both, language).context("the packed words")
}

/// A reader's page leaves out what it cannot read; a site is not built from it.
fn whole(skipped: &[Skipped]) -> anyhow::Result<()> {
    match skipped.first() {
        Some(first) => anyhow::bail!("{first}; run `cargo xtask pack` again"),
        None => Ok(()),
    }
}

/// Makes the page of a language.
pub fn content(branch: &Branch) -> Content {
    let read = &branch.read;
    let facts = read.facts();
    let description = page::escape(&facts.text.say("page-description", &[]));
    Content {
        head: format!(
            "<meta name=\"description\" content=\"{description}\">\
             <link rel=\"preload\" href=\"data/v1/atlas.json\" as=\"fetch\" crossorigin>\
             <link rel=\"preload\" href=\"data/v1/words.json\" as=\"fetch\" crossorigin>\
             <link rel=\"alternate\" type=\"application/atom+xml\" href=\"data/v1/changes.atom\">{others}\
             <meta property=\"og:title\" content=\"{title}\">{preview}",
            others = languages::head(branch.whole.as_ref(), branch.language.up(), ""),
            title = page::escape(&facts.text.say("page-title", &[])),
            preview = Preview::of(read, Subject::Map).head(branch.site.as_ref(), ""),
        ),
        body: page::body(&facts, &read.further, &read.outlines, &branch.notes),
    }
}
