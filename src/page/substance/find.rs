//! Which articles are about what a reader types.

use crate::substance::{Article, Substance};
use crate::text::fold;

/// The articles that hold every one of the words, in number, title or summary, whatever their case and
/// marks: those first whose number it is, then those with the words in their title. All of them for
/// nothing typed.
#[must_use]
pub fn found_articles<'a>(substance: &'a Substance, words: &str) -> Vec<&'a Article> {
    let words = fold(words);
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    let mut ranks: [Vec<&Article>; 3] = [Vec::new(), Vec::new(), Vec::new()];
    for article in &substance.articles {
        if let Some(rank) = rank(article, &words) {
            ranks[rank].push(article);
        }
    }
    ranks.concat()
}

/// 0 for its number, 1 for its title, 2 for anything else it says; `None` where a word is missing.
fn rank(article: &Article, words: &[&str]) -> Option<usize> {
    // "article 41", "art 41" and "41" are one question.
    let bare = match words {
        ["article" | "articles" | "art", rest @ ..] if !rest.is_empty() => rest,
        _ => words,
    };
    let asked = bare.join(" ");
    if asked == article.number.to_string() || asked == fold(&super::article::number(article)) {
        return Some(0);
    }
    let title = fold(&article.title);
    let whole = format!("{title} {}", fold(&article.summary));
    if bare.iter().all(|word| begins(&title, word)) {
        Some(1)
    } else {
        bare.iter().all(|word| begins(&whole, word)).then_some(2)
    }
}

/// Whether one of the words of `text` begins with `word`: "log" is not in "technology".
fn begins(text: &str, word: &str) -> bool {
    text.split(' ').any(|of_text| of_text.starts_with(word))
}
