//! Scripts without what only people read.

/// Leaves out lines that are comments, and indentation.
///
/// Whole lines only, so that nothing within code is guessed at. A text that runs over several lines
/// between backquotes would suffer, so a script with one is left as it is.
pub fn squeezed(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut out = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script =
            "/**\n * @param {x} y\n */\nf(y) {\n    // why\n    return y; // stays\n}\n\n/* one line */\n";
        assert_eq!(squeezed(script), "f(y) {\nreturn y; // stays\n}\n");
    }

    #[test]
    fn a_text_over_several_lines_is_left_alone() {
        let script = "const text = `a\n   // b\n`;";
        assert_eq!(squeezed(script), script);
    }
}
