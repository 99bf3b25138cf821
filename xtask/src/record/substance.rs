//! `data/substance/`: what the treaties say, and what is said about them.

use std::collections::BTreeSet;
use std::path::Path;

use hanoi_atlas::substance::{
    Article, Chapter, Extent, Finding, Mechanism, Position, Stance, Subject, Substance, Theme, Voice,
};
use hanoi_atlas::treaty::{Certainty, Code, SourceId};

use super::{Record, RecordError, table, toml_file};

/// The files.
pub const ARTICLES: &str = "data/substance/articles.csv";
/// The chapters.
pub const CHAPTERS: &str = "data/substance/chapters.toml";
/// Treaties side by side.
pub const SUBJECTS: &str = "data/substance/subjects.csv";
/// What was said.
pub const POSITIONS: &str = "data/substance/positions.csv";

/// How many articles the Convention has.
const LAST_ARTICLE: u32 = 68;
/// The treaty whose articles they are, and those beside it.
const COMPARED: [&str; 3] = ["hanoi", "budapest", "malabo"];

/// The facts, and where each stands.
pub struct SubstanceFile {
    /// In order of the files.
    pub articles: Vec<(u64, Article)>,
    /// In order of number.
    pub chapters: Vec<Chapter>,
    /// In order of the file.
    pub findings: Vec<(u64, Finding)>,
    /// In order of the file.
    pub positions: Vec<(u64, Position)>,
}

#[derive(serde::Deserialize)]
struct Chapters {
    chapter: Vec<Chapter>,
}

#[derive(serde::Deserialize)]
struct ArticleRow {
    article: u32,
    paragraph: Option<u32>,
    chapter: u32,
    theme: Theme,
    mechanism: Option<Mechanism>,
    title: String,
    summary: String,
    subject: Certainty,
    number: Certainty,
    source: SourceId,
}

#[derive(serde::Deserialize)]
struct SubjectRow {
    subject: Subject,
    treaty: String,
    extent: Extent,
    articles: String,
    certainty: Option<Certainty>,
    source: Option<SourceId>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct PositionRow {
    who: Option<Code>,
    speaker: Option<String>,
    stance: Stance,
    position: String,
    when: String,
    certainty: Certainty,
    source: SourceId,
}

/// Reads the files.
///
/// # Errors
///
/// As [`toml_file::read`] and [`table::read`]; a position of nobody or of two.
pub fn read(root: &Path) -> Result<SubstanceFile, RecordError> {
    const ARTICLE: [&str; 10] = [
        "article",
        "paragraph",
        "chapter",
        "theme",
        "mechanism",
        "title",
        "summary",
        "subject",
        "number",
        "source",
    ];
    const SUBJECT: [&str; 7] = ["subject", "treaty", "extent", "articles", "certainty", "source", "note"];
    const POSITION: [&str; 7] = ["who", "speaker", "stance", "position", "when", "certainty", "source"];
    let articles = table::read::<ArticleRow>(root, ARTICLES, &ARTICLE)?;
    let findings = table::read::<SubjectRow>(root, SUBJECTS, &SUBJECT)?;
    let positions = table::read::<PositionRow>(root, POSITIONS, &POSITION)?;
    Ok(SubstanceFile {
        articles: articles.into_iter().map(|line| (line.number, article(line.row))).collect(),
        chapters: toml_file::read::<Chapters>(root, CHAPTERS)?.chapter,
        findings: findings.into_iter().map(|line| (line.number, finding(line.row))).collect(),
        positions: positions
            .into_iter()
            .map(|line| Ok((line.number, position(line.number, line.row)?)))
            .collect::<Result<_, RecordError>>()?,
    })
}

fn article(row: ArticleRow) -> Article {
    let ArticleRow { article, paragraph, chapter, theme, mechanism, title, summary, subject, number, source } =
        row;
    Article {
        number: article,
        paragraph,
        chapter,
        theme,
        mechanism,
        title,
        summary,
        subject,
        number_certainty: number,
        source,
    }
}

fn finding(row: SubjectRow) -> Finding {
    let SubjectRow { subject, treaty, extent, articles, certainty, source, note } = row;
    let articles = articles.split('|').filter(|article| !article.is_empty()).map(str::to_owned).collect();
    Finding { subject, treaty, extent, articles, certainty, source, note }
}

fn position(line: u64, row: PositionRow) -> Result<Position, RecordError> {
    let PositionRow { who, speaker, stance, position, when, certainty, source } = row;
    let voice = match (who, speaker) {
        (Some(who), None) => Voice::Participant(who),
        (None, Some(speaker)) => Voice::Other(speaker),
        (Some(_), Some(_)) | (None, None) => {
            return Err(RecordError::of_line(POSITIONS, line, "expected either `who` or `speaker`"));
        }
    };
    Ok(Position { voice, stance, position, when, certainty, source })
}

impl Record {
    /// What is packed. The edition is left empty.
    #[must_use]
    pub fn substance(&self) -> Substance {
        let file = &self.substance;
        let mut substance = Substance {
            format: 1,
            edition: String::new(),
            treaty: COMPARED[0].to_owned(),
            chapters: file.chapters.clone(),
            articles: file.articles.iter().map(|(_, article)| article.clone()).collect(),
            findings: file.findings.iter().map(|(_, finding)| finding.clone()).collect(),
            positions: file.positions.iter().map(|(_, position)| position.clone()).collect(),
            sources: std::collections::BTreeMap::new(),
        };
        let of_articles = substance.articles.iter().map(|article| &article.source);
        let of_findings = substance.findings.iter().filter_map(|finding| finding.source.as_ref());
        let of_positions = substance.positions.iter().map(|position| &position.source);
        let used: BTreeSet<SourceId> = of_articles.chain(of_findings).chain(of_positions).cloned().collect();
        substance.sources = self.named(&used);
        substance
    }

    /// What of it does not hold, with file and line.
    pub(super) fn broken_substance(&self) -> Vec<RecordError> {
        let mut found = self.broken_articles();
        found.extend(self.broken_findings());
        found.extend(self.broken_positions());
        found
    }

    fn broken_articles(&self) -> Vec<RecordError> {
        let SubstanceFile { articles, chapters, .. } = &self.substance;
        let mut found = Vec::new();
        let whole: Vec<u32> = articles
            .iter()
            .filter(|(_, article)| article.paragraph.is_none())
            .map(|(_, article)| article.number)
            .collect();
        if whole != (1..=LAST_ARTICLE).collect::<Vec<_>>() {
            let what = format!("the articles are not 1 to {LAST_ARTICLE}, each once and in order");
            found.push(RecordError::of_file(ARTICLES, what));
        }
        for (line, article) in articles {
            let known = chapters.iter().any(|chapter| chapter.number == article.chapter);
            let unknown = (!known).then(|| format!("there is no chapter {}", article.chapter));
            let wrong = self.cannot_vouch(&article.source, article.subject.min(article.number_certainty));
            let broken = unknown.into_iter().chain(wrong);
            found.extend(broken.map(|what| RecordError::of_line(ARTICLES, *line, what)));
        }
        found
    }

    fn broken_findings(&self) -> Vec<RecordError> {
        let expected = Subject::ALL.iter().flat_map(|subject| COMPARED.map(|treaty| (*subject, treaty)));
        let findings = &self.substance.findings;
        let is = findings.iter().map(|(_, finding)| (finding.subject, finding.treaty.as_str()));
        let mut found = Vec::new();
        if !is.eq(expected) {
            let what = format!("expected every subject in order, each for {}", COMPARED.join(", "));
            found.push(RecordError::of_file(SUBJECTS, what));
        }
        for (line, finding) in findings {
            let broken = match (finding.extent, &finding.certainty, &finding.source) {
                (Extent::NotChecked, None, None) if finding.articles.is_empty() => None,
                (Extent::NotChecked, _, _) => {
                    Some("what was not checked has no article and no source".to_owned())
                }
                (Extent::Present | Extent::Partly | Extent::Absent, Some(certainty), Some(source)) => {
                    self.cannot_vouch(source, *certainty)
                }
                (Extent::Present | Extent::Partly | Extent::Absent, _, _) => {
                    Some("needs a certainty and a source; what was not read is `not-checked`".to_owned())
                }
            };
            found.extend(broken.map(|what| RecordError::of_line(SUBJECTS, *line, what)));
        }
        found
    }

    fn broken_positions(&self) -> Vec<RecordError> {
        let mut found = Vec::new();
        let mut before: Option<Code> = None;
        for (line, position) in &self.substance.positions {
            let mut broken: Vec<String> =
                self.cannot_vouch(&position.source, position.certainty).into_iter().collect();
            if let Voice::Participant(who) = position.voice {
                broken.extend(self.unknown(who));
                if before.is_some_and(|before| before >= who) {
                    broken.push(format!("{who} is not in order of code, or twice"));
                }
                before = Some(who);
            }
            found.extend(broken.into_iter().map(|what| RecordError::of_line(POSITIONS, *line, what)));
        }
        found
    }
}
