//! What a column holds, by its heading in English or French, never by its place.

use hanoi_atlas::treaty::ActKind;

use super::cell::Mark;
use super::names::fold;
use super::refusal::{Refusal, short};

/// What a column of the depositary's table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The participant's name.
    Participant,
    /// Signatures, with what a date without a mark means.
    Signature(ActKind),
    /// Instruments of consent, with what a date without a mark means; `None` where all have one.
    Instrument(Option<ActKind>),
    /// Notices of withdrawal.
    Withdrawal,
    /// Provisional application, which the record does not hold.
    Provisional,
}

/// What a date in a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// An act of the record.
    Act(ActKind),
    /// A signature taken over from a predecessor.
    SuccessionToSignature,
    /// Provisional application, which the record does not hold.
    Provisional,
}

/// The languages of the depositary's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// `.en.xml`.
    English,
    /// `.fr.xml`.
    French,
}

/// One of the words a heading is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Participant,
    Signature,
    DefinitiveSignature,
    SuccessionToSignature,
    Consent(ActKind),
    Withdrawal,
    Provisional,
}

/// The words of headings, folded as names are, and the language they give away.
const WORDS: [(&str, Word, Option<Language>); 27] = [
    ("participant", Word::Participant, None),
    ("participants", Word::Participant, None),
    ("state", Word::Participant, Some(Language::English)),
    ("etat", Word::Participant, Some(Language::French)),
    ("signature", Word::Signature, None),
    ("definitive signature", Word::DefinitiveSignature, Some(Language::English)),
    ("signature definitive", Word::DefinitiveSignature, Some(Language::French)),
    ("succession to signature", Word::SuccessionToSignature, Some(Language::English)),
    ("succession a la signature", Word::SuccessionToSignature, Some(Language::French)),
    ("ratification", Word::Consent(ActKind::Ratification), None),
    ("acceptance", Word::Consent(ActKind::Acceptance), Some(Language::English)),
    ("acceptation", Word::Consent(ActKind::Acceptance), Some(Language::French)),
    ("approval", Word::Consent(ActKind::Approval), Some(Language::English)),
    ("approbation", Word::Consent(ActKind::Approval), Some(Language::French)),
    ("accession", Word::Consent(ActKind::Accession), Some(Language::English)),
    ("adhesion", Word::Consent(ActKind::Accession), Some(Language::French)),
    ("succession", Word::Consent(ActKind::Succession), None),
    ("formal confirmation", Word::Consent(ActKind::FormalConfirmation), Some(Language::English)),
    ("act of formal confirmation", Word::Consent(ActKind::FormalConfirmation), Some(Language::English)),
    ("confirmation formelle", Word::Consent(ActKind::FormalConfirmation), Some(Language::French)),
    ("acte de confirmation formelle", Word::Consent(ActKind::FormalConfirmation), Some(Language::French)),
    ("withdrawal", Word::Withdrawal, Some(Language::English)),
    ("denunciation", Word::Withdrawal, Some(Language::English)),
    ("retrait", Word::Withdrawal, Some(Language::French)),
    ("denonciation", Word::Withdrawal, Some(Language::French)),
    ("provisional application", Word::Provisional, Some(Language::English)),
    ("application provisoire", Word::Provisional, Some(Language::French)),
];

const EXPECTED: &str = "participant, signature, ratification, acceptance, approval, accession, succession, formal \
                        confirmation, definitive signature, withdrawal or provisional application";

/// The columns of the table.
///
/// # Errors
///
/// A heading with a word that is not known or a mixture that means nothing; two columns of names
/// or of signatures, or none of names, or none of acts.
pub fn read(headings: &[String]) -> Result<Vec<Column>, Refusal> {
    let numbered = headings.iter().enumerate();
    let columns: Vec<Column> =
        numbered.map(|(index, heading)| column(index + 1, heading)).collect::<Result<_, _>>()?;
    let found = || short(&headings.join("`, `"));
    let count = |wanted: fn(&Column) -> bool| columns.iter().filter(|column| wanted(column)).count();
    match count(|column| *column == Column::Participant) {
        0 => return Err(Refusal::NoColumn { missing: "the participant", found: found() }),
        1 => {}
        _ => return Err(Refusal::Twice { twice: "column for the participant" }),
    }
    if count(|column| matches!(column, Column::Signature(_))) > 1 {
        return Err(Refusal::Twice { twice: "column for the signature" });
    }
    if columns.len() == 1 {
        return Err(Refusal::NoColumn { missing: "any act", found: found() });
    }
    Ok(columns)
}

fn column(number: usize, heading: &str) -> Result<Column, Refusal> {
    let refuse = |why| Refusal::Column { number, found: short(heading), why, expected: EXPECTED };
    let items: Vec<Item> = parts(heading)
        .into_iter()
        .map(|text| Item::read(&text).ok_or_else(|| refuse("this heading is not known")))
        .collect::<Result<_, _>>()?;
    meaning(&items).ok_or_else(|| refuse("this heading is empty, or mixes what does not go together"))
}

/// The parts of a heading: `Ratification, Accession(a) or Succession(d)` has three.
fn parts(heading: &str) -> Vec<String> {
    let is_joint = |word: &str| matches!(word, "or" | "and" | "ou" | "et");
    let joined: Vec<&str> =
        heading.split_whitespace().map(|word| if is_joint(word) { "," } else { word }).collect();
    let joined = joined.join(" ");
    let parts = joined.split([',', ';', '/']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

struct Item {
    word: Word,
    is_marked: bool,
}

impl Item {
    /// Reads one part of a heading, such as `Approval(AA)`.
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, is_marked) = match text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
            Some((name, mark)) if mark.trim().len() <= 2 => (name, true),
            Some(_) | None => (text, false),
        };
        word(name).map(|(word, _)| Self { word, is_marked })
    }
}

fn word(name: &str) -> Option<(Word, Option<Language>)> {
    let name = fold(name);
    let is =
        |known: &str, word: Word| name == known || (word == Word::Provisional && name.starts_with(known));
    WORDS.iter().find(|(known, word, _)| is(known, *word)).map(|(_, word, language)| (*word, *language))
}

/// What words together make of a column; `None` for a mixture without sense.
fn meaning(items: &[Item]) -> Option<Column> {
    let all = |wanted: fn(Word) -> bool| !items.is_empty() && items.iter().all(|item| wanted(item.word));
    let plain = |wanted: fn(Word) -> bool| items.iter().find(|item| !item.is_marked && wanted(item.word));
    let signs =
        |word| matches!(word, Word::Signature | Word::DefinitiveSignature | Word::SuccessionToSignature);
    if all(|word| word == Word::Participant) {
        return Some(Column::Participant);
    }
    if all(|word| word == Word::Withdrawal) {
        return Some(Column::Withdrawal);
    }
    if all(|word| word == Word::Provisional) {
        return Some(Column::Provisional);
    }
    if all(signs) {
        let is_only_definitive = items.iter().all(|item| item.word == Word::DefinitiveSignature);
        let kind = if is_only_definitive { ActKind::DefinitiveSignature } else { ActKind::Signature };
        return Some(Column::Signature(kind));
    }
    if all(|word| matches!(word, Word::Consent(_) | Word::DefinitiveSignature)) {
        return Some(Column::Instrument(plain(|word| matches!(word, Word::Consent(_))).and_then(consent)));
    }
    None
}

fn consent(item: &Item) -> Option<ActKind> {
    if let Word::Consent(kind) = item.word { Some(kind) } else { None }
}

/// The language of the headings; `None` where each word is the same in both.
pub fn language(headings: &[String]) -> Option<Language> {
    headings.iter().flat_map(|heading| parts(heading)).find_map(|text| {
        let name = text.split('(').next().unwrap_or_default();
        word(name).and_then(|(_, language)| language)
    })
}

impl Column {
    /// What a date with `mark` says in this column; `None` for a mark that has no sense here.
    #[must_use]
    pub fn meaning(self, mark: Option<Mark>) -> Option<Meaning> {
        match self {
            Self::Participant => None,
            Self::Provisional => Some(Meaning::Provisional),
            Self::Withdrawal => mark.is_none().then_some(Meaning::Act(ActKind::Withdrawal)),
            Self::Signature(unmarked) => match mark {
                None => Some(Meaning::Act(unmarked)),
                Some(Mark::Definitive) => Some(Meaning::Act(ActKind::DefinitiveSignature)),
                Some(Mark::Succession) => Some(Meaning::SuccessionToSignature),
                Some(Mark::Acceptance | Mark::Approval | Mark::Accession) => None,
                Some(Mark::FormalConfirmation | Mark::Provisional) => None,
            },
            Self::Instrument(unmarked) => match mark {
                None => unmarked.map(Meaning::Act),
                Some(mark) => Some(mark.meaning()),
            },
        }
    }
}

impl Mark {
    /// What the mark says beside an instrument of consent.
    fn meaning(self) -> Meaning {
        match self {
            Self::Acceptance => Meaning::Act(ActKind::Acceptance),
            Self::Approval => Meaning::Act(ActKind::Approval),
            Self::Accession => Meaning::Act(ActKind::Accession),
            Self::FormalConfirmation => Meaning::Act(ActKind::FormalConfirmation),
            Self::Succession => Meaning::Act(ActKind::Succession),
            Self::Definitive => Meaning::Act(ActKind::DefinitiveSignature),
            Self::Provisional => Meaning::Provisional,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn columns(headings: &[&str]) -> Result<Vec<Column>, Refusal> {
        read(&headings.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn columns_are_known_by_heading_in_both_languages() {
        let english =
            columns(&["Participant", "Signature", "Acceptance(A), Ratification, Approval(AA), Accession(a)"]);
        let french = columns(&[
            "Participant",
            "Signature",
            "Ratification, Acceptation(A), Approbation(AA), Adhésion(a)",
        ]);
        assert_eq!(english, french);
        assert_eq!(english.unwrap()[2], Column::Instrument(Some(ActKind::Ratification)));
    }

    #[test]
    fn a_column_of_accessions_alone_needs_no_mark() {
        let columns =
            columns(&["Accession", "Participant", "Signature, Succession to signature(d)"]).unwrap();
        assert_eq!(columns[0].meaning(None), Some(Meaning::Act(ActKind::Accession)));
        assert_eq!(columns[2].meaning(Some(Mark::Succession)), Some(Meaning::SuccessionToSignature));
        assert_eq!(columns[2].meaning(Some(Mark::Accession)), None);
    }

    #[test]
    fn where_every_act_has_a_mark_a_date_without_one_means_nothing() {
        let columns = columns(&["Participant", "Acceptance(A), Approval(AA)"]).unwrap();
        assert_eq!(columns[1].meaning(None), None);
        assert_eq!(columns[1].meaning(Some(Mark::Approval)), Some(Meaning::Act(ActKind::Approval)));
    }

    #[test]
    fn provisional_application_is_known_with_and_without_its_article() {
        let columns = columns(&["Participant", "Provisional application under Article V", "Signature"]);
        assert_eq!(columns.unwrap()[1], Column::Provisional);
    }

    #[test]
    fn acts_may_be_joined_by_a_word_or_a_comma() {
        let columns = columns(&["Participant", "Ratification, Adhésion (a) ou Succession(d)"]).unwrap();
        assert_eq!(columns[1], Column::Instrument(Some(ActKind::Ratification)));
    }

    #[test]
    fn an_unknown_heading_is_named_with_its_place() {
        let refusal = columns(&["Participant", "Signature", "Consent to be bound(P)"]).unwrap_err();
        let said = refusal.to_string();
        assert!(said.starts_with("column 3, `Consent to be bound(P)`: this heading is not known"), "{said}");
    }

    #[test]
    fn a_table_needs_one_column_of_names_and_one_of_acts() {
        for (headings, word) in [
            (&["Signature", "Ratification"][..], "no column for the participant"),
            (&["Participant"][..], "no column for any act"),
            (&["Participant", "Participant", "Signature"][..], "more than one"),
            (&["Participant", "Signature", "Signature"][..], "more than one"),
            (&["Participant", "Signature, Ratification"][..], "does not go together"),
            (&["Participant", ""][..], "empty"),
        ] {
            let said = columns(headings).unwrap_err().to_string();
            assert!(said.contains(word), "{said}");
        }
    }

    #[test]
    fn headings_give_their_language_away() {
        let of = |heading: &str| language(&[heading.to_owned()]);
        assert_eq!(of("Ratification, Adhésion(a)"), Some(Language::French));
        assert_eq!(of("Ratification, Accession(a)"), Some(Language::English));
        assert_eq!(of("Signature"), None);
    }
}
