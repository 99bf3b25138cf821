//! Finding a participant by what somebody typed, and what they may have meant.

use hanoi_atlas::treaty::Participant;

/// The participant whose code or name `text` is; capitals and accents do not matter.
#[must_use]
pub fn participant<'a>(participants: &'a [Participant], text: &str) -> Option<&'a Participant> {
    let wanted = fold(text);
    let by_code = participants.iter().find(|participant| fold(participant.code.as_str()) == wanted);
    by_code.or_else(|| participants.iter().find(|participant| names(participant).any(|name| name == wanted)))
}

/// The three participants nearest to `text`, as `MLI (Mali)`, the nearest first.
#[must_use]
pub fn suggestions(participants: &[Participant], text: &str) -> Vec<String> {
    let wanted = fold(text);
    let distance = |participant: &Participant| {
        let code = std::iter::once(fold(participant.code.as_str()));
        names(participant).chain(code).map(|name| edits(&name, &wanted)).min()
    };
    let mut near: Vec<_> =
        participants.iter().map(|participant| (distance(participant), participant)).collect();
    near.sort_by_key(|(distance, participant)| (*distance, participant.code));
    near.iter().take(3).map(|(_, found)| format!("{} ({})", found.code, found.short)).collect()
}

/// The word of `known` that is nearest to `text`; `None` if there are none.
#[must_use]
pub fn word<'a>(known: impl IntoIterator<Item = &'a String>, text: &str) -> Option<&'a String> {
    let wanted = fold(text);
    known.into_iter().min_by_key(|word| edits(&fold(word), &wanted))
}

/// Every name of a participant, folded.
fn names(participant: &Participant) -> impl Iterator<Item = String> + '_ {
    let own = [&participant.name, &participant.short];
    own.into_iter().chain(&participant.aliases).chain(&participant.iso2).map(|name| fold(name))
}

/// Small letters without accents, one blank between words, so that `Turkiye` finds `Türkiye`.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' => '\'',
        other => other,
    };
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").chars().map(plain).collect()
}

/// How many letters must be put in, left out or changed to come from one to the other.
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut before = row[0];
        row[0] = index + 1;
        for (column, other) in to.iter().enumerate() {
            let changed = before + usize::from(letter != *other);
            before = row[column + 1];
            row[column + 1] = changed.min(before + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (from, to, expected) in
            [("mali", "mali", 0), ("malli", "mali", 1), ("", "abc", 3), ("kitten", "sitting", 3)]
        {
            assert_eq!(edits(from, to), expected, "{from} {to}");
            assert_eq!(edits(to, from), expected, "{to} {from}");
        }
    }

    #[test]
    fn accents_capitals_and_blanks_do_not_matter() {
        assert_eq!(fold("  Côte   d’IVOIRE "), "cote d'ivoire");
    }
}
