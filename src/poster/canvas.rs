//! A sheet on which pictures are composed: rectangles, lines, paths and measured texts, in colours by
//! role.
//!
//! Places are given as if reading went rightwards. Where it goes leftwards the whole sheet is turned at the
//! end, and what must not be turned (letters, maps, patterns) is turned back.

use std::fmt::Write as _;

use crate::figure::Direction;
use crate::figure::svg::{Weight, escape, number};
use crate::map::definitions;
use crate::theme::{Light, Role};

use super::style::{Face, Style};
use super::wrap;

/// A rectangle on the sheet, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left edge of the sheet.
    pub x: f64,
    /// From its top edge.
    pub y: f64,
    /// To the right.
    pub width: f64,
    /// Downwards.
    pub height: f64,
}

impl Area {
    /// Its right edge.
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// Its lower edge.
    pub fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// What is left of it below `y`.
    pub fn below(self, y: f64) -> Self {
        Self { y, height: (self.bottom() - y).max(0.0), ..self }
    }

    /// Its left part so many pixels wide, and what is right of it behind a gap.
    pub fn split(self, width: f64, gap: f64) -> (Self, Self) {
        let right = Self { x: self.x + width + gap, width: (self.width - width - gap).max(0.0), ..self };
        (Self { width, ..self }, right)
    }
}

/// What the names of patterns begin with.
const PATTERNS: &str = "poster";

/// What fills an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill<'a> {
    /// A colour.
    Plain(Role),
    /// The colour and pattern of the class of that word, as `signatory` or `vote-no`.
    Class(&'a str),
}

/// The sheet.
pub struct Canvas {
    width: f64,
    height: f64,
    light: Light,
    title: String,
    /// What the names of the patterns in use begin with.
    patterns: String,
    shapes: String,
    /// Whether what is drawn now will be turned.
    turned: bool,
    /// Where each text came to stand: for the tests.
    #[cfg(test)]
    pub texts: Vec<(String, Area)>,
}

impl Canvas {
    /// An empty sheet, read in that direction; `title` is its text alternative.
    pub fn new((width, height): (f64, f64), light: Light, title: String, reading: Direction) -> Self {
        Self {
            width,
            height,
            light,
            title,
            patterns: String::from(PATTERNS),
            shapes: String::new(),
            turned: reading == Direction::RightToLeft,
            #[cfg(test)]
            texts: Vec::new(),
        }
    }

    /// The whole of it, less a margin on all sides.
    pub fn within(&self, margin: f64) -> Area {
        Area { x: margin, y: margin, width: self.width - 2.0 * margin, height: self.height - 2.0 * margin }
    }

    fn colour(&self, role: Role) -> String {
        role.colour(self.light).hex()
    }

    fn paint(&self, fill: Fill<'_>) -> String {
        match fill {
            Fill::Plain(role) => self.colour(role),
            Fill::Class(word) => match word {
                "party" => self.colour(Role::Party),
                "vote-yes" => self.colour(Role::VoteYes),
                "vote-absent" => self.colour(Role::VoteAbsent),
                "none" | "not-eligible" => self.colour(Role::NoStatus),
                "approved-at-home" => self.colour(Role::Signatory),
                "invited" => self.colour(Role::Disputed),
                patterned => format!("url(#{}-{patterned})", self.patterns),
            },
        }
    }

    /// A rectangle.
    pub fn rect(&mut self, area: Area, fill: Fill<'_>) {
        let paint = self.paint(fill);
        let back = self.back(area.x + area.width / 2.0);
        let _ = write!(
            self.shapes,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{paint}\"{back}/>",
            number(area.x),
            number(area.y),
            number(area.width.max(0.0)),
            number(area.height.max(0.0)),
        );
    }

    /// The edge of a rectangle.
    pub fn edge(&mut self, area: Area, role: Role, width: f64) {
        let colour = self.colour(role);
        let _ = write!(
            self.shapes,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"/>",
            number(area.x),
            number(area.y),
            number(area.width),
            number(area.height),
            number(width),
        );
    }

    /// A straight line; `dashes` as `5 4`, or empty.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), role: Role, width: f64, dashes: &str) {
        let colour = self.colour(role);
        let dashes =
            if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
        let _ = write!(
            self.shapes,
            "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"{dashes}/>",
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1),
            number(width),
        );
    }

    /// A path with its fill, its edge and the width of that.
    pub fn path(&mut self, d: &str, fill: Option<Fill<'_>>, edge: Option<(Role, f64)>) {
        let fill = fill.map_or(String::from("none"), |fill| self.paint(fill));
        let edge = match edge {
            Some((role, width)) => format!(
                " stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
                self.colour(role),
                number(width)
            ),
            None => String::new(),
        };
        let _ = write!(self.shapes, "<path d=\"{d}\" fill=\"{fill}\"{edge}/>");
    }

    /// A circle.
    pub fn circle(
        &mut self,
        (x, y): (f64, f64),
        radius: f64,
        fill: Option<Fill<'_>>,
        edge: Option<(Role, f64)>,
    ) {
        let fill = fill.map_or(String::from("none"), |fill| self.paint(fill));
        let edge = match edge {
            Some((role, width)) => {
                format!(" stroke=\"{}\" stroke-width=\"{}\"", self.colour(role), number(width))
            }
            None => String::new(),
        };
        let _ = write!(
            self.shapes,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{fill}\"{edge}/>",
            number(x),
            number(y),
            number(radius)
        );
    }

    /// The attribute that turns a shape back about the upright line at `x`; nothing on a sheet that is not
    /// turned.
    fn back(&self, x: f64) -> String {
        if self.turned {
            format!(" transform=\"matrix(-1 0 0 1 {} 0)\"", number(2.0 * x))
        } else {
            String::new()
        }
    }

    /// What `draw` adds is not turned, such as a map in `area`.
    pub fn upright(&mut self, area: Area, draw: impl FnOnce(&mut Self)) {
        let back = self.back(area.x + area.width / 2.0);
        let outer = std::mem::replace(&mut self.turned, false);
        self.group(back.trim_start(), draw);
        self.turned = outer;
    }

    /// What `draw` adds, moved, made larger and cut to an area; `faint` from 0 to 1 thins it.
    pub fn group(&mut self, attributes: &str, draw: impl FnOnce(&mut Self)) {
        let _ = write!(self.shapes, "<g {attributes}>");
        draw(self);
        self.shapes.push_str("</g>");
    }

    /// What `draw` adds, where a pixel of the sheet is so many of the units in which it draws: the tiles
    /// of its patterns are as large as elsewhere, less `finer`.
    pub fn scaled(&mut self, pixel: f64, finer: f64, draw: impl FnOnce(&mut Self)) {
        let name = format!("{PATTERNS}-{}", self.shapes.len());
        let _ = write!(self.shapes, "{}", patterns(self.light, &name, pixel * finer));
        let outer = std::mem::replace(&mut self.patterns, name);
        draw(self);
        self.patterns = outer;
    }

    /// The name of a new cut to that area, for the attribute `clip-path` of a group.
    pub fn cut(&mut self, area: Area) -> String {
        let name = format!("poster-cut-{}", self.shapes.len());
        let _ = write!(
            self.shapes,
            "<clipPath id=\"{name}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/></clipPath>",
            number(area.x),
            number(area.y),
            number(area.width),
            number(area.height)
        );
        name
    }

    /// One line of text on the base line `y`.
    pub fn words(&mut self, (x, y): (f64, f64), words: &str, style: Style) {
        #[cfg(test)]
        self.texts.push((words.to_owned(), placed(x, y, words, style)));
        let (end, back) = (style.end.anchor(self.turned), self.back(x));
        // The whole line between signs that have it read leftwards, whatever letter it begins with. Signs
        // within it may have lost their partner to another line.
        let is_sign = |sign: char| matches!(sign, '\u{2066}'..='\u{2069}');
        let words = if self.turned {
            format!("\u{2067}{}\u{2069}", words.replace(is_sign, ""))
        } else {
            words.to_owned()
        };
        let face = match style.face {
            Face::Sans => "",
            Face::Serif => " font-family=\"Charter, 'Bitstream Charter', 'Noto Serif', Georgia, serif\"",
        };
        let weight = match style.weight {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"700\"",
        };
        let _ = write!(
            self.shapes,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{end}{face}{weight}{back}>{}</text>",
            number(x),
            number(y),
            number(style.size),
            self.colour(style.role),
            escape(&words)
        );
    }

    /// The same on a seam of paper, which keeps it legible on patterns and lines.
    pub fn seamed(&mut self, at: (f64, f64), words: &str, style: Style) {
        let seam = self.colour(Role::Paper);
        let attributes = format!(
            "paint-order=\"stroke\" stroke=\"{seam}\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
            number(style.size * 0.26)
        );
        self.group(&attributes, |canvas| canvas.words(at, words, style));
    }

    /// A text in lines from the top of `area` on, at most `most` of them; gives where the next may begin.
    pub fn block(&mut self, area: Area, words: &str, style: Style, most: usize) -> f64 {
        let mut y = area.y;
        for line in wrap::at_most(words, style.size, style.weight, area.width, most) {
            self.words((area.x, y + style.size), &line, style);
            y += style.size * style.leading();
        }
        y
    }

    /// The finished picture.
    pub fn svg(self) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let shapes = match self.back(self.width / 2.0) {
            back if back.is_empty() => self.shapes,
            back => format!("<g{back}>{}</g>", self.shapes),
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" direction=\"ltr\" \
             font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\">\
             <title>{}</title>{}<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>{}</svg>",
            escape(&self.title),
            patterns(self.light, PATTERNS, 1.0),
            Role::Paper.colour(self.light).hex(),
            shapes
        )
    }
}

/// Where a text stands, from above its letters to below them.
#[cfg(test)]
fn placed(x: f64, y: f64, words: &str, style: Style) -> Area {
    let width = wrap::measured(words, style.size, style.weight);
    let x = match style.end {
        super::style::End::Left => x,
        super::style::End::Middle => x - width / 2.0,
        super::style::End::Right => x - width,
    };
    Area { x, y: y - style.size * 0.76, width, height: style.size * 0.98 }
}

/// The patterns of the page with their colours in them, under names of their own: the picture may
/// stand in a page that has the others.
fn patterns(light: Light, name: &str, steps: f64) -> String {
    let mut text = definitions(steps).replace("id=\"fill-", &format!("id=\"{name}-"));
    for (class, attribute, role) in [
        ("ground--signatory", "fill", Role::Signatory),
        ("line--signatory", "stroke", Role::SignatoryHatch),
        ("ground--contracting", "fill", Role::Party),
        ("line--contracting", "stroke", Role::PartyHatch),
        ("ground--outside", "fill", Role::Outside),
        ("dot--outside", "fill", Role::OutsideDots),
        ("ground--withdrawn", "fill", Role::Outside),
        ("line--withdrawn", "stroke", Role::OutsideDots),
        ("ground--disputed", "fill", Role::NoStatus),
        ("line--disputed", "stroke", Role::Disputed),
        ("ground--vote-no", "fill", Role::VoteNo),
        ("line--vote-no", "stroke", Role::VotePattern),
        ("ground--vote-abstain", "fill", Role::VoteAbstain),
        ("dot--vote-abstain", "fill", Role::VotePattern),
    ] {
        let colour = role.colour(light).hex();
        text = text.replace(&format!("class=\"pattern__{class}\""), &format!("{attribute}=\"{colour}\""));
    }
    text
}
