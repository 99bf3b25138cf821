//! Why a file of the depositary is refused; nothing is written then.

use std::fmt;

use chrono::NaiveDate;
use hanoi_atlas::treaty::Code;

/// What is wrong with the file as a whole, or with rows of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No bytes, or only blanks.
    #[error("the file is empty; download the depositary's page again")]
    Empty,
    /// More than any page of the depositary needs.
    #[error("the file has {found} bytes; a page of the depositary has less than {most}")]
    TooLarge {
        /// Its bytes.
        found: u64,
        /// The most that is read.
        most: u64,
    },
    /// Bytes that are no text in the encoding the file names.
    #[error("the file says its encoding is `{encoding}`, but {why}; download it again, unchanged")]
    Encoding {
        /// As the file names it.
        encoding: String,
        /// What does not fit.
        why: &'static str,
    },
    /// The page that the server shows, with status 200, while it is being repaired.
    #[error(
        "the file is the depositary's maintenance page, not the status of a treaty; download it again later"
    )]
    Maintenance,
    /// Another page for people.
    #[error("the file is an HTML page, not XML; download the address that ends in `.en.xml` or `.fr.xml`")]
    Html,
    /// Text without one element.
    #[error("the file is not XML: it has no element; expected the depositary's status page as XML")]
    NotXml,
    /// It ends inside an element.
    #[error("the file is truncated: it ends inside `{inside}`; download it again")]
    Truncated {
        /// The innermost element that is not closed.
        inside: String,
    },
    /// It breaks a rule of XML.
    #[error("line {line}: the file is not well-formed XML: {found}; download it again")]
    IllFormed {
        /// From 1.
        line: usize,
        /// What the reader met.
        found: String,
    },
    /// Elements nested deeper than in any page of the depositary.
    #[error("line {line}: elements are nested more than {most} deep; this is no page of the depositary")]
    TooDeep {
        /// From 1.
        line: usize,
        /// The most that is read.
        most: usize,
    },
    /// A title or a cell with more text than any has.
    #[error("line {line}: a title or a cell has more than {most} bytes; this is no page of the depositary")]
    TooLong {
        /// From 1.
        line: usize,
        /// The most that is read.
        most: usize,
    },
    /// An element which the status page must have is not there.
    #[error("the file has no `{missing}`; expected the depositary's status page of one treaty")]
    Missing {
        /// The element.
        missing: &'static str,
    },
    /// An element which there may be one of is there twice.
    #[error("the file has more than one `{twice}`; expected the status page of one treaty, with one table")]
    Twice {
        /// The element.
        twice: &'static str,
    },
    /// The page is about another treaty.
    #[error("the file is about `{found}`; expected `{expected}`, the treaty `{id}`")]
    OtherTreaty {
        /// The title found.
        found: String,
        /// The title looked for.
        expected: String,
        /// The treaty's id.
        id: String,
    },
    /// The table names no participant.
    #[error("the table of participants is empty; a treaty on record has some, so download the page again")]
    NoParticipants,
    /// More rows than there are States in the world, several times over.
    #[error("the table has more than {most} rows; this is no list of States")]
    TooManyRows {
        /// The most that is read.
        most: usize,
    },
    /// A heading that names nothing we know.
    #[error("column {number}, `{found}`: {why}; expected {expected}")]
    Column {
        /// From 1.
        number: usize,
        /// The heading.
        found: String,
        /// What is not understood about it.
        why: &'static str,
        /// What is understood.
        expected: &'static str,
    },
    /// A column which the table must have.
    #[error("the table has no column for {missing}; its columns are {found}")]
    NoColumn {
        /// What is missing.
        missing: &'static str,
        /// The headings.
        found: String,
    },
    /// The counts that the page prints are not those of its rows.
    #[error(
        "the page says `{printed}` {what}, but its rows have {counted}; the table may be incomplete: \
         download it again, or compare by eye and pass `--totals-differ`"
    )]
    Totals {
        /// `signatories` or `parties`.
        what: &'static str,
        /// As printed.
        printed: String,
        /// As counted.
        counted: usize,
    },
    /// Rows that are not understood, all of them at once.
    #[error("{} of the table's rows cannot be entered; nothing is written\n{}", .0.len(), list(.0))]
    Rows(Vec<RowTrouble>),
    /// Acts or States on record that the file lacks, and nobody said they may go.
    #[error(
        "the record has acts of {who} that the file does not have; nothing is written: if they are to go, \
         pass {flags}"
    )]
    Removal {
        /// Codes and names.
        who: String,
        /// The options that would let them go.
        flags: String,
    },
    /// `--remove` for somebody who stays.
    #[error(
        "`--remove {code}`: the file lacks nothing that the record has of `{code}`; leave the option out"
    )]
    NothingToRemove {
        /// As given.
        code: Code,
    },
    /// An act after the day for which the record speaks.
    #[error(
        "the page has an act of {latest}, but the record speaks for {as_of}; pass `--as-of DATE`, the day on \
         which the page was downloaded"
    )]
    Later {
        /// The latest act of the page.
        latest: NaiveDate,
        /// The day of the record.
        as_of: NaiveDate,
    },
    /// Rules which the record would break.
    #[error("the record would break a rule: {}; nothing is written: correct the file or the record by hand", .0.join("; "))]
    Rules(Vec<String>),
    /// `--as-of` that cannot be.
    #[error("`--as-of {found}` {why}")]
    AsOf {
        /// As given.
        found: NaiveDate,
        /// The rule, with the date that sets it.
        why: String,
    },
}

/// A row that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowTrouble {
    /// The row of the table's body, from 1.
    pub row: usize,
    /// The participant as the row names it.
    pub participant: String,
    /// What is wrong, and the way out.
    pub what: String,
}

impl fmt::Display for RowTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, `{}`: {}", self.row, short(&self.participant), self.what)
    }
}

/// How many rows a message lists: enough to see the pattern.
const LISTED: usize = 20;

fn list(troubles: &[RowTrouble]) -> String {
    let mut lines: Vec<String> = troubles.iter().take(LISTED).map(ToString::to_string).collect();
    if troubles.len() > LISTED {
        lines.push(format!("and {} rows more", troubles.len() - LISTED));
    }
    lines.join("\n")
}

/// The first 80 characters of a text from the file, for a message.
pub fn short(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain("…".chars()).collect()
}
