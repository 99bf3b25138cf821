//! The depositary's XML to headings and rows of text. What they mean is not decided here.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use super::footnote::{is_footnote, without_footnotes};
use super::refusal::{Refusal, short};

/// Deeper than the depositary nests by far (about ten), and shallow enough for any machine.
const MOST_DEEP: usize = 64;

/// More bytes than a title or a cell with all its footnotes has.
const MOST_TEXT: usize = 4000;

/// Five times the States of the world.
const MOST_ROWS: usize = 1000;

/// The status page of a treaty as text, without footnotes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The treaty's title, perhaps after its number; empty if there is none.
    pub title: String,
    /// The printed count of signatories; empty if there is none.
    pub signatories: String,
    /// The printed count of parties; empty if there is none.
    pub parties: String,
    /// The headings of the table's columns.
    pub headings: Vec<String>,
    /// The rows that are not blank.
    pub rows: Vec<Row>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place in the table's body, from 1; blank rows count.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// The elements that matter; all others are passed through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Treaty,
    Title,
    Status,
    Signatories,
    Parties,
    Participants,
    Head,
    Body,
    Row,
    Entry,
    Footnote,
    Other,
}

impl Tag {
    fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "treaty" => Self::Treaty,
            "titlesect" => Self::Title,
            "status" => Self::Status,
            "signatories" => Self::Signatories,
            "parties" => Self::Parties,
            "participants" => Self::Participants,
            "thead" => Self::Head,
            "tbody" => Self::Body,
            "row" => Self::Row,
            "entry" => Self::Entry,
            other if is_footnote(other) => Self::Footnote,
            _ => Self::Other,
        }
    }
}

/// A place whose text is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    Title,
    Signatories,
    Parties,
    Heading,
    Cell,
}

/// Reads the page.
///
/// # Errors
///
/// A page that is no XML, is truncated or nested too deep, or lacks the parts of a status page.
pub fn read(text: &str) -> Result<Page, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut builder = Builder::default();
    loop {
        let before = reader.buffer_position();
        let line = || line_at(text, before);
        match reader.read_event() {
            Err(error) => return Err(builder.broken(&error, text, reader.error_position())),
            Ok(Event::Eof) => return builder.finish(text),
            Ok(Event::DocType(name)) if is_html(&name) => return Err(html(text)),
            Ok(Event::Start(tag)) => builder.open(tag.local_name().into_inner(), text, &line)?,
            Ok(Event::Empty(tag)) => {
                builder.open(tag.local_name().into_inner(), text, &line)?;
                builder.close(&line)?;
            }
            Ok(Event::End(_)) => builder.close(&line)?,
            Ok(Event::Text(part)) => builder.text(&part, &line)?,
            Ok(Event::CData(part)) => builder.text(&part, &line)?,
            Ok(Event::GeneralRef(part)) => builder.reference(&part, &line)?,
            Ok(Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
        }
    }
}

#[derive(Default)]
struct Builder {
    page: Page,
    /// The elements that are open, with their names for messages.
    path: Vec<(Tag, String)>,
    /// The text being collected: where it belongs, and how deep its element is.
    slot: Option<(Slot, usize)>,
    collected: String,
    cells: Vec<String>,
    rows_seen: usize,
    treaties: usize,
    tables: usize,
    elements: usize,
}

impl Builder {
    fn open(&mut self, name: &str, text: &str, line: &dyn Fn() -> usize) -> Result<(), Refusal> {
        if self.elements == 0 && is_html(name) {
            return Err(html(text));
        }
        self.elements += 1;
        if self.path.len() >= MOST_DEEP {
            return Err(Refusal::TooDeep { line: line(), most: MOST_DEEP });
        }
        let tag = Tag::of(name);
        self.path.push((tag, short(name)));
        self.treaties += usize::from(tag == Tag::Treaty);
        self.tables += usize::from(tag == Tag::Head && self.is_inside(Tag::Participants));
        if tag == Tag::Row {
            self.cells.clear();
        }
        if self.slot.is_some() {
            self.collected.push(' ');
        } else if let Some(slot) = self.slot_of(tag) {
            self.slot = Some((slot, self.path.len()));
            self.collected.clear();
        }
        Ok(())
    }

    fn is_inside(&self, tag: Tag) -> bool {
        self.path.iter().any(|(open, _)| *open == tag)
    }

    fn slot_of(&self, tag: Tag) -> Option<Slot> {
        let inside = |outer| self.is_inside(outer);
        match tag {
            Tag::Title if inside(Tag::Treaty) && self.page.title.is_empty() => Some(Slot::Title),
            Tag::Signatories if inside(Tag::Status) => Some(Slot::Signatories),
            Tag::Parties if inside(Tag::Status) => Some(Slot::Parties),
            Tag::Entry if inside(Tag::Participants) && inside(Tag::Head) => Some(Slot::Heading),
            Tag::Entry if inside(Tag::Participants) && inside(Tag::Body) => Some(Slot::Cell),
            Tag::Title | Tag::Signatories | Tag::Parties | Tag::Entry => None,
            Tag::Treaty | Tag::Status | Tag::Participants | Tag::Head => None,
            Tag::Body | Tag::Row | Tag::Footnote | Tag::Other => None,
        }
    }

    fn close(&mut self, line: &dyn Fn() -> usize) -> Result<(), Refusal> {
        let depth = self.path.len();
        if let Some((slot, at)) = self.slot {
            self.collected.push(' ');
            if at == depth {
                self.keep(slot);
                self.slot = None;
            }
        }
        let Some((tag, _)) = self.path.pop() else {
            return Err(Refusal::IllFormed {
                line: line(),
                found: "an element ends that never began".into(),
            });
        };
        if tag == Tag::Row && self.is_inside(Tag::Participants) && self.is_inside(Tag::Body) {
            self.keep_row()?;
        }
        Ok(())
    }

    fn keep(&mut self, slot: Slot) {
        let text = without_footnotes(&self.collected);
        match slot {
            Slot::Title => self.page.title = text,
            Slot::Signatories => self.page.signatories = text,
            Slot::Parties => self.page.parties = text,
            Slot::Heading => self.page.headings.push(text),
            Slot::Cell => self.cells.push(text),
        }
    }

    fn keep_row(&mut self) -> Result<(), Refusal> {
        self.rows_seen += 1;
        if self.rows_seen > MOST_ROWS {
            return Err(Refusal::TooManyRows { most: MOST_ROWS });
        }
        let cells = std::mem::take(&mut self.cells);
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.page.rows.push(Row { number: self.rows_seen, cells });
        }
        Ok(())
    }

    fn text(&mut self, part: &str, line: &dyn Fn() -> usize) -> Result<(), Refusal> {
        if self.slot.is_none() || self.is_inside(Tag::Footnote) {
            return Ok(());
        }
        self.collected.push_str(part);
        if self.collected.len() > MOST_TEXT {
            return Err(Refusal::TooLong { line: line(), most: MOST_TEXT });
        }
        Ok(())
    }

    /// A reference such as `&amp;`. One that is not known matters only where text is collected.
    fn reference(&mut self, part: &BytesRef<'_>, line: &dyn Fn() -> usize) -> Result<(), Refusal> {
        if self.slot.is_none() {
            return Ok(());
        }
        let known = character(part).ok_or_else(|| {
            let found = format!("`&{};` is not known", short(part));
            Refusal::IllFormed { line: line(), found }
        })?;
        self.text(known.encode_utf8(&mut [0; 4]), line)
    }

    /// The refusal for an error of the reader: those of syntax are all of a file that ends too early.
    fn broken(&self, error: &quick_xml::Error, text: &str, at: u64) -> Refusal {
        if matches!(error, quick_xml::Error::Syntax(_)) && self.elements > 0 {
            return self.truncated();
        }
        Refusal::IllFormed { line: line_at(text, at), found: short(&error.to_string()) }
    }

    fn truncated(&self) -> Refusal {
        let inside = self.path.last().map_or_else(|| "a tag".to_owned(), |(_, name)| name.clone());
        Refusal::Truncated { inside }
    }

    fn finish(self, text: &str) -> Result<Page, Refusal> {
        if self.elements == 0 {
            return Err(if speaks_of_maintenance(text) { Refusal::Maintenance } else { Refusal::NotXml });
        }
        if !self.path.is_empty() {
            return Err(self.truncated());
        }
        let missing = |missing| Err(Refusal::Missing { missing });
        match (self.treaties, self.tables) {
            (0, _) => missing("Treaty"),
            (2.., _) => Err(Refusal::Twice { twice: "Treaty" }),
            (_, 2..) => Err(Refusal::Twice { twice: "Thead" }),
            (1, 0) => missing("Participants/Table/TGroup/Thead"),
            (1, 1) if self.page.rows.is_empty() => Err(Refusal::NoParticipants),
            (1, 1) => Ok(self.page),
        }
    }
}

/// The character for which a reference stands: those of XML, numbers, and `&nbsp;`, which people
/// bring along from HTML.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    let name: &str = reference;
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

fn is_html(name: &str) -> bool {
    name.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("html"))
}

fn html(text: &str) -> Refusal {
    if speaks_of_maintenance(text) { Refusal::Maintenance } else { Refusal::Html }
}

/// Whether a page for people says, in English or French, that the service is down.
fn speaks_of_maintenance(text: &str) -> bool {
    let text = text.to_lowercase();
    ["maintenance", "unavailable", "indisponible"].iter().any(|word| text.contains(word))
}

fn line_at(text: &str, byte: u64) -> usize {
    let end = usize::try_from(byte).unwrap_or(usize::MAX).min(text.len());
    text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
