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
        let word = cut(word, size, weight, room);
        match lines.last_mut() {
            Some(line) if measured(&format!("{line} {word}"), size, weight) <= room => {
                line.push(' ');
                line.push_str(&word);
            }
            Some(_) | None => lines.push(word),
        }
    }
    lines
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
