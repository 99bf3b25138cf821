//! The patterns of the classes, as SVG definitions.
//!
//! Every class differs from its neighbours in pattern as well as in colour. Colours come from the
//! style sheet; here are only shapes. One tile is 16 steps wide: eight pixels
//! at the map's design width.

/// One pattern: the word in its name, and what lies on its ground.
struct Pattern {
    word: &'static str,
    marks: &'static str,
}

const PATTERNS: [Pattern; 7] = [
    Pattern { word: "signatory", marks: RISING },
    Pattern { word: "contracting", marks: FALLING_THIN },
    Pattern { word: "outside", marks: DOTS },
    Pattern { word: "withdrawn", marks: CROSSED },
    Pattern { word: "disputed", marks: RISING },
    Pattern { word: "vote-no", marks: FALLING_THIN },
    Pattern { word: "vote-abstain", marks: DOTS },
];

const RISING: &str =
    "<path class=\"pattern__line--@\" d=\"M-4 4l8-8M0 16l16-16M12 20l8-8\" stroke-width=\"2.6\"/>";
const FALLING_THIN: &str =
    "<path class=\"pattern__line--@\" d=\"M-4 12l8 8M0 0l16 16M12-4l8 8\" stroke-width=\"1.6\"/>";
const CROSSED: &str = "<path class=\"pattern__line--@\" d=\"M0 0l16 16M0 16l16-16\" stroke-width=\"1.6\"/>";
const DOTS: &str = "<circle class=\"pattern__dot--@\" cx=\"4\" cy=\"4\" r=\"1.5\"/>\
                    <circle class=\"pattern__dot--@\" cx=\"12\" cy=\"12\" r=\"1.5\"/>";

/// The `<defs>` of a page that shows classes.
#[must_use]
pub fn definitions() -> String {
    let patterns: String = PATTERNS
        .iter()
        .map(|Pattern { word, marks }| {
            format!(
                "<pattern id=\"fill-{word}\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\">\
                 <rect class=\"pattern__ground--{word}\" width=\"16\" height=\"16\"/>{}</pattern>",
                marks.replace('@', word)
            )
        })
        .collect();
    format!("<defs>{patterns}</defs>")
}
