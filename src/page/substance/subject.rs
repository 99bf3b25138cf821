//! Three treaties side by side, subject by subject.

use crate::page::escape;
use crate::substance::{Extent, Finding, Subject};

use super::{Matter, article, cite};

/// The treaties compared, in the order of the columns.
const TREATIES: [&str; 3] = ["hanoi", "budapest", "malabo"];

/// The table with its legend.
#[must_use]
pub fn subjects_html(matter: &Matter<'_>) -> String {
    let say = |key: &str| escape(&matter.facts.text.say(key, &[]));
    let heads: String = TREATIES
        .iter()
        .map(|treaty| format!("<th scope=\"col\">{}</th>", say(&format!("subject-treaty-{treaty}"))))
        .collect();
    let rows: String = Subject::ALL.iter().map(|subject| row(matter, *subject)).collect();
    format!(
        "{legend}<div class=\"table__scroll\"><table class=\"table sides\"><caption>{caption}</caption>\
         <thead><tr><th scope=\"col\">{subject}</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>",
        legend = legend(matter),
        caption = escape(&caption(matter)),
        subject = say("subject-head"),
    )
}

fn caption(matter: &Matter<'_>) -> String {
    let findings = &matter.substance.findings;
    let unread = findings.iter().filter(|finding| finding.extent == Extent::NotChecked).count();
    matter.facts.text.say("subject-caption", &[("all", findings.len().into()), ("unread", unread.into())])
}

fn legend(matter: &Matter<'_>) -> String {
    let items: String = Extent::ALL
        .iter()
        .map(|extent| {
            let help = matter.facts.text.say(&format!("extent-{}-help", extent.word()), &[]);
            format!("<li>{}</li>", matter.facts.text.colon(&extent_html(matter, *extent), &escape(&help)))
        })
        .collect();
    format!("<ul class=\"small sides__legend\">{items}</ul>")
}

/// A sign for the eye and the word for everybody.
fn extent_html(matter: &Matter<'_>, extent: Extent) -> String {
    let sign = match extent {
        Extent::Present => "●",
        Extent::Partly => "◐",
        Extent::Absent => "○",
        Extent::NotChecked => "?",
    };
    let word = matter.facts.text.say(&format!("extent-{}", extent.word()), &[]);
    format!("<b class=\"extent--{}\"><i aria-hidden=\"true\">{sign}</i> {}</b>", extent.word(), escape(&word))
}

fn row(matter: &Matter<'_>, subject: Subject) -> String {
    let name = escape(&matter.facts.text.say(&format!("subject-{}", subject.word()), &[]));
    let cells: String = TREATIES
        .iter()
        .map(|treaty| {
            let column = escape(&matter.facts.text.say(&format!("subject-treaty-{treaty}"), &[]));
            let inside = matter.substance.finding(subject, treaty).map(|finding| cell(matter, finding));
            format!(
                "<td data-treaty=\"{column}\">{}</td>",
                inside.unwrap_or_else(|| extent_html(matter, Extent::NotChecked))
            )
        })
        .collect();
    format!("<tr><th scope=\"row\">{name}</th>{cells}</tr>")
}

fn cell(matter: &Matter<'_>, finding: &Finding) -> String {
    let sure = finding.certainty.map(|certainty| escape(&cite::sure(matter, certainty)));
    let source = finding.source.as_ref().map(|source| cite::publisher(matter, source));
    let small: Vec<String> = sure.into_iter().chain(source).collect();
    let note = finding.note.as_ref().map(|note| format!("<p class=\"small\">{}</p>", escape(note)));
    format!(
        "{extent}{note}{small}",
        extent = with_articles(matter, finding),
        note = note.unwrap_or_default(),
        small = if small.is_empty() { String::new() } else { cite::line(&small) },
    )
}

/// "present, article 7", linked where the treaty is the one whose articles are on this page.
fn with_articles(matter: &Matter<'_>, finding: &Finding) -> String {
    let extent = extent_html(matter, finding.extent);
    if finding.articles.is_empty() {
        return extent;
    }
    let own = finding.treaty == matter.substance.treaty;
    let numbers: Vec<String> = finding
        .articles
        .iter()
        .map(|number| match target(matter, number).filter(|_| own) {
            Some(anchor) => format!("<a href=\"#{anchor}\">{}</a>", escape(number)),
            None => escape(number),
        })
        .collect();
    let text = matter.facts.text;
    let args = [("n", finding.articles.len().into()), ("numbers", text.row(&numbers).into())];
    text.aside(&extent, &text.say("subject-articles", &args))
}

/// The anchor of the entry that a number as `40(22)` stands for: the paragraph's own, or the article's.
fn target(matter: &Matter<'_>, number: &str) -> Option<String> {
    let mut parts = number.split(['(', ')']);
    let whole: u32 = parts.next()?.parse().ok()?;
    let paragraph: Option<u32> = parts.next().and_then(|paragraph| paragraph.parse().ok());
    let entry = |paragraph: Option<u32>| {
        let found =
            |article: &&crate::substance::Article| article.number == whole && article.paragraph == paragraph;
        matter.substance.articles.iter().find(found)
    };
    entry(paragraph).or_else(|| entry(None)).map(|found| article::anchor(found.number, found.paragraph))
}
