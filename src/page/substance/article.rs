//! The articles by chapter, each with our sentence and how sure it is.

use crate::page::escape;
use crate::substance::{Article, Chapter};
use crate::treaty::Certainty;

use super::{Matter, cite};

/// Where the official text is. It could not be read when the facts were compiled.
const OFFICIAL: &str = "a-res-79-243";

/// Every article, under its chapter; its anchor is `article-65`, that of a paragraph `article-40-22`.
#[must_use]
pub fn articles_html(matter: &Matter<'_>) -> String {
    let chapters = matter.substance.chapters.iter().map(|chapter| chapter_html(matter, chapter));
    format!("{}{}", lead(matter), chapters.collect::<String>())
}

/// The anchor of an article, or of a paragraph with an entry of its own.
pub(super) fn anchor(number: u32, paragraph: Option<u32>) -> String {
    match paragraph {
        Some(paragraph) => format!("article-{number}-{paragraph}"),
        None => format!("article-{number}"),
    }
}

/// "40", or "40(22)".
pub(super) fn number(article: &Article) -> String {
    match article.paragraph {
        Some(paragraph) => format!("{}({paragraph})", article.number),
        None => article.number.to_string(),
    }
}

/// A link to the article, whose words are "article 41".
pub(super) fn link(matter: &Matter<'_>, article: &Article) -> String {
    let words = matter.facts.text.say("article-name", &[("number", number(article).into())]);
    format!("<a href=\"#{}\">{}</a>", anchor(article.number, article.paragraph), escape(&words))
}

fn lead(matter: &Matter<'_>) -> String {
    let articles = &matter.substance.articles;
    let count = |wanted| articles.iter().filter(|article| article.certainty() == wanted).count();
    let sentence = matter.facts.text.say(
        "article-lead",
        &[
            ("all", articles.len().into()),
            ("confirmed", count(Certainty::Confirmed).into()),
            ("reported", count(Certainty::Reported).into()),
            ("unverified", count(Certainty::Unverified).into()),
        ],
    );
    let official = matter.facts.text.say("article-official", &[]);
    let link = cite::title(matter, OFFICIAL);
    format!("<p class=\"section__lead\">{} {} {link}.</p>", escape(&sentence), escape(&official))
}

fn chapter_html(matter: &Matter<'_>, chapter: &Chapter) -> String {
    let articles: String =
        matter.substance.of_chapter(chapter.number).map(|article| article_html(matter, article)).collect();
    let heading = matter.facts.text.say(
        "article-chapter",
        &[("number", chapter.number.into()), ("title", chapter.title.as_str().into())],
    );
    format!(
        "<h3 id=\"chapter-{}\">{}</h3><ol class=\"articles\">{articles}</ol>",
        chapter.number,
        escape(&heading)
    )
}

/// One article, as an item of a list.
pub(super) fn article_html(matter: &Matter<'_>, article: &Article) -> String {
    format!(
        "<li id=\"{anchor}\"><h4><span>{number}</span> {title}</h4><p>{summary}</p>{sure}</li>",
        anchor = anchor(article.number, article.paragraph),
        number = number(article),
        title = escape(&article.title),
        summary = escape(&article.summary),
        sure = cite::line(&[escape(&sure(matter, article)), vouched(matter, article)]),
    )
}

/// How sure the entry is: in one word where its two parts agree.
pub(super) fn sure(matter: &Matter<'_>, article: &Article) -> String {
    let subject = cite::sure(matter, article.subject);
    if article.subject == article.number_certainty {
        return subject;
    }
    let number = cite::sure(matter, article.number_certainty);
    matter.facts.text.say("article-sure", &[("subject", subject.into()), ("number", number.into())])
}

/// Who says so; for what nobody has read, nothing, since a link would look like a proof.
fn vouched(matter: &Matter<'_>, article: &Article) -> String {
    match article.subject.min(article.number_certainty) {
        Certainty::Confirmed | Certainty::Reported => cite::publisher(matter, &article.source),
        Certainty::Unverified => String::new(),
    }
}
