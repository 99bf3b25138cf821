//! Which part of the sheet fills the frame: pan and zoom as plain numbers.

use crate::decimal;

/// How the sheet lies in its frame. Offsets are shares of the frame, so that a camera stays right
/// when the frame is resized.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// How many times the sheet is enlarged, 1 to [`Camera::MOST`].
    pub zoom: f64,
    /// Where the sheet's left edge lies, in frame widths; 0 down to `1 - zoom`.
    pub x: f64,
    /// Where the sheet's upper edge lies, in frame heights; 0 down to `1 - zoom`.
    pub y: f64,
}

/// A point of the frame: shares of its width and height from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// 0 at the left edge, 1 at the right.
    pub x: f64,
    /// 0 at the upper edge, 1 at the lower.
    pub y: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self::WHOLE
    }
}

impl Camera {
    /// The whole sheet.
    pub const WHOLE: Self = Self { zoom: 1.0, x: 0.0, y: 0.0 };

    /// Near enough for the islands of the Caribbean.
    pub const MOST: f64 = 8.0;

    /// Enlarged `times` more, the point under `spot` staying where it is. Less than 1 makes it
    /// smaller; what is no number changes nothing.
    #[must_use]
    pub fn zoomed(self, times: f64, spot: Spot) -> Self {
        if !times.is_finite() || times <= 0.0 {
            return self;
        }
        let zoom = decimal::held(self.zoom * times, 1.0, Self::MOST);
        let ratio = zoom / self.zoom;
        Self { zoom, x: spot.x - (spot.x - self.x) * ratio, y: spot.y - (spot.y - self.y) * ratio }.held()
    }

    /// Moved by shares of the frame.
    #[must_use]
    pub fn panned(self, x: f64, y: f64) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }.held()
    }

    /// With `sheet`, a point of the sheet in shares of it, in the middle of the frame.
    #[must_use]
    pub fn centred(zoom: f64, sheet: Spot) -> Self {
        let zoom = if zoom.is_finite() { decimal::held(zoom, 1.0, Self::MOST) } else { 1.0 };
        Self { zoom, x: 0.5 - sheet.x * zoom, y: 0.5 - sheet.y * zoom }.held()
    }

    /// The point of the sheet in the middle of the frame, in shares of the sheet.
    #[must_use]
    pub fn centre(self) -> Spot {
        Spot { x: (0.5 - self.x) / self.zoom, y: (0.5 - self.y) / self.zoom }
    }

    /// Whether the whole sheet is shown.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.zoom <= 1.0 + 1e-9
    }

    /// The style value that lays the sheet so, with its origin in the upper left corner.
    #[must_use]
    pub fn transform(self) -> String {
        let percent = |part: f64| decimal::written(part * 100.0, 3);
        format!(
            "translate({}%,{}%) scale({})",
            percent(self.x),
            percent(self.y),
            decimal::written(self.zoom, 4)
        )
    }

    /// Held so that no edge of the sheet comes inside the frame.
    fn held(self) -> Self {
        let hold =
            |offset: f64| if offset.is_finite() { decimal::held(offset, 1.0 - self.zoom, 0.0) } else { 0.0 };
        Self { x: hold(self.x), y: hold(self.y), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORNERS: [Spot; 3] = [Spot { x: 0.0, y: 0.0 }, Spot { x: 0.3, y: 0.8 }, Spot { x: 1.0, y: 1.0 }];

    #[test]
    fn the_point_under_the_pointer_stays_while_zooming_in() {
        for spot in CORNERS {
            let before = Camera::WHOLE;
            let after = before.zoomed(3.0, spot);
            let under =
                |camera: Camera| ((spot.x - camera.x) / camera.zoom, (spot.y - camera.y) / camera.zoom);
            let ((a, b), (c, d)) = (under(before), under(after));
            assert!((a - c).abs() < 1e-9 && (b - d).abs() < 1e-9, "{spot:?}");
        }
    }

    #[test]
    fn no_edge_of_the_sheet_comes_inside_the_frame() {
        for spot in CORNERS {
            for times in [0.1, 0.7, 1.0, 2.0, 100.0] {
                for pan in [-5.0, 0.0, 5.0] {
                    let camera = Camera::WHOLE.zoomed(4.0, spot).panned(pan, -pan).zoomed(times, spot);
                    assert!((1.0..=Camera::MOST).contains(&camera.zoom));
                    assert!(camera.x <= 0.0 && camera.x + camera.zoom >= 1.0 - 1e-9, "{camera:?}");
                    assert!(camera.y <= 0.0 && camera.y + camera.zoom >= 1.0 - 1e-9, "{camera:?}");
                }
            }
        }
    }

    #[test]
    fn a_centre_is_found_again() {
        let sheet = Spot { x: 0.4, y: 0.6 };
        let found = Camera::centred(5.0, sheet).centre();
        assert!((found.x - sheet.x).abs() < 1e-9 && (found.y - sheet.y).abs() < 1e-9);
    }

    #[test]
    fn what_is_no_number_changes_nothing() {
        let camera = Camera::WHOLE.zoomed(2.0, CORNERS[1]);
        assert_eq!(camera.zoomed(f64::NAN, CORNERS[0]), camera);
        assert_eq!(camera.zoomed(0.0, CORNERS[0]), camera);
        assert_eq!(Camera::centred(f64::NAN, CORNERS[0]).zoom, 1.0);
    }
}
