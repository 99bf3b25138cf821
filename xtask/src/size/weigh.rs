//! The site on the scales.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use xtask::site::folder::brotli;

use super::budget::{Budgets, Group};

/// What good hosts send: files are compressed once and sent often.
const BEST: i32 = 11;

/// A group of files, weighed.
struct Weighed<'a> {
    group: &'a Group,
    files: usize,
    /// Compressed.
    bytes: usize,
}

/// The whole site, weighed.
pub struct Weights<'a> {
    budgets: &'a Budgets,
    groups: Vec<Weighed<'a>>,
}

/// kB are 1000 bytes, as in the budgets.
pub fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

/// What travels: compressed, but for what is compressed in itself.
pub fn weight(path: &str, content: &[u8]) -> usize {
    if path.ends_with(".png") { content.len() } else { brotli(content, BEST).len() }
}

impl<'a> Weights<'a> {
    /// Weighs every file.
    ///
    /// # Errors
    ///
    /// When a file belongs to no group: what is not in the budget would grow unseen.
    pub fn of(budgets: &'a Budgets, files: &[(String, Vec<u8>)]) -> anyhow::Result<Self> {
        let mut groups: Vec<Weighed> =
            budgets.group.iter().map(|group| Weighed { group, files: 0, bytes: 0 }).collect();
        for (path, content) in files {
            let group = groups.iter_mut().find(|weighed| weighed.group.takes(path));
            let group =
                group.with_context(|| format!("`{path}` is in no group of budgets.toml; add it to one"))?;
            group.files += 1;
            group.bytes += weight(path, content);
        }
        if let Some(empty) = groups.iter().find(|weighed| weighed.files == 0 && is_code(weighed.group)) {
            bail!(
                "no file of the site is `{}`: its pattern in budgets.toml is out of date",
                empty.group.what
            );
        }
        Ok(Self { budgets, groups })
    }

    /// The bytes and files of the first load.
    fn first_load(&self) -> (usize, usize) {
        let first = self.groups.iter().filter(|weighed| weighed.group.first_load);
        first.fold((0, 0), |(bytes, files), weighed| (bytes + weighed.bytes, files + weighed.files))
    }

    /// One line a group.
    pub fn table(&self) -> String {
        let mut table =
            format!("{:<40} {:>5} {:>8} {:>6} {:>6}\n", "brotli 11, kB", "files", "weight", "bar", "aim");
        let mut row = |what: &str, files: usize, bytes: usize, bar: Option<f64>, aim: Option<f64>| {
            let limit = |limit: Option<f64>| limit.map_or(String::from("–"), |limit| format!("{limit:.0}"));
            let weight = kilobytes(bytes);
            let _ =
                writeln!(table, "{what:<40} {files:>5} {weight:>8.1} {:>6} {:>6}", limit(bar), limit(aim));
        };
        for Weighed { group, files, bytes } in &self.groups {
            row(&group.what, *files, *bytes, group.bar, group.aim);
        }
        let (bytes, files) = self.first_load();
        let first = &self.budgets.first_load;
        row("all of the first load", files, bytes, Some(first.bar), Some(first.aim));
        let _ = writeln!(
            table,
            "{:<40} {:>5} {:>8} {:>6} {:>6}",
            "requests of the first load", files, "", first.requests.bar, first.requests.aim
        );
        table
    }

    /// A sentence for each bar that is passed.
    pub fn above(&self) -> Vec<String> {
        let mut above = Vec::new();
        let mut weigh = |what: &str, bytes: usize, bar: f64| {
            if kilobytes(bytes) > bar {
                above.push(format!("{what}: {:.1} kB, which is above the bar of {bar} kB", kilobytes(bytes)));
            }
        };
        for Weighed { group, bytes, .. } in &self.groups {
            if let Some(bar) = group.bar {
                weigh(&group.what, *bytes, bar);
            }
        }
        let (bytes, files) = self.first_load();
        let first = &self.budgets.first_load;
        weigh("all of the first load", bytes, first.bar);
        if files > first.requests.bar {
            above
                .push(format!("{files} requests of the first load, above the bar of {}", first.requests.bar));
        }
        above
    }
}

/// Whether a site without such files cannot be right.
fn is_code(group: &Group) -> bool {
    group.files.iter().any(|pattern| pattern.starts_with("assets/") || pattern == "index.html")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const BUDGETS: &str = "first_load = { bar = 1, aim = 1, requests = { bar = 1, aim = 1 } }\nframe = { bar = 1 }\nlanguage = { words = 1, first_load = 1 }\n\
        [[group]]\nwhat = \"page\"\nfiles = [\"index.html\"]\nbar = 0.5\nfirst_load = true\n\
        [[group]]\nwhat = \"rest\"\nfiles = [\"*.txt\"]\nfirst_load = true\n";

    /// Bytes that no program makes smaller.
    fn noise(length: usize) -> Vec<u8> {
        let mut state: u32 = 1;
        let mut byte = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..length).map(|_| byte()).collect()
    }

    fn above(files: &[(&str, usize)]) -> Vec<String> {
        let budgets: Budgets = toml::from_str(BUDGETS).unwrap();
        let files: Vec<_> = files.iter().map(|(path, length)| ((*path).to_owned(), noise(*length))).collect();
        Weights::of(&budgets, &files).unwrap().above()
    }

    #[test]
    fn a_site_within_its_bars_has_nothing_to_say() {
        assert_eq!(above(&[("index.html", 400)]), Vec::<String>::new());
    }

    #[test]
    fn each_bar_that_is_passed_is_named() {
        assert!(above(&[("index.html", 600)])[0].starts_with("page: 0.6 kB"));
        let all = above(&[("index.html", 400), ("a.txt", 700)]);
        assert!(all[0].starts_with("all of the first load"), "{all:?}");
        assert!(all[1].starts_with("2 requests"), "{all:?}");
    }

    #[test]
    fn a_file_without_a_budget_is_an_error() {
        let budgets: Budgets = toml::from_str(BUDGETS).unwrap();
        let files = [(String::from("new.bin"), Vec::new())];
        let error = Weights::of(&budgets, &files).err().unwrap().to_string();
        assert_eq!(error, "`new.bin` is in no group of budgets.toml; add it to one");
    }
}
