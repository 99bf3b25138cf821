//! The patterns of the classes, as SVG definitions.
//!
//! Every class differs from its neighbours in pattern as well as in colour. Colours come from the
//! style sheet; here are only shapes. One tile is 12 steps wide: six pixels
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
    "<path class=\"pattern__line--@\" d=\"M-3 3l6-6M0 12l12-12M9 15l6-6\" stroke-width=\"2.6\"/>";
const FALLING_THIN: &str =
    "<path class=\"pattern__line--@\" d=\"M-3 9l6 6M0 0l12 12M9-3l6 6\" stroke-width=\"1.6\"/>";
const CROSSED: &str = "<path class=\"pattern__line--@\" d=\"M0 0l12 12M0 12l12-12\" stroke-width=\"1.6\"/>";
const DOTS: &str = "<circle class=\"pattern__dot--@\" cx=\"3\" cy=\"3\" r=\"1.3\"/>\
                    <circle class=\"pattern__dot--@\" cx=\"9\" cy=\"9\" r=\"1.3\"/>";

/// The `<defs>` of a page that shows classes.
#[must_use]
pub fn definitions() -> String {
    let patterns: String = PATTERNS
        .iter()
        .map(|Pattern { word, marks }| {
            format!(
                "<pattern id=\"fill-{word}\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">\
                 <rect class=\"pattern__ground--{word}\" width=\"12\" height=\"12\"/>{}</pattern>",
                marks.replace('@', word)
            )
        })
        .collect();
    format!("<defs>{patterns}</defs>")
}
