//! Words to lines that have room.

use crate::figure::measure::{bold_width, width};
use crate::figure::svg::Weight;

/// The width of a line in pixels.
pub fn measured(words: &str, size: f64, weight: Weight) -> f64 {
    match weight {
        Weight::Regular => width(words, size),
        Weight::Bold => bold_width(words, size),
    }
}

/// The lines of a text that is at most `room` pixels wide; a word wider than that is cut.
pub fn lines(words: &str, size: f64, weight: Weight, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let mut gap = " ";
        for part in parts(word) {
            let part = cut(part, size, weight, room);
            match lines.last_mut() {
                Some(line) if measured(&format!("{line}{gap}{part}"), size, weight) <= room => {
                    line.push_str(gap);
                    line.push_str(&part);
                }
                Some(_) | None => lines.push(part),
            }
            gap = "";
        }
    }
    lines
}

/// Where a word may be broken without a hyphen: round each ideograph, but for the marks that no line begins
/// or ends with. All others have one part.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, letter) in word.char_indices() {
        let is_break = before.is_some_and(|before| {
            (is_wide(before) || is_wide(letter))
                && !"《“（‘「".contains(before)
                && !"》”）’」，。、；：？！·%".contains(letter)
        });
        if is_break {
            parts.push(&word[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    parts.push(&word[start..]);
    parts
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}')
}

/// The same in at most so many lines; what has no room is left out, and `…` says so.
pub fn at_most(words: &str, size: f64, weight: Weight, room: f64, most: usize) -> Vec<String> {
    let mut all = lines(words, size, weight, room);
    if all.len() > most {
        all.truncate(most);
        if let Some(last) = all.last_mut() {
            *last = cut(&format!("{last} …"), size, weight, room);
        }
    }
    all
}

/// The largest of `sizes` at which the text has room in `most` lines; else the smallest.
pub fn size(words: &str, sizes: &[f64], weight: Weight, room: f64, most: usize) -> f64 {
    let fits = |size: &&f64| lines(words, **size, weight, room).len() <= most;
    sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or_default()
}

/// One line that has room; what is cut off is a `…`.
pub fn cut(words: &str, size: f64, weight: Weight, room: f64) -> String {
    if measured(words, size, weight) <= room {
        return words.to_owned();
    }
    let mut kept: Vec<char> = words.trim_end_matches(" …").chars().collect();
    while let Some(_last) = kept.pop() {
        let line: String = kept.iter().collect::<String>().trim_end().to_owned() + "…";
        if measured(&line, size, weight) <= room {
            return line;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_broken_between_letters_and_no_line_begins_with_a_mark() {
        assert_eq!(parts("在2025年，签署。"), ["在", "2025", "年，", "签", "署。"]);
        assert_eq!(parts("signature"), ["signature"]);
        let broken = lines("联合国打击网络犯罪公约", 10.0, Weight::Regular, 45.0);
        assert_eq!(broken, ["联合国打", "击网络犯", "罪公约"]);
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_no_word_is_lost() {
        let text = "Of 197 States entitled to join, 122 have not signed the Convention.";
        for room in [60.0, 120.0, 333.0, 2000.0] {
            let lines = lines(text, 20.0, Weight::Regular, room);
            assert!(lines.iter().all(|line| measured(line, 20.0, Weight::Regular) <= room), "{lines:?}");
            if room > 300.0 {
                assert_eq!(lines.join(" "), text);
            }
        }
    }

    #[test]
    fn what_has_no_room_ends_in_an_ellipsis() {
        let short = at_most("one two three four five six", 20.0, Weight::Regular, 120.0, 1);
        assert_eq!(short.len(), 1);
        assert!(short[0].ends_with('…') && measured(&short[0], 20.0, Weight::Regular) <= 120.0, "{short:?}");
        assert_eq!(cut("Côte d’Ivoire", 20.0, Weight::Regular, 1.0), "");
    }

    #[test]
    fn the_largest_size_that_has_room_is_taken() {
        assert!((size("a", &[40.0, 20.0], Weight::Bold, 100.0, 1) - 40.0).abs() < 1e-9);
        assert!((size("a long title", &[40.0, 20.0], Weight::Bold, 180.0, 1) - 20.0).abs() < 1e-9);
    }
}
