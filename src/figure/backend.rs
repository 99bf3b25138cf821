//! Lets plotters draw into a [`Figure`].
//!
//! Without it, plotters would measure text by the browser on the page and by bytes elsewhere, and
//! a chart made by a test would not be the chart that a visitor sees.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::{Anchor, At, Figure, Length, Outline, Point, Shape, Tag, Text, measure};

/// Draws into a figure. plotters knows colours, a figure knows classes: so the colour `(0, 0, n)`
/// stands for the class at place n of the list, and any other for the first.
#[derive(Debug)]
pub struct FigureBackend<'a> {
    figure: &'a mut Figure,
    classes: &'a [&'static str],
}

/// The colour by which plotters is told of the class at `place` of the list; at most 255 classes.
#[must_use]
pub fn colour_of(place: u8) -> plotters::style::RGBColor {
    plotters::style::RGBColor(0, 0, place)
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> FigureBackend<'a> {
    /// A backend that adds to `figure`, whose width must be in pixels; `classes` as
    /// [`colour_of`] numbers them.
    pub fn new(figure: &'a mut Figure, classes: &'a [&'static str]) -> Self {
        Self { figure, classes }
    }

    fn tag(&self, colour: BackendColor) -> Tag {
        let place = usize::from(colour.rgb.2);
        Tag::class(self.classes.get(place).or(self.classes.first()).copied().unwrap_or_default())
    }

    fn add(&mut self, shape: Shape, colour: BackendColor) -> Drawn {
        // plotters draws its invisible parts too.
        if colour.alpha > 0.0 {
            self.figure.shapes.push(shape);
        }
        Ok(())
    }

    fn path<I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        outline: Outline,
        colour: BackendColor,
    ) -> Drawn {
        let ring = path.into_iter().map(point).collect();
        let shape = Shape::Path { rings: vec![ring], outline, tag: self.tag(colour) };
        self.add(shape, colour)
    }
}

fn point((x, y): BackendCoord) -> Point {
    Point { x: f64::from(x), y: f64::from(y) }
}

fn at((x, y): BackendCoord) -> At {
    At::px(f64::from(x), f64::from(y))
}

impl DrawingBackend for FigureBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let whole = |length: f64| length.max(0.0).round() as u32;
        (whole(self.figure.width.px(0.0)), whole(self.figure.height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, place: BackendCoord, colour: BackendColor) -> Drawn {
        let (width, height) = (Length::Px(1.0), 1.0);
        self.add(Shape::Rect { at: at(place), width, height, tag: self.tag(colour) }, colour)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let tag = self.tag(style.color());
        self.add(Shape::Line { from: at(from), to: at(to), tag }, style.color())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let width = Length::Px(f64::from(bottom_right.0 - upper_left.0));
        let height = f64::from(bottom_right.1 - upper_left.1);
        let tag = self.tag(style.color());
        self.add(Shape::Rect { at: at(upper_left), width, height, tag }, style.color())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, Outline::Open, style.color())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let tag = self.tag(style.color());
        self.add(Shape::Circle { at: at(center), radius: f64::from(radius), tag }, style.color())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path(corners, Outline::Closed, style.color())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, words: &str, style: &T, place: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let size = style.size();
        let base = match style.anchor().v_pos {
            VPos::Top => ASCENT * size,
            VPos::Center => (ASCENT - DESCENT) * size / 2.0,
            VPos::Bottom => -DESCENT * size,
        };
        let at = At::px(f64::from(place.0), f64::from(place.1) + base);
        let tag = self.tag(style.color());
        let text = Text { at, dx: 0.0, anchor, size, words: words.to_owned(), tag };
        self.add(Shape::Text(text), style.color())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        words: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = measure::width(words, style.size()).ceil() as u32;
        let height = ((ASCENT + DESCENT) * style.size()).ceil() as u32;
        Ok((width, height))
    }

    /// A figure holds no images: nothing that we draw has one.
    fn blit_bitmap(&mut self, _at: BackendCoord, _size: (u32, u32), _pixels: &[u8]) -> Drawn {
        Ok(())
    }
}

/// From the base line to the top of a tall letter, of the font size; DejaVu Sans 2.37, rounded.
const ASCENT: f64 = 0.93;

/// From the base line to the foot of a `g`, of the font size; DejaVu Sans 2.37, rounded.
const DESCENT: f64 = 0.24;
