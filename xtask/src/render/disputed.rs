//! How disputed areas are drawn, as sentences.

use std::fs;

use anyhow::Context;
use hanoi_atlas::text::Text;

use crate::told::Wording;

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
    /// The area of its own, whose name is one of the areas'.
    id: Option<String>,
}

/// One sentence a place, with its name in front.
///
/// # Errors
///
/// A file that cannot be read, a text that the language lacks.
pub fn notes(text: &Text, wording: &Wording) -> anyhow::Result<Vec<String>> {
    let note = |place: Place| {
        let (name, drawn) = (wording.text(&place.name)?, wording.text(&place.drawn)?);
        Ok(text.say("list-colon", &[("name", name.into()), ("what", drawn.into())]))
    };
    read()?.into_iter().map(note).collect()
}

/// Every text of them that is no name of an area.
///
/// # Errors
///
/// A file that cannot be read.
pub fn texts() -> anyhow::Result<Vec<String>> {
    let texts = |place: Place| match place.id {
        Some(_) => vec![place.drawn],
        None => vec![place.name, place.drawn],
    };
    Ok(read()?.into_iter().flat_map(texts).collect())
}

fn read() -> anyhow::Result<Vec<Place>> {
    let path = xtask::root().join("data/geo/disputed.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("reading `{}`", path.display()))?;
    let disputed: Disputed = toml::from_str(&text).with_context(|| path.display().to_string())?;
    Ok(disputed.place)
}
