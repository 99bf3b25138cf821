//! One style sheet from the files in `style/`.

use std::fs;
use std::path::Path;

use anyhow::Context;

/// The palette first, since the others use its variables; print last, since it overrules them.
fn rank(name: &str) -> u8 {
    match name {
        "palette.css" => 0,
        "page.css" => 1,
        "print.css" => 3,
        _ => 2,
    }
}

/// The sheets of what only the annex draws, and pages without a program.
const LATER: [&str; 5] = ["beside.css", "convention.css", "hear.css", "present.css", "teach.css"];

/// The sheet of views by themselves.
const FRAMED: &str = "embed.css";

/// When a sheet is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// With the page.
    First,
    /// With the annex, and with pages without a program.
    Later,
    /// With views by themselves.
    Framed,
}

/// When the file of that name is wanted.
fn when_wanted(name: &str) -> When {
    if name == FRAMED {
        When::Framed
    } else if LATER.contains(&name) {
        When::Later
    } else {
        When::First
    }
}

/// All sheets of a folder that are wanted then, in a fixed order, without comments and needless white
/// space.
pub fn sheet(folder: &Path, when: When) -> anyhow::Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading the folder `{}`", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".css") && when_wanted(&name) == when {
            names.push(name);
        }
    }
    names.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
    let mut all = String::new();
    for name in names {
        let file = folder.join(&name);
        let css = fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))?;
        all.push_str(&squeezed(&css));
    }
    Ok(all)
}

/// Leaves out comments, and white space where it says nothing; strings stay as they are.
fn squeezed(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
        } else if first == '"' || first == '\'' {
            let end = string_end(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first.is_whitespace() {
            rest = rest.trim_start();
            // A space may be a combinator or part of `calc`; beside these signs it is neither.
            let spare = |sign: char| matches!(sign, '{' | '}' | ';' | ',');
            if !out.ends_with(spare) && !rest.starts_with(spare) && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            if first == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.trim().to_owned()
}

/// Where the string ends that `text` starts with; at its end if it is never closed.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match (escaped, sign) {
            (true, _) => escaped = false,
            (false, '\\') => escaped = true,
            (false, sign) if sign == quote => return at + sign.len_utf8(),
            (false, _) => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes_where_it_says_nothing() {
        let cases = [
            ("a {\n  color: red;\n}\n", "a{color: red}"),
            ("a  b , c{}", "a b,c{}"),
            ("a{b: c; d: e;\n}", "a{b: c;d: e}"),
            ("/* why */ a { width: calc(1px + 2px) }", "a{width: calc(1px + 2px)}"),
            (".a :hover{}", ".a :hover{}"),
            ("a::after { content: \" /* \\\" */ ; \" }", "a::after{content: \" /* \\\" */ ; \"}"),
        ];
        for (css, expected) in cases {
            assert_eq!(squeezed(css), expected);
        }
    }

    #[test]
    fn the_palette_comes_first_and_print_last() {
        let mut names = ["print.css", "map.css", "page.css", "palette.css", "chart.css"];
        names.sort_by_key(|name| rank(name));
        assert_eq!(names, ["palette.css", "page.css", "map.css", "chart.css", "print.css"]);
    }
}
