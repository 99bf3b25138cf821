//! Where and when the page is open.

use chrono::NaiveDate;
use js_sys::Date;

use super::{document, window};
use crate::page::Visit;
use crate::text::Language;

/// The language of the page, which its facts and words are in too; English where it names none of ours.
pub fn language() -> Language {
    let tag = document().and_then(|page| page.document_element()?.get_attribute("lang"));
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

/// The atlas' own address and the reader's day; `None` where the browser does not tell.
///
/// A page in a folder of the site says in `data-root` how the site's own folder is reached.
pub fn visit() -> Option<Visit> {
    let root = document()?.document_element()?.get_attribute("data-root").unwrap_or_default();
    let here = web_sys::Url::new_with_base(&root, &window()?.location().href().ok()?).ok()?;
    here.set_search("");
    here.set_hash("");
    let folder = here.href();
    let folder = folder.strip_suffix("index.html").unwrap_or(&folder);
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let today = NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date())?;
    Some(Visit { address: folder.to_owned(), today })
}
