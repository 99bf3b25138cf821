//! Letters: their size, weight, family and colour, and by which end they are put.

use crate::figure::svg::Weight;
use crate::theme::Role;

/// Which letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// In pixels.
    pub size: f64,
    /// Bold or not.
    pub weight: Weight,
    /// Which family.
    pub face: Face,
    /// Its colour.
    pub role: Role,
    /// Which end of a line is where it is put.
    pub end: End,
}

/// A family of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For headings and large numbers.
    Serif,
    /// For all else.
    Sans,
}

/// Which end of a line is where it is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

impl End {
    /// The attribute that puts it there; on a sheet that is turned, left is right.
    pub fn anchor(self, turned: bool) -> &'static str {
        match (self, turned) {
            (Self::Left, false) | (Self::Right, true) => "",
            (Self::Middle, _) => " text-anchor=\"middle\"",
            (Self::Right, false) | (Self::Left, true) => " text-anchor=\"end\"",
        }
    }
}

impl Style {
    /// Running text.
    pub fn text(size: f64) -> Self {
        Self { size, weight: Weight::Regular, face: Face::Sans, role: Role::Ink, end: End::Left }
    }

    /// Text of the second rank.
    pub fn soft(size: f64) -> Self {
        Self { role: Role::InkSoft, ..Self::text(size) }
    }

    /// Bold text.
    pub fn bold(size: f64) -> Self {
        Self { weight: Weight::Bold, ..Self::text(size) }
    }

    /// A heading or a large number.
    pub fn heading(size: f64) -> Self {
        Self { face: Face::Serif, ..Self::bold(size) }
    }

    /// The distance of two base lines, as a share of the size of the letters; less for headings.
    pub fn leading(self) -> f64 {
        match self.face {
            Face::Serif => 1.2,
            Face::Sans => LEADING,
        }
    }

    /// The same in another colour.
    pub fn in_role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// The same, put by another end.
    pub fn by(self, end: End) -> Self {
        Self { end, ..self }
    }
}

/// The distance of two base lines of running text, as a share of the size of the letters.
pub const LEADING: f64 = 1.36;
