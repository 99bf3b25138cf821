//! `budgets.toml`: what may weigh how much.

use serde::Deserialize;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budgets {
    /// All that is fetched before the page answers.
    pub first_load: FirstLoad,
    /// What a view by itself loads before anybody asks it for more.
    pub frame: Frame,
    /// What a reader of another language than English loads.
    pub language: LanguageLimits,
    /// Groups of files; the first whose pattern fits takes a file.
    pub group: Vec<Group>,
}

/// The limits of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageLimits {
    /// For the words of both programs, in kB.
    pub words: f64,
    /// For all of the first load, in kB.
    pub first_load: f64,
}

/// The limits of a view by itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// In kB.
    pub bar: f64,
}

/// The first load's own limits, beside those of its groups.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstLoad {
    /// In kB.
    pub bar: f64,
    /// In kB.
    pub aim: f64,
    /// How many files, the page among them.
    pub requests: Requests,
}

/// How many files may be asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requests {
    /// No more than this.
    pub bar: usize,
    /// What we work towards.
    pub aim: usize,
}

/// Files that share a budget.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What they are, in words.
    pub what: String,
    /// Patterns of paths below `dist/`.
    pub files: Vec<String>,
    /// In kB; without one the group is only listed.
    pub bar: Option<f64>,
    /// In kB.
    pub aim: Option<f64>,
    /// Whether they are fetched before the page answers.
    pub first_load: bool,
}

impl Group {
    /// Whether a file belongs here.
    pub fn takes(&self, path: &str) -> bool {
        self.files.iter().any(|pattern| fits(pattern, path))
    }
}

/// Whether a path fits a pattern, in which `*` stands for any signs but `/`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|behind| {
            let within = behind.find('/').unwrap_or(behind.len());
            (0..=within).filter(|at| behind.is_char_boundary(*at)).any(|at| fits(rest, &behind[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_signs_within_one_folder() {
        assert!(fits("assets/*.js", "assets/loader-0.js"));
        assert!(fits("data/v1/*.schema.json", "data/v1/facts.schema.json"));
        for path in ["assets/snippets/a.js", "assets/a.css", "x/assets/a.js"] {
            assert!(!fits("assets/*.js", path), "{path}");
        }
    }
}
