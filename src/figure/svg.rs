//! A figure as SVG text: for the page, for a file, for a reference picture.

use std::fmt::Write as _;

use crate::decimal;

use super::{Anchor, At, Direction, Figure, Length, Outline, Point, Shape, Tag, Text};

/// How a class looks in a picture that leaves the page and its style sheets.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ink {
    /// The colour of areas and letters, e.g. `#223`; `None` for none.
    pub fill: Option<String>,
    /// The colour of lines; `None` for none.
    pub stroke: Option<String>,
    /// The width of lines in pixels.
    pub stroke_width: f64,
    /// Dash and gap in pixels, e.g. `4 3`; `None` for a whole line.
    pub dashes: Option<String>,
    /// Whether letters are bold.
    pub weight: Weight,
}

/// The weight of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// As running text.
    #[default]
    Regular,
    /// Bold.
    Bold,
}

/// The figure as an `<svg>` element that style sheets dress.
#[must_use]
pub fn page(figure: &Figure) -> String {
    let mut to = Writer { text: String::new(), ink: None };
    to.figure(figure, Frame::Page);
    to.text
}

/// Shapes as they stand inside an `<svg>` element that style sheets dress.
#[must_use]
pub fn shapes(shapes: &[Shape]) -> String {
    let mut to = Writer { text: String::new(), ink: None };
    shapes.iter().for_each(|shape| to.shape(shape));
    to.text
}

/// The figure as an SVG file that stands alone: `ink` says how the shapes of a class look.
#[must_use]
pub fn export(figure: &Figure, ink: &dyn Fn(&str) -> Ink) -> String {
    let mut to = Writer { text: String::new(), ink: Some(ink) };
    to.figure(figure, Frame::File);
    to.text
}

/// A number with at most two decimals, none of them idle: a hundredth of a pixel is below what a
/// screen shows, and a hundredth of a percent is a tenth of a pixel on an axis of 1000.
#[must_use]
pub fn number(value: f64) -> String {
    decimal::written(value, 2)
}

/// Text in which the five signs that mean something to XML are written otherwise.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// What an `<svg>` element stands in.
enum Frame {
    Page,
    File,
    Inset { at: At, width: Length, height: f64 },
}

struct Writer<'a> {
    text: String,
    ink: Option<&'a dyn Fn(&str) -> Ink>,
}

impl Writer<'_> {
    fn figure(&mut self, figure: &Figure, frame: Frame) {
        self.text.push_str("<svg");
        if let Frame::File = frame {
            self.attribute("xmlns", "http://www.w3.org/2000/svg");
            self.attribute("font-family", "system-ui, sans-serif");
        }
        match frame {
            Frame::Page | Frame::File => {
                self.length("width", figure.width);
                self.number("height", figure.height);
                if let Length::Px(width) = figure.width {
                    self.view_box(width, figure.height);
                }
            }
            Frame::Inset { at, width, height } => {
                self.position("x", "y", at);
                self.length("width", width);
                self.number("height", height);
                self.view_box(figure.width.px(0.0), figure.height);
                self.attribute("preserveAspectRatio", "none");
                // Lines on its edge keep their whole width.
                self.attribute("overflow", "visible");
            }
        }
        if figure.direction == Direction::RightToLeft {
            self.attribute("direction", "rtl");
        }
        match (&figure.label, &frame) {
            (Some(label), _) => {
                self.attribute("role", "img");
                self.attribute("aria-label", label);
            }
            (None, Frame::Page) => self.attribute("aria-hidden", "true"),
            (None, Frame::File | Frame::Inset { .. }) => {}
        }
        self.tag(&figure.tag);
        self.text.push('>');
        figure.shapes.iter().for_each(|shape| self.shape(shape));
        self.text.push_str("</svg>");
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Line { from, to, tag } => {
                self.open("line");
                self.position("x1", "y1", *from);
                self.position("x2", "y2", *to);
                self.close(tag);
            }
            Shape::Path { rings, outline, tag } => {
                self.open("path");
                self.attribute("d", &path(rings, *outline));
                self.close(tag);
            }
            Shape::Rect { at, width, height, tag } => {
                self.open("rect");
                self.position("x", "y", *at);
                self.length("width", *width);
                self.number("height", *height);
                self.close(tag);
            }
            Shape::Circle { at, radius, tag } => {
                self.open("circle");
                self.position("cx", "cy", *at);
                self.number("r", *radius);
                self.close(tag);
            }
            Shape::Text(text) => self.words(text),
            Shape::Group { at, title, shapes, tag } => self.group(*at, title.as_deref(), shapes, tag),
            Shape::Inset { at, width, height, figure } => {
                self.figure(figure, Frame::Inset { at: *at, width: *width, height: *height });
            }
        }
    }

    fn words(&mut self, text: &Text) {
        self.open("text");
        self.position("x", "y", text.at);
        if text.dx != 0.0 {
            self.number("dx", text.dx);
        }
        match text.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.attribute("text-anchor", "middle"),
            Anchor::End => self.attribute("text-anchor", "end"),
        }
        self.number("font-size", text.size);
        self.tag(&text.tag);
        let _ = write!(self.text, ">{}</text>", escape(&text.words));
    }

    /// A group that is moved is an `<svg>`: a transformation knows no percentages.
    fn group(&mut self, at: Option<At>, title: Option<&str>, shapes: &[Shape], tag: &Tag) {
        let name = if at.is_some() { "svg" } else { "g" };
        self.open(name);
        if let Some(at) = at {
            self.position("x", "y", at);
            self.attribute("overflow", "visible");
        }
        self.tag(tag);
        self.text.push('>');
        if let Some(title) = title {
            let _ = write!(self.text, "<title>{}</title>", escape(title));
        }
        shapes.iter().for_each(|shape| self.shape(shape));
        let _ = write!(self.text, "</{name}>");
    }

    fn tag(&mut self, Tag { class, id, data }: &Tag) {
        if let Some(id) = id {
            self.attribute("id", id);
        }
        match self.ink {
            Some(ink) if !class.is_empty() => self.ink(&ink(class)),
            None if !class.is_empty() => self.attribute("class", class),
            Some(_) | None => {}
        }
        for (name, value) in data {
            self.attribute(&format!("data-{name}"), value);
        }
    }

    fn ink(&mut self, Ink { fill, stroke, stroke_width, dashes, weight }: &Ink) {
        self.attribute("fill", fill.as_deref().unwrap_or("none"));
        if let Some(stroke) = stroke {
            self.attribute("stroke", stroke);
            self.number("stroke-width", *stroke_width);
            self.attribute("vector-effect", "non-scaling-stroke");
        }
        if let Some(dashes) = dashes {
            self.attribute("stroke-dasharray", dashes);
        }
        match weight {
            Weight::Regular => {}
            Weight::Bold => self.attribute("font-weight", "bold"),
        }
    }

    fn open(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
    }

    fn close(&mut self, tag: &Tag) {
        self.tag(tag);
        self.text.push_str("/>");
    }

    fn view_box(&mut self, width: f64, height: f64) {
        self.attribute("viewBox", &format!("0 0 {} {}", number(width), number(height)));
    }

    fn position(&mut self, x: &str, y: &str, at: At) {
        self.length(x, at.x);
        self.number(y, at.y);
    }

    fn length(&mut self, name: &str, length: Length) {
        match length {
            Length::Px(px) => self.number(name, px),
            Length::Percent(percent) => self.attribute(name, &format!("{}%", number(percent))),
        }
    }

    fn number(&mut self, name: &str, value: f64) {
        self.attribute(name, &number(value));
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.text, " {name}=\"{}\"", escape(value));
    }
}

/// The `d` of a path; a step along one axis is written as such, which halves a step chart.
fn path(rings: &[Vec<Point>], outline: Outline) -> String {
    let mut d = String::new();
    for ring in rings {
        let mut before: Option<(String, String)> = None;
        for point in ring {
            let (x, y) = (number(point.x), number(point.y));
            let _ = match &before {
                None => write!(d, "M{x} {y}"),
                Some((last_x, last_y)) if *last_x == x && *last_y == y => Ok(()),
                Some((_, last_y)) if *last_y == y => write!(d, "H{x}"),
                Some((last_x, _)) if *last_x == x => write!(d, "V{y}"),
                Some(_) => write!(d, "L{x} {y}"),
            };
            before = Some((x, y));
        }
        if outline == Outline::Closed && !ring.is_empty() {
            d.push('Z');
        }
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(shapes: Vec<Shape>) -> Figure {
        Figure { width: Length::Percent(100.0), height: 20.0, shapes, ..Figure::default() }
    }

    #[test]
    fn numbers_have_no_idle_decimals() {
        let cases = [(0.0, "0"), (-0.001, "0"), (12.5, "12.5"), (100.0, "100"), (33.333_33, "33.33")];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn what_means_something_to_xml_is_escaped() {
        let tag = Tag::class("a").with("event", "\"x\" & 'y'");
        let words = Text {
            at: At::percent(50.0, 10.0),
            dx: 0.0,
            anchor: Anchor::Middle,
            size: 12.0,
            words: "<script>".to_owned(),
            tag,
        };
        let svg = page(&figure(vec![Shape::Text(words)]));
        assert!(svg.contains("data-event=\"&quot;x&quot; &amp; &#39;y&#39;\""), "{svg}");
        assert!(svg.contains(">&lt;script&gt;</text>"), "{svg}");
    }

    #[test]
    fn a_page_has_classes_and_a_file_has_colours() {
        let line =
            Shape::Line { from: At::percent(0.0, 1.0), to: At::percent(100.0, 1.0), tag: Tag::class("rule") };
        let ink = |class: &str| Ink {
            stroke: Some(format!("#{}", class.len())),
            stroke_width: 1.0,
            ..Ink::default()
        };
        let figure = figure(vec![line]);
        assert!(page(&figure).contains("class=\"rule\""));
        assert!(!page(&figure).contains("stroke"));
        let file = export(&figure, &ink);
        assert!(file.contains("stroke=\"#4\"") && file.contains("xmlns"), "{file}");
    }

    #[test]
    fn steps_are_written_along_one_axis() {
        let corners = [(0.0, 5.0), (3.0, 5.0), (3.0, 5.0), (3.0, 1.0), (4.0, 0.0)];
        let ring = corners.map(|(x, y)| Point { x, y }).to_vec();
        assert_eq!(path(&[ring], Outline::Open), "M0 5H3V1L4 0");
    }

    #[test]
    fn a_figure_carries_no_style_attribute() {
        let group = Shape::Group {
            at: Some(At::percent(12.345, 4.0)),
            title: Some("a & b".to_owned()),
            shapes: vec![Shape::Circle { at: At::px(0.0, 0.0), radius: 3.0, tag: Tag::class("dot") }],
            tag: Tag::class("mark").id("m"),
        };
        let svg = page(&figure(vec![group]));
        assert!(!svg.contains("style="));
        assert!(
            svg.contains("<svg x=\"12.35%\" y=\"4\" overflow=\"visible\" id=\"m\" class=\"mark\">"),
            "{svg}"
        );
        assert!(svg.contains("<title>a &amp; b</title>"), "{svg}");
    }
}
