//! The join of the depositary's names to the codes of the record.

use std::collections::BTreeMap;

use hanoi_atlas::treaty::{Code, Participant};
use unicode_normalization::UnicodeNormalization;

/// How many candidates are named for a name that is not known.
const CANDIDATES: usize = 3;

/// What a name has beyond this is not compared letter by letter: no State's name is longer.
const LONGEST: usize = 80;

/// Every name under which a participant may stand in a table.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// By the folded name.
    known: BTreeMap<String, Code>,
    /// The name by which each participant is shown.
    shown: BTreeMap<Code, String>,
}

/// Two participants with one name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the name `{name}` belongs to `{first}` and to `{second}`; a name may belong to one of them only")]
pub struct SharedName {
    /// The name.
    pub name: String,
    /// Who had it first.
    pub first: Code,
    /// Who has it too.
    pub second: Code,
}

impl Names {
    /// The names of the record: full, short, and aliases.
    ///
    /// # Errors
    ///
    /// A name that belongs to two.
    pub fn new(participants: &[Participant]) -> Result<Self, SharedName> {
        let mut names = Self::default();
        for participant in participants {
            names.shown.insert(participant.code, participant.name.clone());
            let own = [&participant.name, &participant.short];
            for name in own.into_iter().chain(&participant.aliases) {
                names.add(participant.code, name)?;
            }
        }
        Ok(names)
    }

    /// Adds names in another language.
    ///
    /// # Errors
    ///
    /// A name that belongs to two.
    pub fn with(mut self, more: &[(Code, String)]) -> Result<Self, SharedName> {
        for (code, name) in more {
            self.add(*code, name)?;
        }
        Ok(self)
    }

    fn add(&mut self, code: Code, name: &str) -> Result<(), SharedName> {
        let first = *self.known.entry(fold(name)).or_insert(code);
        if first == code {
            return Ok(());
        }
        Err(SharedName { name: name.to_owned(), first, second: code })
    }

    /// Who has that name, whatever its case, accents, hyphens and apostrophes, with or without
    /// the article that some lists put after it: `Gambia (the)`.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Code> {
        const ARTICLES: [&str; 5] = [" the", " le", " la", " les", " l"];
        let name = fold(name);
        let bare = || ARTICLES.iter().find_map(|article| name.strip_suffix(article));
        self.known.get(&name).or_else(|| self.known.get(bare()?)).copied()
    }

    /// The name of a participant in the record; its code if there is none.
    #[must_use]
    pub fn shown(&self, code: Code) -> String {
        self.shown.get(&code).cloned().unwrap_or_else(|| code.to_string())
    }

    /// The participants whose names are nearest to one that is not known, nearest first.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Vec<Code> {
        let wanted: String = fold(name).chars().take(LONGEST).collect();
        let mut best: BTreeMap<Code, f64> = BTreeMap::new();
        for (known, code) in &self.known {
            let likeness = likeness(&wanted, known);
            let so_far = best.entry(*code).or_insert(likeness);
            *so_far = so_far.max(likeness);
        }
        let mut ranked: Vec<(Code, f64)> = best.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked.into_iter().take(CANDIDATES).map(|(code, _)| code).collect()
    }
}

/// From 0, nothing in common, to 1, the same. By edits; a name whose words are all in the other
/// counts as nearly the same, since the depositary's names are long where ours are short.
fn likeness(wanted: &str, known: &str) -> f64 {
    let by_letters = strsim::normalized_damerau_levenshtein(wanted, known);
    let words =
        |text: &str| text.split(' ').filter(|word| word.len() > 3).map(str::to_owned).collect::<Vec<_>>();
    let (a, b) = (words(wanted), words(known));
    let (few, many) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let is_within = !few.is_empty() && few.iter().all(|word| many.contains(word));
    if is_within { by_letters.max(0.7 + by_letters / 10.0) } else { by_letters }
}

/// A name without case, accents and punctuation, words parted by one blank: `Côte d’Ivoire`
/// and `COTE D'IVOIRE` are one name, and so are `St. Lucia` and `Saint Lucia`.
#[must_use]
pub fn fold(name: &str) -> String {
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let is_unseen = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}');
    let letters = name.nfd().filter(|c| !is_accent(c) && !is_unseen(c)).flat_map(char::to_lowercase);
    let parted: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let whole = |word| if word == "st" { "saint" } else { word };
    parted.split_whitespace().map(whole).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use hanoi_atlas::treaty::Kind;

    use super::*;

    fn state(code: &str, name: &str, short: &str, aliases: &[&str]) -> Participant {
        Participant {
            code: code.parse().unwrap(),
            iso2: None,
            m49: None,
            kind: Kind::Member,
            name: name.into(),
            short: short.into(),
            aliases: aliases.iter().map(ToString::to_string).collect(),
            group: None,
            order: None,
            short_order: None,
        }
    }

    fn some() -> Names {
        Names::new(&[
            state("CIV", "Côte d'Ivoire", "Côte d'Ivoire", &["Ivory Coast"]),
            state("IRN", "Iran (Islamic Republic of)", "Iran", &[]),
            state("TUR", "Türkiye", "Türkiye", &["Turkey"]),
            state("NER", "Niger", "Niger", &[]),
            state("NGA", "Nigeria", "Nigeria", &[]),
        ])
        .unwrap()
    }

    #[test]
    fn accents_case_and_apostrophes_do_not_matter() {
        for name in ["Côte d’Ivoire", "COTE D'IVOIRE", "Co\u{302}te d'Ivoire"] {
            assert_eq!(some().find(name).unwrap().as_str(), "CIV");
        }
        assert_eq!(some().find("Iran (République islamique d')"), None);
    }

    #[test]
    fn articles_and_short_saints_do_not_matter() {
        assert_eq!(some().find("Niger (the)").unwrap().as_str(), "NER");
        assert_eq!(some().find("Niger (le)").unwrap().as_str(), "NER");
        assert_eq!(fold("St. Kitts & Nevis"), fold("Saint Kitts-Nevis"));
    }

    #[test]
    fn names_in_another_language_are_found_beside_the_records_own() {
        let more = [("TUR".parse().unwrap(), "Turquie".to_owned())];
        let names = some().with(&more).unwrap();
        assert_eq!(names.find("Turquie"), names.find("Türkiye"));
    }

    #[test]
    fn the_nearest_names_come_first() {
        assert_eq!(some().nearest("Turkeye")[0].as_str(), "TUR");
        assert_eq!(some().nearest("Nigerai")[0].as_str(), "NGA");
        assert_eq!(some().nearest("Islamic State of Iran")[0].as_str(), "IRN");
        assert_eq!(some().nearest(&"x".repeat(100_000)).len(), 3);
    }

    #[test]
    fn a_name_may_belong_to_one_participant_only() {
        let error = some().with(&[("NER".parse().unwrap(), "NIGERIA".to_owned())]).unwrap_err();
        assert!(error.to_string().contains("`NIGERIA` belongs to `NGA` and to `NER`"), "{error}");
    }
}
