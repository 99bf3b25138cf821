//! The names of States and areas in one language, and their order.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, anyhow};
use hanoi_atlas::text::Language;
use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Told;
use crate::record::table;

/// The columns of `data/names/<tag>.csv`.
const COLUMNS: [&str; 5] = ["code", "name", "short", "source", "short_source"];

/// A name, as the file has it. Its sources are for those who edit it.
#[derive(Deserialize)]
struct Row {
    code: String,
    name: String,
    short: String,
    #[expect(dead_code, reason = "the format has it; tests/languages.rs asks for it")]
    source: String,
    #[expect(dead_code, reason = "the format has it; tests/languages.rs asks for it")]
    short_source: String,
}

/// The names by code.
#[derive(Default)]
pub struct Names {
    by_code: BTreeMap<String, Row>,
    /// The place of each among all by its name, by the rules of the language, from 1.
    order: BTreeMap<String, usize>,
    /// The same by its short name.
    short_order: BTreeMap<String, usize>,
    /// The code by the name in English, for areas that are named in notes.
    english: BTreeMap<String, String>,
}

impl Names {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A file that is missing or cannot be read.
    pub fn read(root: &Path, language: Language) -> anyhow::Result<Self> {
        let file = format!("data/names/{}.csv", language.tag());
        let lines = table::read::<Row>(root, &file, &COLUMNS)?;
        let by_code: BTreeMap<String, Row> =
            lines.into_iter().map(|line| (line.row.code.clone(), line.row)).collect();
        let locale: Locale = language.tag().parse().context("a tag of ours is a locale")?;
        let collator = CollatorBorrowed::try_new(locale.into(), CollatorOptions::default())
            .map_err(|why| anyhow!("no order of names in {}: {why}", language.name()))?;
        let order = |name: fn(&Row) -> &str| {
            let mut named: Vec<(&String, &Row)> = by_code.iter().collect();
            named.sort_by(|a, b| {
                collator.compare(sorted_by(name(a.1)), sorted_by(name(b.1))).then(a.0.cmp(b.0))
            });
            named.iter().enumerate().map(|(at, (code, _))| ((*code).clone(), at + 1)).collect()
        };
        let (order, short_order) = (order(|row| &row.name), order(|row| &row.short));
        let english = english(root)?;
        Ok(Self { by_code, order, short_order, english })
    }

    /// Writes the names into the facts or shapes; gives the English names of those that have none.
    pub fn put(&self, file: Told, facts: &mut Value) -> Vec<String> {
        let mut missing = Vec::new();
        match file {
            Told::Atlas => {
                for who in facts["participants"].as_array_mut().into_iter().flatten() {
                    missing.extend(self.put_participant(who));
                }
            }
            Told::World => {
                let areas = facts["areas"].as_array_mut().into_iter().flatten();
                for area in areas.filter(|area| area["name"].is_string()) {
                    let id = area["id"].as_str().unwrap_or_default().to_owned();
                    match self.by_code.get(&id) {
                        Some(row) => area["name"] = json!(row.name),
                        None => missing.push(id),
                    }
                }
            }
            Told::Beside | Told::Substance | Told::Lessons | Told::Forecast => {}
        }
        missing
    }

    /// The English names stay, to be found by.
    fn put_participant(&self, who: &mut Value) -> Option<String> {
        let code = who["code"].as_str().unwrap_or_default().to_owned();
        let Some(row) = self.by_code.get(&code) else { return Some(code) };
        let mut aliases: Vec<Value> = who["aliases"].as_array().cloned().unwrap_or_default();
        for english in [who["name"].clone(), who["short"].clone()] {
            if english != json!(row.name) && english != json!(row.short) && !aliases.contains(&english) {
                aliases.push(english);
            }
        }
        who["name"] = json!(row.name);
        who["short"] = json!(row.short);
        who["aliases"] = json!(aliases);
        who["order"] = json!(self.order.get(&code));
        who["short_order"] = json!(self.short_order.get(&code));
        None
    }

    /// The name of the area that has this name in English.
    pub fn of_english(&self, english: &str) -> Option<&str> {
        let row = self.by_code.get(self.english.get(english)?)?;
        Some(&row.name)
    }
}

/// What of a name decides its place: all of it, but for the article of Arabic, which the lists of the
/// United Nations pass over.
fn sorted_by(name: &str) -> &str {
    name.strip_prefix("ال").unwrap_or(name)
}

/// The codes by the English names of areas and States.
fn english(root: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let file = root.join("public/data/v1/world.json");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let world: Value = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
    let named = |area: &Value| Some((area["name"].as_str()?.to_owned(), area["id"].as_str()?.to_owned()));
    Ok(world["areas"].as_array().into_iter().flatten().filter_map(named).collect())
}
