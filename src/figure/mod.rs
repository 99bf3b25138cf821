//! Picture: shapes at fixed positions. Neither law nor sphere; it does not know what it depicts.
//!
//! A figure carries no colours: each shape has a class, and the style sheet (or, for a picture
//! that leaves the page, a function from class to [`svg::Ink`]) says how it looks.

mod advances;
pub mod backend;
mod from;
pub mod measure;
pub mod svg;

pub use from::{From, WIDTHS};

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// The width: in CSS pixels, or 100 % for a picture that fills what it is put into.
    pub width: Length,
    /// The height in CSS pixels.
    pub height: f64,
    /// Classes, id and data attributes of the whole.
    pub tag: Tag,
    /// What it shows, read aloud; `None` hides it from screen readers, since words beside it say
    /// the same.
    pub label: Option<String>,
    /// Which way the text in it is read: decides on which side of its position a text starts.
    pub direction: Direction,
    /// The shapes, from the back to the front.
    pub shapes: Vec<Shape>,
}

/// A horizontal position or extent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// CSS pixels.
    Px(f64),
    /// Hundredths of the width of the figure: stays right at every width.
    Percent(f64),
}

impl Default for Length {
    fn default() -> Self {
        Self::Px(0.0)
    }
}

impl Length {
    /// In pixels, inside a figure `width` pixels wide.
    #[must_use]
    pub fn px(self, width: f64) -> f64 {
        match self {
            Self::Px(px) => px,
            Self::Percent(percent) => percent * width / 100.0,
        }
    }
}

/// A position in a figure; y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct At {
    /// From the left edge.
    pub x: Length,
    /// From the top edge, in pixels.
    pub y: f64,
}

impl At {
    /// A position in pixels.
    #[must_use]
    pub fn px(x: f64, y: f64) -> Self {
        Self { x: Length::Px(x), y }
    }

    /// A position whose x is a percentage of the width.
    #[must_use]
    pub fn percent(x: f64, y: f64) -> Self {
        Self { x: Length::Percent(x), y }
    }
}

/// A corner of a path, in pixels; y grows downwards. Paths know no percentages: SVG has none there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

/// Where a text stands to its position, in the direction of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Anchor {
    /// It begins there.
    #[default]
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Direction {
    /// As Latin.
    #[default]
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// How a shape is found and styled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tag {
    /// Its classes, apart by spaces; the first is its role. May be empty.
    pub class: String,
    /// Its id in the page.
    pub id: Option<String>,
    /// Its `data-…` attributes: the part of the name after `data-`, and the value.
    pub data: Vec<(&'static str, String)>,
}

impl Tag {
    /// A tag with classes alone.
    #[must_use]
    pub fn class(class: impl Into<String>) -> Self {
        Self { class: class.into(), ..Self::default() }
    }

    /// The same with an id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The same with one more data attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.data.push((name, value.into()));
        self
    }
}

/// Whether the last corner of a path is joined to the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outline {
    /// A line with two ends.
    Open,
    /// A ring.
    Closed,
}

/// One shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A straight line.
    Line {
        /// One end.
        from: At,
        /// The other.
        to: At,
        /// Its tag.
        tag: Tag,
    },
    /// One or more lines or rings; of rings inside one another every second is a hole.
    Path {
        /// The corners of each.
        rings: Vec<Vec<Point>>,
        /// Whether they are rings.
        outline: Outline,
        /// Its tag.
        tag: Tag,
    },
    /// A rectangle.
    Rect {
        /// The upper left corner.
        at: At,
        /// To the right.
        width: Length,
        /// Downwards, in pixels.
        height: f64,
        /// Its tag.
        tag: Tag,
    },
    /// A circle.
    Circle {
        /// The centre.
        at: At,
        /// The radius in pixels.
        radius: f64,
        /// Its tag.
        tag: Tag,
    },
    /// One line of text.
    Text(Text),
    /// Shapes that belong together, moved by an offset.
    Group {
        /// Where their origin lies; `None` leaves them where they are.
        at: Option<At>,
        /// A title that a pointer resting on them brings up.
        title: Option<String>,
        /// The shapes.
        shapes: Vec<Shape>,
        /// Its tag.
        tag: Tag,
    },
    /// Another figure, stretched into a rectangle; its text would be stretched too.
    Inset {
        /// The upper left corner.
        at: At,
        /// To the right.
        width: Length,
        /// Downwards, in pixels.
        height: f64,
        /// The figure, whose own width must be in pixels.
        figure: Figure,
    },
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The position of its base line.
    pub at: At,
    /// Pixels to the right of `at`; negative to the left.
    pub dx: f64,
    /// Which end of the text is there.
    pub anchor: Anchor,
    /// The font size in pixels.
    pub size: f64,
    /// The words.
    pub words: String,
    /// Its tag.
    pub tag: Tag,
}
