//! What was not done, as sentences that can be put away.

use crate::text::Text;

use super::escape;

/// The notices as HTML; the button of each carries its place in `data-notice`.
#[must_use]
pub fn notices_html(text: &Text, sentences: &[String]) -> String {
    let dismiss = escape(&text.say("page-dismiss", &[]));
    let notice = |(at, sentence): (usize, &String)| {
        format!(
            "<p class=\"notice\" role=\"status\"><span>{}</span><button type=\"button\" \
             class=\"button button--plain\" data-notice=\"{at}\">{dismiss}</button></p>",
            escape(sentence)
        )
    };
    sentences.iter().enumerate().map(notice).collect()
}
