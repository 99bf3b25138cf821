//! What a reader of each language loads instead of English.

use hanoi_atlas::text::Language;

use super::budget::Group;
use super::weigh::{kilobytes, weight};

/// The words of a language, of both programs.
const WORDS: [&str; 2] = ["data/v1/words.json", "data/v1/words.annex.json"];

/// The folder of a language.
pub struct Told {
    /// The language.
    pub language: Language,
    /// Its words, compressed.
    pub words: usize,
    /// All of the first load, compressed: its own files, and those that all languages share.
    pub first_load: usize,
}

/// A file of the site: its path, with `/`, and its content.
pub type File = (String, Vec<u8>);

/// Parts the files of the site into those that are English or shared, and those in another language's
/// folder.
pub fn parted(files: Vec<File>) -> (Vec<File>, Vec<File>) {
    files.into_iter().partition(|(path, _)| own(path).is_none())
}

/// The language whose folder a path is in, and the path below it; `None` for the site's own.
fn own(path: &str) -> Option<(Language, &str)> {
    Language::ALL
        .into_iter()
        .filter(|language| !language.folder().is_empty())
        .find_map(|language| Some((language, path.strip_prefix(language.folder())?)))
}

/// What each language but English weighs; `groups` say what is loaded first.
pub fn told(site: &[File], others: &[File], groups: &[Group]) -> Vec<Told> {
    let group = |path: &str| groups.iter().find(|group| group.takes(path));
    let is_first = |path: &str| group(path).is_some_and(|group| group.first_load);
    let of = |language: Language| {
        let own: Vec<(&str, &[u8])> = others
            .iter()
            .filter_map(|(path, content)| Some((path.strip_prefix(language.folder())?, content.as_slice())))
            .collect();
        let weigh = |path: &str, content: &[u8]| weight(path, content);
        let words =
            own.iter().filter(|(path, _)| WORDS.contains(path)).map(|(path, content)| weigh(path, content));
        let first = own.iter().filter(|(path, _)| is_first(path)).map(|(path, content)| weigh(path, content));
        let is_shared = |path: &str| is_first(path) && !own.iter().any(|(other, _)| *other == path);
        let shared =
            site.iter().filter(|(path, _)| is_shared(path)).map(|(path, content)| weigh(path, content));
        Told { language, words: words.sum(), first_load: first.sum::<usize>() + shared.sum::<usize>() }
    };
    Language::ALL.into_iter().filter(|language| !language.folder().is_empty()).map(of).collect()
}

/// A sentence for each that passes a bar, in kB.
pub fn above(told: &[Told], words: f64, first_load: f64) -> Vec<String> {
    let mut above = Vec::new();
    for Told { language, words: own, first_load: first } in told {
        let tag = language.tag();
        if kilobytes(*own) > words {
            above.push(format!("words in {tag}: {:.1} kB, above the bar of {words} kB", kilobytes(*own)));
        }
        if kilobytes(*first) > first_load {
            above.push(format!(
                "the first load in {tag}: {:.1} kB, above the bar of {first_load} kB",
                kilobytes(*first)
            ));
        }
    }
    above
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_language_weighs_its_own_files_and_the_shared_ones() {
        let groups: Vec<Group> = toml::from_str::<std::collections::BTreeMap<String, Vec<Group>>>(
            "[[group]]\nwhat = \"x\"\nfiles = [\"index.html\", \"assets/*\"]\nfirst_load = true\n\
             [[group]]\nwhat = \"y\"\nfiles = [\"data/v1/*\"]\nfirst_load = false\n",
        )
        .unwrap()
        .remove("group")
        .unwrap();
        let file = |path: &str, length: u8| (path.to_owned(), (0..length).collect::<Vec<u8>>());
        let files = vec![
            file("assets/a.js", 100),
            file("ar/data/v1/words.json", 50),
            file("ar/index.html", 80),
            file("index.html", 200),
        ];
        let (site, others) = parted(files);
        assert_eq!((site.len(), others.len()), (2, 2));
        let told = told(&site, &others, &groups);
        let arabic = told.iter().find(|told| told.language == Language::Arabic).unwrap();
        let of = |all: &[File], path: &str| {
            let (path, content) = all.iter().find(|(known, _)| known == path).unwrap();
            weight(path, content)
        };
        assert_eq!(arabic.words, of(&others, "ar/data/v1/words.json"));
        assert_eq!(arabic.first_load, of(&site, "assets/a.js") + of(&others, "ar/index.html"));
        assert_eq!(above(std::slice::from_ref(arabic), 0.01, 0.01).len(), 2);
    }
}
