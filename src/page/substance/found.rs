//! The search among the articles, in the page of the atlas.

use crate::page::{Asked, Matter, escape};
use crate::text::Text;

use super::{article, found_articles};

/// The field in which a reader types, for a page whose program runs.
pub(in crate::page) fn field(text: &Text) -> String {
    format!(
        "<label class=\"needs-app\"><span>{}</span> \
         <input type=\"search\" class=\"field\" data-link=\"article\" autocomplete=\"off\"></label>",
        escape(&text.say("article-search", &[]))
    )
}

/// The articles that are about what the link seeks, or how many there are to seek in; empty where the
/// articles did not arrive.
pub(in crate::page) fn html(asked: &Asked<'_>) -> String {
    let Some(substance) = asked.further.substance.as_ref() else { return String::new() };
    let Asked { facts, board, further, viewpoint } = *asked;
    let matter = Matter { facts, substance, beside: further.beside.as_ref(), date: board.date, up: "" };
    let words = viewpoint.article.as_str().trim();
    let all = substance.articles.len();
    if words.is_empty() {
        return line(facts.text.say("article-all", &[("n", all.into())]));
    }
    let found = found_articles(substance, words);
    let said = [("words", words.into()), ("n", found.len().into()), ("all", all.into())];
    let articles: String = found.iter().map(|found| article::article_html(&matter, found)).collect();
    let list = if found.is_empty() {
        String::new()
    } else {
        format!("<div class=\"says\"><ol class=\"articles\">{articles}</ol></div>")
    };
    line(facts.text.say("article-found", &said)) + &list
}

fn line(sentence: String) -> String {
    format!("<p class=\"small\" role=\"status\">{}</p>", escape(&sentence))
}
