//! What stands in the page before any script runs: the page of the library, made from the packed
//! facts and shapes.

use std::fs;
use std::path::Path;

use anyhow::Context;
use hanoi_atlas::carto::Topology;
use hanoi_atlas::map::Outlines;
use hanoi_atlas::page::{self, Facts};
use hanoi_atlas::text::Text;
use hanoi_atlas::treaty::Catalog;

/// The treaty of the first page.
const TREATY: &str = "hanoi";

/// The page in its two parts.
pub struct Content {
    /// Lines for the head beside those of `index.html`.
    pub head: String,
    /// The inside of the body: the whole truth as HTML and SVG.
    pub body: String,
}

/// Makes the page from the packed files in `data`, a folder like `public/data/v1`, with the notes on
/// disputed areas in `notes`.
///
/// # Errors
///
/// A packed file that is missing or cannot be read.
pub fn content(data: &Path, notes: &[String]) -> anyhow::Result<Content> {
    let read = |name: &str| {
        let path = data.join(name);
        fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))
    };
    let catalog = Catalog::from_json(&read("atlas.json")?).context("the packed facts")?;
    catalog.check().context("the packed facts")?;
    let topology = Topology::from_json(&read("world.json")?).context("the packed shapes")?;
    let text = Text::english();
    let treaty = catalog.treaties.get(TREATY).with_context(|| format!("there is no treaty `{TREATY}`"))?;
    let facts = Facts { text: &text, catalog: &catalog, treaty };
    let description = page::escape(&text.say("page-description", &[]));
    Ok(Content {
        head: format!(
            "<meta name=\"description\" content=\"{description}\">\
             <link rel=\"preload\" href=\"data/v1/atlas.json\" as=\"fetch\" crossorigin>\
             <link rel=\"preload\" href=\"data/v1/words.en.json\" as=\"fetch\" crossorigin>"
        ),
        body: page::body(&facts, &Outlines::page(&topology), notes),
    })
}
