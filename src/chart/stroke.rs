//! Lines and areas, drawn by plotters on whole units and stretched over a plot.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

use super::Plot;
use crate::figure::backend::{FigureBackend, colour_of};
use crate::figure::{At, Figure, Length, Outline, Shape};

/// The width of a plot in units: a unit is about a pixel on the widest page. More would be digits
/// that nobody sees.
const UNITS: f64 = 1000.0;

/// A line or an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// Its corners: value across, number upright.
    pub corners: Vec<(f64, f64)>,
    /// Line or area.
    pub outline: Outline,
    /// Its class.
    pub class: &'static str,
}

impl Stroke {
    /// A line through `corners`.
    #[must_use]
    pub fn line(corners: Vec<(f64, f64)>, class: &'static str) -> Self {
        Self { corners, outline: Outline::Open, class }
    }

    /// An area within `corners`.
    #[must_use]
    pub fn area(corners: Vec<(f64, f64)>, class: &'static str) -> Self {
        Self { corners, outline: Outline::Closed, class }
    }
}

/// The strokes, from the back to the front, as one shape over the whole of `plot`; `grain` units
/// upright are one of its numbers.
#[must_use]
pub fn drawn(plot: &Plot, strokes: &[Stroke], grain: u32) -> Shape {
    let high = (plot.top * f64::from(grain)).round();
    let mut figure = Figure { width: Length::Px(UNITS), height: high, ..Figure::default() };
    let mut classes: Vec<&'static str> = Vec::new();
    for stroke in strokes {
        if !classes.contains(&stroke.class) {
            classes.push(stroke.class);
        }
    }
    let result = draw(FigureBackend::new(&mut figure, &classes), plot, strokes, &classes, high);
    result.expect("drawing into a figure cannot fail");
    figure.shapes = joined(figure.shapes);
    Shape::Inset { at: At::px(0.0, plot.head), width: Length::Percent(100.0), height: plot.height, figure }
}

fn draw<DB: DrawingBackend>(
    backend: DB,
    plot: &Plot,
    strokes: &[Stroke],
    classes: &[&str],
    high: f64,
) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
    // Pixels are units, upwards as numbers grow.
    let pixels = (0..UNITS as i32, high as i32..0);
    let scales = Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(0.0..UNITS, 0.0..high, pixels);
    let area = backend.into_drawing_area().apply_coord_spec(scales);
    for stroke in strokes.iter().filter(|stroke| !stroke.corners.is_empty()) {
        let on_unit = |(value, number): &(f64, f64)| {
            let across = (plot.from_left(*value) * UNITS).round();
            (across, (number / plot.top * high).clamp(0.0, high).round())
        };
        let corners: Vec<(f64, f64)> = stroke.corners.iter().map(on_unit).collect();
        let place = classes.iter().position(|class| *class == stroke.class).unwrap_or_default();
        let colour = colour_of(u8::try_from(place).unwrap_or_default());
        match stroke.outline {
            Outline::Open => area.draw(&PathElement::new(corners, colour.stroke_width(1)))?,
            Outline::Closed => area.draw(&Polygon::new(corners, colour.filled()))?,
        }
    }
    Ok(())
}

/// Lines of one class that follow one another become one path: twenty curves need one class.
fn joined(shapes: Vec<Shape>) -> Vec<Shape> {
    let mut out: Vec<Shape> = Vec::new();
    for shape in shapes {
        if let (
            Some(Shape::Path { rings, outline, tag }),
            Shape::Path { rings: more, outline: next, tag: other },
        ) = (out.last_mut(), &shape)
            && (*outline, *next) == (Outline::Open, Outline::Open)
            && tag == other
        {
            rings.extend(more.iter().cloned());
        } else {
            out.push(shape);
        }
    }
    out
}
