//! The patterns of the classes, as SVG definitions.
//!
//! Every class differs from its neighbours in pattern as well as in colour. Colours come from the
//! style sheet; here are only shapes. One tile is 24 units wide: six pixels at the map's design
//! width.

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

const RISING: &str = "<path class=\"pattern__line--@\" d=\"M-6 6l12-12M0 24l24-24M18 30l12-12\" stroke-width=\"5\"/>";
const FALLING_THIN: &str =
    "<path class=\"pattern__line--@\" d=\"M-6 18l12 12M0 0l24 24M18-6l12 12\" stroke-width=\"3\"/>";
const CROSSED: &str =
    "<path class=\"pattern__line--@\" d=\"M0 0l24 24M0 24l24-24\" stroke-width=\"3\" fill=\"none\"/>";
const DOTS: &str = "<circle class=\"pattern__dot--@\" cx=\"6\" cy=\"6\" r=\"2.6\"/><circle class=\"pattern__dot--@\" cx=\"18\" cy=\"18\" r=\"2.6\"/>";

/// The `<defs>` of a picture that shows classes; `prefix` keeps the names of two pictures on one
/// page apart, and is empty for the map.
#[must_use]
pub fn definitions() -> String {
    let patterns: String = PATTERNS
        .iter()
        .map(|Pattern { word, marks }| {
            format!(
                "<pattern id=\"fill-{word}\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\">\
                 <rect class=\"pattern__ground--{word}\" width=\"24\" height=\"24\"/>{}</pattern>",
                marks.replace('@', word)
            )
        })
        .collect();
    format!("<defs>{patterns}</defs>")
}
