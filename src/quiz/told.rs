//! Questions that tell the answers of others: on paper all of them are seen at once.

use super::Item;

/// The first `many` of `candidates` of which none tells another's answer.
pub(super) fn untold(candidates: impl IntoIterator<Item = Item>, many: usize, chosen: &mut Vec<Item>) {
    let most = chosen.len() + many;
    for item in candidates {
        if chosen.len() == most {
            return;
        }
        if !chosen.iter().any(|other| tells(other, &item) || tells(&item, other)) {
            chosen.push(item);
        }
    }
}

/// Whether prompt or choices of `item` hold the answer of `other`, a number or a day. A choice that is
/// nothing but that number tells nothing: it may be wrong.
#[must_use]
pub fn tells(item: &Item, other: &Item) -> bool {
    let answer = other.answer.as_str();
    let options = item.options();
    let mut texts = options.into_iter().filter(|option| *option != answer).chain([item.prompt.as_str()]);
    answer.contains(|sign: char| sign.is_ascii_digit()) && texts.any(|text| has(text, answer))
}

/// Whether `text` holds `words` and no longer word or number in their place.
fn has(text: &str, words: &str) -> bool {
    // Ideographs stand beside each other without belonging to one word.
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() && !is_ideograph(sign));
    text.match_indices(words).any(|(at, found)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + found.len()..].chars().next())
    })
}

fn is_ideograph(sign: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_as_a_number_and_not_in_another() {
        assert!(has("ends with 72 signatories", "72") && has("79–60–33", "60"));
        assert!(has("72个签署方", "72"));
        assert!(!has("in 1972", "72") && !has("72nd", "72") && !has("", "72"));
    }
}
