//! The patterns of the classes, as SVG definitions.
//!
//! Every class differs from its neighbours in pattern as well as in colour. Colours come from the
//! style sheet; here are only shapes. One tile is eight pixels wide at the
//! map's design width.

use super::PAGE_STEPS;
use crate::decimal::written;

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
    "<path class=\"pattern__line--@\" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke-width=\"1.3\"/>";
const FALLING_THIN: &str =
    "<path class=\"pattern__line--@\" d=\"M-2 6l4 4M0 0l8 8M6-2l4 4\" stroke-width=\".8\"/>";
const CROSSED: &str = "<path class=\"pattern__line--@\" d=\"M0 0l8 8M0 8l8-8\" stroke-width=\".8\"/>";
const DOTS: &str = "<circle class=\"pattern__dot--@\" cx=\"2\" cy=\"2\" r=\".75\"/>\
                    <circle class=\"pattern__dot--@\" cx=\"6\" cy=\"6\" r=\".75\"/>";

/// The `<defs>` of a page that shows classes, for pictures drawn in so many steps a pixel.
#[must_use]
pub fn definitions(steps: f64) -> String {
    let patterns: String = PATTERNS
        .iter()
        .map(|Pattern { word, marks }| {
            format!(
                "<pattern id=\"fill-{word}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"scale({steps})\"><rect class=\"pattern__ground--{word}\" width=\"8\" height=\"8\"/>{}</pattern>",
                marks.replace('@', word)
            )
        })
        .collect();
    format!("<defs>{patterns}</defs>")
}

/// A small rectangle filled as the class of that word, for legends beside a map of the page.
#[must_use]
pub fn swatch(word: &str) -> String {
    let length = |pixels: f64| written(pixels * PAGE_STEPS, 0);
    let (width, height) = (length(22.0), length(14.0));
    format!(
        "<svg class=\"legend__swatch\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">\
         <rect class=\"swatch--{word}\" width=\"{width}\" height=\"{height}\"/></svg>"
    )
}
