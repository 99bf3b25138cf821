//! What the site loads, read from the checkout.

use std::fs;
use std::path::Path;

use hanoi_atlas::page::{ANNEX_FILES, Further};
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::treaty::Catalog;

/// A file below `public/`, as text.
///
/// # Panics
///
/// When it cannot be read: without it nothing can be measured.
#[must_use]
pub fn file(path: &str) -> String {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public").join(path);
    fs::read_to_string(&place).unwrap_or_else(|why| panic!("`{}`: {why}", place.display()))
}

/// The facts.
#[must_use]
pub fn facts() -> String {
    file("data/v1/atlas.json")
}

/// The shapes.
#[must_use]
pub fn world() -> String {
    file("data/v1/world.json")
}

/// The files that the annex reads, in its order.
#[must_use]
pub fn annex_files() -> Vec<Option<String>> {
    ANNEX_FILES.iter().map(|path| Some(file(path))).collect()
}

/// English.
///
/// # Panics
///
/// When the packed words cannot be read.
#[must_use]
pub fn words() -> Text {
    let quoted = |path| serde_json::from_str::<String>(&file(path)).expect("words are one text");
    let all = [quoted("data/v1/words.json"), quoted("data/v1/words.annex.json")].concat();
    Text::read(&all, Language::English).expect("the packed words")
}

/// What is beside the facts, as the page has it when it is published.
#[must_use]
pub fn further(catalog: &Catalog) -> Further {
    let files = annex_files();
    let file = |at: usize| files[at].as_deref();
    Further::read(catalog, file(3), file(4), file(5), file(6))
}
