//! How disputed areas are drawn, as sentences.

use std::fs;

use anyhow::Context;

/// `data/geo/disputed.toml`.
#[derive(serde::Deserialize)]
struct Disputed {
    place: Vec<Place>,
}

/// One place; where its shape is, is for the map's own tests.
#[derive(serde::Deserialize)]
struct Place {
    name: String,
    drawn: String,
}

/// One sentence a place, with its name in front.
///
/// # Errors
///
/// A file that cannot be read.
pub fn notes() -> anyhow::Result<Vec<String>> {
    let path = xtask::root().join("data/geo/disputed.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))?;
    let disputed: Disputed = toml::from_str(&text).with_context(|| path.display().to_string())?;
    Ok(disputed.place.into_iter().map(|place| format!("{}: {}", place.name, place.drawn)).collect())
}
