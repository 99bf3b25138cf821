//! Every language says all that English says: each sentence, each gap, each form of a number, in the terms
//! of its own treaty law.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use hanoi_atlas::text::{Language, Plural};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// The files of sentences, with the language's tag for `{}`.
const FILES: [&str; 2] = ["data/text/{}.ftl", "data/lessons/from-mandate-to-law/{}.ftl"];

type Pattern = ast::Pattern<String>;

/// The messages of a file by key, in the order of the file.
fn messages(file: &str, language: Language) -> Vec<(String, Pattern)> {
    let path = folder(&file.replace("{}", language.tag()));
    let source = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, why)| panic!("{file}: {why:?}"));
    let message = |entry| {
        let ast::Entry::Message(message) = entry else { return None };
        Some((message.id.name, message.value.unwrap()))
    };
    resource.body.into_iter().filter_map(message).collect()
}

/// What a sentence is made of.
#[derive(Default)]
struct Parts {
    /// The arguments that are written.
    gaps: BTreeSet<String>,
    /// Those by which something is chosen.
    choices: BTreeSet<String>,
    /// The keys of the variants of each choice, in order.
    variants: Vec<Vec<String>>,
    /// The words, of every variant.
    words: String,
}

impl Parts {
    fn of(pattern: &Pattern) -> Self {
        let mut parts = Self::default();
        parts.read(pattern);
        parts
    }

    fn read(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words.push_str(value),
                ast::PatternElement::Placeable { expression } => self.read_placeable(expression),
            }
        }
    }

    fn read_placeable(&mut self, expression: &ast::Expression<String>) {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                self.words.push_str(value)
            }
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                self.gaps.insert(id.name.clone());
                self.words.push(' ');
            }
            ast::Expression::Inline(other) => panic!("{other:?} is not read by the atlas"),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    panic!("{selector:?} is no argument")
                };
                self.choices.insert(id.name.clone());
                let key = |variant: &ast::Variant<String>| match &variant.key {
                    ast::VariantKey::Identifier { name } => name.clone(),
                    ast::VariantKey::NumberLiteral { value } => value.clone(),
                };
                self.variants.push(variants.iter().map(key).collect());
                for variant in variants {
                    self.read(&variant.value);
                    self.words.push(' ');
                }
            }
        }
    }
}

/// The forms that whole numbers take in a language.
fn forms(language: Language) -> BTreeSet<&'static str> {
    (0..=1_000).map(|count| Plural::of(language, count).word()).collect()
}

/// Every form of any language.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_language_has_each_sentence_in_the_same_order() {
    for file in FILES {
        let keys = |language| messages(file, language).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        let english = keys(Language::English);
        for language in others() {
            assert_eq!(keys(language), english, "{file} {language:?}");
        }
    }
}

#[test]
fn what_only_the_annex_says_stands_below_the_same_line() {
    for language in Language::ALL {
        let source = std::fs::read_to_string(folder(&FILES[0].replace("{}", language.tag()))).unwrap();
        let above = source.split("\n### ").next().unwrap().lines().filter(|line| line.contains(" =")).count();
        assert_eq!(source.matches("\n### ").count(), 1, "{language:?}");
        assert!(above > 200, "{language:?}: {above}");
        let first_below = source.split("\n### ").nth(1).unwrap().lines().find(|line| line.contains(" = "));
        assert!(first_below.is_some_and(|line| line.starts_with("chart-progress-title")), "{language:?}");
    }
}

/// What the program gives and English has no use for.
const GIVEN: [(&str, &str); 1] = [("list-and", "begins")];

/// A gap may be left out only where English has it within a choice: "one had signed, { $n } had signed".
#[test]
fn every_language_fills_the_gaps_that_english_fills() {
    for file in FILES {
        let english = messages(file, Language::English);
        for language in others() {
            for ((key, here), (_, there)) in messages(file, language).iter().zip(&english) {
                let (own, english) = (Parts::of(here), Parts::of(there));
                let known: BTreeSet<&String> = english.gaps.union(&english.choices).collect();
                let unknown: Vec<_> = own
                    .gaps
                    .union(&own.choices)
                    .filter(|name| !known.contains(name) && !GIVEN.contains(&(key.as_str(), name.as_str())))
                    .collect();
                assert!(unknown.is_empty(), "{language:?} {key} knows {unknown:?}, which nobody gives");
                let lacks: Vec<_> = english
                    .gaps
                    .difference(&own.gaps)
                    .filter(|name| !english.choices.contains(*name))
                    .collect();
                assert!(lacks.is_empty(), "{language:?} {key} leaves out {lacks:?}");
            }
        }
    }
}

/// A choice by number has every form of the language: a form may be given by its number where it has one.
#[test]
fn every_choice_by_number_has_the_forms_of_its_language() {
    let by_number = BTreeMap::from([("zero", "0"), ("one", "1"), ("two", "2")]);
    let mut seen = 0;
    for file in FILES {
        for language in Language::ALL {
            for (key, pattern) in messages(file, language) {
                for variants in Parts::of(&pattern).variants {
                    let has = |form: &str| variants.iter().any(|variant| variant == form);
                    let of_forms = variants.iter().filter(|variant| FORMS.contains(&variant.as_str()));
                    // `other` alone stands beside numbers or words where no form changes anything.
                    if of_forms.count() < 2 {
                        continue;
                    }
                    seen += 1;
                    for form in forms(language) {
                        // Russian `one` is 21 as well, so a number does not stand for it.
                        let number = by_number.get(form).filter(|_| language == Language::Arabic);
                        let given = has(form) || number.is_some_and(|number| has(number));
                        assert!(given, "{language:?} {key}: a choice lacks the form `{form}`: {variants:?}");
                    }
                    let strange = FORMS
                        .into_iter()
                        .filter(|form| *form != "other" && has(form) && !forms(language).contains(form));
                    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&str>::new(), "{language:?} {key}");
                }
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// Sentences that are the same in English: names, formats, and keys of a keyboard.
const SAME: [&str; 2] = ["map-projection-equal-earth", "map-projection-natural-earth"];

/// Texts of the facts that are names.
const SAME_FACTS: [&str; 3] = ["Aksai Chin", "Arunachal Pradesh", "Five Eyes"];

/// Whether a text has two words that are written in Latin letters.
fn is_sentence(text: &str) -> bool {
    let letters = |word: &&str| word.chars().filter(char::is_ascii_alphabetic).count() > 3;
    let words = text.split_whitespace().filter(letters).map(|word| word.trim_end_matches('s'));
    words.collect::<BTreeSet<_>>().len() > 1
}

#[test]
fn nothing_is_left_in_english_but_what_is_listed() {
    for language in others() {
        for file in FILES {
            for ((key, here), (_, there)) in
                messages(file, language).iter().zip(&messages(file, Language::English))
            {
                let (own, english) = (Parts::of(here).words, Parts::of(there).words);
                let is_same = is_sentence(&english) && own == english;
                assert!(!is_same || SAME.contains(&key.as_str()), "{language:?} {key}: {own}");
            }
        }
        for (english, own) in facts(language) {
            let is_same = is_sentence(&english) && own == english;
            assert!(!is_same || SAME_FACTS.contains(&english.as_str()), "{language:?}: {own}");
        }
    }
}

/// The texts of the facts: English, and told.
fn facts(language: Language) -> Vec<(String, String)> {
    let path = folder(&format!("data/text/facts.{}.po", language.tag()));
    let source = std::fs::read_to_string(path).unwrap();
    let file = rspolib::pofile(source.as_str()).unwrap();
    file.entries.into_iter().map(|entry| (entry.msgid, entry.msgstr.unwrap_or_default())).collect()
}

#[test]
fn every_text_of_the_facts_is_told_with_its_numbers() {
    // Numbers that some languages write in words, or with another sign: months, session numbers.
    let digits = |text: &str| -> BTreeSet<String> {
        let runs = text.split(|sign: char| !sign.is_ascii_digit());
        runs.filter(|run| run.len() > 1).map(|run| run.trim_start_matches('0').to_owned()).collect()
    };
    for language in others() {
        let facts = facts(language);
        assert!(facts.len() > 400, "{language:?}: {}", facts.len());
        for (english, own) in facts {
            assert!(!own.trim().is_empty(), "{language:?}: `{english}` is not told");
            let lacks: Vec<String> = digits(&english).difference(&digits(&own)).cloned().collect();
            let by_month = english.contains("-0") || english.contains("-1") || english.contains("24/7");
            assert!(lacks.is_empty() || by_month, "{language:?}: `{own}` lacks {lacks:?} of `{english}`");
        }
    }
}

/// `data/text/glossary.toml`.
#[derive(serde::Deserialize)]
struct Glossary {
    term: Vec<Term>,
    source: Vec<Source>,
}

#[derive(serde::Deserialize)]
struct Term {
    id: String,
    #[serde(default)]
    elsewhere: Vec<String>,
    #[serde(flatten)]
    by_language: BTreeMap<String, Entry>,
}

#[derive(serde::Deserialize)]
struct Entry {
    #[serde(rename = "use")]
    stems: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    source: String,
    certainty: String,
}

#[derive(serde::Deserialize)]
struct Source {
    key: String,
}

fn glossary() -> Glossary {
    toml::from_str(&std::fs::read_to_string(folder("data/text/glossary.toml")).unwrap()).unwrap()
}

/// Small letters, without the vowel signs of Arabic.
fn bare(text: &str) -> String {
    let is_sign = |sign: &char| matches!(sign, '\u{64b}'..='\u{652}' | '\u{670}');
    text.to_lowercase().chars().filter(|sign| !is_sign(sign)).collect()
}

impl Entry {
    /// Whether an English text names the term.
    fn is_named(&self, english: &str) -> bool {
        let mut text = english.to_lowercase();
        if self.except.iter().any(|words| text.contains(words)) {
            return false;
        }
        for longer in &self.not {
            text = text.replace(longer, "");
        }
        self.stems.iter().any(|stem| {
            text.match_indices(stem).any(|(at, _)| !text[..at].ends_with(|sign: char| sign.is_alphanumeric()))
        })
    }

    /// Whether a text in the entry's own language says it.
    fn is_said(&self, text: &str) -> bool {
        let text = bare(text);
        self.stems.iter().any(|stem| text.contains(&bare(stem)))
    }
}

/// Every pair of an English text and its translation, with the key or the beginning by which it is known.
fn pairs(language: Language) -> Vec<(String, String, String)> {
    let mut pairs = Vec::new();
    for file in FILES {
        for ((key, own), (_, english)) in
            messages(file, language).into_iter().zip(messages(file, Language::English))
        {
            pairs.push((key, Parts::of(&english).words, Parts::of(&own).words));
        }
    }
    pairs.extend(facts(language).into_iter().map(|(english, own)| (english.clone(), english, own)));
    pairs
}

#[test]
fn the_terms_of_treaty_law_are_those_of_the_glossary_wherever_english_names_them() {
    let glossary = glossary();
    let mut departs = Vec::new();
    let mut named = 0;
    for language in others() {
        let pairs = pairs(language);
        for term in &glossary.term {
            let english = &term.by_language["en"];
            let own = term.by_language.get(language.tag());
            let own = own.unwrap_or_else(|| panic!("{language:?} has no `{}`", term.id));
            for (key, said, told) in &pairs {
                let on_purpose = term.elsewhere.iter().any(|elsewhere| key.starts_with(elsewhere.as_str()));
                if on_purpose || !english.is_named(said) {
                    continue;
                }
                named += 1;
                if !own.is_said(told) {
                    departs.push(format!("{}: {key}: {} is not in `{told}`", language.tag(), term.id));
                }
            }
        }
    }
    assert!(named > 3_000, "{named}");
    assert!(departs.is_empty(), "\n{}", departs.join("\n"));
}

#[test]
fn every_term_has_its_source_and_its_certainty_in_every_language() {
    let glossary = glossary();
    let sources: BTreeSet<&str> = glossary.source.iter().map(|source| source.key.as_str()).collect();
    for term in &glossary.term {
        for language in Language::ALL {
            let entry = &term.by_language[language.tag()];
            assert!(!entry.stems.is_empty(), "{} {language:?}", term.id);
            let known = ["confirmed", "reported", "unverified"].contains(&entry.certainty.as_str());
            assert!(known, "{} {language:?}: {}", term.id, entry.certainty);
            let has_source = sources.contains(entry.source.as_str());
            assert!(has_source || entry.certainty == "unverified", "{} {language:?}", term.id);
        }
    }
}

#[test]
fn every_state_and_area_has_a_name_with_a_source_in_every_language() {
    let read = |file: &str| csv::Reader::from_path(folder(file)).unwrap();
    let readme = std::fs::read_to_string(folder("data/names/README.md")).unwrap();
    let states: BTreeSet<String> =
        read("data/states.csv").records().map(|row| row.unwrap()[0].to_owned()).collect();
    for language in others() {
        let mut codes = BTreeSet::new();
        for row in read(&format!("data/names/{}.csv", language.tag())).records() {
            let row = row.unwrap();
            assert!(row.iter().all(|cell| !cell.is_empty() && cell.trim() == cell), "{language:?} {row:?}");
            assert!(codes.insert(row[0].to_owned()), "{language:?} names {} twice", &row[0]);
            for source in [&row[3], &row[4]] {
                assert!(readme.contains(&format!("`{source}`")), "{language:?}: {source} is not explained");
            }
            assert!(!row[1].contains(['[', ']', '*']), "{language:?} {row:?}");
        }
        let lacks: Vec<&String> = states.difference(&codes).collect();
        assert!(lacks.is_empty(), "{language:?} has no name for {lacks:?}");
    }
}
