//! Where on the sphere, and how near.

use crate::decimal;

/// Hundredths of a degree: a kilometre, which at the nearest zoom is a third of a pixel or less.
const PER_DEGREE: f64 = 100.0;

/// A position in hundredths of a degree, so that a link gives back exactly what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    lat: i32,
    lon: i32,
}

impl Place {
    /// The place at `lat` degrees north (−90 to 90) and `lon` degrees east (−180 to 180), to a
    /// hundredth; `None` outside these, or for what is no number.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let inside = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        let hundredths = |degrees: f64| (degrees * PER_DEGREE).round() as i32;
        inside.then(|| Self { lat: hundredths(lat), lon: hundredths(lon) })
    }

    /// Degrees north of the equator.
    #[must_use]
    pub fn lat(self) -> f64 {
        f64::from(self.lat) / PER_DEGREE
    }

    /// Degrees east of Greenwich.
    #[must_use]
    pub fn lon(self) -> f64 {
        f64::from(self.lon) / PER_DEGREE
    }

    /// Reads `lat,lon` in degrees, as links have it: north first, as on a map's margin.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let (lat, lon) = word.split_once(',')?;
        Self::new(decimal::read(lat.trim())?, decimal::read(lon.trim())?)
    }

    /// Writes `lat,lon`, e.g. `21.03,105.85`.
    #[must_use]
    pub fn word(self) -> String {
        format!("{},{}", decimal::written(self.lat(), 2), decimal::written(self.lon(), 2))
    }
}

/// How much the picture is enlarged: 1 to 8, in tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zoom(u8);

impl Zoom {
    /// The whole picture.
    pub const LEAST: Self = Self(10);
    /// Near enough for the islands of the Caribbean.
    pub const MOST: Self = Self(80);

    /// The zoom nearest to `times`, held between 1 and 8; what is no number is 1.
    #[must_use]
    pub fn new(times: f64) -> Self {
        Self((decimal::held(times, 1.0, 8.0) * 10.0).round() as u8).max(Self::LEAST)
    }

    /// How many times the picture is enlarged.
    #[must_use]
    pub fn times(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// Reads a number from 1 to 8; `None` outside these.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let times = decimal::read(word)?;
        (1.0..=8.0).contains(&times).then(|| Self::new(times))
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self::LEAST
    }
}

/// Which part of the picture fills the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frame {
    /// How near.
    pub zoom: Zoom,
    /// The place in the middle; `None` leaves it to the region.
    pub centre: Option<Place>,
}
