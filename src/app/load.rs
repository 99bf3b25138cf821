//! Fetches the facts; says what went wrong.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::json;
use crate::text::{Language, Text};
use crate::treaty::{Catalog, CatalogError};

/// Why a file could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// The network, the host or the sandbox refused.
    #[error("`{path}` did not arrive")]
    Missing {
        /// Where it was looked for.
        path: String,
    },
    /// The host answered, but not with the file.
    #[error("`{path}` was answered with status {status}")]
    Status {
        /// Where it was looked for.
        path: String,
        /// The HTTP status.
        status: u16,
    },
    /// It arrived and is no such file.
    #[error("`{path}`: {why}")]
    Unreadable {
        /// Where it was looked for.
        path: String,
        /// What was found.
        why: String,
    },
}

/// The text of a file of the site, given by its path from the site's own folder. The page's loader
/// reads it: it knows where that folder is from the page, and which edition of the facts is asked for.
///
/// # Errors
///
/// A file that does not arrive, or arrives with another status than success.
pub async fn text(path: &str) -> Result<String, LoadError> {
    let missing = |why: JsValue| match why.as_f64() {
        Some(status) => LoadError::Status { path: path.to_owned(), status: status as u16 },
        None => LoadError::Missing { path: path.to_owned() },
    };
    let body = asked_of_loader("hanoiAtlasRead", &path.into()).await.map_err(missing)?;
    body.as_string().ok_or_else(|| LoadError::Missing { path: path.to_owned() })
}

/// What the page's loader gives for `what`, by the function of that name.
///
/// # Errors
///
/// What the loader says; a page without a loader is an error too.
pub async fn asked_of_loader(name: &str, what: &JsValue) -> Result<JsValue, JsValue> {
    let ask: Function = Reflect::get(&leptos::prelude::window(), &name.into())?.unchecked_into();
    let asked: Promise = ask.call1(&JsValue::NULL, what)?.unchecked_into();
    JsFuture::from(asked).await
}

/// The facts.
///
/// # Errors
///
/// As [`text`], and facts that break a rule of the record.
pub async fn catalog() -> Result<Catalog, LoadError> {
    let path = "data/v1/atlas.json";
    Catalog::from_json(&text(path).await?).map_err(|error: CatalogError| LoadError::Unreadable {
        path: path.to_owned(),
        why: error.to_string(),
    })
}

/// The words, which the page's folder has in the page's `language`.
///
/// # Errors
///
/// As [`text`], and words that are not in the format.
pub async fn words(language: Language) -> Result<Text, LoadError> {
    let path = "data/v1/words.json";
    let unreadable = |why: String| LoadError::Unreadable { path: path.to_owned(), why };
    let value = json::read(&text(path).await?).map_err(|error| unreadable(error.to_string()))?;
    let source = json::At::root(&value).owned().map_err(|wrong| unreadable(wrong.to_string()))?;
    Text::read(&source, language).map_err(|error| unreadable(error.to_string()))
}
